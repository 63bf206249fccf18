import {parentPort, workerData} from 'node:worker_threads'
import {reader} from './reader.js'
import type {Start} from './reader.js'
import type {ThreadAnswer, ThreadQuestion} from './threads.js'

// A thread of `--concurrency`: texts in, reports out.
const answerTo = reader(workerData as Start)

parentPort!.on('message', ({id, ...question}: ThreadQuestion) => {
  void answerTo(question).then((answer) => parentPort!.postMessage({id, ...answer} satisfies ThreadAnswer))
})
