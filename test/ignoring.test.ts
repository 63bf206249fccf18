// Comments in the text that silence rules, and what is said of such comments.
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {createLinter, fix, lint} from '../src/index.js'
import type {Finding, Options} from '../src/index.js'
import {nearest} from '../src/nearest.js'
import {words} from './harness/words.js'

const use = [words('some-words'), words('other-words')]
const options = (more: Options = {}): Options => ({
  preset: 'none',
  use,
  rules: {'some-words': ['on', {words: ['alpha']}], 'other-words': ['on', {words: ['beta']}], 'ignore-without-reason': 'on', 'unused-ignore': 'on', 'unknown-ignored-rule': 'on'},
  ...more
})
const markdown = options({format: 'markdown'})
const html = options({format: 'html'})
const told = (source: string, how: Options) => lint(source, how).findings.map(({line, ruleId, actual}) => `${line} ${ruleId.startsWith('some') || ruleId.startsWith('other') ? actual : ruleId}`)

describe('in Markdown', () => {
  test.each<[string, string, string[]]>([
    ['the next paragraph', '<!-- says-who-ignore some-words: x -->\n\nalpha beta\n\nalpha', ['3 beta', '5 alpha']],
    ['in the line below', '<!--says-who-ignore some-words:x-->\nalpha beta\n\nalpha', ['2 beta', '4 alpha']],
    ['two rules', '<!-- says-who-ignore some-words, other-words: x -->\n\nalpha beta\n\nalpha', ['5 alpha']],
    ['two rules and no comma', '<!-- says-who-ignore some-words other-words: x -->\n\nalpha beta\n\nalpha', ['5 alpha']],
    ['all rules', '<!-- says-who-ignore: x -->\n\nalpha beta\n\nalpha', ['5 alpha']],
    ['two hyphens', '<!-- says-who-ignore some-words -- x: y -->\n\nalpha\n\nalpha', ['5 alpha']],
    ['a comment over lines', '<!--\nsays-who-ignore some-words:\nx\n-->\n\nalpha\n\nalpha', ['8 alpha']],
    ['two comments', '<!-- says-who-ignore some-words: x -->\n<!-- says-who-ignore other-words: x -->\n\nalpha beta\n\nbeta', ['6 beta']],
    ['another comment between', '<!-- says-who-ignore some-words: x -->\n<!-- so there -->\n\nalpha\n\nalpha', ['6 alpha']],
    ['two comments in a line', '<!-- says-who-ignore some-words: x --> <!-- says-who-ignore other-words: x -->\nalpha beta\n\nbeta', ['4 beta']],
    ['a list, whole', '<!-- says-who-ignore some-words: x -->\n\n- alpha\n- one\n  - alpha\n\nalpha', ['7 alpha']],
    ['an item', '- alpha\n- one\n\n  <!-- says-who-ignore some-words: x -->\n\n  alpha\n- alpha', ['1 alpha', '7 alpha']],
    ['the last in an item: the next one', '- alpha\n\n  <!-- says-who-ignore some-words: x -->\n- alpha\n- alpha', ['1 alpha', '5 alpha']],
    ['a quotation', '<!-- says-who-ignore some-words: x -->\n> alpha\n>\n> alpha\n\nalpha', ['6 alpha']],
    ['in a quotation', '> <!-- says-who-ignore some-words: x -->\n>\n> alpha\n\nalpha', ['5 alpha']],
    ['a table', '<!-- says-who-ignore some-words: x -->\n\n| alpha | b |\n|---|---|\n| c | alpha |\n\nalpha', ['7 alpha']],
    ['in a cell', '| alpha | b |\n|---|---|\n| c | <!-- says-who-ignore some-words: x --> alpha |\n\nalpha', ['1 alpha', '5 alpha']],
    ['a heading', '<!-- says-who-ignore some-words: x -->\n# alpha\n\nalpha', ['4 alpha']],
    ['the rest of a paragraph', 'alpha <!-- says-who-ignore some-words: x --> and *alpha*\nalpha\n\nalpha', ['1 alpha', '4 alpha']],
    ['behind a paragraph: the next one', 'alpha <!-- says-who-ignore some-words: x -->\n\nalpha\n\nalpha', ['1 alpha', '5 alpha']],
    ['in a raw element', '<div>\n<!-- says-who-ignore some-words: x -->\n</div>\n\nalpha\n\nalpha', ['7 alpha']],
    ['a range', 'alpha\n\n<!-- says-who-disable some-words: x -->\n\nalpha\n\nalpha beta\n\n<!-- says-who-enable some-words -->\n\nalpha', ['1 alpha', '7 beta', '11 alpha']],
    ['a range to the end', 'alpha\n\n<!-- says-who-disable some-words: x -->\n\nalpha\n\n- alpha', ['1 alpha']],
    ['a range of all, with an exception', '<!-- says-who-disable: x -->\n\nalpha beta\n\n<!-- says-who-enable other-words -->\n\nalpha beta', ['7 beta']],
    ['ranges of two rules, ended by one', '<!-- says-who-disable some-words: x -->\n<!-- says-who-disable other-words: x -->\nalpha beta\n\n<!-- says-who-enable -->\n\nalpha', ['7 alpha']],
    ['the whole text', 'alpha\n\nbeta\n\n<!-- says-who-ignore-file some-words: x -->', ['3 beta']],
    ['with a byte-order mark, front matter and CRLF', '\uFEFF---\na: b\n---\r\n\r\n<!-- says-who-ignore some-words: x -->\r\n\r\nalpha\r\n\r\nalpha', ['9 alpha']],
    ['of MDX', '{/* says-who-ignore some-words: x */}\n\nalpha\n\nalpha', ['5 alpha']],
    ['of MDX, in the line below', '{/* says-who-ignore some-words: x */}\nalpha\n\nalpha', ['4 alpha']],
    ['of MDX, over lines and with emphasis', '{/*\n  says-who-ignore\n\n  some-words: *x*\n*/}\n\nalpha\n\nalpha', ['9 alpha']],
    ['of MDX, in a paragraph', 'alpha {/* says-who-ignore some-words: x */} alpha\n\nalpha', ['1 alpha', '3 alpha']],
    ['of MDX, two', '{/* says-who-ignore some-words: x */}\n{/* says-who-ignore other-words: x */}\n\nalpha beta\n\nbeta', ['6 beta']],
    ['in a fence', '```\n<!-- says-who-ignore some-words: x -->\n{/* says-who-ignore-file some-words: x */}\n```\n\nalpha', ['6 alpha']],
    ['in a code span', '`<!-- says-who-ignore-file: x -->` and `` {/* says-who-ignore-file: x */} `` alpha', ['1 alpha']],
    ['that is not closed', 'alpha\n\n<!-- says-who-ignore-file: x', ['1 alpha']],
    ['no reason', '<!-- says-who-ignore some-words -->\n\nalpha', ['1 ignore-without-reason']],
    ['a reason without a word', '<!-- says-who-ignore some-words: ... -->\n\nalpha', ['1 ignore-without-reason']],
    ['unused', '<!-- says-who-ignore some-words: x -->\n\nbeta', ['1 unused-ignore', '3 beta']],
    ['unused, by one of two rules', '<!-- says-who-ignore some-words, other-words: x -->\n\nbeta', ['1 unused-ignore']],
    ['nothing follows', 'alpha\n\n<!-- says-who-ignore some-words: x -->', ['1 alpha', '3 unused-ignore']],
    ['a rule that did not run', '<!-- says-who-ignore bare-source: x -->\n\nbeta', ['3 beta']],
    ['all rules, where not all ran', '<!-- says-who-ignore: x -->\n\none', []],
    ['a rule that is unknown', '<!-- says-who-ignore any-words: x -->\n\nalpha', ['1 unknown-ignored-rule', '3 alpha']],
    ['an end without a beginning', 'alpha\n\n<!-- says-who-enable some-words -->', ['1 alpha', '3 unused-ignore']],
    ['itself', '<!-- says-who-disable ignore-without-reason, unused-ignore: x -->\n\n<!-- says-who-ignore some-words -->\n\nbeta', ['1 unused-ignore', '1 unused-ignore', '3 ignore-without-reason', '3 unused-ignore', '5 beta']]
  ])('%s', (_, source, expected) => {
    expect(told(source, markdown)).toEqual(expected)
  })
})

