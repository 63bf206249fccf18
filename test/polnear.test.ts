import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {articles, attributionsOf} from '../script/polnear.js'
import type {Article, Range} from '../script/polnear.js'

const text = 'Tide 🌊 turns.\n\n“We rebuilt it,” Ines Varela said Monday, “and we would again.” The plan was denounced.\n'

const standoff = [
  'T1\tContent 15 32;57 78\t“We rebuilt it,” “and we would again.”',
  'T2\tSource 32 43\tInes Varela',
  'T3\tCue 44 55\tsaid Monday',
  'T4\tAttribution 44 55\tsaid Monday',
  'E1\tAttribution:T4 Content:T1 Cue:T3 Source:T2',
  'T5\tCue 92 101\tdenounced',
  'T6\tContent 79 87\tThe plan',
  'T7\tAttribution-no-source 92 101\tdenounced',
  'E2\tAttribution-no-source:T7 Content:T6 Cue:T5',
  'T8\tDiscard 0 13\tTide 🌊 turns.',
  ''
].join('\n')

const said = (source: string, pieces: readonly Range[]) => pieces.map(([start, end]) => source.slice(start, end))

const expected = [
  {source: ['Ines Varela'], cue: ['said Monday'], content: ['“We rebuilt it,” ', '“and we would again.”']},
  {source: [], cue: ['denounced'], content: ['The plan']}
]

const shown = (source: string, attributions: Article['attributions']) =>
  attributions.map(({source: by, cue, content}) => ({source: said(source, by), cue: said(source, cue), content: said(source, content)}))

test('marks are put together, in pieces where they stand apart, behind a character outside the basic plane', () => {
  expect(shown(text, attributionsOf(text, standoff))).toEqual(expected)
})

test('a role that is filled twice is one part, by place; Windows line ends', () => {
  const twice = 'T1\tSource 4 9\tVarela\r\nT2\tSource 0 3\tKim\r\nT3\tCue 10 14\tsaid\r\nE1\tAttribution:T3 Source:T1 Source2:T2 Cue:T3\r\n'
  expect(attributionsOf('Kim Varela said', twice)).toEqual([{source: [[0, 3], [4, 9]], cue: [[10, 14]], content: []}])
})

const folder = mkdtempSync(join(tmpdir(), 'polnear-'))

beforeAll(() => {
  mkdirSync(join(folder, 'text'))
  mkdirSync(join(folder, 'attributions'))
  const write = (name: string, content: string) => writeFileSync(join(folder, name), content)
  write('text/tidebook_2016-09-12_tide-turns-in-_x.txt', text)
  write('text/tidebook_2016-09-12_tide-turns-in-_x2.txt', 'No one has annotated this.')
  write('attributions/tidebook_2016-09-12_tide-turns-in-_x_ef2d.ann', '')
  write('attributions/tidebook_2016-09-12_tide-turns-in-_x_4b22.ann', standoff)
})

afterAll(() => rmSync(folder, {recursive: true}))

test('the articles of a folder, with the first annotator of each', () => {
  const found = articles(folder)
  expect(found.map(({id}) => id)).toEqual(['tidebook_2016-09-12_tide-turns-in-_x'])
  expect(found.map((article) => shown(article.text, article.attributions))).toEqual([expected])
})

test('the same articles as JSON Lines', () => {
  const path = join(folder, 'tidebook.jsonl')
  const found = articles(folder)
  writeFileSync(path, found.map((article) => `${JSON.stringify({...article, publisher: 'tidebook'})}\n`).join(''))
  expect(articles(path)).toEqual(found)
})
