import {defineFact} from '../fact.js'
import type {BlockKind, Passage, Span} from '../document.js'
import {embeddedLinkText} from './embedded-links.js'
import {formulasOf, hasFormula} from './boilerplate-formulas.js'
import type {BoilerplateKind, Formula} from './boilerplate-formulas.js'
import {insideLine, quotedPlaces} from './boilerplate-inside.js'
import {wholeLine} from './boilerplate-lines.js'
import {residueSigns} from './residue-signs.js'

export type {BoilerplateKind} from './boilerplate-formulas.js'

/** Text that belongs to the page and not to the article. */
export interface Boilerplate extends Span {
  readonly kind: BoilerplateKind
  /** Nothing else stands in the line. */
  readonly wholeLine: boolean
  /** What may be deleted safely; absent where the end is not sure, or the line says more than its formula. */
  readonly cut?: Span
  /** A word that heads a section elsewhere, "Related": counts only beside other leftovers. */
  readonly weak?: true
  /** “Want news in your inbox? Sign up here.”: what stands beside it belongs to it, and would be left behind. */
  readonly isPart?: true
}

/** What says something of the article, or is owed to somebody. */
const telling: ReadonlySet<BoilerplateKind> = new Set<BoilerplateKind>(['agency', 'byline', 'contact', 'copyright', 'image-credit', 'update'])

/** Is deleted by a person only. */
export const isOnlyOffered = ({kind, isPart}: Boilerplate) => isPart === true || telling.has(kind)

/** What takes the place of a cut: “held.AdvertisementThe gate”, glued on both sides, leaves a space. */
export function fillingOf(text: string, cut: Span): string {
  const isSeam = /[.!?]["”’)]?$/.test(text.slice(Math.max(0, cut.start - 2), cut.start)) && /^["“‘]?\p{L}/u.test(text.slice(cut.end, cut.end + 3))
  return isSeam ? ' ' : ''
}

/** What a format has set apart: a quotation, a poem, a table. */
const setApart: ReadonlySet<BlockKind> = new Set<BlockKind>(['quote', 'verse', 'cell', 'turn'])

/** Leftovers of a web page in a block, in order, none overlapping. */
export const strayText = defineFact({name: 'stray text', block: strayTextIn})

/** The block has a line that is the page’s, and not the article’s. */
export const hasStrayLine = (block: Pick<Passage, 'get'>): boolean => block.get(strayText).some(({wholeLine}) => wholeLine)

function strayTextIn(passage: Passage): readonly Boilerplate[] {
  const {text, kind} = passage
  if (setApart.has(kind)) return none
  const signs = passage.get(residueSigns)
  const found: Boilerplate[] = []
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('\n', start)
    const end = stop < 0 ? text.length : stop
    const finds = lineFinds(text.slice(start, end), kind, signs)
    if (finds.length > 0) found.push(...finds.map((find) => moved(find, (at) => at + start)))
    start = end + 1
  }
  if (found.length === 0) return none
  // "The Evening Brief — Sponsored by Tarn Savings — …" inside a hover card is the card's
  const cards = passage.get(embeddedLinkText)
  return cards.length === 0 ? found : found.filter(({start, end}) => !cards.some((card) => card.start < end && start < card.end))
}

const none: readonly Boilerplate[] = []

/** What is found in a line, and what shows when that is gone: “(Ada Pell/Reuters)” makes a caption too long to be told. */
function lineFinds(line: string, block: BlockKind, signs: number): readonly Boilerplate[] {
  const found = lineFindsOnce(line, block, signs)
  const cuts = found.flatMap((find) => (find.cut && !isOnlyOffered(find) ? [find.cut] : []))
  if (cuts.length === 0 || found[0]!.wholeLine) return found
  const pieces: string[] = []
  // where each piece of the rest begins, there and in the line
  const places: (readonly [number, number])[] = []
  let at = 0
  let length = 0
  for (const cut of [...cuts, {start: line.length, end: line.length}]) {
    const piece = line.slice(at, Math.max(at, cut.start)) + (cut.start < line.length ? fillingOf(line, cut) : '')
    places.push([length, at])
    pieces.push(piece)
    length += piece.length
    at = Math.max(at, cut.end)
  }
  const inLine = (offset: number) => {
    const [from, to] = places.findLast(([from]) => from <= offset)!
    return Math.min(to + offset - from, line.length)
  }
  // The end of a find is the end of its last character.
  const rest = lineFinds(pieces.join(''), block, signs).filter(({weak}) => !weak)
  if (rest.length === 0) return found
  const whole = {start: textStart(line, endOf(line)), end: endOf(line)}
  if (rest[0]!.wholeLine) return [{...rest[0]!, ...whole, ...(rest[0]!.cut && {cut: {start: 0, end: whole.end}})}]
  return separate([...rest.map((find) => moved(find, inLine, (offset) => inLine(offset - 1) + 1)), ...found])
}

