import {describe, expect, test} from 'vitest'
import {Block, Document, Passage} from '../../src/document.js'
import type {Lexicon} from '../../src/document.js'
import {sources} from '../../src/facts/sources.js'
import {lint} from '../../src/lint.js'
import type {Source} from '../../src/facts/sources.js'
import {text as format} from '../../src/formats/text.js'

function ledgerOf(text: string, lexicon: Lexicon = {}): readonly Source[] {
  const blocks = format.read(text).blocks.map(({kind, text: own, citations, segments, outer}, index) => new Block(index, new Passage(kind, own, citations, lexicon), segments, outer))
  return new Document(text, blocks, lexicon).get(sources)
}

const wordsOf = ({places}: Source['mentions'][number]) => places.map(({block, start, end}) => block.text.slice(start, end)).join(' … ')

/** “Dana Okoro: Okoro, she”: the label of each source, and how it is mentioned again. */
const drawn = (text: string) => ledgerOf(text).map(({label, mentions}) => [label, mentions.slice(1).map(wordsOf).join(', ')].filter(Boolean).join(': '))

describe('sources: second references', () => {
  test.each<[string, string[]]>([
    ['Dana Okoro said the mill was sold. Okoro said it was sad.', ['Dana Okoro: Okoro']],
    ['Dana Okoro said the mill was sold. She said it was sad. “I am sad,” she said.', ['Dana Okoro: She, she']],
    ['Sen. Carl Lund said the levy had failed. Lund said it was sad. The senator said he would resign.', ['Carl Lund: Lund, The senator']],
    ['Mayor Ines Varela said the line was closed. The mayor said it would open. Varela said it was late.', ['Ines Varela: The mayor, Varela']],
    ['Dr. Ana Ruiz of Norwell Hospital said the man was dead. The doctor said he was old.', ['Ana Ruiz: The doctor']],
    ['“The line is closed,” said Ana Ruiz, a spokeswoman for the Norwell Line. Ruiz said it would open.', ['Ana Ruiz: Ruiz']],
    ['“We lost,” Okoro said. Dana Okoro runs the mill.', ['Dana Okoro']],
    ['Dana Okoro, who is 43, runs the mill. “We lost,” Okoro said.', ['Dana Okoro']],
    ['Dana Okoro said the mill was sold. Carl Lund said it was sad. Okoro said it was not. Lund said it was.', ['Dana Okoro: Okoro', 'Carl Lund: Lund']],
    ['Mr. Lund said the man was dead. Mrs. Dahl said he was not.', ['Lund', 'Dahl']],
    ['A State Department official said the talks had failed. The official said the envoy had left.', ['State Department official: The official']],
    [
      'A White House official said the talks had failed. A Pentagon official said they had not. The White House official said they had.',
      ['White House official: The White House official', 'Pentagon official']
    ],
    ['A source said the line was closed. The source said it would open.', ['source: The source']],
    ['The National Transit Board said the line was closed. The NTB said it would open. The board said it was late.', ['National Transit Board: The NTB, The board']],
    ['Norwell Bank said prices had risen. The bank said they would fall.', ['Norwell Bank: The bank']],
    ['A study in the journal Tides found that fish sleep. The study found that they dream.', ['study: The study']],
    ['“The vote was lost by one,” Dana Okoro said.\n\n“It is over, and we go home.”', ['Dana Okoro: Dana Okoro']],
    ['It is raining. The line is closed.', []],
    // Whose it is
    ['Dana Okoro said so. Her campaign said she would win. The Okoro campaign said more.', ['Dana Okoro', 'Okoro campaign: The Okoro campaign']],
    ['Carl Lund spoke. The Okoro campaign said it would go on. Carl Lund’s campaign denied it. The campaign said he would win.', ['Okoro campaign', 'Carl Lund’s campaign: The campaign']],
    // What the text says that it is
    ['The charity River Watch runs a prize. The charity said it is new.', ['River Watch']],
    ['The Norland Fund, an active nonprofit that ran ads on Norwell University, spends more. The group said it was ready.', ['Norland Fund']],
    ['Norwell CEO Ana Ruiz left in May. The company said it had known.', ['Norwell']],
    ['Verizon said in a statement that it was late. The company said it was sad.', ['Verizon: The company']],
    ['The clerks met in Ohio, where the state said that voters had died.', ['Ohio']],
    // Documents
    ['The chairmen sent a letter on Monday. The missive says nothing of the price.', ['letter: The missive']],
    ['The Herald reported on Monday that the port was sold. The paper said it was late.', ['Herald: The paper']],
    ['A new poll by Tides says he leads. A poll of last year said he trailed. The new poll says more.', ['poll: The new poll', 'poll']],
    // Told more of before
    ['A letter Monday asked for more. “We must know,” the letter said.', ['letter: the letter']],
    ['Pell unveiled her first ferry ad at noon. The ad says little.', ['ferry ad: The ad']],
    ['Three Vask clerks came in. The clerks said it was late. The four clerks said it was not.', ['Three Vask clerks: The clerks', 'four clerks']],
    ['The workers joined the United Ferry union. The union said so.', ['United Ferry union: The union']],
    ['Workers came in May. The workers of the port said it was late.', ['workers']],
    ['Ana Pell and Carl Lund met on Monday. The two said that the port was lost.', ['Ana Pell and Carl Lund']],
    ['Dana Okoro lost. The Okoro campaign said so. The Okoro team said more.', ['Okoro campaign: The Okoro team']],
    ['The Norwell Herald asked on Sunday. The liberal-leaning newspaper said it was late.', ['Norwell Herald']],
    ['Norwell rose on Monday. The drug company said that it was sad.', ['Norwell']],
    ['A Norland appeals court met. “It was wrong,” Judge Pell wrote. The appeals court said that the law was bad.', ['Pell', 'Norland appeals court: The appeals court']],
    ['The Norland Court of Appeals met. The appeals court said that the law was bad.', ['Norland Court']],
    ['A phone video of the pier shows that it fell. The unseen port video of the fall shows that it stood.', ['phone video', 'unseen port video']],
    // It, they
    ['The board says it is late. But it is steering clear of the pier, and it says that it stood.', ['board: it']],
    ['As they left, Pell met two clerks. When they came back, they said it was late.', ['two clerks']],
    ['However, it said that the pier had fallen.', ['it']],
    ['Critics like Senators Ada Pell, Democrat of Vask, and Carl Lund sent a letter. “It is late,” they wrote.', ['Senators Ada Pell, Democrat of Vask, and Carl Lund']],
    ['The board filmed the pier in a video. It shows that the crane fell.', ['video']],
    ['When Lund gave Norwell the book, it declined to print it.', ['Norwell']],
    ['The aides say the clerks cannot win, and they say so again.', ['aides: they']],
    ['Norwell clerks came in. They ate. They slept. They say it rained.', ['Norwell clerks']],
    ['', []]
  ])('%s', (text, expected) => {
    expect(drawn(text)).toEqual(expected)
  })
})

