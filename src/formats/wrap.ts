import type {Span} from '../document.js'
import {startsItem} from './shape.js'
import {isVerse} from './verse.js'

const widest = 100
const narrowest = 40

/**
 * The paragraphs of a run of lines. Where the lines are wrapped at a column, a break that the column forced goes on with the
 * paragraph; any other begins one, as in scraped text. Verse stays together.
 */
export function paragraphsOf(source: string, lines: readonly Span[], column = columnOf(source, lines)): Span[] {
  if (lines.length === 1) return [lines[0]!]
  if (isVerse(source, lines)) return [{start: lines[0]!.start, end: lines.at(-1)!.end}]
  const paragraphs: {start: number; end: number}[] = []
  for (const [index, line] of lines.entries()) {
    const last = paragraphs.at(-1)
    if (last && column !== undefined && isWrap(source, lines[index - 1]!, line, column)) last.end = line.end
    else paragraphs.push({...line})
  }
  return paragraphs
}

/** The column at which the lines are wrapped, if they are: most breaks are forced by it, and most stand in mid-sentence. */
export function columnOf(source: string, lines: readonly Span[]): number | undefined {
  const column = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0)
  if (lines.length < 2 || column > widest || column < narrowest) return undefined
  let breaks = 0
  let forced = 0
  let midway = 0
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index - 1]!
    const next = lines[index]!
    if (startsItem(source, next.start)) continue
    breaks++
    if (isForced(source, line, next, column)) forced++
    if (isMidway(source, line, next, lines.length === 2)) midway++
  }
  return breaks > 0 && forced * 3 >= breaks * 2 && midway * 2 > breaks ? column : undefined
}

/** The column of a whole text: what most of its wrapped runs of lines come near to. */
export function documentColumn(source: string, chunks: readonly (readonly Span[])[]): number | undefined {
  let column = 0
  let wrapped = 0
  let others = 0
  for (const lines of chunks) {
    if (lines.length < 2 && lines[0]!.end - lines[0]!.start > widest) return undefined
    if (lines.length < 3) continue
    const own = columnOf(source, lines)
    if (own === undefined) others++
    else {
      wrapped++
      column = Math.max(column, own)
    }
  }
  return wrapped > others ? column : undefined
}

function isWrap(source: string, line: Span, next: Span, column: number): boolean {
  if (startsItem(source, next.start)) return false
  // A line that an editor broke early: “… said the\ncouncil”.
  return isForced(source, line, next, column) || (line.end - line.start > column / 2 && isMidway(source, line, next, true))
}

/** The first word of the next line would not have fitted. Proportional type and quoted mail are ragged by some letters. */
function isForced(source: string, line: Span, next: Span, column: number): boolean {
  let end = next.start
  while (end < next.end && source.charCodeAt(end) > 32) end++
  return line.end - line.start + 1 + end - next.start > column - 6
}

/** The break stands within a sentence. `surely`: the next line goes on in lower case. */
function isMidway(source: string, line: Span, next: Span, surely: boolean): boolean {
  if (/\p{Ll}/u.test(source[next.start]!)) return !/[.!?]/.test(source[line.end - 1]!)
  return !surely && !/[.!?:"”’)\]]/.test(source[line.end - 1]!)
}
