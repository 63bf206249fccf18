// A linter that remembers must say what one that does not would say, whatever was edited before.
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {createLinter, lint} from '../src/index.js'
import type {Options, Report} from '../src/index.js'
import {defineFact, defineRule} from '../src/rule.js'
import {words} from './harness/words.js'

const data = (report: Report): unknown => JSON.parse(JSON.stringify(report))

/** Flags what a block fact, a document fact and the block's neighbours say: each must follow the edits. */
const initials = defineFact({name: 'initials', block: ({text}) => text.match(/\b\p{Lu}/gu) ?? []})
const all = defineFact({name: 'all initials', document: (document) => document.blocks.flatMap((block) => block.get(initials))})
const neighbours = defineRule({
  id: 'same-initials',
  summary: 'Blocks whose initials stand elsewhere too',
  severity: {recommended: 'info'},
  messages: {
    same: (count: number, total: number) => `Is this ${count} of ${total}?`,
    repeated: () => 'Did we not read this before?'
  },
  document(document, {report}) {
    const total = document.get(all)
    for (const [index, block] of document.blocks.entries()) {
      const mine = block.get(initials)
      if (mine.length > 1) report.same(block.at({start: 0, end: block.text.length}), mine.length, total.length)
      const before = document.blocks[index - 1]
      if (before && before.text === block.text) report.repeated({...block.at({start: 0, end: 1}), related: [{block: before, start: 0, end: 1, message: 'here'}]})
    }
  }
})

const pieces = [
  'According to sources, the harbour is closed.', 'Dana Okoro said she would leave.', '“We will stay,', ' she said. ', 'alpha ', 'The alpha Team and ',
  '\n', '\n\n', '\n\n', '\r\n', ' ', '"', '”', '’', '[1]', '> ', '- ', '# ', '<p>', '</p>', '<b>', '</b>', '[a](https://example.org)', '&amp;', '[^1]', '\n\n[^1]: A note.\n',
  'By Dana Okoro', 'ADVERTISEMENT', '\u200B', '\uD83D', '.', ' It is believed that '
]

interface Edit {
  readonly at: number
  readonly drop: number
  readonly piece: string
}

const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    at: fc.double({min: 0, max: 1, noNaN: true}),
    drop: fc.oneof({weight: 3, arbitrary: fc.constant(0)}, fc.nat(60)),
    piece: fc.constantFrom(...pieces)
  }),
  {minLength: 300, maxLength: 300}
)

function edited(text: string, {at, drop, piece}: Edit): string {
  const start = Math.floor(at * text.length)
  const whole = text.slice(0, start) + piece + text.slice(start + drop)
  return whole.length > 3000 ? whole.slice(0, 1500) : whole
}

describe('after 300 edits, each time as a fresh lint', () => {
  test.each(['text', 'markdown', 'html'] as const)('%s', (format) => {
    const options: Options = {
      format,
      preset: 'strict',
      use: [words('some-words'), neighbours],
      rules: {'some-words': 'on', 'same-initials': 'on'}
    }
    fc.assert(
      fc.property(edits, (changes) => {
        const linter = createLinter(options)
        let text = 'Dana Okoro said the alpha Team had left.\n\nAccording to critics, it had not.'
        for (const change of changes) {
          text = edited(text, change)
          expect(data(linter.lint(text))).toEqual(data(lint(text, options)))
        }
      }),
      {numRuns: 1, seed: 7, endOnFailure: true}
    )
  })
})

