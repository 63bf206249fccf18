import {parentPort, workerData} from 'node:worker_threads'
import {localEngine} from './engine.js'
import {lintersWith} from './linters.js'
import type {ReadingFlags} from './linters.js'
import {Fault, Misuse} from './misuse.js'
import type {Answer, Question} from './threads.js'

// A thread of `--concurrency`: texts in, reports out.
const engine = localEngine(lintersWith(workerData as ReadingFlags))

parentPort!.on('message', ({id, name, text}: Question) => {
  void engine.reportOf(name, text).then(
    (report) => answer({id, report}),
    (error: unknown) => {
      const kind = error instanceof Fault ? 'fault' : error instanceof Misuse ? 'misuse' : 'error'
      answer({id, failure: error instanceof Error ? error.message : String(error), kind})
    }
  )
})

function answer(message: Answer): void {
  parentPort!.postMessage(message)
}
