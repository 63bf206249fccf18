import {describe, expect, test} from 'vitest'
import {Passage} from '../../src/document.js'
import {sentences} from '../../src/facts/sentences.js'
import {cases} from './sentences.cases.js'

/** The text with ⏐ behind each sentence, as the table writes it. */
function marked(text: string): string {
  const found = new Passage('paragraph', text, [], {}).get(sentences)
  const gaps = found.map(({end}, index) => text.slice(found[index - 1]?.end ?? 0, end))
  return gaps.map((part) => part + '⏐').join('') + text.slice(found.at(-1)?.end ?? 0)
}

const kinds = [...new Set(cases.map(({kind}) => kind))]

describe.each(kinds)('sentences: %s', (kind) => {
  test.each(cases.filter((each) => each.kind === kind).map(({text}) => text))('%s', (text) => {
    expect(marked(text.replaceAll('⏐', ''))).toBe(text)
  })
})

describe('sentences: laws', () => {
  test.each(['', ' ', '.', '...', '“', '?!', '1.', 'A.', '[', '(.) X', 'a.m.', 'U.S.', '"."'])('nothing is lost of “%s”', (text) => {
    const found = new Passage('paragraph', text, [], {}).get(sentences)
    const [head, tail] = [found[0]?.start ?? 0, found.at(-1)?.end ?? text.length]
    expect(text.slice(0, head).trim() + text.slice(tail).trim()).toBe('')
    for (const [index, {first, last}] of found.entries()) expect([first < last, found[index - 1]?.last ?? 0]).toEqual([true, first])
  })
})
