import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {keysIn} from '../../src/node/bibliography.js'
import {lintersWith} from '../../src/node/linters.js'

const folder = mkdtempSync(join(tmpdir(), 'bibliography-'))

function written(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

test('keys of BibTeX and BibLaTeX, with their other names', async () => {
  const bib = written('a.bib', '@string{tide = "Tidebook"}\n@comment{kept}\n@article{lund2019,\n title = {Pumps {\\"u}ber} # tide,\n ids = {lund19, pumps:1}\n}\n\n@online{dahl-2020, title = {Locks}}\n')
  expect(await keysIn([bib])).toEqual(['lund2019', 'lund19', 'pumps:1', 'dahl-2020'])
})

test('keys of CSL-JSON, and of several files', async () => {
  const json = written('b.json', '[{"id": "orme", "type": "book"}, {"id": 7}]')
  const bib = written('b.bib', '@book{orme,\n title = {Hulls}}')
  expect(await keysIn([json, bib])).toEqual(['orme', '7'])
})

test.each([
  ['c.bib', '@article{lund,\n title = {Pumps}\n\n@book{dahl, title = {Locks}}', /c\.bib: line 4: is no BibTeX \(invalid syntax\)/],
  ['d.bib', 'No entries here.', /d\.bib: holds no entries/],
  ['e.json', '[\n  {"id": "orme"},\n  {"id": oops}\n]', /e\.json: line 3: is no JSON/],
  ['f.json', '{"id": "orme"}', /f\.json: line 1: CSL-JSON is a list/],
  ['g.json', '[{"id": "orme"}, {"title": "Keels"}]', /g\.json: entry 2 has no “id”/],
  ['i.yaml', 'references:\n- id: orme\n  title: [Hulls\n', /i\.yaml: line \d+: is no YAML \(/],
  ['j.yml', 'title: Keels\n', /j\.yml: line 1: CSL-YAML is a list of entries/],
  ['k.yaml', 'references: [{title: Keels}]', /k\.yaml: entry 1 has no “id”/],
  ['l.yaml', 'references: []', /l\.yaml: holds no entries/],
  ['h.bib', '\u0000', /h\.bib: is a binary file/]
])('%s is bad', async (name, text, message) => {
  await expect(keysIn([written(name, text)])).rejects.toThrow(message)
})

test('keys of CSL-YAML: as Pandoc writes it, and as a list', async () => {
  const pandoc = written('c.yaml', '---\nreferences:\n- id: orme\n  type: book\n- id: 7\n...\n')
  const dashes = written('d.yaml', '---\nreferences:\n- id: tarn\n---\n')
  const list = written('e.yml', '- id: haber2014\n  title: Ice\n')
  expect(await keysIn([pandoc, dashes, list])).toEqual(['orme', '7', 'tarn', 'haber2014'])
})

describe('front matter', () => {
  const settings = {preset: 'none', rule: ['undefined-citation:error'], config: false} as const
  const found = async (front: string, body: string, more: object = {}, name = 'paper.md') => {
    const path = join(folder, name)
    const text = `${front}\n${body}\n`
    const {findings} = (await lintersWith({...settings, ...more}).for(path, text)).lint(text)
    return findings.map(({message}) => message)
  }
  written('front.json', '[{"id": "lund2019"}]')
  written('front.yaml', 'references:\n- id: dahl2020\n')

  test.each([
    ['a file', '---\nbibliography: front.json\n---'],
    ['a file in quotes, with CRLF', '---\r\ntitle: Pumps\r\nbibliography: "./front.json"\r\n---\r'],
    ['files, one a line', '---\nbibliography:\n  - front.yaml\n  - front.json\n...'],
    ['files in brackets', '---\nbibliography: [front.yaml, front.json]\n---'],
    ['entries', '---\nreferences:\n- id: lund2019\n  title: Pumps\n---']
  ])('%s', async (_, front) => {
    expect(await found(front, 'Pumps fail [@lund2019], as @lund2019 says, and [@orme2018].')).toEqual(['Which work is “@orme2018”?'])
  })

  test('its keys, those of the command and those of the configuration', async () => {
    expect(await found('---\nbibliography: front.json\n---', '[@lund2019; @tarn; @orme2018]', {keys: ['tarn']})).toEqual(['Which work is “@orme2018”?'])
  })

  test('a file that is not there is looked for beside the text', async () => {
    await expect(found('---\nbibliography: none.bib\n---', '[@lund2019]')).rejects.toThrow(`its bibliography “none.bib” is not there: it is looked for beside the file, as ${join(folder, 'none.bib')}`)
  })

  test.each([
    ['none', '# Pumps', 'a.md', {}],
    ['other settings', '---\ntitle: Pumps\n---', 'a.md', {}],
    ['no YAML', '---\nbibliography: [none.bib\n---', 'a.md', {}],
    ['on the net', '---\nbibliography: https://pumps.example/all.bib\n---', 'a.md', {}],
    ['in plain text', '---\nbibliography: none.bib\n---', 'a.txt', {}],
    ['of a rule that is off', '---\nbibliography: none.bib\n---', 'a.md', {rule: []}]
  ])('nothing is looked up: %s', async (_, front, name, more) => {
    expect(await found(front, 'Pumps fail [@orme2018].', more, name)).toEqual([])
  })

  test('what a report is remembered by changes with the bibliography', async () => {
    const text = '---\nbibliography: moving.json\n---\n\n[@lund2019]\n'
    const key = () => lintersWith(settings).keyFor(join(folder, 'paper.md'), text)
    written('moving.json', '[{"id": "lund2019"}]')
    const before = await key()
    written('moving.json', '[{"id": "lund2020"}]')
    expect(await key()).not.toBe(before)
  })
})

test('a file that is not there', async () => {
  await expect(keysIn([join(folder, 'none.bib')])).rejects.toThrow(/none\.bib: no such file/)
})
