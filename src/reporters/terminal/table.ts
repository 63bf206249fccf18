import {columnsOf} from './columns.js'
import {flushRight, padded, wrapped} from './wrap.js'

export interface Column {
  readonly title: string
  readonly align?: 'right'
  /** May be narrowed, down to this many columns, and its cells wrapped. */
  readonly least?: number
}

/** How a cell is painted: after it is laid out, so that colour takes no room. */
export type Paint = (text: string, row: number, column: number) => string

/** Rows under their titles, in lines of at most `width` columns as far as the columns can be narrowed. Row -1 is the titles. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], width: number, paint: Paint): string[] {
  const titles = columns.map(({title}) => title)
  const widths = fitted(columns, [titles, ...rows], width)
  return [titles, ...rows].flatMap((row, index) => {
    const cells = row.map((cell, column) => wrapped(cell, widths[column]!))
    const height = Math.max(...cells.map(({length}) => length))
    return Array.from({length: height}, (_, line) => {
      const texts = cells.map((rows) => rows[line] ?? '')
      const last = texts.reduce((found, text, column) => (text ? column : found), -1)
      return columns
        .slice(0, last + 1)
        .map(({align}, column) => {
          const text = texts[column]!
          const laid = align === 'right' ? flushRight(text, widths[column]!) : column === last ? text : padded(text, widths[column]!)
          return text ? paint(laid, index - 1, column) : laid
        })
        .join(gap)
    })
  })
}

const gap = '  '

/**
 * Each column as wide as its widest cell; when that is too much, those that may give way do, down to their longest word. Words are broken
 * only where that is still too much.
 */
function fitted(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): number[] {
  const widest = (column: number, parts: (cell: string) => readonly string[]) => Math.max(...rows.flatMap((row) => parts(row[column] ?? '').map((part) => columnsOf(part))))
  const widths = columns.map((_, column) => widest(column, (cell) => [cell]))
  const least = columns.map(({least = Infinity, title}) => Math.max(least, columnsOf(title)))
  const words = least.map((one, column) => (one === Infinity ? one : Math.max(one, widest(column, (cell) => cell.split(/\s+/)))))
  let excess = widths.reduce((sum, one) => sum + one, 0) + gap.length * (columns.length - 1) - width
  for (const floors of [words, least]) {
    while (excess > 0) {
      const spare = widths.map((one, column) => one - floors[column]!)
      const giving = spare.indexOf(Math.max(...spare))
      if (spare[giving]! <= 0) break
      // The one with the most to give, not the widest: narrow columns keep what they need.
      widths[giving]!--
      excess--
    }
  }
  return widths
}
