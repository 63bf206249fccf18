import type {Format} from '../format.js'
import type {DraftBlock, Span} from '../document.js'
import {prose} from './prose.js'

/**
 * Plain text. Blank lines separate paragraphs. Single line breaks inside are wraps if the lines are wrapped (similar lengths,
 * breaking in mid-sentence); otherwise each line is a paragraph, as scraped text has it.
 */
export const text: Format = {
  name: 'text',
  extensions: ['.txt', '.text'],
  read: (source) => ({
    blocks: prose(chunks(source).flatMap((chunk) => paragraphs(source, chunk)).map((span) => draft(source, span)))
  })
}

function draft(source: string, {start, end}: Span): DraftBlock {
  return {
    kind: 'paragraph',
    text: source.slice(start, end),
    citations: [],
    segments: [{at: 0, start, length: end - start}]
  }
}

/** The runs of lines between blank lines. */
function chunks(source: string): Span[] {
  const spans: Span[] = []
  const lines = linesOf(source, 0, source.length)
  let open: {start: number; end: number} | undefined
  for (const line of lines) {
    if (line.start === line.end) {
      if (open) spans.push(open)
      open = undefined
    } else if (open) open.end = line.end
    else open = {...line}
  }
  if (open) spans.push(open)
  return spans
}

/** The paragraphs of a chunk: itself if it is wrapped, else its lines. */
export function paragraphs(source: string, chunk: Span): Span[] {
  const lines = linesOf(source, chunk.start, chunk.end)
  return lines.length > 1 && !areWrapped(source, lines) ? lines : [chunk]
}

/** Lines without the space around them; a line of spaces is empty. */
function linesOf(source: string, start: number, end: number): Span[] {
  const lines: Span[] = []
  let at = start
  while (at <= end) {
    let stop = at
    while (stop < end && source.charCodeAt(stop) !== 10 && source.charCodeAt(stop) !== 13) stop++
    lines.push(trimmed(source, at, stop))
    at = stop + (source.charCodeAt(stop) === 13 && source.charCodeAt(stop + 1) === 10 ? 2 : 1)
  }
  return lines
}

function trimmed(source: string, start: number, end: number): Span {
  while (start < end && isSpace(source.charCodeAt(start))) start++
  while (end > start && isSpace(source.charCodeAt(end - 1))) end--
  return {start, end}
}

/** Spaces, no-break spaces, and the marks of an encoding that are no text: NUL, the byte-order mark. */
function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0xfeff || (code >= 0x2000 && code <= 0x200a) || code === 0x3000
}

/** Hard-wrapped lines fill a column: all but the last come near its width, and most break off in mid-sentence. */
function areWrapped(source: string, lines: readonly Span[]): boolean {
  const widths = lines.slice(0, -1).map(({start, end}) => end - start)
  const widest = Math.max(...widths, lines.at(-1)!.end - lines.at(-1)!.start)
  if (widest > 132 || widest < 40) return false
  if (lines.some(({start}) => startsItem(source, start))) return false
  const full = widths.filter((width) => width >= widest - 24).length
  const broken = lines.slice(0, -1).filter(({end}) => !/[.!?:"”’)\]]/.test(source[end - 1]!)).length
  return full === widths.length && broken * 2 > widths.length
}

/** “- milk”, “2. Bread”, “Q: Why?”: each begins a block of its own. */
function startsItem(source: string, start: number): boolean {
  return /^(?:[-*•–—]\s|\(?\d{1,3}[.)]\s|[QA]:\s|\p{Lu}[\p{Lu} .]{1,30}:\s)/u.test(source.slice(start, start + 40))
}
