// The ways by which a repository or a newsroom calls the command: a GitHub action, a pre-commit hook, a site's build, a publishing system.
import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {AddressInfo} from 'node:net'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {beforeAll, describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {folder, ran} from './command.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const broken = 'The harbour master said, "We will not be moved.\n'
const clean = 'The harbour master said, "We will not be moved."\n'

/** The package as it is packed, installed where a runner or a hook would have it. */
const home = mkdtempSync(join(tmpdir(), 'says-who-doors-'))
let tarball = ''

beforeAll(async () => {
  const packed = await ran('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', home], {cwd: root})
  tarball = join(home, (JSON.parse(packed.out) as {filename: string}[])[0]!.filename)
  writeFileSync(join(home, 'package.json'), '{"private": true}')
  const installed = await ran('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], {cwd: home})
  expect(installed.code).toBe(0)
})

interface Action {
  readonly inputs: {readonly [name: string]: {readonly default: string; readonly description: string}}
  readonly runs: {readonly using: string; readonly steps: readonly {readonly shell: string; readonly run: string; readonly env: {readonly [name: string]: string}}[]}
}

/** What a runner does with a composite action: fill in the inputs, run the steps. */
async function runAction(cwd: string, inputs: {readonly [name: string]: string}) {
  const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action
  expect(action.runs.using).toBe('composite')
  const unknown = Object.keys(inputs).filter((name) => !action.inputs[name])
  expect(unknown).toEqual([])
  const temp = folder({output: '', summary: ''})
  const filled = (text: string) => text.replace(/\$\{\{\s*inputs\.([\w-]+)\s*\}\}/g, (_, name: string) => inputs[name] ?? action.inputs[name]!.default)
  let last = {code: undefined as number | undefined, out: '', err: ''}
  for (const {shell, run, env} of action.runs.steps) {
    expect(shell).toBe('bash')
    // Nothing of a workflow's stands in a script: it would be run.
    expect(run).not.toContain('${{')
    const values = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, filled(value)]))
    last = await ran('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {cwd, env: {...values, RUNNER_TEMP: temp, GITHUB_OUTPUT: join(temp, 'output'), GITHUB_STEP_SUMMARY: join(temp, 'summary')}})
  }
  return {...last, output: readFileSync(join(temp, 'output'), 'utf8'), summary: readFileSync(join(temp, 'summary'), 'utf8')}
}

describe('action.yml', () => {
  test('from the packed tarball: annotations, a summary, SARIF, the exit code', async () => {
    const cwd = folder({'drafts/a b.txt': broken, 'drafts/$(touch owned).txt': broken, 'notes/c.txt': broken})
    const {code, out, output, summary} = await runAction(cwd, {package: tarball, files: 'drafts/\n', 'sarif-file': 'out/report.sarif', preset: 'newsroom'})
    expect(out).toMatch(/^::error file=drafts\/a b\.txt,line=1,/m)
    expect(out.match(/^::error /gm)).toHaveLength(2)
    expect(summary).toContain('### says-who\n\n2 errors')
    expect(output).toBe('exit-code=1\n')
    expect(code).toBe(1)
    expect((JSON.parse(readFileSync(join(cwd, 'out/report.sarif'), 'utf8')) as {runs: {results: unknown[]}[]}).runs[0]!.results.length).toBeGreaterThanOrEqual(2)
  })

  test('what the repository has installed; only what has changed; further arguments', async () => {
    const cwd = folder({'a.txt': broken, 'b.txt': clean})
    mkdirSync(join(cwd, 'node_modules/.bin'), {recursive: true})
    writeFileSync(join(cwd, 'node_modules/.bin/says-who'), `#!/bin/sh\nexec '${process.execPath}' '${join(home, 'node_modules/says-who/dist/cli.js')}' "$@"\n`, {mode: 0o755})
    writeFileSync(join(cwd, '.gitignore'), 'node_modules\n')
    const git = async (...args: string[]) => expect((await ran('git', ['-c', 'user.name=Nan', '-c', 'user.email=nan@example.org', ...args], {cwd})).code).toBe(0)
    await git('init', '-q', '-b', 'main')
    await git('add', '.')
    await git('commit', '-qm', 'First')
    await git('tag', 'base')
    writeFileSync(join(cwd, 'b.txt'), broken)
    const {code, out} = await runAction(cwd, {since: 'base', arguments: '--rule\nunbalanced-quotation-mark:warning', 'max-warnings': '0'})
    expect(out.match(/^::/gm)).toHaveLength(1)
    expect(out).toMatch(/^::warning file=b\.txt/)
    expect(code).toBe(1)
    expect((await runAction(cwd, {since: 'nowhere'})).output).toBe('exit-code=2\n')
  })
})

