import {defineFact} from '../fact.js'
import type {Span} from '../document.js'
import {abbreviations} from '../words/abbreviations.js'
import {finalAbbreviations} from '../words/final-abbreviations.js'
import {is} from './categories.js'
import {proseTokens} from './prose-tokens.js'
import {tokenKind} from './tokens.js'
import type {Tokens} from './tokens.js'

/** A sentence, with its closing quotation marks and brackets. Tokens `first` to before `last`. */
export interface Sentence extends Span {
  readonly first: number
  readonly last: number
}

export const sentences = defineFact({
  name: 'sentences',
  block(passage): readonly Sentence[] {
    const t = passage.get(proseTokens)
    const found: Sentence[] = []
    let first = 0
    for (let index = 0; index < t.length; index++) {
      const last = endAfter(t, index)
      if (last === undefined) continue
      found.push({start: t.start[first]!, end: t.end[last - 1]!, first, last})
      first = last
      index = last - 1
    }
    if (first < t.length) found.push({start: t.start[first]!, end: t.end[t.length - 1]!, first, last: t.length})
    return found
  }
})

const never = new Set(abbreviations)
const mayEnd = new Set(finalAbbreviations)
const closers = new Set(['"', '”', '’', "'", "''", ')', ']', '»'])
const openers = new Set(['"', '“', '‘', "'", '``', '(', '[', '«', '`', "''"])

/** The token after the sentence that ends with this mark and what closes behind it; undefined where none ends. */
function endAfter(t: Tokens, index: number): number | undefined {
  const word = t.word[index]!
  const isMark = t.kind[index] === tokenKind.mark
  const isStop = isMark && (word === '.' || word === '!' || word === '?' || word === '…' || word.startsWith('..') || word.startsWith('. '))
  const isDotted = !isMark && word.length > 2 && word.endsWith('.')
  if (!isStop && !isDotted) return undefined
  let next = index + 1
  if (isStop) while (next < t.length && (t.word[next] === '!' || t.word[next] === '?' || t.word[next] === '.')) next++
  const closed = next
  while (next < t.length && closers.has(t.word[next]!) && t.start[next] === t.end[next - 1]) next++
  if (next >= t.length) return undefined
  if (t.start[next] === t.end[next - 1] && !(next > closed)) return undefined
  if (!startsSentence(t, next)) return undefined
  if (isDotted) return mayEnd.has(word) && opensClearly(t, next) ? next : undefined
  if (word === '.' && index > 0) {
    const before = t.word[index - 1]!
    if (t.end[index - 1] === t.start[index] && t.kind[index - 1] === tokenKind.word) {
      if (mayEnd.has(before)) return opensClearly(t, next) ? next : undefined
      if (never.has(before) && isAbbreviated(t, index - 1, next)) return undefined
      if (before.length === 1 && isCapital(t, index - 1) && before !== 'i') return undefined
    }
  }
  if (next > closed && (word === '!' || word === '?' || word.length > 1) && isTag(t, next)) return undefined
  return next
}

/** “no.” ends a sentence unless a number follows; “Mr.” and “Sept.” do not. */
function isAbbreviated(t: Tokens, index: number, next: number): boolean {
  const word = t.word[index]!
  if (word === 'no' || word === 'nos' || word === 'p' || word === 'pp' || word === 'ch' || word === 'sec' || word === 'fig') {
    return t.kind[next] === tokenKind.number
  }
  if (word === 'may' || word === 'mar' || word === 'st') return isCapital(t, index)
  return isCapital(t, index) || word.length <= 3
}

function isCapital(t: Tokens, index: number): boolean {
  const first = t.text[t.start[index]!]!
  return first !== first.toLowerCase()
}

function startsSentence(t: Tokens, index: number): boolean {
  let at = index
  while (at < t.length && openers.has(t.word[at]!)) at++
  if (at >= t.length) return true
  if (t.kind[at] === tokenKind.number || isCapital(t, at)) return true
  // “iPhone sales fell.”
  if (t.kind[at] === tokenKind.word) return /^\p{Ll}\p{Lu}/u.test(t.text.slice(t.start[at]!, t.start[at]! + 2))
  return t.word[at] === '$' || t.word[at] === '£' || t.word[at] === '€' || t.word[at] === '—' || t.word[at] === '•' || t.word[at] === '#'
}

/** After “U.S.” or “Inc.” a new sentence shows itself by a word that is capitalised nowhere else. */
function opensClearly(t: Tokens, index: number): boolean {
  let at = index
  while (at < t.length && openers.has(t.word[at]!)) at++
  if (at > index) return true
  if (at >= t.length || t.kind[at] !== tokenKind.word) return false
  const bits = t.is[at]!
  return (bits & (is.determiner | is.pronoun | is.preposition | is.subordinator | is.adverb)) !== 0 || t.word[at] === 'but' || t.word[at] === 'and'
}

/** “‘What now?’ Moore asked”, “‘No!’ the crowd shouted”, “… he said”: the sentence goes on to its speaker. */
function isTag(t: Tokens, index: number): boolean {
  for (let at = index; at < Math.min(index + 6, t.length); at++) {
    if (t.kind[at] === tokenKind.mark && t.word[at] !== '.') return false
    const bits = t.is[at]!
    if (bits & is.say && bits & (is.past | is.third)) return at > index || isCapital(t, at) === false
  }
  return false
}
