import {is} from './categories.js'
import {isCapital, tokenKind} from './tokens.js'
import type {Tokens} from './tokens.js'

/** Of whom or what something is said. */
export interface Target {
  readonly target: 'person' | 'body' | 'thing' | 'self'
  readonly first: number
  readonly last: number
}

/** The noun phrase that ends before a verb, past its auxiliaries and adverbs, as far as its last word tells. */
export function subjectBefore(t: Tokens, verb: number, people: ReadonlySet<number>): Target | undefined {
  let at = verb - 1
  while (at >= 0 && (t.is[at]! & (is.auxiliary | is.adverb)) !== 0 && !/^all$|^both$/.test(t.word[at]!)) at--
  if (at < 0) return undefined
  if (t.word[at] === ',' || /^["“”]$/.test(t.word[at]!)) return {target: 'thing', first: verb, last: verb}
  let first = at
  while (first > 0 && at - first < 4 && isNominal(t, first - 1)) first--
  return targetOf(t, first, at + 1, people)
}

const isNominal = (t: Tokens, at: number) =>
  t.kind[at] === tokenKind.word && !(t.is[at]! & (is.preposition | is.subordinator | is.auxiliary | is.pronoun | is.say) && !(t.is[at]! & is.determiner)) && !/^(?:and|but|or|that)$/.test(t.word[at]!)

const opensSentence = (t: Tokens, at: number) => at === 0 || (t.kind[at - 1] === tokenKind.mark && t.word[at - 1] !== ',')

/** Whom or what a noun phrase stands for, as far as its last word tells. */
export function targetOf(t: Tokens, from: number, to: number, people: ReadonlySet<number>): Target | undefined {
  let last = to
  while (last > from && (t.kind[last - 1] === tokenKind.mark || t.word[last - 1] === "'s")) last--
  if (last <= from) return undefined
  const word = t.word[last - 1]!
  const bits = t.is[last - 1]!
  const of = (target: Target['target']): Target => ({target, first: from, last})
  if (/^(?:i|we|me|us)$/.test(word)) return of('self')
  if (/^(?:he|she|him|her|they|them|you|who)$/.test(word)) return {target: 'person', first: last - 1, last}
  if (/^(?:it|this|that|there|which|what|these|those)$/.test(word)) return {target: 'thing', first: last - 1, last}
  if (people.has(last - 1) || bits & (is.role | is.roles)) return of('person')
  if (bits & is.body && !(bits & is.preposition)) return of('body')
  // “Norwell is corrupt”; “Plans are stupid” has its capital from the sentence.
  return of(isCapital(t, last - 1) && !(bits & is.day) && !(opensSentence(t, last - 1) && word.endsWith('s')) ? 'body' : 'thing')
}
