// Who is no source whose name is withheld, though nobody names him.
import {describe, expect, test} from 'vitest'
import {lint} from '../../src/index.js'

const asked = (text: string) => lint(text, {preset: 'none', rules: {'anonymous-source': 'on', 'anonymous-no-reason': 'on'}}).findings.map(({start, end}) => text.slice(start, end))

const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'told elsewhere',
    [
      'In the complaint, a clerk wrote that the safe was open. The clerk said the key was lost.',
      'A clerk at the port told employees that the safe was open.',
      'A nurse warned her that the pump was old.',
      'Two aides told the committee that the safe was open.',
      '“The safe is open,” a guard told waiting reporters.',
      'One tenant wrote on Facebook that the lift was broken.',
      'A neighbour called Hale “the kindest man on the pier” in a Facebook post.',
      'According to an officer on the radio, the ship had turned.',
      'In a 2014 video, a diplomat said the treaty was dead.',
      'Publicly, Hale’s advisers say the port is safe. They blame the weather.',
      'A Norwell clerk wrote in a letter seen by the Bexley Post that the safe was open.',
      'The nurse later sued, claiming the ward was closed in spite.',
      'Norwell Bank analysts said, in a note, that rates would fall.',
      'In a column that many read, two engineers said the dam leaked.',
      'Dana Okoro was fired after a clerk complained that the safe was open.',
      'A columnist for the Bexley Post said the plan was dead.'
    ],
    [
      'A clerk at the port told the Bexley Post that the safe was open.',
      'A clerk at the port told reporters that the safe was open.',
      'A clerk at the port told me that the safe was open.',
      'A clerk at the port said the posts on Facebook were false.',
      'A clerk said in a statement that the safe was open.'
    ]
  ],
  [
    'words of others',
    [
      'The mayor hired a port chief who had accused Hale of theft.',
      'The plan has met anger among engineers who say it will fail.',
      'Her friends call the boat a joke, Dana Okoro said.',
      'Dana Okoro said her friends had called the boat a joke.',
      'The Bexley Post reported on Monday:\n\nMs. Okoro shut the port in a rage, according to two people familiar with the matter.',
      'The tenants said little until May. The Post lets us know why:\n\n… according to two aides, Ms. Okoro shut the port in a rage.'
    ],
    [
      'The Bexley Post spoke to three engineers who say it will fail.',
      'According to an engineer who saw the plan, it will fail.',
      'Here is what we were told:\n\nMs. Okoro shut the port in a rage, according to two people familiar with the matter.'
    ]
  ],
  [
    'a group whose member speaks next',
    [
      'Ada Pell’s aides insist the port is safe.\n\n“Nobody was hurt,” campaign manager Ivo Hale said.',
      'Norwell executives admitted that the strike hurt.\n\n“We are slower,” chief executive Ivo Hale said.',
      'Several Bexley operatives said the vote was lost.\n\n“It is over,” said Ivo Hale, a Bexley-based strategist.',
      'Some church members said their minds had changed.\n\nIvo Hale, a retired pilot, said he had met the crew and liked it.',
      'A top Pell adviser says the port is safe and will open.\n\nIvo Hale spoke to reporters on Monday, after a long meeting with the crew.'
    ],
    [
      'Ada Pell’s aides privately say the port is lost.\n\n“Nobody was hurt,” campaign manager Ivo Hale said.',
      'Ada Pell’s aides insist the port is safe.\n\n“Nobody was hurt,” union leader Ivo Hale said.',
      'Three aides insist the port is safe.\n\n“Nobody was hurt,” campaign manager Ivo Hale said.'
    ]
  ],
  [
    'no source at all',
    [
      'The aides are stressing about the vote.',
      'An engineer suggested they wait until May.',
      'Some advisers are said to be urging Pell to quit.',
      'He met a clerk who mentioned a job that was free.',
      'Pell never cited a source for the claim.',
      'The source of the smell, tenants say, is the drain.',
      'Pell leads by 40 votes, according to a count by the Bexley Post.',
      'A clerk would not tell the Post how much was lost.',
      'A Bexley Post reporter said the pier was empty.',
      'Attorneys for the family said the key was lost.',
      'An undercover agent said the key was in the safe.',
      'A group of port leaders is calling a meeting on the wall.',
      'One pilot, harbour veteran Dana Okoro, disagrees, and says the wall is weak.',
      'Pell -- and her advisers -- have insisted that the wall is safe.'
    ],
    [
      'A clerk told the Post how much was lost.',
      'One reporter told me the pier was empty.',
      'Attorneys familiar with the case said the key was lost.',
      'An engineer suggested they knew in May.',
      'A clerk in Bexley, Norland, said the wall was weak.'
    ]
  ]
]

describe.each(cases)('%s', (_, silent, loud) => {
  test.each(silent)('left alone: %s', (text) => expect(asked(text)).toEqual([]))
  test.each(loud)('asked about: %s', (text) => expect(asked(text)).not.toEqual([]))
})

test('a source that is introduced and then speaks is asked about once', () => {
  const text = 'The Bexley Post quoted a port clerk as saying the safe was open. The clerk said the key was lost.'
  expect(asked(text).filter((said) => said === 'The clerk')).toEqual([])
})
