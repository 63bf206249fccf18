import {defineFact} from '../fact.js'
import type {Passage, Span} from '../document.js'
import {abbreviations} from '../words/abbreviations.js'
import {companyAbbreviations} from '../words/company-abbreviations.js'
import {finalAbbreviations} from '../words/final-abbreviations.js'
import {letteredNouns} from '../words/lettered-nouns.js'
import {numberedAbbreviations} from '../words/numbered-abbreviations.js'
import {sentenceOpeners} from '../words/sentence-openers.js'
import {stateAbbreviations} from '../words/state-abbreviations.js'
import {is} from './categories.js'
import {proseTokens} from './prose-tokens.js'
import {tokenKind} from './tokens.js'
import type {Tokens} from './tokens.js'

/** A sentence, with its closing quotation marks, brackets and footnote calls. Tokens `first` to before `last`. */
export interface Sentence extends Span {
  readonly first: number
  readonly last: number
}

export const sentences = defineFact({
  name: 'sentences',
  block(passage): readonly Sentence[] {
    const t = passage.get(proseTokens)
    const found: Sentence[] = []
    const so = new SoFar(t)
    let first = 0
    for (let index = 0; index < t.length; index++) {
      so.read(index)
      const last = endAfter(so, index)
      if (last === undefined) continue
      while (++index < last) so.read(index)
      found.push({start: t.start[first]!, end: t.end[--index]!, first, last})
      first = last
      so.restart()
    }
    if (first < t.length) found.push({start: t.start[first]!, end: t.end[t.length - 1]!, first, last: t.length})
    return found
  }
})

const closers = new Set(['"', '”', '’', "'", "''", ')', ']', '»'])
const openers = new Set(['"', '“', '‘', "'", '``', '(', '[', '«', '`', "''"])
const dashes = new Set(['—', '–', '-', '--', '---'])
const zones = new Set(['central', 'eastern', 'greenwich', 'local', 'mountain', 'pacific'])
const signs = new Set(['$', '£', '€', '•', '#', '@'])
const clear = new Set(sentenceOpeners)
const lettered = new Set(letteredNouns)
const numbered = new Set(numberedAbbreviations)

/** What may follow an abbreviation: its name or explanation always, or a new sentence, told by different signs. */
type Role = 'leading' | 'final' | 'state' | 'company'
const roles = {leading: abbreviations, final: finalAbbreviations, state: stateAbbreviations, company: companyAbbreviations}
const forms = new Map(
  (Object.keys(roles) as Role[]).flatMap((role) => roles[role].map((form) => [form.toLowerCase(), {form, role}] as const))
)

/** What was read of the sentence so far. */
class SoFar {
  words = 0
  /** Words before its last opening quotation mark. */
  lead = 0
  /** A dash stands in it. */
  dash = false
  /** A bracket is open that opened inside it. */
  aside = false
  /** A straight quotation mark is open. */
  open = false

  constructor(readonly t: Tokens) {}

  read(index: number): void {
    const word = this.t.word[index]!
    if (this.t.kind[index] !== tokenKind.mark) this.words++
    else if (word === '(') this.aside = this.words > 0
    else if (word === ')') this.aside = false
    else if (dashes.has(word)) this.dash = true
    else if (word === '“' || (word === '"' && !this.open)) this.lead = this.words
    if (word === '"') this.open = !this.open
  }

  restart(): void {
    this.words = this.lead = 0
    this.dash = false
  }
}

/** The token after the sentence that ends with this one and what closes behind it; undefined where none ends. */
function endAfter(so: SoFar, index: number): number | undefined {
  const {t} = so
  const word = t.word[index]!
  const isMark = t.kind[index] === tokenKind.mark
  if (isMark ? !isStop(word) : !isDotted(word)) return undefined
  // “… prevent”: it opens
  if (isEllipsis(word) && (so.words === 0 || openers.has(t.word[index - 1]!))) return undefined
  let closing = index + 1
  while (isMark && closing < t.length && isGlued(t, closing) && isStop(t.word[closing]!)) closing++
  const next = closedAt(so, closing)
  if (next >= t.length) return undefined
  const isClosed = next > closing
  if (!isClosed && isGlued(t, next) && !(isMark && isLostSpace(t, index, next))) return undefined
  const isFullStop = word === '.' && closing === index + 1
  if (!startsSentence(so, next) && !(isFullStop && !isClosed && startsInLowerCase(t, index, next))) return undefined
  // “(Norland Sen.) Per Holm”, “his (her?) mate”
  if (so.aside && t.word[closing] === ')' && !opensClearly(t, next) && !(isFullStop && isPlain(t, index - 1))) return undefined
  if (!isMark) return isAbbreviation(so, index, next) ? undefined : next
  if (!isFullStop) return goesOn(so, index, next, isClosed) ? undefined : next
  return index > 0 && isGlued(t, index) && isAbbreviation(so, index - 1, next) ? undefined : next
}