describe('.pre-commit-hooks.yaml', () => {
  interface Hook {
    readonly id: string
    readonly entry: string
    readonly language: string
    readonly pass_filenames?: boolean
  }
  const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as readonly Hook[]
  const call = ({entry}: Hook, cwd: string, files: readonly string[]) =>
    ran('bash', ['-c', `${entry} "$@"`, 'hook', ...files], {cwd, env: {PATH: `${join(home, 'node_modules/.bin')}:${process.env['PATH']!}`}})

  test('the files of a commit', async () => {
    const [hook] = hooks
    const cwd = folder({'a b.txt': broken, 'c.md': clean, 'old/d.txt': broken, '.says-who-ignore': 'old/\n'})
    const run = await call(hook!, cwd, ['a b.txt', 'c.md', 'old/d.txt'])
    expect(run.out).toMatch(/^a b\.txt:1:26: error: .+\n$/)
    expect(run.code).toBe(1)
    expect((await call(hook!, cwd, ['c.md'])).code).toBe(0)
  })

  test('the lines of a commit', async () => {
    const hook = hooks.find(({id}) => id === 'says-who-staged')!
    expect(hook.pass_filenames).toBe(false)
    const cwd = folder({'a.txt': broken})
    await ran('git', ['init', '-q'], {cwd})
    expect(await call(hook, cwd, [])).toMatchObject({code: 0, out: ''})
    await ran('git', ['add', '.'], {cwd})
    expect((await call(hook, cwd, [])).code).toBe(1)
  })
})

describe('examples/cms-gate', () => {
  test('lets an article through, holds one back, and refuses what is none', async () => {
    const {gate} = (await import(pathToFileURL(join(root, 'examples/cms-gate/server.mjs')).href)) as {gate: import('node:http').Server}
    await new Promise<void>((resolve) => gate.listen(0, '127.0.0.1', resolve))
    const address = `http://127.0.0.1:${(gate.address() as AddressInfo).port}`
    const ask = async (type: string, body: string | Uint8Array<ArrayBuffer>, path = '/check') => {
      const response = await fetch(address + path, {method: 'POST', headers: {'content-type': type}, body})
      return {status: response.status, body: (await response.json()) as {ok?: boolean; findings?: {rule: string; line: number}[]; sources?: {label: string}[]; error?: string}}
    }
    try {
      expect(await ask('text/html; charset=utf-8', '<p>“It is safe,” said Nan Abara, the engineer.</p>')).toMatchObject({status: 200, body: {ok: true, sources: [{label: 'Nan Abara'}]}})
      expect(await ask('text/plain', broken)).toMatchObject({status: 422, body: {ok: false}})
      expect((await ask('text/markdown', `# Pier\n\n${broken}`)).body.findings?.some(({rule, line}) => rule === 'unbalanced-quotation-mark' && line === 3)).toBe(true)
      expect((await ask('image/png', 'x')).status).toBe(415)
      expect((await ask('text/plain', Uint8Array.of(0x61, 0xff))).status).toBe(400)
      expect((await ask('text/plain', 'a '.repeat(600_000)).catch(() => ({status: 413}))).status).toBe(413)
      expect((await ask('text/plain', 'x', '/publish')).status).toBe(404)
      expect((await fetch(`${address}/check`)).status).toBe(405)
    } finally {
      gate.close()
    }
  })
})

describe('examples/eleventy', () => {
  const site = (files: Parameters<typeof folder>[0]) =>
    folder({'eleventy.config.mjs': `export {default} from '${pathToFileURL(join(root, 'examples/eleventy/eleventy.config.mjs')).href}'`, ...files})
  const build = (cwd: string) => ran(process.execPath, [join(root, 'node_modules/@11ty/eleventy/cmd.cjs'), '--input=src', '--output=out'], {cwd})
  const page = readFileSync(join(root, 'examples/eleventy/src/index.md'))

  test('builds the site, and does not while an article has an error', async () => {
    const good = site({'src/index.md': page})
    expect((await build(good)).code).toBe(0)
    expect(readFileSync(join(good, 'out/index.html'), 'utf8')).toContain('Daniel Marsh')
    const bad = await build(site({'src/index.md': page, 'src/lock.md': `# Lock\n\n${broken}`}))
    expect(bad.code).not.toBe(0)
    expect(bad.err + bad.out).toContain('unbalanced-quotation-mark')
  })
})
