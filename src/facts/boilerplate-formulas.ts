import {boilerplatePhrases} from '../words/boilerplate-phrases.js'
import {photoAgencies} from '../words/photo-agencies.js'
import {socialNetworks} from '../words/social-networks.js'

/** What stray web text is, in the words of those who cut it. */
export type BoilerplateKind =
  | 'sponsor'
  | 'ad'
  | 'image-credit'
  | 'prompt'
  | 'legal'
  | 'navigation'
  | 'teaser'
  | 'copyright'
  | 'embed'
  | 'byline'
  | 'agency'
  | 'contact'
  | 'update'
  | 'counter'
  | 'ticker'

/** A fixed phrase, tried where a line or a sentence begins with its first word. */
export interface Formula {
  readonly kind: BoilerplateKind
  readonly of: 'line' | 'sentence'
  readonly most: number
  /** Sticky. The beginning of a pattern that is slow to compile: it turns most texts away. */
  readonly sketch: RegExp | undefined
  /** Sticky. */
  readonly pattern: RegExp
}

const word = String.raw`\p{Lu}[\p{L}\p{M}\p{N}'’.&-]*`
/** "Ada Pell", "the Bank of Tarn": words with capitals, and the small ones between. */
export const names = String.raw`${word}(?: (?:(?:and|de|la|van|von|der|al|bin|of|the|for|&) )?${word}){0,7}`
/** A person as a credit has it: "Ada Pell", "Ana de la Cruz". */
export const person = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:de |la |van |von |al-|bin )*\p{Lu}[\p{L}\p{M}'’.-]*){0,4}`
/** The longer name before its beginning. */
export const agencies = [...photoAgencies].sort((a, b) => b.length - a.length).join('|')

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)[a-zA-Z]*\\.?'
const weekday = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\\.?'
const day = `(?:${month} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? ${month},?(?: \\d{4})?|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d)`
const zone = ' ?\\(?(?:E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T|GMT|BST|UTC|IST|HKT|AEST|CEST)(?![A-Za-z])\\)?'
const half = ' ?[apAP]\\.?[mM](?:\\.|(?![a-z]))'
const clock = `(?:\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?:${half})?|\\d{1,2}${half})(?:${zone})?`
const timeThenDay = `${clock}(?:(?:,| on| \\|)? ?(?:${weekday},? )?${day})`
const dayThenTime = `(?:${weekday},? )?${day}(?:,| at| \\||,? ?[-–/]| @| \u00b7)* ?${clock}(?: ?\\(${clock}\\))?`
const weekdayThenTime = `${weekday} ${clock},? ${day}`
/** "4 May 2024", "9:14 am", "Nov. 19, 2019, at 11:34 PM EST", "1:39 am EST, Wednesday, November 20, 2019" */
export const when = `(?:(?:on|at|On|At):? )?(?:${dayThenTime}|${weekdayThenTime}|(?:${weekday},? )?${day}|${timeThenDay}|${clock})`
/** A time of day that no sentence needs: with its zone, or with the day. */
export const stamp = `(?:${dayThenTime}|${weekdayThenTime}|${timeThenDay}|${clock}(?<=[A-Z]{2,4}\\)?))`

/** Legislators sponsor bills: "Sponsored by Sens. Pell and Grice". */
const backer = `(?!(?:Sens?|Reps?|Senators?|Representatives?|Democrats?|Republicans?|Lawmakers?)\\b)`

const signs: {readonly [sign: string]: string} = {
  '…': '[^.!?]{0,110}?',
  '<Name>': names,
  '<Backer>': `${backer}(?:${word}|\\d)`,
  '<Backers>': backer + names,
  '<when>': when,
  '<agency>': agencies,
  '<network>': socialNetworks.map(anyCase).join('|'),
  // a headline has no full stop: "EXCLUSIVE: The mayor will resign." is a sentence of the text
  '<Headline>': `(?=["“'‘(]?[\\p{Lu}\\d$])(?!.*\\p{Ll}[.]$)`,
  '<lower>': '\\p{Ll}'
}

/** The same letters in either case. The `i` flag will not do: it lets \p{Lu} match a small letter. */
function anyCase(source: string): string {
  return source.replace(/\\p\{\w+\}|\\.|\(\?<?[=!:]|\[[^\]]*\]|'|[a-zA-Z]/g, (piece) =>
    piece === "'" ? "['’]" : piece.length === 1 ? `[${piece.toLowerCase()}${piece.toUpperCase()}]` : piece
  )
}

function compiled(phrase: string): RegExp {
  // "get … newsletter" has "get newsletter" and "get this, our newsletter" too
  const source = sourceOf(phrase.replaceAll(' … ', `([^.!?${latin}]…)? `).replaceAll(' …', '( …)?'))
  return new RegExp(`(?:${source})(?:(?<![${latin}])|(?![${latin}]))`, 'uy')
}

/** Letters and digits behind which an English phrase goes on. All letters of all scripts are slow to compile. */
const latin = 'A-Za-z\\d\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f'

/** The phrase up to its first name or date, which is quick to compile; all of it, if it has none. */
function sketched(phrase: string): RegExp | undefined {
  const plain = phrase.replaceAll(' … ', '([^.!?]…)? ').replaceAll(' …', '( …)?')
  const end = plainEnd(plain)
  return end === plain.length ? undefined : new RegExp(sourceOf(plain.slice(0, end)), 'uy')
}

