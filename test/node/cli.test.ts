// The built command as a process: what it prints where, and how it ends.
import {chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {spawn} from 'node:child_process'
import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.js'
import {presetNames} from '../../src/index.js'
import type {Finding} from '../../src/index.js'
import {cli, folder, ran, says} from './command.js'

const broken = 'The harbour master said, "We will not be moved.\n'
const clean = 'The harbour master said, "We will not be moved."\n'
const ruleId = 'unbalanced-quotation-mark'
const escape = '\u001B'

interface Entry {
  readonly path: string
  readonly ok: boolean
  readonly findings: readonly Finding[]
}

const entriesOf = (out: string) => JSON.parse(out) as Entry[]

describe('what to read', () => {
  test('files', async () => {
    const cwd = folder({'a.txt': broken, 'b.txt': clean})
    const {code, out, err} = await says(['a.txt', 'b.txt'], {cwd})
    expect(out).toContain('a.txt\n')
    expect(out).toContain(ruleId)
    expect(out).toContain('1 error in 2 files')
    expect([code, err]).toEqual([1, ''])
  })

  test('a name with spaces, brackets and letters from elsewhere', async () => {
    const names = ['the budget [final] (2).txt', 'Überschrift 東京.txt', '*.txt']
    const cwd = folder(Object.fromEntries(names.map((name) => [name, clean])))
    const {code, out} = await says([...names, '--format', 'json'], {cwd})
    expect(entriesOf(out).map(({path}) => path)).toEqual(names)
    expect(code).toBe(0)
  })

  test('a folder, down to its leaves, without node_modules and dot folders', async () => {
    const read = ['a.txt', 'b.text', 'c.md', 'd.markdown', 'e.mdx', 'f.html', 'g.htm', 'sub/deep/h.TXT']
    const left = ['image.png', 'page.css', 'node_modules/x/i.txt', 'sub/node_modules/j.md', '.git/k.txt', '.hidden.txt']
    const cwd = folder(Object.fromEntries([...read, ...left].map((name) => [`articles/${name}`, clean])))
    const {code, out} = await says(['articles', '--format=json'], {cwd})
    expect(entriesOf(out).map(({path}) => path)).toEqual(read.map((name) => join('articles', name)))
    expect(code).toBe(0)
    expect(entriesOf((await says(['.', '--format=json'], {cwd})).out)).toHaveLength(read.length)
  })

  test('globs; nothing twice', async () => {
    const cwd = folder({'x/a.md': clean, 'x/y/b.md': clean, 'x/y/c.txt': clean, 'x/node_modules/d.md': clean})
    const {out} = await says(['x/y/b.md', 'x/**/*.md', 'x/y', '--format', 'json'], {cwd})
    expect(entriesOf(out).map(({path}) => path)).toEqual(['x/y/b.md', 'x/a.md', 'x/y/c.txt'])
  })

  test('what is piped in, with or without a dash', async () => {
    for (const args of [[], ['-']]) {
      const {code, out, err} = await says(args, {input: broken})
      expect(out).toContain('<stdin>')
      expect(out).toContain('1:26')
      expect([code, err]).toEqual([1, ''])
    }
    expect((await says([], {input: ''})).code).toBe(0)
  })

  test('--stdin-filename decides how it is read', async () => {
    const input = '<p title=\'"\'>The harbour master said, "We will not be moved.</p>'
    const html = entriesOf((await says(['--stdin-filename', 'page.html', '--format', 'json'], {input})).out)
    expect(html[0]?.path).toBe('page.html')
    expect(html[0]?.findings.map(({column}) => column)).toEqual([input.indexOf('"We') + 1])
  })

  test('an empty file is clean', async () => {
    const cwd = folder({'empty.txt': ''})
    expect(await says(['empty.txt'], {cwd})).toEqual({code: 0, out: '✓ No findings in 1 file\n', err: ''})
  })

  test('a byte-order mark is no column', async () => {
    const cwd = folder({'bom.txt': `\uFEFF"We will not be moved.\n`})
    expect(entriesOf((await says(['bom.txt', '--format', 'json'], {cwd})).out)[0]?.findings[0]).toMatchObject({line: 1, column: 1, start: 0})
  })
})

describe('what cannot be read', () => {
  const cases: [string, () => readonly [string, string], RegExp][] = [
    ['a missing file', () => [folder(), 'nope.txt'], /^says-who: nope\.txt: no such file\n$/],
    ['a missing folder', () => [folder(), 'no/pe.txt'], /^says-who: no\/pe\.txt: no such file\n$/],
    ['a glob that matches nothing', () => [folder(), '*.zip'], /^says-who: \*\.zip: no file matches\n$/],
    ['a folder without texts', () => [folder({'x/a.png': ''}), 'x'], /^says-who: x: no files to read in this directory \(looked for \.txt .*\.html?.*\)\n$/],
    ['an empty name', () => [folder(), ''], /^says-who: : an empty name is no file\n$/],
    ['a binary file', () => [folder({'a.docx': Uint8Array.of(80, 75, 3, 4, 0, 0)}), 'a.docx'], /^says-who: a\.docx: is a binary file \(a NUL byte at offset 4\)\n$/],
    ['UTF-16', () => [folder({'a.txt': Buffer.from('\uFEFFhello', 'utf16le')}), 'a.txt'], /^says-who: a\.txt: is UTF-16; save it as UTF-8\n$/],
    ['Latin-1', () => [folder({'a.txt': Buffer.from('one\ncaf\u00E9 two\n', 'latin1')}), 'a.txt'], /^says-who: a\.txt: is not valid UTF-8 \(line 2\); save it as UTF-8\n$/],
    ['a circle of links', () => [linked('loop.txt', 'loop.txt'), 'loop.txt'], /^says-who: loop\.txt: its symbolic links go in a circle\n$/],
    ['a file where a folder should be', () => [folder({'a.txt': clean}), 'a.txt/b.txt'], /^says-who: a\.txt\/b\.txt: no such file/]
  ]

  test.each(cases)('%s', async (_, given, line) => {
    const [cwd, path] = given()
    const {code, out, err} = await says([path], {cwd})
    expect(err).toMatch(line)
    expect([code, out]).toEqual([2, ''])
  })

  test('binary input', async () => {
    const {code, err} = await says([], {input: Uint8Array.of(0, 1, 2)})
    expect(err).toBe('says-who: <stdin>: is a binary file (a NUL byte at offset 0)\n')
    expect(code).toBe(2)
  })

  test.skipIf(process.getuid?.() === 0)('a file without permission', async () => {
    const cwd = folder({'a.txt': clean})
    chmodSync(join(cwd, 'a.txt'), 0)
    expect(await says(['a.txt'], {cwd})).toEqual({code: 2, out: '', err: 'says-who: a.txt: no permission\n'})
  })

  test('one such file does not stop the others', async () => {
    const cwd = folder({'a.txt': broken, 'b.txt': Uint8Array.of(0), 'd.txt': clean})
    const {code, out, err} = await says(['a.txt', 'b.txt', 'c.txt', 'd.txt'], {cwd})
    expect(out).toContain('1 error in 2 files')
    expect(err.split('\n')).toHaveLength(3)
    expect(code).toBe(2)
    expect(entriesOf((await says(['b.txt', 'd.txt', '--format', 'json'], {cwd})).out).map(({path}) => path)).toEqual(['d.txt'])
  })

  test('a folder that links to itself ends', async () => {
    const cwd = folder({'x/a.txt': clean})
    symlinkSync('.', join(cwd, 'x', 'again'))
    const {code, out} = await says(['x'], {cwd})
    expect(out).toBe('✓ No findings in 1 file\n')
    expect(code).toBe(0)
  })
})

function linked(name: string, target: string): string {
  const root = folder()
  symlinkSync(target, join(root, name))
  return root
}

describe('misuse: one line that says what is allowed, and no stack', () => {
  const cases: [string, readonly string[], RegExp][] = [
    ['nothing to read', [], /^says-who: nothing to read: .*--help\)\n$/],
    ['an unknown option', ['--fx', 'a.txt'], /^says-who: unknown option '--fx' \(Did you mean --fix\?\)\n$/],
    ['an unknown preset', ['--preset', 'tabloid', 'a.txt'], new RegExp(`^says-who: Unknown preset "tabloid"\\. Allowed: ${presetNames.join(', ')}, none\n$`)],
    ['an unknown rule', ['--rule', 'no-rule:error', 'a.txt'], /^says-who: Unknown rule “no-rule”\. “says-who rules” lists them all\n$/],
    ['a rule by a slip of the hand', ['--rule', 'anonymous-sorce:error', 'a.txt'], /^says-who: Unknown rule “anonymous-sorce”\. Perhaps “anonymous-source”\n$/],
    ['a command by a slip of the hand', ['explian', ruleId], new RegExp(`^says-who: explian: no such file; perhaps the command “explain”\nsays-who: ${ruleId}: no such file\n$`)],
    ['an unknown severity', ['--rule', `${ruleId}:loud`, 'a.txt'], /^says-who: Unknown severity .*"loud"\. Allowed: error, warning, info, on, off\n$/],
    ['a rule without a severity', ['--rule', ruleId, 'a.txt'], /^says-who: --rule takes id:severity, .*\n$/],
    ['an unknown type', ['--type', 'poem', 'a.txt'], /^says-who: Unknown type "poem"\. Allowed: news, .*\n$/],
    ['an unknown format', ['--format', 'xml', 'a.txt'], /^says-who: Unknown format “xml”\. Allowed: pretty, compact, json, .*\n$/],
    ['an unknown format of sources', ['sources', '--format', 'xml', 'a.txt'], /^says-who: Unknown format “xml”\. Allowed: pretty, table, json, csv\n$/],
    ['an unknown preset of rules', ['rules', '--preset', 'tabloid'], /^says-who: Unknown preset “tabloid”\. Allowed: recommended, .*, none\n$/],
    ['an option without its value', ['--format'], /^says-who: option '--format <name>' argument missing\n$/],
    ['an unknown rule to explain', ['explain', 'no-rule'], /^says-who: Unknown rule “no-rule”\. “says-who rules” lists them all\n$/],
    ['a rule to explain by a slip of the hand', ['explain', 'anonymous-sorce'], /^says-who: Unknown rule “anonymous-sorce”\. Perhaps “anonymous-source”\n$/],
    ['no rule to explain', ['explain'], /^says-who: missing required argument 'rule'\n$/],
    ['too much to explain', ['explain', 'a', 'b'], /^says-who: too many arguments .*\n$/]
  ]

  test.each(cases)('%s', async (_, args, line) => {
    const {code, out, err} = await says(args, {cwd: folder({'a.txt': clean})})
    expect(err).toMatch(line)
    expect([code, out]).toEqual([2, ''])
  })
})

