import {defineFact} from '../fact.js'
import {charactersOf} from './characters.js'
import {bytes, longest, numberOf, numberOfLong, numberOfPacked, seen} from './vocabulary.js'
import type {Known} from './vocabulary.js'

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
  readonly known: readonly Known[]
}

/**
 * Flat tokens. “Levin’s” is two (the possessive stands alone), “didn’t” one; “U.S.”, “a.m.” and “Ph.D.” are one each, with their
 * full stops; so are addresses, “3.5”, “9:30”, “9/11” and “2019–20”; “...” and “. . .” one, “--” one. The full stop of “No.” is a mark.
 */
export const tokens = defineFact({name: 'tokens', block: ({text}) => tokenized(text)})

/** A capital letter begins the token. False outside the block. */
export function isCapital({text, start, length}: Tokens, at: number): boolean {
  if (!(at >= 0 && at < length)) return false
  const code = text.charCodeAt(start[at]!)
  if (code < 128) return isUpper(code)
  const first = text[start[at]!]!
  return first !== first.toLowerCase()
}

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
  if (code <= 32 || code === 0xa0 || /[\s\u200B-\u200F\u2060\uFE00-\uFE0F\uFEFF]/.test(char)) return SPACE
  if (/\p{N}/u.test(char)) return DIGIT
  // The first half of a pair tells an emoji, a sign, from rare scripts and mathematical letters.
  if (code >= 0xd83c && code <= 0xd83e) return SIGN
  return /[\p{L}\p{M}\u00AD]/u.test(char) || (code >= 0xd800 && code <= 0xdfff) ? LETTER : SIGN
}

const isApostrophe = (code: number) => code === 39 || code === 0x2019 || code === 0x02bc
const isHyphen = (code: number) => code === 45 || code === 0x2010 || code === 0x2011

/** Where the tokens of the text in hand are put down, before it is known how many they are: start, end, kind and bits of each. Those of the last text are written over. */
let drafts = new Int32Array(4096)
const words: string[] = []
const knowns: Known[] = []
let count = 0

function tokenized(text: string): Tokens {
  const codes = charactersOf(text)
  const {length} = text
  count = 0
  for (let at = 0; at < length; ) {
    const type = classOf(codes[at]!)
    if (type === SPACE) at++
    else if (type !== SIGN) at = putWord(text, codes, at, type === LETTER ? tokenKind.word : tokenKind.number)
    else if (isBareDecimal(codes, at)) at = putJoined(text, codes, at, wordEnd(codes, at, at + 1), tokenKind.number)
    else if (isLateEnding(codes, at)) at = put(text, codes, at, at + 2, tokenKind.word)
    else at = put(text, codes, at, signEnd(codes, at), tokenKind.mark)
  }
  return putDown(text)
}

/** The bytes of letters and digits. */
const plain = bytes.map((byte, code) => (byte > 0 && (classOf(code) === LETTER || classOf(code) === DIGIT) ? byte : 0))

/** All that put tokens down return where the last one ends. */
function putWord(text: string, codes: Uint16Array, from: number, kind: number): number {
  let a = 0
  let b = 0
  let c = 0
  let at = from
  for (let byte = plain[codes[at]!]!; byte > 0; byte = plain[codes[++at]!]!) {
    c = (c << 8) | (b >>> 24)
    b = (b << 8) | (a >>> 24)
    a = (a << 8) | byte
  }
  // Most words are letters, and a space behind them.
  if (classOf(codes[at]!) !== SPACE) {
    if (kind === tokenKind.word && isAddress(text, codes, from)) return put(text, codes, from, addressEnd(text, from), kind)
    const to = wordEnd(codes, from, Math.max(at, from + 1))
    if (to > at) return putJoined(text, codes, from, to, kind)
  }
  return putDraft(from, at, kind, at - from > longest ? numberOfLong(text, from, at) : numberOfPacked(text, from, at, a, b, c))
}

