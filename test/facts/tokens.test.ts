import {describe, expect, test} from 'vitest'
import {Passage} from '../../src/document.js'
import {tokenKind, tokens} from '../../src/facts/tokens.js'

const tokensOf = (text: string) => new Passage('paragraph', text, [], {}).get(tokens)

/** The tokens as they stand, with a bar between two. */
function drawn(text: string): string {
  const {start, end, length} = tokensOf(text)
  return Array.from({length}, (_, at) => text.slice(start[at], end[at])).join('|')
}

const tables: {readonly [name: string]: readonly (readonly [text: string, tokens: string])[]} = {
  'possessives and contractions': [
    ['Lund’s aide', 'Lund|’s|aide'],
    ["Lund's aide", "Lund|'s|aide"],
    ["the Joneses' dam", "the|Joneses|'|dam"],
    ['McDonald’s men', 'McDonald|’s|men'],
    ['O’Rourke’s men', 'O’Rourke|’s|men'],
    ['LUND’S AIDE', 'LUND|’S|AIDE'],
    ['didn’t', 'didn’t'],
    ["won't", "won't"],
    ['they’ll', 'they|’ll'],
    ["she'd, we've, you're, I'm", "she|'d|,|we|'ve|,|you|'re|,|I|'m"],
    ['let’s', 'let|’s'],
    ['ma’am', 'ma’am'],
    ["nine o'clock", "nine|o'clock"],
    ["y'all'd've", "y'all'd|'ve"],
    ["'til dawn in the '90s", "'|til|dawn|in|the|'|90s"],
    ['rock ’n’ roll', 'rock|’|n|’|roll'],
    ['the 1990’s', 'the|1990|’s'],
    ['“Tides”’s author', '“|Tides|”|’s|author'],
    ["Yahoo!'s page", "Yahoo|!|'s|page"],
    ["Norwell Inc.'s dam", "Norwell|Inc|.|'s|dam"],
    ['the U.S.’s role', 'the|U.S.|’s|role']
  ],
  abbreviations: [
    ['in the U.S. it rained', 'in|the|U.S.|it|rained'],
    ['in the U.S.', 'in|the|U.S.'],
    ['at 9 a.m. and 5 p.m.', 'at|9|a.m.|and|5|p.m.'],
    ['a Ph.D. from D.C.', 'a|Ph.D.|from|D.C.'],
    ['a U.S.-based firm', 'a|U.S.-based|firm'],
    ['U.S.-China talks', 'U.S.-China|talks'],
    ['J. R. Lund and J.R. Dahl', 'J.|R.|Lund|and|J.R.|Dahl'],
    ['J.-P. Lund', 'J.-P.|Lund'],
    ['Dana Q. Okoro', 'Dana|Q.|Okoro'],
    ['No. 2', 'No|.|2'],
    ['Sen. Lund Jr. left', 'Sen|.|Lund|Jr|.|left'],
    ['Lund (D-Mich.)', 'Lund|(|D-Mich|.|)'],
    ['Lund (R., Ohio)', 'Lund|(|R.|,|Ohio|)'],
    ['AT&T and R&D', 'AT&T|and|R&D'],
    ['Lund & Dahl', 'Lund|&|Dahl'],
    ['He left.She stayed', 'He|left|.|She|stayed'],
    ['a.Next', 'a|.|Next']
  ],
  numbers: [
    ['3.5 per cent', '3.5|per|cent'],
    ['See https://weir.test/a?reportedly=b, or (www.weir.test/c). Http: no', 'See|https://weir.test/a?reportedly=b|,|or|(|www.weir.test/c|)|.|Http|:|no'],
    ['1,250.50', '1,250.50'],
    ['hit .300', 'hit|.300'],
    ['$.50', '$|.50'],
    ['$3.5m, €20, £1.2bn', '$|3.5m|,|€|20|,|£|1.2bn'],
    ['$4,000,000.', '$|4,000,000|.'],
    ['40%', '40|%'],
    ['the 5th, in 1990s style', 'the|5th|,|in|1990s|style'],
    ['at 9:30', 'at|9:30'],
    ['9/11 families', '9/11|families'],
    ['the 2019–20 season', 'the|2019–20|season'],
    ['won 3-2', 'won|3-2'],
    ['mid-1990s', 'mid-1990s'],
    ['1, 2 and 3.', '1|,|2|and|3|.'],
    ['two: 3', 'two|:|3'],
    ['#3', '#|3'],
    ['½ of Ⅳ', '½|of|Ⅳ'],
    [`5'2" tall`, `5|'|2|"|tall`],
    ['40°26′46″', '40|°|26|′|46|″']
  ],
  'hyphens and dashes': [
    ['co-operate', 'co-operate'],
    ['a six-foot-two man', 'a|six-foot-two|man'],
    ['e\u2011mail and well\u2010known', 'e\u2011mail|and|well\u2010known'],
    ['pre- and post-war', 'pre|-|and|post-war'],
    ['a - b', 'a|-|b'],
    ['a -- b', 'a|--|b'],
    ['a--b', 'a|--|b'],
    ['a---b', 'a|---|b'],
    ['a–b', 'a|–|b'],
    ['a—b', 'a|—|b'],
    ['and/or', 'and|/|or']
  ],
  ellipses: [
    ['so ... then', 'so|...|then'],
    ['so...then', 'so|...|then'],
    ['so … then', 'so|…|then'],
    ['so . . . then', 'so|. . .|then'],
    ['so .. then', 'so|..|then'],
    ['He left.... She', 'He|left|....|She'],
    ['He left. . . . She', 'He|left|. . . .|She'],
    ['so\u00A0.\u00A0.\u00A0. then', 'so|.\u00A0.\u00A0.|then'],
    ['end . Next', 'end|.|Next'],
    ['the U.S. ... and', 'the|U.S.|...|and']
  ],
  marks: [
    ['“Go,” she said.', '“|Go|,|”|she|said|.'],
    ['"Go," she said.', '"|Go|,|"|she|said|.'],
    ["''Go,'' she said.", "''|Go|,|''|she|said|."],
    ["``Go,'' she said.", "``|Go|,|''|she|said|."],
    ['‘Go,’ she said', '‘|Go|,|’|she|said'],
    ["'Go,' she said", "'|Go|,|'|she|said"],
    ['«Go» „stay“', '«|Go|»|„|stay|“'],
    ['Why?!', 'Why|?|!'],
    ['said:yes', 'said|:|yes'],
    ['(a) [b]', '(|a|)|[|b|]'],
    ['@lund #news', '@|lund|#|news']
  ],
  'rare characters': [
    ['🎉 party 🎉🎉', '🎉|party|🎉|🎉'],
    ['she👍said', 'she|👍|said'],
    ['❤️ it', '❤|it'],
    ['👩\u200D👧 said', '👩|👧|said'],
    ['𝐛𝐨𝐥𝐝 said', '𝐛𝐨𝐥𝐝|said'],
    ['𠮷野 said', '𠮷野|said'],
    ['a\uD800 b', 'a\uD800|b'],
    ['\uDC00', '\uDC00'],
    ['\uD83C', '\uD83C'],
    ['re\u00ADspon\u00ADsible', 're\u00ADspon\u00ADsible'],
    ['one\u200Btwo \u200B three', 'one|two|three'],
    ['\uFEFFThe end', 'The|end'],
    ['nul\u0000here', 'nul|here'],
    ['a\tb\u00A0c\u2009d\ne', 'a|b|c|d|e'],
    ['café Ñuñoa cafe\u0301', 'café|Ñuñoa|cafe\u0301'],
    ['', ''],
    [' \n', '']
  ]
}

