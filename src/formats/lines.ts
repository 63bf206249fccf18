import type {Span} from '../document.js'
import {trimmed} from './draft.js'

/** Lines without the space around them; a line of spaces is empty. LF, CRLF and a lone CR each end a line. */
export function linesOf(source: string, start: number, end: number): Span[] {
  const lines: Span[] = []
  let at = start
  let feed = -1
  let turn = -1
  while (at <= end) {
    if (feed < at) feed = indexOf(source, '\n', at)
    if (turn < at) turn = indexOf(source, '\r', at)
    const stop = Math.min(feed, turn, end)
    lines.push(trimmed(source, at, stop))
    at = stop + (source.charCodeAt(stop) === 13 && source.charCodeAt(stop + 1) === 10 ? 2 : 1)
  }
  return lines
}

function indexOf(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from)
  return found < 0 ? Infinity : found
}

/** The runs of lines between blank lines. */
export function chunksOf(lines: readonly Span[]): Span[][] {
  const chunks: Span[][] = []
  let open: Span[] | undefined
  for (const line of lines) {
    if (line.start === line.end) open = undefined
    else if (open) open.push(line)
    else chunks.push((open = [line]))
  }
  return chunks
}
