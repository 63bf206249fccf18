// How the built command runs: patches, threads, the cache, limits, being watched and being stopped.
import {spawn} from 'node:child_process'
import {existsSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {cli, folder, ran, says} from './command.js'

const broken = 'The harbour master said, "We will not be moved.\n'
const clean = 'The harbour master said, "We will not be moved."\n'
const id = 'unbalanced-quotation-mark'
// A list of links glued to a name, as scraped pages have it, and what is left when it is gone.
const linky = 'Sen. Ida PellIda Jane PellWhy the Senate lost the ferry vote House eyes new tolls MORE (D-Vt.) said Monday.'
const mended = 'Sen. Ida Pell (D-Vt.) said Monday.'

describe('--max-warnings', () => {
  test('counts warnings, not infos', async () => {
    const cwd = folder({'a.txt': broken, 'b.txt': broken})
    const run = (most: string, severity: string) => says(['a.txt', 'b.txt', '--preset', 'none', '--rule', `${id}:${severity}`, '--max-warnings', most], {cwd})
    expect(await run('1', 'warning')).toMatchObject({code: 1, err: 'says-who: 2 warnings, where --max-warnings allows 1\n'})
    expect(await run('2', 'warning')).toMatchObject({code: 0, err: ''})
    expect((await run('0', 'info')).code).toBe(0)
    expect(await run('few', 'info')).toEqual({code: 2, out: '', err: 'says-who: --max-warnings takes a number from 0, not “few”\n'})
  })
})

describe('--fix-dry-run', () => {
  test('a patch that git applies, with names and line ends as they are, and no file written', async () => {
    const names = {'plain.txt': `${linky}\n`, 'with space.txt': `Monday.\r\n\r\n${linky}\r\n`, 'sub/no-end.txt': `Tuesday.\n\n${linky}`, 'mark.txt': `\uFEFF${linky}\n`}
    const cwd = folder({...names, 'clean.txt': clean})
    const {code, out, err} = await says(['--fix-dry-run', '.'], {cwd})
    for (const [name, content] of Object.entries(names)) expect(readFileSync(join(cwd, name), 'utf8')).toBe(content)
    expect(err).toContain('would fix 4 findings in 4 files')
    expect(code).toBe(0)
    writeFileSync(join(cwd, 'fix.patch'), out)
    await ran('git', ['init', '-q'], {cwd})
    expect(await ran('git', ['apply', '--whitespace=nowarn', 'fix.patch'], {cwd})).toEqual({code: 0, out: '', err: ''})
    for (const [name, content] of Object.entries(names)) expect(readFileSync(join(cwd, name), 'utf8')).toBe(content.replace(linky, mended))
  })

  test.skipIf(!existsSync('/usr/bin/patch'))('a patch that patch -p1 applies, also to names with spaces', async () => {
    const names = ['plain.txt', 'with space.txt', 'two old drafts/the ferry vote.txt']
    const cwd = folder(Object.fromEntries(names.map((name) => [name, `${linky}\n`])))
    const {out: input} = await says(['--fix-dry-run', '.'], {cwd})
    expect(await ran('/usr/bin/patch', ['-p1', '--batch'], {cwd, input})).toMatchObject({code: 0, err: ''})
    for (const name of names) expect(readFileSync(join(cwd, name), 'utf8')).toBe(`${mended}\n`)
  })

  test('not with --fix', async () => {
    expect((await says(['--fix', '--fix-dry-run', 'a.txt'])).err).toBe('says-who: --fix writes, --fix-dry-run does not: name one of them\n')
  })
})

describe('--concurrency', () => {
  test('threads say the same as none, in the same order', async () => {
    const names = Array.from({length: 12}, (_, index) => `${index % 3}/${index}.${['txt', 'md', 'html'][index % 3]}`)
    const cwd = folder({...Object.fromEntries(names.map((name, index) => [name, index % 2 ? broken : `${linky}\n`])), 'says-who.config.json': JSON.stringify({overrides: [{files: '0/', rules: {[id]: 'info'}}]})})
    const one = await says(['.', '--format', 'json', '--concurrency', 'off'], {cwd})
    const two = await says(['.', '--format', 'json', '--concurrency', '2'], {cwd})
    expect(two).toEqual(one)
    const fixed = await says(['.', '--fix', '--concurrency', '2'], {cwd})
    expect(fixed.err).toContain('fixed 6 findings in 6 files')
  })

  test('a number, auto or off', async () => {
    expect((await says(['a.txt', '--concurrency', 'many'], {cwd: folder({'a.txt': clean})})).err).toBe('says-who: --concurrency takes a number from 1, auto or off, not “many”\n')
  })
})

describe('letters', () => {
  // A run that begins with Latin texts has patterns for such; others are read all the same, and what is said of each does not depend on the first.
  const texts = {
    'a.txt': 'Źdenka Łęcka said the café had shut. “It is over,” said an aide who asked not to be named.\n',
    'b.txt': 'Officials said Жанна Орлова had left. “Всё кончено,” said an aide close to Орлова.\n',
    'c.txt': 'Critics say 🏻 the figures are old. Some experts believe that. Ⅳ, ﬁve, ſix and a\u0301ll.\n',
    'd.md': 'Officials said &#1046;anna had left. “It is over,” an aide said.\n'
  }
  type Out = readonly {readonly path: string; readonly findings: readonly unknown[]}[]
  const findings = async (names: readonly string[], cwd: string, more: readonly string[] = []) => {
    const {out} = await says([...names, '--format', 'json', '--preset', 'strict', ...more], {cwd})
    return Object.fromEntries((JSON.parse(out) as Out).map(({path, findings}) => [path, findings]))
  }

  test.each([
    ['in one thread', ['--concurrency', 'off']],
    ['in two', ['--concurrency', '2']]
  ])('in any order, %s', async (_, more) => {
    const cwd = folder(texts)
    const names = Object.keys(texts)
    const alone = Object.assign({}, ...(await Promise.all(names.map((name) => findings([name], cwd))))) as object
    expect(Object.values(alone).flat().length).toBeGreaterThan(4)
    expect(await findings(names, cwd, more)).toEqual(alone)
    expect(await findings([...names].reverse(), cwd, more)).toEqual(alone)
  })

  test('a house’s own names, and a configuration that is wrong behind the first text', async () => {
    const cwd = folder({'a.txt': texts['a.txt'], 'east/b.txt': 'The Орлова said so. The group agreed.\n', 'east/says-who.config.json': '{"lexicon": {"people": ["Орлова"]}}', 'west/c.txt': texts['b.txt'], 'west/says-who.config.json': '{"lexicon": {"people": "Орлова"}}'})
    expect(await findings(['a.txt', 'east/b.txt'], cwd)).toEqual({...(await findings(['a.txt'], cwd)), ...(await findings(['east/b.txt'], cwd))})
    const alone = await says(['west/c.txt'], {cwd})
    expect(alone.code).toBe(2)
    expect(await says(['a.txt', 'west/c.txt'], {cwd})).toEqual(alone)
  })

  test('where nothing may be kept', async () => {
    const cwd = folder(texts)
    expect(await says(['a.txt'], {cwd, env: {NODE_DISABLE_COMPILE_CACHE: '1'}})).toEqual(await says(['a.txt'], {cwd}))
  })
})

describe('--timing', () => {
  test('says how long each rule and each file took, beside the report', async () => {
    const cwd = folder({'a.txt': broken, 'b.txt': clean})
    const {out, err} = await says(['.', '--timing', '--format', 'json'], {cwd})
    expect(JSON.parse(out)).toHaveLength(2)
    for (const row of [/^Rule +ms +of all$/m, /^\(who said what\) +[\d.]+ +[\d.]+ %$/m, new RegExp(`^${id} +[\\d.]+ +[\\d.]+ %$`, 'm'), /^File +ms +of all$/m, /^a\.txt +[\d.]+/m]) expect(err).toMatch(row)
  })
})

describe('--cache', () => {
  const cached = (cwd: string, ...args: string[]) => says(['.', '--cache', '--format', 'json', ...args], {cwd})
  const file = (cwd: string) => join(cwd, '.says-who-cache')
  /** What the cache holds. */
  const held = (cwd: string) => {
    const [, body = ''] = readFileSync(file(cwd), 'utf8').split('\n')
    return body
  }

  test('says the same again; other texts, other settings and damage are seen', async () => {
    const cwd = folder({'a.txt': broken, 'b.txt': clean})
    const first = await cached(cwd)
    const written = readFileSync(file(cwd), 'utf8')
    expect(await cached(cwd)).toEqual(first)
    expect(readFileSync(file(cwd), 'utf8')).toBe(written)
    expect(held(cwd)).toContain('"a.txt"')

    // A text that has changed, and one that is gone.
    writeFileSync(join(cwd, 'a.txt'), clean)
    rmSync(join(cwd, 'b.txt'))
    expect((await cached(cwd)).code).toBe(0)
    expect(held(cwd)).not.toContain('"b.txt"')

    // Other settings.
    writeFileSync(join(cwd, 'a.txt'), broken)
    expect((await cached(cwd)).code).toBe(1)
    expect((await cached(cwd, '--rule', `${id}:off`)).code).toBe(0)
    writeFileSync(join(cwd, 'says-who.config.json'), `{"rules": {"${id}": "warning"}}`)
    expect((await cached(cwd)).out).toContain('"severity": "warning"')

    // Damage: cut off, changed, nonsense, empty.
    const whole = readFileSync(file(cwd), 'utf8')
    for (const damaged of [whole.slice(0, -20), whole.replace('"severity":"warning"', '"severity":"error"'), '\u0000\u0001', '']) {
      writeFileSync(file(cwd), damaged)
      const {code, err, out} = await cached(cwd)
      expect([code, err, out.includes('"severity": "warning"')]).toEqual([0, '', true])
    }
    expect(readdirSync(cwd).sort()).toEqual(['.says-who-cache', 'a.txt', 'says-who.config.json'])
  })

  test('is really asked, and moves with its folder', async () => {
    const cwd = folder({'drafts/a.txt': broken})
    await says(['drafts', '--cache-location', 'not/there/yet'], {cwd})
    expect(existsSync(join(cwd, 'not/there/yet'))).toBe(true)
    await says(['drafts', '--cache-location', 'drafts/known'], {cwd})
    const [, body = ''] = readFileSync(join(cwd, 'drafts/known'), 'utf8').split('\n')
    const forged = body.replace(/"message":"[^"]*"/, '"message":"From the cache."')
    const {createHash} = await import('node:crypto')
    const elsewhere = folder({'a.txt': broken, known: `${createHash('sha256').update(forged).digest('hex')}\n${forged}\n`})
    expect((await says(['a.txt', '--cache-location', 'known'], {cwd: elsewhere})).out).toContain('From the cache.')
  })

  test('what the house’s own rules say is not remembered: they are programs, and may have changed', async () => {
    const cwd = folder({
      'package.json': '{"type": "module"}',
      'says-who.config.json': '{"use": ["./rule.js"], "preset": "none", "rules": {"x": "error"}}',
      'rule.js': `export const x = {id: 'x', summary: '', severity: {}, types: {}, yieldsTo: [], options: {}, messages: {x: () => 'First?'}, block: (block, {report}) => report.x({start: 0, end: 1})}`,
      'a.txt': clean
    })
    expect((await cached(cwd)).out).toContain('First?')
    writeFileSync(join(cwd, 'rule.js'), readFileSync(join(cwd, 'rule.js'), 'utf8').replace('First', 'Second'))
    expect((await cached(cwd)).out).toContain('Second?')
  })
})

/** A running command, and what it has printed so far. */
function started(args: readonly string[], cwd: string) {
  const child = spawn(process.execPath, [cli, ...args], {cwd, stdio: ['ignore', 'pipe', 'pipe']})
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
  return {
    child,
    ended: new Promise<number | null>((resolve) => child.on('close', resolve)),
    /** Waits until it has printed this, `times` times. */
    async printed(what: string, times = 1): Promise<string> {
      for (let tries = 0; tries < 600; tries++) {
        if (text.split(what).length > times) return text
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      throw new Error(`“${what}” was not printed, but:\n${text}`)
    }
  }
}

describe('--watch', () => {
  test('reads again what changes, what comes, and its configuration; Ctrl-C ends it', async () => {
    const cwd = folder({'drafts/a.txt': clean, 'says-who.config.json': '{}'})
    const {child, ended, printed} = started(['drafts', '--watch'], cwd)
    expect(await printed('watching; Ctrl-C ends it')).toContain('✓ No findings in 1 file')
    writeFileSync(join(cwd, 'drafts/a.txt'), broken)
    expect(await printed('watching', 2)).toContain('1 error in 1 file')
    writeFileSync(join(cwd, 'drafts/b.txt'), clean)
    expect(await printed('watching', 3)).toContain('1 error in 2 files')
    writeFileSync(join(cwd, 'says-who.config.json'), `{"rules": {"${id}": "off"}}`)
    expect(await printed('watching', 4)).toContain('✓ No findings in 2 files')
    writeFileSync(join(cwd, 'says-who.config.json'), '{"preset": "tabloid"}')
    expect(await printed('watching', 5)).toContain('Unknown preset "tabloid"')
    child.kill('SIGINT')
    expect(await ended).toBe(0)
  })

  test('not of standard input, not with --fix', async () => {
    expect((await says(['--watch', '-'], {input: clean})).err).toContain('--watch needs files')
    expect((await says(['--watch', '--fix', 'a.txt'])).err).toContain('--watch does not go with --fix: it would write')
    expect((await says(['--watch', '--fix-dry-run', 'a.txt'])).err).toBe('says-who: --watch does not go with --fix-dry-run: a patch is printed once\n')
  })
})

describe('Ctrl-C', () => {
  test('finishes the file that it is at, leaves nothing half done, and says what it did not read', async () => {
    const files = Object.fromEntries(Array.from({length: 400}, (_, index) => [`${index}.txt`, `${linky}\n\n`.repeat(20)]))
    const cwd = folder(files)
    const {child, ended, printed} = started(['--fix', '.', '--concurrency', 'off'], cwd)
    while (!Object.keys(files).some((name) => readFileSync(join(cwd, name), 'utf8') !== files[name])) await new Promise((resolve) => setTimeout(resolve, 20))
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    expect(await printed('stopped: ')).toMatch(/stopped: \d+ texts not read/)
    const contents = Object.keys(files).map((name) => readFileSync(join(cwd, name), 'utf8'))
    const [old, mendedText] = [`${linky}\n\n`.repeat(20), `${mended}\n\n`.repeat(20)]
    expect(contents.filter((content) => content !== old && content !== mendedText)).toEqual([])
    expect(contents.filter((content) => content === mendedText).length).toBeGreaterThan(0)
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  const long = 'The harbour master said on Monday that the lock would be closed until the spring, and nobody asked why.\n\n'.repeat(60_000)

  test.each([
    ['one long text', {'long.txt': long}],
    ['a long text in a second format', {'a.txt': clean, 'long.md': long}],
    ['a long text in more letters than the first', {'a.txt': clean, 'long.txt': `Ω. ${long}`}]
  ])('ends at once while %s is read', async (_, files) => {
    const cwd = folder(files)
    const {child} = started([...Object.keys(files), '--concurrency', 'off'], cwd)
    const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('exit', (_, signal) => resolve(signal)))
    await new Promise((resolve) => setTimeout(resolve, 2000))
    expect(child.exitCode).toBeNull()
    const start = Date.now()
    child.kill('SIGINT')
    expect(await ended).toBe('SIGINT')
    expect(Date.now() - start).toBeLessThan(1500)
  })
})

describe.skipIf(!existsSync('/usr/bin/script'))('progress', () => {
  const files = Object.fromEntries(Array.from({length: 300}, (_, index) => [`${index}.txt`, clean.repeat(8)]))

  test('on a terminal alone, and gone at the end', async () => {
    const cwd = folder(files)
    const inTerminal = await ran('script', ['-qec', `'${process.execPath}' '${cli}' . --concurrency off`, '/dev/null'], {cwd, env: {TERM: 'xterm', CI: ''}, input: ''})
    expect(inTerminal.out).toMatch(/[█░]{20} \d+ of 300/)
    expect(inTerminal.out).toMatch(/\u001B\[2K[^█░]*No findings in 300 files/)
    expect((await says(['.'], {cwd})).err).toBe('')
  })
})