describe.each(Object.entries(tables))('tokens: %s', (_, rows) => {
  test.each(rows)('%j', (text, expected) => {
    expect(drawn(text)).toBe(expected)
  })
})

describe('tokens: words', () => {
  test.each([
    ['Lund’s', "lund|'s"],
    ['DIDN’T', "didn't"],
    ['e\u2011mail', 'e-mail'],
    ['re\u00ADspon\u00ADsible', 'responsible'],
    ['ÉTAT', 'état'],
    ['U.S.', 'u.s.'],
    ['“A”', '“|a|”']
  ])('%j is lower-cased, with straight apostrophes and plain hyphens', (text, words) => {
    expect(tokensOf(text).word.join('|')).toBe(words)
  })

  test('a token is a word, a number or a mark', () => {
    const kinds = new Map<number, string>(Object.entries(tokenKind).map(([name, kind]) => [kind, name]))
    const {kind, word} = tokensOf('In 2019, 9/11’s .5 🎉 x2 mid-1990s!')
    expect(word.map((each, at) => `${each} ${kinds.get(kind[at]!)}`)).toEqual([
      'in word', '2019 number', ', mark', '9/11 number', "'s word", '.5 number', '🎉 mark', 'x2 word', 'mid-1990s word', '! mark'
    ])
  })
})

const megabyte = 1 << 20

describe('tokens: laws', () => {
  test.each(['a', '.', "'", '-', '"', '1', '. ', '\u0000', '🎉', 'U.', "'s", '1/', '..a', '\uD800', '`'])('a megabyte of %j', (unit) => {
    const text = unit.repeat(Math.ceil(megabyte / unit.length))
    const {start, end, length, word} = tokensOf(text)
    let before = 0
    let inOrder = word.length === length
    for (let at = 0; at < length; at++) {
      inOrder &&= start[at]! >= before && end[at]! > start[at]!
      before = end[at]!
    }
    expect(inOrder).toBe(true)
    expect(text.slice(before).trim().replaceAll('\u0000', '')).toBe('')
  })

  test.each(Object.values(tables).flat())('nothing is lost of %j', (text) => {
    expect(drawn(text).replace(/[|\s]/g, '')).toBe(text.replace(/[\s\u0000\u200B\u200D\uFE0F\uFEFF]/g, ''))
  })
})