/** Where a phrase stops to be plain, before the bracket in which it does. */
function plainEnd(phrase: string): number {
  let depth = 0
  let opened = 0
  for (let at = 0; at < phrase.length; at++) {
    const isPlain = phrase[at] !== '<' && !phrase.startsWith('\\p', at) && !phrase.startsWith('(?', at)
    if (!isPlain) return depth === 0 ? at : opened
    if (phrase[at] === '\\') at++
    else if (phrase[at] === '(' || phrase[at] === '[') {
      if (depth++ === 0) opened = at
    } else if (phrase[at] === ')' || phrase[at] === ']') depth--
  }
  return phrase.length
}

function sourceOf(phrase: string): string {
  return phrase
    .split(/(…|<\w+>)/)
    .map((piece) => signs[piece] ?? anyCase(piece).replace(/(?<!\\)\((?!\?)/g, '(?:'))
    .join('')
}

/** The letters that a phrase begins with, up to four: "(log|sign) ?in" with log and sign, "e-?mail" with e, "©" with itself. */
function beginnings(phrase: string): string[] {
  return choices(phrase).map((choice) => {
    const letters = /^[\p{L}][\p{L} ]{0,4}/u.exec(choice)?.[0] ?? choice.slice(0, 1)
    // A letter that may be missing or repeated, or that ends a choice, is not sure.
    const sure = /[?*{|)]/.test(choice[letters.length] ?? '') || letters.length > longestBeginning ? letters.slice(0, -1) : letters
    return (sure || choice.slice(0, 1)).toLowerCase()
  })
}

const longestBeginning = 4

function choices(phrase: string): string[] {
  if (phrase[0] !== '(') return [phrase]
  const found: string[] = []
  let depth = 0
  for (let at = 0; at < phrase.length; at++) {
    if (phrase[at] === '\\') at++
    else if (phrase[at] === '(') depth++
    else if (phrase[at] === ')' && --depth === 0) break
    if (depth === 1 && (phrase[at] === '(' || phrase[at] === '|')) found.push(phrase.slice(at + 1))
  }
  return found
}

interface Index {
  readonly formulas: ReadonlyMap<string, readonly Formula[]>
  /** 1 for each three letters that some formula begins with. */
  readonly openings: Uint8Array
}

const formulas: readonly (Formula & {readonly begins: readonly string[]; readonly rank: number})[] = boilerplatePhrases
  .flatMap(({kind, of, most, phrases}) => phrases.map((phrase) => ({kind: kind as BoilerplateKind, of, most, phrase})))
  .map(({kind, of, most, phrase}, rank) => {
    let sketch: RegExp | undefined | false = false
    let pattern: RegExp | undefined
    return {
      kind,
      of,
      most,
      begins: beginnings(phrase),
      rank,
      // Few of them are ever asked: each is compiled when it is.
      get sketch() {
        if (sketch === false) sketch = sketched(phrase)
        return sketch
      },
      get pattern() {
        return (pattern ??= compiled(phrase))
      }
    }
  })
const ofLines = indexed(formulas)
const ofSentences = indexed(formulas.filter(({of}) => of === 'sentence'))

function indexed(list: typeof formulas): Index {
  const index = new Map<string, (typeof formulas)[number][]>()
  for (const formula of list) {
    for (const begin of new Set(formula.begins)) {
      const same = index.get(begin)
      if (same) same.push(formula)
      else index.set(begin, [formula])
    }
  }
  // What begins with “re” may be what begins with “read” too.
  for (const [begin, own] of [...index]) {
    const all = new Set(own)
    for (let length = 1; length < begin.length; length++) for (const formula of index.get(begin.slice(0, length)) ?? []) all.add(formula)
    index.set(begin, [...all].sort((a, b) => a.rank - b.rank))
  }
  return {formulas: index, openings: openingsOf([...index.keys()])}
}

/** Letters in 5 bits each; what is no letter is 0. */
function openingOf(text: string, at: number): number {
  return (letter(text.charCodeAt(at)) << 10) | (letter(text.charCodeAt(at + 1)) << 5) | letter(text.charCodeAt(at + 2))
}

function letter(code: number): number {
  const small = code | 32
  return small >= 97 && small <= 122 && code < 128 ? small - 96 : 0
}

function openingsOf(begins: readonly string[]): Uint8Array {
  const openings = new Uint8Array(1 << 15)
  for (const begin of begins) {
    const first = openingOf(begin, 0)
    const free = begin.length === 1 ? 1 << 10 : begin.length === 2 ? 1 << 5 : 1
    for (let rest = 0; rest < free; rest++) openings[first | rest] = 1
  }
  return openings
}

/** The formulas of which the text may be one that begins here, the most telling kinds first. */
export function formulasOf(text: string, at: number, opensLine: boolean): readonly Formula[] {
  const {formulas, openings} = opensLine ? ofLines : ofSentences
  if (openings[openingOf(text, at)] === 0) return none
  const begin = text.slice(at, at + longestBeginning).toLowerCase()
  for (let length = longestBeginning; length > 0; length--) {
    const found = formulas.get(begin.slice(0, length))
    if (found) return found
  }
  return none
}

const none: readonly Formula[] = []
