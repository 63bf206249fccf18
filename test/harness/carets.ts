import stringWidth from 'fast-string-width'
import type {Span} from '../../src/document.js'

/*
 * How an example shows what is found, under the words that it is about:
 *
 *     According to sources, the logs were burned.
 *                  ^^^^^^^ Which sources are these?
 *
 * One rule tells drawing from text: a line whose first character, spaces aside, is `^` or `~` is a drawing. Text that begins so
 * writes that character as `\u{5E}` or `\u{7E}`. Any character may be written as `\u{…}`, and an invisible one must be; `\u{5C}`
 * is the backslash of a text that really says `\u{…}`.
 */

/** Words to be marked: `^` under a finding, `~` under a place that it relates to. Offsets into the text. */
export interface Mark extends Span {
  readonly sign: '^' | '~'
  readonly label: string
}

/** An example without its drawings. */
export function undrawn(written: string): string {
  return written
    .split('\n')
    .filter((line) => !/^\s*[\^~]/.test(line))
    .join('\n')
}

/** The text that an example stands for, and where in the example each of its UTF-16 units stands. */
export function decoded(display: string): {readonly text: string; readonly shownAt: readonly number[]} {
  const shownAt: number[] = []
  let text = ''
  for (const {0: shown, 1: code, index} of display.matchAll(/\\u\{([0-9A-Fa-f]+)\}|[^]/g)) {
    const value = code === undefined ? shown : String.fromCodePoint(Number.parseInt(code, 16))
    for (let unit = 0; unit < value.length; unit++) shownAt.push(index)
    text += value
  }
  shownAt.push(display.length)
  return {text, shownAt}
}

/** A text as an example writes it. */
export function encoded(text: string): string {
  return visible(text.replace(/\\(?=u\{[0-9A-Fa-f]+\})/g, escaped).replace(/(?<=^[^\S\n]*)[\^~]/gm, escaped))
}

/** An example with its invisible characters written out. */
export function visible(display: string): string {
  return display.replace(/(?![ \t\n])[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/gu, escaped)
}

function oneLine(label: string): string {
  return visible(label).replace(/\n/g, escaped)
}

function escaped(char: string): string {
  return `\\u{${char.codePointAt(0)!.toString(16).toUpperCase()}}`
}

/** An example with its marks drawn: one line for each mark and line of text, and the label where the mark ends. */
export function drawn(display: string, marks: readonly Mark[]): string {
  const {shownAt} = decoded(display)
  const lines = linesOf(display)
  const under = lines.map((): string[] => [])
  for (const {start, end, sign, label} of marks) {
    const pieces = piecesOf(lines, shownAt[start]!, shownAt[end]!)
    pieces.forEach(({index, from, to}, at) => {
      const {text} = lines[index]!
      const signs = sign.repeat(Math.max(1, stringWidth(text.slice(from, to))))
      under[index]!.push(blank(text.slice(0, from)) + signs + (at === pieces.length - 1 ? ` ${oneLine(label)}` : ''))
    })
  }
  return lines.flatMap(({text}, index) => [text, ...under[index]!]).join('\n')
}

interface Line {
  readonly text: string
  readonly start: number
}

function linesOf(display: string): Line[] {
  let start = 0
  return display.split('\n').map((text) => {
    const line = {text, start}
    start += text.length + 1
    return line
  })
}

/** The part of each line that a span covers. Where it covers several, indentation and empty lines are left blank. */
function piecesOf(lines: readonly Line[], start: number, end: number): {index: number; from: number; to: number}[] {
  const touched = lines
    .map((line, index) => ({
      index,
      from: Math.max(0, start - line.start),
      to: Math.min(line.text.length, end - line.start),
      text: line.text
    }))
    .filter(({from, to}) => from < to)
  const pieces = touched
    .map(({index, from, to, text}) => (touched.length > 1 && from === 0 ? {index, from: text.search(/\S|$/), to} : {index, from, to}))
    .filter(({from, to}) => from < to)
  if (pieces.length > 0) return pieces
  // Only a line break is marked: one sign behind the line that it ends.
  const index = lines.filter((line) => line.start <= start).length - 1
  return [{index, from: start - lines[index]!.start, to: start - lines[index]!.start}]
}

/** Space as wide as a text; its tabs stay tabs, since nobody knows how wide they are. */
function blank(text: string): string {
  return text
    .split('\t')
    .map((part) => ' '.repeat(stringWidth(part)))
    .join('\t')
}
