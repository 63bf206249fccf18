import type {Report} from '../report.js'
import {keepCompiled} from './compiled.js'
import type {Linters} from './linters.js'

/** Where the work is done: here, or in threads. */
export interface Engine {
  reportOf(name: string, text: string): Promise<Report>
  close(): Promise<void>
}

/** In this thread. With `ledger`, reports have the source ledger too. */
export function localEngine(linters: Pick<Linters, 'for'>, ledger = false): Engine {
  let hasRead = false
  return {
    async reportOf(name, text) {
      hasRead = true
      return plain((await linters.for(name, ledger ? undefined : text)).lint(text), ledger)
    },
    async close() {
      if (hasRead) keepCompiled()
    }
  }
}

/** What is kept of a report: no more than was asked for, so that a thousand articles need no room for their analyses. */
function plain(report: Report, ledger: boolean): Report {
  const {ok, type, findings} = report
  return {ok, type, findings, attributions: ledger ? report.attributions : [], sources: ledger ? report.sources : []}
}
