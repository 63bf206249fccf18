import {attributionWeights} from '../weights/attribution.js'
import {pathWeights} from './best-path.js'
import {rowOf, rows} from './features.js'
import type {Taker} from './features.js'
import {tableOf} from './tables.js'

/**
 * How weights are written, by script/train.ts, in four lines: for each weight how many rows it stands behind the one before it (`~` adds
 * as many as a character can tell, `farthest`), its label, its value, each one printable character, counted from these; then the path’s.
 */
export const written = {noSkip: 35, farthest: 85, noLabel: 48, noWeight: 80, heaviest: 44} as const

/** Six labels, told by how much more speaks for them than for none, are lanes of two numbers: exact, for their sums stay below half a lane. */
const lane = 2 ** 17
const place = [1, lane, lane * lane]

/**
 * The labeller’s weights. Most features have none: a bit for each row tells, and how many bits are set before it tells where its
 * weights stand.
 */
type Decoded = {
  /** Of one label behind another. */
  readonly path: Int32Array
  /** For 32 rows each: which have weights, and how many rows before them have. */
  readonly bits: Int32Array
  readonly before: Uint16Array
  /** Which weights each of these rows has: many rows have the same. */
  readonly which: Uint16Array
  readonly lanes: Float64Array
}

export class Weights implements Taker {
  /** Of one label behind another. */
  readonly path: Int32Array
  /** Of what was taken since it was last set: of the first three labels, and of the others. */
  readonly sum = new Float64Array(2)
  readonly #bits: Int32Array
  readonly #before: Uint16Array
  readonly #which: Uint16Array
  readonly #lanes: Float64Array

  constructor({path, bits, before, which, lanes}: Decoded) {
    this.path = path
    this.#bits = bits
    this.#before = before
    this.#which = which
    this.#lanes = lanes
  }

  take(template: number, a: number, b: number, c: number, d: number): void {
    const row = rowOf(template, a, b, c, d)
    const bits = this.#bits[row >> 5]!
    const bit = 1 << (row & 31)
    if ((bits & bit) === 0) return
    const at = 2 * this.#which[this.#before[row >> 5]! + bitsIn(bits & (bit - 1))]!
    this.sum[0]! += this.#lanes[at]!
    this.sum[1]! += this.#lanes[at + 1]!
  }
}

function decodedFrom(text: string): Decoded {
  const [skips, labels, values, path] = text.split('\n') as [string, string, string, string]
  const bits = new Int32Array(rows >> 5)
  const before = new Uint16Array(rows >> 5)
  const lanes = new Float64Array(2 * values.length)
  let [row, last, count] = [0, -1, -1]
  for (let at = 0, value = 0; at < skips.length; at++) {
    const skip = skips.charCodeAt(at)
    if (skip === 126) {
      row += written.farthest
      continue
    }
    row += skip - written.noSkip
    if (row !== last) count++
    last = row
    bits[row >> 5]! |= 1 << (row & 31)
    const weight = values.charCodeAt(value) - written.noWeight
    const label = labels.charCodeAt(value++) - written.noLabel
    if (label > 0) lanes[2 * count + (label > 3 ? 1 : 0)]! += weight * place[(label - 1) % 3]!
    else for (const half of [0, 1]) lanes[2 * count + half]! -= weight * (1 + lane + lane * lane)
  }
  for (let at = 1; at < bits.length; at++) before[at] = before[at - 1]! + bitsIn(bits[at - 1]!)
  const [which, pairs] = withoutRepeats(lanes.subarray(0, 2 * (count + 1)))
  return {path: pathWeights(path), bits, before, which, lanes: pairs}
}

/** Each pair of numbers once, and which of them stands where. */
function withoutRepeats(pairs: Float64Array): [Uint16Array, Float64Array] {
  const which = new Uint16Array(pairs.length / 2)
  const slots = new Int32Array(1 << 16).fill(-1)
  let count = 0
  for (let at = 0; at < which.length; at++) {
    const low = pairs[2 * at]!
    const high = pairs[2 * at + 1]!
    let slot = Math.imul((low % 0x7fffffff) ^ Math.imul(high % 0x7fffffff, 0x9e3779b1), 0x85ebca6b) >>> 16
    while (slots[slot]! >= 0 && (pairs[2 * slots[slot]!] !== low || pairs[2 * slots[slot]! + 1] !== high)) slot = (slot + 1) & 0xffff
    if (slots[slot]! < 0) {
      pairs[2 * count] = low
      pairs[2 * count + 1] = high
      slots[slot] = count++
    }
    which[at] = slots[slot]!
  }
  return [which, pairs.slice(0, 2 * count)]
}

function bitsIn(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The weights of three labels of a sum, from `out` on. */
export function unpack(sum: number, weights: Int32Array, out: number): void {
  const third = Math.floor(sum / (lane * lane) + 0.5)
  const rest = sum - third * lane * lane
  const second = Math.floor(rest / lane + 0.5)
  weights[out] = rest - second * lane
  weights[out + 1] = second
  weights[out + 2] = third
}

let decoded: Weights | undefined

/** The weights, decoded when first asked for. */
export const weights = () => (decoded ??= new Weights(tableOf('weights', () => decodedFrom(attributionWeights))))
