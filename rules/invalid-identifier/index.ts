import {allBlocks, links} from '../../src/facts/links.js'
import type {Document, Place} from '../../src/rule.js'
import {defineRule, flag, integer, retext, strings} from '../../src/rule.js'
import {faultsIn} from './identifiers.js'
import type {Kind} from './identifiers.js'

/** A DOI, ISBN, ISSN, arXiv number, PMID, PMCID or ORCID that cannot be one. */
export const invalidIdentifier = defineRule({
  id: 'invalid-identifier',
  summary: 'DOIs, ISBNs and other identifiers that cannot be right',
  severity: {recommended: 'error', strict: 'error', newsroom: 'error', encyclopedia: 'error', academic: 'error', 'web-copy': 'error'},
  options: {
    kinds: strings('Which identifiers to check', ['DOI', 'ISBN', 'ISSN', 'ORCID', 'PMCID', 'PMID', 'arXiv'], ['DOI', 'ISBN', 'ISSN', 'ORCID', 'PMCID', 'PMID', 'arXiv']),
    minPmid: integer('The lowest PMID that somebody may mean', 1000),
    allowSbn: flag('The nine digits of old books are no ISBN too short', false),
    allowMarkedInvalid: flag('“ISBN … [invalid]” is known to be wrong', true)
  },
  messages: {
    invalid: (kind: Kind, written: string, reason: string) => ({text: `What is the ${kind} behind “${written}”?`, note: `This cannot be one: ${reason}.`})
  },
  document(document, {options, report}) {
    const limits = {...options, month: monthOf(document)}
    const seen = new Set<string>()
    for (const {text, place} of textsOf(document)) {
      for (const {kind, start, end, reason, fix} of faultsIn(text, limits)) {
        const at = place({start, end})
        const key = `${at.block.index} ${at.start}`
        if (!options.kinds.includes(kind) || seen.has(key)) continue
        seen.add(key)
        report.invalid({...at, fix: fix && [{...place(fix), text: fix.text}]}, kind, text.slice(start, end), reason)
      }
    }
  }
})

/** The blocks, those of notes, and addresses that stand in no text. */
function textsOf(document: Document): {readonly text: string; place(span: {start: number; end: number}): Place}[] {
  const {apparatus, whole} = document
  const addresses = apparatus
    ? [...document.get(links).filter(({kind, place}) => kind !== 'image' && place.block === whole).map(({place}) => place), ...apparatus.definitions.map(({place}) => whole.at(place))]
    : []
  return [
    ...allBlocks(document).map((block) => ({text: block.text, place: (span: {start: number; end: number}) => block.at(span)})),
    ...addresses.map(({block, start, end}) => ({
      text: block.text.slice(start, end),
      place: (span: {start: number; end: number}) => block.at({start: start + span.start, end: start + span.end})
    }))
  ]
}

/** “2026-11-22” is 2611: as arXiv counts months. */
function monthOf({meta}: Document): number | undefined {
  const found = /^20(\d\d)-(\d\d)/.exec(meta.date ?? '')
  return found ? Number(found[1]! + found[2]!) : undefined
}

export default /* @__PURE__ */ retext(invalidIdentifier)
