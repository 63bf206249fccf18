import {categories} from './categories.js'
import type {WordType} from './word-types.js'

/** A word of some text, and what is known of it. */
export interface Known {
  /** As it stands. */
  readonly raw: string
  /** Lower-cased, with straight apostrophes and plain hyphens. */
  readonly word: string
  /** Its `Category` bits. */
  readonly is: number
  /** What the labeller made of it last. */
  type: WordType | undefined
}

/** Lower-cased, with straight apostrophes and plain hyphens. */
function wordOf(word: string): string {
  const lower = word.toLowerCase()
  return /[\u2019\u02bc\u2010\u2011\u00AD]/.test(lower)
    ? lower.replace(/[\u2019\u02bc]/g, "'").replace(/[\u2010\u2011]/g, '-').replace(/\u00AD/g, '')
    : lower
}

const size = 1 << 14
/** A longer piece of a text keeps the whole text in memory. */
const longest = 12

/**
 * The words seen last, each in the slot that its letters lead to. What tells whether a word is there stands in flat arrays: looking
 * into the words themselves, which lie anywhere, takes longer than all else about a token. The last slot is for long words.
 */
const lengths = new Uint8Array(size + 1)
const letters = new Uint16Array(size * longest)
export const seen = {
  is: new Int32Array(size + 1),
  word: new Array<string>(size + 1).fill(''),
  raw: new Array<string>(size + 1).fill(''),
  known: new Array<Known>(size + 1)
}

/** The slot of the word that stands here in the text, whose characters are given too. Most words were seen a moment ago. */
export function slotOf(text: string, codes: Uint16Array, from: number, to: number): number {
  const length = to - from
  if (length > longest) {
    note(size, known(text.slice(from, to)))
    return size
  }
  let hash = 0x811c9dc5
  let all = 0
  for (let at = from; at < to; at++) {
    const code = codes[at]!
    hash = Math.imul(hash ^ code, 0x01000193)
    all |= code
  }
  const slot = (hash ^ (hash >>> 15)) & (size - 1)
  const first = slot * longest
  let same = lengths[slot] === length
  for (let at = 0; same && at < length; at++) same = letters[first + at] === codes[from + at]
  if (same) return slot
  lengths[slot] = length
  for (let at = 0; at < length; at++) letters[first + at] = codes[from + at]!
  const raw = text.slice(from, to)
  note(slot, all < 128 ? entry(raw, raw.toLowerCase()) : known(raw))
  return slot
}

function note(slot: number, known: Known): void {
  seen.is[slot] = known.is
  seen.word[slot] = known.word
  seen.raw[slot] = known.raw
  seen.known[slot] = known
}

export function known(raw: string): Known {
  return entry(raw, wordOf(raw))
}

function entry(raw: string, word: string): Known {
  return {raw, word, is: categories(word), type: undefined}
}
