// Real editors, headless, with the built server: what a writer sees. Where an editor is not installed its test is skipped; .ci/run
// installs both.
import {execFile, spawn, spawnSync} from 'node:child_process'
import {copyFileSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, describe, expect, test} from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const server = join(root, 'dist/cli.js')
const folder = mkdtempSync(join(tmpdir(), 'says-who-editor-'))
afterAll(() => rmSync(folder, {recursive: true}))

const has = (command: string) => spawnSync(command, ['--version']).status === 0
const sentence = 'Sen. Ruth Halvorsen (D-Mich.), who sits on the commerce committee, called the findings "a disgrace" in a letter to the governor.'

/** The last line that begins with SEEN, as the editor printed it. */
function seen(command: string, args: readonly string[], text: string): Promise<Record<string, never>> {
  copyFileSync(join(root, 'examples/article.txt'), join(folder, text))
  const env = {...process.env, TEXT: join(folder, text), SERVER: server, NODE: process.execPath, HOME: folder, XDG_STATE_HOME: folder}
  return new Promise((resolve, reject) => {
    execFile(command, args, {cwd: root, env, timeout: 90_000}, (error, stdout, stderr) => {
      const line = /^SEEN (.*)$/m.exec(`${stdout}\n${stderr}`)
      if (line) resolve(JSON.parse(line[1]!) as Record<string, never>)
      else reject(error ?? new Error(`${stdout}\n${stderr}`))
    })
  })
}

describe.skipIf(!has('nvim'))('Neovim (skipped where it is not installed)', () => {
  test('diagnostics, a fix, an edit, symbols, hover', {timeout: 120_000}, async () => {
    const it = await seen('nvim', ['--headless', '-u', 'NONE', '-n', '-c', 'luafile test/editors/neovim.lua'], 'neovim.txt')
    expect(it['opened']).toContainEqual({code: 'embedded-link-text', line: 8, column: 19, severity: 1})
    expect(it['action']).toBe('Remove “Ruth Anne HalvorsenSenate panel sets…”')
    expect(it['fixed']).toBe(sentence)
    const codes = (list: readonly {readonly code: string}[]) => list.map(({code}) => code)
    expect(codes(it['afterFix']!)).toEqual(codes(it['opened']!).filter((code) => code !== 'embedded-link-text'))
    const moved = (it['afterFix']! as {code: string; line: number}[]).map((one) => ({...one, line: one.line + 2}))
    expect(it['afterEdit']).toEqual(moved)
    expect(it['symbols']).toContain('Daniel Marsh')
    expect(it['hover']).toMatch(/says-who\/rules\//)
  })
})

describe.skipIf(!has('emacs'))('Emacs with Eglot (skipped where it is not installed)', () => {
  test('diagnostics, a fix, an edit, symbols, hover', {timeout: 120_000}, async () => {
    const it = await seen('emacs', ['--batch', '-Q', '-l', 'test/editors/eglot.el'], 'eglot.txt')
    const lines = (list: readonly {readonly line: number; readonly text: string}[]) => list.map(({line, text}) => `${line} ${text}`)
    expect(lines(it['opened']!).filter((line) => /MORE|Advert/.test(line))).toEqual([
      expect.stringMatching(/^9 Ruth Anne HalvorsenSenate panel .* MORE$/),
      '11 Advertisement'
    ])
    expect(it['action']).toBe('Remove “Ruth Anne HalvorsenSenate panel sets…”')
    expect(it['fixed']).toBe(sentence)
    expect(lines(it['afterEdit']!).filter((line) => /MORE|Advert/.test(line))).toEqual(['13 Advertisement'])
    expect(it['symbols']).toContain('Daniel Marsh')
    expect(it['hover']).toMatch(/Customs Department official/)
  })
})

describe('the server as a process', () => {
  const message = (body: object) => {
    const text = JSON.stringify({jsonrpc: '2.0', ...body})
    return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`
  }
  const hello = message({id: 1, method: 'initialize', params: {processId: null, rootUri: null, capabilities: {}}})

  test('it ends with 0 after a goodbye, and says nothing on standard output but the protocol', async () => {
    const child = spawn(process.execPath, [server, 'lsp', '--stdio'])
    let out = ''
    child.stdout.on('data', (piece: Buffer) => (out += piece.toString()))
    child.stdin.write(hello + message({id: 2, method: 'shutdown'}) + message({method: 'exit'}))
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
    expect(out).toMatch(/^Content-Length: \d+\r\n\r\n\{.*"serverInfo":\{"name":"says-who"/)
  })

  test('it ends when the editor is gone', async () => {
    const child = spawn(process.execPath, [server, 'lsp', '--stdio'])
    child.stdin.end(hello)
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1)
  })
})
