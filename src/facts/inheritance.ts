import type {Block} from '../document.js'
import type {Attribution} from './attributions.js'
import {is} from './categories.js'
import {outerSentences} from './clauses.js'
import {names} from './names.js'
import {phraseOf} from './phrases.js'
import {proseTokens} from './prose-tokens.js'
import {quotes} from './quotes.js'

/**
 * May a quotation that makes up the paragraph behind `before` be this speaker’s? Where the speaker was quoted, or the paragraph ends
 * with what was said. “Surveys showed …”, “the level it promised to keep”, “Lund said … The case is pending.” hand nothing on.
 */
export function handsOn(speaker: Attribution, before: Block): boolean {
  if (speaker.inherited || before !== speaker.block || before.text.trimEnd().endsWith(':')) return true
  return isQuoted(speaker) || endsWithSpeech(speaker)
}

/** “Lund was not impressed.”: a paragraph of narrative, one sentence long, about the one who spoke last. */
export function isAbout(block: Block, {phrase}: Attribution): boolean {
  const [only, ...others] = block.get(outerSentences)
  if (!phrase || !only || others.length > 0) return false
  const t = block.get(proseTokens)
  const head = t.word[only[0]!.first]!
  if (/^(?:he|she)$/.test(head)) return true
  const known = phrase.block.get(proseTokens).word.slice(phrase.range.first, phrase.range.last)
  const subject = block.get(names).find(({range}) => range.first < 2)
  return subject !== undefined && t.word[subject.range.last] !== "'s" && known.includes(subject.surname)
}

/** In more than a word or two. */
function isQuoted({block, content, by, kind}: Attribution): boolean {
  return (kind === 'direct' || (by !== 'judge' && by !== 'show')) && block.get(quotes).quotes.some(({start, end, first, last}) => last - first > 5 && content.some((place) => place.block === block && place.start < end && start < place.end))
}

/** The paragraph’s last sentence has the speaker for its subject and tells what was said: “She praised the crew.” */
function endsWithSpeech({block, phrase, cue, by}: Attribution): boolean {
  const last = block.get(outerSentences).at(-1)
  if (!phrase || phrase.block !== block || !last || by === 'noun' || by === 'think') return false
  const t = block.get(proseTokens)
  const from = last[0]!.first
  const {first} = phrase.range
  if (first < from) return false
  // “The weir keeps the level | it promised to keep.”, “After clerks warned …, the port …”
  const opener = t.word[first - 1]!
  const isSubject = first === from || /^(?:,|;|and|but|or|yet|as)$/.test(opener) || cue[0]!.start < t.start[first]!
  const {sort, pronoun, head} = phraseOf(block, phrase.range)
  if (!isSubject || sort === 'document' || (by !== 'say' && (sort === 'body' || (sort === 'unknown' && !pronoun && by === 'show'))) || /^(?:it|that|which|this|what)$/.test(head)) return false
  if (pronoun && /^who/.test(head)) return false
  return !cue.some((place) => isPassive(block, place.start, place.end))
}

/** “were rated”, “is said to”; also “to call”, which nobody has done yet. */
function isPassive(block: Block, start: number, end: number): boolean {
  const t = block.get(proseTokens)
  let at = 0
  while (at < t.length && t.start[at]! < start) at++
  if (t.word[at] === 'to') return true
  for (; at < t.length && t.end[at]! <= end; at++) {
    if (/^(?:is|are|was|were|be|been)$/.test(t.word[at]!) && at + 1 < t.length && !(t.is[at + 1]! & is.ing)) return true
  }
  return false
}
