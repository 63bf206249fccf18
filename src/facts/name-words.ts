import {joinedPrefixes} from '../words/joined-prefixes.js'
import {nameParticles} from '../words/name-particles.js'
import {nameSuffixes} from '../words/name-suffixes.js'

/** The words of a block as names are made of them, in flat arrays. */
export interface NameWords {
  readonly text: string
  readonly start: number[]
  readonly end: number[]
  /** No white space before this word: "Pell|Who". */
  readonly glued: boolean[]
  /** Folded, "perez" for "Pérez", or '' for what cannot be part of a name. */
  readonly name: string[]
}

const prefixes: ReadonlySet<string> = new Set(joinedPrefixes)
const particles: ReadonlySet<string> = new Set(nameParticles)
const suffixes: ReadonlySet<string> = new Set(nameSuffixes)

/** Cut at white space, and inside it where a name meets a headline: "Pell|Who", "Ortiz|'Close", "Grice|2020". */
export function nameWords(text: string): NameWords {
  const words: NameWords = {text, start: [], end: [], glued: [], name: []}
  const chunk = /\S+/g
  for (let match = chunk.exec(text); match; match = chunk.exec(text)) {
    const limit = match.index + match[0].length
    let from = match.index
    for (let at = from + 1; at < limit; at++) {
      if (!isSeam(text, from, at, limit)) continue
      push(words, from, at, from > match.index)
      from = at
    }
    push(words, from, limit, from > match.index)
  }
  return words
}

function push(words: NameWords, start: number, end: number, glued: boolean): void {
  words.start.push(start)
  words.end.push(end)
  words.glued.push(glued)
  words.name.push(nameOf(words.text, start, end))
}

/** Does a new word begin at this character, as between "Pell" and "Who"? Not in McIver, DeLuca, O'Hara. */
function isSeam(text: string, from: number, at: number, limit: number): boolean {
  const here = text[at]!
  const before = text[at - 1]!
  // "Grice Jr.|Thomas"
  if (before === '.' && isUpper(here)) return suffixes.has(text.slice(from, at - 1).toLowerCase())
  if (!isLower(before)) return false
  if (here >= '0' && here <= '9') return true
  if (isUpper(here)) return !prefixes.has(text.slice(from, at))
  if (here === '‘' || here === '“' || here === '"') return at + 1 < limit
  return (here === "'" || here === '’') && at + 1 < limit && isUpper(text[at + 1]!)
}

function nameOf(text: string, start: number, end: number): string {
  if (end - start > 30) return ''
  const first = text.charCodeAt(start)
  // most words have small letters and are too long for a particle: decided at a glance
  if (first >= 97 && first <= 122 && end - start > 5) return ''
  const bare = text.slice(start, end).replace(/^[("“‘'[]+|[)"”’'\].,;:!?]+$/g, '')
  return /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(bare) || particles.has(bare) ? folded(bare) : ''
}

function folded(word: string): string {
  if (/^[\x20-\x7e]*$/.test(word)) return word.toLowerCase()
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase()
}

/** "Jr.", "III" */
export const isSuffix = (words: NameWords, at: number) => suffixes.has(words.name[at]!)

/** Punctuation after the word, as in "Pell,", but not in "Jr." or "B." */
export function isStopped({text, end, name}: NameWords, at: number): boolean {
  const mark = text[end[at]! - 1]!
  return mark === '.' ? name[at]!.length > 2 && !suffixes.has(name[at]!) : ',;:!?"”]’\''.includes(mark)
}

/** A capital, behind opening marks: "“[Rep.", "(Don)". */
export function isCapital({text, start}: NameWords, word: number): boolean {
  let at = start[word]!
  while ('("“‘\'['.includes(text[at] ?? ' ')) at++
  return isUpper(text[at] ?? ' ')
}

/** "PELL" */
export const isShouted = ({text, start, end}: NameWords, word: number) => /^\p{Lu}{3,}/u.test(text.slice(start[word]!, end[word]!))

export const isLower = (character: string) =>
  character >= 'a' && (character <= 'z' || (character > '\x7f' && character !== character.toUpperCase()))

export const isUpper = (character: string) =>
  character >= 'A' && (character <= 'Z' || (character > '\x7f' && character !== character.toLowerCase()))