describe('sources: each in one class', () => {
  test.each<[string, Source['class'], Source['kind']]>([
    ['Dana Okoro said the line was closed.', 'person', 'person'],
    ['The mayor said the line was closed.', 'person', 'person'],
    ['His lawyer said the line was closed.', 'person', 'person'],
    ['The National Transit Board said the line was closed.', 'body', 'organization'],
    ['The Herald reported that the line was closed.', 'body', 'organization'],
    ['A report found that the line was closed.', 'document', 'document'],
    ['According to court documents, the line was closed.', 'document', 'document'],
    ['A spokeswoman for the National Transit Board said the line was closed.', 'spokesperson', 'organization'],
    ['A State Department official said the line was closed.', 'anonymous', 'person'],
    ['Two people familiar with the talks said the line was closed.', 'anonymous', 'group'],
    ['A top aide to Lund said the line was closed.', 'anonymous', 'person'],
    ['A source said the line was closed.', 'bare', 'person'],
    ['Sources said the line was closed.', 'bare', 'group'],
    ['Two sources said the line was closed.', 'bare', 'group'],
    ['Someone said the line was closed.', 'bare', 'person'],
    ['Critics say the line was closed.', 'weasel', 'group'],
    ['Experts say the line was closed.', 'weasel', 'group'],
    ['Some say the line was closed.', 'weasel', 'group'],
    ['Officials said the line was closed.', 'officials', 'group'],
    ['Police said the line was closed.', 'officials', 'group'],
    ['Residents said the line was closed.', 'people', 'group'],
    ['Voters said the line was closed.', 'people', 'group'],
    ['I think the line was closed.', 'self', 'person'],
    ['The woman said the line was closed.', 'unresolved', 'person']
  ])('%s %s', (text, of, kind) => {
    expect(ledgerOf(text).map((source) => [source.class, source.kind])).toEqual([[of, kind]])
  })
})

describe('sources: named or not', () => {
  test.each([
    ['Dana Okoro said the line was closed.', true],
    ['The National Transit Board said the line was closed.', true],
    ['Police said the line was closed.', true],
    ['A State Department official said the line was closed.', false],
    ['A source said the line was closed.', false],
    ['Critics say the line was closed.', false],
    ['Residents said the line was closed.', false],
    ['A report found that the line was closed.', false]
  ])('%s %s', (text, named) => {
    expect(ledgerOf(text).map((source) => source.named)).toEqual([named])
  })
})

describe('sources: position and reason', () => {
  const reasonOf = ({anonymity}: Source) => anonymity?.reason && anonymity.reason.block.text.slice(anonymity.reason.start, anonymity.reason.end)

  test.each<[string, string | undefined, string | undefined]>([
    ['Sen. Carl Lund said the levy had failed.', 'Sen.', undefined],
    ['Dana Okoro said the levy had failed.', undefined, undefined],
    ['A State Department official said the talks had failed.', 'State Department official', undefined],
    ['An aide, granted anonymity to speak candidly, said the talks had failed.', 'aide', 'to speak candidly'],
    ['“It failed,” said a diplomat, who spoke on condition of anonymity because the talks are secret.', undefined, 'because the talks are secret'],
    ['The officials spoke on condition of anonymity to describe private talks. The officials said the talks had failed.', 'officials', 'to describe private talks']
  ])('%s', (text, position, reason) => {
    const [source] = ledgerOf(text)
    if (position !== undefined || reason === undefined) expect(source!.position).toBe(position)
    expect(reasonOf(source!)).toBe(reason)
  })
})

