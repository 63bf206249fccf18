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
 * The words seen last, each in the slot that its letters lead to. What tells whether a word is there stands in a flat array: looking
 * into the words themselves, which lie anywhere, takes longer than all else about a token. Its letters are packed in three numbers,
 * a byte each. The last slot is for words that are too long for that, or in letters that English does not know.
 */
/** Four to a word, so that none stands across two lines of memory. */
const packed = new Int32Array(4 * size)
export const seen = {
  is: new Int32Array(size + 1),
  word: new Array<string>(size + 1).fill(''),
  raw: new Array<string>(size + 1).fill(''),
  known: new Array<Known>(size + 1)
}

/** The byte of a letter or sign, that of Latin-1 where it has one; 0 for those that have none. */
const bytes = new Uint8Array(65536)
for (let code = 1; code < 256; code++) if (code < 0x80 || code >= 0xa0) bytes[code] = code
for (const [index, sign] of [...'‘’“”‚„–—―…•†‡′″‐‑€™‹›šžœŠŽŒłć'].entries()) bytes[sign.charCodeAt(0)] = 0x80 + index

/** The slot of the word that stands here in the text, whose characters are given too. Most words were seen a moment ago. */
export function slotOf(text: string, codes: Uint16Array, from: number, to: number): number {
  let a = 0
  let b = 0
  let c = 0
  let isPacked = to - from <= longest
  for (let at = from; isPacked && at < to; at++) {
    const byte = bytes[codes[at]!]!
    c = (c << 8) | (b >>> 24)
    b = (b << 8) | (a >>> 24)
    a = (a << 8) | byte
    isPacked = byte > 0
  }
  if (!isPacked) {
    note(size, known(text.slice(from, to)))
    return size
  }
  const hash = Math.imul(a ^ Math.imul(b, 0x01000193) ^ Math.imul(c, 0x85ebca6b), 0x9e3779b1)
  const slot = (hash ^ (hash >>> 15)) & (size - 1)
  const first = slot * 4
  if (packed[first] === a && packed[first + 1] === b && packed[first + 2] === c) return slot
  packed[first] = a
  packed[first + 1] = b
  packed[first + 2] = c
  const raw = text.slice(from, to)
  // All of ASCII, with nothing to be made plain
  note(slot, ((a | b | c) & 0x80808080) === 0 ? entry(raw, raw.toLowerCase()) : known(raw))
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
