import {describe, expect, test} from 'vitest'
import {Block, Document, Passage} from '../../src/document.js'
import {shortQuotations} from '../../src/facts/short-quotations.js'
import {text} from '../../src/formats/text.js'

/** What is between the marks, and what it is taken for. */
function read(source: string): string[] {
  const blocks = text.read(source).blocks.map(({kind, text: own, citations, segments}, index) => new Block(index, new Passage(kind, own, citations, {}), segments))
  return new Document(source, blocks, {}).get(shortQuotations).map(({words, isTitle, isMention, isCalled}) => {
    const kinds = [isTitle && 'title', isMention && 'mention', isCalled && 'called'].filter(Boolean)
    return [words.join(' '), ...kinds].join(': ')
  })
}

describe('short quotations', () => {
  test.each([
    ['The port\'s "apology" ran to nine words.', ['apology']],
    ['The ‘family’ cabins sleep two.', ['family']],
    ['The crew of the "Anna Maria" left.', ['anna maria: title']],
    ['The word "haven" is old.', ['haven: mention']],
    ['The soup is known as botvinya, or "cold greens".', ['cold greens: mention']],
    ['Nine cast their "no" votes.', ['no: mention']],
    ['Her "view"point was printed.', ['view: mention']],
    ['They called "useful" what nobody used.', ['useful: called']],
    ['The so-called "experts" had left.', ['experts']],
    ['"We held the gate until the morning came," Lund said.', []],
    ['The "tide without a name.', []],
    ['"Nobody."', []]
  ])('%s', (source, expected) => expect(read(source)).toEqual(expected))
})