describe('sources: the house’s lexicon', () => {
  test.each<[string, Lexicon, Source['class']]>([
    ['Dana Okoro said the line was closed.', {bodies: ['Dana Okoro']}, 'body'],
    ['Norwell Line said the line was closed.', {outlets: ['Norwell Line']}, 'body']
  ])('%s %o', (text, lexicon, of) => {
    expect(ledgerOf(text, lexicon).map((source) => source.class)).toEqual([of])
  })
})

describe('sources: laws', () => {
  const article = `The line was closed, Dana Okoro said. “It is old,” she said. “It will not open.”

A State Department official said the talks had failed. The official, who spoke on condition of anonymity because the talks are secret, said the envoy had left.

Critics say the line is unsafe, according to a report by the National Transit Board. Okoro declined to comment.`

  test('ids are unique, and each attribution has one source at most', () => {
    const all = ledgerOf(article)
    expect(new Set(all.map(({id}) => id)).size).toBe(all.length)
    const owned = all.flatMap((source) => source.attributions)
    expect(new Set(owned).size).toBe(owned.length)
  })

  test('the same text has the same ledger', () => {
    const plain = () => ledgerOf(article).map(({id, label, class: of, attributions}) => ({id, label, of, attributions}))
    expect(plain()).toEqual(plain())
  })
})

describe('sources: who is unnamed', () => {
  test.each<[string, [string, Source['class']][]]>([
    // The role of a body whose name has an “of”
    ['A Ministry of Public Works official said the dam was safe.', [['Ministry of Public Works official', 'anonymous']]],
    ['One senior Republican said the levy had failed.', [['senior Republican', 'anonymous']]],
    ['Those close to him say he will resign.', [['Those close to him', 'anonymous']]],
    ['No clerk said so. Every member of the board agreed that it was late.', [['No clerk', 'people'], ['Every member', 'people']]],
    ['Local news sources said the dam was safe.', [['Local news sources', 'weasel']]],
    ['Both candidates said the levy had failed.', [['Both candidates', 'unresolved']]],
    ['A New Norland judge ruled that the levy was void.', [['New Norland judge', 'person']]],
    // Second hand
    ['The dam will close in May, per two people briefed on the plan.', [['two people briefed', 'anonymous']]],
    // Whom “who” stands for
    ['That was news to a former clerk at the port, who spoke on condition of anonymity.', [['former clerk at the port', 'anonymous']]],
    ['The talks were closed, said these officials, speaking on condition of anonymity.', [['these officials', 'anonymous']]],
    // Named in apposition
    ['A lawyer for the papers, Carl Dahl, said the case was over.', [['Carl Dahl', 'person']]],
    ['An activist called Wren said the trees would stay.', [['Wren', 'person']]],
    ['Vask Sen. Ada Pell said the levy was fair. The senator said it was late.', [['Ada Pell', 'person']]],
    ['A former mayor says the levy should fail.\n\n“It is a bad levy,” Don Fowler said.', [['Don Fowler', 'person']]],
    // Whose it is
    ['A lawyer for Dana Okoro said the case was weak. Her lawyer added that it would fail.', [['lawyer for Dana Okoro', 'anonymous']]],
    ['The mill must close, lawyers for the families said. The mill was old, according to their lawyers.', [['lawyers', 'people']]],
    // Two together
    ['Ada Pell and Carl Lund said the bridge was safe.\n\nPell and Lund added that it was old.', [['Ada Pell and Carl Lund', 'people']]],
    ['The levy pleased both farmers and voters, who said that it would work.', [['farmers and voters', 'people']]],
    // Documents
    ['The council issued a statement on the port. The statement said that fees would rise.', [['statement', 'document']]],
    ['The aides of Ada Pell sent a letter to the board on Monday. “The port must open,” it read.', [['letter', 'document']]],
    ['“Vote for Dana Okoro,” the narrator says.', [['narrator', 'unresolved']]],
    // One body
    ['Norwell police said the car had no lights. Police also said the driver fled. The police said it was late.', [['Norwell police', 'officials']]],
    ['Police said the car had no lights. Police said the driver fled.', [['Police', 'officials']]],
    // Taken out of what they speak of
    ['It cost the $3 million experts say it was worth.', [['experts', 'weasel']]],
    ['The vote ended in what analysts called a rout.', [['analysts', 'weasel']]]
  ])('%s', (text, expected) => {
    expect(ledgerOf(text).map(({label, class: of}) => [label, of])).toEqual(expected)
  })
})

test.each(['They ran. ', 'It grew. '])('thousands of sentences that begin like “%s” before one that says', (sentence) => {
  const text = `The clerks and guards met in Norwell. ${sentence.repeat(3000)}They said it was late.`
  expect(lint(text, {preset: 'none'}).attributions).toHaveLength(1)
})