describe('in HTML', () => {
  test.each<[string, string, string[]]>([
    ['the next element', '<!-- says-who-ignore some-words: x -->\n<p>alpha beta</p>\n<p>alpha</p>', ['2 beta', '3 alpha']],
    ['a section, whole', '<!-- says-who-ignore some-words: x -->\n<section><p>alpha</p>\n<p>alpha</p></section>\n<p>alpha</p>', ['4 alpha']],
    ['bare text, to the next block', '<div><!-- says-who-ignore some-words: x -->alpha <b>alpha</b>\n<p>alpha</p></div>', ['2 alpha']],
    ['the rest of a paragraph', '<p>alpha <b><!-- says-who-ignore some-words: x --></b> alpha <i>alpha</i>\n<p>alpha</p>', ['1 alpha', '2 alpha']],
    ['the last in its element: what follows', '<div><p>alpha</p><!-- says-who-ignore some-words: x --></div>\n<p>alpha</p>\n<p>alpha</p>', ['1 alpha', '3 alpha']],
    ['elements without an end', '<ul>\n<li>alpha\n<!-- says-who-ignore some-words: x -->\n<li>alpha\n<li>alpha</ul>', ['2 alpha', '5 alpha']],
    ['a whole page', '<!doctype html>\n<html><head><title>x</title></head>\n<body>\n<!-- says-who-ignore some-words: x -->\n<p>alpha\n<p>alpha</body></html>', ['6 alpha']],
    ['before the page', '<!doctype html>\n<!-- says-who-ignore-file some-words: x -->\n<html><body><p>alpha beta', ['3 beta']],
    ['in its head', '<html><head><!-- says-who-disable some-words: x --></head><body>\n<p>alpha beta', ['2 beta']],
    ['a range', '<p>alpha</p><!-- says-who-disable: x --><p>alpha beta</p><div><p>alpha</div>\n<!-- says-who-enable --><p>alpha</p>', ['1 alpha', '2 alpha']],
    ['in a table', '<table><tr><td>alpha\n<!-- says-who-ignore some-words: x --><tr><td>alpha\n<tr><td>alpha</table>', ['1 alpha', '3 alpha']],
    ['in a script', '<script>"<!-- says-who-ignore-file: x -->"</script><p>alpha', ['1 alpha']],
    ['no comment', '<p title="<!-- says-who-ignore-file: x -->">alpha &lt;!-- says-who-ignore-file: x --&gt;', ['1 alpha']],
    ['no reason', '<!-- says-who-disable -->\n<p>alpha', ['1 ignore-without-reason']]
  ])('%s', (_, source, expected) => {
    expect(told(source, html)).toEqual(expected)
  })
})

