import type {BlockKind} from '../document.js'
import {boilerplateLines, weakLines} from '../words/boilerplate-lines.js'
import {menuLabels} from '../words/menu-labels.js'
import {shareButtons, shareFillers} from '../words/share-words.js'
import {agencies, person, stamp} from './boilerplate-formulas.js'
import type {BoilerplateKind} from './boilerplate-formulas.js'

/** What a line is that is nothing but page. */
export interface LineKind {
  readonly kind: BoilerplateKind
  readonly weak: boolean
}

const kinds: ReadonlyMap<string, BoilerplateKind> = new Map(
  (Object.entries(boilerplateLines) as [BoilerplateKind, readonly string[]][]).flatMap(([kind, lines]) => lines.map((line) => [line, kind]))
)
/** The first word of a line: few lines begin as those in the list do. */
const openingOf = (text: string) => /^[(["'“]*([^\s:.,!?…»›→>|)\]*"”'’▼►«—–-]*)/.exec(text)![1]!.toLowerCase()
const openings: ReadonlySet<string> = new Set([...kinds.keys()].map(openingOf))
const weak: ReadonlySet<string> = new Set(weakLines)

/** The kind of a line that says nothing of the article, by its words or its shape. */
export function wholeLine(line: string, start: number, end: number, block: BlockKind): LineKind | undefined {
  if (end - start > 160) return undefined
  const text = start === 0 && end === line.length ? line : line.slice(start, end)
  const code = text.charCodeAt(0)
  // ", “ and ‘: quoted, not said
  if (code === 34 || code === 0x201c || code === 0x2018) return undefined
  const known = text.length <= 72 ? listed(text, block) : undefined
  if (known) return known
  const kind = shapes.find(({most, first, is}) => text.length <= most && (first === undefined || first.test(text[0]!)) && is(text))?.kind
  return kind && {kind, weak: false}
}

/** The line as the list has it: lower case, one space between words, no marks at its ends. */
export function listKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^[(["'“]+|[\s:.,!?…»›→>|)\]*"”'▼►«—–-]+$/g, '')
    .replace(/[\s–—|:-]+/g, ' ')
}

/** "Privacy policy" is the heading of the policy itself. */
const ownHeading = /privacy|policy|terms|notice|agreement|cookie/

function listed(text: string, block: BlockKind): LineKind | undefined {
  if (!openings.has(openingOf(text))) return undefined
  const key = listKey(text)
  const kind = kinds.get(key)
  if (!kind) return undefined
  // "[video]" is a placeholder, "Tags: | | |" an empty list
  const plain = text.length < key.length + 3 && text[0] !== '['
  // "… as the table shows," and on a line of its own "homepage."
  const isLower = /^\p{Ll}/u.test(text)
  const mayHead = block === 'heading' && (kind === 'teaser' ? !text.endsWith(':') : ownHeading.test(key) || !key.includes(' ')) && !unmistakable.has(kind)
  const mayBeLink = block === 'item' && !unmistakable.has(kind) && kind !== 'prompt'
  // "Related:" says that there is something to follow
  return {kind, weak: isLower || mayHead || mayBeLink || (weak.has(key) && plain && !(kind === 'teaser' && text.endsWith(':')))}
}

const unmistakable: ReadonlySet<BoilerplateKind> = new Set<BoilerplateKind>(['ad', 'sponsor', 'image-credit'])

interface Shape {
  readonly kind: BoilerplateKind
  readonly most: number
  readonly first?: RegExp
  is(text: string): boolean
}

const matches = (pattern: RegExp) => (text: string) => pattern.test(text)

/** A sign of it is quick to look for; the pattern is compiled when it is first needed. */
function matchesIf(sign: RegExp, source: string): (text: string) => boolean {
  let pattern: RegExp | undefined
  return (text) => sign.test(text) && (pattern ??= new RegExp(source, 'u')).test(text)
}

const counted = 'comments?|shares?|views?|likes?|retweets?|followers?|subscribers|replies|claps?'

const shapes: readonly Shape[] = [
  // "225 Comments", "9shares", "0 views0 comments"
  {kind: 'counter', most: 60, first: /\d/, is: matches(new RegExp(`^\\d[\\d,.]*\\s?[KkMm]?\\+?\\s?(?:${counted})(?:\\s?[\\d,.]+\\s?[KkMm]?\\s?(?:${counted})|\\s?[+)])*$`, 'i'))},
  // "1 of 21 • • • 1 of 21 Show Caption"
  {kind: 'image-credit', most: 160, first: /\d/, is: matches(/^\d{1,3} (?:of|\/) \d{1,3}(?=\s|$)(?:\s•|\s\d{1,3} of \d{1,3}|\s(?:Show|Hide|Buy|Next|Previous|Full|Autoplay)\b.*)*$/i)},
  {kind: 'byline', most: 20, first: /\d/, is: matches(/^\d{1,3}[- ]min(?:ute)?s? (?:to )?read$/i)},
  {kind: 'agency', most: 20, first: /#/, is: matches(/^#{3,}$|^#(?: #)+$/)},
  // "11:42 a.m. EST", "November 18, 2019 | 4:10pm"
  {kind: 'byline', most: 60, first: /[\dA-Z]/, is: matchesIf(/\d/, `^${stamp}$`)},
  {kind: 'prompt', most: 120, is: isShareRow},
  {kind: 'navigation', most: 160, is: isMenuRow},
  // "Ada Pell/Reuters", "REUTERS/Ada Pell", "Ada Pell | Bloomberg | Getty Images"
  {
    kind: 'image-credit', most: 120, first: /\p{L}/u,
    is: matchesIf(/[/|]/, `^(?:(?:${agencies}|AP Photo)\\s?/\\s?${person}(?:, File)?|(?:Photo(?:graph)?:? )?${person}\\s?[/|]\\s?(?:${person} ?[/|] ?)?(?:${agencies})(?: [/|] ?[\\p{L} ]{2,20}| via [\\p{L} ]{2,20})?)$`)
  },
  {
    kind: 'image-credit', most: 120, first: /\(/,
    is: matches(new RegExp(`^\\(${person}\\s?[/|,]\\s?(?:[\\p{L} ]{2,20}[/|])?(?:the )?(?:${agencies})(?: via [\\p{L} ]{2,20})?\\)$`, 'u'))
  }
]

/** "Share This Story Tweet Share Share Pin Email" */
function isShareRow(text: string): boolean {
  const first = /[\p{L}\p{N}'’.-]+/u.exec(text)?.[0].toLowerCase()
  if (first === undefined || (!shareButtons.has(first) && !shareFillers.has(first))) return false
  const words = text.toLowerCase().split(/[\s,|/•·:]+/).filter(Boolean)
  if (words.length < 3 || words.length > 24) return false
  const buttons = words.filter((word) => shareButtons.has(word)).length
  return buttons >= 2 && buttons * 3 >= words.length * 2 && words.every((word) => shareButtons.has(word) || shareFillers.has(word))
}

/** "Home | Local | Weather | Obituaries": three labels or more, most of them such as menus have. */
function isMenuRow(text: string): boolean {
  if (!/[|›»•·>]/.test(text)) return false
  const labels = text.split(/[|›»•·>]/).map((label) => label.trim().toLowerCase()).filter(Boolean)
  if (labels.length < 3 || labels.some((label) => label.split(' ').length > 4 || /[.!?;]$/.test(label))) return false
  return labels.filter((label) => menuLabels.has(label)).length * 2 >= labels.length
}
