// A gate for a publishing system: it sends an article, and is told whether it may go out.
//
//   node examples/cms-gate/server.mjs            listens on port 3000, or on PORT
//   curl --data-binary @draft.html -H 'content-type: text/html' localhost:3000/check
//
// Answers: 200 may go out, 422 not yet (with the findings), 413 too long, 415 no text, 405 and 404 for what is no question.
import {createServer} from 'node:http'
import {pathToFileURL} from 'node:url'
import {createLinter} from 'says-who'

const formats = {'text/plain': 'text', 'text/markdown': 'markdown', 'text/html': 'html'}
const longest = 1_000_000

/** One linter for each kind of text: made once, it is asked again and again. */
const linters = Object.fromEntries(Object.entries(formats).map(([type, format]) => [type, createLinter({format, preset: 'newsroom'})]))

export const gate = createServer(async (request, response) => {
  const answer = (status, body) => {
    // What was not read to its end cannot be followed by another question.
    response.writeHead(status, {'content-type': 'application/json', ...(!request.complete && {connection: 'close'})})
    response.end(JSON.stringify(body) + '\n')
  }
  if (request.url !== '/check') return answer(404, {error: 'Ask /check'})
  if (request.method !== 'POST') return answer(405, {error: 'POST the text of an article'})
  const type = (request.headers['content-type'] ?? '').split(';')[0].trim().toLowerCase()
  if (!Object.hasOwn(linters, type)) return answer(415, {error: `Send one of ${Object.keys(formats).join(', ')}`})
  try {
    const text = await textOf(request)
    if (text === undefined) return answer(413, {error: `No more than ${longest} bytes`})
    const {ok, findings, sources} = linters[type].lint(text)
    answer(ok ? 200 : 422, {
      ok,
      findings: findings.map(({severity, line, column, message, note, ruleId, url, fix}) => ({severity, line, column, message, note, rule: ruleId, url, fix})),
      sources: sources.map(({label, kind, named}) => ({label, kind, named}))
    })
  } catch {
    answer(400, {error: 'The text is not UTF-8, or broke off'})
  }
})

/** The body, if it is no longer than an article. */
async function textOf(request) {
  const chunks = []
  let length = 0
  for await (const chunk of request) {
    length += chunk.length
    if (length > longest) return undefined
    chunks.push(chunk)
  }
  return new TextDecoder('utf-8', {fatal: true}).decode(Buffer.concat(chunks))
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  gate.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => console.log(`Listening on http://127.0.0.1:${gate.address().port}/check`))
}