describe('what is reported', () => {
  test('json: path, ok, type, findings', async () => {
    const cwd = folder({'a.txt': broken})
    const {code, out} = await says(['a.txt', '--format', 'json'], {cwd})
    const [entry, ...more] = entriesOf(out)
    expect(Object.keys(entry!)).toEqual(['path', 'ok', 'type', 'findings'])
    expect(entry).toMatchObject({path: 'a.txt', ok: false, findings: [{ruleId, severity: 'error', line: 1, column: 26, actual: '"'}]})
    expect([code, more]).toEqual([1, []])
  })

  test('--rule sets severities, again and again', async () => {
    const warning = await says(['--rule', `${ruleId}:warning`], {input: broken})
    expect([warning.code, warning.out.includes('1 warning in 1 file')]).toEqual([0, true])
    const off = await says(['--rule', `${ruleId}:error`, '--rule', `${ruleId}:off`], {input: broken})
    expect(off).toEqual({code: 0, out: '✓ No findings in 1 file\n', err: ''})
  })

  test('--preset none, and one rule on', async () => {
    expect((await says(['--preset', 'none'], {input: broken})).code).toBe(0)
    expect((await says(['--preset', 'none', '--rule', `${ruleId}:on`, '--format', 'json'], {input: broken})).out).toContain(ruleId)
  })

  test('--type', async () => {
    expect((await says(['--type', 'news'], {input: clean})).code).toBe(0)
  })

  test('--quiet: errors only', async () => {
    const {code, out} = await says(['--quiet', '--rule', `${ruleId}:warning`], {input: broken})
    expect([code, out]).toEqual([0, '✓ No findings in 1 file\n'])
    expect((await says(['--quiet'], {input: broken})).code).toBe(1)
  })

  test('--exit-zero forgives findings, not misuse', async () => {
    expect((await says(['--exit-zero'], {input: broken})).code).toBe(0)
    expect((await says(['--exit-zero', 'nope.txt'])).code).toBe(2)
  })
})

