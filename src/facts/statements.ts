import type {Span} from '../document.js'
import {defineFact} from '../fact.js'
import {embeddedLinkText} from './embedded-links.js'
import {isEnglish} from './english.js'
import {quotes} from './quotes.js'
import {sentences} from './sentences.js'

/** A sentence as far as it is the writer’s own: what stands in quotation marks is blotted out, offsets stay. */
export interface Statement extends Span {
  /** Its text, with straight apostrophes; a quotation is a run of “_”. */
  readonly text: string
  /** Its place among the sentences of the block. */
  readonly index: number
  /** A question, a supposition, an instruction: it asserts nothing. */
  readonly asserts: boolean
}

const most = 1500

/** The sentences of a block as statements of the writer’s; none where quotation marks are broken, as nobody knows whose words are whose. */
export const statements = defineFact({
  name: 'statements',
  block(passage): readonly Statement[] {
    const {quotes: all, faults, runsOn} = passage.get(quotes)
    if (faults.length > 0 || runsOn || !passage.get(isEnglish)) return []
    const own = blotted(passage.text, [...all, ...passage.get(embeddedLinkText)])
    return passage.get(sentences).flatMap(({start, end}, index): Statement[] => {
      if (end - start > most) return []
      const text = own.slice(start, end)
      return [{start, end, text, index, asserts: isWhole(text, passage.kind) && isAssertion(text)}]
    })
  }
})

function blotted(text: string, spans: readonly Span[]): string {
  const straight = text.replace(/[’ʼ]/g, "'").replace(/\s/g, ' ')
  let own = ''
  let at = 0
  for (const {start, end} of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    own += straight.slice(at, start) + '_'.repeat(end - start)
    at = end
  }
  return own + straight.slice(at)
}

/** A line without a full stop is a label, a row of a table, a headline. */
const isWhole = (text: string, kind: string) => kind === 'item' || /[.!?…:;_]["'”)\]\d¹²³⁴⁵⁶⁷⁸⁹\s^-]*$/.test(text)

/** “Is it time?”, “Suppose it holds 40%”, “If half of them leave, …”, “Let’s say”: no assertion. */
function isAssertion(text: string): boolean {
  if (/\?\W*$/.test(text)) return false
  return !/^\W*(?:(?:and|but|so|now) )?(?:assume|assuming|consider|if|imagine|let us|let's|picture|say you|suppose|supposing|think of|unless|what if|whether)\b/i.test(text)
}
