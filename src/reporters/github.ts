import type {Severity} from '../preset.js'
import type {Result} from './result.js'

const commands: {readonly [severity in Severity]: string} = {error: 'error', warning: 'warning', info: 'notice'}

/** Annotations of GitHub Actions: workflow commands, which show each finding in the change that brought it. */
export function github(results: readonly Result[]): string {
  return results
    .flatMap(({path, report}) =>
      report.findings.map(({severity, line, column, endLine, endColumn, message, note, ruleId, url}) => {
        const place = {file: path, line, endLine, ...(line === endLine && {col: column, endColumn}), title: `says-who: ${ruleId}`}
        const properties = Object.entries(place).map(([name, value]) => `${name}=${property(String(value))}`)
        return `::${commands[severity]} ${properties.join(',')}::${data([message, note, url].filter(Boolean).join('\n'))}\n`
      })
    )
    .join('')
}

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
