import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fix, lint} from '../src/index.js'
import type {Edit} from '../src/index.js'
import {defineRule} from '../src/rule.js'

const text = 'Sources say that sources said so.'

/** A finding with this fix. */
function fixOf(...edits: readonly (readonly [start: number, end: number, text: string])[]): {readonly fix: {readonly edits: readonly Edit[]}} {
  return {fix: {edits: edits.map(([start, end, text]) => ({start, end, text}))}}
}

describe('fix', () => {
  test('leaves a text without fixes as it is', () => {
    expect(fix(text, [])).toBe(text)
    expect(fix(text, [{}, fixOf()])).toBe(text)
    expect(fix('', [])).toBe('')
  })

  test('says what it takes', () => {
    const what = new TypeError('fix takes a text and its findings: fix(text, lint(text).findings)')
    expect(() => fix(text, undefined as never)).toThrow(what)
    expect(() => fix(text, lint(text) as never)).toThrow(what)
    expect(() => fix(undefined as never, [])).toThrow(new TypeError('fix takes a string, not undefined'))
  })

  test('replaces, deletes and inserts, in any order', () => {
    const findings = [fixOf([17, 24, 'they']), fixOf([0, 7, 'They']), fixOf([7, 11, '']), fixOf([33, 33, ' Twice.'])]
    expect(fix(text, findings)).toBe('They that they said so. Twice.')
    expect(fix(text, [...findings].reverse())).toBe('They that they said so. Twice.')
  })

  test('applies the first of two that overlap, and the other in the next round', () => {
    const first = fixOf([0, 11, 'They say'])
    const second = fixOf([8, 16, 'state that'])
    expect(fix(text, [first, second])).toBe('They say that sources said so.')
    expect(fix(text, [second, first])).toBe('Sources state that sources said so.')
    const inside = fixOf([2, 4, '!'])
    expect(fix(text, [first, inside])).toBe('They say that sources said so.')
  })

  test('applies a fix whole or not at all', () => {
    const both = fixOf([0, 7, 'They'], [17, 24, 'they'])
    expect(fix(text, [fixOf([17, 24, 'others']), both])).toBe('Sources say that others said so.')
    expect(fix(text, [both, fixOf([25, 29, 'say'])])).toBe('They say that they say so.')
  })

  test('takes neighbours that touch, but two insertions at one place only one by one', () => {
    expect(fix('abcd', [fixOf([0, 2, 'X']), fixOf([2, 4, 'Y'])])).toBe('XY')
    expect(fix('abcd', [fixOf([2, 2, 'X']), fixOf([2, 2, 'Y'])])).toBe('abXcd')
    expect(fix('abcd', [fixOf([0, 2, 'X']), fixOf([2, 2, 'Y'])])).toBe('Xcd')
    expect(fix('abcd', [fixOf([2, 2, 'Y']), fixOf([2, 4, 'X'])])).toBe('abYcd')
  })

  test('takes insertions beside a replacement of the same fix, whatever their order', () => {
    expect(fix('abcd', [fixOf([1, 3, 'X'], [1, 1, '<'], [3, 3, '>'])])).toBe('a<X>d')
    expect(fix('abcd', [fixOf([3, 3, '>'], [1, 1, '<'], [1, 3, 'X'])])).toBe('a<X>d')
    expect(fix('abcd', [fixOf([2, 2, 'X'], [2, 2, 'Y'])])).toBe('abXYcd')
  })

  test('leaves out a fix whose own edits overlap', () => {
    expect(fix('abcd', [fixOf([0, 3, 'X'], [2, 4, 'Y']), fixOf([3, 4, 'Z'])])).toBe('abcZ')
    expect(fix('abcd', [fixOf([0, 3, 'X'], [1, 1, 'Y'])])).toBe('abcd')
  })

  test.each([[-1, 2], [0, 34], [3, 2], [Number.NaN, 2], [0, Number.NaN]])('refuses an edit at %d..%d', (start, end) => {
    expect(() => fix(text, [fixOf([start, end, ''])])).toThrow(RangeError)
    expect(() => fix(text, [fixOf([start, end, ''])])).toThrow('which has 33 UTF-16 units')
  })

  test('never applies suggestions', () => {
    const suggestions = [{title: 'Drop it', edits: [{start: 0, end: 7, text: ''}]}]
    expect(fix(text, [{suggestions} as {}])).toBe(text)
  })

  test('reaches a text that it leaves alone', () => {
    const spaces = defineRule({
      id: 'many-spaces',
      summary: 'More than one space',
      severity: {},
      messages: {many: () => 'Why so far apart?'},
      block({text}, {report}) {
        for (const {index} of text.matchAll(/ (?= )/g)) report.many({start: index, end: index + 2, fix: [{start: index, end: index + 2, text: ' '}]})
      }
    })
    const found = (source: string) => lint(source, {preset: 'none', use: [spaces], rules: {'many-spaces': 'on'}}).findings
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', ' ', '  ', '\n\n', '.'), {maxLength: 40}), (parts) => {
        let at = `a${parts.join('')}a`
        for (let round = 0; round < 10; round++) at = fix(at, found(at))
        expect(fix(at, found(at))).toBe(at)
        expect(at).not.toMatch(/\S {2,}\S/)
      }),
      {seed: 42}
    )
  })

  test('agrees with one edit after the other, where none overlap', () => {
    const edits = fc
      .uniqueArray(fc.nat(40), {minLength: 2, maxLength: 12})
      .map((offsets) => offsets.sort((a, b) => a - b))
      .chain((offsets) => fc.array(fc.string({maxLength: 3}), {minLength: offsets.length, maxLength: offsets.length}).map((words) => ({offsets, words})))
    fc.assert(
      fc.property(fc.string({minLength: 41, maxLength: 60}), edits, (source, {offsets, words}) => {
        const findings = []
        for (let at = 0; at + 1 < offsets.length; at += 2) findings.push(fixOf([offsets[at]!, offsets[at + 1]!, words[at]!]))
        const expected = findings.reduceRight((whole, {fix: {edits: [edit]}}) => whole.slice(0, edit!.start) + edit!.text + whole.slice(edit!.end), source)
        expect(fix(source, findings)).toBe(expected)
      }),
      {seed: 42}
    )
  })
})

describe('a fix in the source', () => {
  const drop = defineRule({
    id: 'dropped-block',
    summary: 'Blocks that say drop',
    severity: {},
    messages: {drop: () => 'What is this doing here?'},
    block({text}, {report}) {
      if (text.startsWith('Drop')) report.drop({start: 0, end: text.length, fix: [{start: 0, end: text.length, text: ''}]})
    }
  })
  const fixed = (source: string) => fix(source, lint(source, {preset: 'none', use: [drop], rules: {'dropped-block': 'on'}}).findings)

  test.each([
    ['One.\n\nDrop this.\n\nTwo.\n', 'One.\n\nTwo.\n'],
    ['Drop this.\n\nTwo.\n', 'Two.\n'],
    ['One.\n\nDrop this.\n', 'One.\n'],
    ['One.\n\nDrop this.', 'One.'],
    ['One.\r\n\r\nDrop this.\r\n\r\nTwo.', 'One.\r\n\r\nTwo.'],
    ['One.\n\n  Drop this.  \n \nTwo.', 'One.\n\nTwo.'],
    ['Drop this.', ''],
    ['\uFEFFDrop this.\n\nTwo.', '\uFEFFTwo.'],
    ['\uFEFF\n\nDrop this.\n', '\uFEFF']
  ])('takes the blank lines behind a deleted block along: %j', (source, result) => {
    expect(fixed(source)).toBe(result)
  })
})
