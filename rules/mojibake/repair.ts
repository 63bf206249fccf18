import type {Span} from '../../src/rule.js'
import {byteOf, sequenceAt, windowsCharacter} from './encoding.js'

/** A garbled run, and what it was before; undefined where that is lost. */
export interface Garbled extends Span {
  readonly meant: string | undefined
}

/** Runs of characters that came from reading UTF-8 as Windows-1252 or Latin-1, once or several times. */
export function garbledIn(text: string): readonly Garbled[] {
  const found: Garbled[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x80 || (code > 0xf4 && code < 0x100)) continue
    let end = at
    let meant = ''
    for (let piece = pieceAt(text, end); piece; piece = pieceAt(text, end)) {
      end += piece.length
      meant += piece.character
    }
    if (end === at) continue
    const isHalf = /[ÂÃâ]$/.test(repaired(meant) ?? '') && isMark(text[end])
    while (isHalf && isMark(text[end])) end++
    const own = isHalf ? undefined : repaired(meant)
    const last = found.at(-1)
    const between = last ? text.slice(last.end, at) : ' '
    // “FÃ¦rÃ¸y” is one word
    if (last && last.meant !== undefined && own !== undefined && /^\p{L}+$/u.test(last.meant + own) && /^\p{L}{0,20}$/u.test(between)) {
      found[found.length - 1] = {start: last.start, end, meant: last.meant + between + own}
    } else found.push({start: at, end, meant: own})
    at = end - 1
  }
  return found
}

/** What was garbled twice is repaired twice. */
function repaired(text: string): string | undefined {
  let now = text
  for (let round = 0; round < 3; round++) {
    let next = ''
    for (let at = 0; at < now.length; ) {
      const piece = pieceAt(now, at)
      next += piece ? piece.character : now[at]
      at += piece ? piece.length : 1
    }
    if (next === now) break
    now = next
  }
  // U+FFFD was garbled in its turn
  return now.includes('\ufffd') || now.length === 0 ? undefined : now.replace(/\ufeff/g, '')
}

interface Piece {
  readonly length: number
  readonly character: string
}

function pieceAt(text: string, at: number): Piece | undefined {
  const code = text.charCodeAt(at)
  if (code >= 0x80 && code < 0xa0) return {length: 1, character: isAlone(text, at) && /[‘’“”–—…•]/.test(windowsCharacter(code)) ? windowsCharacter(code) : '\ufffd'}
  const sequence = sequenceAt(text, at)
  if (sequence && isLikely(sequence.character, code) && !isNamed(text, at, sequence.length)) return sequence
  // “â€” and a byte that Windows-1252 lacks, lost on the way: of these only the closing mark is common
  if (text.startsWith('â€', at) && !isMark(text[at + 2])) {
    const length = text[at + 2] === '\ufffd' ? 3 : 2
    // in “long-term” it was a hyphen
    return {length, character: /\p{L}/u.test(text[at + length] ?? ' ') && /\p{L}/u.test(text[at - 1] ?? ' ') ? '\ufffd' : '”'}
  }
  // “Â” before a space that was a no-break space
  if (text[at] === 'Â' && text[at + 1] === ' ' && /[\p{Ll}\d.,;:!?”"’)]/u.test(text[at - 1] ?? '')) return {length: 1, character: '\ufeff'}
  // “SarÃ a”: half of a letter
  if (text[at] === 'Ã' && /\p{Ll}/u.test(text[at - 1] ?? ' ') && /[\s\p{Ll}\p{M}]/u.test(text[at + 1] ?? ' ')) return {length: 1, character: '\ufffd'}
  return undefined
}

/** A control character of Windows’ own, and not the half of something else. */
const isAlone = (text: string, at: number) => !/[\u0080-\u00bf\u00c2\u00c3\u00e2\p{M}€]/u.test(text[at - 1] ?? ' ') && !/[\u0080-\u009f\u00c2\u00c3]/.test(text[at + 1] ?? ' ')

const isMark = (character: string | undefined) => character !== undefined && (byteOf(character) ?? 0) >= 0x80 && (byteOf(character) ?? 0x100) < 0xc0

/** What texts have: accented letters, signs, dashes, quotation marks, pictures. “ë…”” would be a Korean syllable. */
function isLikely(character: string, lead: number): boolean {
  const code = character.codePointAt(0)!
  if (lead === 0xc2) return true
  if (lead >= 0xc3 && lead <= 0xc5) return code < 0x180
  if (lead === 0xe2) return (code >= 0x2000 && code < 0x2060) || (code >= 0x2070 && code < 0x2210) || code === 0x2212 || (code >= 0x2248 && code < 0x2270) || (code >= 0x25a0 && code < 0x27c0)
  return code === 0xfeff || code === 0xfffd || code === 0xfe0f || (code >= 0xfb00 && code < 0xfb07) || code >= 0x1f000
}

/** “Å”, the letter: behind an opening mark, a closing one follows it. */
function isNamed(text: string, at: number, length: number): boolean {
  return length === 2 && /["“”„'‘«(]/.test(text[at - 1] ?? '') && /[“”’'›»„…]/.test(text[at + 1]!)
}