/** Does the sentence go on behind this “?”, “!” or “…”? */
function goesOn(so: SoFar, index: number, next: number, isClosed: boolean): boolean {
  const {t} = so
  if (isClosed) return isSpeechTag(t, next, so.lead > 0)
  if (t.word[index] === '!') return t.word[index - 1] === 'yahoo' && !opensClearly(t, next)
  // “But ... Lund stayed”, “with … Holm”: words that cannot end a sentence
  return isEllipsis(t.word[index]!) && (t.is[index - 1]! & (is.determiner | is.auxiliary | is.preposition)) !== 0
}

/** Does the full stop behind this word, or in it, belong to the word alone? */
function isAbbreviation(so: SoFar, index: number, next: number): boolean {
  const {t} = so
  const word = abbreviationAt(t, index)
  const isNumber = t.kind[index] === tokenKind.number
  // “1. She bakes”, “Q. Why?”
  if (so.words === 1 && (isNumber ? word.length < 4 : isDotted(word))) return true
  const isNumberNext = t.kind[next] === tokenKind.number
  if (numbered.has(word) && isNumberNext) return true
  const role = isNumber ? undefined : roleOf(t, index)
  if (role === undefined) return false
  if (role === 'leading' || isNumberNext) return true
  if (opensClearly(t, next)) return false
  const isInitial = word.length === 2 && isDotted(word)
  if (t.kind[next] === tokenKind.mark) return isInitial || !openers.has(t.word[next]!) || t.word[next] === '('
  // “Inc. Chief Executive Ida Lund”, “Inc. BXF, -6.30%”, “7 a.m. Monday”
  const isName = (t.is[next]! & (is.title | is.role | is.roles | is.day)) === 0 && !isAllCapitals(t, next)
  if (word === 'etc') return false
  if (word === 'a.m.' || word === 'p.m.') return !isName || zones.has(t.word[next]!) || t.word[next + 1] === 'time'
  if (role === 'company') return !isName
  // “Lodi, Calif. Holm denies it”
  if (role === 'state') return !(isName && t.word[index - 1] === ',')
  return !(isInitial && lettered.has(t.word[index - 1]!))
}

function roleOf(t: Tokens, index: number): Role | undefined {
  const word = abbreviationAt(t, index)
  const known = forms.get(word)
  if (known && (isDotted(word) || known.form === word || isCapital(t, index))) return known.role
  return isDotted(word) ? 'final' : undefined
}

/** The word, or all of the “a.m.” whose last letter this is. */
function abbreviationAt(t: Tokens, index: number): string {
  const word = t.word[index]!
  const isLast = word.length === 1 && index > 1 && t.word[index - 1] === '.' && t.end[index]! - t.start[index - 2]! === 3
  return isLast ? `${t.word[index - 2]!}.${word}.` : word
}

const isEllipsis = (word: string) => word === '…' || (word.length > 1 && word.startsWith('.'))
const isStop = (word: string) => word === '.' || word === '!' || word === '?' || isEllipsis(word)
const isDotted = (word: string) => word.endsWith('.')
const isGlued = (t: Tokens, index: number) => t.start[index] === t.end[index - 1]
const isCapital = (t: Tokens, index: number) => /^\p{Lu}/u.test(written(t, index))
const isAllCapitals = (t: Tokens, index: number) => /^\p{Lu}{2,}$/u.test(written(t, index))
const written = (t: Tokens, index: number) => t.text.slice(t.start[index]!, t.end[index]!)

/** A number, or a word in lower case that is no abbreviation. */
function isPlain(t: Tokens, index: number): boolean {
  return index >= 0 && t.kind[index] !== tokenKind.mark && !isCapital(t, index) && roleOf(t, index) === undefined
}

/** The token behind the quotation marks, brackets and footnote calls that close here. */
function closedAt(so: SoFar, from: number): number {
  const {t} = so
  let at = from
  for (; at < t.length && closers.has(t.word[at]!); at++) {
    // “‘… tax.’ ”” may stand apart; “closed."We tried” opens
    if (!isGlued(t, at) && t.word[at] !== '”') break
    if (t.word[at] === '"' && !so.open && at + 1 < t.length && isGlued(t, at + 1)) break
  }
  // “… in Vask. [3] [citation needed]”
  for (let end = at; t.word[at] === '['; at = end) {
    const isCall = t.kind[at + 1] === tokenKind.number || t.word[at + 1]?.length === 1
    end = at + (isCall ? 3 : t.word[at + 1] === 'citation' ? 4 : 0)
    if (end === at || t.word[end - 1] !== ']') break
  }
  return at
}

