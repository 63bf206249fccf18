import {describe, expect, test} from 'vitest'
import {Passage} from '../../src/document.js'
import type {Lexicon} from '../../src/document.js'
import {names} from '../../src/facts/names.js'
import {proseTokens} from '../../src/facts/prose-tokens.js'

/** The text with brackets around its names; then the surname of each, what it is called, and “alone” where no given name stands before it. */
function drawn(text: string, lexicon: Lexicon = {}): readonly [string, string] {
  const passage = new Passage('paragraph', text, [], lexicon)
  const t = passage.get(proseTokens)
  const found = passage.get(names)
  const out = found.reduceRight((rest, {range: {first, last}}) => {
    const [start, end] = [t.start[first]!, t.end[last - 1]!]
    return `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`
  }, text)
  return [out, found.map(({surname, full, roles}) => [surname, ...(full ? [] : ['alone']), ...(roles.length > 0 ? [`(${roles.join(' ')})`] : [])].join(' ')).join(', ')]
}

const tables: {readonly [name: string]: readonly (readonly [drawn: string, notes: string])[]} = {
  shapes: [
    ['[Dana Okoro] said the dam leaks.', 'okoro'],
    ['[Lund] said so.', 'lund alone'],
    ['On Monday, [Dana Okoro] met [Lund].', 'okoro, lund alone'],
    ['[J. R. Lund] and [J.R. Dahl] spoke.', 'lund, dahl'],
    ['[Martin Luther Pell Jr.] spoke.', 'pell'],
    ['Then [Carl Lund III] spoke.', 'lund'],
    ['[Ursula von der Tann] met [Ludwig van Dorn].', 'tann, dorn'],
    ["[Sánchez], [O'Rourke] and [McConnell-Lund] met.", "sánchez alone, o'rourke alone, mcconnell-lund alone"],
    ['[Ray "Sparky" Cole] spoke.', 'cole'],
    ['[Ray (Sparky) Cole] spoke.', 'cole'],
    ['[Dana Okoro]’s aide spoke.', 'okoro'],
    ['But [Okoro] said no. And [Dahl] did.', 'okoro alone, dahl alone'],
    ['“[Lund] left,” [Okoro] said.', 'lund alone, okoro alone'],
    ['In March, [April Lund] met [Will Pell].', 'lund, pell']
  ],
  'titles and roles': [
    ['Sen. [Carl Lund], D-Vask, and Mayor [Ines Varela] met.', 'lund (sen), varela (mayor)'],
    ['Dr. [Lund] met Mr. [Dahl] and Dr [Pell].', 'lund alone (dr), dahl alone (mr), pell alone (dr)'],
    ['President [Okoro] met former Gov. [Lund].', 'okoro alone (president), lund alone (gov)'],
    ['Lt. Gov. [Ana Ruiz] spoke.', 'ruiz (lt gov)'],
    ['White House spokesman [Tom Grice] spoke.', 'grice (spokesman)'],
    ['Attorney General [Ines Varela] spoke.', 'varela (attorney general)'],
    ['Secretary of State [Ines Varela] spoke.', 'varela (secretary)'],
    ['Sgt. 1st Class [Tom Grice] spoke.', 'grice'],
    ['Pope [Leo IV] met Queen [Margrethe].', 'leo alone (pope), margrethe alone (queen)'],
    ['police chief [Tom Grice]', 'grice (chief)'],
    ['[Okoro], the chairman of the board, left.', 'okoro alone (chairman)'],
    ['[Dana Okoro], 43, left. [Dana Okoro], a trader, stayed.', 'okoro, okoro (trader)'],
    ['The senator, [Carl Lund], spoke.', 'lund (senator)'],
    ['The aide told [Lund] so. The aide, [Lund] said, left.', 'lund alone, lund alone'],
    ['[Okoro], [Lund] and Mayor [Pell] spoke.', 'okoro alone, lund alone, pell alone (mayor)'],
    ['[Carl Lund] (D-Vask) spoke.', 'lund']
  ],
  'capitals that are no names': [
    ['On Monday it rained. In March it snowed.', ''],
    ['Norwell Bank, the National Transit Board and the Ministry of Health agreed.', ''],
    ['He read The Norwell Herald.', ''],
    ['The Dana Okoro Foundation paid.', ''],
    ['State Department officials spoke.', ''],
    ['Officials said Republicans and Democrats were late.', ''],
    ['New York and Los Angeles are far from Lake Vask.', ''],
    ['She lives in Grand Forks.', ''],
    ['SENATOR DENIES CLAIM', ''],
    ['DANA OKORO SAID THE DAM LEAKS', ''],
    ['I said no.', ''],
    ['', '']
  ]
}

const bare = (text: string) => text.replace(/[[\]]/g, '')

describe.each(Object.entries(tables))('names: %s', (_, rows) => {
  test.each(rows)('%s', (text, notes) => {
    expect(drawn(bare(text))).toEqual([text, notes])
  })
})

describe('names: the house’s lexicon', () => {
  test.each<[string, Lexicon, string, string]>([
    ['a person', {people: ['Norwell Bank']}, '[Norwell Bank] spoke.', 'bank'],
    ['a surname by itself is enough', {people: ['Tarn Vale']}, '[Vale] spoke.', 'vale'],
    ['a body', {bodies: ['Dana Okoro']}, 'Dana Okoro spoke.', ''],
    ['an outlet', {outlets: ['Vask Tribune']}, 'Vask Tribune and [Dana Okoro] agreed.', 'okoro']
  ])('%s', (_, lexicon, text, notes) => {
    expect(drawn(bare(text), lexicon)).toEqual([text, notes])
  })
})