function lineFindsOnce(line: string, block: BlockKind, signs: number): readonly Boilerplate[] {
  const end = endOf(line)
  if (end === 0) return none
  const start = textStart(line, end)
  const kind = wholeLine(line, start, end, block)
  if (kind) return [{start, end, kind: kind.kind, wholeLine: true, cut: {start: 0, end}, ...(kind.weak && {weak: true})}]
  const found: Boilerplate[] = []
  let sentences = 0
  let stray = 0
  let others: boolean | undefined
  let quoted: Uint8Array | undefined
  const isQuoted = (at: number) => (quoted ??= quotedPlaces(line))[at] === 1
  for (let at = start; at < end; sentences++) {
    const formulas = formulasAt(line, at, start)
    // Most lines are left here, undivided.
    if (formulas.length === 0 && stray === 0 && (others ??= hasFormula(line)) === false) break
    const next = nextSentence(line, at, end)
    const find = formulas.length === 0 ? undefined : sentenceFind(formulas, line, at, next, start, end, isQuoted)
    if (find?.wholeLine) return [find]
    if (find) {
      found.push(find)
      stray++
    }
    at = next
  }
  // "Follow us. Sign up here.": each of its sentences
  if (stray > 0 && stray === sentences) return [{start, end, kind: found[0]!.kind, wholeLine: true, cut: {start: 0, end}}]
  found.push(...insideLine(line, start, end, signs, nextSentence))
  return found.length === 0 ? none : separate(found).map((find, _, all) => (find.kind === 'prompt' && isPart(line, find, all) ? {...find, isPart: true} : find))
}

/** Where the line ends, without the space behind it. */
const endOf = (line: string) => (line.charCodeAt(line.length - 1) > 32 && line.charCodeAt(line.length - 1) < 127 ? line.length : line.trimEnd().length)

/** Of two that overlap, the one that begins first, or reaches further. */
function separate(found: Boilerplate[]): Boilerplate[] {
  let reach = -1
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({start, end}) => {
      if (start < reach) return false
      reach = end
      return true
    })
}

function moved(find: Boilerplate, start: (at: number) => number, end = start): Boilerplate {
  const {cut} = find
  return {...find, start: start(find.start), end: end(find.end), ...(cut && {cut: {start: start(cut.start), end: end(cut.end)}})}
}