/** A word or number, and behind it its “’s”. */
function putJoined(text: string, codes: Uint16Array, from: number, to: number, kind: number): number {
  const split = possessive(text, codes, from, to)
  put(text, codes, from, split, kind)
  return split < to ? put(text, codes, split, to, tokenKind.word) : to
}

const put = (text: string, codes: Uint16Array, from: number, to: number, kind: number): number => putDraft(from, to, kind, numberOf(text, codes, from, to))

function putDraft(from: number, to: number, kind: number, number: number): number {
  const at = 4 * count
  if (at === drafts.length) enlarge()
  drafts[at] = from
  drafts[at + 1] = to
  drafts[at + 2] = kind
  drafts[at + 3] = kind === tokenKind.word ? seen.is[number]! : 0
  const known = (knowns[count] = seen.known[number]!)
  words[count++] = kind === tokenKind.mark ? known.raw : seen.word[number]!
  return to
}

function enlarge(): void {
  const twice = new Int32Array(drafts.length * 2)
  twice.set(drafts)
  drafts = twice
}

/** The tokens of many blocks stand in one buffer, side by side: a buffer for each array of each block takes longer to make than to fill. */
const sheetSize = 1 << 15
let sheet = new ArrayBuffer(0)
let written = 0

/** What was put down, in arrays of its own size. */
function putDown(text: string): Tokens {
  const length = count
  // Of three arrays four bytes each, of one a byte; the next block begins at a multiple of four.
  const size = 12 * length + ((length + 3) & ~3)
  if (written + size > sheet.byteLength) {
    sheet = new ArrayBuffer(Math.max(sheetSize, size))
    written = 0
  }
  const start = new Int32Array(sheet, written, length)
  const end = new Int32Array(sheet, written + 4 * length, length)
  const is = new Int32Array(sheet, written + 8 * length, length)
  const kind = new Uint8Array(sheet, written + 12 * length, length)
  for (let at = 0; at < length; at++) {
    start[at] = drafts[4 * at]!
    end[at] = drafts[4 * at + 1]!
    kind[at] = drafts[4 * at + 2]!
    is[at] = drafts[4 * at + 3]!
  }
  written += size
  return {text, length, start, end, kind, is, word: words.slice(0, length), known: knowns.slice(0, length)}
}

/** The end of the word or number that begins here, of which so much is read: “U.S.”, “mid-1990s”, “didn’t”, “1,250.5”, “McDonald’s”. */
function wordEnd(codes: Uint16Array, from: number, read: number): number {
  let at = read
  for (;;) {
    const code = codes[at]!
    const type = classOf(code)
    if (type === LETTER || type === DIGIT) {
      at++
      continue
    }
    if (type !== SIGN) break
    const next = classOf(codes[at + 1]!)
    const joins =
      (isApostrophe(code) && next === LETTER) ||
      (isHyphen(code) && (next === LETTER || next === DIGIT)) ||
      (code === 38 && next === LETTER && at - from <= 2 && isUpper(codes[at + 1]!)) || // “AT&T”
      (isInsideNumber(code) && next === DIGIT && classOf(codes[at - 1]!) === DIGIT) ||
      (code === 46 && next === LETTER && (isInitial(codes, from, at) || isDegree(codes, from, at)))
    if (!joins) break
    at += 2
  }
  // The last full stop of “U.S.” or “a.m.” is part of it; that of “J.” too.
  if (codes[at]! !== 46 || !isInitial(codes, from, at) || codes[at + 1]! === 46) return at
  // “U.S.-based”
  const isCompound = isHyphen(codes[at + 1]!) && classOf(codes[at + 2]!) === LETTER
  return isCompound ? wordEnd(codes, at + 2, at + 3) : at + 1
}

