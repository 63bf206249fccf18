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
export function wordOf(word: string): string {
  const lower = word.toLowerCase()
  return /[\u2019\u02bc\u2010\u2011\u00AD]/.test(lower)
    ? lower.replace(/[\u2019\u02bc]/g, "'").replace(/[\u2010\u2011]/g, '-').replace(/\u00AD/g, '')
    : lower
}

const size = 1 << 14
/** A longer piece of a text keeps the whole text in memory. */
const longest = 12
const seen = new Array<Known | undefined>(size)

/** The word that stands here in the text, whose characters are given too. Most words were seen a moment ago: they are neither cut out, lower-cased nor looked up again. */
export function wordAt(text: string, codes: Uint16Array, from: number, to: number): Known {
  if (to - from > longest) return known(text.slice(from, to))
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ codes[at]!, 0x01000193)
  const slot = (hash ^ (hash >>> 15)) & (size - 1)
  const last = seen[slot]
  return last !== undefined && stands(codes, from, to, last.raw) ? last : (seen[slot] = known(text.slice(from, to)))
}

function stands(codes: Uint16Array, from: number, to: number, raw: string): boolean {
  if (raw.length !== to - from) return false
  for (let at = 0; at < raw.length; at++) if (codes[from + at] !== raw.charCodeAt(at)) return false
  return true
}

export function known(raw: string): Known {
  const word = wordOf(raw)
  return {raw, word, is: categories(word), type: undefined}
}
