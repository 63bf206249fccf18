import {describe, expect, test} from 'vitest'
import {ledgerCsv} from '../../src/reporters/csv.js'
import {json, ledgerJson} from '../../src/reporters/json.js'
import {ledger} from '../../src/reporters/ledger.js'
import {table} from '../../src/reporters/terminal/table.js'
import type {Attribution, Report, Source} from '../../src/report.js'

const text = ['Officials said it.', 'Mr Orme said: “No.”', 'He said: “Not now.”', 'The ministry declined to comment.', 'An aide said so.', 'It was said.'].join('\n')

function said(words: string, kind: Attribution['kind'], given: Partial<Attribution> = {}): Attribution {
  const start = text.indexOf(words)
  return {source: [{start, end: start + words.length}], cue: [], content: [], kind, ...given}
}

const attributions: Attribution[] = [
  said('Officials', 'indirect', {sourceId: 's1'}),
  said('Mr Orme', 'direct', {sourceId: 's2'}),
  said('He', 'mixed', {sourceId: 's2'}),
  said('The ministry', 'indirect', {sourceId: 's3', declined: true}),
  said('An aide', 'indirect', {sourceId: 's4'}),
  {source: [], cue: [{start: text.indexOf('was said'), end: text.indexOf('was said') + 8}], content: [], kind: 'indirect'}
]

const sources: Source[] = [
  {id: 's1', label: 'Officials', kind: 'group', named: false, mentions: [], attributions: [0]},
  {id: 's2', label: 'Idris Orme', kind: 'person', named: true, mentions: [], attributions: [1, 2], position: 'harbour master'},
  {id: 's3', label: 'the ministry', kind: 'organization', named: true, mentions: [], attributions: [3]},
  {id: 's4', label: 'an aide', kind: 'person', named: false, mentions: [], attributions: [4], position: 'aide', reason: 'was not allowed to speak'}
]

const report: Report = {ok: true, findings: [], type: {name: 'unknown', declared: false, score: 0, signs: []}, attributions, sources}
const results = [{path: 'article.txt', text, report}]

describe('ledger', () => {
  test('a table', () => {
    expect('\n' + ledger(results, {width: 100})).toMatchInlineSnapshot(`
      "
      article.txt

        Source        Kind          Named  On what terms                     Says  Quoted  Lines
        Officials     group         no     no reason given                      1       0  1
        Idris Orme    person        yes    harbour master                       2       2  2, 3
        the ministry  organization  yes    declined to comment                  1       0  4
        an aide       person        no     aide; “was not allowed to speak”     1       0  5

        6 attributions, 4 sources, 2 unnamed, 1 attribution to no one
      "
    `)
  })

  test('a column gives way where no word need be broken', () => {
    const rows = [['Former administration officials', 'no reason given, and none to be guessed']]
    const columns = [{title: 'Source', least: 6}, {title: 'On what terms', least: 13}]
    for (let width = 31; width < 70; width++) {
      const words = table(columns, rows, width, String).join(' ').split(/\s+/)
      for (const word of ['Former', 'administration', 'officials', 'guessed']) expect(words).toContain(word)
    }
    expect(table(columns, rows, 22, String).some((line) => line.length > 22)).toBe(false)
  })

  test('narrow', () => {
    expect('\n' + ledger(results, {width: 60})).toMatchInlineSnapshot(`
      "
      article.txt

        Source        Named  On what terms     Says  Quoted  Lines
        Officials     no     no reason given      1       0  1
        Idris Orme    yes    harbour master       2       2  2, 3
        the ministry  yes    declined to          1       0  4
                             comment
        an aide       no     aide; “was not       1       0  5
                             allowed to
                             speak”

        6 attributions, 4 sources, 2 unnamed, 1 attribution to no
        one
      "
    `)
  })

  test('colour adds nothing but colour', () => {
    const colored = ledger(results, {color: true})
    expect(colored).toContain('\u001B[')
    expect(colored.replaceAll(/\u001B\[\d+m/g, '')).toBe(ledger(results))
  })

  test('no sources', () => {
    const none = {path: 'a.txt', text, report: {...report, attributions: [], sources: []}}
    expect(ledger([none])).toBe('a.txt\n\n  No sources: nothing in this text is attributed to anyone.\n')
    const hidden = {path: 'a.txt', text, report: {...report, attributions: attributions.slice(5), sources: []}}
    expect(ledger([hidden])).toBe('a.txt\n\n  No sources: 1 attribution, but to no one that the text shows.\n')
  })

  test('a source that is only mentioned stands where it is mentioned', () => {
    const [source] = sources
    const mention = {...source!, attributions: [], mentions: [{start: text.indexOf('An aide'), end: text.length}]}
    expect(ledger([{path: 'a', text, report: {...report, attributions: [], sources: [mention]}}])).toMatch(/Officials .* 0 +0 +5\n/)
  })
})

describe('csv', () => {
  test('a row a source, with its words as they are', () => {
    expect(ledgerCsv(results).split('\r\n')).toEqual([
      'file,source,kind,named,position,reason,declined,says,quoted,lines',
      'article.txt,Officials,group,no,,,no,1,0,1',
      'article.txt,Idris Orme,person,yes,harbour master,,no,2,2,2 3',
      'article.txt,the ministry,organization,yes,,,yes,1,0,4',
      'article.txt,an aide,person,no,aide,was not allowed to speak,no,1,0,5',
      ''
    ])
  })

  test('commas, quotes, line breaks, and what a spreadsheet would run', () => {
    const [source] = sources
    const row = (label: string) => ledgerCsv([{path: '-x.txt', text, report: {...report, attributions: [], sources: [{...source!, label, attributions: []}]}}]).slice(0, -2).split(/\r\n(?='-x)/)[1]!
    expect(row('Orme, Idris')).toBe(`'-x.txt,"Orme, Idris",group,no,,,no,0,0,`)
    expect(row('the “old” "guard"\nof Vask')).toBe(`'-x.txt,"the “old” ""guard""\nof Vask",group,no,,,no,0,0,`)
    for (const begin of ['=', '+', '-', '@', '\t']) expect(row(`${begin}SUM(A1)`)).toBe(`'-x.txt,'${begin}SUM(A1),group,no,,,no,0,0,`)
    expect(row('=SUM(A1,A2)')).toBe(`'-x.txt,"'=SUM(A1,A2)",group,no,,,no,0,0,`)
  })
})

describe('json', () => {
  test('what programs are given', () => {
    expect(JSON.parse(json(results))).toEqual([{path: 'article.txt', ok: true, findings: [], type: {name: 'unknown', declared: false, score: 0, signs: []}}])
    expect(JSON.parse(ledgerJson(results))).toEqual([{path: 'article.txt', attributions, sources}])
  })
})