describe('a story, typed into and with its paragraphs moved', () => {
  const story = [
    'Dana Okoro, the mayor of Vask, said on Monday that the pier was safe.',
    '“We looked at every plank,” she told the Norland Herald. “It will hold.”',
    'An aide to the mayor, who asked not to be named because the talks were private, said the report was late.',
    'The report by the Norland Rivers Board says otherwise. Critics say the board was not asked.',
    'Ivo Hale, a diver, disagreed. “It will not last the winter,” he said.',
    'The board declined to comment. It said a statement would follow.',
    'According to a survey of 400 riders, 60 percent stay away. The survey did not say why.',
    '“Nobody tells us a thing,” said Hale. ¶ Officials said the gates would shut, and the officials left.'.split(' ¶ ')
  ].flat()
  const keys = ['a', ' she', ' Hale', ' said', '.', '“', '”', ',', ' the board', ' officials', ' who said so', ' Ms. Okoro', ' he added', ':']

  test.each(['text', 'markdown'] as const)('%s', (format) => {
    const change = fc.record({at: fc.nat(), drop: fc.constantFrom(0, 0, 0, 1, 6), key: fc.constantFrom(...keys), move: fc.constantFrom(0, 0, 0, 0, 1, 2)})
    fc.assert(
      fc.property(fc.array(change, {minLength: 120, maxLength: 120}), (changes) => {
        const options: Options = {format, preset: 'strict'}
        const linter = createLinter(options)
        let paragraphs = [...story]
        for (const {at, drop, key, move} of changes) {
          const index = at % paragraphs.length
          const paragraph = paragraphs[index]!
          const start = at % (paragraph.length + 1)
          if (move === 1) paragraphs = [...paragraphs.slice(index), ...paragraphs.slice(0, index)]
          else if (move === 2 && paragraphs.length < 14) paragraphs = [...paragraphs, paragraph]
          else paragraphs[index] = paragraph.slice(0, start) + key + paragraph.slice(start + drop)
          const text = paragraphs.join('\n\n')
          expect(data(linter.lint(text))).toEqual(data(lint(text, options)))
        }
      }),
      {numRuns: 1, seed: 11, endOnFailure: true}
    )
  })
})

describe('what a linter remembers', () => {
  const counted = () => {
    const seen: string[] = []
    const rule = defineRule({
      id: 'seen-blocks',
      summary: 'Blocks that were looked at',
      severity: {recommended: 'info'},
      messages: {},
      block: ({text}) => void seen.push(text)
    })
    const linter = createLinter({preset: 'none', use: [rule], rules: {'seen-blocks': 'on'}})
    return {seen, linter}
  }

  test('is a block, while it stays the same, wherever it moves', () => {
    const {seen, linter} = counted()
    linter.lint('One is here.\n\nTwo is here.')
    linter.lint('Zero is here.\n\nTwo is here.\n\nOne is here.\n\nOne is here.')
    expect(seen).toEqual(['One is here.', 'Two is here.', 'Zero is here.'])
  })

  test('is the last text, and no more', () => {
    const {seen, linter} = counted()
    linter.lint('One is here.')
    linter.lint('Two is here.')
    linter.lint('One is here.')
    expect(seen).toEqual(['One is here.', 'Two is here.', 'One is here.'])
  })

  test('is still right in an older report, whose ledger is read late', () => {
    const {linter} = counted()
    const first = linter.lint('Dana Okoro said so.')
    linter.lint('Nobody said so.')
    expect(first.sources).toEqual(lint('Dana Okoro said so.').sources)
  })

  test('is still right in an older report, whose blocks have moved since', () => {
    const text = 'The gates shut.\n\nDana Okoro said so.\n\n“We saw it,” she added.'
    const linter = createLinter()
    const first = linter.lint(text)
    linter.lint(`Rain fell.\n\n${text}`)
    expect(data(first)).toEqual(data(lint(text)))
  })

  test('of two blocks with the same words is each one’s own', () => {
    const text = 'Officials said the gates would shut.\n\n“We saw it,” Dana Okoro said.\n\nOfficials said the gates would shut.'
    const linter = createLinter({preset: 'strict'})
    linter.lint(text)
    const moved = `${text}\n\n“We saw it,” Dana Okoro said.`
    expect(data(linter.lint(moved))).toEqual(data(lint(moved, {preset: 'strict'})))
    expect(data(linter.lint(text))).toEqual(data(lint(text, {preset: 'strict'})))
  })
})
