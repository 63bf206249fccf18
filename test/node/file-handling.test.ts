import {chmodSync, readFileSync, readdirSync, statSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {html} from '../../src/formats/html.js'
import {markdown} from '../../src/formats/markdown.js'
import {text} from '../../src/formats/text.js'
import {decoded} from '../../src/node/decode.js'
import {filesOf} from '../../src/node/files.js'
import {fixed} from '../../src/node/fixed.js'
import {extensions, formatOf} from '../../src/node/formats.js'
import {replaceFile} from '../../src/node/replace.js'
import type {Finding, Report} from '../../src/report.js'
import {folder} from './command.js'

describe('formats', () => {
  test('the command reads what the formats claim', () => {
    expect(extensions).toEqual([text, markdown, html].flatMap((format) => format.extensions))
  })

  test.each([
    ['a.TXT', text],
    ['a.b.md', markdown],
    ['x.d/page.HTM', html],
    ['README', text],
    ['notes.rst', text],
    ['x.html/README', text],
    ['<stdin>', text]
  ])('%s', async (path, format) => {
    expect(await formatOf(path)).toBe(format)
  })
})

describe('files', () => {
  test('one file by two names is read once', async () => {
    const root = folder({'a.txt': ''})
    symlinkSync('a.txt', join(root, 'b.txt'))
    const {paths} = await filesOf([join(root, 'a.txt'), `${root}/./a.txt`, root])
    expect(paths).toEqual([join(root, 'a.txt')])
  })
})

describe('decoded', () => {
  const bytes = (...codes: number[]) => Uint8Array.from(codes)
  test.each([
    ['nothing', bytes(), {text: '', mark: ''}],
    ['a byte-order mark', bytes(0xef, 0xbb, 0xbf, 0x61), {text: 'a', mark: '\uFEFF'}],
    ['a second mark is text', bytes(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf), {text: '\uFEFF', mark: '\uFEFF'}],
    ['four bytes', bytes(0xf0, 0x9f, 0x91, 0xa9), {text: '👩', mark: ''}],
    ['a lone surrogate', bytes(0x61, 10, 0xed, 0xa0, 0x80), {problem: 'is not valid UTF-8 (line 2); save it as UTF-8'}],
    ['half a character', bytes(0x61, 0xe2, 0x80), {problem: 'is not valid UTF-8 (it ends in mid-character); save it as UTF-8'}],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 0x61), {problem: 'is UTF-16; save it as UTF-8'}],
    ['a NUL', bytes(0x61, 0), {problem: 'is a binary file (a NUL byte at offset 1)'}]
  ])('%s', (_, given, expected) => {
    expect(decoded(given)).toEqual(expected)
  })
})

describe('fixed', () => {
  /** A linter that wants each `from` to be `to`. */
  const wanting = (from: string, to: string) => async (source: string): Promise<Report> => {
    const findings = [...source.matchAll(new RegExp(from, 'g'))].map(({index}) => ({
      fix: {edits: [{start: index, end: index + from.length, text: to}]}
    })) as unknown as Finding[]
    return {ok: true, findings, type: {name: 'unknown', declared: false, score: 0, signs: []}, attributions: [], sources: []}
  }

  test('counts what went', async () => {
    expect(await fixed('a b a', wanting('a', 'x'))).toMatchObject({text: 'x b x', count: 2})
    expect(await fixed('b', wanting('a', 'x'))).toMatchObject({text: 'b', count: 0})
  })

  test('goes on until nothing changes', async () => {
    expect(await fixed('ooooo!', wanting('oo', 'o'))).toMatchObject({text: 'o!'})
  })

  test('stops after ten rounds where a fix brings its like', async () => {
    const {text: result, count} = await fixed('a', wanting('a', 'aa'))
    expect(result.length).toBeLessThanOrEqual(2 ** 10)
    expect(count).toBeGreaterThan(0)
  })

  test('a fix that changes nothing is no fix', async () => {
    expect(await fixed('a', wanting('a', 'a'))).toMatchObject({text: 'a', count: 0})
  })
})

describe('replaceFile', () => {
  test('keeps the mode, leaves nothing beside', async () => {
    const root = folder({'a.txt': 'old'})
    chmodSync(join(root, 'a.txt'), 0o600)
    await replaceFile(join(root, 'a.txt'), 'new')
    expect(readFileSync(join(root, 'a.txt'), 'utf8')).toBe('new')
    expect(statSync(join(root, 'a.txt')).mode & 0o777).toBe(0o600)
    expect(readdirSync(root)).toEqual(['a.txt'])
  })

  test('a missing file, a read-only file: as it was, nothing beside', async () => {
    const root = folder({'a.txt': 'old'})
    chmodSync(join(root, 'a.txt'), 0o400)
    await expect(replaceFile(join(root, 'a.txt'), 'new')).rejects.toThrow('read-only')
    await expect(replaceFile(join(root, 'b.txt'), 'new')).rejects.toThrow('ENOENT')
    expect(readdirSync(root)).toEqual(['a.txt'])
    expect(readFileSync(join(root, 'a.txt'), 'utf8')).toBe('old')
  })

  test('a very long name', async () => {
    const name = `${'東'.repeat(80)}.txt`
    const root = folder({[name]: 'old'})
    await replaceFile(join(root, name), 'new')
    expect(readdirSync(root)).toEqual([name])
  })
})
