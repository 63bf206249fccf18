import type {Finding} from '../report.js'
import type {Result} from './result.js'
import {counted} from './terminal/count.js'
import {visible} from './terminal/visible.js'

/** A summary in Markdown: for a comment on a change, or the summary page of a build. */
export function markdown(results: readonly Result[]): string {
  const found = results.filter(({report}) => report.findings.length > 0)
  const all = found.flatMap(({report}) => report.findings)
  const files = counted(results.length, 'file')
  if (all.length === 0) return `### says-who\n\nNo findings in ${files}.\n`
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = all.filter((finding) => finding.severity === severity).length
    return count === 0 ? [] : [counted(count, severity)]
  })
  return `### says-who\n\n${counts.join(', ')} in ${files}.\n${found.map(section).join('')}`
}

function section({path, report: {findings}}: Result): string {
  return `\n#### ${code(path)}\n\n| place | | question | rule |\n|---|---|---|---|\n${findings.map(row).join('')}`
}

function row({line, column, severity, message, note, ruleId, url}: Finding): string {
  const words = note === undefined ? escaped(message) : `${escaped(message)}<br>${escaped(note)}`
  return `| ${line}:${column} | ${severity} | ${words} | ${url === undefined ? ruleId : `[${ruleId}](${url})`} |\n`
}

/** The words of a text are no Markdown, and no HTML: “*” stands for itself, and so does “<b>”. */
function escaped(text: string): string {
  return visible(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>()#+!|~@&]/g, '\\$&')
}

function code(text: string): string {
  const shown = visible(text).replace(/\|/g, '\\|')
  const fence = '`'.repeat(Math.max(0, ...[...shown.matchAll(/`+/g)].map(([ticks]) => ticks.length)) + 1)
  return fence.length > 1 ? `${fence} ${shown} ${fence}` : `\`${shown}\``
}
