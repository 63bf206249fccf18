import type {Options, Report} from 'says-who'
import type {Answer, Question, RuleCard} from './messages.js'
import LintWorker from './worker.js?worker&inline'

export interface Thread {
  readonly ready: Promise<{readonly rules: readonly RuleCard[]; readonly presets: readonly string[]}>
  /** Undefined if the text has been asked about again in the meantime. */
  report(text: string, options: Options): Promise<Report | undefined>
}

/** The worker, asked one text at a time: of those that come while it works, only the last. */
export function thread(): Thread {
  const worker = new LintWorker()
  let count = 0
  let busy: number | undefined
  let next: Question | undefined
  const waiting = new Map<number, {resolve(report: Report | undefined): void; reject(error: Error): void}>()
  let setReady: (rules: Awaited<Thread['ready']>) => void
  const ready = new Promise<Awaited<Thread['ready']>>((resolve, reject) => {
    setReady = resolve
    worker.addEventListener('error', ({message}) => reject(new Error(message || 'The linter does not start')))
  })

  const ask = (question: Question) => {
    busy = question.id
    worker.postMessage(question)
  }
  worker.addEventListener('message', ({data}: MessageEvent<Answer>) => {
    if (data.kind === 'ready') return setReady(data)
    busy = undefined
    const one = waiting.get(data.id)
    waiting.delete(data.id)
    if (data.kind === 'failure') one?.reject(new Error(data.message))
    else one?.resolve(next ? undefined : data.report)
    if (next) ask(next)
    next = undefined
  })

  return {
    ready,
    report(text, options) {
      const question = {id: ++count, text, options}
      return new Promise((resolve, reject) => {
        waiting.set(question.id, {resolve, reject})
        if (busy === undefined) return ask(question)
        if (next) waiting.get(next.id)?.resolve(undefined)
        next = question
      })
    }
  }
}
