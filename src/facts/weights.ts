import {attributionWeights} from '../weights/attribution.js'
import {pathWeights} from './best-path.js'
import {rowOf} from './features.js'
import type {Taker} from './features.js'

/**
 * How weights are written, by script/train.ts, in four lines: for each weight how many rows it stands behind the one before it (`~` adds
 * as many as a character can tell, `farthest`), its label, its value, each one printable character, counted from these; then the path’s.
 */
export const written = {noSkip: 35, farthest: 85, noLabel: 48, noWeight: 80, heaviest: 44} as const

/** Slots of the table. So many more than there are rows with weights that one is found, or known to be missing, in a step or two. */
const slots = 1 << 18

/** Bits of an entry that tell where its weights stand; the others tell rows apart. */
const indexBits = 17

/**
 * The labeller’s weights, and a sum of them. A row’s seven weights are packed into two numbers, four and three lanes of 13 bits, so that
 * two additions add all seven; no sum of a token’s features outgrows a lane.
 */
export class Weights implements Taker {
  /** Of one label behind another. */
  readonly path: Int32Array
  /** Sum of what was taken since it was last cleared. */
  readonly sum = new Float64Array(2)
  readonly #table = new Int32Array(slots)
  readonly #packed: Float64Array

  constructor(text: string) {
    const [skips, labels, values, path] = text.split('\n') as [string, string, string, string]
    this.path = pathWeights(path)
    this.#packed = new Float64Array(2 * (values.length + 1))
    let [row, before, count] = [0, -1, 0]
    for (let at = 0, value = 0; at < skips.length; at++) {
      const skip = skips.charCodeAt(at)
      if (skip === 126) {
        row += written.farthest
        continue
      }
      row += skip - written.noSkip
      if (row !== before) this.#enter(row, ++count)
      before = row
      const label = labels.charCodeAt(value) - written.noLabel
      this.#packed[2 * count + (label >> 2)]! += (values.charCodeAt(value++) - written.noWeight) * 2 ** (13 * (label & 3))
    }
  }

  take(template: number, a: number, b: number, c: number, d: number): void {
    const row = rowOf(template, a, b, c, d)
    const mark = markOf(row)
    const table = this.#table
    for (let slot = row & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
      const entry = table[slot]!
      if (entry === 0) return
      if (entry >>> indexBits !== mark) continue
      const at = 2 * (entry & ((1 << indexBits) - 1))
      this.sum[0]! += this.#packed[at]!
      this.sum[1]! += this.#packed[at + 1]!
      return
    }
  }

  #enter(row: number, index: number): void {
    let slot = row & (slots - 1)
    while (this.#table[slot] !== 0) slot = (slot + 1) & (slots - 1)
    this.#table[slot] = (markOf(row) << indexBits) | index
  }
}

/** Tells rows apart that may stand in one slot: the bits that the slot does not tell, and those in which near slots differ. */
const markOf = (row: number) => ((row >>> 18) << 12) | (row & 4095)

/** The seven sums of two packed numbers, from `out` on. */
export function unpack(low: number, high: number, sums: Int32Array, out: number): void {
  unpackPair(low, sums, out)
  const upper = Math.round(high / 2 ** 26)
  unpackInt(high - upper * 2 ** 26, sums, out + 4)
  sums[out + 6] = upper
}

function unpackPair(packed: number, sums: Int32Array, out: number): void {
  const upper = Math.round(packed / 2 ** 26)
  unpackInt(packed - upper * 2 ** 26, sums, out)
  unpackInt(upper, sums, out + 2)
}

function unpackInt(packed: number, sums: Int32Array, out: number): void {
  const lower = (packed << 19) >> 19
  sums[out] = lower
  sums[out + 1] = (packed - lower) >> 13
}

let decoded: Weights | undefined

/** The weights, decoded when first asked for. */
export const weights = () => (decoded ??= new Weights(attributionWeights))
