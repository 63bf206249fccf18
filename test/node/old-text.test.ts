// Living with old text: suppressions that survive edits, and findings on what git says has changed.
import {appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import type {Finding} from '../../src/index.js'
import {folder, ran, says} from './command.js'

const old = 'The harbour master said, "We will not be moved.\n'
const fresh = 'The keeper of the lock said, "Nobody asked us.\n'
const clean = 'The harbour master said, "We will not be moved."\n'
const file = 'says-who-suppressions.json'

async function linesOf(cwd: string, args: readonly string[]): Promise<Record<string, number[]>> {
  const {out} = await says([...args, '--format', 'json'], {cwd})
  const entries = JSON.parse(out) as {path: string; findings: Finding[]}[]
  return Object.fromEntries(entries.map(({path, findings}) => [path, findings.map(({line}) => line)]))
}

describe('suppressions', () => {
  test('what is there is lived with, through edits elsewhere; what is new is reported; what went is pruned', async () => {
    const cwd = folder({'a.txt': `${old}\n${old}`, 'sub/b.md': old, 'c.txt': clean})
    expect(await says(['.', '--suppress-all'], {cwd})).toEqual({code: 0, out: '', err: 'says-who: suppressed 3 findings, from now on\n'})
    const written = readFileSync(join(cwd, file), 'utf8')
    expect(Object.keys((JSON.parse(written) as {files: object}).files)).toEqual(['a.txt', 'sub/b.md'])
    expect(await says(['.'], {cwd})).toMatchObject({code: 0, err: ''})

    // Edits elsewhere move it, and a new one is new, though it stands in the same file.
    writeFileSync(join(cwd, 'a.txt'), `A first line.\n\n${old}\n${fresh}\n${old}`)
    expect(await linesOf(cwd, ['.'])).toEqual({'a.txt': [5], 'c.txt': [], 'sub/b.md': []})
    // From another folder, they are the same.
    expect(await linesOf(join(cwd, 'sub'), ['b.md'])).toEqual({'b.md': []})
    expect((await says(['b.md', '--suppressions-location', '../none.json'], {cwd: join(cwd, 'sub')})).err).toContain('no such file: --suppress-all writes it')

    // One that is mended is no longer needed; of a file that is gone neither.
    writeFileSync(join(cwd, 'a.txt'), `${old}\n${clean}`)
    expect((await says(['.'], {cwd})).err).toBe('says-who: no longer needed: 1 suppression (--prune-suppressions)\n')
    rmSync(join(cwd, 'sub/b.md'))
    expect((await says(['a.txt', '--prune-suppressions'], {cwd})).err).toBe('says-who: dropped 2 suppressions\n')
    expect(await says(['.'], {cwd})).toMatchObject({code: 0, err: ''})
  })

  test('a damaged file is no reason to report everything, or nothing', async () => {
    const cwd = folder({'a.txt': old, [file]: '{"version": 1, "files": ['})
    const {code, out, err} = await says(['a.txt'], {cwd})
    expect(err).toMatch(/says-who-suppressions\.json: is no file of suppressions, or damaged/)
    expect([code, out]).toEqual([2, ''])
  })

  test('one rule by itself leaves what is suppressed of others', async () => {
    const cwd = folder({'a.txt': `${old}\nAccording to sources, the gate was shut.\n`})
    const suppressed = () => Object.keys((JSON.parse(readFileSync(join(cwd, file), 'utf8')) as {files: Record<string, object>}).files['a.txt']!).sort()
    expect(await says(['.', '--suppress-rule', 'bare-source'], {cwd})).toEqual({code: 0, out: '', err: 'says-who: suppressed 1 finding, from now on\n'})
    expect(suppressed()).toEqual(['bare-source'])
    expect((await linesOf(cwd, ['.', '--quiet']))['a.txt']).toEqual([1])
    await says(['.', '--suppress-rule', 'unbalanced-quotation-mark'], {cwd})
    expect(suppressed()).toEqual(['bare-source', 'unbalanced-quotation-mark'])
    expect(await says(['.', '--suppress-rule', 'bare-sorce'], {cwd})).toEqual({code: 2, out: '', err: 'says-who: Unknown rule “bare-sorce”. Perhaps “bare-source”\n'})
    expect((await says(['.', '--suppress-rule', 'bare-source', '--suppress-all'], {cwd})).code).toBe(2)
  })

  test('a rule of the house may be quiet today', async () => {
    const house = "export const shout = {id: 'shout', summary: 'Shouting', severity: {}, types: {}, messages: {}, block() {}}"
    const cwd = folder({'a.txt': old, 'b/c.txt': old, 'b/says-who.config.json': '{"use": ["./house.mjs"]}', 'b/house.mjs': house})
    for (const concurrency of ['off', '2']) {
      expect(await says(['.', '--suppress-rule', 'shout', '--concurrency', concurrency], {cwd})).toEqual({code: 0, out: '', err: 'says-who: suppressed 0 findings, from now on\n'})
    }
  })

  test('nothing is written where nothing could be read, and folders are made', async () => {
    const cwd = folder({'a.txt': old})
    expect(await says(['nosuch', '--suppress-all'], {cwd})).toEqual({code: 2, out: '', err: 'says-who: nosuch: no such file\n'})
    expect(existsSync(join(cwd, file))).toBe(false)
    await says(['a.txt', '--suppress-all', '--suppressions-location', 'kept/here/known.json'], {cwd})
    expect(existsSync(join(cwd, 'kept/here/known.json'))).toBe(true)
  })

  test('goes by whole files', async () => {
    expect((await says(['--suppress-all', '--changed'], {cwd: folder()})).err).toBe('says-who: --suppress-all goes by whole files: not with --changed\n')
  })
})

async function git(cwd: string, ...args: string[]): Promise<void> {
  const {code, err} = await ran('git', ['-c', 'user.name=Nan Abara', '-c', 'user.email=nan@example.org', ...args], {cwd})
  expect([code, err]).toEqual([0, ''])
}

async function repository(files: Parameters<typeof folder>[0]): Promise<string> {
  const cwd = folder(files)
  await git(cwd, 'init', '-q', '-b', 'main')
  await git(cwd, 'add', '.')
  await git(cwd, 'commit', '-qm', 'First')
  return cwd
}

describe('what has changed, says git', () => {
  test('--changed: lines of the working tree, new files whole, nothing that is ignored', async () => {
    const odd = 'the “lock” [1].txt'
    const cwd = await repository({'a.txt': `${old}\nStays.\n`, 'b.txt': old, [odd]: `${old}\n`, 'gone.txt': old, 'old name.txt': `${old}\n${clean}\nMany more words that stay.\n`, '.gitignore': 'built/\n'})
    expect(await linesOf(cwd, ['--changed'])).toEqual({})
    appendFileSync(join(cwd, 'a.txt'), `\n${fresh}`)
    appendFileSync(join(cwd, odd), `\n${fresh}`)
    writeFileSync(join(cwd, 'new.txt'), old)
    mkdirSync(join(cwd, 'built'))
    writeFileSync(join(cwd, 'built/d.txt'), old)
    writeFileSync(join(cwd, 'image.png'), 'x')
    rmSync(join(cwd, 'gone.txt'))
    await git(cwd, 'mv', 'old name.txt', 'new name.txt')
    expect(await linesOf(cwd, ['--changed'])).toEqual({'a.txt': [5], 'new name.txt': [], 'new.txt': [1], [odd]: [4]})
    expect(await linesOf(cwd, ['--changed', 'a.txt', 'b.txt'])).toEqual({'a.txt': [5]})
  })

  test('--changed: what a cut leaves behind counts as changed', async () => {
    const cwd = await repository({'a.md': `${clean}\nThe harbour master said, "We will not\nbe moved, ever."\n`})
    writeFileSync(join(cwd, 'a.md'), `${clean}\nThe harbour master said, "We will not\n`)
    expect(await linesOf(cwd, ['--changed'])).toEqual({'a.md': [3]})
  })

  test('--staged: what is about to be committed, not what the file has become since', async () => {
    const cwd = await repository({'a.txt': `${old}\n`})
    appendFileSync(join(cwd, 'a.txt'), `\n${fresh}`)
    await git(cwd, 'add', 'a.txt')
    writeFileSync(join(cwd, 'a.txt'), clean)
    expect(await linesOf(cwd, ['--staged'])).toEqual({'a.txt': [4]})
    expect(await linesOf(cwd, ['--changed'])).toEqual({'a.txt': []})
    await git(cwd, 'commit', '-qm', 'Second')
    expect(await linesOf(cwd, ['--staged'])).toEqual({})
    expect((await says(['--staged', '--fix'], {cwd})).err).toContain('--staged reads what git is about to commit')
  })

  test('--staged before the first commit', async () => {
    const cwd = folder({'a.txt': old})
    await git(cwd, 'init', '-q')
    await git(cwd, 'add', '.')
    expect(await linesOf(cwd, ['--staged'])).toEqual({'a.txt': [1]})
  })

  test('--since: what a branch has changed since it left another, in this folder and below', async () => {
    const cwd = await repository({'a.txt': `${old}\n`, 'sub/b.txt': `${old}\n`, 'c.txt': old})
    await git(cwd, 'checkout', '-qb', 'draft')
    appendFileSync(join(cwd, 'sub/b.txt'), `\n${fresh}`)
    appendFileSync(join(cwd, 'a.txt'), `\n${fresh}`)
    await git(cwd, 'commit', '-qam', 'Draft')
    await git(cwd, 'checkout', '-q', 'main')
    writeFileSync(join(cwd, 'c.txt'), clean)
    await git(cwd, 'commit', '-qam', 'Elsewhere')
    await git(cwd, 'checkout', '-q', 'draft')
    expect(await linesOf(cwd, ['--since', 'main'])).toEqual({'a.txt': [4], 'sub/b.txt': [4]})
    expect(await linesOf(join(cwd, 'sub'), ['--since', 'main'])).toEqual({'b.txt': [4]})
    for (const ref of ['nowhere', '--output=x']) expect(await says([`--since=${ref}`], {cwd})).toEqual({code: 2, out: '', err: `says-who: git: no branch, tag or commit is called “${ref}”\n`})
  })

  test('--fix mends what is on changed lines, and no more', async () => {
    const linky = 'Sen. Ida PellIda Jane PellWhy the Senate lost the ferry vote House eyes new tolls MORE (D-Vt.) said Monday.'
    const cwd = await repository({'a.txt': `${linky}\n`})
    appendFileSync(join(cwd, 'a.txt'), `\n${linky}\n`)
    await says(['--changed', '--fix'], {cwd})
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(`${linky}\n\nSen. Ida Pell (D-Vt.) said Monday.\n`)
  })

  test('no repository, two wishes: a line that says so', async () => {
    const {code, err} = await says(['--changed'], {cwd: folder(), env: {GIT_CEILING_DIRECTORIES: '/'}})
    expect(err).toMatch(/^says-who: git: not a git repository.*\n$/)
    expect(code).toBe(2)
    expect((await says(['--changed', '--since', 'main'])).err).toBe('says-who: --changed and --since do not go together: name one of them\n')
  })
})
