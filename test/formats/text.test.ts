import fc from 'fast-check'
import {describe, expect, it, test} from 'vitest'
import {html} from '../../src/formats/html.js'
import {markdown} from '../../src/formats/markdown.js'
import {text} from '../../src/formats/text.js'
import {expectSound, hostile, shown} from './reading.js'

const long = 'The harbour board said on Monday that the new crane would not be ready before the winter, and that the old one had been sold to a yard in the north, which nobody wanted to hear.'
const wrapped = [
  'The harbour board said on Monday that the new crane would not be',
  'ready before the winter, and that the old one had been sold to a yard',
  'in the north.'
].join('\n')
const p = (words: string) => `paragraph: ${words.replaceAll('\n', '⏎')}`

/** Paragraphs, and what they are. In each source a blank line stands between the lines of the table. */
const table: readonly (readonly [what: string, source: string, ...blocks: string[]])[] = [
  ['blank lines separate', 'One is shut.\n\nTwo is open.', p('One is shut.'), p('Two is open.')],
  ['blank lines of spaces separate', '  One is shut. \n \t\n\u00A0Two is open.', p('One is shut.'), p('Two is open.')],
  ['each line is a paragraph', `${long}\nTwo is open.\n${long}`, p(long), p('Two is open.'), p(long)],
  ['wrapped lines are one paragraph', wrapped, p(wrapped)],
  ['two wrapped lines', 'The harbour board said on Monday that the crane\nwould not be ready.', p('The harbour board said on Monday that the crane\nwould not be ready.')],
  ['a name wraps where the text does', `${wrapped}\n\nThe crane, which was built in 1970, is the last of its kind, said Ann\nLee.`, p(wrapped), p('The crane, which was built in 1970, is the last of its kind, said Ann\nLee.')],
  ['a short line above wrapped ones', `Dear all,\n${wrapped}`, p('Dear all,'), p(wrapped)],
  ['wrapped list items', `Bring:\n\n- the minutes\n- the keys, and the long ladder from the shed behind the house of the\n  caretaker`, p('Bring:'), 'item: - the minutes', 'item: - the keys, and the long ladder from the shed behind the house of the⏎  caretaker'],

  ['a headline', `Crane Will Not Be Ready\n\n${long}`, 'heading: Crane Will Not Be Ready', p(long)],
  ['a headline in sentence case', `New crane delayed until winter\n\n${long}`, 'heading: New crane delayed until winter', p(long)],
  ['a headline that asks', `Why is the crane late?\n\n${long}`, 'heading: Why is the crane late?', p(long)],
  ['a headline in capitals, with a full stop', `FULL TEXT.\n\n${long}`, 'heading: FULL TEXT.', p(long)],
  ['the first line, with a full stop', `Crane Sale Stirs Anger in the North.\n\n${long}`, 'heading: Crane Sale Stirs Anger in the North.', p(long)],
  ['a headline with an abbreviation', `Dr. Lee Leaves St. Ives\n\n${long}`, 'heading: Dr. Lee Leaves St. Ives', p(long)],
  ['a numbered section', `2 Method\n\n${long}`, 'heading: 2 Method', p(long)],
  ['a sub-heading between paragraphs', `${long}\n\nThe old crane\n\n${long}`, p(long), 'heading: The old crane', p(long)],
  ['headline, byline, date, text', `Crane Late Again\nBy Ann Lee and Jo de Vries\nMay 3, 2021\n${long}\nThe end is near.`, 'heading: Crane Late Again', 'byline: By Ann Lee and Jo de Vries', 'dateline: May 3, 2021', p(long), p('The end is near.')],

  ['a short sentence', `${long}\n\nNobody knows.\n\n${long}`, p(long), p('Nobody knows.'), p(long)],
  ['a short quotation', `${long}\n\n“No comment”\n\n${long}`, p(long), p('“No comment”'), p(long)],
  ['a question somebody asks', `${long}\n\nWell, who was that?\n\nWhy?\n\nDid you see me?\n\n${long}`, p(long), p('Well, who was that?'), p('Why?'), p('Did you see me?'), p(long)],
  ['a cry', `${long}\n\nSuch a relief!\n\n${long}`, p(long), p('Such a relief!'), p(long)],
  ['what leads to a quotation', `${long}\n\nThe board said:\n\n${long}`, p(long), p('The board said:'), p(long)],
  ['a line that breaks off', `${long}\n\nI would have to ask —\n\n${long}`, p(long), p('I would have to ask —'), p(long)],
  ['a sentence with a note', `${long}\n\nThe crane changed the port for good. [6]\n\n${long}`, p(long), p('The crane changed the port for good. [6]'), p(long)],
  ['a sentence that lost its full stop', `${long}\n\nIt was the last crane of its kind\n\n${long}`, p(long), p('It was the last crane of its kind'), p(long)],
  ['a line in small letters', `${long}\n\nand so on\n\n${long}`, p(long), p('and so on'), p(long)],
  ['the last line', `${long}\n\nThe old crane`, p(long), p('The old crane')],
  ['a line that comes again', `${long}\n\nPlay Our Game\n\n${long}\n\nPlay Our Game\n\n${long}`, p(long), p('Play Our Game'), p(long), p('Play Our Game'), p(long)],
  ['a line that calls for a click', `${long}\n\nAdvertisement\n\n${long}\n\nRead more: Cranes of the north\n\n${long}`, p(long), p('Advertisement'), p(long), p('Read more: Cranes of the north'), p(long)],
  ['a tweet', `${long}\n\nThe crane is late https://t.co/x — Ann Lee (@annlee) May 3, 2021\n\n${long}`, p(long), p('The crane is late https://t.co/x — Ann Lee (@annlee) May 3, 2021'), p(long)],
  ['who wrote the lines above', `${long}\n\nAnn Lee, The Daily Post\n\n${long}`, p(long), p('Ann Lee, The Daily Post'), p(long)],
  ['a menu', `${long}\n\nHome\nNews\nSport\nWeather\n\n${long}`, p(long), p('Home'), p('News'), p('Sport'), p('Weather'), p(long)],

  ['bylines', `BY ANN LEE\n\nBy Ann Lee, Staff Writer\n\n${long}\n\n(Reporting by Ann Lee; editing by Jo Ray)`, 'byline: BY ANN LEE', 'byline: By Ann Lee, Staff Writer', p(long), 'byline: (Reporting by Ann Lee; editing by Jo Ray)'],
  ['no byline', `By Monday it was gone.\n\nBy Monday\n\n${long}`, p('By Monday it was gone.'), 'heading: By Monday', p(long)],
  ['datelines', 'Friday, January 4, 2019\n\n4 January 2019\n\n2019-01-04\n\nUpdated: Jan. 4, 2019, 10:14 AM ET\n\nPublished at 7:38 p.m. ET', 'dateline: Friday, January 4, 2019', 'dateline: 4 January 2019', 'dateline: 2019-01-04', 'dateline: Updated: Jan. 4, 2019, 10:14 AM ET', 'dateline: Published at 7:38 p.m. ET'],
  ['no dateline', 'On January 4, 2019, it shut.', p('On January 4, 2019, it shut.')],
  ['captions', `Photo: Ann Lee\n\nFigure 3. The crane at work\n\nThe crane at work in May. (Ann Lee/Reuters)\n\nThe crane at work in May. Ann Lee/AFP/Getty Images\n\nFile photo of the crane.\n\n${long}`, 'caption: Photo: Ann Lee', 'caption: Figure 3. The crane at work', 'caption: The crane at work in May. (Ann Lee/Reuters)', 'caption: The crane at work in May. Ann Lee/AFP/Getty Images', 'caption: File photo of the crane.', p(long)],
  ['no caption', 'It costs too much ($315/hour for one crane).\n\nShe photographed the crane/yard.', p('It costs too much ($315/hour for one crane).'), p('She photographed the crane/yard.')],
  ['list items', '- milk\n* bread\n• jam\n2. tea\n(b) salt\n3) oil', 'item: - milk', 'item: * bread', 'item: • jam', 'item: 2. tea', 'item: (b) salt', 'item: 3) oil'],
  ['no list items', '— Ann Lee, baker\n\n– “No,” he said.\n\n1970 was late.\n\n3.5 tons fell.\n\nA. J. Lee spoke.', p('— Ann Lee, baker'), p('– “No,” he said.'), p('1970 was late.'), p('3.5 tons fell.'), p('A. J. Lee spoke.')],
  ['questions and answers', 'Q: Why now?\n\nA: It is time.\n\nThere is no more.\n\nQ. Are you sure?\n\nA. No.', 'turn: Q: Why now?', 'turn: A: It is time.', p('There is no more.'), 'turn: Q. Are you sure?', 'turn: A. No.'],
  ['speakers', 'LEE: Why now?\n\nMS. RAY: It is time.\n\nLEE: Are you sure?\n\nMS. RAY: No.', 'turn: LEE: Why now?', 'turn: MS. RAY: It is time.', 'turn: LEE: Are you sure?', 'turn: MS. RAY: No.'],
  ['speakers by their names', 'Ann Lee: Why now?\n\nJo Ray: It is time.\n\nAnn Lee: Sure?\n\nJo Ray: No.', 'turn: Ann Lee: Why now?', 'turn: Jo Ray: It is time.', 'turn: Ann Lee: Sure?', 'turn: Jo Ray: No.'],
  ['speakers in a wiki', '((WN)) Why now?\n\n((Ann Lee)) It is time.', 'turn: ((WN)) Why now?', 'turn: ((Ann Lee)) It is time.'],
  ['no turns', `Note: It is late.\n\n${long}\n\nUpdate: It is gone.\n\nNote: It is back.\n\nUpdate: Why?`, p('Note: It is late.'), p(long), p('Update: It is gone.'), p('Note: It is back.'), p('Update: Why?')],
  ['no turns, of papers', `Daily Post: Crane is late again.\n\n${long}\n\nDaily Post: Crane is gone.\n\n${long}`, p('Daily Post: Crane is late again.'), p(long), p('Daily Post: Crane is gone.'), p(long)],
  ['verse', `She read:\n\nThe lamp is low, the tide is high,\nthe gulls have gone to bed;\nno sail is left against the sky,\nand what was said is said.\n\nThen she sat down.`, p('She read:'), 'verse: The lamp is low, the tide is high,⏎the gulls have gone to bed;⏎no sail is left against the sky,⏎and what was said is said.', p('Then she sat down.')],
  ['no verse: sentences', 'The lamp is low.\nThe tide is high.\nThe gulls have gone.\nIt is late.', p('The lamp is low.'), p('The tide is high.'), p('The gulls have gone.'), p('It is late.')],
  ['no verse: an address', 'Ann Lee,\n12 Quay Street,\nThe Port,\nNorthshire', p('Ann Lee,'), p('12 Quay Street,'), p('The Port,'), p('Northshire')]
]

