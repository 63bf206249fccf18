import {hasStrayLine} from '../../src/facts/boilerplate.js'
import {quotes} from '../../src/facts/quotes.js'
import type {QuoteFault} from '../../src/facts/quotes.js'
import type {Block, Document, Span} from '../../src/rule.js'
import {defineRule, flag, retext} from '../../src/rule.js'

/** A mark with no partner changes who is speaking. Pairs are made by the way the marks face, paragraph by paragraph. */
export const unbalancedQuotationMark = defineRule({
  id: 'unbalanced-quotation-mark',
  summary: 'Quotation marks with no partner, or facing the wrong way',
  severity: {recommended: 'error', strict: 'error', newsroom: 'error', encyclopedia: 'error', academic: 'error', 'web-copy': 'error'},
  options: {
    multiParagraph: flag('A quotation may run over paragraphs: each opens with a mark, only the last one closes', true)
  },
  messages: {
    unclosed: (words: string) => ({
      text: `Where does the quotation that begins “${words}” end?`,
      note: 'Its opening mark has no partner in this paragraph, so a reader takes the rest for the speaker’s words.'
    }),
    reopened: (first: string, second: string) => ({
      text: `Does the quotation that begins “${first}” end before “${second}”?`,
      note: 'A second mark opens here, and the first quotation has not been closed: a mark is missing before this one, or it is one too many.',
      severity: {recommended: 'warning', strict: 'error', newsroom: 'error', encyclopedia: 'warning', academic: 'warning', 'web-copy': 'warning'} as const
    }),
    unresumed: (words: string, last: string) => ({
      text: `Does the quotation that begins “${words}” run on as far as “${last}”?`,
      note: 'The paragraphs between have no mark. By the old convention each paragraph of a quotation opens with one.',
      severity: {recommended: 'warning', strict: 'error', newsroom: 'error', encyclopedia: 'warning', academic: 'warning', 'web-copy': 'warning'} as const
    }),
    unopened: (words: string) => ({
      text: `Where does the quotation that ends “${words}” begin?`,
      note: 'Its closing mark has no partner in this paragraph.'
    }),
    misplaced: (words: string) => ({
      text: `Does the quotation begin at “${words}”?`,
      note: 'This mark closes where one should open: the space stands on its wrong side.'
    }),
    misplacedEnd: (words: string) => ({
      text: `Does the quotation end after “${words}”?`,
      note: 'This mark opens where one should close: the space stands on its wrong side.'
    })
  },
  document(document, {options, report}) {
    const told = new Set<string>()
    for (const block of document.blocks) {
      const {faults, runsOn, quotes: found} = block.get(quotes)
      const {text} = block
      // Where a converter has lost the breaks of paragraphs, nobody can tell which way its straight marks face.
      const glued = text.search(/\p{Ll}[.!?]"{1,2}\p{Lu}/u)
      const isSilent = ({start, end}: Span) => (glued >= 0 && glued < end) || isCutOff(text, end) || isInTag(text, start, end) || isOfLaw(text, start, end) || (options.multiParagraph && start === 0 && isOuter(document, block)) || isTold(told, text, start)
      const last = found.findLast(({closed}) => !closed)
      const slipped = runsOn && last ? slippedCloser(block, last.start) : undefined
      if (slipped && faults.some(({kind}) => kind === 'unclosed')) {
        report.misplacedEnd({...block.at(slipped), fix: [{start: slipped.gap, end: slipped.end, text: facing(text.slice(slipped.start, slipped.end), 'close')}]}, wordsBefore(text, slipped.start))
        continue
      }
      // Where marks are broken again and again, the first few say it all.
      for (const fault of faults.slice(0, 3)) {
        if (isSilent(fault) || faults.some(({reopened}) => reopened?.start === fault.start)) continue
        const behind = wordsBehind(text, fault.end)
        const before = wordsBefore(text, fault.start)
        if (fault.missed) report.unclosed(block.at(fault.missed), behind)
        else if (fault.reopened) report.reopened(block.at(fault.reopened), behind, wordsBehind(text, fault.reopened.end))
        else if (fault.kind === 'unclosed') report.unclosed(block.at(fault), behind)
        else if (fault.kind === 'unopened') {
          if (!(options.multiParagraph && (continues(document, block, fault) || isOpenedFar(document, block)))) report.unopened(block.at(fault), before)
        } else if (fault.kind === 'misplaced-opener') report.misplaced({...block.at(fault), fix: swapped(block, fault, 'behind')}, behind)
        else report.misplacedEnd({...block.at(fault), fix: swapped(block, fault, 'before')}, before)
      }
      if (runsOn && last && !faults.some(({reopened}) => reopened?.start === last.start) && !(options.multiParagraph && reopens(document, block))) {
        const mark = block.at({start: last.start, end: last.start + markLength(block.text, last.start)})
        if (isSilent(mark)) continue
        const far = options.multiParagraph ? closesFar(document, block) : undefined
        const fault = far?.get(quotes).faults[0]
        if (far && fault) report.unresumed(mark, wordsBehind(block.text, mark.end), wordsBefore(far.text, fault.start))
        else report.unclosed(mark, wordsBehind(block.text, mark.end))
      }
    }
  }
})

/** “… and then he — Ada Pell (@adapell) May 4, 2019”: a post that the network cut short, copied as it is. */
const isCutOff = (text: string, from: number) => /(?:\.{3,}|…)[^.!?…“”"]{0,4}[—–-] ?[^()—–]{2,60} \(@\w+\)/.test(text.slice(from))

/** `<a href=”…” target=”_blank”>`, `<post by="Pell">“`: what is left of markup is no quotation. */
const isInTag = (text: string, start: number, end: number) => text[start - 1] === '=' || /<\w[^<>]{0,200}>$/.test(text.slice(Math.max(0, start - 200), start)) || /[<>]/.test(text[end] ?? '') || /<\w[^<>]{0,200}$/.test(text.slice(Math.max(0, start - 200), start))

/** “''(f) Nobody may ring the bell, unless …”: in a bill, a mark opens each provision, and the last one closes far below. */
const isOfLaw = (text: string, start: number, end: number) => start === 0 && /^\((?:\p{L}|\d{1,2}|[ivx]{1,4})\) /u.test(text.slice(end, end + 8))

/** A passage that stands in the text twice is asked about once. */
function isTold(told: Set<string>, text: string, start: number): boolean {
  const around = text.slice(Math.max(0, start - 40), start + 60)
  if (around.length < 60 || !told.has(around)) {
    told.add(around)
    return false
  }
  return true
}

/** ‘"I can play! ", he recalled’: what looks like one more opening mark, with nothing behind it to open, closes the one before. */
function slippedCloser({text}: Block, start: number): (Span & {readonly gap: number}) | undefined {
  const end = start + markLength(text, start)
  const gap = start - (/\s*$/.exec(text.slice(Math.max(0, start - 20), start))?.[0].length ?? 0)
  return gap > 0 && gap < start && /^(?:\s*$|[,.;])/.test(text.slice(end, end + 20)) ? {start, end, gap} : undefined
}

/** The next paragraph opens with a mark of its own: the quotation runs on. */
function reopens(document: Document, block: Block): boolean {
  const next = neighbour(document, block, 1)
  return next !== undefined && (/^[\s(\[]*(?:["“”„«‘]|\'\'|``)/.test(next.text) || next.get(quotes).closesOnly)
}

/** ‘"They rang the “Old Bell” at noon. ¶ "Nobody came."’: a straight mark opens each paragraph, the curly ones stand inside. */
function isOuter(document: Document, block: Block): boolean {
  return /^"[^"”]+“[^"“”]+”[^"]*$/.test(block.text) && reopens(document, block)
}

/** The paragraph before is still open, and this one closes it without a mark of its own at its head. */
function continues(document: Document, block: Block, fault: QuoteFault): boolean {
  const before = neighbour(document, block, -1)
  return before !== undefined && before.get(quotes).runsOn && block.get(quotes).closesOnly && fault.kind === 'unopened'
}

/** “The pumps were off. ¶ Nobody came. ¶ The doors held,” she said: where a quotation ends whose paragraphs between have no mark at all. */
function closesFar({blocks}: Document, {index}: Block): Block | undefined {
  for (let at = index + 1, looked = 0; blocks[at] && looked < 6; at++) {
    const block = blocks[at]!
    if (block.kind === 'heading') return undefined
    if (block.kind === 'caption' || hasStrayLine(block)) continue
    const {closesOnly, quotes: found, faults} = block.get(quotes)
    if (closesOnly) return block
    if (faults.length > 0 || found.some(({single}) => !single)) return undefined
    looked++
  }
  return undefined
}

/** The paragraph that opened what this one closes, from the other end. */
function isOpenedFar(document: Document, block: Block): boolean {
  if (!block.get(quotes).closesOnly) return false
  for (let at = block.index - 1; at >= 0 && at > block.index - 12; at--) {
    const before = document.blocks[at]!
    if (before.get(quotes).runsOn) return closesFar(document, before) === block
    if (before.kind === 'heading') return false
  }
  return false
}

/** The paragraph before or behind: a heading, a caption or a page’s furniture is no break in what is said. */
function neighbour({blocks}: Document, {index}: Block, step: 1 | -1): Block | undefined {
  for (let at = index + step, looked = 0; blocks[at] && looked < 4; at += step, looked++) {
    const block = blocks[at]!
    if (block.kind !== 'heading' && block.kind !== 'caption' && !hasStrayLine(block)) return block
  }
  return undefined
}

/** `group" without` → `group "without`; of two spaces around the mark one stays. */
function swapped(block: Block, {start, end}: QuoteFault, side: 'behind' | 'before') {
  const mark = block.text.slice(start, end)
  if (side === 'behind') {
    // “” … he went”: at the head of a paragraph the mark itself is wrong, not its space.
    if (!/[^\p{Cf}]/u.test(block.text.slice(Math.max(0, start - 20), start))) return mark === '”' ? [{start, end, text: '“'}] : undefined
    const gap = /^\s+/.exec(block.text.slice(end, end + 20))?.[0]
    return gap ? [{start, end: end + gap.length, text: (/\s/.test(block.text[start - 1]!) ? '' : gap) + facing(mark, 'open')}] : undefined
  }
  const gap = /\s+$/.exec(block.text.slice(Math.max(0, start - 20), start))?.[0]
  return gap ? [{start: start - gap.length, end, text: facing(mark, 'close') + (/\s/.test(block.text[end] ?? '') ? '' : gap)}] : undefined
}

function facing(mark: string, way: 'open' | 'close'): string {
  if (mark === '“' || mark === '”') return way === 'open' ? '“' : '”'
  return mark
}

const markLength = (text: string, at: number) => (text.startsWith("''", at) || text.startsWith('``', at) ? 2 : 1)

const wordsBehind = (text: string, at: number) => text.slice(at, at + 120).trim().split(/\s+/).slice(0, 3).join(' ')

const wordsBefore = (text: string, at: number) => text.slice(Math.max(0, at - 120), at).trim().split(/\s+/).slice(-3).join(' ')

export default /* @__PURE__ */ retext(unbalancedQuotationMark)
