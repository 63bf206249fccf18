import {defineFact} from '../fact.js'
import {bodyHypernyms} from '../words/body-hypernyms.js'
import {knownBodies} from '../words/known-bodies.js'
import {is} from './categories.js'
import type {Range} from './noun-phrases.js'
import {proseTokens} from './prose-tokens.js'
import {isCapital, tokenKind} from './tokens.js'
import type {Tokens} from './tokens.js'

/** A body of which the text tells what it is: “River Watch, an advocacy group”, “the advocacy group River Watch”, “a firm called Norwell”. */
export interface DescribedBody {
  readonly range: Range
  /** “group”, “firm” */
  readonly noun: string
}

/** Those of a block, in order. */
export const describedBodies = defineFact({
  name: 'described bodies',
  block(passage): readonly DescribedBody[] {
    const t = passage.get(proseTokens)
    const found: DescribedBody[] = []
    for (let at = 0; at < t.length; at++) {
      const known = isCapital(t, at) ? knownAt(t, at) : undefined
      if (known) found.push(known)
      const noun = t.word[at]!
      const firm = belongsToFirm.test(noun) ? nameEndingAt(t, t.word[at - 1] === "'s" ? at - 1 : at) : undefined
      if (firm) found.push({range: firm, noun: 'company'})
      if (!nouns.has(noun) || (isCapital(t, at) && noun !== 'pac')) continue
      const range = nameBehind(t, at) ?? nameBefore(t, at)
      if (range) found.push({range, noun})
    }
    return found
  }
})

/** “in the | Wells Fargo | scandal”, “| NATO | met” */
function knownAt(t: Tokens, at: number): DescribedBody | undefined {
  const two = isCapital(t, at - 1) ? known.get(`${t.word[at - 1]} ${t.word[at]}`) : undefined
  if (two) return {range: {first: at - 1, last: at + 1}, noun: two}
  const noun = known.get(t.word[at]!)
  return noun === undefined ? undefined : {range: {first: at, last: at + 1}, noun}
}

/** “the group | River Watch |”, “a firm called | Norwell |”, “the super PAC, | River Watch |,” */
function nameBehind(t: Tokens, noun: number): Range | undefined {
  const isApposed = t.word[noun + 1] === ','
  const first = isApposed || /^(?:called|named)$/.test(t.word[noun + 1] ?? '') ? noun + 2 : noun + 1
  let last = first
  while (isNamePart(t, last) || (last > first && joins.test(t.word[last] ?? '') && isNamePart(t, last + 1))) last++
  return last > first && !(isApposed && t.word[last] !== ',') ? {first, last} : undefined
}

/** “| River Watch |, an advocacy group” */
function nameBefore(t: Tokens, noun: number): Range | undefined {
  let article = noun - 1
  while (article > Math.max(0, noun - 7) && t.kind[article] === tokenKind.word && !(t.is[article]! & (is.determiner | is.auxiliary | is.subordinator | is.pronoun))) article--
  if (!/^(?:an?|the)$/.test(t.word[article]!) || t.word[article - 1] !== ',') return undefined
  return nameEndingAt(t, article - 1)
}

function nameEndingAt(t: Tokens, last: number): Range | undefined {
  let first = last
  while (isNamePart(t, first - 1) || (first < last && joins.test(t.word[first - 1] ?? '') && isNamePart(t, first - 2))) first--
  return last > first ? {first, last} : undefined
}

/** “| Norwell | CEO”, “| Norwell |’s shares” */
const belongsToFirm = /^(?:ceo|cfo|coo|executives?|shareholders|shares|stock)$/

const isNamePart = (t: Tokens, at: number) => isCapital(t, at) && t.kind[at] === tokenKind.word && !(t.is[at]! & (is.day | is.title | is.role | is.determiner | is.preposition | is.subordinator | is.pronoun | is.given))

const joins = /^(?:&|and|for|in|of|the)$/

/** Whether the text may call by the one noun what it has called by the other. */
export const areAlike = (noun: string, other: string) => noun === other || bodyHypernyms.some((line) => line.includes(noun) && line.includes(other))

export const isHypernym = (noun: string) => nouns.has(noun)

const nouns: ReadonlySet<string> = new Set(bodyHypernyms.flat())

const known: ReadonlyMap<string, string> = new Map(Object.entries(knownBodies).flatMap(([noun, names]) => names.map((name) => [name, noun] as const)))
