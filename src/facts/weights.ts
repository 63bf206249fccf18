import {attributionWeights} from '../weights/attribution.js'
import {pathWeights} from './best-path.js'
import {rowOf, rows} from './features.js'
import type {Taker} from './features.js'

/**
 * How weights are written, by script/train.ts, in four lines: for each weight how many rows it stands behind the one before it (`~` adds
 * as many as a character can tell, `farthest`), its label, its value, each one printable character, counted from these; then the path’s.
 */
export const written = {noSkip: 35, farthest: 85, noLabel: 48, noWeight: 80, heaviest: 44} as const

/** What is added to each weight, so that none is negative where several share a number. */
const bias = 64

/** The lower halves of two lanes of 16 bits. */
const lanes = 0x00ff00ff

/** Length of a sum of weights: eight lanes in four numbers, and how many features are in it. */
export const sumLength = 5

/**
 * The labeller’s weights, and a sum of them. Most features have none: a bit for each row tells, and how many bits are set before it tells
 * where its weights stand. The seven weights of a row are bytes of two numbers; the lanes of a sum have room for all that a token adds.
 */
export class Weights implements Taker {
  /** Of one label behind another. */
  readonly path: Int32Array
  /** Of what was taken since it was last set. */
  readonly sum = new Int32Array(sumLength)
  /** For 32 rows each: which have weights, and how many rows before them have. */
  readonly #rows = new Int32Array(2 * (rows >> 5))
  readonly #packed: Int32Array

  constructor(text: string) {
    const [skips, labels, values, path] = text.split('\n') as [string, string, string, string]
    this.path = pathWeights(path)
    this.#packed = new Int32Array(2 * values.length)
    const bytes = new Uint8Array(this.#packed.buffer).fill(bias)
    let [row, before, count] = [0, -1, -1]
    for (let at = 0, value = 0; at < skips.length; at++) {
      const skip = skips.charCodeAt(at)
      if (skip === 126) {
        row += written.farthest
        continue
      }
      row += skip - written.noSkip
      if (row !== before) count++
      before = row
      this.#rows[2 * (row >> 5)]! |= 1 << (row & 31)
      bytes[8 * count + labels.charCodeAt(value) - written.noLabel]! += values.charCodeAt(value++) - written.noWeight
    }
    for (let at = 2; at < this.#rows.length; at += 2) this.#rows[at + 1] = this.#rows[at - 1]! + bitsIn(this.#rows[at - 2]!)
  }

  take(template: number, a: number, b: number, c: number, d: number): void {
    const row = rowOf(template, a, b, c, d)
    const group = 2 * (row >> 5)
    const bits = this.#rows[group]!
    const bit = 1 << (row & 31)
    if ((bits & bit) === 0) return
    const at = 2 * (this.#rows[group + 1]! + bitsIn(bits & (bit - 1)))
    const low = this.#packed[at]!
    const high = this.#packed[at + 1]!
    const {sum} = this
    sum[0]! += low & lanes
    sum[1]! += (low >>> 8) & lanes
    sum[2]! += high & lanes
    sum[3]! += (high >>> 8) & lanes
    sum[4]!++
  }
}

function bitsIn(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The seven weights of a sum, from `out` on. */
export function unpack(sum: Int32Array, weights: Int32Array, out: number): void {
  const less = bias * sum[4]!
  weights[out] = (sum[0]! & 0xffff) - less
  weights[out + 1] = (sum[1]! & 0xffff) - less
  weights[out + 2] = (sum[0]! >>> 16) - less
  weights[out + 3] = (sum[1]! >>> 16) - less
  weights[out + 4] = (sum[2]! & 0xffff) - less
  weights[out + 5] = (sum[3]! & 0xffff) - less
  weights[out + 6] = (sum[2]! >>> 16) - less
}

let decoded: Weights | undefined

/** The weights, decoded when first asked for. */
export const weights = () => (decoded ??= new Weights(attributionWeights))
