import {Worker} from 'node:worker_threads'
import type {Report} from '../report.js'
import type {Engine} from './engine.js'
import type {ReadingFlags} from './linters.js'
import {errorIn} from './misuse.js'
import type {Answer, Question, Start} from './reader.js'

/** What a thread is asked, and what it answers. */
export type ThreadQuestion = Question & {readonly id: number}
export type ThreadAnswer = Answer & {readonly id: number}

/** In so many threads. Each has its own linters. */
export function threadedEngine(count: number, flags: ReadingFlags, ledger: boolean): Engine {
  const waiting = new Map<number, {resolve(report: Report): void; reject(error: unknown): void; readonly worker: number}>()
  const load = new Array<number>(count).fill(0)
  let asked = 0
  const settle = (id: number) => {
    const one = waiting.get(id)
    waiting.delete(id)
    if (one) load[one.worker]!--
    return one
  }
  const workers = Array.from({length: count}, (_, index) => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), {workerData: {flags, ledger} satisfies Start})
    worker.on('message', (answer: ThreadAnswer) => {
      const one = settle(answer.id)
      if ('report' in answer) one?.resolve(answer.report)
      else one?.reject(errorIn(answer))
    })
    worker.on('error', (error) => {
      for (const [id, one] of [...waiting]) if (one.worker === index) settle(id)?.reject(error)
    })
    return worker
  })
  return {
    reportOf(name, text) {
      const worker = load.indexOf(Math.min(...load))
      load[worker]!++
      const id = asked++
      return new Promise((resolve, reject) => {
        waiting.set(id, {resolve, reject, worker})
        workers[worker]!.postMessage({id, name, text} satisfies ThreadQuestion)
      })
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()))
    }
  }
}