/** “than ours.They tore”, “chair."My knee”: only the space is missing. Not in “Dana.Okoro@herald.example”. */
function isLostSpace(t: Tokens, index: number, next: number): boolean {
  if (t.word[next] === '"' || t.word[next] === '“') return true
  if (!/^\p{Lu}(?:\p{Ll}|$)/u.test(written(t, next).slice(0, 2))) return false
  if (isEllipsis(t.word[index]!)) return opensClearly(t, next)
  const isAddress = /^[@./]/.test(t.word[next + 1] ?? '') && isGlued(t, next + 1) && isGlued(t, next + 2)
  return !isAddress && /\p{Ll}{2}$/u.test(t.text.slice(Math.max(0, t.start[index]! - 2), t.start[index]!))
}

function startsSentence(so: SoFar, index: number): boolean {
  const {t} = so
  const at = behindOpeners(t, index)
  if (at >= t.length || t.kind[at] === tokenKind.number || isCapital(t, at)) return true
  // “iPhone owners”, “al-Karim sells”, “https:”
  if (t.kind[at] === tokenKind.word) return /^\p{Ll}{1,3}-?\p{Lu}|^https?$/u.test(written(t, at))
  // “— Ida Lund”, who wrote it, unless the sentence is still to close its own dash
  if (dashes.has(t.word[at]!)) return !so.dash && at + 1 < t.length && isCapital(t, at + 1)
  return signs.has(t.word[at]!)
}

/** “… only cod. in winter they”: only the capital is missing. */
function startsInLowerCase(t: Tokens, index: number, next: number): boolean {
  if (t.kind[next] !== tokenKind.word || t.kind[index - 1] !== tokenKind.word || !isPlain(t, index - 1)) return false
  return t.word[index - 1]!.length > 3 || t.is[index - 1] !== 0
}

/** A word follows that no name begins with: “… in the U.S. The” against “the U.S. Supreme Court”. */
function opensClearly(t: Tokens, index: number): boolean {
  const at = behindOpeners(t, index)
  if (at >= t.length || !clear.has(t.word[at]!)) return false
  // “Herring From the U.S. And Vask”
  const joins = t.word[at] === 'and' || t.word[at] === 'or' || t.word[at] === 'of'
  return !joins || at + 1 >= t.length || !isCapital(t, at + 1) || clear.has(t.word[at + 1]!)
}

function behindOpeners(t: Tokens, index: number): number {
  let at = index
  while (at < t.length && (openers.has(t.word[at]!) || (at > index && isEllipsis(t.word[at]!)))) at++
  return at
}

/**
 * “Okoro asked”, “Rep. Tom Pell, R-Ga., said”, “I asked” behind a quotation: the sentence goes on to its speaker. Where words
 * lead up to the quotation, nothing may follow: “How could it be, ‘Who pays?’ Okoro asked.”
 */
function isSpeechTag(t: Tokens, from: number, isLed: boolean): boolean {
  if (t.word[from] === 'i') return (t.is[t.is[from + 1]! & is.adverb ? from + 2 : from + 1]! & is.say) !== 0
  if (t.kind[from] !== tokenKind.word || (clear.has(t.word[from]!) && !(t.is[from]! & is.title))) return false
  let isApposed = false
  for (let at = from + 1; at < Math.min(from + 40, t.length); at++) {
    const before = t.word[at - 1]!
    if (t.kind[at] === tokenKind.mark) {
      const word = t.word[at]!
      if (word === ',' || word === '(' || word === ')') isApposed = true
      else if (word !== '.' || !(t.word[at + 1] === ',' || roleOf(t, at - 1))) return false
      continue
    }
    const bits = t.is[at]!
    if (isApposed ? before === ',' || before === ')' : at < from + 9) {
      const says = bits & is.say && bits & (is.past | is.third)
      if (says) return isLed ? t.word[at + 1] === '.' : t.word[at + 1] !== ':'
      if (!isApposed && bits & is.auxiliary) return false
      // “President Ida Lund guffawed”
      if (!isApposed && !isLed && t.word[at]!.endsWith('ed') && isCapital(t, at - 1) && !isCapital(t, at)) return true
    }
  }
  return false
}

/** The sentence in which an offset stands, or the next one; undefined behind the last. */
export function sentenceAt(passage: Pick<Passage, 'get'>, offset: number): Sentence | undefined {
  const list = passage.get(sentences)
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return list[low]
}
