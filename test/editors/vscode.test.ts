// The extension for VS Code: its settings are those of the server, its bundle starts without anything beside it, and it can be packed.
import {execFile, spawn} from 'node:child_process'
import {copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {documentTypes} from '../../src/document.js'
import {presetNames} from '../../src/index.js'
import {settingNames, settingsOf} from '../../src/node/server/settings.js'

const run = promisify(execFile)
const source = fileURLToPath(new URL('../../editors/vscode', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'says-who-vscode-'))
const manifest = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as {
  readonly contributes: {readonly configuration: {readonly properties: {readonly [key: string]: {readonly default: unknown; readonly enum?: readonly string[]}}}}
  readonly activationEvents: readonly string[]
  readonly version: string
}
const {properties} = manifest.contributes.configuration

beforeAll(async () => {
  for (const file of ['package.json', 'README.md', '.vscodeignore']) copyFileSync(join(source, file), join(folder, file))
  await run(process.execPath, [join(source, 'build.mjs'), folder])
})
afterAll(() => rmSync(folder, {recursive: true}))

test('its settings are the server’s, with the same values', () => {
  expect(Object.keys(properties)).toEqual(settingNames.map((name) => `says-who.${name}`))
  expect(properties['says-who.preset']!.enum).toEqual(['', ...presetNames, 'none'])
  expect(properties['says-who.type']!.enum).toEqual(['', ...documentTypes])
  const untouched = Object.fromEntries(Object.entries(properties).map(([key, {default: value}]) => [key.slice('says-who.'.length), value]))
  expect(settingsOf(untouched)).toEqual({options: {rules: {}}, problems: []})
  const page = readFileSync(join(source, 'README.md'), 'utf8')
  expect(Object.keys(properties).filter((key) => !page.includes(`\`${key}\``))).toEqual([])
  expect(manifest.version).toBe((JSON.parse(readFileSync(join(source, '../../package.json'), 'utf8')) as {version: string}).version)
})

test('the server in it answers, alone in its folder', async () => {
  const message = (body: object) => {
    const text = JSON.stringify({jsonrpc: '2.0', ...body})
    return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`
  }
  const uri = 'untitled:Untitled-1'
  const server = spawn(process.execPath, [join(folder, 'dist/server.mjs'), '--stdio'], {cwd: folder})
  let out = ''
  const answered = new Promise<void>((resolve) => {
    server.stdout.on('data', (piece: Buffer) => {
      out += piece.toString()
      if (out.includes('"id":2')) resolve()
    })
    server.on('close', () => resolve())
  })
  server.stdin.write(
    [
      message({id: 1, method: 'initialize', params: {processId: null, rootUri: null, capabilities: {textDocument: {diagnostic: {}}}}}),
      message({method: 'initialized', params: {}}),
      message({method: 'textDocument/didOpen', params: {textDocument: {uri, languageId: 'markdown', version: 1, text: '# Logs\n\n*Sources* say the logs were burned.'}}}),
      message({id: 2, method: 'textDocument/diagnostic', params: {textDocument: {uri}}})
    ].join('')
  )
  await answered
  server.kill()
  expect(out).toContain('"code":"bare-source"')
})

test('the extension is one file that asks for VS Code and what comes with it alone', () => {
  const code = readFileSync(join(folder, 'dist/extension.js'), 'utf8')
  const asked = new Set([...code.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name!))
  expect([...asked].filter((name) => name !== 'vscode' && !/^(?:node:)?[a-z_]+(?:\/promises)?$/.test(name))).toEqual([])
})

test('vsce packs it (skipped where vsce cannot be installed)', {timeout: 200_000}, async ({skip}) => {
  const tools = mkdtempSync(join(tmpdir(), 'says-who-vsce-'))
  try {
    const vsce = process.env['VSCE'] ?? join(tools, 'node_modules/.bin/vsce')
    if (!existsSync(vsce)) {
      await run('npm', ['install', '--prefix', tools, '--no-audit', '--no-fund', '--prefer-offline', '@vscode/vsce@3'], {timeout: 120_000}).catch(() => undefined)
    }
    if (!existsSync(vsce)) return skip('vsce cannot be installed')
    // It has just been built.
    const {scripts, ...rest} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {scripts: unknown}
    expect(scripts).toEqual({'vscode:prepublish': 'node build.mjs'})
    writeFileSync(join(folder, 'package.json'), JSON.stringify(rest))
    await run(vsce, ['package', '--no-dependencies', '--allow-missing-repository', '--out', 'packed.vsix'], {cwd: folder})
    const {stdout} = await run(vsce, ['ls', '--no-dependencies'], {cwd: folder})
    expect(stdout.trim().split('\n').sort()).toEqual(['LICENSE', 'README.md', 'dist/extension.js', 'dist/server.mjs', 'package.json'])
    expect(existsSync(join(folder, 'packed.vsix'))).toBe(true)
  } finally {
    rmSync(tools, {recursive: true})
  }
})
