// A reader that parses only what was touched must say what one that reads all anew would say.
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {markdown} from '../../src/formats/markdown.js'
import type {Reading} from '../../src/format.js'

const all = ({blocks, apparatus}: Reading) => ({blocks, apparatus: apparatus?.()})

const pieces = [
  'The quay is shut. ', ' text', ' ', '    ', '\t', '\n', '\n', '\n\n', '\n\n', '\r\n\r\n', '\r', '- ', '* ', '1. ', '> ', '# ', '## Tides\n', '---\n', '===\n', '***\n', '+++\n', '```\n', '~~~\n',
  '    code\n', '<div>\n', '</div>\n', '<!-- ', '-->', '<pre>', '</pre>', '<a href="https://quay.example/a">', '</a>', '<ref>', '</ref>', '[', ']', '[quay]', '[the Quay][quay]', '[quay]: /q\n',
  '\n\n[quay]: /q "t"\n\n', '[^1]', '\n\n[^1]: A note.\n\n', '\n\n[^1]: A note\n    goes\n\n    on\n\n', '[^n]:', '[log](https://quay.example/log)', 'https://quay.example/p?q=1', '*', '**', '`', '``', '|',
  '| a | b |\n| - | - |\n', '\uFEFF', '\0', '\\', '&amp;', '{#tides}', '[@lund]', '^[aside]', '\n\n- one\n\n  two\n\n', '\n\n> one\n> two\n\n', '\n\n<details>\n\nshut\n\n</details>\n\n'
]

const edits = fc.array(
  fc.record({
    at: fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true}),
    drop: fc.oneof({weight: 3, arbitrary: fc.constant(0)}, fc.nat(50)),
    piece: fc.oneof({weight: 4, arbitrary: fc.constantFrom(...pieces)}, fc.constant(''))
  }),
  {minLength: 40, maxLength: 40}
)

test('random edits', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), {minLength: 10, maxLength: 40}), edits, (start, changes) => {
      const read = markdown.reader!()
      let text = start.join('')
      read(text)
      for (const {at, drop, piece} of changes) {
        const from = Math.floor(at * text.length)
        text = text.slice(0, from) + piece + text.slice(from + drop)
        expect(all(read(text))).toEqual(all(markdown.read(text)))
      }
    }),
    {numRuns: 8, seed: 11}
  )
})

const after = (...texts: string[]) => {
  const read = markdown.reader!()
  for (const text of texts) expect(all(read(text))).toEqual(all(markdown.read(text)))
}

test('a fence that opens takes in all that follows, and gives it back', () => {
  after('One.\n\nTwo.\n\n- three\n\nFour.', 'One.\n\n```\nTwo.\n\n- three\n\nFour.', 'One.\n\n``\nTwo.\n\n- three\n\nFour.')
})

test('a definition far below makes links above', () => {
  after('See [quay].\n\nTwo.\n\nThree.\n\nFour.', 'See [quay].\n\nTwo.\n\nThree.\n\n[quay]: /q', 'See [quay].\n\nTwo.\n\nThree.\n\n[quays]: /q')
})

test('front matter is what its last sign says', () => {
  after('---\na: 1\n\n> b\n\nc\n', '---\na: 1\n\n> b\n\n---\nc\n', '--\na: 1\n\n> b\n\n---\nc\n')
})

test('what is indented goes on in the list before', () => {
  after('- one\n\ntwo\n\nthree', '- one\n\n  two\n\nthree', '- one\n\n  two\n\n  three', 'one\n\n  two\n\n  three')
})

test('a heading that the parser begins at the definition above it', () => after('\n\n[a]: /x\nHead\n-', '\n\n[a]: /x\nHeads\n-'))

test('raw tags pair across paragraphs', () => {
  after('A <a href="/q">b\n\nc https://quay.example\n\nd e', 'A <a href="/q">b\n\nc https://quay.example\n\nd</a> e', 'A <a href="/q">b</a>\n\nc https://quay.example\n\nd</a> e')
})
