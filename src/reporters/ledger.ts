import {Lines} from '../place.js'
import type {Report, Source} from '../report.js'
import {counted} from './terminal/count.js'
import type {Result} from './result.js'
import {shareOf} from './share.js'
import type {Share} from './share.js'
import {colorsOf} from './terminal/colors.js'
import type {Colors, TerminalOptions} from './terminal/colors.js'
import {table} from './terminal/table.js'
import type {Column} from './terminal/table.js'
import {visible} from './terminal/visible.js'
import {wrapped} from './terminal/wrap.js'

/** The source ledger of each text as a table: who is quoted, can a reader find them, on what terms, how often, where. */
export function ledger(results: readonly Result[], options: TerminalOptions = {}): string {
  const colors = colorsOf(options)
  const width = Math.max(40, options.width ?? 80)
  return results.map((result) => section(result, colors, width)).join('\n')
}

const columns: readonly Column[] = [
  {title: 'Source', least: 12},
  {title: 'Kind'},
  {title: 'Named'},
  {title: 'On what terms', least: 13},
  {title: 'Says', align: 'right'},
  {title: 'Quoted', align: 'right'},
  {title: 'Lines', least: 7}
]

function section({path, text, report}: Result, colors: Colors, width: number): string {
  const title = colors.bold(colors.underline(visible(path)))
  const lines = new Lines(text)
  const {sources} = report
  if (sources.length === 0) return `${title}\n\n${wrapped(emptiness(report), width - 2).map((row) => `  ${row}\n`).join('')}`
  const rows = sources.map((source) => rowOf(source, report, lines))
  // The kind is what a narrow page can best do without.
  const fitting = <T>(cells: readonly T[]) => (width < 72 ? cells.filter((_, column) => columns[column]!.title !== 'Kind') : cells)
  const laid = table(fitting(columns), rows.map(fitting), width - 2, (cell, row, column) => {
    if (row < 0) return colors.dim(cell)
    const paint = sources[row]!.named ? String : colors.yellow
    return column === 0 ? colors.bold(paint(cell)) : paint(cell)
  })
  return `${title}\n\n${laid.map((row) => `  ${row}\n`).join('')}\n${wrapped(totals(report), width - 2).map((row) => `  ${row}\n`).join('')}`
}

function rowOf(source: Source, report: Report, lines: Lines): string[] {
  const share = shareOf(source, report, lines)
  return [
    visible(source.label),
    source.kind,
    source.named ? 'yes' : 'no',
    visible(termsOf(source, share)),
    String(share.says),
    String(share.quoted),
    ranges(share.lines)
  ]
}

const pronoun = /^(?:all|both|each|he|she|they|who|whom)$/i

/** Who a source is said to be, and why no name is given. */
function termsOf({label, kind, position, reason, named}: Source, {declined}: Share): string {
  const terms = [
    ...(position && position !== label ? [position] : []),
    // A report has no name to withhold, and of “they” the text does not tell who they are.
    ...(reason ? [`“${reason}”`] : named || kind === 'document' || pronoun.test(label) ? [] : ['no reason given']),
    ...(declined ? ['declined to comment'] : [])
  ]
  return terms.join('; ') || '–'
}

/** “2, 4–6, 9”. */
function ranges(sorted: readonly number[]): string {
  const runs: {first: number; last: number}[] = []
  for (const number of sorted) {
    const run = runs.at(-1)
    if (run && number === run.last + 1) run.last = number
    else runs.push({first: number, last: number})
  }
  return runs.map(({first, last}) => (first === last ? `${first}` : last === first + 1 ? `${first}, ${last}` : `${first}–${last}`)).join(', ')
}

/** “9 attributions, 4 sources, 2 unnamed”. */
function totals({attributions, sources}: Report): string {
  const unnamed = sources.filter(({named}) => !named).length
  const orphans = attributions.filter(({sourceId}) => sourceId === undefined).length
  return [
    counted(attributions.length, 'attribution'),
    counted(sources.length, 'source'),
    `${unnamed || 'none'} unnamed`,
    ...(orphans > 0 ? [`${counted(orphans, 'attribution')} to no one`] : [])
  ].join(', ')
}

function emptiness({attributions}: Report): string {
  if (attributions.length === 0) return 'No sources: nothing in this text is attributed to anyone.'
  return `No sources: ${counted(attributions.length, 'attribution')}, but to no one that the text shows.`
}
