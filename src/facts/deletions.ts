import type {Span} from '../document.js'

/** The edit that deletes a span with one of the spaces around it, and leaves one where words or sentences would run together. */
export function deletionOf(text: string, {start, end}: Span, divides = false): Span & {readonly text: string} {
  const before = text[start - 1] ?? ' '
  const after = text[end] ?? ' '
  if (isSpace(before) && isSpace(after)) {
    // At either end of the text its space goes too; of two spaces the one ahead.
    if (start === 0) return {start, end: end + ahead(text, end), text: ''}
    return {start: before === '\n' && after !== '\n' ? start : start - 1, end: before === '\n' && after !== '\n' && end < text.length ? end + 1 : end, text: ''}
  }
  // "said [3] ." and "( [3] the gate"
  if (isSpace(before) && start > 0 && before !== '\n' && /[.,;:!?)\]”’]/.test(after)) return {start: start - 1, end, text: ''}
  const isSeam = !isSpace(before) && !isSpace(after) && (divides ? /[\p{L}\p{N}“‘([]/u.test(after) : /[.!?,;:]/.test(before) && /[\p{L}“]/u.test(after))
  return {start, end, text: isSeam ? ' ' : ''}
}

/** A word that is spoken of: “the sign “&amp;””, with quotation marks or backticks right at both of its ends. */
export function isMention(text: string, {start, end}: Span): boolean {
  return /["“”'‘`«]/.test(text[start - 1] ?? '') && /["”'’`»]/.test(text[end] ?? '')
}

const isSpace = (char: string) => char === ' ' || char === '\n' || char === '\u00A0' || char === '\t'

function ahead(text: string, at: number): number {
  return isSpace(text[at] ?? '') ? 1 : 0
}
