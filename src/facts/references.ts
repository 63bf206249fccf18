import type {Block, Document, Place} from '../document.js'
import {defineFact} from '../fact.js'
import {noteHeadings, readingHeadings, referenceHeadings} from '../words/reference-headings.js'
import {sourceOffset} from './links.js'

/** One entry of a list of references: “Lund, B. (2019). Pumps.”, “[2] Dahl 2020. Tides.” */
export interface Reference extends Place {
  readonly number: number | undefined
  /** Words of its authors, folded: “lund”. The first is the first author’s. */
  readonly names: readonly string[]
  /** The year that it is known by, and every year in it. */
  readonly year: number | undefined
  readonly years: readonly number[]
  readonly text: string
  /** It stands under a heading for what the text cites, not in running text. */
  readonly listed: boolean
}

export interface References {
  readonly entries: readonly Reference[]
  /** The heading of the list, where there is one: “Works Cited”. */
  readonly heading: string | undefined
  /** Blocks of lists: references, further reading. */
  readonly lists: ReadonlySet<Block>
}

const cited = new Set(referenceHeadings)
const reading = new Set(readingHeadings)
const noted = new Set(noteHeadings)

/** What is in the list of references? */
export const references = defineFact({
  name: 'references',
  document(document): References {
    const entries: Reference[] = []
    const lists = new Set<Block>()
    let heading: string | undefined
    const sections: Section[] = []
    let within: Section | undefined
    document.blocks.forEach((block, index) => {
      const title = block.text.length < 40 ? block.text.toLowerCase().replace(/^[\d.]+\s+|[:.]$/g, '').trim() : ''
      // Beside markup, which has notes of its own, “Notes” heads a list of anything.
      const kind = cited.has(title) ? 'cited' : reading.has(title) ? 'reading' : noted.has(title) && !document.apparatus ? 'noted' : undefined
      if (kind) {
        within = {kind, blocks: [block]}
        sections.push(within)
        if (kind === 'cited') heading = title
        if (kind !== 'noted') lists.add(block)
      } else if (block.kind === 'heading') within = undefined
      else if (within) within.blocks.push(block)
      else if (isNumbered(block) && [index - 1, index + 1].some((beside) => isNumbered(document.blocks[beside]))) {
        lists.add(block)
        entries.push(...entriesIn(document, block, true))
      } else entries.push(...inlineEntries(block))
    })
    const notes = sections.filter(({kind}) => kind === 'noted')
    for (const {kind, blocks} of sections) {
      const list = blocks.slice(1)
      const found = kind === 'reading' ? [] : list.flatMap((block) => entriesIn(document, block, true))
      if (kind === 'noted' && (notes.length > 1 || heading !== undefined || !isCounted(found))) continue
      const last = document.apparatus || kind === 'reading' ? list.length : lengthOf(list, found)
      for (const block of list.slice(0, last)) lists.add(block)
      if (kind === 'noted') lists.add(blocks[0]!)
      // “2. Haber, S. Ice and”, “its ways. 2014”: the second line is no entry.
      const isContinued = !document.apparatus && isCounted(found)
      entries.push(...found.filter((entry) => lists.has(entry.block) && (!isContinued || entry.number !== undefined)))
    }
    return {entries: entries.sort((a, b) => a.block.index - b.block.index || a.start - b.start), heading, lists}
  }
})

interface Section {
  readonly kind: 'cited' | 'reading' | 'noted'
  /** Its heading, and what stands under it. */
  readonly blocks: Block[]
}

/** “1. …”, “2. …”, “3. …”, whatever lines stand between. */
function isCounted(entries: readonly Reference[]): boolean {
  const numbers = entries.flatMap(({number}) => (number === undefined ? [] : [number]))
  return numbers.length > 1 && entries[0]!.number === 1 && numbers.every((number, at) => number === at + 1)
}

/** How many blocks of a list in plain text there are: behind it something else may stand that has no heading. */
function lengthOf(list: readonly Block[], found: readonly Reference[]): number {
  const of = new Map<Block, Reference[]>()
  for (const entry of found) of.set(entry.block, [...(of.get(entry.block) ?? []), entry])
  let last = -1
  for (const [at, block] of list.entries()) {
    if (at > last + 3) break
    if (of.get(block)?.some(isEntry)) last = at
  }
  return last + 1
}

