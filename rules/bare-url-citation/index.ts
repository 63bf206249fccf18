import {inTextCitations} from '../../src/facts/in-text-citations.js'
import {allBlocks, links, shownAddress, sourceOffset} from '../../src/facts/links.js'
import {references} from '../../src/facts/references.js'
import {technical} from '../../src/facts/technical.js'
import type {Block, Document, Place} from '../../src/rule.js'
import {defineRule, flag, retext, strings} from '../../src/rule.js'

/** An address that is all there is of a source. */
export const bareUrlCitation = defineRule({
  id: 'bare-url-citation',
  summary: 'An address as the whole citation',
  severity: {recommended: 'info', strict: 'warning', newsroom: 'info', encyclopedia: 'warning', academic: 'warning', 'web-copy': 'info'},
  options: {
    inProse: flag('Also where the address stands in a sentence: “(see https://…)”', true),
    inNotes: flag('Also where it is all of a note, or of an entry in a list', true),
    technical: flag('Also in a text that shows code or grants rights: manuals, logs of changes and licences give bare addresses', true, {recommended: false}),
    allowHosts: strings('Hosts whose addresses say enough')
  },
  messages: {
    bare: (address: string) => ({text: `What is at “${address}”?`, note: 'An address alone does not identify a source: add author or publisher, title and date.'})
  },
  document(document, {options, report}) {
    if (!options.technical && /:\/\/|www\./i.test(document.source) && document.get(technical)) return
    const notes = new Set(document.apparatus?.notes.flatMap(({blocks}) => blocks) ?? [])
    const {lists} = document.get(references)
    const introduced = new Set(document.blocks.filter((block, at) => isIntroduced(document.blocks, at, block)))
    const several = notesOfSeveral(allBlocks(document).filter((block) => notes.has(block)), document.apparatus?.notes ?? [])
    for (const {kind, address, place, within, cell} of document.get(links)) {
      if (kind !== 'address' || !within || cell || within.block.kind === 'heading' || within.block.kind === 'cell') continue
      const host = hostOf(address)
      if (host === '' || isAllowed(host, options.allowHosts) || isIdentifier(host)) continue
      const whole = isWhole(within)
      if (introduced.has(within.block)) continue
      if (whole && !several.has(within.block)) {
        if ((within.block.kind === 'item' && isBelowItem(document.source, place)) || isAboveWords(document.source, within, place)) continue
        const isEntry = notes.has(within.block) || lists.has(within.block) || within.block.kind === 'item' || isNumbered(within)
        if (isEntry && options.inNotes && !isCalledFor(document, within, !options.technical)) report.bare(place, shownAddress(address))
      } else if (options.inProse && !notes.has(within.block) && !lists.has(within.block) && isCited(within, address)) report.bare(place, shownAddress(address))
    }
  }
})

/** “Two papers are to be had:”, “News is sent in the following ways.”, then a list of addresses: what they are is said. Not “Sources:”. */
function isIntroduced(blocks: readonly Block[], at: number, {text}: Block): boolean {
  let before = at - 1
  while (before >= 0 && before > at - 20 && !/\p{L}/u.test(withoutAddresses(blocks[before]!.text))) before--
  const lead = blocks[before]?.text ?? ''
  return !/\p{L}/u.test(withoutAddresses(text)) && /:$|\bsee$|\bfollowing\b[^.]*\.$/i.test(lead) && lead.split(/\s+/).length > 3
}

function withoutAddresses(text: string): string {
  return text.replace(/https?:\/\/\S+|www\.\S+/g, '')
}

/** Blocks of a note that has other blocks with words: “Lund, Pumps.”, then the address. */
function notesOfSeveral(blocks: readonly Block[], notes: readonly {readonly blocks: readonly Block[]}[]): ReadonlySet<Block> {
  const many = notes.filter((note) => note.blocks.length > 1).flatMap((note) => note.blocks)
  return new Set(blocks.filter((block) => many.includes(block)))
}

function isWhole({block, start, end}: Place): boolean {
  const rest = block.text.slice(0, start) + block.text.slice(end)
  return !/[\p{L}\uFFFC]/u.test(rest.replace(/\b(?:accessed|available at|retrieved from|see|source|url|via)\b/gi, ''))
}

/** “Ask the keepers [2].”, “Please write to the registry [3].”, then “[3] https://…”: readers are sent there, nothing is claimed. In recommended also “the gauges project [1]”: it is that project’s own. */
function isCalledFor(document: Document, {block, start}: Place, orNamed: boolean): boolean {
  const number = /(?:^|\n)[ \t]*\[(\d{1,3})\]:?[ \t]+<?$/.exec(block.text.slice(Math.max(0, start - 20), start))?.[1]
  if (number === undefined) return false
  const said = document.get(inTextCitations).filter((call) => call.numbers.includes(Number(number)) && (call.block !== block || start - call.end > 3 || call.end > start)).map((call) => call.block.text.slice(Math.max(0, call.start - 160), call.start))
  return said.length > 0 && said.every((before) => (orNamed && places.test(/\p{Ll}+(?=\s*$)/u.exec(before)?.[0] ?? '')) || /\b(?:ask|contact|feel free|join|let us know|please|refer to|report|visit|write to)\b(?:[^.!?]|\.\S)*$/i.test(before))
}

