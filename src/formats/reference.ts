import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Difference} from './align.js'

const candidate = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);?/iy
const itself: Difference = {size: 1, length: 1}

/**
 * The character reference at an ampersand: `&amp;` is one character of text. HTML also knows some without the semicolon
 * (`&copy 2020`, `&notit;`); CommonMark does not. An ampersand that begins none is itself.
 */
export function referenceAt(source: string, at: number, end: number, value: string, into: number, html: boolean): Difference | undefined {
  candidate.lastIndex = at
  const run = candidate.exec(source)?.[0].slice(0, end - at)
  if (run === undefined) return itself
  const closed = run.endsWith(';')
  if (run[1] === '#') {
    if (!html && !/^&#(?:\d{1,7}|x[\da-f]{1,6});$/i.test(run)) return itself
    return {size: run.length, length: value.codePointAt(into)! > 0xffff ? 2 : 1}
  }
  const name = closed ? run.slice(1, -1) : run.slice(1)
  const whole = closed && decodeNamedCharacterReference(name)
  if (whole) return value.startsWith(whole, into) ? {size: run.length, length: whole.length} : undefined
  if (!html || value.startsWith(run, into)) return itself
  // The longest of those names has six letters: `&Aacute`.
  for (let length = Math.min(6, name.length); length > 1; length--) {
    const part = decodeNamedCharacterReference(name.slice(0, length))
    if (part && value.startsWith(part, into)) return {size: length + 1, length: part.length}
  }
  return itself
}
