import type {Report} from '../report.js'
import {afterwards} from './afterwards.js'
import {another, keepCompiled, narrow} from './compiled.js'
import {giveKeptTables, keepTables} from './kept-tables.js'
import {isLatin} from './latin.js'
import type {Linters, ReadingFlags} from './linters.js'
import {errorIn} from './misuse.js'
import type {Answer, Question, Start} from './reader.js'

/** Where the work is done: here, or in threads. */
export interface Engine {
  reportOf(name: string, text: string): Promise<Report>
  close(): Promise<void>
}

/** Whether this program keeps to Latin texts, and has patterns that are sooner built: as its first text is. */
let keepsToLatin: boolean | undefined

let hasRead = false

/** Before the first text. What has to be compiled and computed for texts is kept for the next run. */
function prepare(): void {
  if (hasRead) return
  hasRead = true
  giveKeptTables()
  afterwards(keepCompiled)
  afterwards(keepTables)
}

/** A text of so many UTF-16 units is read for about a second, in which a request to stop is not heard. */
const long = 200_000

/** Does the work, which may take long. */
export type During = <T>(work: () => T) => T

/**
 * In this thread. With `ledger`, reports have the source ledger too. What reads a long text is handed to `during`. What was typed is for
 * another reader, of texts that are not Latin.
 */
export function localEngine(linters: Pick<Linters, 'for' | 'isLatin'>, ledger = false, during: During = (work) => work(), flags?: ReadingFlags): Engine {
  if (!flags) keepsToLatin ??= false
  let other: ((question: Question) => Promise<Answer>) | undefined
  return {
    async reportOf(name, text) {
      prepare()
      const linter = await linters.for(name, text)
      const isPlain = keepsToLatin !== false && linters.isLatin(linter) && isLatin(text)
      keepsToLatin ??= isPlain && narrow()
      if (keepsToLatin && !isPlain) return reportIn(await (other ??= elsewhere({flags: flags!, ledger}, during))({name, text}))
      const work = () => plain(linter.lint(text), ledger)
      if (text.length < long) return work()
      // A request that has come meanwhile is heard first.
      await new Promise((resolve) => setImmediate(resolve))
      return during(work)
    },
    async close() {}
  }
}

/** In this thread too: what can stop the one reader can stop the other. */
function elsewhere(start: Start, during: During): (question: Question) => Promise<Answer> {
  const {reader} = another()!('reader') as {readonly reader: (start: Start, during: During) => (question: Question) => Promise<Answer>}
  return reader(start, during)
}

function reportIn(answer: Answer): Report {
  if ('report' in answer) return answer.report
  throw errorIn(answer)
}

/** What is kept of a report: no more than was asked for, so that a thousand articles need no room for their analyses. */
function plain(report: Report, ledger: boolean): Report {
  const {ok, type, findings} = report
  return {ok, type, findings, attributions: ledger ? report.attributions : [], sources: ledger ? report.sources : []}
}
