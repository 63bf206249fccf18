import type {Result} from './result.js'
import {visible} from './terminal/visible.js'

/** A finding a line, for grep and for editors that jump to places: `path:line:column: severity: message (rule)`. Texts without findings say nothing. */
export function compact(results: readonly Result[]): string {
  return results
    .flatMap(({path, report}) =>
      report.findings.map(({line, column, severity, message, ruleId}) => `${visible(path)}:${line}:${column}: ${severity}: ${visible(message).replace(/\s+/g, ' ')} (${ruleId})\n`)
    )
    .join('')
}
