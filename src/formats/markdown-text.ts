import type {Dialect, Difference} from './align.js'
import {referenceAt} from './reference.js'

const LF = 10
const CR = 13
const space = (code: number) => code === 32 || code === 9

/** Text in Markdown: `\*`, `&amp;`, and lines that begin with white space or `> `. */
export const markdownText: Dialect = {
  special: new Set([LF, CR, 38, 92]),
  differenceAt(source, at, end, value, into) {
    const code = source.charCodeAt(at)
    const wanted = value.charCodeAt(into)
    if (code === 38) return referenceAt(source, at, end, value, into, false)
    if (code === 92 && at + 1 < end && isPunctuation(source.charCodeAt(at + 1))) {
      return source.charCodeAt(at + 1) === wanted ? {skip: 1, size: 1, length: 1} : undefined
    }
    if (code === wanted) return code === LF || code === CR ? lineBreak(source, at, end, value, into) : {size: 1, length: 1}
    if (code === 0) return {size: 1, length: 1}
    // White space at the end of a line: “foo \nbar” is “foo\nbar”.
    return space(code) && (wanted === LF || wanted === CR) ? {size: 1, length: 0} : undefined
  }
}

/** A line break, and what the next line begins with: “one\n   > two” in a quotation in a list is “one\ntwo”. */
function lineBreak(source: string, at: number, end: number, value: string, into: number): Difference {
  const crlf = source.charCodeAt(at) === CR && source.charCodeAt(at + 1) === LF && value.charCodeAt(into + 1) === LF
  const length = crlf ? 2 : 1
  const next = at + length
  const stop = Math.min(prefixEnd(source, next), end)
  const text = value.slice(into + length, prefixEnd(value, into + length))
  // What the prefix of the source ends in may be text: a “>” that is too far in to mean a quotation.
  const own = text !== '' && source.slice(next, stop).endsWith(text) && !/^(?:\\>|&)/.test(source.slice(stop, stop + 2))
  return {size: length, length, after: stop - next - (own ? text.length : 0)}
}

function prefixEnd(text: string, at: number): number {
  while (space(text.charCodeAt(at)) || text.charCodeAt(at) === 62) at++
  return at
}

function isPunctuation(code: number): boolean {
  return (code > 32 && code < 48) || (code > 57 && code < 65) || (code > 90 && code < 97) || (code > 122 && code < 127)
}
