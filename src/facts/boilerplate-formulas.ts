import {boilerplatePhrases} from '../words/boilerplate-phrases.js'
import {photoAgencies} from '../words/photo-agencies.js'
import {socialNetworks} from '../words/social-networks.js'
import {tableOf} from './tables.js'

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

/** A fixed phrase, tried where a line or a sentence begins with its first word. Few are ever asked: each is compiled when it is. */
export class Formula {
  #sketch: RegExp | undefined | false = false
  #pattern: RegExp | undefined

  constructor(
    readonly kind: BoilerplateKind,
    readonly of: 'line' | 'sentence',
    readonly most: number,
    /** As the list has it. */
    readonly phrase: string,
    /** A word that stands in it. */
    readonly says: 'may' | undefined
  ) {}

  /** Sticky. The beginning of a pattern that is slow to compile: it turns most texts away. */
  get sketch(): RegExp | undefined {
    if (this.#sketch === false) this.#sketch = sketched(this.phrase)
    return this.#sketch
  }

  /** Sticky. */
  get pattern(): RegExp {
    return (this.#pattern ??= compiled(this.phrase))
  }
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

const formulas: readonly Formula[] = boilerplatePhrases.flatMap(({kind, of, most, says, phrases}) =>
  phrases.map((phrase) => new Formula(kind as BoilerplateKind, of, most, phrase, says))
)

/** How many letters tell that a phrase may begin. */
const longestBeginning = 10

/** All that a phrase may begin with, as far as it is plain: “(log|sign) ?in to” with “login to”, “log in to”, “signin to”, “sign in to”. */
function beginnings(phrase: string, most = longestBeginning): readonly string[] {
  const isGroup = phrase[0] === '(' && phrase[1] !== '?'
  const end = isGroup ? groupEnd(phrase) : 1
  const isRepeated = phrase[end] === '*' || phrase[end] === '+' || phrase[end] === '{'
  if (most === 0 || isRepeated || phrase.startsWith(' …') || !(isGroup || letterOf(phrase.charCodeAt(0)) > 0)) return ['']
  const isOptional = phrase[end] === '?'
  const rest = phrase.slice(isOptional ? end + 1 : end)
  const found = isGroup
    ? choices(phrase.slice(1, end - 1)).flatMap((choice) => beginnings(choice + rest, most))
    : beginnings(rest, most - 1).map((more) => phrase[0] + more)
  return [...new Set(isOptional ? [...found, ...beginnings(rest, most)] : found)]
}

/** Behind the bracket that closes the first one. */
function groupEnd(phrase: string): number {
  let depth = 0
  for (let at = 0; at < phrase.length; at++) {
    if (phrase[at] === '\\') at++
    else if (phrase[at] === '[') at = phrase.indexOf(']', at)
    else if (phrase[at] === '(') depth++
    else if (phrase[at] === ')' && --depth === 0) return at + 1
  }
  return phrase.length
}

/** “log|sign” with “log” and “sign”; what stands in brackets stays together. */
function choices(group: string): string[] {
  const found: string[] = []
  let from = 0
  for (let at = 0; at < group.length; at++) {
    if (group[at] === '\\') at++
    else if (group[at] === '[') at = group.indexOf(']', at)
    else if (group[at] === '(') at += groupEnd(group.slice(at)) - 1
    else if (group[at] === '|') {
      found.push(group.slice(from, at))
      from = at + 1
    }
  }
  return [...found, group.slice(from)]
}

/** What plain beginnings consist of: letters in either case, 1 to 26, and four signs. All else is 0. */
function letterOf(code: number): number {
  const small = code | 32
  if (small >= 97 && small <= 122 && code < 128) return small - 96
  return code === 32 ? 27 : code === 39 || code === 0x2019 ? 28 : code === 45 ? 29 : code === 0xa9 ? 30 : 0
}

/** All beginnings as a tree: for each letters read so far a row of those that follow, and the formulas begun by then, the most telling kinds first. */
type Beginnings = {
  readonly next: Uint16Array
  /** Which formulas have begun: where their numbers begin and end in `numbers`. */
  readonly from: Int32Array
  readonly to: Int32Array
  readonly numbers: Uint16Array
  /** What of sentences has begun: 2, some formula; 1, only such as say “may”; 0, none. */
  readonly opens: Uint8Array
}

const rowBits = 5
let tree: Beginnings | undefined
const treeOnce = () => (tree ??= tableOf('beginnings', built))

function built(): Beginnings {
  const next = new Array<number>(1 << rowBits).fill(0)
  const begun: (readonly number[])[] = [[]]
  const parents = [0]
  for (const [number, {phrase}] of formulas.entries()) {
    for (const begin of beginnings(phrase)) {
      let node = 0
      for (let at = 0; at < begin.length; at++) {
        const to = (node << rowBits) | letterOf(begin.charCodeAt(at))
        if (next[to] === 0) {
          next[to] = begun.push([]) - 1
          parents.push(node)
          for (let letter = 0; letter < 1 << rowBits; letter++) next.push(0)
        }
        node = next[to]!
      }
      begun[node] = [...begun[node]!, number]
    }
  }
  // What has begun with “read” has begun with “read more” too. Parents stand before their children.
  const [from, to] = [new Int32Array(begun.length), new Int32Array(begun.length)]
  const numbers: number[] = []
  for (let node = 0; node < begun.length; node++) {
    const parent = parents[node]!
    const isNew = begun[node]!.length > 0
    if (isNew) begun[node] = [...new Set([...begun[parent]!, ...begun[node]!])].sort((a, b) => a - b)
    else begun[node] = begun[parent]!
    from[node] = isNew ? numbers.length : from[parent]!
    if (isNew) numbers.push(...begun[node]!)
    to[node] = isNew ? numbers.length : to[parent]!
  }
  const opens = Uint8Array.from(begun, (list) => {
    const ofSentences = list.map((number) => formulas[number]!).filter(({of}) => of === 'sentence')
    return ofSentences.length === 0 ? 0 : ofSentences.every(({says}) => says === 'may') ? 1 : 2
  })
  return {next: Uint16Array.from(next), from, to, numbers: Uint16Array.from(numbers), opens}
}

/** What has been read when no phrase goes on as the text does. */
function nodeAt({next}: Beginnings, text: string, at: number): number {
  let node = 0
  for (let look = at; ; look++) {
    const follower = next[(node << rowBits) | letterOf(text.charCodeAt(look))]!
    if (follower === 0) return node
    node = follower
  }
}

/** The formulas of which the text may be one that begins here, the most telling kinds first. */
export function formulasOf(text: string, at: number, opensLine: boolean): readonly Formula[] {
  const tree = treeOnce()
  const node = nodeAt(tree, text, at)
  if (tree.from[node] === tree.to[node] || (!opensLine && tree.opens[node] === 0)) return none
  const begun = Array.from(tree.numbers.subarray(tree.from[node], tree.to[node]), (number) => formulas[number]!)
  return opensLine ? begun : begun.filter(({of}) => of === 'sentence')
}

const none: readonly Formula[] = []

const stops = ['.', '!', '?', '…', '|', '•']
/** What may stand between a stop and the words behind it. */
const between = /["”’')\]]*\s*[([]? ?/y

/**
 * Whether some sentence of a line but the first may be a formula: most are not, and their line need not be divided. Any stop counts,
 * whether a sentence ends there or not.
 */
export function hasFormula(line: string): boolean {
  const tree = treeOnce()
  let isOpen = false
  for (const stop of stops) {
    for (let at = line.indexOf(stop); at >= 0; at = line.indexOf(stop, at + 1)) {
      const node = nodeAt(tree, line, wordsBehind(line, at + 1))
      if (tree.opens[node] === 2) return true
      if (tree.opens[node] === 1) isOpen = true
    }
  }
  return isOpen && /\bmay\b/i.test(line)
}

function wordsBehind(line: string, stop: number): number {
  // Mostly this is all: “shut. The”
  if (line.charCodeAt(stop) === 32 && isLetter(line.charCodeAt(stop + 1))) return stop + 1
  between.lastIndex = stop
  between.test(line)
  return between.lastIndex
}

const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
