import {columnsOf} from './columns.js'

/** The text in lines of at most `width` columns, broken at spaces; a word that is longer breaks where it must, unless it is to stay whole. */
export function wrapped(text: string, width: number, whole?: RegExp): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean).flatMap((word) => (whole?.test(word) ? [word] : pieces(word, width)))) {
    const longer = line ? `${line} ${word}` : word
    if (line && columnsOf(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line || lines.length === 0 ? [...lines, line] : lines
}

function pieces(word: string, width: number): string[] {
  if (columnsOf(word) <= width) return [word]
  const out: string[] = []
  let piece = ''
  for (const character of characters(word)) {
    if (piece && columnsOf(piece + character) > width) {
      out.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...out, piece]
}

let segmenter: Intl.Segmenter | undefined

/** What a reader counts as one character. The segmenter is slow to wake: Latin prose, with its dashes and curly quotes, does without. */
export function characters(text: string): readonly string[] {
  if (/^[ -~\u00A0-\u02FF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF]*$/.test(text)) return text.split('')
  segmenter ??= new Intl.Segmenter('en', {granularity: 'grapheme'})
  return Array.from(segmenter.segment(text), ({segment}) => segment)
}

/** The text followed by spaces up to `width` columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)))
}

/** The text preceded by spaces up to `width` columns. */
export function flushRight(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - columnsOf(text))) + text
}
