import {describe, expect, it, test} from 'vitest'
import {Block, Passage} from '../src/document.js'
import type {Format} from '../src/format.js'
import {html} from '../src/formats/html.js'
import {markdown} from '../src/formats/markdown.js'
import {text} from '../src/formats/text.js'
import {Lines, sourceEdits, sourceSpan} from '../src/place.js'

const formats: Readonly<Record<string, Format>> = {text, markdown, html}

function blocksOf(format: string, source: string): Block[] {
  return formats[format]!.read(source).blocks.map(
    ({kind, text: words, citations, segments, outer}, index) => new Block(index, new Passage(kind, words, citations, {}), segments, outer)
  )
}

/** The block that has the words, and where. */
function found(format: string, source: string, words: string) {
  const block = blocksOf(format, source).find((one) => one.text.includes(words))!
  const start = block.text.indexOf(words)
  return {block, start, end: start + words.length}
}

function edited(format: string, source: string, words: string, text: string): string {
  const {block, start, end} = found(format, source, words)
  return sourceEdits(source, block, {start, end, text}).reduceRight((out, edit) => out.slice(0, edit.start) + edit.text + out.slice(edit.end), source)
}

describe('lines and columns', () => {
  test.each([
    ['the start', 'one', 0, 1, 1],
    ['the end', 'one', 3, 1, 4],
    ['behind LF', 'one\ntwo', 4, 2, 1],
    ['behind CRLF', 'one\r\ntwo', 5, 2, 1],
    ['the LF of a CRLF', 'one\r\ntwo', 4, 1, 5],
    ['behind a lone CR', 'one\rtwo', 4, 2, 1],
    ['behind blank lines', 'one\n\r\n\rtwo', 7, 4, 1],
    ['behind a last line break', 'one\n', 4, 2, 1],
    ['behind an astral character: UTF-16 units', '😀 two', 3, 1, 4]
  ])('%s', (_, source, offset, line, column) => {
    expect(new Lines(source).point(offset)).toEqual({line, column})
  })
})

describe('a span of the text in the source', () => {
  test.each([
    ['text', 'One two.', 'two', 'two'],
    ['markdown', 'It *was* shut.', 'It was shut', 'It *was* shut'],
    ['markdown', 'It *was* shut.', 'was', 'was'],
    ['markdown', 'Lee &amp; Ray.', '&', '&amp;'],
    ['markdown', 'Lee &amp; Ray.', 'Lee &', 'Lee &amp;'],
    ['markdown', '> one\n> two three', 'one\ntwo', 'one\n> two'],
    ['markdown', 'It shut.[^1] So there.\n\n[^1]: x', 'shut. So', 'shut.[^1] So'],
    ['html', '<p>It <b>was</b> shut.', 'was shut', 'was</b> shut'],
    ['html', '<p>one\n   two &#x1F600; three', 'two 😀', 'two &#x1F600;'],
    ['html', '<p>She <q>left</q>.', '“left”', 'left']
  ])('%s: %j', (format, source, words, expected) => {
    const place = found(format, source, words)
    const {start, end} = sourceSpan(place.block, place)
    expect(source.slice(start, end)).toBe(expected)
  })
})

describe('a change of the text is a change of the source', () => {
  test.each([
    ['a word', 'text', 'One two three.', 'two', '2', 'One 2 three.'],
    ['a word in emphasis', 'markdown', 'It *was* shut.', 'was', 'is', 'It *is* shut.'],
    ['across a tag: the tags stay', 'html', '<p>It <b>was really</b> shut.', 'really shut', 'open', '<p>It <b>was open</b>.'],
    ['across emphasis', 'markdown', 'It *was* shut.', 'It was', 'It is', 'It *is* shut.'],
    ['deletion of what is emphasised', 'markdown', 'It ***was* really** shut.', 'was ', '', 'It **really** shut.'],
    ['deletion between asterisks that are text', 'markdown', 'It \\*was\\* shut.', 'was', '', 'It \\*\\* shut.'],
    ['deletion between asterisks of plain text', 'text', 'It *was* shut.', 'was', '', 'It ** shut.'],
    ['deletion across a tag', 'html', '<p>It <b>was</b> shut.', 'was shut', '', '<p>It <b></b>.'],
    ['a reference', 'markdown', 'Lee &amp; Ray.', '&', 'and', 'Lee and Ray.'],
    ['code', 'markdown', 'Run `npm test` now.', 'Run \uFFFC', 'Go', 'Go now.'],
    ['in two lines of a quotation', 'markdown', '> one\n> two three', 'one\ntwo', '12', '> 12\n>  three']
  ])('%s', (_, format, source, words, replacement, expected) => {
    expect(edited(format, source, words, replacement)).toBe(expected)
  })

  it('an insertion stands behind the markup that ends there', () => {
    const [block] = blocksOf('markdown', 'It *was* shut.')
    expect(sourceEdits('It *was* shut.', block!, {start: 6, end: 6, text: ' long'})).toEqual([{start: 8, end: 8, text: ' long'}])
  })

  it('nothing for nothing', () => {
    const [block] = blocksOf('text', 'One.')
    expect(sourceEdits('One.', block!, {start: 2, end: 2, text: ''})).toEqual([])
  })
})