/** “- The tide tables”, then the address in a paragraph of its own under it. */
function isBelowItem(source: string, {start}: Place): boolean {
  const line = source.slice(Math.max(source.lastIndexOf('\n', start - 1) + 1, start - 40), start)
  return /^[ \t]+<?$/.test(line)
}

/** “[2] https://…”, then the words for it in a line of their own, set in. */
function isAboveWords(source: string, {block, end}: Place, place: Place): boolean {
  const from = place.block === block ? sourceOffset(block, end - 1) + 1 : place.end
  return /^>?[ \t]*\r?\n[ \t]+(?![-*•[(\d]|https?:)\p{L}/u.test(source.slice(from, from + 60))
}

function isNumbered({block}: Place): boolean {
  return /^\[?\d{1,3}[\].)]/.test(block.text)
}

/** Words that say that the address is a source. “See https://…” and “(https://…)” behind a claim do; “moved to https://…” does not. */
const cited = /(?:\b(?:according to|as reported (?:at|by|in|on)|cf\.?|cited (?:at|from|in)|quoted (?:at|from|in|on)|references?|reported (?:at|by|on)|see|see also|sources?|via):?|\()\s*<?$/i

function isCited({block, start, end}: Place, address: string): boolean {
  const before = block.text.slice(0, start)
  if (!cited.test(before.slice(-40)) || isSite(address) || isLabelled(block.text.slice(start)) || isCall(before) || isField(before)) return false
  const behind = block.text.slice(end)
  // “run it via https://…/api”, “the site (https://…)” right behind a name: the address is what is spoken of.
  if (/\(<?$/.test(before)) return /^>?\)(?:[.;]|$)/.test(behind) && isClaimBefore(before.replace(/\(<?$/, ''))
  if (/^\s*(?:for|to|on how|about|if|and)\b/i.test(behind)) return false
  // “For its full text, see https://…” says what is there.
  if (/\b(?:for|about|information|details|documentation)\b(?:[^.]|\.\S)*\bsee(?: also)?:?\s*<?$/i.test(before)) return false
  return !hasReference(before)
}

/** “see https://quay.example”: the site itself, which its address names. */
function isSite(address: string): boolean {
  return /^(?:https?:\/\/)?[^/?#]+\/?$/i.test(address)
}

/** “see https://quay.example/levels[the levels of 2024]”: so AsciiDoc writes a link. */
function isLabelled(behind: string): boolean {
  return /^[^\s[\]]+\[\p{L}[^\]]{2,200}\]/u.test(behind)
}

/** “If you have none, see https://…”: readers are sent there. */
function isCall(before: string): boolean {
  return /\b(?:if not|please|contact|let us know)\b[^.!?]*$/i.test(before.slice(-160))
}

/** “Name: quay”, then “Source: https://…”: a field of a record. */
function isField(before: string): boolean {
  return /(?:^|\n)[A-Z][\w-]*: [^\n]*\n[A-Z][\w-]*: <?$/.test(before.slice(-300))
}

/** What ends before the bracket is a claim, not a call to go there, nor the name of what the address belongs to. */
function isClaimBefore(before: string): boolean {
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1).trim()
  const last = /(\S+)$/.exec(sentence)?.[1] ?? ''
  return sentence.split(/\s+/).length > 4 && /^\p{Ll}+$/u.test(last) && !places.test(last) && !calls.test(sentence) && !named.test(sentence)
}

const places = /^(?:account|api|app|archive|blog|channel|database|docs|documentation|forum|guide|homepage|issue|library|list|page|plugin|portal|profile|program|project|register|registry|repo|repository|server|service|site|spec|specification|standard|tool|tracker|website|wiki)s?$/
const calls = /\b(?:ask|available|based on|contact|download|email|file|find|found|go|here|hosted|install|join|maintained|open|report|run|use[ds]?|using|via|visit|you)\b/i

/** “a plugin for tides (https://…)”: a program may be called anything. */
const named = /\b(?:binding|client|definition|extension|library|package|parser|plugin|port|typing|wrapper)s? (?:for|of) \S+$/i

/** “Lund (2019), Pumps, see https://…” */
function hasReference(before: string): boolean {
  return /\(?(?:19|20)\d\d\)?/.test(before.slice(-120)) && /\p{Lu}\p{L}+,/u.test(before.slice(-120))
}

function isIdentifier(host: string): boolean {
  return /^(?:(?:dx\.)?doi\.org|hdl\.handle\.net|orcid\.org|arxiv\.org|twitter\.com|x\.com|localhost)$/.test(host)
}

function isAllowed(host: string, allowed: readonly string[]): boolean {
  return allowed.some((name) => host === name || host.endsWith(`.${name}`))
}

function hostOf(address: string): string {
  return /^(?:https?:\/\/|www\.)([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase().replace(/^www\./, '') ?? ''
}

export default /* @__PURE__ */ retext(bareUrlCitation)
