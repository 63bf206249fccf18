import {defineFact} from '../fact.js'
import {is} from './categories.js'
import type {Range} from './noun-phrases.js'
import {isCapital} from './phrases.js'
import {proseTokens} from './prose-tokens.js'
import {tokenKind} from './tokens.js'
import type {Tokens} from './tokens.js'

/** A run of capitalised words that looks like a personal name. Ranges are of prose tokens. */
export interface Name {
  /** Without titles. */
  readonly range: Range
  /** Lower-cased; what a second reference would use. */
  readonly surname: string
  readonly full: boolean
  /** Titles and roles right before it or in its apposition, lower-cased: “sen”, “mayor”, “chairman”. */
  readonly roles: readonly string[]
}

/** The personal names of a block, told from other capitals by titles, given names, shape and the house’s lexicon. */
export const names = defineFact({
  name: 'names',
  block(passage): readonly Name[] {
    const t = passage.get(proseTokens)
    const people = new Set((passage.lexicon.people ?? []).flatMap((name) => name.toLowerCase().split(/\s+/)))
    const bodies = new Set((passage.lexicon.bodies ?? []).concat(passage.lexicon.outlets ?? []).map((name) => name.toLowerCase()))
    const found: Name[] = []
    for (let at = 0; at < t.length; ) {
      if (!canStart(t, at)) {
        at++
        continue
      }
      let last = at + 1
      while (last < t.length && goesOn(t, last)) last++
      while (last > at + 1 && (t.is[last - 1]! & is.particle || t.word[last - 1] === '.')) last--
      const name = nameOf(t, at, last, people, bodies)
      if (name) found.push(name)
      at = last
    }
    return found
  }
})

function canStart(t: Tokens, at: number): boolean {
  return t.kind[at] === tokenKind.word && isCapital(t, at) && (t.is[at]! & is.day) === 0
}

function goesOn(t: Tokens, at: number): boolean {
  if (t.kind[at] === tokenKind.word) return isCapital(t, at) || (t.is[at]! & is.particle) !== 0
  // “Sen. Levin”, “Jr.”
  return t.word[at] === '.' && (t.is[at - 1]! & (is.title | is.suffix)) !== 0 && at + 1 < t.length && isCapital(t, at + 1)
}

function nameOf(t: Tokens, from: number, last: number, people: ReadonlySet<string>, bodies: ReadonlySet<string>): Name | undefined {
  let first = from
  const roles: string[] = []
  const functionWord = is.determiner | is.preposition | is.subordinator | is.pronoun | is.adverb | is.auxiliary
  while (first < last && t.is[first]! & functionWord && !(t.is[first]! & is.given)) first++
  while (first < last - 1 && (t.is[first]! & (is.title | is.role) || t.word[first] === '.') && !(t.is[first]! & is.given && !(t.is[first]! & is.title))) {
    if (t.word[first] !== '.') roles.push(t.word[first]!)
    first++
  }
  if (first >= last) return undefined
  let end = last
  while (end > first + 1 && t.is[end - 1]! & is.suffix) end--
  const words = t.word.slice(first, end)
  if (words.some((word) => /^(?:of|and)$/.test(word)) || bodies.has(words.join(' '))) return undefined
  if (t.is[end - 1]! & (is.body | is.document | is.documents) && !people.has(words.at(-1)!) && !(t.is[first]! & is.given)) return undefined
  for (let at = first - 1 - roles.length; at >= Math.max(0, first - 3) && roles.length === 0; at--) if (t.is[at]! & is.role) roles.push(t.word[at]!)
  for (let at = last + 1; t.word[last] === ',' && at < Math.min(last + 9, t.length) && t.word[at] !== ','; at++) if (t.is[at]! & (is.role | is.title)) roles.push(t.word[at]!)
  return {range: {first, last}, surname: words.at(-1)!, full: end - first > 1 || people.has(words.at(-1)!), roles}
}
