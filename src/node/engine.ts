import type {Report} from '../report.js'
import {keepCompiled} from './compiled.js'
import type {Linters} from './linters.js'

/** Where the work is done: here, or in threads. */
export interface Engine {
  reportOf(name: string, text: string): Promise<Report>
  close(): Promise<void>
}

/** A text of so many UTF-16 units is read for about a second, in which a request to stop is not heard. */
const long = 200_000

/** In this thread. With `ledger`, reports have the source ledger too. What reads a long text is handed to `during`. */
export function localEngine(linters: Pick<Linters, 'for'>, ledger = false, during: (work: () => Report) => Report = (work) => work()): Engine {
  let hasRead = false
  return {
    async reportOf(name, text) {
      hasRead = true
      const linter = await linters.for(name, ledger ? undefined : text)
      const work = () => plain(linter.lint(text), ledger)
      if (text.length < long) return work()
      // A request that has come meanwhile is heard first.
      await new Promise((resolve) => setImmediate(resolve))
      return during(work)
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
