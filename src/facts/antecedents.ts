import type {Block} from '../document.js'
import {is} from './categories.js'
import type {Range} from './noun-phrases.js'
import {isCapital} from './phrases.js'
import {proseTokens} from './prose-tokens.js'
import {tokenKind} from './tokens.js'
import type {Tokens} from './tokens.js'

/** How far behind its noun a “who” may stand: “a clerk at the Ministry of Public Works in Vask, | who”. */
const reach = 14

/** Whom “who” stands for: “|a former employee of Norwell Bank|, who”. Undefined where that is a name, or nobody is found. */
export function antecedent(block: Block, who: number): Range | undefined {
  const t = block.get(proseTokens)
  let last = who
  while (last > 0 && /^[,(–—]|^--?$/.test(t.word[last - 1]!)) last--
  const head = headBefore(t, last)
  if (head === undefined) return undefined
  let first = head
  while (first > 0 && modifies(t, first - 1) && !(t.is[first]! & is.determiner)) first--
  // “more than a dozen | lawyers”, “one of the | guards”
  if (t.word[first - 1] === 'of' && t.is[first - 2]! & (is.determiner | is.pronoun)) first -= 2
  // “Pell is a clerk who says …”, “Pell, one of the clerks who said …”: Pell says so.
  if (/^(?:,|--?|–|—|am|are|as|be|became|been|become|is|remains|was|were)$/.test(t.word[first - 1] ?? '')) return undefined
  return {first, last}
}

/** The noun for a person, past “at the Ministry of Public Works in Vask”: no verb, mark or name of a person between. */
function headBefore(t: Tokens, end: number): number | undefined {
  for (let at = end - 1; at >= Math.max(0, end - reach); at--) {
    if (t.is[at]! & (is.role | is.roles) && !(isCapital(t, at) && isCapital(t, at + 1 < end ? at + 1 : at) && at + 1 < end)) {
      const next = at + 1
      return next < end && (isCapital(t, next) || t.word[next] === ',') ? undefined : at
    }
    if (t.kind[at] !== tokenKind.word || t.is[at]! & (is.pronoun | is.auxiliary | is.subordinator)) return undefined
  }
  return undefined
}

function modifies(t: Tokens, at: number): boolean {
  if (t.kind[at] === tokenKind.number || t.word[at] === "'s") return true
  if (t.kind[at] !== tokenKind.word || /^(?:about|amid|among|and|between|but|or|that|to|who|within)$/.test(t.word[at]!)) return false
  if (isCapital(t, at) || t.is[at]! & (is.determiner | is.quantifier)) return true
  return !(t.is[at]! & (is.verb | is.auxiliary | is.pronoun | is.preposition | is.subordinator)) || /^(?:leading|senior|top)$/.test(t.word[at]!)
}