/** “https://weir.test/critics-say”, “www.weir.test”: no word in it is one. */
function isAddress(text: string, codes: Uint16Array, at: number): boolean {
  const first = codes[at]! | 32
  const third = codes[at + 2]! | 32
  // Most words that begin like one are told apart by their third letter.
  if (first === 104) return third === 116 && /^https?:\/\/[^\s<>]/i.test(text.slice(at, at + 9))
  return first === 119 && third === 119 && /^www\.[\p{L}\p{N}]/iu.test(text.slice(at, at + 6))
}

/** Where the address ends: signs behind it are the sentence's. */
function addressEnd(text: string, from: number): number {
  let end = from
  while (end < text.length && !/[\s<>"“”«»]/.test(text[end]!)) end++
  while (end > from + 8 && /[.,:;!?'’*_~)\]}…|]/.test(text[end - 1]!)) end--
  return end
}

/** “3.5”, “4,000”, “9:30”, “9/11”, “2019–20”. */
const isInsideNumber = (code: number) => code === 46 || code === 44 || code === 58 || code === 47 || code === 0x2013

/** “Ph.D.” */
const isDegree = (codes: Uint16Array, from: number, dot: number) =>
  dot - from === 2 && isUpper(codes[from]!) && isUpper(codes[dot + 1]!) && codes[dot + 2]! === 46

/** “hit .300”, “$.50” */
function isBareDecimal(codes: Uint16Array, at: number): boolean {
  if (codes[at]! !== 46 || classOf(codes[at + 1]!) !== DIGIT) return false
  return at === 0 || classOf(codes[at - 1]!) === SPACE || codes[at - 1]! === 36
}

/** The “’s” behind a mark: “the U.S.’s role”, “Norwell Inc.’s report”, ‘"Tides"’s author’. */
function isLateEnding(codes: Uint16Array, at: number): boolean {
  if (!isApostrophe(codes[at]!) || codes[at + 1]! !== 115 || at === 0) return false
  const before = codes[at - 1]!
  const isBehind = before === 46 || before === 33 || before === 34 || before === 0x201d || before === 41
  return isBehind && classOf(codes[at + 2]!) !== LETTER
}

const isUpper = (code: number) => code >= 65 && code <= 90

/** The letter before the full stop stands alone, or behind another full stop: “J.”, “U.S.”, but not “end.Next”. */
function isInitial(codes: Uint16Array, from: number, dot: number): boolean {
  const before = codes[dot - 1]!
  if (classOf(before) !== LETTER) return false
  // “a.m.” is told from “a.Next” by its second full stop.
  if (dot - 1 === from) return isUpper(before) || (codes[dot + 2]! === 46 && classOf(codes[dot + 1]!) === LETTER)
  return codes[dot - 2]! === 46
}

/** Where “’s” or a contracted verb (“he’d”, “they’ll”) begins in the word; its end if it has none. “n’t” stays. */
function possessive(text: string, codes: Uint16Array, from: number, to: number): number {
  for (let at = to - 2; at > from && at >= to - 3; at--) {
    if (!isApostrophe(codes[at]!)) continue
    const tail = text.slice(at + 1, to).toLowerCase()
    return tail === 's' || tail === 'd' || tail === 'll' || tail === 've' || tail === 're' || tail === 'm' ? at : to
  }
  return to
}

/** “...”, “. . .”, “--”, “''” and “``” are one mark each; any other sign is by itself. */
function signEnd(codes: Uint16Array, from: number): number {
  const code = codes[from]!
  if (code === 46) {
    let at = from
    let stops = 0
    for (let look = from; ; look++) {
      const next = codes[look]!
      if (next === 46) {
        stops++
        at = look + 1
      } else if (next !== 32 && next !== 0xa0) break
      else if (codes[look + 1]! !== 46) break
    }
    return stops >= 2 ? at : from + 1
  }
  if (code === 45 || code === 39 || code === 96) {
    let at = from + 1
    while (at - from < 3 && codes[at]! === code) at++
    return at
  }
  const next = codes[from + 1]!
  return code >= 0xd83c && code <= 0xd83e && next >= 0xdc00 && next <= 0xdfff ? from + 2 : from + 1
}