describe('how it looks', () => {
  test('no colour without a terminal', async () => {
    expect((await says([], {input: broken})).out).not.toContain(escape)
  })

  test.each([
    [['--color'], {}, true],
    [[], {FORCE_COLOR: '1'}, true],
    [[], {FORCE_COLOR: '0'}, false],
    [['--no-color'], {FORCE_COLOR: '1'}, false],
    [[], {FORCE_COLOR: '1', NO_COLOR: '1'}, false],
    [['--color'], {NO_COLOR: '1'}, true]
  ])('%j %j', async (args, env, isColored) => {
    expect((await says(args, {input: broken, env})).out.includes(`${escape}[`)).toBe(isColored)
  })

  test.skipIf(!existsSync('/usr/bin/script'))('colour and width of a terminal', async () => {
    const cwd = folder({'a.txt': broken})
    const inTerminal = (env: NodeJS.ProcessEnv) => ran('script', ['-qec', `stty cols 50; '${process.execPath}' '${cli}' a.txt`, '/dev/null'], {cwd, env, input: ''})
    const {out} = await inTerminal({TERM: 'xterm'})
    expect(out).toContain(`${escape}[31m`)
    const widths = out.replaceAll(/\u001B\[\d*m/g, '').split(/\r?\n/).map(({length}) => length)
    expect(Math.max(...widths)).toBeLessThanOrEqual(50)
    expect((await inTerminal({TERM: 'dumb'})).out).not.toContain(escape)
  })

  test('nothing in a name or a text reaches the terminal raw', async () => {
    const name = `a${escape}[2J\u0007\u202E.txt`
    const cwd = folder({[name]: `She said, "We ${escape}]0;owned\u0007 will not\u009B31m be moved.\n`})
    const {code, out} = await says([name], {cwd})
    const missing = await says([`${name}.md`], {cwd})
    for (const text of [out, missing.err]) expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/)
    expect(out).toContain('␛]0;owned␇ will not<U+009B>31m be moved.')
    expect([code, missing.code]).toEqual([1, 2])
  })

  test('a reader that has seen enough ends it quietly', async () => {
    const cwd = folder({'long.txt': broken.repeat(4000).replaceAll('\n', '\n\n')})
    const child = spawn(process.execPath, [cli, 'long.txt', '--format', 'json'], {cwd, stdio: ['ignore', 'pipe', 'pipe']})
    let err = ''
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
    expect(err).toBe('')
    expect(code).not.toBe(2)
  })
})

