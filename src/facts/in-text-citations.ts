import type {Block, Document, Place} from '../document.js'
import {defineFact} from '../fact.js'
import {uncitedNouns} from '../words/uncited-nouns.js'
import {folded, references} from './references.js'

/** A citation in the text: “(Lund, 2019, p. 3)”, “Lund (2019)”, “(Lund 44)”, “[3, 5-7]”. */
export interface InTextCitation extends Place {
  readonly style: 'date' | 'page' | 'number'
  /** Its authors: as they stand, and folded. */
  readonly said: string
  readonly names: readonly string[]
  readonly year: number | undefined
  /** “[1922] 1999”, “1922/1999”: more years than one. */
  readonly years: readonly number[]
  readonly numbers: readonly number[]
  /** A page, a paragraph, a section, a time. */
  readonly locator: boolean
  /** “Lund (2019) writes”: the author stands in the sentence. */
  readonly narrative: boolean
}

/** What does the text cite, outside its list of references? */
export const inTextCitations = defineFact({
  name: 'in-text-citations',
  document(document): readonly InTextCitation[] {
    const {entries, lists, heading} = document.get(references)
    const notes = document.apparatus?.notes.flatMap(({blocks}) => blocks) ?? []
    const found = [...document.blocks, ...notes].flatMap((block) => {
      if (lists.has(block) || !/[([]/.test(block.text)) return []
      const own = entries.filter((entry) => entry.block === block)
      const found = [...parenthetical(block, heading === 'works cited'), ...narrative(block), ...numeric(block, document)]
      return found.filter(({start, end}) => !own.some((entry) => entry.start < end && start < entry.end)).sort((a, b) => a.start - b.start)
    })
    return found.some(({style}) => style === 'number') ? found : [...found, ...raisedIn(document)]
  }
})

/** “The weir leaks.²”, where a list of two and more has the numbers: two of them at least, for one may be a power. */
function raisedIn(document: Document): InTextCitation[] {
  const {entries, lists} = document.get(references)
  const numbers = new Set(entries.flatMap(({number, listed}) => (listed && number !== undefined ? [number] : [])))
  if (numbers.size < 2 || !/[¹²³⁴-⁹]/.test(document.source)) return []
  const calls = document.blocks.filter((block) => !lists.has(block)).flatMap((block) => [...block.text.matchAll(raised)].map(({0: whole, index}) => numberCall(block, whole, index, whole.split(/[,˒\s]+/).map(levelled))))
  const called = new Set(calls.flatMap((call) => call.numbers))
  return [...called].filter((number) => numbers.has(number)).length > 1 ? calls : []
}

/** Behind a word or a sign; not behind a unit: “two metres²”. */
const raised = /(?<=\p{L}{3}|[.,;:!?”"’')\]])(?<!(?:feet|foot|inch|inches|meters?|metres?|miles?|yards?|sec|mol))[¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,2}(?:[,˒] ?[¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,2}){0,8}(?![⁰¹²³⁴-⁹\p{L}\p{N}])/gu

function levelled(digits: string): number {
  return Number([...digits].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)).join(''))
}

function numberCall(block: Block, said: string, index: number, numbers: readonly number[]): InTextCitation {
  return {...block.at({start: index, end: index + said.length}), style: 'number', said, names: [], year: undefined, years: [], numbers, locator: false, narrative: false}
}

const name = "(?:(?:de|De|van|Van|von|Von|der|den|la|La|le|Le|di|da|al|Al|el|bin|Ó|Ní|St\\.?)[ -]){0,3}\\p{Lu}[\\p{L}'’-]*\\p{L}"
const authors = `${name}(?:(?:, |,? and |,? & )${name}){0,6}(?:,? et al\\.?,?)?`
const body = `\\p{Lu}[\\p{L}'’.&-]+(?: (?:of|for|the|and|on|in|&|\\p{Lu}[\\p{L}'’.-]*)){1,8}`
const year = '(?:1[5-9]|20)\\d\\d[a-z]?'
const years = `(?:\\[?${year}\\]?(?:[/ ,–-]+\\[?${year}\\]?){0,4}|n\\.d\\.|in press|forthcoming)`
const locator = '(?:,|:|;| at)?\\s*(?:(?:pp?|paras?|sect?|secs?|chap|ch|chs|vv?|ll?|lines?|fols?|vol|art|col|fig|table|track|slide)\\b\\.?\\s*|(?:page|pages|paragraph|section|chapter|verse|line|lines|part|book|act|scene)\\s+|[§¶]+\\s*|“|")?\\d[\\d.:,– -]*[^;()]{0,40}'
const dated = new RegExp(`^(${authors}|${body}),? (${years})(${locator}|,? “[^”]+”[^;]*|,? "[^"]+"[^;]*|,? (?:Introduction|Preface|Abstract|Conclusion|\\p{Lu}\\p{Ll}+ section)[^;]*)?$`, 'u')
const paged = new RegExp(`^(${authors})(?:,? (?:“[^”]+”|"[^"]+"))? (\\d{1,4}(?:[–-]\\d{1,4})?)$`, 'u')
const lead = /^(?:(?:see|see also|e\.g\.|i\.e\.|cf\.|also|but see|for example|for instance|reviewed in|quoted in|qtd\. in|cited in|as cited in|as quoted in|adapted from|from|after|and|in),?\s+)+/i

/** Quick to try: what every year holds, or what stands for one. */
const mayDate = /\d{4}|n\.d\.|in press|forthcoming/
const mayNarrate = /\(\[?(?:\d{4}|n\.d\.|in press|forthcoming)/

const uncited = new Set(uncitedNouns)

function parenthetical(block: Block, isPaged: boolean): InTextCitation[] {
  return [...block.text.matchAll(/\(([^()]{3,300})\)/g)].flatMap(({1: inside, index}) => {
    let at = index + 1
    return inside!.split(';').flatMap((piece): InTextCitation[] => {
      const start = at
      at += piece.length + 1
      const bare = piece.trim().replace(lead, '')
      const from = start + piece.indexOf(bare)
      const place = block.at({start: from, end: from + bare.length})
      const found = mayDate.test(bare) ? dated.exec(bare) : undefined
      if (found && isAuthor(found[1]!)) return [citation(place, 'date', found[1]!, found[2]!, found[3] !== undefined, false)]
      const page = isPaged ? paged.exec(bare) : undefined
      return page && isAuthor(page[1]!) ? [citation(place, 'page', page[1]!, '', true, false)] : []
    })
  })
}

const narrated = new RegExp(`(?<![\\p{L}\\p{N}'’-])(${name}(?:(?:, |,? and |,? & )${name}){0,4}(?: et al\\.?)?(?:[’']s?)?) \\((${years})(${locator})?\\)`, 'gu')

function narrative(block: Block): InTextCitation[] {
  if (!mayNarrate.test(block.text)) return []
  return [...block.text.matchAll(narrated)].flatMap(({0: whole, 1: said, 2: date, 3: page, index}) => {
    // “See the Water Act (1989)”, “the film Night Bus (1975)”: the last word of a longer name.
    const before = block.text.slice(0, index)
    if (/\p{Lu}[\p{L}.'’-]* (?:of |the |for )*$/u.test(before) && !/(?:^|[.!?:]\s)(?:As|But|Both|Following|Here|In|See|While|Although|Like|Later|Since|When|Yet|Thus|Also|Then|For|By|From|And) $/.test(before)) return []
    if (/\b[Tt]he $/.test(before) || !isAuthor(said!)) return []
    return [citation(block.at({start: index, end: index + whole.length}), 'date', said!.replace(/[’']s?$/, ''), date!, page !== undefined, true)]
  })
}

/** “[9]”, “[5-7]”, “[1, 3]”; not “[2019]”, and not an index of code. */
function numeric(block: Block, {source}: Document): InTextCitation[] {
  if (!/\[\d/.test(block.text) || source.length === 0) return []
  const markers = [...block.text.matchAll(/(?:(?<![\p{L}\p{N}_$)\]]\[?|\\)|(?<=\p{Ll}{3}|[.,;:!?”"]))(?:\[\d{1,3}(?:\s*[-–,;]\s*\d{1,3}){0,8}\]){1,9}(?![(:\[\w])/gu)]
  // “[1][2]” are two.
  return markers.filter(({0: run, index}) => !/\]\[/.test(run) || !/\p{L}/u.test(block.text[index - 1] ?? '') || isCounted(run)).flatMap(({0: run, index}) => [...run.matchAll(/\[([^\]]+)\]/g)].map((marker) => ({whole: marker[0], inside: marker[1]!, index: index + marker.index}))).map(({whole, inside, index}) => {
    const numbers = inside.split(/[,;]/).flatMap((part) => {
      const [first = 0, last = first] = part.split(/[-–]/).map(Number)
      return last - first >= 0 && last - first < 60 ? Array.from({length: last - first + 1}, (_, step) => first + step) : [first, last]
    })
    return numberCall(block, whole, index, numbers)
  })
}

/** “the weir leaks[3][4]”; not “rows[2][0]”. */
function isCounted(run: string): boolean {
  const numbers = (run.match(/\d+/g) ?? []).map(Number)
  return numbers.every((number, at) => number > 0 && (at === 0 || number === numbers[at - 1]! + 1))
}

function isAuthor(said: string): boolean {
  const words = said.match(/[\p{L}'’-]+/gu) ?? []
  return words.some((word) => /^\p{Lu}/u.test(word)) && !words.some((word) => uncited.has(word)) && !/^personal communication/i.test(said)
}

function citation(place: Place, style: 'date' | 'page', said: string, date: string, hasLocator: boolean, isNarrative: boolean): InTextCitation {
  const names = (said.replace(/,? et al\.?,?$/, '').match(/\p{L}[\p{L}'’-]*/gu) ?? []).filter((word) => /^\p{Lu}./u.test(word)).map(folded)
  const found = [...date.matchAll(/(?:1[5-9]|20)\d\d/g)].map(([digits]) => Number(digits))
  return {...place, style, said, names, year: found[0], years: found, numbers: [], locator: hasLocator, narrative: isNarrative}
}