const ornaments = /(?:[\s•◦▪·\-–—*▼►▶»>|→←✓✉⌂×+#_=~^♦●\u200b\ufeff]|(?![©®™])\p{Extended_Pictographic})*/uy

/** Where a line begins to speak: behind "•", "»", "👤". */
function textStart(line: string, end: number): number {
  const code = line.charCodeAt(0)
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return 0
  ornaments.lastIndex = 0
  ornaments.exec(line)
  // "###", the end of a press release, is nothing but ornaments
  return ornaments.lastIndex < end ? ornaments.lastIndex : 0
}

/** The last kind is “held.Sign up here”, without a space. */
const stop = /[.!?…]["”’')\]]*\s+(?=["“‘'([*•©—–]? ?[\p{Lu}\d])|\s[|•]\s+|(?<=\p{Ll}{2})[.!?]["”’)]?(?=[“‘(]?\p{Lu}[\p{Ll}’'])(?!(?:Co|Com|Net|Org|Uk)\b|[\p{L}\d._-]+@)/uy
const abbreviation = /(?:^|[\s(.])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|Jr|Sr|No|vs|a\.m|p\.m)$/u

/** Where the sentence behind this one begins. A simple cut: what is looked for are fixed phrases. */
function nextSentence(line: string, at: number, end: number): number {
  for (let look = at; look < end; look++) {
    const code = line.charCodeAt(look)
    if (code > 63 ? code !== 124 && code !== 0x2022 && code !== 0x2026 : code !== 46 && code !== 33 && code !== 63) continue
    const isStop = code !== 124 && code !== 0x2022
    stop.lastIndex = isStop ? look : look - 1
    if (stop.lastIndex < at || !stop.test(line)) continue
    const isAbbreviation = code === 46 && abbreviation.test(line.slice(Math.max(at, look - 5), look))
    if (!isAbbreviation) return Math.min(stop.lastIndex, end)
    look = stop.lastIndex - 1
  }
  return end
}

/** Where a sentence has its first word: `(RELATED: …)` may be in brackets. */
const wordsStart = (line: string, at: number) => (line[at] === '(' || line[at] === '[' ? at + (line[at + 1] === ' ' ? 2 : 1) : at)

const formulasAt = (line: string, at: number, first: number) => formulasOf(line, wordsStart(line, at), at === first)

/** A line or sentence that begins with one of these formulas. */
function sentenceFind(
  candidates: readonly Formula[],
  line: string,
  at: number,
  next: number,
  first: number,
  end: number,
  isQuoted: (at: number) => boolean
): Boilerplate | undefined {
  const start = wordsStart(line, at)
  const opensLine = at === first
  const stop = at + line.slice(at, next).trimEnd().length
  for (const formula of candidates) {
    const {kind, of, most} = formula
    const limit = of === 'line' ? end : stop
    const subject = limit === line.length ? line : line.slice(0, limit)
    if ((formula.sketch && !stands(formula.sketch, subject, start)) || !stands(formula.pattern, subject, start)) continue
    if (hasMoreWords(line, start, limit, most) || isQuoted(at) || isReported(kind, subject, start)) continue
    if (opensLine && (of === 'line' || stop === end)) {
      // "By Ada Pell" tells a reader something, and a line of several sentences may
      const sure = stop === end && kind !== 'byline'
      return {start: at, end, kind, wholeLine: true, ...(sure && {cut: {start: 0, end}})}
    }
    const cut = next < end ? {start: at, end: next} : {start: line.slice(0, at).trimEnd().length, end: stop}
    return {start: at, end: stop, kind, wholeLine: false, cut}
  }
  return undefined
}

/** “Want the tide table in your inbox?”, “Join us on Twitter”, “Stay up to date …” */
const callsReaders = /^["“(]?(?:want|stay|join|follow|like|get|find|check|tune|download|subscribe|share|sign|click|visit|see|have) .{0,120}\b(?:you|your|us|our|to date|more|here|now|today|twitter|facebook|instagram|newsletter|inbox)\b/i

/** What calls readers stands before or behind it, and is not found itself. */
function isPart(line: string, {start, end}: Boilerplate, all: readonly Boilerplate[]): boolean {
  const before = line.slice(Math.max(0, start - 240), start).replace(/^.*[.!?…]["”’)\]]*\s+(?=["“(]?\p{Lu}[^.!?…]*[.!?…]["”’)\]]*\s*$)/su, '')
  const from = end + line.slice(end).length - line.slice(end).trimStart().length
  const behind = line.slice(from, nextSentence(line, from, line.length))
  const isFound = (first: number, last: number) => all.some((find) => find.start < last && first < find.end)
  return (callsReaders.test(before) && !isFound(start - before.length, start)) || (callsReaders.test(behind) && !isFound(from, from + behind.length))
}

function stands(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at
  return sticky.test(text)
}

/** "By using the app you agree to be tracked, the lawyer said." */
function isReported(kind: BoilerplateKind, subject: string, start: number): boolean {
  return kind !== 'teaser' && kind !== 'byline' && kind !== 'image-credit' && /\b(?:said|says|told|warned|wrote|argued|explained|asked)\b/.test(subject.slice(start))
}

function hasMoreWords(line: string, start: number, end: number, most: number): boolean {
  let words = 1
  for (let at = line.indexOf(' ', start); at >= 0 && at < end; at = line.indexOf(' ', at + 1)) if (++words > most) return true
  return false
}