// Sentences that hold a list of links, as scraped pages have them, and what is left when it is gone.
const linky = 'Sen. Ida PellIda Jane PellWhy the Senate lost the ferry vote House eyes new tolls MORE (D-Vt.) said Monday.'
const mended = 'Sen. Ida Pell (D-Vt.) said Monday.'

describe.skipIf(!rules.some(({id}) => (id as string) === 'embedded-link-text'))('--fix', () => {
  test('writes what it can repair, and says how much', async () => {
    const cwd = folder({'a.txt': `${linky}\n`, 'b.txt': `${linky}\n\n${linky}\n`, 'c.txt': clean})
    const before = statSync(join(cwd, 'c.txt'))
    const {code, out, err} = await says(['--fix', '.'], {cwd})
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(`${mended}\n`)
    expect(readFileSync(join(cwd, 'b.txt'), 'utf8')).toBe(`${mended}\n\n${mended}\n`)
    expect(err).toBe('says-who: fixed 3 findings in 2 files\n')
    expect(out).toBe('✓ No findings in 3 files\n')
    expect(code).toBe(0)
    expect(statSync(join(cwd, 'c.txt'))).toMatchObject({ino: before.ino, mtimeMs: before.mtimeMs})
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt', 'c.txt'])
  })

  test('keeps line ends, byte-order mark and mode', async () => {
    const cwd = folder({'a.txt': `\uFEFFMonday.\r\n\r\n${linky}\r\n`})
    chmodSync(join(cwd, 'a.txt'), 0o640)
    await says(['--fix', 'a.txt'], {cwd})
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(`\uFEFFMonday.\r\n\r\n${mended}\r\n`)
    expect(statSync(join(cwd, 'a.txt')).mode & 0o777).toBe(0o640)
  })

  test('what cannot be repaired is reported', async () => {
    const cwd = folder({'a.txt': `${linky}\n\n${broken}`})
    const {code, out} = await says(['--fix', 'a.txt'], {cwd})
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(`${mended}\n\n${broken}`)
    expect(out).toContain('1 error in 1 file\n')
    expect(code).toBe(1)
  })

  test('a read-only file is left as it is, and reported as it is', async () => {
    const cwd = folder({'a.txt': linky})
    chmodSync(join(cwd, 'a.txt'), 0o444)
    const {code, out, err} = await says(['--fix', 'a.txt'], {cwd})
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(linky)
    expect(err).toBe('says-who: a.txt: cannot be fixed: the file is read-only\n')
    expect(out).toContain('embedded-link-text')
    expect(code).toBe(2)
  })

  test('a symbolic link stays one', async () => {
    const cwd = folder({'real/a.txt': linky})
    symlinkSync('real/a.txt', join(cwd, 'link.txt'))
    await says(['--fix', 'link.txt'], {cwd})
    expect(readFileSync(join(cwd, 'real/a.txt'), 'utf8')).toBe(mended)
    expect(readdirSync(cwd).sort()).toEqual(['link.txt', 'real'])
  })

  test('of what is piped in, the repaired text is the output', async () => {
    const {code, out, err} = await says(['--fix'], {input: `\uFEFF${linky}\n`})
    expect(out).toBe(`\uFEFF${mended}\n`)
    expect(err).toContain('fixed 1 finding in 1 file')
    expect(err).toContain('No findings')
    expect(code).toBe(0)
    expect((await says(['--fix'], {input: clean})).out).toBe(clean)
  })
})

