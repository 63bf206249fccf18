import {defineFact} from '../fact.js'
import {bestPath, labelCount} from './best-path.js'
import {is} from './categories.js'
import {around, itself, neighbour, reach, viewOf} from './features.js'
import type {View} from './features.js'
import {proseTokens} from './prose-tokens.js'
import {quotes} from './quotes.js'
import {sumLength, unpack, weights} from './weights.js'
import type {Weights} from './weights.js'
import type {WordType} from './word-types.js'

/** What a token is in an attribution: the first token of a source, cue or piece of content, or a further one. */
export const label = {none: 0, source: 1, sourceInside: 2, cue: 3, cueInside: 4, content: 5, contentInside: 6} as const

/** The label of each prose token of a block, in a path that is best over the whole block. */
export const labels = defineFact({
  name: 'labels',
  block(passage): Uint8Array {
    const t = passage.get(proseTokens)
    const mayAttribute = passage.get(quotes).quotes.length > 0 || t.is.some((bits) => bits & (is.verb | is.cueNoun)) || t.word.includes('according')
    if (!mayAttribute) return new Uint8Array(t.length)
    const known = weights()
    const view = viewOf(passage)
    weighNeighbours(view.types, known)
    return bestPath(emissions(view, t.length, known), t.length, known.path)
  }
})

/** How much speaks for each label of each token. */
function emissions(view: View, n: number, known: Weights): Int32Array {
  const {types, grammar, quote} = view
  const {sum} = known
  const sums = new Int32Array(n * labelCount)
  for (let index = 0; index < n; index++) {
    const i = index + reach
    const own = ofItself(types[i]!, grammar[i]!, quote[i]!, known)
    for (let at = 0; at < sumLength; at++) sum[at] = own[at]!
    for (let offset = -reach; offset <= reach; offset++) {
      if (offset === 0) continue
      const near = types[i + offset]!.near!
      const from = sumLength * (offset + reach)
      for (let at = 0; at < sumLength; at++) sum[at]! += near[from + at]!
    }
    around(view, index, known)
    unpack(sum, sums, index * labelCount)
  }
  return sums
}

/** Notes on each word what it adds to its neighbours. */
function weighNeighbours(types: readonly WordType[], known: Weights): void {
  for (const type of types) {
    if (type.near) continue
    type.near = new Int32Array(sumLength * (2 * reach + 1))
    for (let offset = -reach; offset <= reach; offset++) {
      if (offset === 0) continue
      known.sum.fill(0)
      neighbour(type, offset, known)
      type.near.set(known.sum, sumLength * (offset + reach))
    }
  }
}

function ofItself(type: WordType, g: number, q: number, known: Weights): Int32Array {
  const state = g * 8 + q
  const found = type.here[state]
  if (found) return found
  known.sum.fill(0)
  itself(type, g, q, known)
  return (type.here[state] = known.sum.slice())
}
