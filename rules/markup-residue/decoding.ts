import type {Span} from '../../src/rule.js'
import {deletionOf} from '../../src/facts/deletions.js'
import {entities} from '../../src/words/entities.js'

export interface Decoded {
  readonly isKnown: boolean
  /** What the reader should see; empty for a space. */
  readonly shown: string
  readonly edit: Span & {readonly text: string}
  /** The character is none that markup could take for its own: “<” in a web page opens a tag. */
  readonly isSafe: boolean
}

/** What “&amp;amp;nbsp;” stands for, however often it was escaped. */
export function decoded(text: string, span: Span): Decoded {
  const inner = text.slice(span.start, span.end).replace(/^&?(?:amp;(?=.))*|;$/g, '')
  const character = characterOf(inner)
  if (character === undefined) return {isKnown: false, shown: '', edit: {...span, text: ''}, isSafe: false}
  if (/^[\s\u200b-\u200f\u2060\ufeff\u00ad]*$/.test(character)) return {isKnown: true, shown: '', edit: spaceFor(text, span, character), isSafe: true}
  return {isKnown: true, shown: character, edit: {...span, text: character}, isSafe: /^[\p{L}\p{M}\p{N}\p{Pi}\p{Pf}\p{So}\p{Sc}"'&–—…„‚•·°×½¼¾]+$/u.test(character)}
}

/** A space that stands beside another, or at an end, is none. */
function spaceFor(text: string, span: Span, character: string): Span & {readonly text: string} {
  const isSpace = /^\s$/.test(character) && character !== '\ufeff'
  const isBetween = /\S/.test(text[span.start - 1] ?? ' ') && /[^\s&]/.test(text[span.end] ?? ' ')
  return isSpace && isBetween ? {...span, text: character === '\u00A0' ? character : ' '} : isSpace ? {...span, text: isGap(text, span) ? ' ' : ''} : deletionOf(text, span)
}

/** “one&nbsp;&nbsp;two”: the first of several becomes the space. */
function isGap(text: string, {start, end}: Span): boolean {
  return /\S/.test(text[start - 1] ?? ' ') && text[start - 1] !== ';' && text[end] === '&'
}

function characterOf(inner: string): string | undefined {
  const code = /^#x/i.test(inner) ? parseInt(inner.slice(2), 16) : inner[0] === '#' ? parseInt(inner.slice(1), 10) : undefined
  if (code === undefined) return Object.hasOwn(entities, inner) ? entities[inner] : undefined
  // A page meant Windows’ own characters: “&#146;” is an apostrophe
  if (code >= 0x80 && code < 0xa0) return windows[code - 0x80] || undefined
  return code < 9 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? undefined : String.fromCodePoint(code)
}

const windows = Array.from('€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ', (character) => (character === '\0' ? '' : character))