describe('a deleted block takes its lines and the blank lines along', () => {
  test.each([
    ['between paragraphs', 'text', 'One.\n\nTwo.\n\nThree.\n', 'Two.', 'One.\n\nThree.\n'],
    ['the first', 'text', 'One.\n\nTwo.\n', 'One.', 'Two.\n'],
    ['the first, behind blank lines', 'text', '\n\nOne.\n\nTwo.\n', 'One.', 'Two.\n'],
    ['the last', 'text', 'One.\n\nTwo.\n', 'Two.', 'One.\n'],
    ['the last, without a line break', 'text', 'One.\n\nTwo.', 'Two.', 'One.'],
    ['the only one', 'text', 'One.\n', 'One.', ''],
    ['CRLF', 'text', 'One.\r\n\r\nTwo.\r\n\r\nThree.', 'Two.', 'One.\r\n\r\nThree.'],
    ['CR', 'text', 'One.\r\rTwo.\r\rThree.', 'Two.', 'One.\r\rThree.'],
    ['blank lines with spaces', 'text', 'One.\n \n  Two. \n\t\nThree.', 'Two.', 'One.\n \nThree.'],
    ['lines without blank ones', 'text', 'One.\nTwo.\nThree.', 'Two.', 'One.\nThree.'],
    ['the wider gap stays, behind', 'text', 'One.\nTwo.\n\nThree.', 'Two.', 'One.\n\nThree.'],
    ['the wider gap stays, before', 'text', 'One.\n\nTwo.\nThree.', 'Two.', 'One.\n\nThree.'],
    ['a heading', 'markdown', '# One\n\nTwo.\n', 'One', 'Two.\n'],
    ['a linked paragraph', 'markdown', 'One.\n\n[*Two*](x)\n\nThree.', 'Two', 'One.\n\nThree.'],
    ['a list item', 'markdown', '- One\n- Two\n- Three\n', 'Two', '- One\n- Three\n'],
    ['a quotation', 'markdown', 'One.\n\n> Two\n> *two*\n\nThree.', 'Two\ntwo', 'One.\n\nThree.'],
    ['a paragraph of a list item', 'markdown', '- One\n\n  Two\n', 'Two', '- One\n'],
    ['an element in its line', 'html', '<p>One</p>\n<p>T<b>w</b>o</p>\n<p>Three</p>', 'Two', '<p>One</p>\n<p>Three</p>'],
    ['an element among others', 'html', '<p>One</p><p>Two</p><p>Three</p>', 'Two', '<p>One</p><p>Three</p>'],
    ['a list item with its paragraph', 'html', '<ul><li>One<li><p>Two</p></li></ul>', 'Two', '<ul><li>One</ul>'],
    ['text that has its element not to itself', 'html', '<div>One<p>Two</p></div>', 'One', '<div><p>Two</p></div>'],
    ['not its picture', 'html', '<p>One<img src=x></p>', 'One', '<p><img src=x></p>'],
    ['not its cell', 'html', '<table><tr><td>One<td>Two</table>', 'One', '<table><tr><td><td>Two</table>']
  ])('%s', (_, format, source, words, expected) => {
    expect(edited(format, source, words, '')).toBe(expected)
  })
})
