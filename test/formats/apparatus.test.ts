// What stands beside the prose: where each link, definition, call and note stands in the source.
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {DraftApparatus, Span} from '../../src/document.js'
import {html} from '../../src/formats/html.js'
import {markdown} from '../../src/formats/markdown.js'

/** Each thing in a line: its kind, what it says, and in brackets the words of the source that it points to. */
function shown(source: string, apparatus: DraftApparatus): string[] {
  const at = ({start, end}: Span) => source.slice(start, end)
  return [
    ...apparatus.links.map((link) => `${link.kind} ${link.address} ⟨${at(link.place)}⟩${link.words ? ` “${link.text}” ⟨${at(link.words)}⟩` : ''}${link.cell ? ' cell' : ''}${link.control ? ' control' : ''} in ${at(link)}`),
    ...apparatus.definitions.map((definition) => `definition ${definition.label} → ${definition.address} ⟨${at(definition.place)}⟩ in ${at(definition)}`),
    ...apparatus.calls.map((call) => `call ${call.kind} ${call.label}${call.shortcut ? ' shortcut' : ''}${call.picture ? ' picture' : ''} in ${at(call)}`),
    ...apparatus.notes.map((note) => `note ${note.label} ⟨${at(note.at)}⟩: ${note.blocks.map(({text}) => text).join(' / ')}`),
    ...apparatus.anchors.map((anchor) => `anchor ${anchor}`)
  ]
}

const inMarkdown: readonly (readonly [what: string, source: string, ...shown: string[]])[] = [
  ['a link', 'The [tide *table*](https://a.test/t "Tides").', 'link https://a.test/t ⟨https://a.test/t⟩ “tide table” ⟨tide *table*⟩ in [tide *table*](https://a.test/t "Tides")'],
  ['brackets, angles, escapes', '[a [b]](<c d>) [e](f(g)h\\)i) [j]( k&amp;l )', 'link c d ⟨c d⟩ “a [b]” ⟨a [b]⟩ in [a [b]](<c d>)', 'link f(g)h)i ⟨f(g)h\\)i⟩ “e” ⟨e⟩ in [e](f(g)h\\)i)', 'link k&l ⟨k&amp;l⟩ “j” ⟨j⟩ in [j]( k&amp;l )'],
  ['nothing in it', '[a]() [](b)', 'link  ⟨⟩ “a” ⟨a⟩ in [a]()', 'link b ⟨b⟩ in [](b)'],
  ['addresses that stand for themselves', 'At <https://a.test/b> or https://c.test/d_e.', 'address https://a.test/b ⟨https://a.test/b⟩ in <https://a.test/b>', 'address https://c.test/d_e ⟨https://c.test/d_e⟩ in https://c.test/d_e'],
  ['no address in code', 'Run `https://a.test`.\n\n    https://b.test\n\n<!-- https://c.test -->'],
  ['a picture', '![pier](pier.png)', 'image pier.png ⟨pier.png⟩ in ![pier](pier.png)'],
  ['definitions', '[Deed]: <https://a.test/d>\n[b]:\n  https://b.test "B"\n\n[deed] [x][b]', 'definition Deed → https://a.test/d ⟨https://a.test/d⟩ in [Deed]: <https://a.test/d>', 'definition b → https://b.test ⟨https://b.test⟩ in [b]:\n  https://b.test "B"', 'call reference deed shortcut in [deed]', 'call reference b in [x][b]'],
  ['calls of nothing', 'Shut.[^4] See [the *deed*][d] and [it][].', 'call note 4 in [^4]', 'call reference d in [the *deed*][d]', 'call reference it shortcut in [it][]'],
  ['no calls', '\\[^1] [^a-z]+ a[0][1] [sic][…] [ ] `[a][b]` \\[a][b] rows[i][name]'],
  ['a note', 'Shut.[^1]\n\n[^1]: Orme, *Hulls*,\n    p. 3.', 'call note 1 in [^1]', 'note 1 ⟨[^1]⟩: Orme, Hulls,\np. 3.'],
  ['a note of a wiki', 'Shut.<ref name="o">Orme, p. 3.</ref> So.<ref name="o" />', 'call note o in <ref name="o" />', 'note o ⟨Orme, p. 3.⟩: Orme, p. 3.'],
  ['raw HTML', 'The <a href="https://a.test?b&amp;c"><b>log</b></a> <img src=p.png>.', 'link https://a.test?b&c ⟨https://a.test?b&amp;c⟩ “log” ⟨log⟩ in <a href="https://a.test?b&amp;c"><b>log</b></a>', 'image p.png ⟨p.png⟩ in <img src=p.png>'],
  ['anchors', '# The *pier* {#p}\n\n<a name="q"></a>', 'anchor The pier {#p}', 'anchor q', 'anchor p'],
  ['a cell', '| a |\n|---|\n| [b](c) |', 'link c ⟨c⟩ “b” ⟨b⟩ cell in [b](c)'],
  ['behind a byte-order mark', '\uFEFF[a](b)', 'link b ⟨b⟩ “a” ⟨a⟩ in [a](b)']
]

