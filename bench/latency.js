// node latency.js [KEYSTROKES]: how long one keystroke in a text of 100 KB takes, from the change to the diagnostics, through the language server
// as a process, as an editor has it. A sentence is typed into the middle of the text, and taken back again.
import {spawn} from 'node:child_process'
import {performance} from 'node:perf_hooks'
import {fileURLToPath} from 'node:url'
import {news} from './text.js'

const keystrokes = Number(process.argv[2] ?? 400)
const sentence = 'Officials said the second ferry, according to a report, “would not sail before May.” '
const text = news(100_000)
const markdown = text
  .split('\n\n')
  .map((paragraph, index) => (index % 12 === 0 ? `## Part ${index / 12 + 1}\n\n${paragraph}` : index % 5 === 0 ? paragraph.replace(/(\w+) (\w+)/, '*$1* [$2](https://example.org/)') : paragraph))
  .join('\n\n')

for (const [languageId, source] of Object.entries({plaintext: text, markdown})) {
  const times = await timesOf(languageId, source)
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(1).padStart(6)
  console.log(`${languageId.padEnd(10)} ${(source.length / 1000).toFixed(0)} KB, ${times.length} keystrokes: median ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms`)
}

async function timesOf(languageId, source) {
  const server = spawn(process.execPath, [fileURLToPath(new URL('../dist/cli.js', import.meta.url)), 'lsp', '--stdio'], {stdio: ['pipe', 'pipe', 'inherit']})
  const waiting = new Map()
  let buffer = Buffer.alloc(0)
  server.stdout.on('data', (piece) => {
    buffer = Buffer.concat([buffer, piece])
    for (;;) {
      const head = /^Content-Length: (\d+)\r\n(?:.*\r\n)*?\r\n/.exec(buffer.subarray(0, 200).toString('latin1'))
      if (!head || buffer.length < head[0].length + Number(head[1])) return
      const message = JSON.parse(buffer.subarray(head[0].length, head[0].length + Number(head[1])).toString())
      buffer = buffer.subarray(head[0].length + Number(head[1]))
      waiting.get(message.id)?.(message.result)
      waiting.delete(message.id)
    }
  })
  let id = 0
  const send = (body) => {
    const json = JSON.stringify({jsonrpc: '2.0', ...body})
    server.stdin.write(`Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`)
  }
  const ask = (method, params) => new Promise((resolve) => (waiting.set(++id, resolve), send({id, method, params})))
  const tell = (method, params) => send({method, params})

  const uri = `untitled:latency-${languageId}`
  await ask('initialize', {processId: process.pid, rootUri: null, capabilities: {textDocument: {diagnostic: {}}}})
  tell('initialized', {})
  tell('textDocument/didOpen', {textDocument: {uri, languageId, version: 1, text: source}})
  await ask('textDocument/diagnostic', {textDocument: {uri}})

  const paragraph = source.indexOf('\n\n', source.length / 2) + 2
  const line = source.slice(0, paragraph).split('\n').length - 1
  const times = []
  for (let key = 0; key < keystrokes; key++) {
    const at = key % sentence.length
    const back = Math.floor(key / sentence.length) % 2 === 1
    const character = back ? sentence.length - at - 1 : at
    const change = back
      ? {range: {start: {line, character}, end: {line, character: character + 1}}, text: ''}
      : {range: {start: {line, character}, end: {line, character}}, text: sentence[at]}
    const start = performance.now()
    tell('textDocument/didChange', {textDocument: {uri, version: key + 2}, contentChanges: [change]})
    await ask('textDocument/diagnostic', {textDocument: {uri}})
    // The first are the compiler's.
    if (key >= 40) times.push(performance.now() - start)
  }
  await ask('shutdown')
  tell('exit')
  return times.sort((a, b) => a - b)
}