test('plain text has no comments: a fingerprint ignores there', () => {
  const source = '<!-- says-who-ignore-file: x -->\n\nalpha'
  const {findings} = lint(source, options())
  expect(findings.map(({actual}) => actual)).toEqual(['<!-- says-who-ignore-file: x -->', 'alpha'])
  expect(lint(source, options({ignore: findings.map(({fingerprint}) => fingerprint)})).findings).toEqual([])
})

test('what a fingerprint ignores, a comment ignored too', () => {
  const source = '<!-- says-who-ignore some-words: x -->\n\nalpha'
  const {findings} = lint('alpha', markdown)
  expect(lint(source, {...markdown, ignore: [findings[0]!.fingerprint]}).findings).toEqual([])
})

test('all rules of a preset ran, and none had anything to say', () => {
  const source = '<!-- says-who-ignore: x -->\n\nOrla Finch said so.'
  expect(lint(source, {format: 'markdown'}).findings.map(({ruleId}) => ruleId)).toEqual(['unused-ignore'])
  expect(lint(source, {format: 'markdown', preset: 'none', rules: {'unused-ignore': 'on'}}).findings).toEqual([])
})

test('severities are set as of other rules', () => {
  const source = '<!-- says-who-ignore bare-source -->\n\nAccording to sources, the pumps ran dry.'
  const of = (rules: NonNullable<Options['rules']>) => lint(source, {format: 'markdown', rules}).findings.map(({ruleId, severity}) => `${ruleId} ${severity}`)
  expect(of({})).toEqual(['ignore-without-reason warning'])
  expect(of({'ignore-without-reason': 'error'})).toEqual(['ignore-without-reason error'])
  expect(of({'ignore-without-reason': 'off'})).toEqual([])
})

test('a linter that remembers reads the comments anew', () => {
  const linter = createLinter(markdown)
  const plain = 'alpha\n\nbeta'
  for (const [source, count] of [[plain, 2], [`<!-- says-who-ignore: x -->\n\n${plain}`, 1], [plain, 2]] as const) expect(linter.lint(source).findings).toHaveLength(count)
})

test('suggests the rule that was meant', () => {
  const source = '<!-- says-who-ignore some-wrods: x -->\n\nalpha'
  const [slip] = lint(source, markdown).findings
  expect(slip).toMatchObject({actual: 'some-wrods', suggestions: [{title: 'Write “some-words”'}]})
  const [suggestion] = slip!.suggestions!
  expect(lint(fix(source, [{...slip!, fix: suggestion!}]), markdown).findings).toEqual([])
})

test('the nearest name', () => {
  const names = ['bare-source', 'has-learned', 'mojibake']
  expect(['bare-sorce', 'bear-source', 'bare-sources', 'haslearned', 'mojibak', 'moji', '', 'x', 'nothing'].map((word) => nearest(word, names))).toEqual(
    ['bare-source', 'bare-source', 'bare-source', 'has-learned', 'mojibake', undefined, undefined, undefined, undefined]
  )
})