/** It has a number, a date, an address, or begins as entries do: “Lund, B.”, “Lund, Bea.” */
export function isEntry({number, years, text}: Reference): boolean {
  return number !== undefined || years.length > 0 || /\(?n\.d\.|in press|forthcoming|:\/\/|\bdoi\b|^\p{Lu}[\p{L}'’ -]{1,40},\s+\p{Lu}/u.test(text)
}

const numbered = /^\[\d{1,3}\][ \t]+\S/

function isNumbered(block: Block | undefined): boolean {
  return block !== undefined && block.kind !== 'cell' && numbered.test(block.text)
}

/** A block is an entry; or each of its lines that begins with a number. */
function entriesIn(document: Document, block: Block, listed: boolean): Reference[] {
  let before: number | undefined
  const starts = [...block.text.matchAll(/(?:^|(?<=\n)[ \t]*)(?:\[\d{1,3}\]|(\d{1,3})[.)])[ \t]/g)].flatMap(({0: mark, 1: count, index}) => {
    // A line that happens to begin with “1998. ” or “12. ” is no entry: those are counted.
    if (count !== undefined && index > 0 && Number(count) !== (before ?? -1) + 1) return []
    if (count !== undefined) before = Number(count)
    return [index + mark.search(/\S/)]
  })
  if (starts[0] !== 0) starts.unshift(0)
  return starts.flatMap((start, at) => {
    const entry = entryOf(document, block, start, starts[at + 1] ?? block.text.length, listed)
    return entry ? [entry] : []
  })
}

function entryOf(document: Document, block: Block, start: number, stop: number, listed: boolean): Reference | undefined {
  const whole = block.text.slice(start, stop).trimEnd()
  if (whole === '' || !/\p{L}{2}|\uFFFC|:\/\//u.test(whole)) return undefined
  const own = /^(?:\[(\d{1,3})\]|(\d{1,3})[.)])\s+/.exec(whole)
  const marked = own ? undefined : numberBefore(document.source, sourceOffset(block, start))
  const text = own ? whole.slice(own[0].length) : whole
  const number = own ? Number(own[1] ?? own[2]) : marked
  return {...block.at({start, end: start + whole.length}), number, ...parts(text), text, listed}
}

/** “2. ” before an item of a list in Markdown. */
function numberBefore(source: string, at: number): number | undefined {
  const found = /(?:^|\s)(\d{1,3})[.)][ \t]{1,4}$/.exec(source.slice(Math.max(0, at - 12), at))
  return found ? Number(found[1]) : undefined
}

const yearWord = /(?<![\d.:/-])(?:1[5-9]|20)\d\d(?=[a-z]?(?![\d\p{L}]))/gu

function parts(text: string): Pick<Reference, 'names' | 'year' | 'years'> {
  const years = [...text.matchAll(yearWord)]
  const bracketed = /\((?:c\. ?)?((?:1[5-9]|20)\d\d)[a-z]?(?:,[^()]*)?\)/.exec(text)
  const known = bracketed ? Number(bracketed[1]) : years.length > 0 ? Number(years[0]![0]) : undefined
  const head = text.slice(0, Math.min(bracketed?.index ?? years[0]?.index ?? 120, 300))
  const names = [...head.matchAll(/\p{Lu}[\p{L}'’-]+|\p{L}{2,}/gu)].map(([word]) => folded(word))
  return {names, year: known, years: years.map(([year]) => Number(year))}
}

const inline = /(?<![\p{L}(])\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?, (?:\p{Lu}\.[ -]?){1,4}(?:,? (?:&|and) \p{Lu}[\p{L}'’-]+, (?:\p{Lu}\.[ -]?){1,4})?\s?\((?:1[5-9]|20)\d\d[a-z]?\)\.[^\n]{0,80}/gu

/** “…, as above. Dahl, M. (2019). Pumps.” in running text. */
function inlineEntries(block: Block): Reference[] {
  if (!block.text.includes(').')) return []
  return [...block.text.matchAll(inline)].map(({0: text, index}) => ({
    ...block.at({start: index, end: index + text.trimEnd().length}),
    number: undefined,
    ...parts(text),
    text,
    listed: false
  }))
}

/** The first words of an entry, to tell it by. */
export function headOf(text: string): string {
  const words = text.replace(/\s+/g, ' ').split(' ')
  return words.length > 8 ? words.slice(0, 7).join(' ') + ' …' : words.join(' ')
}

/** A name without case and marks: “Møller” is “moller”. */
export function folded(name: string): string {
  return name
    .replace(/[’']s$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłßæœđð’]/g, (letter) => ({ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', '’': "'"})[letter]!)
}
