import fc from 'fast-check'
import {describe, expect, it, test} from 'vitest'
import {html} from '../../src/formats/html.js'
import {expectSound, hostile, shown, sourceFrom} from './reading.js'

const table: readonly (readonly [what: string, source: string, ...blocks: string[]])[] = [
  ['a heading and a paragraph', '<h2>The port</h2>\n<p>It is <em>shut</em>.</p>', 'heading: The port', 'paragraph: It is shut.'],
  ['a page', '<!doctype html><html><head><title>x</title></head><body><p>One.</body></html>', 'paragraph: One.'],
  ['bare text', 'One <b>two</b>.', 'paragraph: One two.'],
  ['text around paragraphs', '<div>One.<p>Two.</p>Three.</div>', 'paragraph: One.', 'paragraph: Two.', 'paragraph: Three.'],
  ['paragraphs that are not closed', '<p>One.<p>Two.<ul><li>Three<li>Four</ul>', 'paragraph: One.', 'paragraph: Two.', 'item: Three', 'item: Four'],
  ['a bold line alone', '<p><strong>What happens next</strong></p><p>Nobody knows.</p>', 'heading: What happens next', 'paragraph: Nobody knows.'],
  ['white space', '<p>\n  One   two\n\tthree <b> four</b> .\n</p>', 'paragraph: One two three four .'],
  ['a no-break space', '<p>&nbsp;One&nbsp;two</p>', 'paragraph: One\u00A0two'],
  ['character references', '<p>Lee &amp; Ray &copy 1999 &notit; AT&T &#8217;&#x1F600;</p>', 'paragraph: Lee & Ray © 1999 ¬it; AT&T ’😀'],
  ['line breaks', '<p>One<br>two <br/> three<br><br>four</p>', 'paragraph: One⏎two⏎three', 'paragraph: four'],
  ['a quotation', '<blockquote><p>One.</p><ul><li>Two.</li></ul><footer>— Ann Lee</footer></blockquote>', 'quote: One.', 'quote: Two.', 'quote: — Ann Lee'],
  ['lists', '<ol><li>One<li><p>Two</p></ol><dl><dt>Three<dd>Four</dl>', 'item: One', 'item: Two', 'item: Three', 'item: Four'],
  ['a table', '<table><caption>One</caption><tr><th>Two<td>Three</table>', 'caption: One', 'cell: Two', 'cell: Three'],
  ['a table that lays out a page', '<table><tr><td><p>One.</p></table>', 'paragraph: One.'],
  ['a figure', '<figure><img src=x alt="no"><figcaption>The port (Ann Lee)</figcaption></figure>', 'caption: The port (Ann Lee)'],
  ['code', '<p>Run <code>npm <b>test</b></code> now.</p><pre>x</pre>', 'paragraph: Run \uFFFC now.'],
  ['no prose', '<nav>a</nav><aside>b</aside><script>c</script><style>d</style><template>e</template><noscript>f</noscript><svg><text>g</text></svg><form><label>h</label><button>i</button><select><option>j</select><textarea>k</textarea></form><p>One.', 'paragraph: One.'],
  ['hidden parts', '<p hidden>a</p><p aria-hidden="true">b</p><p style="display: none">c</p><h2>One <a aria-hidden=true href=#>¶</a></h2>', 'heading: One'],
  ['the edges of a page', '<header>a</header><main><article><header><h1>One</h1></header><p>Two.</p><footer>b</footer></article></main><footer>c</footer>', 'heading: One', 'paragraph: Two.'],
  ['a page without an article', '<header><h1>One</h1></header><p>Two.</p>', 'heading: One', 'paragraph: Two.'],
  ['a link', '<p>The <a href="https://a.example/r?x=1&amp;y=2">new <i>report</i></a> says.', 'paragraph: The new report says. {link: new report → https://a.example/r?x=1&y=2}'],
  ['an anchor', '<p><a name=x>One</a> two', 'paragraph: One two'],
  ['a link over blocks', '<a href=x><h2>One</h2><p>Two</p></a>', 'heading: One {link: One → x}', 'paragraph: Two {link: Two → x}'],
  ['a bare address', '<p>See <a href="https://a.example">https://a.example</a>.', 'paragraph: See \uFFFC. {link: \uFFFC → https://a.example}'],
  ['notes', '<p>It shut.<sup><a href="#n1">1</a></sup> So <sup>[2]</sup> there<a href="#n3">[3]</a>.', 'paragraph: It shut. So there. {footnote: . → #n1} {footnote: o} {footnote: e → #n3}'],
  ['raised letters that are no notes', '<p>The 4<sup>th</sup> of 10 m<sup>2</sup>.<sup>[<a href=x>citation needed</a>]</sup>', 'paragraph: The 4th of 10 m2.[citation needed] {link: citation needed → x}'],
  ['Pandoc’s notes', '<p>It shut<a href="#fn1" class="footnote-ref" role="doc-noteref"><sup>1</sup></a></p><section class="footnotes" role="doc-endnotes"><ol><li>The log.</li></ol></section>', 'paragraph: It shut {footnote: t → #fn1}'],
  ['a cited work', '<p><cite>Moby-Dick</cite> sank.', 'paragraph: Moby-Dick sank. {cite: Moby-Dick}'],
  ['quotation marks that the browser writes', '<p>“No,” she said, <q>I said <q>no</q></q>.', 'paragraph: “No,” she said, “I said ‘no’”.'],
  ['a comment', '<p>One <!-- two --> three<!-- four -->.', 'paragraph: One three.'],
  ['tags that belong nowhere', '<p>One</b> two</i>.', 'paragraph: One two.']
]

