import {attributions} from '../../src/facts/attributions.js'
import type {Attribution} from '../../src/facts/attributions.js'
import {categories, is} from '../../src/facts/categories.js'
import {citedIn} from '../../src/facts/citations.js'
import {hasOccasion, hasTime} from '../../src/facts/dates.js'
import {phraseOf} from '../../src/facts/phrases.js'
import {proseTokens} from '../../src/facts/prose-tokens.js'
import {sources} from '../../src/facts/sources.js'
import type {Source} from '../../src/facts/sources.js'
import {defineRule, flag, retext} from '../../src/rule.js'
import type {Block, Document} from '../../src/rule.js'
import {interviewees} from './words.js'

/** “The port said the ferry floats”: when, and on what occasion? */
export const missingStatementTime = defineRule({
  id: 'missing-statement-time',
  summary: 'Statements without a day or an occasion',
  severity: {strict: 'info', newsroom: 'warning'},
  types: {opinion: 'off', interview: 'off', encyclopedia: 'off', academic: 'off', web: 'off', fiction: 'off'},
  options: {
    perSource: flag('Only the first statement of each source is asked about', true),
    acceptOccasion: flag('“In a statement” and “told the Herald” are enough', true),
    leadCovers: flag('A day in the first two paragraphs holds for the whole report', true)
  },
  messages: {
    when: (source: string) => ({text: `When, or on what occasion, did “${source}” say this?`, note: 'Add the day, or where it was said.'})
  },
  document(document, {options, report}) {
    const prose = document.blocks.filter(({kind}) => kind === 'paragraph')
    const isTold = (text: string) => hasTime(text) || (options.acceptOccasion && hasOccasion(text))
    if (document.blocks.some(({kind}) => kind === 'dateline') || (options.leadCovers && prose.length > 2 && prose.slice(0, 2).some(({text}) => hasTime(text)))) return
    const all = document.get(attributions)
    for (const source of document.get(sources)) {
      if (!speaksForItself(source)) continue
      const own = source.attributions.map((index) => all[index]!).filter(isStatement)
      for (const one of options.perSource ? own.slice(0, 1) : own) {
        const place = one.source[0]!
        if (one !== all[source.attributions[0]!] && options.perSource) continue
        if (one.phrase && phraseOf(one.phrase.block, one.phrase.range).pronoun) continue
        if (isToldOf(source, one.block, prose, isTold) || isTold(one.block.text) || isTold(before(document, one.block)) || citedIn(place) || one.block.citations.length > 0) continue
        report.when(place, one.block.text.slice(place.start, place.end))
      }
    }
  }
})

function speaksForItself(source: Source): boolean {
  return (source.class === 'person' && !isInterviewee(source)) || source.class === 'body' || source.class === 'spokesperson' || source.class === 'officials'
}

/** A paragraph before has spoken of the source, and of the day. */
function isToldOf({phrase: {name, block: own, head}, kind}: Source, block: Block, prose: readonly Block[], isTold: (text: string) => boolean): boolean {
  if (!name && kind === 'person') return false
  const t = own.get(proseTokens)
  const word = name ? t.text.slice(t.start[name.last - 1]!, t.end[name.last - 1]!) : head
  return prose.some(({index, text}) => index < block.index && text.includes(word) && isTold(text))
}

const asked = new Set(interviewees)

/** “Ada Pell, a professor of law,”, “farmer Tom Grice”: asked for a view, whenever it was. */
function isInterviewee({phrase: {block, range}, position}: Source): boolean {
  const t = block.get(proseTokens)
  return t.word.slice(range.first, range.last).some((word) => asked.has(word)) || (position?.toLowerCase().split(/[^\p{L}-]+/u).some((word) => asked.has(word)) ?? false)
}

/** “said”, “told”: once, in the past. */
function isStatement({block, source, cue, word, by, inherited, declined}: Attribution): boolean {
  // “has said”: at some time, and more than once perhaps
  if (/\b(?:has|have|had|been)\b/.test(cue.map(({start, end, block: own}) => own.text.slice(start, end)).join(' '))) return false
  return block.kind === 'paragraph' && source[0]?.block === block && by === 'say' && !inherited && !declined && (categories(word) & is.say) !== 0 && (categories(word) & is.past) !== 0 && /^(?:said|told|added|argued|claimed|declared|insisted|noted|stated|warned|confirmed|explained|promised|suggested)$/.test(word)
}

/** The paragraph before, whose day still holds. */
function before(document: Document, block: Block): string {
  return document.blocks.findLast((other) => other.index < block.index && other.kind === 'paragraph')?.text ?? ''
}

export default /* @__PURE__ */ retext(missingStatementTime)
