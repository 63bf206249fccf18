import {expect} from 'vitest'
import type {DraftBlock} from '../../src/document.js'
import type {Format} from '../../src/format.js'

/** A block as one line: `kind: text`, then `{kind of citation: its words → target}` for each citation. Line breaks are `⏎`. */
export function shown(format: Format, source: string): string[] {
  return format.read(source).blocks.map(({kind, text, citations}) => {
    const notes = citations.map(({kind: how, start, end, target}) => ` {${how}: ${text.slice(start, end)}${target === undefined ? '' : ` → ${target}`}}`)
    return `${kind}: ${text}${notes.join('')}`.replace(/\r\n|\n/g, '⏎')
  })
}

/** What must hold of any reading: blocks and segments in order and in bounds, text as in the source, citations on words. */
export function expectSound(format: Format, source: string): readonly DraftBlock[] {
  const {blocks} = format.read(source)
  let reach = 0
  for (const {text, citations, segments, outer} of blocks) {
    expect(text).not.toBe('')
    expect(text).toBe(text.trim())
    let at = 0
    for (const segment of segments) {
      const size = segment.size ?? segment.length
      expect(segment.length).toBeGreaterThan(0)
      expect(segment.at).toBeGreaterThanOrEqual(at)
      expect(segment.start).toBeGreaterThanOrEqual(reach)
      expect(segment.start + size).toBeLessThanOrEqual(source.length)
      if (segment.size === undefined) {
        expect(source.slice(segment.start, segment.start + size)).toBe(text.slice(segment.at, segment.at + segment.length))
      }
      at = segment.at + segment.length
      reach = segment.start + size
    }
    expect(at).toBeLessThanOrEqual(text.length)
    for (const {start, end} of citations) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(text.length)
    }
    if (outer) {
      expect(outer.start).toBeGreaterThanOrEqual(0)
      expect(outer.start).toBeLessThanOrEqual(segments[0]?.start ?? source.length)
      expect(outer.end).toBeLessThanOrEqual(source.length)
    }
  }
  return blocks
}

/** Sources that parsers stumble over. */
export const hostile: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['spaces', ' \t \n  \r\n \u00A0 '],
  ['NUL', 'a\0b \0\0 c'],
  ['lone surrogates', 'a \uD800 b \uDC00 c\uD800'],
  ['a byte-order mark', '\uFEFFOne word.\n\nTwo *words*.'],
  ['a thousand quotations deep', `${'>'.repeat(1000)} deep`],
  ['a thousand elements deep', `${'<div>'.repeat(1000)}deep`],
  ['a thousand inline elements deep', `${'<b>'.repeat(1000)}deep`],
  ['a thousand emphases', `${'*a '.repeat(1000)}${'b* '.repeat(1000)}`],
  ['unclosed everything', '<p>one <b>two <a href="x">three [four](five *six `seven <!-- eight'],
  ['tags in disorder', '<table>a<tr>b<td>c</table>d</p></div><p>e<b>f<p>g</b>h<code>i<p>j</code>k'],
  ['broken references', '&amp &; &# &#x; &#0; &#xD800; &#99999999; &unknown; &notit; &copy &NotEqualTilde;'],
  ['brackets', `${'['.repeat(500)}a${']('.repeat(500)}`],
  ['CR, CRLF and LF', 'one\rtwo\r\nthree\n\r\nfour\r\rfive'],
  ['a megabyte in one line', 'word '.repeat(200_000)]
]

/** As many characters of the source as `length` says, from where a word of the first block's text stands in it. */
export function sourceFrom(format: Format, source: string, word: string, length: number): string {
  const [{text, segments} = {text: '', segments: []}] = format.read(source).blocks
  const at = text.indexOf(word)
  const segment = segments.findLast((one) => one.at <= at)!
  const start = segment.start + (segment.size === undefined ? at - segment.at : 0)
  return source.slice(start, start + length)
}
