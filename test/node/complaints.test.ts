// What people have complained about in linters of prose for ten years, each held here by a test that bears its name.
import {spawn} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.js'
import {createLinter, lint} from '../../src/index.js'
import type {Finding} from '../../src/index.js'
import {cli, folder, ran, says} from './command.js'

const broken = 'The harbour master said, "We will not be moved.\n'
const clean = 'The harbour master said, "We will not be moved."\n'
const id = 'unbalanced-quotation-mark'
const idsOf = (text: string, options: Parameters<typeof lint>[1] = {}) => lint(text, options).findings.map(({ruleId}) => ruleId)

describe('the ten complaints', () => {
  test('1. false positives: good prose, a person’s name, a bare word are left alone', () => {
    const good = [
      'Rosa Expert said the gate was open.',
      'The experts met on Tuesday. Many left early, some by boat.',
      '“The pier is safe again,” said Daniel Marsh, the harbor master.',
      'Nan Abara, an engineer of the port, said she had warned them twice.',
      'Ridership fell 40 percent last year, according to the Harbor Survey 2024.'
    ]
    expect(good.map((text) => [text, idsOf(text)]).filter(([, found]) => found!.length > 0)).toEqual([])
  })

  test('2. quotations are somebody else’s words: what they say is not linted, how they stand is', () => {
    expect(idsOf('“Critics say the lock is cursed, and experts believe it,” said Daniel Marsh, the harbor master.')).toEqual([])
    expect(idsOf(broken)).toContain(id)
  })

  test('3. quotation marks are paired within a paragraph: a stray one hides nothing pages later', () => {
    const text = `${broken}\n${clean}\n${clean}\n${broken}`
    expect(lint(text).findings.filter(({ruleId}) => ruleId === id).map(({line}) => line)).toEqual([1, 7])
  })

  test('4. Markdown: code, addresses, tables of data and front matter are no prose', () => {
    const page = ['---', 'title: "Critics say', '---', '', '# Lock', '', '```', 'print("Experts say', '```', '', 'Run `say "x` or see [the page of the lock](https://example.org/critics-say-%22x).', '', '<!-- according to sources -->'].join('\n')
    expect(idsOf(page, {format: 'markdown', preset: 'strict'})).toEqual([])
  })

  test('5. positions are exact in markup: the source at a finding is its words', () => {
    const sentence = 'According to sources, the lock is shut.'
    for (const [format, source] of [
      ['markdown', `# Über *uns* &amp; 👩‍🚀\n\n- [a](b) **c**\n\n> Bo &ldquo;said&rdquo;.\n\n${sentence}\n`],
      ['html', `<!doctype html>\n<p title="sources">a&nbsp;<b>b</b> 👩‍🚀\n<p>${sentence}</p>`]
    ] as const) {
      const [finding] = lint(source, {format}).findings.filter(({ruleId}) => ruleId === 'bare-source')
      expect(source.slice(finding!.start, finding!.end)).toBe('sources')
      expect(source.split('\n')[finding!.line - 1]!.slice(finding!.column - 1)).toMatch(/^sources, the lock/)
    }
  })

  test('6. one match, one file, one rule can be ignored, and the configuration is really read', async () => {
    const bare = 'According to sources, the lock is shut.\n'
    const [finding] = lint(bare).findings
    expect(lint(bare, {ignore: [finding!.fingerprint]}).findings).toEqual([])
    const cwd = folder({'a.txt': `${broken}\n${bare}`, 'b.txt': bare, '.says-who-ignore': 'b.txt\n', 'says-who.config.json': JSON.stringify({rules: {[id]: 'off'}})})
    const lines = (await says(['.', '--format', 'compact'], {cwd})).out.trimEnd().split('\n')
    expect(lines.filter((line) => !line.startsWith('a.txt:3:'))).toEqual([])
    expect(lines.length).toBeGreaterThan(0)
  })

  test('7. old text: only what is new, only what has changed', async () => {
    const cwd = folder({'old.txt': broken})
    await says(['.', '--suppress-all'], {cwd})
    writeFileSync(join(cwd, 'old.txt'), `${clean}\n${broken}\nThe keeper said, "Nobody asked.\n`)
    const {out, code} = await says(['.', '--format', 'compact'], {cwd})
    expect(out).toMatch(/^old\.txt:5:\d+: .+\n$/)
    expect(code).toBe(1)
  })

  test('8. reports for CI: SARIF, annotations, checkstyle, JUnit come with it', async () => {
    const cwd = folder({'a.txt': broken})
    const {err} = await says(['a.txt', ...['sarif', 'github', 'checkstyle', 'junit'].flatMap((format) => ['--report', `${format}:${format}.out`])], {cwd})
    expect(err).toBe('')
    for (const format of ['sarif', 'github', 'checkstyle', 'junit']) expect(readFileSync(join(cwd, `${format}.out`), 'utf8')).toContain(id)
    expect((await says(['a.txt', '--report', 'sarif'], {cwd})).err).toBe('says-who: --report takes format:file, as in “sarif:report.sarif”, not “sarif”\n')
  })

  test('9. speed: time grows with the text and no faster, and an edit is read again without the rest', () => {
    const paragraph = (index: number) => `The harbour master said on day ${index}, “We will not be moved ${index} times.” Bo Lund, pilot ${index}, said the lock was shut.\n\n`
    const text = (count: number) => Array.from({length: count}, (_, index) => paragraph(index)).join('')
    const timeOf = (work: () => void) => {
      const start = performance.now()
      work()
      return performance.now() - start
    }
    const best = (work: () => void) => Math.min(...Array.from({length: 3}, () => timeOf(work)))
    lint(text(100))
    const [short, long] = [best(() => lint(text(150))), best(() => lint(text(1200)))]
    expect(long / short).toBeLessThan(8 * 2.5)
    const linter = createLinter()
    const whole = text(1200)
    linter.lint(whole)
    expect(timeOf(() => linter.lint(whole.replace('day 600,', 'day six hundred,')))).toBeLessThan(long)
  })

  test('10. each finding says why, and what to do', async () => {
    const {findings} = lint(readFileSync(new URL('../../examples/article.txt', import.meta.url), 'utf8'))
    const mute = findings.filter(({message, note, url}) => !message.includes('?') || (note ?? '').length < 10 || !url?.endsWith('/README.md'))
    expect(mute.map(({ruleId, message}) => `${ruleId}: ${message}`)).toEqual([])
    expect((await says(['explain', rules[0].id])).out.length).toBeGreaterThan(400)
  })
})

