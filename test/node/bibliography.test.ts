import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {keysIn} from '../../src/node/bibliography.js'

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
  ['h.bib', '\u0000', /h\.bib: is a binary file/]
])('%s is bad', async (name, text, message) => {
  await expect(keysIn([written(name, text)])).rejects.toThrow(message)
})

test('a file that is not there', async () => {
  await expect(keysIn([join(folder, 'none.bib')])).rejects.toThrow(/none\.bib: no such file/)
})
