import type {Span} from '../document.js'

/** Where the destination stands that begins at an offset, behind white space: `<one two>` without its signs, else with balanced brackets. */
export function destinationAt(source: string, from: number, end: number): Span {
  let start = from
  while (start < end && /\s/.test(source[start]!)) start++
  if (source[start] === '<') {
    const stop = closing(source, start + 1, end, '>')
    return {start: start + 1, end: stop}
  }
  let depth = 0
  let at = start
  for (; at < end; at++) {
    const char = source[at]!
    if (char === '\\') at++
    else if (char === '(') depth++
    else if (char === ')' && depth-- === 0) break
    else if (/\s/.test(char)) break
  }
  return {start, end: Math.min(at, end)}
}

/** Where the bracket that opened before `from` closes. */
export function bracketEnd(source: string, from: number, end: number): number {
  let depth = 0
  for (let at = from; at < end; at++) {
    const char = source[at]
    if (char === '\\') at++
    else if (char === '[') depth++
    else if (char === ']' && depth-- === 0) return at
  }
  return end
}

function closing(source: string, from: number, end: number, sign: string): number {
  for (let at = from; at < end; at++) {
    if (source[at] === '\\') at++
    else if (source[at] === sign) return at
  }
  return end
}