describe('bad input and bad surroundings', () => {
  test.skipIf(!existsSync('/dev/full'))('a full disk behind standard output: one line', async () => {
    const cwd = folder({'a.txt': 'According to sources, it is so.\n'})
    const run = await ran('/bin/sh', ['-c', `'${process.execPath}' '${cli}' a.txt > /dev/full`], {cwd})
    expect(run).toEqual({code: 2, out: '', err: 'says-who: standard output: cannot be written: no space left on the disk\n'})
  })

  test('a folder that is gone', async () => {
    const cwd = folder({'in/a.txt': clean})
    const {code, err} = await ran('bash', ['-c', `cd in && rm -r ../in && '${process.execPath}' '${cli}' a.txt`], {cwd})
    expect(err).toMatch(/^says-who: [^\n]+\n$/)
    expect(err).not.toContain('at ')
    expect(code).toBe(2)
  })

  test('a file that vanishes while others are read', async () => {
    const names = Array.from({length: 120}, (_, index) => `${String(index).padStart(3, '0')}.txt`)
    const cwd = folder(Object.fromEntries(names.map((name) => [name, clean.repeat(30)])))
    const child = spawn(process.execPath, [cli, '.', '--format', 'json', '--concurrency', 'off'], {cwd, stdio: ['ignore', 'pipe', 'pipe']})
    let [out, err] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk))
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk))
    await new Promise((resolve) => setTimeout(resolve, 250))
    rmSync(join(cwd, '119.txt'))
    const code = await new Promise((resolve) => child.on('close', resolve))
    const read = (JSON.parse(out) as object[]).length
    // It had gone before the folder was listed, or it is named.
    expect([read, code, err]).toEqual(err ? [119, 2, 'says-who: 119.txt: no such file\n'] : [read, 0, ''])
  })

  test('ten thousand files', async () => {
    const cwd = folder()
    for (let of = 0; of < 100; of++) {
      mkdirSync(join(cwd, String(of)))
      for (let index = 0; index < 100; index++) writeFileSync(join(cwd, String(of), `${index}.txt`), index === 0 ? broken : 'The pier is open.\n')
    }
    const {code, out, err} = await says(['.', '--format', 'compact'], {cwd})
    expect(out.trimEnd().split('\n')).toHaveLength(100)
    expect([code, err]).toEqual([1, ''])
  })

  test('a report that is cut off by its reader', async () => {
    const cwd = folder({'a.txt': `${broken}\n`.repeat(3000)})
    const {out, err} = await ran('bash', ['-c', `'${process.execPath}' '${cli}' a.txt --format compact | head -n 2`], {cwd})
    expect(out.trimEnd().split('\n')).toHaveLength(2)
    expect(err).toBe('')
  })

  test('names with spaces, line breaks and control characters stay in one line of a report', async () => {
    const name = 'a b\nc\u001B[2J:“d”.txt'
    const cwd = folder({[name]: broken})
    const {out, code} = await says(['.', '--format', 'compact'], {cwd})
    expect(out.trimEnd().split('\n')).toHaveLength(1)
    expect(out).not.toContain('\u001B')
    const [entry] = JSON.parse((await says([name, '--format', 'json'], {cwd})).out) as {path: string; findings: Finding[]}[]
    expect(entry!.path).toBe(name)
    expect(code).toBe(1)
  })
})
