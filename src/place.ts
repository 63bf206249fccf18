import type {Block, Segment, Span} from './document.js'
import type {Edit} from './report.js'

/** The line starts of a text, and from them 1-based lines and columns. CRLF, LF and a lone CR each end a line. */
export class Lines {
  readonly #starts: number[] = [0]

  constructor(text: string) {
    for (let at = 0; at < text.length; at++) {
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
 * pieces is lost. A deleted block takes the blank lines behind it along.
 */
export function sourceEdits(source: string, block: Block, edit: Span & {readonly text: string}): readonly Edit[] {
  const pieces = piecesOf(block.segments, edit)
  if (pieces.length === 0) {
    const at = sourceStart(block.segments, edit.start)
    return edit.text ? [{start: at, end: at, text: edit.text}] : []
  }
  const whole = edit.text === '' && edit.start === 0 && edit.end === block.text.length && pieces.length === 1
  if (whole) return [{...withoutBlankLines(source, pieces[0]!), text: ''}]
  return pieces.map((piece, index) => ({start: piece.start, end: piece.end, text: index === 0 ? edit.text : ''}))
}

function piecesOf(segments: readonly Segment[], span: Span): Span[] {
  const pieces: Span[] = []
  for (const segment of segments) {
    const start = Math.max(span.start, segment.at)
    const end = Math.min(span.end, segment.at + segment.length)
    if (start >= end) continue
    const piece = {start: within(segment, start), end: within(segment, end)}
    const last = pieces.at(-1)
    if (last && last.end === piece.start) pieces[pieces.length - 1] = {start: last.start, end: piece.end}
    else pieces.push(piece)
  }
  return pieces
}

/** The lines of a deleted block, with the blank lines that set it off from the next; at the end of the text, from the one before. */
function withoutBlankLines(source: string, {start, end}: Span): Span {
  const lineStart = lastBreakBefore(source, start)
  const after = /[ \t\u00A0]*(?:\r?\n[ \t\u00A0]*)*(?:\r?\n|$)/y
  after.lastIndex = end
  const match = after.exec(source)
  if (lineStart === undefined || !match) return {start, end}
  const stop = end + match[0].length
  if (stop < source.length) return {start: lineStart, end: stop}
  const before = /(?:\r?\n[ \t\u00A0]*)+$/.exec(source.slice(Math.max(0, lineStart - 400), lineStart))
  return {start: before ? lineStart - before[0].length : lineStart, end: end + (before ? 0 : match[0].length)}
}

/** The start of the line, if nothing but spaces stands before the offset. */
function lastBreakBefore(source: string, offset: number): number | undefined {
  let at = offset
  while (at > 0 && (source[at - 1] === ' ' || source[at - 1] === '\t' || source[at - 1] === '\uFEFF')) at--
  return at === 0 || source[at - 1] === '\n' || source[at - 1] === '\r' ? at : undefined
}

function sourceStart(segments: readonly Segment[], offset: number): number {
  for (let index = firstSegment(segments, offset); index < segments.length; index++) {
    const segment = segments[index]!
    if (offset < segment.at + segment.length) return within(segment, Math.max(offset, segment.at))
  }
  const last = segments.at(-1)
  return last ? within(last, last.at + last.length) : 0
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

function within(segment: Segment, offset: number): number {
  const into = offset - segment.at
  const size = segment.size ?? segment.length
  if (into <= 0) return segment.start
  return into >= segment.length ? segment.start + size : size === segment.length ? segment.start + into : segment.start
}

/** `&amp;` is one character of text and five of source: a span that ends in it takes it whole. */
function endWithin(segment: Segment, offset: number): number {
  const size = segment.size ?? segment.length
  return size === segment.length ? within(segment, offset) : segment.start + size
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
