import type {Span} from '../document.js'
import {isCapital, isShouted, isStopped, isSuffix} from './name-words.js'
import type {NameWords} from './name-words.js'

/** A name said again, and in full, right behind itself: "Ada Pell" ⟦"Ada June Pell"⟧. */
export interface FullerName extends Span {
  /** The last word of the name before it, with its suffix. */
  readonly visible: Span
  readonly score: number
  /** White space is missing on one side, as no proofread text has it: "PellAda June PellWho". */
  readonly isGlued: boolean
  /** "GreenTide GreenWave" looks the same as "PellAda PellWho …": a headline must follow. */
  readonly isCoinable: boolean
  /** Enough by itself, without what closes a card. */
  readonly isSure: boolean
}

const longestName = 8

/** The doubled names of a text, in order, one at most behind each word. No list of names: the surname must come back. */
export function fullerNames(words: NameWords): FullerName[] {
  const found: FullerName[] = []
  for (let last = 0; last < words.start.length - 1; last++) {
    const name = words.name[last] === '' ? undefined : fullerName(words, last)
    if (name) found.push(name)
  }
  return found
}

/** The best fuller name behind the name that ends at this word. */
function fullerName(words: NameWords, last: number): FullerName | undefined {
  const {start, end, glued, name} = words
  // "Thomas Grice Jr. Thomas (Tom) Otis Grice": the surname stands before the suffix
  const surnameAt = last > 0 && isSuffix(words, last) && !glued[last] ? last - 1 : last
  const surname = name[surnameAt]!
  if (surname.length < 2 || !isCapital(words, surnameAt) || isStopped(words, last) || isShouted(words, surnameAt)) return undefined
  const given = surnameAt > 0 && !glued[surnameAt] && !isStopped(words, surnameAt - 1) ? name[surnameAt - 1]! : ''
  const before = glued[last + 1]!
  const sameStart = given !== '' && name[last + 1] === given
  let isShared = false
  let best: FullerName | undefined
  for (let at = last + 1; at < start.length && at <= last + longestName; at++) {
    const more = at - last - 1
    // inside the fuller name its words are spaced
    if (name[at] === '' || (more > 0 && (glued[at] || isStopped(words, at - 1)))) break
    const after = glued[at + 1] === true && !isStopped(words, at)
    if (more > 0 && isCapital(words, at) && words.text[start[at]!] !== '(') {
      const same = name[at] === surname
      const related = same
        ? before || after || isShared || more > 1
        : isShared && isOtherSurname(name[at]!, surname, sameStart, more, before, after)
      const score = (same ? 4 : 1) + (after ? 4 : 0) + (before ? 3 : 0) + (isShared ? 2 : 0) + (isShared && sameStart ? 2 : 0)
      if (related && (!best || score > best.score)) {
        best = {
          start: end[last]!, end: end[at]!, visible: {start: start[surnameAt]!, end: end[last]!}, score,
          isGlued: before || after,
          isCoinable: before && after && !isShared && more === 1,
          isSure: same && after && (isShared || (before && more > 1))
        }
      }
    }
    if (given.length > 1 && (name[at] === given || isShortFor(given, name[at]!))) isShared = true
  }
  return best
}

/** "Ann Castelo" "Ann Marie CastellloFormer …"; "Lena Ortiz" "Lena Rosa GriceBill …". */
function isOtherSurname(name: string, surname: string, sameStart: boolean, more: number, before: boolean, after: boolean): boolean {
  return isMisspelt(name, surname) ? after || (sameStart && more > 1) : after && sameStart && (!before || more > 1)
}

/** "Tom" for "Tomas". */
const isShortFor = (one: string, other: string) => one.length > 2 && other.length > 2 && (one.startsWith(other) || other.startsWith(one))

/** Up to two letters differ, in one place: "Velazco" and "Velasco", "Castelo" and "Castello". */
function isMisspelt(one: string, other: string): boolean {
  if (one.length < 5 || Math.abs(one.length - other.length) > 2) return false
  const shorter = Math.min(one.length, other.length)
  let head = 0
  while (head < shorter && one[head] === other[head]) head++
  let tail = 0
  while (tail < shorter - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail++
  return Math.max(one.length, other.length) - head - tail <= 2
}
