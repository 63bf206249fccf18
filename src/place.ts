import type {Block, Segment, Span} from './document.js'
import type {Edit} from './report.js'
import {withoutBlankLines, withoutEmphasis} from './deletion.js'

/** The line starts of a text, and from them 1-based lines and columns. CRLF, LF and a lone CR each end a line. */
export class Lines {
  readonly #starts: number[] = [0]

  constructor(text: string) {
    const hasTurns = text.includes('\r')
    if (!hasTurns) for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1)
    for (let at = 0; hasTurns && at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) this.#starts.push(at + 1)
    }
  }

  /** The 1-based line and column (in UTF-16 units) of an offset. */
  point(offset: number): {readonly line: number; readonly column: number} {
    const index = lastAtOrBefore(this.#starts.length, offset, (at) => this.#starts[at]!)
    return {line: index + 1, column: offset - this.#starts[index]! + 1}
  }
}

/** Where a span of a block's text stands in the source. Across markup it runs from the first piece to the last. */
export function sourceSpan(block: Block, span: Span): Span {
  const start = sourceStart(block.segments, span.start)
  return {start, end: Math.max(start, sourceEnd(block.segments, span.end))}
}

/**
 * A change of a block's text as changes of the source: one for each piece of text that it touches, so that no markup between the
 * pieces is lost. A deleted block takes its own markup and the blank lines behind it along.
 */
export function sourceEdits(source: string, block: Block, edit: Span & {readonly text: string}): readonly Edit[] {
  const pieces = piecesOf(source, block.segments, edit)
  if (pieces.length === 0) {
    const at = sourceStart(block.segments, edit.start)
    return edit.text ? [{start: at, end: at, text: edit.text}] : []
  }
  if (edit.text === '' && edit.start === 0 && edit.end === block.text.length) {
    const whole = block.outer ?? (pieces.length === 1 ? pieces[0] : undefined)
    if (whole) return [{...withoutBlankLines(source, whole), text: ''}]
  }
  const kept = pieces.length > 1 ? changed(block.text, edit) : edit
  if (kept.end - kept.start < edit.end - edit.start) return sourceEdits(source, block, kept)
  return pieces.map((piece, index) => {
    const text = index === 0 ? edit.text : ''
    return {...(text === '' ? withoutEmphasis(source, block.segments, piece) : piece), text}
  })
}

/** Lines deleted in one change, one behind the other, are one deletion, which takes the blank lines on one side of it along. */
export function joined(source: string, edits: readonly Edit[]): readonly Edit[] {
  return edits.reduce<Edit[]>((done, edit) => {
    const last = done.at(-1)
    if (!last || last.text !== '' || edit.text !== '' || edit.start > last.end || edit.start < last.start) return [...done, edit]
    const end = Math.max(last.end, edit.end)
    const whole = withoutBlankLines(source, {start: last.start, end: last.start + source.slice(last.start, end).trimEnd().length})
    return [...done.slice(0, -1), {start: Math.min(last.start, whole.start), end: Math.max(end, whole.end), text: ''}]
  }, [])
}

/** The part of an edit that changes anything: of “It *was*” and “It is” that is “wa” and “i”, so that the emphasis stays. */
function changed(text: string, {start, end, text: next}: Span & {readonly text: string}): Span & {readonly text: string} {
  const most = Math.min(end - start, next.length)
  let ahead = 0
  while (ahead < most && text[start + ahead] === next[ahead]) ahead++
  let behind = 0
  while (behind < most - ahead && text[end - 1 - behind] === next[next.length - 1 - behind]) behind++
  return {start: start + ahead, end: end - behind, text: next.slice(ahead, next.length - behind)}
}

function piecesOf(source: string, segments: readonly Segment[], span: Span): Span[] {
  const pieces: Span[] = []
  for (let index = firstSegment(segments, span.start); index < segments.length; index++) {
    const segment = segments[index]!
    if (segment.at >= span.end) break
    const start = Math.max(span.start, segment.at)
    const end = Math.min(span.end, segment.at + segment.length)
    if (start >= end) continue
    const piece = {start: within(segment, start), end: endWithin(segment, end) - breakBefore(source, segment, segments[index + 1], end)}
    const last = pieces.at(-1)
    if (last && last.end === piece.start) pieces[pieces.length - 1] = {start: last.start, end: piece.end}
    else pieces.push(piece)
  }
  return pieces
}

/** The length of a line break that must stay, because the next line begins with markup: “> one\n> two”. */
function breakBefore(source: string, segment: Segment, next: Segment | undefined, end: number): number {
  const stop = segment.start + segment.length
  if (!next || segment.size !== undefined || end < segment.at + segment.length || next.start === stop) return 0
  return source[stop - 1] !== '\n' ? 0 : source[stop - 2] === '\r' ? 2 : 1
}

function sourceStart(segments: readonly Segment[], offset: number): number {
  for (let index = firstSegment(segments, offset); index < segments.length; index++) {
    const segment = segments[index]!
    if (offset < segment.at + segment.length) return within(segment, Math.max(offset, segment.at))
  }
  const last = segments.at(-1)
  return last ? endWithin(last, last.at + last.length) : 0
}

function sourceEnd(segments: readonly Segment[], offset: number): number {
  for (let index = firstSegment(segments, offset); index >= 0; index--) {
    const segment = segments[index]
    if (segment && offset > segment.at) return endWithin(segment, Math.min(offset, segment.at + segment.length))
  }
  return segments[0]?.start ?? 0
}

function firstSegment(segments: readonly Segment[], offset: number): number {
  return Math.max(0, lastAtOrBefore(segments.length, offset, (at) => segments[at]!.at))
}

/** `&amp;` is one character of text and five of source: a span that begins in it begins where it begins. */
function within(segment: Segment, offset: number): number {
  return segment.size === undefined ? segment.start + offset - segment.at : segment.start
}

/** And a span that ends in it takes it whole. */
function endWithin(segment: Segment, offset: number): number {
  return segment.start + (segment.size ?? offset - segment.at)
}

function lastAtOrBefore(count: number, offset: number, at: (index: number) => number): number {
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (at(middle) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
