import {Lines} from '../place.js'
import type {Edit, Finding} from '../report.js'
import {columnsOf} from './terminal/columns.js'
import {counted} from './terminal/count.js'
import type {Result} from './result.js'
import {colorsOf, severityColor} from './terminal/colors.js'
import type {Colors, TerminalOptions} from './terminal/colors.js'
import {excerpt} from './terminal/excerpt.js'
import {visible} from './terminal/visible.js'
import {flushRight, padded, wrapped} from './terminal/wrap.js'

/**
 * The findings of each text, for people at a terminal: the editor's question, the words it is about, and why. Texts without
 * findings are only counted.
 */
export function pretty(results: readonly Result[], options: TerminalOptions = {}): string {
  const colors = colorsOf(options)
  const width = Math.max(40, options.width ?? 80)
  const sections = results.filter(({report}) => report.findings.length > 0).map((result) => section(result, colors, width))
  return [...sections, summary(results, colors)].join('\n')
}

function section({path, text, report: {findings}}: Result, colors: Colors, width: number): string {
  const lines = new Lines(text)
  const said = new Set<string>()
  const placeWidth = Math.max(...findings.map((finding) => placeOf(finding).length))
  const nameWidth = Math.max(...findings.map(({severity}) => severity.length))
  const entries = findings.map((finding) => {
    // The same question again needs no second reason.
    const isNew = finding.note !== undefined && !said.has(finding.note)
    if (isNew) said.add(finding.note!)
    return [...headline(finding), ...body(finding, isNew)].join('\n') + '\n'
  })
  return `${colors.bold(colors.underline(visible(path)))}\n\n${entries.join('\n')}`

  function headline({severity, message, ruleId, ...finding}: Finding): string[] {
    const paint = severityColor(colors, severity)
    const label = `  ${flushRight(placeOf(finding), placeWidth)}  ${padded(severity, nameWidth)}  `
    const rows = withAside(visible(message), ruleId, width - label.length, Math.min(width, 100) - label.length)
    const painted = `  ${colors.dim(flushRight(placeOf(finding), placeWidth))}  ${paint(padded(severity, nameWidth))}  `
    return rows.map(({words, gap, aside}, index) => (index === 0 ? painted : ' '.repeat(label.length)) + colors.bold(words) + gap + colors.dim(aside))
  }

  function body({severity, note, fix, related = [], suggestions = [], ...span}: Finding, withNote: boolean): string[] {
    const paint = severityColor(colors, severity)
    const margin = `  ${' '.repeat(placeWidth)}  ${colors.dim('│')} `
    const room = width - placeWidth - 6
    const rows: string[] = []
    for (const {pieces} of excerpt(text, span, room)) {
      rows.push(pieces.map((piece) => (piece.found ? paint(piece.text) : piece.text)).join(''))
      if (!pieces.some(({found}) => found)) continue
      rows.push(pieces.map((piece) => (piece.found ? paint : String)((piece.found ? '^' : ' ').repeat(columnsOf(piece.text)))).join('').trimEnd())
    }
    const tell = (lead: string, words: string, color: (text: string) => string) => {
      const indent = ' '.repeat(lead.length)
      for (const [index, row] of wrapped(visible(words), room - lead.length).entries()) rows.push(color((index === 0 ? lead : indent) + row))
    }
    if (withNote) tell('', note!, colors.dim)
    // Several places of which the same is to be said share a line: “↳ also here 7:148, 7:298”.
    for (const message of new Set(related.map((other) => other.message))) {
      const places = related.filter((other) => other.message === message).map(({start}) => lines.point(start))
      tell(`↳ ${message} `, places.map(({line, column}) => `${line}:${column}`).join(', '), colors.dim)
    }
    if (fix) tell('', `Fix available: ${outcomeOf(fix, text)}.`, colors.green)
    for (const {title} of suggestions) tell('Perhaps: ', title, colors.green)
    return rows.map((row) => margin + row)
  }
}

/**
 * Words in lines of at most `room` columns, with an aside behind the last, or below it where there is no room. The aside ends at column
 * `edge`, or further right where long words push it there.
 */
function withAside(words: string, aside: string, room: number, edge: number): {readonly words: string; readonly gap: string; readonly aside: string}[] {
  const rows = wrapped(words, room)
  const laid = columnsOf(rows.at(-1)!) + 2 + aside.length <= room ? rows : [...rows, '']
  return laid.map((row, index) => {
    if (index < laid.length - 1) return {words: row, gap: '', aside: ''}
    return {words: row, gap: ' '.repeat(Math.max(row ? 2 : 0, edge - columnsOf(row) - aside.length)), aside}
  })
}

/** What a fix will do, in a few words. */
function outcomeOf({edits}: NonNullable<Finding['fix']>, text: string): string {
  if (!edits.some((edit) => edit.text.trim())) return 'leave this out'
  const [edit] = edits
  return edits.length === 1 ? `write “${visible(repaired(edit!, text))}”` : 'write this another way'
}

/** What will stand there. A mark by itself tells nothing: it is shown between the words that it moves to, `group "without`. */
function repaired({start, end, text: written}: Edit, text: string): string {
  if (/[\p{L}\p{N}]/u.test(written)) return written.trim()
  const [before] = /[^\s\p{Cs}]{0,24}[^\S\n]*$/u.exec(text.slice(Math.max(0, start - 28), start))!
  const [after] = /^[^\S\n]*[^\s\p{Cs}]{0,24}/u.exec(text.slice(end, end + 28))!
  return (before + written + after).trim()
}

function placeOf({line, column}: Pick<Finding, 'line' | 'column'>): string {
  return `${line}:${column}`
}

/** “3 errors, 5 warnings, 2 infos in 1 file; 1 can be fixed with --fix”. */
function summary(results: readonly Result[], colors: Colors): string {
  const findings = results.flatMap(({report}) => report.findings)
  const files = counted(results.length, 'file')
  if (findings.length === 0) return `${colors.green('✓')} No findings in ${files}\n`
  const parts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return count === 0 ? [] : [severityColor(colors, severity)(counted(count, severity))]
  })
  const fixable = findings.filter(({fix}) => fix).length
  const mark = findings.some(({severity}) => severity === 'error') ? colors.red('✗') : colors.yellow('!')
  return `${mark} ${parts.join(', ')} in ${files}${fixable > 0 ? `; ${fixable} can be fixed with --fix` : ''}\n`
}
