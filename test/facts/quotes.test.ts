import {describe, expect, test} from 'vitest'
import {Passage} from '../../src/document.js'
import {quotes} from '../../src/facts/quotes.js'
import type {Quotes} from '../../src/facts/quotes.js'

const quotesOf = (text: string): Quotes => new Passage('paragraph', text, [], {}).get(quotes)

/** The text with ⟨ ⟩ around each quotation, ⟦ ⟧ around a 'single' one, and ✗ before each faulty mark; then what is said of the block. */
function drawn(text: string): readonly [string, string] {
  const {quotes: found, faults, runsOn, closesOnly} = quotesOf(text)
  const marks = [
    ...found.flatMap(({start, end, single}) => [{at: end, order: 0, mark: single ? '⟧' : '⟩'}, {at: start, order: 1, mark: single ? '⟦' : '⟨'}]),
    ...faults.map(({start}) => ({at: start, order: 2, mark: '✗'}))
  ].sort((a, b) => a.at - b.at || a.order - b.order)
  let out = ''
  let done = 0
  for (const {at, mark} of marks) {
    out += text.slice(done, at) + mark
    done = at
  }
  const notes = [...faults.map(({kind}) => kind), ...(runsOn ? ['runs on'] : []), ...(closesOnly ? ['closes only'] : [])]
  return [out + text.slice(done), notes.join(', ')]
}