const inHtml: readonly (readonly [what: string, source: string, ...shown: string[]])[] = [
  ['a link', '<p>The <a class="x" href = \'https://a.test/t?b&amp;c\'>tide <b>table</b></a>.', "link https://a.test/t?b&c ⟨https://a.test/t?b&amp;c⟩ “tide table” ⟨tide <b>table⟩ control in <a class=\"x\" href = 'https://a.test/t?b&amp;c'>tide <b>table</b></a>"],
  ['without quotation marks, and empty', '<a href=b>c</a> <a href="">d</a> <a href>e</a> <a name=f>g</a>', 'link b ⟨b⟩ “c” ⟨c⟩ in <a href=b>c</a>', 'link  ⟨⟩ “d” ⟨d⟩ in <a href="">d</a>', 'link  ⟨⟩ “e” ⟨e⟩ in <a href>e</a>', 'anchor f'],
  ['navigation', '<nav><a href="b">c</a></nav><p id="d">e</p>', 'anchor d'],
  ['a call of a note', 'Shut.<sup><a href="#fn1">1</a></sup><ol class="footnotes"><li id="fn1">Orme, p. 3.</li></ol>', 'link #fn1 ⟨#fn1⟩ “1” ⟨1⟩ in <a href="#fn1">1</a>', 'call note fn1 in <a href="#fn1">1</a>', 'note fn1 ⟨Orme, p. 3.⟩: Orme, p. 3.', 'anchor fn1'],
  ['a note of a wiki', 'Shut.<ref>https://a.test</ref> So.<ref name="o" />', 'call note o in <ref name="o" />', 'note undefined ⟨https://a.test⟩: https://a.test']
]

describe.each([
  ['Markdown', markdown, inMarkdown],
  ['HTML', html, inHtml]
] as const)('%s', (_, format, rows) => {
  test.each(rows)('%s', (_what, source, ...wanted) => {
    expect(shown(source, format.read(source).apparatus!())).toEqual(wanted)
  })

  const signs = fc.array(fc.constantFrom('[', ']', '(', ')', '[^1]', ': ', 'https://a.test/', '<a href="', '">', '</a>', '<ref>', '</ref>', '`', '\n', '\n\n', ' ', 'word', '&amp;', '\\', '*', '> ', '| ', '<', '#', '!'), {maxLength: 40})
  test('whatever the text, spans lie in it, and an address’s words within its link', () => {
    fc.assert(
      fc.property(signs, (parts) => {
        const source = parts.join('')
        const {links, definitions, calls, notes} = format.read(source).apparatus!()
        for (const {start, end} of [...links, ...links.map(({place}) => place), ...definitions.map(({place}) => place), ...calls, ...notes, ...notes.map(({at}) => at)]) {
          expect(0 <= start && start <= end && end <= source.length).toBe(true)
        }
        for (const {start, end, place, words} of links) {
          expect(start <= place.start && place.end <= end).toBe(true)
          if (words) expect(start <= words.start && words.start < words.end && words.end <= end).toBe(true)
        }
      }),
      {numRuns: 400}
    )
  })
})

// What the parsers take is not counted: micromark joins the pieces of text between brackets one by one, in time that grows with the
// square of a paragraph. What is found in the text that they leave is.
test('time grows with the text alone', () => {
  const time = (source: string) => {
    const readings = [markdown.read(source), html.read(source)]
    const before = performance.now()
    for (const {apparatus} of readings) apparatus!()
    return performance.now() - before
  }
  for (const part of ['<a ', '[a][', '<', '[', 'https://a.test ', '<a href="x">', '[^1]', '<ref>', '{#', '[@a ', '[@a]', '@a2019 ', '@{']) {
    time(part.repeat(200))
    expect(time(part.repeat(2000)), part).toBeLessThan(2000)
  }
})

test('keys in brackets, in the sentence, and none', () => {
  const source = 'As @lund2019 [p. 3] and -@{dahl.2020} say [see @orme; -@tarn, p. 4], (@haber) “@pell”. Not \\[@a\\] `@b`, c@d.example, e/@f or [g](https://h.test/@i).'
  expect(markdown.read(source).apparatus!().calls.map(({label, bare, start, end}) => [label, bare === true, source.slice(start, end)])).toEqual([
    ['lund2019', true, '@lund2019'],
    ['dahl.2020', true, '@{dahl.2020}'],
    ['orme', false, '@orme'],
    ['tarn', false, '@tarn'],
    ['haber', true, '@haber'],
    ['pell', true, '@pell']
  ])
})
