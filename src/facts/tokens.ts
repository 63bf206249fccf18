import {defineFact} from '../fact.js'
import {categories} from './categories.js'

/** What a token is made of. */
export const tokenKind = {word: 0, number: 1, mark: 2} as const

/** The words, numbers and marks of a block, flat: offsets and categories in typed arrays. */
export interface Tokens {
  readonly text: string
  readonly length: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** `tokenKind` */
  readonly kind: Uint8Array
  /** The `Category` bits that the word lists give the token. */
  readonly is: Int32Array
  /** Lower-cased, with straight apostrophes; a mark is itself. */
  readonly word: readonly string[]
}

/**
 * Flat tokens. “Levin’s” is two (the possessive stands alone), “didn’t” one, “U.S.”, “a.m.”, “No.” and “3.5” one each with their
 * full stops where an abbreviation needs them, “...” and “. . .” one, “--” one.
 */
export const tokens = defineFact({name: 'tokens', block: ({text}) => tokenized(text)})

const SPACE = 1
const LETTER = 2
const DIGIT = 3
const SIGN = 4
const classes = new Uint8Array(65536)

function classOf(code: number): number {
  return classes[code] || (classes[code] = classified(code))
}

function classified(code: number): number {
  const char = String.fromCharCode(code)
  if (code <= 32 || code === 0xa0 || /[\s\u200B-\u200F\u2060\uFEFF]/.test(char)) return SPACE
  if (/\p{N}/u.test(char)) return DIGIT
  // Half of a pair stands for a letter: rare scripts and mathematical letters are, and an emoji between spaces does no harm.
  return /[\p{L}\p{M}\u00AD]/u.test(char) || (code >= 0xd800 && code <= 0xdfff) ? LETTER : SIGN
}

const isApostrophe = (code: number) => code === 39 || code === 0x2019 || code === 0x02bc
const isHyphen = (code: number) => code === 45 || code === 0x2010 || code === 0x2011

function tokenized(text: string): Tokens {
  let capacity = (text.length >> 2) + 16
  let start = new Int32Array(capacity)
  let end = new Int32Array(capacity)
  let kind = new Uint8Array(capacity)
  const word: string[] = []
  const push = (from: number, to: number, type: number) => {
    if (word.length === capacity) {
      capacity *= 2
      start = grown(start, capacity)
      end = grown(end, capacity)
      const kinds = new Uint8Array(capacity)
      kinds.set(kind)
      kind = kinds
    }
    start[word.length] = from
    end[word.length] = to
    kind[word.length] = type
    word.push(type === tokenKind.mark ? text.slice(from, to) : normal(text.slice(from, to)))
  }
  for (let at = 0; at < text.length; ) {
    const type = classOf(text.charCodeAt(at))
    if (type === SPACE) at++
    else if (type === SIGN) {
      const to = signEnd(text, at)
      push(at, to, tokenKind.mark)
      at = to
    } else {
      const to = wordEnd(text, at)
      const split = possessive(text, at, to)
      push(at, split, type === DIGIT ? tokenKind.number : tokenKind.word)
      if (split < to) push(split, to, tokenKind.word)
      at = to
    }
  }
  const length = word.length
  const is = new Int32Array(length)
  for (let index = 0; index < length; index++) if (kind[index] === tokenKind.word) is[index] = categories(word[index]!)
  return {text, length, start: start.subarray(0, length), end: end.subarray(0, length), kind: kind.subarray(0, length), is, word}
}

function grown(array: Int32Array, capacity: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(capacity)
  larger.set(array)
  return larger
}

function normal(word: string): string {
  const lower = word.toLowerCase()
  return /[\u2019\u02bc\u2010\u2011\u00AD]/.test(lower)
    ? lower.replace(/[\u2019\u02bc]/g, "'").replace(/[\u2010\u2011]/g, '-').replace(/\u00AD/g, '')
    : lower
}

/** The end of the word or number that begins here: “U.S.”, “mid-1990s”, “didn’t”, “1,250.5”, “McDonald’s”. */
function wordEnd(text: string, from: number): number {
  let at = from + 1
  for (;;) {
    const code = text.charCodeAt(at)
    const type = at < text.length ? classOf(code) : SPACE
    if (type === LETTER || type === DIGIT) {
      at++
      continue
    }
    if (type !== SIGN || at + 1 >= text.length) break
    const next = classOf(text.charCodeAt(at + 1))
    const joins =
      (isApostrophe(code) && next === LETTER) ||
      (isHyphen(code) && (next === LETTER || next === DIGIT)) ||
      (code === 38 && next === LETTER && at - from <= 2 && isUpper(text.charCodeAt(at + 1))) || // “AT&T”
      ((code === 46 || code === 44) && next === DIGIT && classOf(text.charCodeAt(at - 1)) === DIGIT) ||
      (code === 46 && next === LETTER && isInitial(text, from, at))
    if (!joins) break
    at += 2
  }
  // The last full stop of “U.S.” or “a.m.” is part of it; that of “J.” too.
  if (text.charCodeAt(at) === 46 && isInitial(text, from, at) && text.charCodeAt(at + 1) !== 46) return at + 1
  return at
}

const isUpper = (code: number) => code >= 65 && code <= 90

/** The letter before the full stop stands alone, or behind another full stop: “J.”, “U.S.”, but not “end.Next”. */
function isInitial(text: string, from: number, dot: number): boolean {
  const before = text.charCodeAt(dot - 1)
  if (classOf(before) !== LETTER) return false
  // “a.m.” is told from “a.Next” by its second full stop.
  if (dot - 1 === from) return isUpper(before) || (text.charCodeAt(dot + 2) === 46 && classOf(text.charCodeAt(dot + 1)) === LETTER)
  return text.charCodeAt(dot - 2) === 46
}

/** Where “’s” or a contracted verb (“he’d”, “they’ll”) begins in the word; its end if it has none. “n’t” stays. */
function possessive(text: string, from: number, to: number): number {
  for (let at = to - 2; at > from && at >= to - 3; at--) {
    if (!isApostrophe(text.charCodeAt(at))) continue
    const tail = text.slice(at + 1, to).toLowerCase()
    return tail === 's' || tail === 'd' || tail === 'll' || tail === 've' || tail === 're' || tail === 'm' ? at : to
  }
  return to
}

/** “...”, “. . .”, “--”, “''” and “``” are one mark each; any other sign is by itself. */
function signEnd(text: string, from: number): number {
  const code = text.charCodeAt(from)
  if (code === 46) {
    let at = from
    let stops = 0
    for (let look = from; look < text.length; look++) {
      const next = text.charCodeAt(look)
      if (next === 46) {
        stops++
        at = look + 1
      } else if (next !== 32 && next !== 0xa0) break
      else if (text.charCodeAt(look + 1) !== 46) break
    }
    return stops >= 2 ? at : from + 1
  }
  if (code === 45 || code === 39 || code === 96) {
    let at = from + 1
    while (at - from < 3 && text.charCodeAt(at) === code) at++
    return at
  }
  return from + 1
}