describe('sources', () => {
  test('a text without sources says so in a sentence', async () => {
    const {code, out} = await says(['sources'], {input: 'The harbour is old.\n'})
    expect(out).toContain('No sources: nothing in this text is attributed to anyone.')
    expect(code).toBe(0)
  })

  test('json: path, attributions, sources', async () => {
    const {code, out} = await says(['sources', '--format', 'json'], {input: clean})
    const [entry] = JSON.parse(out) as object[]
    expect(Object.keys(entry!)).toEqual(['path', 'attributions', 'sources'])
    expect(code).toBe(0)
  })

  test('a missing file', async () => {
    expect(await says(['sources', 'nope.txt'])).toEqual({code: 2, out: '', err: 'says-who: nope.txt: no such file\n'})
  })
})

describe('the ledger in a file', () => {
  test('as CSV, in folders that are made', async () => {
    const cwd = folder({'a.txt': '“The lock held,” said Ada Pell, the harbour master. An aide said so too.\n'})
    expect(await says(['sources', 'a.txt', '--format', 'csv', '-o', 'out/sources.csv'], {cwd})).toEqual({code: 0, out: '', err: ''})
    const [titles, ...rows] = readFileSync(join(cwd, 'out/sources.csv'), 'utf8').trimEnd().split('\r\n')
    expect(titles).toBe('file,source,kind,named,position,reason,declined,says,quoted,lines')
    expect(rows[0]).toMatch(/^a\.txt,Ada Pell,person,yes,.*,1,1,1$/)
    expect(await says(['sources', 'a.txt', '--format', 'csv'], {cwd})).toMatchObject({out: [titles, ...rows, ''].join('\r\n')})
    expect((await says(['sources', 'a.txt', '--format', 'table'], {cwd})).out).toBe((await says(['sources', 'a.txt'], {cwd})).out)
  })
})

describe('what is not there, and what is to be left alone', () => {
  test('a name that no file has is no error where that is asked for', async () => {
    const cwd = folder({'a.txt': clean, 'empty/x.bin': ''})
    const args = ['a.txt', 'none.txt', 'none/*.txt', 'empty']
    expect(await says(args, {cwd})).toMatchObject({code: 2})
    expect(await says([...args, '--no-error-on-unmatched-pattern'], {cwd})).toMatchObject({code: 0, err: ''})
  })

  test('--ignore-pattern, beside what a configuration says', async () => {
    const cwd = folder({'a.txt': clean, 'b.txt': clean, 'old/c.txt': clean, 'old/new/d.txt': clean, '.says-who-ignore': 'b.txt\n'})
    const read = async (...args: string[]) => (JSON.parse((await says(['.', '--format', 'json', ...args], {cwd})).out) as {path: string}[]).map(({path}) => path)
    expect(await read('--ignore-pattern', 'old/*.txt')).toEqual(['a.txt', 'old/new/d.txt'])
    expect(await read('--ignore-pattern', 'old/', '--ignore-pattern', 'a.*')).toEqual([])
    expect(await read('--ignore-pattern', 'old/', '--no-ignore')).toHaveLength(4)
    expect((await says(['a.txt', '--ignore-pattern', '*.txt'], {cwd})).err).toBe('says-who: a.txt: left alone, as --ignore-pattern says (--no-ignore reads it)\n')
    expect((JSON.parse((await says(['sources', '.', '--format', 'json', '--ignore-pattern', 'old'], {cwd})).out) as object[]).length).toBe(1)
  })
})