describe('plain text is read as blocks', () => {
  test.each(table)('%s', (_, source, ...blocks) => {
    expect(shown(text, source)).toEqual(blocks)
    expectSound(text, source)
    expect(shown(text, source.replaceAll('\n', '\r\n'))).toEqual(blocks)
    expect(shown(text, `\uFEFF${source}`)).toEqual(blocks)
  })
})

describe('no text breaks it', () => {
  test.each(hostile)('%s', (_, source) => {
    expectSound(text, source)
  })

  it('any text', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 200}), (source) => void expectSound(text, source)), {numRuns: 500})
    const piece = fc.constantFrom('By ', 'Ann Lee', 'Q: ', 'A: ', '- ', '1. ', '\n', '\n\n', '\r\n', ', ', '. ', '“', '”', 'the crane', 'Photo: ', '(', ')', '/', 'May 3, 2021', '? ', wrapped, long)
    fc.assert(fc.property(fc.array(piece, {maxLength: 40}), (pieces) => void expectSound(text, pieces.join(''))), {numRuns: 1000})
  })

  it('time grows with the text alone', () => {
    const sources = ['a\n', 'a\n\n', 'Ann Lee\n\n', 'A: b?\n\n', '(', '/', ' ', '\n', 'word ', `${wrapped}\n`, 'the lamp is low,\n', '1. ', 'May 3, ']
    for (const source of sources) {
      const started = performance.now()
      text.read(source.repeat(Math.ceil(500_000 / source.length)))
      expect(performance.now() - started, JSON.stringify(source)).toBeLessThan(4000)
    }
  })
})

test('the same prose gives the same texts in all formats', () => {
  const word = fc.constantFrom('the', 'crane', 'was', 'late', 'Lee', 'said', 'and', '“no”', 'AT', 'R', 'so,', 'it’s', '3.5', 'café', '😀')
  const sentence = fc.array(word, {minLength: 1, maxLength: 30}).map((words) => `It ${words.join(' ')}.`)
  const paragraphs = fc.array(fc.array(sentence, {minLength: 1, maxLength: 4}).map((list) => list.join(' ')), {minLength: 1, maxLength: 6})
  fc.assert(
    fc.property(paragraphs, (list) => {
      const texts = (source: string, format: typeof text) => format.read(source).blocks.map((block) => block.text)
      expect(texts(list.join('\n\n'), text)).toEqual(list)
      expect(texts(list.join('\n\n'), markdown)).toEqual(list)
      expect(texts(list.map((one) => `<p>${one}</p>`).join('\n'), html)).toEqual(list)
    }),
    {numRuns: 200}
  )
})