test('many comments take no more than their share of time', () => {
  const started = performance.now()
  lint('<!-- says-who-ignore some-words: x -->\n\nalpha\n\n'.repeat(1000), markdown)
  lint('<p>alpha<!-- says-who-ignore some-words: x -->'.repeat(1000), html)
  lint('{/* says-who-ignore some-words: x */} alpha '.repeat(1000), markdown)
  lint('{/* '.repeat(1000) + '*/ ', markdown)
  expect(performance.now() - started).toBeLessThan(20_000)
})

const paragraphs = [
  'According to sources, the pumps ran dry.', 'Orla Finch said the weir would hold.', '“It will hold,” she said.', 'Critics say that nobody asked [the board](#).',
  'A 2019 report found cracks.[^1]', 'Bo Tarn, a diver, “saw no crack".', 'He said so twice.', '## Cracks', '> Sources said the log was lost.', '- Experts say so.\n- Orla Finch does not.',
  '[^1]: Orla Finch, *Keels*, https://weir.test/?utm_source=a.', '| Who | What |\n|---|---|\n| sources | [here](#) |', '**The weir**', 'By Orla Finch', 'ADVERTISEMENT', 'See https://weir.test/9 and [^4].'
]
const elements = [
  '<p>According to sources, the pumps ran dry.</p>', '<p>Orla Finch said the weir would hold.', '<p>“It will hold,” she said.</p>', '<p>Critics say that nobody asked <a href="#">the board</a>.</p>',
  '<h2>Cracks</h2>', '<blockquote><p>Sources said the log was lost.</p></blockquote>', '<ul><li>Experts say so.<li>Orla Finch does not.</ul>', '<p><b>The weir</b></p>', '<p>By Orla Finch</p>',
  '<table><tr><td>sources<td><a href="#">here</a></table>', '<div>Bo Tarn, a diver, “saw no crack".<p>He said so twice.</p></div>', '<p>ADVERTISEMENT</p>'
]
const ids = ['bare-source', 'weasel-attribution', 'empty-link-target', 'unattributed-quotation', 'tracking-url', 'undefined-citation']

/** A finding, but for where it stands. */
const essence = ({ruleId, messageId, severity, message, actual, fingerprint, related = []}: Finding) => [ruleId, messageId, severity, message, actual, fingerprint, related.length]
const lost = ({findings}: {findings: readonly Finding[]}) => findings.filter(({ruleId}) => !['ignore-without-reason', 'unused-ignore', 'unknown-ignored-rule'].includes(ruleId))

describe.each(['markdown', 'mdx', 'html'] as const)('a comment changes no other finding: %s', (kind) => {
  const pieces = kind === 'html' ? elements : paragraphs
  const format = kind === 'html' ? 'html' : 'markdown'
  const comment = (inner: string) => (kind === 'mdx' ? `{/* ${inner} */}` : `<!-- ${inner} -->`)

  test('wherever it stands', () => {
    const texts = fc.array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 8})
    const orders = fc.record({at: fc.nat(8), command: fc.constantFrom('ignore', 'disable', 'enable', 'ignore-file', 'note'), ids: fc.subarray(ids, {maxLength: 2})})
    fc.assert(
      fc.property(texts, fc.array(orders, {minLength: 1, maxLength: 3}), (parts, comments) => {
        const before = parts.join('\n\n')
        const gaps = Array.from({length: parts.length + 1}, () => '')
        for (const {at, command, ids: list} of comments) gaps[at % gaps.length] += comment(`says-who-${command} ${list.join(', ')}: why not`) + '\n\n'
        const after = parts.map((part, at) => gaps[at]! + part).join('\n\n') + '\n\n' + gaps.at(-1)!
        const all = lint(before, {format, preset: 'strict'})
        const kept = lost(lint(after, {format, preset: 'strict'})).map(essence)
        // What is told is what was told before, in its order, without what the comments are for.
        const silenced = comments.filter(({command}) => command !== 'enable' && command !== 'note')
        const isFor = (ruleId: string) => silenced.some(({ids: list}) => list.length === 0 || list.includes(ruleId))
        const rest = all.findings.map(essence)
        for (const finding of kept) {
          const at = rest.findIndex((other) => JSON.stringify(other) === JSON.stringify(finding))
          expect(at, JSON.stringify([after, finding])).toBeGreaterThanOrEqual(0)
          rest.splice(at, 1)
        }
        expect(rest.filter(([ruleId]) => !isFor(ruleId as string)), after).toEqual([])
      }),
      {numRuns: 60}
    )
  })
})
