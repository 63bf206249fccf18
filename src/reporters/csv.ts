import {Lines} from '../place.js'
import type {Report, Source} from '../report.js'
import type {Result} from './result.js'
import {shareOf} from './share.js'

const titles = ['file', 'source', 'kind', 'named', 'position', 'reason', 'declined', 'says', 'quoted', 'lines']

/** The source ledger of each text for a spreadsheet: CSV after RFC 4180, a row a source. The lines are those on which it speaks. */
export function ledgerCsv(results: readonly Result[]): string {
  const rows = results.flatMap(({path, text, report}) => {
    const lines = new Lines(text)
    return report.sources.map((source) => rowOf(path, source, report, lines))
  })
  return [titles, ...rows].map((row) => row.map(cell).join(',') + '\r\n').join('')
}

function rowOf(path: string, source: Source, report: Report, lines: Lines): string[] {
  const {label, kind, named, position = '', reason = ''} = source
  const share = shareOf(source, report, lines)
  return [path, label, kind, yes(named), position, reason, yes(share.declined), String(share.says), String(share.quoted), share.lines.join(' ')]
}

function yes(is: boolean): string {
  return is ? 'yes' : 'no'
}

/** What a spreadsheet would take for a formula is kept one from being by an apostrophe: the text is somebody else’s. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}
