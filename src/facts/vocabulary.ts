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

/** How many words there is room for. */
const size = 1 << 14
/** A longer piece of a text keeps the whole text in memory. */
export const longest = 12

/**
 * The words seen last, by number. Common words come early and get low numbers, so that what is known of them stands close together in
 * memory; fetching it from anywhere would take longer than all else about a token. Number 0 is for words that are too long, or in
 * letters that English does not know.
 */
export const seen = {
  is: new Int32Array(size + 1),
  word: new Array<string>(size + 1).fill(''),
  known: new Array<Known>(size + 1)
}

/**
 * Which number a word has: four numbers for each, of which none stands across two lines of memory: its letters, packed in three, a byte
 * each, and its own. Its letters lead to a pair of places, and it is in one of them.
 */
const packed = new Int32Array(4 * size)
let count = 0
let turn = 0

/** The byte of a letter or sign, that of Latin-1 where it has one; 0 for those that have none. */
export const bytes = new Uint8Array(65536)
for (let code = 1; code < 256; code++) if (code < 0x80 || code >= 0xa0) bytes[code] = code
for (const [index, sign] of [...'‘’“”‚„–—―…•†‡′″‐‑€™‹›šžœŠŽŒłć'].entries()) bytes[sign.charCodeAt(0)] = 0x80 + index

/** The number of the word that stands here in the text, whose characters are given too. Most words were seen a moment ago. */
export function numberOf(text: string, codes: Uint16Array, from: number, to: number): number {
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
  return isPacked ? numberOfPacked(text, from, to, a, b, c) : numberOfLong(text, from, to)
}

/** Of a word that has no place among the others. */
export const numberOfLong = (text: string, from: number, to: number): number => noted(0, known(text.slice(from, to)))

/** Of a word of no more than `longest` letters, whose bytes are packed already. */
export function numberOfPacked(text: string, from: number, to: number, a: number, b: number, c: number): number {
  const hash = Math.imul(a ^ Math.imul(b, 0x01000193) ^ Math.imul(c, 0x85ebca6b), 0x9e3779b1)
  const first = 8 * ((hash ^ (hash >>> 15)) & (size / 2 - 1))
  if (packed[first] === a && packed[first + 1] === b && packed[first + 2] === c) return packed[first + 3]!
  const second = first + 4
  if (packed[second] === a && packed[second + 1] === b && packed[second + 2] === c) return packed[second + 3]!
  // One of the two goes, in turns, and leaves its number.
  const place = (turn ^= 1) === 0 ? first : second
  const number = packed[place + 3]! || ++count
  packed[place] = a
  packed[place + 1] = b
  packed[place + 2] = c
  packed[place + 3] = number
  const raw = text.slice(from, to)
  // All of ASCII, with nothing to be made plain
  return noted(number, ((a | b | c) & 0x80808080) === 0 ? entry(raw, raw.toLowerCase()) : known(raw))
}

function noted(number: number, known: Known): number {
  seen.is[number] = known.is
  seen.word[number] = known.word
  seen.known[number] = known
  return number
}

export function known(raw: string): Known {
  return entry(raw, wordOf(raw))
}

function entry(raw: string, word: string): Known {
  return {raw, word, is: categories(word), type: undefined}
}
