import {describe, expect, test} from 'vitest'
import {lint} from '../../src/index.js'
import type {Options} from '../../src/index.js'

const texts = {
  news: `NORWELL, June 4 — The harbor board closed the old drawbridge on Tuesday after inspectors found cracks in two of its main beams, officials said.

“We could not wait another week,” said Ada Lund, the director of the board. “The beams are older than anybody in this building.”

Police sent trucks to the toll road, and the ferry company said it would add four boats a day. The mayor, Tom Grice, told reporters that repairs would cost $12 million and last until October.

Shop owners on Quay Street said they had been told nothing. Last month the city council voted to delay the repairs, according to the minutes of its meeting on May 12. A spokeswoman for the council declined to comment on Wednesday.`,
  interview: `Ada Lund builds wooden boats in a shed behind the harbor. We asked her about forty years of work.

Q: When did you build your first boat?

A: I was nineteen, and I had no idea what I was doing. My uncle gave me his tools and a pile of oak, and he said that I should come back when it floated.

Q: Did it float?

A: For about a minute! I still have the wood. But I learned more from that boat than from any other.

Q: What would you tell somebody who wants to start today?

A: You have to like sanding. Really. I think people see the launch and the flags, and they don't see the months in the dust.

Q: Is there a boat you would still like to build?

A: A small one, for my granddaughter. I have the plans in my head, and I think about them every night.`,
  encyclopedia: `# Ida Marrow

**Ida Marrow** (12 March 1861 – 4 May 1933) was a Norland botanist and illustrator, known for her work on the mosses of the northern islands. She was born in Vask, the third child of a schoolmaster, and was educated at Vask College, where she studied from 1879 to 1883.[1]

## Career

In 1885 Marrow became an assistant at the Botanical Museum in Norwell. Her first book, *Mosses of the Outer Islands*, was published in 1891 and is considered the first complete survey of the region. She was named curator in 1902.[2]

## Later life

Marrow married the geologist Tom Orme in 1904. She died in Vask in 1933 and is buried in the cemetery of the college. The moss species *Bryum marrowii* is named after her.[3]`,
  academic: `# Abstract

We examined whether the frequency of feedback affects the accuracy of estimates in small groups. Participants (N = 84) were randomly assigned to one of three conditions.

## 1 Introduction

Previous research has shown that groups tend to be more accurate than individuals (Lund, 2014; Orme and Pell, 2019). However, the effect of feedback remains unclear. Several studies have found no significant difference between conditions (Grice et al., 2017), whereas others report a positive correlation.

## 2 Method

Each group completed twelve trials. The dependent variable was the mean absolute error, measured relative to the baseline condition.

## 3 Results

The analysis showed a significant main effect of feedback, F(2, 81) = 6.3, p < .01. These results are consistent with the hypothesis that feedback improves calibration (see Table 2).`,
  web: `# How to clean a coffee grinder

A clean grinder makes better coffee, and it takes ten minutes. Here is what you need to do.

## Step 1: Unplug it

Always pull the plug first. Empty the hopper, and put the beans in a jar with a lid.

## Step 2: Brush the burrs

Remove the top burr. Use a dry brush, and don't wash the burrs with water, or they will rust. If you see oil, wipe it off with a soft cloth.

## Step 3: Put it back

Turn the burr until it clicks. Grind a handful of cheap beans and throw them away.

## Tips

- Clean your grinder every two weeks if you drink coffee daily.
- Choose a brush with long, stiff hair.
- Try our cleaning tablets if you want to save time. They're free with your first order!`,
  fiction: `The door stood open when she came back, and the lamp on the stairs was out. She put down her bag and listened.

“Is anybody there?”

Nothing moved. She felt along the wall for the rail, and her hand found something wet. Below her a chair scraped over the floor.

“You took your time,” he said.

She knew the voice. She had known it since she was a child, and she had hoped that she would never hear it again. He struck a match and held it up, and for a moment she saw his face, thinner than she remembered, and his grey eyes.

“I thought they had buried you.”

“They did.” He smiled, and the match went out. She turned and ran down the dark hall, and behind her she heard him laugh, softly, as he had laughed when they were young.`
} as const

const read = (text: string, options: Options = {}) => lint(text, {format: 'markdown', ...options})

describe('the type of a text', () => {
  test.each(Object.entries(texts))('%s', (name, text) => {
    const {type} = read(text, {preset: 'none'})
    expect(type).toMatchObject({name, declared: false})
    expect(type.score).toBeGreaterThanOrEqual(0.75)
    expect(type.signs.length).toBeGreaterThan(0)
  })

  test('of a short text nothing is known', () => {
    expect(lint('“It was late,” she said.').type).toEqual({name: 'unknown', declared: false, score: 0, signs: []})
    expect(lint('').type.name).toBe('unknown')
  })

  test('what the caller says counts', () => {
    expect(read(texts.fiction, {type: 'news'}).type).toEqual({name: 'news', declared: true, score: 1, signs: []})
  })

  test('a letter is of none of the types', () => {
    const letter = `Dear Ida,

Thank you for the photographs. Mother has put them on the piano, where everybody can see them, and she tells each visitor who is who and gets half of it wrong. We are all well here. The garden is a mess because Tom has not touched it since you left, but the pears are good this year and I will send you a box if the carrier ever comes again.

Have you heard from Ada? She wrote to me in March about the house, and I have had no word since. I hope that she is not ill. Give her my love if you see her, and tell her that her coat is still in my hall.

Do write soon, and tell me everything.

Your loving Susan`
    expect(read(letter).type.name).toBe('unknown')
  })
})

describe('the type of a text changes severities', () => {
  const severities = (text: string, id: string, options: Options = {}) =>
    read(text, options)
      .findings.filter(({ruleId}) => ruleId === id)
      .map(({severity}) => severity)

  const quoted = 'unattributed-quotation'
  const chapter = `${texts.fiction}\n\nThe harbour was built in 1987. Its cranes are taller than the church.\n\nThe lamps are older than the cranes. The trams stop at nine.\n\nIn short, “the ferry ought to have been scrapped long before the storm”.`

  test('in fiction nobody asks who speaks', () => {
    expect(read(chapter).type.name).toBe('fiction')
    expect(severities(chapter, quoted)).toEqual([])
    expect(severities(chapter, quoted, {type: 'news'})).not.toEqual([])
  })

  test('a severity that the user names stays, but where the user says the type', () => {
    const rules = {[quoted]: 'error'} as const
    expect(new Set(severities(chapter, quoted, {rules}))).toEqual(new Set(['error']))
    expect(severities(chapter, quoted, {rules, type: 'fiction'})).toEqual([])
  })

  test('figures of web copy are asked about, and those of news are not', () => {
    const figure = '\n\nA dirty grinder ruins 62 percent of all home espresso.'
    const id = 'unattributed-statistic'
    expect(severities(texts.web + figure, id)).toEqual(['warning'])
    expect(severities(texts.news + figure, id)).toEqual([])
    expect(severities(texts.web + figure, id, {type: 'news'})).toEqual([])
    expect(severities(texts.web + figure, id, {preset: 'strict'})).toEqual(['error'])
  })

  test('a columnist may let critics speak', () => {
    const critics = '\n\nCritics say that the ferry is too slow.'
    const id = 'weasel-attribution'
    expect(severities(texts.news + critics, id, {preset: 'strict', type: 'opinion'})).toEqual(['info'])
    expect(severities(texts.news + critics, id, {preset: 'strict'})).toEqual(['error'])
    expect(severities(texts.encyclopedia + critics, id)).toEqual(['warning'])
  })
})