describe('rules and explain', () => {
  test('every rule, its severity, what it finds', async () => {
    const {code, out} = await says(['rules'], {env: {COLUMNS: '200'}})
    for (const {id, summary} of rules) expect(out.split('\n').find((line) => line.startsWith(`${id} `))).toMatch(summary.slice(0, 30))
    expect(code).toBe(0)
  })

  test('in no preset', async () => {
    const list = JSON.parse((await says(['rules', '--preset', 'none', '--format', 'json'])).out) as {severity: string}[]
    expect(new Set(list.map(({severity}) => severity))).toEqual(new Set(['off']))
    expect((await says(['rules', '--preset', 'none'])).out).toMatch(/^Rule +In none +Finds\n/)
  })

  test('in another preset, as JSON', async () => {
    const list = JSON.parse((await says(['rules', '--preset', 'strict', '--format', 'json'])).out) as {id: string; severity: string}[]
    expect(list.map(({id}) => id)).toEqual(rules.map(({id}) => id))
    expect(list.find(({id}) => id === ruleId)?.severity).toBe('error')
  })

  test.each(rules.map(({id}) => id))('explain %s: its page, without Markdown', async (id) => {
    const {code, out, err} = await says(['explain', id])
    expect(out.split('\n')[0]).toBe(id)
    // Examples may hold comments.
    expect(out).not.toMatch(/^#|^```|<!-- \/?header/m)
    expect([code, err]).toEqual([0, ''])
  })
})

describe('the page of a rule', () => {
  const page = (args: readonly string[], columns = '80') => says(['explain', 'stray-boilerplate', ...args], {env: {COLUMNS: columns}})

  test('says which text is the repaired one, and never breaks an address', async () => {
    const {out} = await page([], '60')
    expect(out).toMatch(/\n\nFixed:\n {4}\S/)
    const source = readFileSync(new URL('../../rules/stray-boilerplate/README.md', import.meta.url), 'utf8').split('## Flags')[0]!
    const addresses = [...source.matchAll(/\]\((https?:[^)]+)\)/g)].map(([, url]) => url!)
    expect(addresses.length).toBeGreaterThan(0)
    for (const url of addresses) expect(out).toContain(url)
  })

  test('tells code apart by colour, or by backticks where there is none', async () => {
    const painted = (await says(['--color', 'explain', 'anonymous-source'])).out
    expect(painted).toContain('\u001B[36mmaxShare\u001B[39m')
    expect(painted).not.toContain('`')
    const {out} = await says(['explain', 'anonymous-source'])
    expect(out).toContain('`maxShare`')
    expect(out).toMatch(/^maxShare +Share/m)
  })
})

describe('itself', () => {
  test('--version is the version of the package', async () => {
    const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {version: string}
    expect(await says(['--version'])).toEqual({code: 0, out: `${version}\n`, err: ''})
  })

  test('--help has options, commands, examples and exit codes, in 80 columns', async () => {
    const {code, out, err} = await says(['--help'])
    for (const part of ['Usage: says-who', '--fix', '--stdin-filename', 'sources', 'explain', 'Examples:', 'Exit codes:']) expect(out).toContain(part)
    expect(Math.max(...out.split('\n').map(({length}) => length))).toBeLessThanOrEqual(80)
    expect([code, err]).toEqual([0, ''])
    const narrow = (await says(['--help'], {env: {COLUMNS: '60'}})).out.split('Examples:')[0]!
    expect(Math.max(...narrow.split('\n').map(({length}) => length))).toBeLessThanOrEqual(60)
  })

  test.each(['sources', 'rules', 'explain'])('%s --help', async (command) => {
    const {code, out} = await says([command, '--help'])
    expect(out).toContain(`Usage: says-who ${command}`)
    expect(code).toBe(0)
  })

  test('a file that is named like a command', async () => {
    const cwd = folder()
    mkdirSync(join(cwd, 'rules'))
    writeFileSync(join(cwd, 'rules', 'a.txt'), clean)
    expect((await says(['./rules'], {cwd})).out).toBe('✓ No findings in 1 file\n')
  })
})