const tables: {readonly [name: string]: readonly (readonly [drawn: string, notes?: string])[]} = {
  'marks of any shape': [
    ['⟨"We will go,"⟩ she said.'],
    ['⟨“We will go,”⟩ she said.'],
    ["⟨''We will go,''⟩ she said."],
    ["⟨``We will go,''⟩ she said."],
    ['⟨„We will go,“⟩ she said.'],
    ['⟨«We will go,»⟩ she said.'],
    ['⟨« We will go, »⟩ she said.'],
    ['⟨"We will go,”⟩ she said.'],
    ['⟨“We will go,"⟩ she said.'],
    ['⟨“We will go,“⟩ she said.'],
    ['⟨”We will go,”⟩ she said.'],
    ['⟨" We will go, "⟩ she said.'],
    ['⟨“ We will go, ”⟩ she said.'],
    ['We will go, she said.']
  ],
  'several in a sentence': [
    ['She said, ⟨“We will go.”⟩'],
    ['⟨“We,”⟩ she said, ⟨“will go. And then,”⟩ he added, ⟨“we will stay.”⟩'],
    ['⟨“First.”⟩ ⟨“Second.”⟩'],
    ['⟨"First."⟩⟨"Second."⟩'],
    ['He used ⟨“stay”⟩, ⟨"go"⟩ and ⟨“wait”⟩.'],
    ['She read ⟨“Tides”⟩ (⟨“a classic”⟩) twice.'],
    ['⟨“Who’s there?”⟩ ⟨“I am!”⟩ ⟨“Who?”⟩'],
    ['(⟨"We will go,"⟩ she said.)'],
    ['She called it ⟨"un"⟩necessary.'],
    ['* ⟨“We go.”⟩'],
    ['⟨"We go."⟩- Lund'],
    ['⟨“We go.”⟩² She stayed.[2]']
  ],
  'punctuation outside, as the British have it': [
    ['⟨“The dam leaks”⟩, he said.'],
    ['He said the dam ⟨“leaks”⟩; she ⟨“doubts it”⟩.'],
    ['⟦‘The dam leaks’⟧, he said. ⟦‘We won’t go back.’⟧'],
    ['Did he say ⟦‘the dam leaks’⟧?']
  ],
  'single marks': [
    ["⟦'We will go,'⟧ she said."],
    ['⟦‘We will go,’⟧ she said.'],
    ['She said: ⟦‘We will go.’⟧'],
    ['The minister called it ⟦‘a mistake’⟧ and ⟦‘a shame’⟧, and left.'],
    ["⟦'Don't go,'⟧ he said, ⟦'it's the dogs' yard.'⟧"],
    ["⟦'I'm goin' home,'⟧ he said."],
    ["⟦'The drivers' strike is over,'⟧ she said."],
    ['⟦‘The drivers’ strike is over,’⟧ she said.'],
    ['She said the ⟦‘drivers’⟧ were lost.'],
    ["the ⟦'old boys' network'⟧ was blamed"],
    ["⟦'We won't go back to the '90s,'⟧ she said."],
    ["The drivers' ⟦'protest'⟧ failed."],
    ['O’Brien said ⟦‘no’⟧.'],
    ['⟦‘We will go,’⟧ she said. ⟨“We will stay,”⟩ he said. ⟦‘Fine.’⟧']
  ],
  'quotations inside quotations belong to the outer one': [
    ['⟨“He told me ‘go home’ and I went,”⟩ she said.'],
    ['⟨“He told me, ‘Go home,’”⟩ she said.'],
    ['⟨“He told me, ‘Go home.’ ”⟩ She left.'],
    ['⟨"He told me \'go home\' and I went,"⟩ she said.'],
    ['⟨"\'Go,\' he said,"⟩ she told us.'],
    ['He asked, ⟨“Did she say, ‘Who’s there?’”⟩'],
    ['⟦‘He told me “go home” and I went,’⟧ she said.'],
    ["⟦'He told me \"go home\" and I went,'⟧ she said."],
    ['⟦‘“Go,” he said,’⟧ she told us.'],
    ['⟦‘Go,’⟧ he said, ⟦‘or “stay”.’⟧'],
    ['⟨“The ‘so-called “experts”’ were wrong,”⟩ she said.'],
    ['⟨“The “so-called experts” were wrong,”⟩ she said.'],
    ['⟨"He said "go home" and left,"⟩ she said.'],
    ['⟨"It was “too late” or “too soon” or “too loud.”"⟩'],
    ['⟨"It was “too late” or “too soon,”"⟩ she said, ⟨"and “too loud.”"⟩'],
    ["⟨'''Tide Table,'''⟩ he said. ⟨''We read it.''⟩"],
    ["He told her, ⟨'''We left the gate open.'''⟩"]
  ],
  'apostrophes are no marks': [
    ["The drivers' strike, the teachers' union and the clerks' pay."],
    ['The drivers’ strike, the teachers’ union and the clerks’ pay.'],
    ["They waited 'til dawn in the '90s for rock 'n' roll."],
    ['They waited ’til dawn in the ’90s for rock ’n’ roll.'],
    ['They waited ‘til dawn in the ‘90s for rock ‘n’ roll.'],
    ['⟨“I was there ’til dawn in the ’90s,”⟩ he said.'],
    ["'Twas the night, and 'tis the day."],
    ["James' dog bit Charles' cat."],
    ["I don''t know what she ⟨''said''⟩."],
    ['He said \'no and left.'],
    ["The drivers' ⟨\"strike\"⟩ is over."]
  ],
  'feet, inches and minutes are no marks': [
    ['He is 6\'2" tall and she is 5\'9".'],
    ['He is 6’2” tall, and ⟨“quick,”⟩ she said.'],
    ['⟨"I am 6\'2" tall,"⟩ he said.'],
    ['⟨“I am 6’2” tall,”⟩ he said.'],
    ['⟨"I am 6\'2","⟩ he said.'],
    ['A 7" record and a 12" one.'],
    ['The board is 6" wide, ⟨"about,"⟩ he said.'],
    ['⟨"It was 7" wide,"⟩ he said.'],
    ['⟨"The 12" record,"⟩ he said, ⟨"sold."⟩'],
    ['the 12"x10" print, ⟨"Tides"⟩'],
    ['3" x 5" cards'],
    ['Latitude 40°26\'46" north, ⟨"roughly"⟩.'],
    ['a 7″ disc'],
    ['The six-foot-two (⟨"in shoes"⟩) man.']
  ],
  'a number may end a quotation': [
    ['⟨"I want 2"⟩ she said.'],
    ['It was ⟨"Plan 9"⟩, he said.'],
    ['She scored ⟨"9"⟩ and he ⟨"10"⟩.'],
    ['⟨"We won 3-2"⟩ was the headline, ⟨"and 4"⟩.'],
    ['⟨“I was born in 1990.”⟩'],
    ['The ⟨“Built in 1990″⟩ plan is over.'],
    ['⟨“It was 7″ wide,”⟩ he said.']
  ],
  'dashes, brackets and ellipses': [
    ['⟨“We will—”⟩ she began. ⟨“We will go.”⟩'],
    ['⟨“We”⟩ — she paused — ⟨“will go.”⟩'],
    ['⟨“We will go”⟩—she paused—⟨“and soon.”⟩'],
    ['⟨"We will go"⟩--she paused--⟨"and soon."⟩'],
    ['⟨“We will go—and soon—”⟩ he said.'],
    ['⟨“[We] will go … and [they] will stay,”⟩ she said.'],
    ['⟨“… and then we left,”⟩ she said.'],
    ['⟨"...and then we left..."⟩, she said.'],
    ['⟨". . . and then we left . . ."⟩ she said.'],
    ['⟨“We will (she laughed) go,”⟩ she said.'],
    ['⟨"[The dam] leaks [badly]"⟩, he said.']
  ],
  'two single marks that close a double one': [
    ['⟨“We will go,’’⟩ she said. ⟨“And stay.’’⟩'],
    ['⟨“We will ‘stay,’’ she said.⟩', 'runs on'],
    ['⟨“The drivers’’ strike is over,”⟩ she said.'],
    ['We will go,’’ she said.']
  ],
  'over several paragraphs': [
    ['⟨“We will go.⟩', 'runs on'],
    ['⟨"We will go. And then we will stay.⟩', 'runs on'],
    ['⟨“A”⟩ she said. ⟨“B⟩', 'runs on'],
    ['She went on: ⟨“We will ‘stay’.⟩', 'runs on'],
    ['We will go,✗” she said.', 'unopened, closes only'],
    ['We will go.✗" She left.', 'unopened, closes only'],
    ['We will go,✗” she said, ⟨“and stay.”⟩', 'unopened, closes only'],
    ['⟨“⟩', 'runs on'],
    ['✗”', 'unopened, closes only'],
    ['⟨“”⟩']
  ],
  'marks without a partner': [
    ['✗“We will go, she said. ⟨“We will stay.”⟩', 'unclosed'],
    ['✗"We will go, she said. ⟨"We will stay."⟩', 'unclosed'],
    ['⟨“We will go.”⟩ Then we left.✗”', 'unopened'],
    ['⟨“We will go.”⟩ Then.✗” She said.✗” Then.', 'unopened, unopened']
  ],
  'marks that face the wrong way': [
    ['⟨"We will go ✗"⟩she said.', 'misplaced-closer'],
    ['⟨"We will go, ✗"⟩she said, ⟨"and stay."⟩', 'misplaced-closer'],
    ['They call ⟨"all aboard, ✗"⟩and nobody comes. The gate stays open.', 'misplaced-closer'],
    ['⟨“We will go, ✗“⟩she said.', 'misplaced-closer'],
    ['She said⟨✗" we will go"⟩ and left.', 'misplaced-opener'],
    ['The board⟨✗" without delay"⟩ agreed.', 'misplaced-opener'],
    ['The board⟨✗” without delay”⟩ agreed.', 'misplaced-opener'],
    ['The gate was shut. ⟨✗” [A]fter the flood nobody came,”⟩ she said.', 'misplaced-opener'],
    ['He sat down.⟨✗”I will stay,”⟩ he said.', 'misplaced-opener'],
    ['⟨“We went.”⟩ He sat down.✗” Then he left.✗” She stayed.', 'unopened, unopened'],
    ['She doubts that ⟨“anybody is going to leave 500 boats, ✗“⟩ but that ⟨“some may.”⟩', 'misplaced-closer'],
    ['⟨“The law wants a policy,”⟩ she said. ✗“By and by is no policy. ⟨“⟩', 'unclosed, runs on']
  ]
}

