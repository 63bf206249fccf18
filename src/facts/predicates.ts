import {insultAdjectives} from '../words/insult-adjectives.js'
import {insultNouns} from '../words/insult-nouns.js'
import {verdictAdjectives} from '../words/verdict-adjectives.js'
import {verdictNouns} from '../words/verdict-nouns.js'
import {is} from './categories.js'
import {plural} from './forms.js'
import {isCapital, tokenKind} from './tokens.js'
import type {Tokens} from './tokens.js'

export const insults = {nouns: new Set(insultNouns.flatMap((noun) => [noun, plural(noun)])), adjectives: new Set(insultAdjectives)}
export const verdicts = {nouns: new Set(verdictNouns.flatMap((noun) => [noun, plural(noun)])), adjectives: new Set(verdictAdjectives)}

/** “is”, “was”, “seems”, and the “'s” that stands for “is”. */
export function isCopula(t: Tokens, at: number): boolean {
  const word = t.word[at]!
  if (word === "'s") return /^(?:he|here|how|it|she|that|there|this|what|who)$/.test(t.word[at - 1] ?? '') || /^(?:an?|not|the|so|just|too)$/.test(t.word[at + 1] ?? '')
  return /^(?:am|are|aren't|be|became|become|becomes|been|is|isn't|looked|looks|remained|remains|seemed|seems|sounds|was|wasn't|were|weren't|'m|'re)$/.test(word)
}

export interface Predicate {
  readonly kind: 'insult' | 'verdict'
  /** Its last token. */
  readonly end: number
  readonly denied: boolean
}

/** The judging words of a predicate, a few words behind its verb: “is | simply a very bad idea”. An insult goes before a mere verdict. */
export function predicateFrom(t: Tokens, from: number): Predicate | undefined {
  let denied = /n't$/.test(t.word[from - 1]!)
  let article = false
  let verdict: Predicate | undefined
  for (let at = from; at < Math.min(from + 7, t.length); at++) {
    const word = t.word[at]!
    if (t.kind[at] === tokenKind.mark && word !== ',') break
    if (/^(?:not|never|no|nobody|hardly|neither)$/.test(word)) denied = true
    if (superlatives.test(word) && /^(?:the|his|her|its|our|their|my)$/.test(t.word[at - 1] ?? '')) verdict ??= {kind: 'verdict', end: at, denied}
    const adjectival = isAdjective(t, at) && (isHead(t, at) || (article && isHead(t, at + 1)) || insults.nouns.has(t.word[at + 1] ?? ''))
    if ((insults.nouns.has(word) && isHead(t, at) && (article || /s$/.test(word))) || (insults.adjectives.has(word) && adjectival)) return {kind: 'insult', end: headFrom(t, at, article), denied}
    if ((verdicts.nouns.has(word) && isHead(t, at) && article) || (verdicts.adjectives.has(word) && adjectival)) verdict ??= {kind: 'verdict', end: headFrom(t, at, article), denied}
    if (/^(?:an?|his|her|its|my|our|such|the|their|your)$/.test(word)) article = true
    else if (endsPredicate(t, at, article)) break
  }
  return verdict
}

const superlatives = /^(?:best|worst|greatest|finest|smartest)$/

function endsPredicate(t: Tokens, at: number, article: boolean): boolean {
  const bits = t.is[at]!
  // “a bunch of clowns”
  if (t.word[at] === 'of' && /^(?:bunch|gang|kind|lot|pack|piece|sort)$/.test(t.word[at - 1] ?? '')) return false
  if (t.kind[at] === tokenKind.number || isCapital(t, at)) return true
  if (bits & (is.preposition | is.subordinator | is.pronoun | is.auxiliary) && !(bits & is.adverb) && !/^(?:all|both|most|so|more)$/.test(t.word[at]!)) return true
  // “is running”, “was told”
  return !article && ((bits & (is.ing | is.participle)) !== 0 || /[a-z]{2}ing$/.test(t.word[at]!))
}

/** Not the first part of a compound, or of something else: “a fraud investigator”, “right now”, “good enough to count”. */
export function isHead(t: Tokens, at: number): boolean {
  const next = t.word[at + 1]
  if (next === undefined || t.kind[at + 1] === tokenKind.mark) return true
  return (t.is[at + 1]! & (is.preposition | is.subordinator | is.auxiliary | is.adverb | is.pronoun | is.determiner | is.say | is.past)) !== 0 || /^(?:and|but|or|to|who)$/.test(next)
}

function isAdjective(t: Tokens, at: number): boolean {
  const next = t.word[at + 1] ?? ''
  if (t.word[at] === 'right' || t.word[at] === 'wrong') return !/^(?:after|around|at|away|back|before|behind|by|here|in|into|next|now|on|over|there|up|down)$/.test(next)
  if (t.word[at] === 'fine' || t.word[at] === 'good') return !/^(?:deal|many|number|for|until|at|with|faith|chunk|part|time|news)$/.test(next)
  return !(t.word[at] === 'poor' || t.word[at] === 'strange') || next !== 'people'
}

/** “a lazy | man” */
export function headFrom(t: Tokens, at: number, article: boolean): number {
  return article && t.kind[at + 1] === tokenKind.word && isHead(t, at + 1) && !isHead(t, at) ? at + 1 : at
}
