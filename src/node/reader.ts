import type {Report} from '../report.js'
import {localEngine} from './engine.js'
import type {During} from './engine.js'
import {lintersWith} from './linters.js'
import type {ReadingFlags} from './linters.js'
import {Fault, Misuse} from './misuse.js'

/** What a reader begins with. */
export interface Start {
  readonly flags: ReadingFlags
  readonly ledger: boolean
}

/** What a reader is asked. */
export interface Question {
  readonly name: string
  readonly text: string
}

/** What it answers, in data: its errors are no errors to whoever asks from another thread. */
export type Answer = {readonly report: Report} | {readonly failure: string; readonly kind: 'fault' | 'misuse' | 'error'}

/** Reads texts for another part of the program. A long one is handed to `during`. */
export function reader({flags, ledger}: Start, during?: During): (question: Question) => Promise<Answer> {
  const engine = localEngine(lintersWith(flags), ledger, during, flags)
  return async ({name, text}) => {
    try {
      return {report: await engine.reportOf(name, text)}
    } catch (error) {
      const kind = error instanceof Fault ? 'fault' : error instanceof Misuse ? 'misuse' : 'error'
      return {failure: error instanceof Error ? error.message : String(error), kind}
    }
  }
}
