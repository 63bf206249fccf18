import {defineFact} from '../fact.js'
import {bestPath, labelCount} from './best-path.js'
import {is} from './categories.js'
import {around, itself, neighbour, reach, viewOf} from './features.js'
import type {View} from './features.js'
import {proseTokens} from './prose-tokens.js'
import {quotes} from './quotes.js'
import {unpack, weights} from './weights.js'
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
    return bestPath(emissions(viewOf(passage), t.length, known), t.length, known.path)
  }
})

/** How much speaks for each label of each token. */
function emissions(view: View, n: number, known: Weights): Int32Array {
  const sums = new Int32Array(n * labelCount)
  const {sum} = known
  for (let index = 0; index < n; index++) {
    const i = index + reach
    const own = ofItself(view.types[i]!, view.grammar[i]!, view.quote[i]!, known)
    let [low, high] = [own[0]!, own[1]!]
    for (let offset = -reach; offset <= reach; offset++) {
      if (offset === 0) continue
      const near = ofNeighbour(view.types[i + offset]!, known)
      low += near[2 * (offset + reach)]!
      high += near[2 * (offset + reach) + 1]!
    }
    sum[0] = low
    sum[1] = high
    around(view, index, known)
    unpack(sum[0], sum[1], sums, index * labelCount)
  }
  return sums
}

function ofNeighbour(type: WordType, known: Weights): Float64Array {
  if (type.near) return type.near
  const sums = new Float64Array(2 * (2 * reach + 1))
  for (let offset = -reach; offset <= reach; offset++) {
    if (offset === 0) continue
    known.sum.fill(0)
    neighbour(type, offset, known)
    sums.set(known.sum, 2 * (offset + reach))
  }
  return (type.near = sums)
}

function ofItself(type: WordType, g: number, q: number, known: Weights): Float64Array {
  const state = g * 8 + q
  const found = type.here[state]
  if (found) return found
  known.sum.fill(0)
  itself(type, g, q, known)
  return (type.here[state] = known.sum.slice())
}
