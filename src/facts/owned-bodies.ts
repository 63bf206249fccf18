import {defineFact} from '../fact.js'
import {ownedNouns} from '../words/owned-nouns.js'
import {is} from './categories.js'
import type {Range} from './noun-phrases.js'
import {proseTokens} from './prose-tokens.js'
import {isCapital, tokenKind} from './tokens.js'
import type {Tokens} from './tokens.js'

/** “Okoro’s campaign”, “the Okoro team”, “her campaign”: what goes by whose it is. */
export interface OwnedBody {
  /** From the owner on: “| Dana Okoro’s campaign |”. */
  readonly range: Range
  readonly head: string
  /** What it answers to: “the Okoro camp” is her campaign. */
  readonly kind: string
  /** The token of the name, or of “his” and “her”. */
  readonly owner: number
}

/** Those of a block, in order. */
export const ownedBodies = defineFact({
  name: 'owned bodies',
  block(passage): readonly OwnedBody[] {
    const t = passage.get(proseTokens)
    const found: OwnedBody[] = []
    for (let at = 1; at < t.length; at++) {
      if (!isOwnedNoun(t.word[at]!)) continue
      const owner = ownerBefore(t, at)
      if (owner === undefined) continue
      let first = owner
      while (isGiven(t, first - 1) && isCapital(t, owner)) first--
      found.push({range: {first, last: at + 1}, head: t.word[at]!, kind: isCampaign.test(t.word[at]!) ? 'campaign' : t.word[at]!, owner})
    }
    return found
  }
})

const isCampaign = /^(?:camp|campaign|operation|team)$/

/** Past “presidential” and “2012”. */
function ownerBefore(t: Tokens, head: number): number | undefined {
  let at = head - 1
  while (at > head - 3 && at > 0 && (t.kind[at] === tokenKind.number || isPlain(t, at))) at--
  if (/^(?:his|her)$/.test(t.word[at]!)) return at
  if (/^(?:'s|['’])$/.test(t.word[at]!)) at--
  return isCapital(t, at) && t.kind[at] === tokenKind.word && !(t.is[at]! & notNames) ? at : undefined
}

const isGiven = (t: Tokens, at: number) => isCapital(t, at) && (t.is[at]! & is.given) !== 0

const isPlain = (t: Tokens, at: number) => t.kind[at] === tokenKind.word && !isCapital(t, at) && t.word[at] !== "'s" && !(t.is[at]! & (notNames | is.verb))

const notNames = is.determiner | is.preposition | is.pronoun | is.auxiliary | is.subordinator | is.body | is.role | is.roles | is.day

export const isOwnedNoun = (noun: string) => nouns.has(noun)

const nouns: ReadonlySet<string> = new Set(ownedNouns)
