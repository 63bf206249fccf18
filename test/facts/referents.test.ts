import {describe, expect, test} from 'vitest'
import {Block, Document, Passage} from '../../src/document.js'
import {proseTokens} from '../../src/facts/prose-tokens.js'
import {referents} from '../../src/facts/referents.js'
import {sources} from '../../src/facts/sources.js'
import {text as format} from '../../src/formats/text.js'

function documentOf(text: string): Document {
  const blocks = format.read(text).blocks.map(({kind, text: own, citations, segments, outer}, index) => new Block(index, new Passage(kind, own, citations, {}), segments, outer))
  return new Document(text, blocks)
}

/** “he Okoro, her Pell”: each word that stands for somebody, in order, with the surname or noun of whom. */
function drawn(text: string): string {
  const document = documentOf(text)
  const found = document.get(referents)
  return document.blocks
    .flatMap((block) => {
      const t = block.get(proseTokens)
      return [...(found.get(block) ?? [])].sort(([a], [b]) => a - b).map(([token, {name, introduction}]) => `${t.word[token]} ${name?.surname ?? introduction?.head}`)
    })
    .join(', ')
}

describe('referents: she and he', () => {
  test.each<[string, string]>([
    ['Dana Okoro runs the mill. He sold it.', 'he okoro'],
    ['Carl Lund met Ana Pell. She thanked him.', 'she pell, him lund'],
    ['Mr. Okoro called Mrs. Dahl. She was out, and he left.', 'she dahl, he okoro'],
    ['Carl Lund met Tom Pell in the yard. He had a key.', 'he lund'],
    ['The keys were with Carl Lund. Tom Pell came at noon. He had none.', 'he pell'],
    ['Carl Lund said Tom Pell had lied.\n\n“It was late,” he said.', 'he lund'],
    ['“Tom Pell lied,” Carl Lund said. “He was late,” he added.', 'he lund'],
    ['A nurse opened the door. She had a lamp.', 'she nurse'],
    ['My mother kept the boat. She says it was red.', 'she mother'],
    ['The congresswoman, Robin Okoro, waited. She had lost.', 'she okoro'],
    ['Carl Lund said Dana Okoro was wrong about the port and Okoro knew.\n\n“It never helps,” he said.', 'he lund'],
    ['Tom Pell said so. His father’s death made him angry, and he left.', 'his pell, him pell, he pell'],
    ['Carl Norwell, a banker, lost. Tom Pell sued the mill. It is plain why Norwell sold, given his debts.', 'his norwell'],
    ['President Carl Okoro came. Tom Pell, an aide, recalled the war. The president’s childhood came up. In Vask, he wept.', 'he okoro'],
    ['In the weeks since Labor Day, Mrs. Okoro has won. She is glad.', 'she okoro'],
    ['Tom Pell came. “It was fine,” Carl Lund said. When he was ill, Pell did not run.', 'he pell'],
    ['In Vask, Iowa, the aide said so. A guest named Caroline spoke. She was late.', 'she caroline'],
    ['Ana Pell and her son, Tom, were met by an aide. The aide was late.', 'her pell, the aide'],
    ['Carl Lund said so.\n\n___.\n\nCarl Lund called Tom Pell. He was out.', 'he lund'],
    ['Carl Lund met Ana Pell. He said that Lund’s car was late.', 'he lund'],
    ['Carl Lund waved. It rained.', ''],
    ['She waved.', '']
  ])('%s', (text, expected) => {
    expect(drawn(text)).toBe(expected)
  })
})

describe('referents: called by what they are', () => {
  test.each<[string, string]>([
    ['Sen. Carl Lund met Tom Pell. The senator was late.', 'the lund'],
    ['Carl Lund owns four mills. The Norland billionaire said he would sell.', 'the lund, he lund'],
    ['Democratic nominee Ana Pell met Republican nominee Carl Lund. The Republican nominee spoke first.', 'the lund'],
    ['Carl Lund met Judge Tom Pell. The judge said nothing.', 'the pell'],
    ['Secretary Ana Pell met Carl Lund. The former secretary of state was late.', 'the pell'],
    ['In a talk with hosts Joe Lund and Mika Hale, the candidate said that it was late.', ''],
    ['When a nurse came back to the U.S., the governor said that it was late.', ''],
    ['In New Norwell, a young woman asked about the clerks. The woman said that they were late.', 'the woman'],
    ['Attorney General Ana Pell met Carl Lund. The attorney general was late.', 'the pell'],
    ['Gen. Carl Lund was late. The inspector general said so.', ''],
    ['Ana Pell met Carl Lund. The nominee attacked her rival.', 'the pell, her pell'],
    ['Carl Lund met Ana Pell in May. The Democratic nominee was late. Democratic nominee Ana Pell left.', 'the pell'],
    ['Carl Lund came with a nurse. The 46-year-old was late.', 'the lund'],
    // Somebody new: an unnamed official is nobody who has a name.
    ['Carl Lund owns four mills. The official said they were safe.', ''],
    ['Carl Lund owns four mills. The mayor of Vask said they were safe.', '']
  ])('%s', (text, expected) => {
    expect(drawn(text)).toBe(expected)
  })
})

describe('sources: back to whoever it was', () => {
  const ledger = (text: string) => documentOf(text).get(sources).map(({label, mentions}) => `${label} ${mentions.length}`)

  test.each<[string, string[]]>([
    ['The Norland Rivers Board met on Monday. “The dam holds,” the board said. The agency said it had looked.', ['Norland Rivers Board 2']],
    ['A film by the Herald claims that the mill was sold. The clip says nothing of the price.', ['film 2']],
    ['A study in Tides found that fish sleep. The paper says they dream.', ['study 2']],
    ['Several nurses marched at noon. They said the ward was closed.', ['Several nurses 1']],
    ['The clinic took in a young woman who said she had seen it.', ['young woman 1']],
    ['They met Ana Pell, a clerk at the mill, who said it was sold.', ['Ana Pell 1']]
  ])('%s', (text, expected) => {
    expect(ledger(text)).toEqual(expected)
  })
})