const bare = (text: string) => text.replace(/[⟨⟩⟦⟧✗]/g, '')

describe.each(Object.entries(tables))('quotes: %s', (_, rows) => {
  test.each(rows.map(([text, notes = '']) => [text, notes] as const))('%s', (text, notes) => {
    expect(drawn(bare(text))).toEqual([text, notes])
  })
})

describe('quotes: laws', () => {
  const all = Object.values(tables).flatMap((rows) => rows.map(([text]) => bare(text)))

  test.each(all)('what is found in %j stands in order and is not nested', (text) => {
    let before = 0
    for (const {start, end, first, last} of quotesOf(text).quotes) {
      expect(start).toBeGreaterThanOrEqual(before)
      expect(end).toBeGreaterThan(start)
      expect(last).toBeGreaterThan(first)
      before = end
    }
  })

  test.each(['"', '“', "'", "''", '7" ', '"7" x ', "'a ", "‘a ", '‘a “b” ', "a' ", '“a ', '"a "b" c" ', '" “a” “b” ', '“a’’ ', '“a ’’ b’’ ', 'a″ '])('a long run of %j', (unit) => {
    const {quotes: found, faults} = quotesOf(unit.repeat(30_000))
    expect(found.length + faults.length).toBeGreaterThanOrEqual(0)
  })
})
