// What docs/editors.md shows: programs can be bundled from what the package exports, settings can be read, by the editors themselves where
// they are installed.
import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {afterAll, describe, expect, test} from 'vitest'
import {settingNames, settingsOf} from '../../src/node/server/settings.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const page = readFileSync(join(root, 'docs/editors.md'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'says-who-page-'))
afterAll(() => rmSync(folder, {recursive: true}))

const fences = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(({1: language, 2: code, index}) => ({
  language: language!,
  code: code!,
  line: page.slice(0, index).split('\n').length
}))
const those = (language: string) => fences.filter((fence) => fence.language === language)
const has = (command: string) => spawnSync(command, ['--version']).status === 0
const written = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

test.each(those('js'))('the program of line $line can be bundled', async ({code}) => {
  const {errors, warnings} = await build({
    stdin: {contents: code, resolveDir: root},
    bundle: true,
    format: 'esm',
    platform: 'browser',
    loader: {'.ttf': 'dataurl', '.css': 'empty'},
    write: false,
    logLevel: 'silent'
  })
  expect([errors, warnings.map(({text}) => text)]).toEqual([[], []])
})

test.each(those('json'))('the settings of line $line are JSON', ({code}) => {
  expect(() => JSON.parse(code) as unknown).not.toThrow()
})

test('settings are those of the server', () => {
  expect(settingNames.filter((name) => !page.includes(`| \`${name}\` |`))).toEqual([])
  const ours = Object.entries(JSON.parse(those('json')[0]!.code) as object).map(([key, value]) => [key.replace('says-who.', ''), value as unknown])
  expect(settingsOf(Object.fromEntries(ours)).problems).toEqual([])
  expect(settingsOf({'says-who': {preset: 'newsroom'}}).problems).toEqual([])
})

describe.skipIf(!has('nvim'))('Neovim (skipped where it is not installed)', () => {
  test.each(those('lua'))('reads line $line', ({code}) => {
    const file = written('settings.lua', code)
    const {status, stderr} = spawnSync('nvim', ['--headless', '-u', 'NONE', '-c', `lua assert(loadfile('${file}'))`, '-c', 'quit'])
    expect([status, String(stderr)]).toEqual([0, ''])
  })
})

describe.skipIf(!has('emacs'))('Emacs (skipped where it is not installed)', () => {
  test.each(those('elisp'))('reads line $line', ({code}) => {
    const {status, stderr} = spawnSync('emacs', ['--batch', '-Q', '-l', written('settings.el', code)])
    expect([status, String(stderr)]).toEqual([0, ''])
  })
})

test('every fence is of a kind that is known here, and links lead somewhere', () => {
  expect(fences.map(({language}) => language).filter((one) => !['css', 'elisp', 'js', 'json', 'kak', 'lua', 'toml'].includes(one))).toEqual([])
  const links = [...page.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, target]) => target!)
  expect(links.filter((target) => !existsSync(join(root, 'docs', target)))).toEqual([])
})
