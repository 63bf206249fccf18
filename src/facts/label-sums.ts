import {labelCount} from './best-path.js'
import {
  amongCues, amongCuesClosely, beside, between, cuesKey, distancesKey, endsKey, fromCues, fromEnds, itself, neighbour, reach, stateAround, stateKey
} from './features.js'
import type {Taker, View} from './features.js'
import {unpack} from './weights.js'
import type {Weights} from './weights.js'
import {edge} from './word-types.js'
import type {WordType, WordTypes} from './word-types.js'

type Part = (view: View, index: number, to: Taker) => void

/** Sums by what they depend on, told as a number. A new one takes the place of whatever stands in its slot: the common ones stay. */
class RecentSums {
  readonly sums: Float64Array
  readonly #keys: Int32Array
  readonly #shift: number

  constructor(bits: number) {
    this.#shift = 32 - bits
    this.#keys = new Int32Array(1 << bits).fill(-1)
    this.sums = new Float64Array(2 << bits)
  }

  slotOf(key: number): number {
    return Math.imul(key, 0x9e3779b1) >>> this.#shift
  }

  holds(slot: number, key: number): boolean {
    return this.#keys[slot] === key
  }

  keep(slot: number, key: number, sum: Float64Array): void {
    this.#keys[slot] = key
    this.sums[2 * slot] = sum[0]!
    this.sums[2 * slot + 1] = sum[1]!
  }
}

/** How much speaks for each label of each token, over none. Remembers what is the same for many tokens. */
export class LabelSums {
  readonly #known: Weights
  readonly #words: WordTypes
  /** What each word adds to its neighbours, by its id: a sum for each offset; not a number where none was made yet. */
  #near = new Float64Array(1024 * width).fill(NaN)
  readonly #own = new RecentSums(15)
  readonly #state = new RecentSums(12)
  readonly #cues = new RecentSums(12)
  readonly #ends = new RecentSums(12)

  constructor(known: Weights, words: WordTypes) {
    this.#known = known
    this.#words = words
    this.#weighNear(edge)
  }

  belongsTo(words: WordTypes): boolean {
    return this.#words === words
  }

  /** For each token of the view seven numbers, one for each label; that of none is 0. */
  of(view: View): Int32Array {
    const n = view.sentence.length
    const sums = new Int32Array(n * labelCount)
    while (this.#near.length < (this.#words.size + 1) * width) this.#near = twice(this.#near)
    for (const type of view.types) if (Number.isNaN(this.#near[type.id * width]!)) this.#weighNear(type)
    const {sum} = this.#known
    let [sentenceBefore, cueBefore, cueAfter, g, q] = [-1, -1, -1, -1, -1]
    let [betweenLow, betweenHigh] = [0, 0]
    let distances = -1
    let [cuesLow, cuesHigh] = [0, 0]
    for (let index = 0; index < n; index++) {
      const i = index + reach
      if (view.alike[index] === 1) continue
      const sentence = view.sentence[index]!
      if (sentence.silent) {
        sums.fill(never, index * labelCount + 1, (index + 1) * labelCount)
        continue
      }
      const near = this.#near
      let low = 0
      let high = 0
      for (let offset = -reach; offset <= reach; offset++) {
        if (offset === 0) continue
        const at = view.types[i + offset]!.id * width + 2 * (offset + reach)
        low += near[at]!
        high += near[at + 1]!
      }
      const own = this.#ownSlot(view.types[i]!, view.grammar[i]!, view.quote[i]!)
      low += this.#own.sums[own]!
      high += this.#own.sums[own + 1]!
      const state = this.#slotOf(this.#state, stateKey(view, index), stateAround, view, index)
      low += this.#state.sums[state]!
      high += this.#state.sums[state + 1]!
      const {first} = sentence
      if (first !== sentenceBefore || cueBefore !== view.cueBefore[index]! || cueAfter !== view.cueAfter[index]! || g !== view.grammar[i]! || q !== view.quote[i]!) {
        ;[sentenceBefore, cueBefore, cueAfter, g, q] = [first, view.cueBefore[index]!, view.cueAfter[index]!, view.grammar[i]!, view.quote[i]!]
        sum.fill(0)
        between(view, index, this.#known)
        betweenLow = sum[0]!
        betweenHigh = sum[1]!
        distances = -1
      }
      if (distances !== distancesKey(view, index)) {
        distances = distancesKey(view, index)
        sum.fill(0)
        fromCues(view, index, this.#known)
        cuesLow = sum[0]!
        cuesHigh = sum[1]!
      }
      const cues = this.#slotOf(this.#cues, cuesKey(view, index), amongCues, view, index)
      const ends = this.#slotOf(this.#ends, endsKey(view, index), fromEnds, view, index)
      sum[0] = low + betweenLow + cuesLow + this.#cues.sums[cues]! + this.#ends.sums[ends]!
      sum[1] = high + betweenHigh + cuesHigh + this.#cues.sums[cues + 1]! + this.#ends.sums[ends + 1]!
      beside(view, index, this.#known)
      amongCuesClosely(view, index, this.#known)
      unpack(sum[0], sums, index * labelCount + 1)
      unpack(sum[1], sums, index * labelCount + 4)
    }
    return sums
  }

  #weighNear(type: WordType): void {
    const {sum} = this.#known
    for (let offset = -reach; offset <= reach; offset++) {
      sum.fill(0)
      if (offset !== 0) neighbour(type, offset, this.#known)
      this.#near.set(sum, type.id * width + 2 * (offset + reach))
    }
  }

  #ownSlot(type: WordType, g: number, q: number): number {
    const key = (type.id * 16 + g) * 8 + q
    const slot = this.#own.slotOf(key)
    if (!this.#own.holds(slot, key)) {
      this.#known.sum.fill(0)
      itself(type, g, q, this.#known)
      this.#own.keep(slot, key, this.#known.sum)
    }
    return 2 * slot
  }

  /** Where the sums of this part of the token stand, which depend on no more than the key. */
  #slotOf(recent: RecentSums, key: number, part: Part, view: View, index: number): number {
    const slot = recent.slotOf(key)
    if (!recent.holds(slot, key)) {
      this.#known.sum.fill(0)
      part(view, index, this.#known)
      recent.keep(slot, key, this.#known.sum)
    }
    return 2 * slot
  }
}

/** Less than any sum. */
const never = -(2 ** 20)

/** Numbers kept of each word: a sum for each offset. */
const width = 2 * (2 * reach + 1)

function twice(array: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(array.length * 2).fill(NaN, array.length)
  larger.set(array)
  return larger
}
