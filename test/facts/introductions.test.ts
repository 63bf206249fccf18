import {describe, expect, test} from 'vitest'
import {Passage} from '../../src/document.js'
import {introductions} from '../../src/facts/introductions.js'

const introduced = (text: string) => new Passage('paragraph', text, [], {}).get(introductions)

const bare = (text: string) => text.replace(/[[\]]/g, '')

const rows: readonly (readonly [drawn: string, heads: string])[] = [
  ['[A State Department official] said so.', 'official'],
  ['The talks failed, [a diplomat from Norland] said.', 'diplomat'],
  ['[A former senior White House adviser] left.', 'adviser'],
  ['[A U.S. official] said so.', 'official'],
  ['[An official at the Ministry of Health] left.', 'official'],
  ['[A senior official in the Norland embassy] in Vask left.', 'official'],
  ['[A spokeswoman for Norwell Bank] said no.', 'spokeswoman'],
  ['[A top aide to Lund] said no.', 'aide'],
  ['[A police officer], Monday, said no.', 'officer'],
  ['[A person] who saw it said no.', 'person'],
  ['He met [an official] familiar with the matter.', 'official'],
  ['[A 43-year-old man] was killed.', 'man'],
  ['[A man] and [a woman] left.', 'man, woman'],
  ['[Another diplomat] agreed with [a second official] and [a third aide].', 'diplomat, official, aide'],
  ['[An 11th official] left.', 'official'],
  ['[Two sources] and [three White House aides] left.', 'sources of source, aides of aide'],
  ['[12 officials] and [five more witnesses] left.', 'officials of official, witnesses of witness'],
  ['[Two women], [two men] and [several people] left.', 'women of woman, men of man, people of person'],
  ['[A half-dozen officials] left.', 'officials of official']
]

const nobody: readonly string[] = [
  'The official said so.',
  'Officials said so. Some officials did not.',
  'One of the aides said no.',
  'A report said so. A dam leaks. A bank closed.',
  'A diplomat, Ana Ruiz, said so.',
  'A diplomat named Ana Ruiz said so.',
  'A trader Ana Ruiz knew said so.',
  '“A source told me,” she said.',
  '12 dams and 2019 were mentioned.',
  ''
]

describe('introductions', () => {
  test.each(rows)('%s', (text, heads) => {
    const source = bare(text)
    const found = introduced(source)
    const drawn = found.reduceRight((rest, {start, end}) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`, source)
    const headOf = ({head, described, plural}: (typeof found)[number]) => (plural ? `${described.split(' ').at(-1)} of ${head}` : head)
    expect([drawn, found.map(headOf).join(', ')]).toEqual([text, heads])
  })

  test.each(nobody)('nobody enters: %s', (text) => {
    expect(introduced(text)).toEqual([])
  })

  test('the label is the whole phrase, the description lacks its determiner', () => {
    const [first] = introduced('Later, a diplomat from Norland spoke.')
    expect(first).toMatchObject({label: 'a diplomat from Norland', described: 'diplomat from Norland', head: 'diplomat', plural: false})
  })
})
