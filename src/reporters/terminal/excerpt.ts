import type {Span} from '../../document.js'
import {columnsOf} from './columns.js'
import {visible} from './visible.js'
import {characters} from './wrap.js'

/** A line of the text as it is shown: its pieces, of which the found ones are marked. */
export interface ExcerptLine {
  readonly pieces: readonly {readonly text: string; readonly found: boolean}[]
}

/** The source around a span, in lines of at most `width` columns: the line it stands on, or the first and the last. */
export function excerpt(text: string, span: Span, width: number): readonly ExcerptLine[] {
  const rows = rowsOf(text, span)
  const shown = rows.length > 2 ? [rows[0]!, rows.at(-1)!] : rows
  const lines = shown.map((row) => lineOf(text, row, width))
  if (rows.length > 2) lines.splice(1, 0, {pieces: [{text: '⋮', found: false}]})
  return lines
}

/** The parts of a span that stand on one line each; lines on which it marks nothing are left out. */
function rowsOf(text: string, {start, end}: Span): Span[] {
  const rows: Span[] = []
  let at = start
  for (const line of text.slice(start, end).split(/(?<=\r\n|\n|\r(?!\n))/)) {
    const bare = line.replace(/[\r\n]+$/, '')
    if (bare.trim()) rows.push({start: at, end: at + bare.length})
    at += line.length
  }
  return rows.length > 0 ? rows : [{start, end}]
}

interface Cell {
  readonly text: string
  readonly width: number
  readonly found: boolean
}

function lineOf(text: string, row: Span, width: number): ExcerptLine {
  const reach = width * 4
  const from = lineStart(text, row.start, reach)
  const to = lineEnd(text, row.end, reach)
  const long = row.end - row.start > reach
  // Of a long find only its two ends can be seen: nothing between them is measured.
  const found = long
    ? [...cells(text.slice(row.start, row.start + reach / 2), true), ...cells(text.slice(row.end - reach / 2, row.end), true)]
    : cells(text.slice(row.start, row.end), true)
  const indent = isLineStart(text, from) ? /^\s*/.exec(text.slice(from, row.start))![0].length : 0
  const before = [...(isLineStart(text, from) ? [] : [gap(false)]), ...cells(text.slice(from + indent, row.start), false)]
  const after = [...cells(text.slice(row.end, to).trimEnd(), false), ...(isLineEnd(text, to) ? [] : [gap(false)])]
  return lineFrom(before, found, after, width, long)
}

function lineFrom(before: Cell[], found: Cell[], after: Cell[], width: number, long: boolean): ExcerptLine {
  const needed = widthOf(found)
  if (!long && needed + widthOf(before) + widthOf(after) <= width) return joined([...before, ...found, ...after])
  if (long || needed > width - 2) {
    // Its beginning and its end, and what stands around it only as far as it places them.
    const lead = tail(before, Math.min(16, width >> 2))
    const room = width - widthOf(lead) - 4
    const last = widthOf(lastWord(found))
    const end = last <= room / 2 ? Math.max(room / 3, last) : room / 3
    return joined([...lead, ...head(found, room - end, false), {text: ' … ', width: 3, found: true}, ...tail(found, end, false), ...(after.length > 0 ? [gap(false)] : [])])
  }
  const room = width - needed
  const left = Math.max(Math.min(widthOf(before), room >> 1), room - widthOf(after))
  const lead = tail(before, left)
  return joined([...lead, ...found, ...head(after, room - widthOf(lead))])
}

/** As much of the end of the cells as fits, from the start of a word, with … for the rest. A word that is longer is cut where it must be. */
function tail(cells: Cell[], room: number, dots = true): Cell[] {
  if (widthOf(cells) <= room) return cells
  let left = room - (dots ? 1 : 0)
  let from = cells.length
  while (from > 0 && cells[from - 1]!.width <= left) left -= cells[--from]!.width
  let start = from
  while (start < cells.length && !isSpace(cells[start - 1])) start++
  // “… Three”: the word before it has no room.
  const kept = start < cells.length ? cells.slice(start) : isSpace(cells.at(-1)) && isReadable(lastWord(cells.slice(0, -1))) ? cells.slice(-1) : cells.slice(from)
  return dots ? [gap(false), ...kept] : kept
}

/** As much of the beginning of the cells as fits, to the end of a word, with … for the rest. */
function head(cells: Cell[], room: number, dots = true): Cell[] {
  if (widthOf(cells) <= room) return cells
  let left = room - (dots ? 1 : 0)
  let to = 0
  while (to < cells.length && cells[to]!.width <= left) left -= cells[to++]!.width
  let word = to
  while (word > 0 && !isSpace(cells[word])) word--
  const kept = cells.slice(0, word > 0 ? word : isSpace(cells[0]) && isReadable(firstWord(cells.slice(1))) ? Math.min(1, to) : to)
  return dots ? [...kept, gap(false)] : kept
}

function isSpace(cell: Cell | undefined): boolean {
  return cell?.text === ' '
}

/** Of an address or of writing without spaces a part tells something; of a word it does not. */
function isReadable(word: readonly Cell[]): boolean {
  return widthOf(word) <= 24
}

function firstWord(cells: readonly Cell[]): readonly Cell[] {
  const end = cells.findIndex(isSpace)
  return end < 0 ? cells : cells.slice(0, end)
}

function lastWord(cells: readonly Cell[]): readonly Cell[] {
  return cells.slice(cells.findLastIndex(isSpace) + 1)
}

function gap(found: boolean): Cell {
  return {text: '…', width: 1, found}
}

function cells(text: string, found: boolean): Cell[] {
  return characters(text).map((character) => {
    if (character.length === 1 && character >= ' ' && character <= '~') return {text: character, width: 1, found}
    const shown = visible(character)
    const width = columnsOf(shown)
    // An accent that is cut off from its letter stands on a dotted circle.
    return width > 0 ? {text: shown, width, found} : {text: `◌${shown}`, width: 1, found}
  })
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, {width}) => sum + width, 0)
}

function joined(cells: readonly Cell[]): ExcerptLine {
  const pieces: {text: string; found: boolean}[] = []
  for (const {text, found} of cells) {
    const last = pieces.at(-1)
    if (last?.found === found) last.text += text
    else pieces.push({text, found})
  }
  return {pieces}
}

/** Where a line starts, or where the part of it starts that can be in sight. */
function lineStart(text: string, offset: number, reach: number): number {
  let at = offset
  while (!isLineStart(text, at) && offset - at < reach) at--
  return at
}

function lineEnd(text: string, offset: number, reach: number): number {
  let at = offset
  while (!isLineEnd(text, at) && at - offset < reach) at++
  return at
}

function isLineStart(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r'
}

function isLineEnd(text: string, at: number): boolean {
  return at >= text.length || text[at] === '\n' || text[at] === '\r'
}
