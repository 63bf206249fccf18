import type {Segment, Span} from './document.js'

/**
 * The whole lines of a deleted block, with the blank lines on one side of it, so that what stood around it is as far apart as the
 * wider gap was: blocks do not run together, and no hole stays. A span that shares its line with something else is left as it is.
 */
export function withoutBlankLines(source: string, span: Span): Span {
  const start = skipBack(source, span.start, isBlank)
  const end = skip(source, span.end, isBlank)
  if (!isBreakBefore(source, start) || !isBreakAt(source, end)) return span
  const before = gapBefore(source, start)
  const after = gapAfter(source, end)
  // A byte-order mark is the file's, not the block's.
  if (before.start === 0) return {start: source[0] === '\uFEFF' ? 1 : 0, end: after.end}
  // At the end of the text the last line break stays.
  if (after.end === source.length) return {start: before.start, end}
  return after.breaks <= before.breaks ? {start, end: after.end} : {start: before.start, end}
}

interface Gap extends Span {
  readonly breaks: number
}

/** Blank lines and line breaks before the offset, back to the end of the last line that has text. */
function gapBefore(source: string, end: number): Gap {
  let start = end
  let breaks = 0
  for (let at = end; at > 0; ) {
    if (!isBreakBefore(source, at)) break
    at -= source[at - 1] === '\n' && source[at - 2] === '\r' ? 2 : 1
    start = at
    breaks++
    at = skipBack(source, at, isBlank)
    if (at === 0) return {start: 0, end, breaks}
  }
  return {start, end, breaks}
}

/** Line breaks and blank lines behind the offset, up to the start of the next line that has text. */
function gapAfter(source: string, start: number): Gap {
  let end = start
  let breaks = 0
  for (let at = start; at < source.length; ) {
    if (!isBreakAt(source, at)) break
    at += source[at] === '\r' && source[at + 1] === '\n' ? 2 : 1
    end = at
    breaks++
    at = skip(source, at, isBlank)
    if (at === source.length) return {start, end: at, breaks}
  }
  return {start, end, breaks}
}

const isBlank = (char: string) => char === ' ' || char === '\t' || char === '\u00A0' || char === '\uFEFF'

function skip(source: string, at: number, test: (char: string) => boolean): number {
  while (at < source.length && test(source[at]!)) at++
  return at
}

function skipBack(source: string, at: number, test: (char: string) => boolean): number {
  while (at > 0 && test(source[at - 1]!)) at--
  return at
}

function isBreakAt(source: string, at: number): boolean {
  return at >= source.length || source[at] === '\n' || source[at] === '\r'
}

function isBreakBefore(source: string, at: number): boolean {
  return at <= 0 || source[at - 1] === '\n' || source[at - 1] === '\r'
}

/**
 * The whole content of an emphasis takes its signs along: two asterisks with nothing between them would be text. Signs that are
 * text themselves stay.
 */
export function withoutEmphasis(source: string, segments: readonly Segment[], span: Span): Span {
  const sign = source[span.end]
  if (sign !== '*' && sign !== '_' && sign !== '~') return span
  let length = 1
  while (length < 3 && source[span.end + length] === sign) length++
  const outer = {start: span.start - length, end: span.end + length}
  if (outer.start < 0 || source.slice(outer.start, span.start) !== sign.repeat(length)) return span
  const isText = (from: number, to: number) => segments.some(({start, length: own, size = own}) => start < to && start + size > from)
  return isText(outer.start, span.start) || isText(span.end, outer.end) ? span : outer
}
