import type {Block, Document, Passage} from '../document.js'
import {defineFact} from '../fact.js'
import {broadLabels} from '../words/broad-labels.js'
import {outletWords} from '../words/outlet-words.js'
import {is} from './categories.js'
import {plural} from './forms.js'
import {names} from './names.js'
import {proseTokens} from './prose-tokens.js'
import {tokenFrom} from './token-at.js'
import {isCapital} from './tokens.js'

/** Paragraphs from the source to where it is told whom the writer met, either way. */
const reach = 4

/** “show insiders said … ¶ The Herald interviewed more than 20 former clerks and pilots.”: it is told near by what these people are. */
export function isToldWhomItMet({blocks}: Document, {index}: Block): boolean {
  return blocks.slice(Math.max(0, index - reach), index + reach + 1).some((block) => block.kind !== 'heading' && block.get(interviewed))
}

const meets = /\b(?:interviewed|(?:spoken?|talked) (?:to|with)) (?:(?:about|almost|at least|more than|nearly|over|roughly|some) )?(?:\d+|(?:a )?dozens?(?: of)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|many|multiple|numerous|several)\b/g

/** “The Herald has talked to six people, including clerks and pilots”: the roles are told, and the paper itself met them. */
const interviewed = defineFact({
  name: 'whom it interviewed',
  block(passage): boolean {
    if (!passage.text.includes('interviewed') && !/\b(?:spoken?|talked) (?:to|with) /.test(passage.text)) return false
    return [...passage.text.matchAll(meets)].some(({0: {length}, index}) => isByPaper(passage, index) && tellsRoles(passage, index + length))
  }
})

/** “We”, “The Herald”, “Tidemark has”; but no person, and no police. */
function isByPaper(passage: Passage, at: number): boolean {
  const t = passage.get(proseTokens)
  let last = Math.max(0, tokenFrom(t, at) - 1)
  if (last > 0 && t.end[last]! > at) last--
  while (last > 0 && /^(?:also|has|have|recently)$/.test(t.word[last]!)) last--
  if (/^(?:i|we)$/.test(t.word[last]!)) return true
  let first = last
  while (first > 0 && isCapital(t, first - 1) && last - first < 4) first--
  const subject = t.text.slice(t.start[first], t.end[last])
  if (first > 0 && !/^[.!?”"]+$/.test(t.word[first - 1]!)) return false
  if (outletWords.some((word) => subject.endsWith(word))) return true
  return isCapital(t, last) && !(t.is[last]! & (is.body | is.role | is.roles | is.pronoun | is.determiner)) && !/^(?:[Tt]he )?(?:Congress|Detectives|FBI|Police|Senate)$/.test(subject) && !passage.get(names).some(({full, sure, range}) => (full || sure) && range.first <= last && last < range.last)
}

const labels = new Set(broadLabels.map((label) => plural(label)))

/** “| former clerks, editors and pilots |”; but not “| officials and aides |” */
function tellsRoles(passage: Passage, from: number): boolean {
  const t = passage.get(proseTokens)
  const end = from + (/^[^.!?“”";]{0,120}/.exec(passage.text.slice(from, from + 120))?.[0].length ?? 0)
  for (let at = tokenFrom(t, from); at < t.length && t.end[at]! <= end; at++) if (t.is[at]! & is.roles && !labels.has(t.word[at]!)) return true
  return false
}