describe('HTML is read as blocks', () => {
  test.each(table)('%s', (_, source, ...blocks) => {
    expect(shown(html, source)).toEqual(blocks)
    expectSound(html, source)
    expect(shown(html, source.replaceAll('\n', '\r\n'))).toEqual(blocks)
  })
})

describe('what stands in a block is found in the source', () => {
  test.each([
    ['behind a tag', '<p>It <em>was</em> shut.', 'shut', 'shut'],
    ['a reference, whole', '<p>Lee &amp; Ray', '&', '&amp;'],
    ['a reference without its semicolon', '<p>&copy 1999', '©', '&copy'],
    ['behind white space', '<p>one\n   two\n   three', 'three', 'three'],
    ['a line break', '<p>one<br />two', '\n', '<br />'],
    ['behind CRLF', '<p>one\r\ntwo &lt; three', 'three', 'three'],
    ['behind a tag that belongs nowhere', '<p>one</b> two</i> three', 'three', 'three'],
    ['code, whole', '<p>Run <code>npm test</code> now', '\uFFFC', '<code>npm test</code>']
  ])('%s', (_, source, word, expected) => {
    expect(sourceFrom(html, source, word, expected.length)).toBe(expected)
  })
})

describe('no text breaks it', () => {
  test.each(hostile)('%s', (_, source) => {
    expectSound(html, source)
  })

  it('any text made of its signs', () => {
    const name = fc.constantFrom('p', 'b', 'a href=x', 'code', 'table', 'td', 'tr', 'li', 'blockquote', 'q', 'sup', 'br', 'div', 'h1', 'cite', 'form', 'nav', 'svg', 'template', 'select', 'pre', 'title', 'body', 'frameset', 'plaintext')
    const sign = fc.oneof(
      name.map((tag) => `<${tag}>`),
      name.map((tag) => `</${tag.split(' ')[0]}>`),
      fc.constantFrom('a', 'Bc', ' ', '\n', '\r\n', '\r', '&amp;', '&amp', '&notit;', '&#128;', '&', '<', '>', '<!-- x -->', '<!', '\0', '😀', '[1]', '\u00A0')
    )
    fc.assert(fc.property(fc.array(sign, {maxLength: 40}), (signs) => void expectSound(html, signs.join(''))), {numRuns: 3000})
  })
})
