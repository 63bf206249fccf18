// Rules of conduct of a language server, each of which some server has broken to the annoyance of somebody.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterEach, expect, test} from 'vitest'
import {lint} from '../../src/index.js'
import {capabilities, editor} from './client.js'
import type {Editor, Manner} from './client.js'

const open: Editor[] = []
const folders: string[] = []
const started = async (manner?: Manner) => {
  const one = await editor(manner)
  open.push(one)
  return one
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.end()))
  for (const folder of folders.splice(0)) rmSync(folder, {recursive: true})
})

const uri = 'untitled:Untitled-1'
const glued = 'Sen. Ida PellIda Jane PellWhy the Senate lost the ferry vote MORE (D-Vt.) said Monday.'
const quoted = '“The ferry will sail again before the winter storms come,” it was heard at the pier.'

test('a client that asks is answered, and nothing is pushed', async () => {
  const one = await started({capabilities: capabilities.pulling})
  expect(one.initialized.capabilities.diagnosticProvider).toMatchObject({interFileDependencies: false})
  one.open(uri, glued)
  const {items} = await one.pull(uri)
  expect(items).toMatchObject([{code: 'embedded-link-text', severity: 1, source: 'says-who'}])
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(one.pushed).toEqual([])
})

test('a client that does not ask has them pushed, with the version', async () => {
  const one = await started()
  expect(one.initialized.capabilities.diagnosticProvider).toBeUndefined()
  one.open(uri, glued)
  expect(await one.pushedFor(uri, 1)).toMatchObject([{code: 'embedded-link-text'}])
})

test('what has not changed is not sent again', async () => {
  const one = await started({capabilities: capabilities.pulling})
  one.open(uri, glued)
  const {resultId} = await one.pull(uri)
  expect(await one.pull(uri, resultId)).toEqual({kind: 'unchanged', resultId})
  one.change(uri, 2, [{start: 0, end: 0, text: 'Talks failed.\n\n'}])
  expect(await one.pull(uri, resultId)).toMatchObject({kind: 'full', items: [{range: {start: {line: 2}}}]})
})

test('edits in one go are read once, and only the last version is told', async () => {
  const one = await started()
  one.open(uri, 'Talks failed.')
  for (let version = 2; version < 12; version++) one.change(uri, version, [{start: 0, end: 0, text: 'x'}])
  one.change(uri, 12, [{start: 0, end: 10, text: ''}])
  await one.pushedFor(uri, 12)
  expect(one.pushed.map(({version}) => version)).toEqual([12])
})

test('closing clears', async () => {
  const one = await started()
  one.open(uri, glued)
  await one.pushedFor(uri, 1)
  one.close(uri)
  await expect.poll(() => one.pushed.at(-1)).toEqual({uri, diagnostics: []})
})

test('settings of null are no settings', async () => {
  const one = await started({capabilities: {workspace: {configuration: true}}, settings: () => null})
  one.open(uri, glued)
  expect(await one.pushedFor(uri, 1)).toHaveLength(1)
  expect(one.shown).toEqual([])
})

test('a client without dynamic registration is asked to register nothing', async () => {
  const silent = await started({capabilities: {workspace: {configuration: true, didChangeConfiguration: {}, didChangeWatchedFiles: {}}}})
  expect(silent.registered).toEqual([])
  const able = await started({
    capabilities: {workspace: {configuration: true, didChangeConfiguration: {dynamicRegistration: true}, didChangeWatchedFiles: {dynamicRegistration: true}}}
  })
  expect(able.registered).toEqual(['workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles'])
})

test('a client that refuses what it offered does not end the server', async () => {
  const one = await started({capabilities: {workspace: {configuration: true}}})
  one.connection.onRequest('workspace/configuration', () => {
    throw new Error('not now')
  })
  void one.connection.sendNotification('workspace/didChangeConfiguration', {settings: null})
  one.open(uri, glued)
  expect(await one.pushedFor(uri, 1)).toHaveLength(1)
})

test('settings count, and change while the text is open', async () => {
  let rules: object = {'embedded-link-text': 'off'}
  const one = await started({capabilities: {workspace: {configuration: true}}, settings: () => ({rules})})
  one.open(uri, glued)
  expect(await one.pushedFor(uri, 1)).toEqual([])
  rules = {'embedded-link-text': 'info'}
  one.pushed.length = 0
  void one.connection.sendNotification('workspace/didChangeConfiguration', {settings: null})
  expect(await one.pushedFor(uri, 1)).toMatchObject([{severity: 3}])
})

test('settings that come along, and settings that are pushed', async () => {
  const one = await started({options: {preset: 'none'}})
  one.open(uri, glued)
  expect(await one.pushedFor(uri, 1)).toEqual([])
  one.pushed.length = 0
  void one.connection.sendNotification('workspace/didChangeConfiguration', {settings: {'says-who': {preset: 'newsroom'}}})
  expect(await one.pushedFor(uri, 1)).toMatchObject([{code: 'embedded-link-text'}])
})

