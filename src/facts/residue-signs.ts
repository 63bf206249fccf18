import {defineFact} from '../fact.js'
import {residueSigns as lists} from '../words/residue-signs.js'
import {charactersOf} from './characters.js'
import {tableOf} from './tables.js'

const listed = Object.keys(lists) as (keyof typeof lists)[]
/** What no list says: a capital inside a word, a wrong encoding, sentences glued together, characters that nobody sees, “don?t”. */
const shaped = ['camel', 'garbled', 'glue', 'hidden', 'lost'] as const

/** What a text may hold, as bits. */
export const sign = Object.fromEntries([...listed, ...shaped].map((name, index) => [name, 1 << index])) as {
  readonly [name in keyof typeof lists | (typeof shaped)[number]]: number
}

/**
 * Which kinds of leftovers a block may hold: most hold none, and are left at that. One pass over its characters answers for all
 * rules; the patterns of a rule have the last word.
 */
export const residueSigns = defineFact({name: 'residue signs', block: ({text}) => signsOf(text)})

/**
 * An automaton that looks for everything in the lists at once (Aho and Corasick): for each state a row of the states that follow. A state
 * is the place of its row. Those that have found something stand behind the others.
 */
type Automaton = {
  readonly classes: Uint8Array
  readonly next: Int32Array
  /** By number of the row. */
  readonly found: Int32Array
  /** One number. */
  readonly firstFound: Int32Array
}

const rowBits = 7
let automaton: Automaton | undefined

function signsOf(text: string): number {
  const {classes, next, found, firstFound: [firstFound = 0]} = (automaton ??= tableOf('residue signs', built))
  const codes = charactersOf(text)
  const {length} = text
  let bits = 0
  let state = 0
  let before = 32
  for (let at = 0; at < length; at++) {
    const code = codes[at]!
    state = next[state | classes[code]!]!
    if (state >= firstFound) bits |= found[state >> rowBits]!
    if (code < 128) {
      // Most are small letters and spaces.
      if (code < 97 && code !== 32) {
        if (code >= 65 && code < 91) bits |= before === 32 ? 0 : seam(text, at, before)
        else if (code === 63) bits |= isSmall(codes[at + 1]!) ? sign.lost : 0
        else if (code < 32 && isControl(code)) bits |= sign.hidden
      } else if (code === 127) bits |= sign.hidden
    } else if (code < 0x2010 || code > 0x2027) {
      bits |= oddity(code, codes[at + 1]!)
      if (isSmall(code) && isLetter(code)) bits |= seam(text, at, before)
    }
    before = code
  }
  return bits
}

/** What a character that is no ASCII gives away by itself. */
function oddity(code: number, after: number): number {
  // “Â” to “Å”, “â”, “ï”, “ð” are the first halves of what was garbled
  if (code < 0x100) {
    if (code === 0xad) return sign.hidden
    if (code === 0xa0) return after > 32 && after !== 0xa0 ? 0 : sign.hidden
    return code < 0xa0 || (code >= 0xc2 && code <= 0xc5) || code === 0xe2 || code === 0xef || code === 0xf0 ? sign.garbled : 0
  }
  if (code === 0xfffd) return sign.lost
  if (code >= 0xe200 && code <= 0xea02) return sign.mark
  return code === 0x180e || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2069) || code === 0xfeff || (code >= 0xfff9 && code <= 0xfffb) ? sign.hidden : 0
}

/** A letter that may be a capital, right behind something: “PellWho”, “shut.The”, “shut.”The”, but not “U.S.”. */
function seam(text: string, at: number, before: number): number {
  if (isLetter(before)) return isSmall(before) ? sign.camel : 0
  let stop = at - 1
  while (at - stop < 4 && isMark(text.charCodeAt(stop))) stop--
  const code = text.charCodeAt(stop)
  return (code === 46 || code === 33 || code === 63) && isLetter(text.charCodeAt(stop - 1)) && isWordPart(text.charCodeAt(stop - 2)) ? sign.glue : 0
}

/** None of tab, line feed, form feed and carriage return. */
const isControl = (code: number) => code < 9 || code === 11 || code > 13

/** Quotation marks and brackets. */
const isMark = (code: number) => code === 34 || code === 40 || code === 41 || (code >= 0x2018 && code <= 0x201d)
const isSmall = (code: number) => (code >= 97 && code <= 122) || code >= 128
const isLetter = (code: number) => (code >= 65 && code <= 90) || isDigit(code) || (isSmall(code) && !(code >= 0x2000 && code < 0x2c00))
const isWordPart = (code: number) => isLetter(code) || code === 39 || code === 45 || code === 0x2019
const isDigit = (code: number) => code >= 48 && code <= 57

function built(): Automaton {
  const characters = [...new Set(listed.flatMap((name) => [...lists[name].join('')]))]
  const classes = new Uint8Array(65536)
  for (const [index, character] of characters.entries()) classes[character.charCodeAt(0)] = index + 1
  for (let digit = 48; digit < 58; digit++) classes[digit] = classes[48]!
  const rows: Uint16Array[] = [new Uint16Array(1 << rowBits)]
  const own = [0]
  for (const name of listed) {
    for (const words of lists[name]) {
      let state = 0
      for (const character of words) {
        const to = classes[character.charCodeAt(0)]!
        if (rows[state]![to] === 0) {
          rows[state]![to] = rows.length
          rows.push(new Uint16Array(1 << rowBits))
          own.push(0)
        }
        state = rows[state]![to]!
      }
      own[state]! |= sign[name]
    }
  }
  completed(rows, own)
  const order = [...rows.keys()].sort((a, b) => Number(own[a] !== 0) - Number(own[b] !== 0))
  const places = new Int32Array(rows.length)
  for (const [index, state] of order.entries()) places[state] = index << rowBits
  const next = new Int32Array(rows.length << rowBits)
  for (const [state, row] of rows.entries()) for (const [to, follower] of row.entries()) next[places[state]! | to] = places[follower]!
  const found = Int32Array.from(order, (state) => own[state]!)
  return {classes, next, found, firstFound: Int32Array.of(found.findIndex((bits) => bits !== 0) << rowBits)}
}

/** Where the lists say nothing, a state goes on as the longest ending of what it has read does. */
function completed(rows: readonly Uint16Array[], own: number[]): void {
  const fallback = new Uint16Array(rows.length)
  const queue = [...rows[0]!].filter((state) => state > 0)
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head]!
    const other = rows[fallback[state]!]!
    own[state]! |= own[fallback[state]!]!
    for (const [to, follower] of rows[state]!.entries()) {
      if (follower === 0) rows[state]![to] = other[to]!
      else {
        fallback[follower] = other[to]!
        queue.push(follower)
      }
    }
  }
}
