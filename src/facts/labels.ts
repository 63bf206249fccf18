import {defineFact} from '../fact.js'
import {attributionWeights} from '../weights/attribution.js'
import {is} from './categories.js'
import {featureCount, features, rows} from './features.js'
import {bestPath, labelCount, pathWeights} from './best-path.js'
import {proseTokens} from './prose-tokens.js'
import {quotes} from './quotes.js'

/** What a token is in an attribution: the first token of a source, cue or piece of content, or a further one. */
export const label = {none: 0, source: 1, sourceInside: 2, cue: 3, cueInside: 4, content: 5, contentInside: 6} as const

/** The label of each prose token of a block, in a path that is best over the whole block. */
export const labels = defineFact({
  name: 'labels',
  block(passage): Uint8Array {
    const t = passage.get(proseTokens)
    const mayAttribute = passage.get(quotes).quotes.length > 0 || t.is.some((bits) => bits & (is.verb | is.cueNoun)) || t.word.includes('according')
    if (!mayAttribute) return new Uint8Array(t.length)
    return bestPath(emissions(features(passage), t.length), t.length, weights().path)
  }
})

let decoded: {readonly rows: Int8Array; readonly path: Int32Array} | undefined

const weights = () => (decoded ??= decode(attributionWeights))

function emissions(write: (index: number, out: Int32Array) => void, n: number): Int32Array {
  const {rows: values} = weights()
  const at = new Int32Array(featureCount)
  const sums = new Int32Array(n * labelCount)
  for (let index = 0; index < n; index++) {
    write(index, at)
    let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0]
    for (let feature = 0; feature < featureCount; feature++) {
      const row = at[feature]! * 8
      a += values[row]!
      b += values[row + 1]!
      c += values[row + 2]!
      d += values[row + 3]!
      e += values[row + 4]!
      f += values[row + 5]!
      g += values[row + 6]!
    }
    const out = index * labelCount
    sums[out] = a
    sums[out + 1] = b
    sums[out + 2] = c
    sums[out + 3] = d
    sums[out + 4] = e
    sums[out + 5] = f
    sums[out + 6] = g
  }
  return sums
}

/**
 * How weights are written, by script/train.ts: for each label a run of pairs, how many rows to skip and the weight of the next one, each
 * one printable character, counted from these; `~` skips as many rows as a character can, `|` ends a label.
 */
export const written = {noSkip: 35, farthest: 80, noWeight: 80, heaviest: 44} as const

/** The weights of the labels, and behind a line break those of the path. */
function decode(text: string): {readonly rows: Int8Array; readonly path: Int32Array} {
  const [columns, path] = text.split('\n') as [string, string]
  const values = new Int8Array(rows * 8)
  let column = 0
  let row = 0
  for (let at = 0; at < columns.length; at++) {
    const skip = columns.charCodeAt(at)
    if (skip === 124) {
      column++
      row = 0
    } else if (skip === 126) row += written.farthest
    else {
      row += skip - written.noSkip
      values[row++ * 8 + column] = columns.charCodeAt(++at) - written.noWeight
    }
  }
  return {rows: values, path: pathWeights(path)}
}