test('a wrong setting is named once, and the others count', async () => {
  const one = await started({options: {preset: 'gazette', rules: {'embedded-link-text': 'warning'}}})
  one.open(uri, glued)
  expect(await one.pushedFor(uri, 1)).toMatchObject([{severity: 2}])
  expect(one.shown).toEqual([expect.stringMatching(/^says-who: says-who\.preset: Unknown preset "gazette"\. Allowed: recommended,/)])
})

test('the project’s configuration counts over the client’s settings; broken, it is named and the text is read all the same', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-'))
  folders.push(folder)
  writeFileSync(join(folder, 'says-who.config.json'), '{"rules": {"embedded-link-text": "info"}}')
  const file = pathToFileURL(join(folder, 'ferry.txt')).href
  const one = await started({options: {rules: {'embedded-link-text': 'warning'}}})
  one.open(file, glued)
  expect(await one.pushedFor(file, 1)).toMatchObject([{severity: 3}])
  writeFileSync(join(folder, 'says-who.config.json'), '{"rule": {}}')
  one.pushed.length = 0
  void one.connection.sendNotification('workspace/didChangeWatchedFiles', {changes: []})
  expect(await one.pushedFor(file, 1)).toMatchObject([{severity: 2}])
  expect(one.shown).toEqual([expect.stringMatching(/says-who\.config\.json: .*“rule”/)])
})

test('the language that the client says decides how a text is read', async () => {
  const one = await started()
  one.open('untitled:a', `<p>${glued}</p>`, 'html')
  one.open('untitled:b', `\`\`\`\n${glued}\n\`\`\``, 'markdown')
  expect(await one.pushedFor('untitled:a', 1)).toMatchObject([{range: {start: {line: 0, character: 16}}}])
  expect(await one.pushedFor('untitled:b', 1)).toEqual([])
})

test('after a thousand edits the diagnostics are those of the text', async () => {
  const one = await started({capabilities: capabilities.pulling})
  const pieces = [glued, quoted, 'According to sources, the logs were burned.', '“Yes,” said Ada Pell.', '\n\n', ' ', '”', 'x']
  let seed = 7
  const random = (below: number) => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) % below
  one.open(uri, [glued, quoted].join('\n\n'), 'markdown')
  for (let version = 2; version <= 1001; version++) {
    const {length} = one.textOf(uri)
    const start = random(length + 1)
    const end = Math.min(length, start + (length > 3000 ? random(1500) : random(40)))
    one.change(uri, version, [{start, end, text: pieces[random(pieces.length)]!}])
    if (version % 100 !== 1) continue
    const {items} = await one.pull(uri)
    const fresh = `untitled:fresh-${version}`
    one.open(fresh, one.textOf(uri), 'markdown')
    expect(items).toEqual((await one.pull(fresh)).items)
    one.close(fresh)
  }
})

test('a request that was taken back is not answered with work', async () => {
  const one = await started({capabilities: capabilities.pulling})
  one.open(uri, glued)
  const {CancellationTokenSource} = await import('vscode-languageserver-protocol/node')
  const source = new CancellationTokenSource()
  const asked = one.connection.sendRequest<{items: unknown[]}>('textDocument/diagnostic', {textDocument: {uri}}, source.token)
  source.cancel()
  await expect(asked.then(({items}) => items)).resolves.toEqual([])
})

test('what the house lives with is not told, as on the command line, and is once it is no longer suppressed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-'))
  folders.push(folder)
  const suppressions = join(folder, 'says-who-suppressions.json')
  const {ruleId, fingerprint} = lint(glued).findings[0]!
  writeFileSync(suppressions, JSON.stringify({version: 1, files: {'drafts/ferry.txt': {[ruleId]: [fingerprint]}}}))
  const file = pathToFileURL(join(folder, 'drafts/ferry.txt')).href
  const one = await started({capabilities: capabilities.pulling})
  one.open(file, `${glued}\n\nAccording to sources, the pumps ran dry.`)
  const codes = async () => (await one.pull(file)).items!.map(({code}) => code)
  expect(await codes()).toEqual(['bare-source'])
  expect(await one.actions(file, 20)).toEqual([])
  writeFileSync(suppressions, JSON.stringify({version: 1, files: {}}))
  await one.connection.sendNotification('workspace/didChangeWatchedFiles', {changes: []})
  expect(await codes()).toEqual(['embedded-link-text', 'bare-source'])
  writeFileSync(suppressions, '{')
  await one.connection.sendNotification('workspace/didChangeWatchedFiles', {changes: []})
  expect(await codes()).toEqual(['embedded-link-text', 'bare-source'])
  expect(one.shown).toMatchObject([expect.stringContaining('is no file of suppressions')])
})
