// In pipelines of others: behind remark and rehype, on the source of the file or on what remark-retext and rehype-retext hand on.
import rehypeParse from 'rehype-parse'
import rehypeRetext from 'rehype-retext'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import remarkRetext from 'remark-retext'
import retextEnglish from 'retext-english'
import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {unified} from 'unified'
import type {Processor} from 'unified'
import {VFile} from 'vfile'
import type {Compatible} from 'vfile'
import {describe, expect, test} from 'vitest'
import {rules} from '../rules/index.js'
import {citationRules} from '../src/citation-rules.js'
import {lint} from '../src/index.js'
import type {Options} from '../src/index.js'
import rehypeSaysWho from '../src/rehype.js'
import remarkSaysWho from '../src/remark.js'
import {retext} from '../src/retext.js'
import type {AnyRule} from '../src/rule.js'
import {words} from './harness/words.js'

const article = `---
title: Pumps
---

# The *pumps*

{/* says-who-ignore empty-link-target: a draft */}

According to sources, the [survey](#) &amp; the log say so.[^1]

- Orla Finch (<https://weir.test/?utm_source=a>) disagrees: “It *held*”[^2]

[^1]: ISBN 0-306-40615-9.
`
const page = `<!doctype html>
<html><head><title>Pumps</title></head>
<body><main>
<h1>The <em>pumps</em></h1>
<p>According to sources, the <a href="#">survey</a> &amp; the log say so.</p>
<!-- says-who-ignore tracking-url: the board asks for it -->
<p><a href="https://weir.test/?utm_source=a">Orla Finch</a> disagrees.
<p>See <a href="https://weir.test/?utm_medium=b">here</a>.
</main></body></html>
`

/** What a pipeline says of a source. */
async function messagesOf(pipeline: unknown, source: Compatible) {
  const file = new VFile(source)
  const processor = pipeline as Processor
  await processor.run(processor.parse(file), file)
  return file.messages.map(({ruleId, source: by, reason, place, actual, fatal, url, note}) => {
    const {start, end} = place as {start: {offset: number; line: number; column: number}; end: {offset: number}}
    return {by, ruleId, reason, start: start.offset, end: end.offset, line: start.line, column: start.column, actual, fatal, url, note}
  })
}

/** What `lint` says, in the same shape. */
function findingsOf(source: string, options: Options, all: boolean) {
  return lint(source, options)
    .findings.filter(({ruleId}) => all || (citationRules as readonly string[]).includes(ruleId))
    .map(({ruleId, message, start, end, line, column, actual, severity, url, note}) => ({
      by: 'says-who', ruleId, reason: message, start, end, line, column, actual, fatal: severity === 'error' ? true : severity === 'warning' ? false : undefined, url, note
    }))
}

const markdown = unified().use(remarkParse)
const html = unified().use(rehypeParse)

test('the rules about citations are rules', () => {
  expect(citationRules.filter((id) => !rules.some((rule) => rule.id === id))).toEqual([])
})

describe('as a remark plugin', () => {
  test('says of citations what lint says of the source', async () => {
    const told = await messagesOf(markdown().use(remarkSaysWho), article)
    expect(told).toEqual(findingsOf(article, {format: 'markdown'}, false))
    expect(told.map(({ruleId, actual}) => `${ruleId} ${actual}`)).toEqual([
      'tracking-url utm_source=a', 'undefined-citation [^2]', 'invalid-identifier 0-306-40615-9'
    ])
  })

  test('says all with `all`', async () => {
    expect(await messagesOf(markdown().use(remarkSaysWho, {all: true, preset: 'strict'}), article)).toEqual(findingsOf(article, {format: 'markdown', preset: 'strict'}, true))
  })

  test('also what is switched on beside it, and not what is switched off', async () => {
    const told = await messagesOf(markdown().use(remarkSaysWho, {rules: {'bare-source': 'error', 'undefined-citation': 'off'}}), article)
    expect(told.filter(({ruleId}) => ruleId === 'bare-source')).toMatchObject([{actual: 'sources', fatal: true}])
    expect(told.filter(({ruleId}) => ruleId === 'undefined-citation')).toEqual([])
    const own = await messagesOf(markdown().use(remarkSaysWho, {preset: 'none', use: [words('some-words')], rules: {'some-words': ['info', {words: ['log']}]}}), article)
    expect(own).toMatchObject([{ruleId: 'some-words', actual: 'log', fatal: undefined}])
  })

  test('reads the source, whatever was done to the tree', async () => {
    const emptied = () => (tree: {children: unknown[]}) => void (tree.children = [])
    expect(await messagesOf(markdown().use(emptied as never).use(remarkSaysWho), article)).toEqual(findingsOf(article, {format: 'markdown'}, false))
  })

  test('reads MDX', async () => {
    const source = article.replace('---\ntitle: Pumps\n---\n\n', "import {Box} from './box.js'\n\n").replace('<https://weir.test/?utm_source=a>', 'https://weir.test/?utm_source=a')
    expect(await messagesOf(unified().use(remarkParse).use(remarkMdx).use(remarkSaysWho), {value: source, path: 'a.mdx'})).toEqual(findingsOf(source, {format: 'markdown'}, false))
  })

  test('has nothing to say of an empty file, of bytes what it has of text', async () => {
    expect(await messagesOf(markdown().use(remarkSaysWho, null), '')).toEqual([])
    expect(await messagesOf(markdown().use(remarkSaysWho), undefined as never)).toEqual([])
    expect(await messagesOf(markdown().use(remarkSaysWho), new TextEncoder().encode(article))).toEqual(findingsOf(article, {format: 'markdown'}, false))
  })

  test('refuses wrong options when the pipeline is made', () => {
    const wrong = (options: object) => () => markdown().use(remarkSaysWho, options).freeze()
    expect(wrong({al: true})).toThrow(new TypeError('Unknown option “al”. Allowed: all, type, meta, preset, rules, use, lexicon, ignore'))
    expect(wrong({preset: 'tabloid'})).toThrow(/^Unknown preset "tabloid"/)
    expect(wrong({rules: {'no-such-rule': 'on'}})).toThrow(/^Unknown rule “no-such-rule”/)
  })

  test('knows the names of the house', async () => {
    const source = 'Kestrel said the lock is safe.'
    const rule = {rules: {'undescribed-source': 'on'}, preset: 'none'} as const
    const known = markdown().data('saysWho', {lexicon: {bodies: ['Kestrel']}}).use(remarkSaysWho, rule)
    expect(await messagesOf(known, source)).toEqual(findingsOf(source, {...rule, format: 'markdown', lexicon: {bodies: ['Kestrel']}}, true))
  })
})

describe('as a rehype plugin', () => {
  test('says of citations what lint says of the source', async () => {
    const told = await messagesOf(html().use(rehypeSaysWho), page)
    expect(told).toEqual(findingsOf(page, {format: 'html'}, false))
    expect(told.map(({actual}) => actual)).toEqual(['survey', 'utm_medium=b', 'here'])
  })

  test('says all with `all`, of a part of a page too', async () => {
    const part = '<p>According to sources, the pumps ran dry.</p>'
    expect(await messagesOf(unified().use(rehypeParse, {fragment: true}).use(rehypeSaysWho, {all: true}), part)).toEqual(findingsOf(part, {format: 'html'}, true))
  })

  test('reads Markdown as Markdown, where remark-rehype made the tree', async () => {
    const bridge = () => unified().use(remarkParse).use(remarkRehype).use(rehypeSaysWho)
    expect(await messagesOf(bridge(), article)).toEqual(findingsOf(article, {format: 'markdown'}, false))
    expect(await messagesOf(bridge(), {value: article, path: 'a.md'})).toEqual(findingsOf(article, {format: 'markdown'}, false))
  })
})

describe('behind remark-retext and rehype-retext', () => {
  const english = () => {
    const processor = unified().use(retextEnglish)
    for (const rule of rules as readonly AnyRule[]) processor.use(retext(rule) as Plugin<[], Root>)
    return processor
  }
  const behind = {
    markdown: () => unified().use(remarkParse).use(remarkRetext, english() as never),
    html: () => unified().use(rehypeParse).use(rehypeRetext, english() as never)
  }
  const sources = {
    markdown: ['# Pumps\n\nAccording to *sources*, the [survey](#) &amp; the log\nsay `so`.\n\n> Critics say that “it held”.\n\n- Insiders **say** so.\n\nBo Tarn said, "We will not.'],
    html: ['<h1>Pumps</h1>\n<p>According to <em>sources</em>, the <a href="#">survey</a> &amp; the log\nsay <code>so</code>.</p><blockquote><p>Critics say that “it held”.</p></blockquote><ul><li>Insiders <b>say</b> so.</li></ul>\n<p>Bo Tarn said, "We will not.</p>']
  }

  test.each(['markdown', 'html'] as const)('the rules about prose find there what they find by themselves: %s', async (format) => {
    for (const source of sources[format]) {
      const told = await messagesOf(behind[format](), source)
      const found = findingsOf(source, {format, preset: 'none', rules: {'bare-source': 'on', 'weasel-attribution': 'on', 'unbalanced-quotation-mark': 'on'}}, true)
      expect(found.length).toBeGreaterThan(3)
      const essence = ({ruleId, reason, start, end}: {ruleId?: string | undefined; reason: string; start: number; end: number}) => ({ruleId, reason, start, end})
      expect(told.filter(({ruleId}) => found.some((other) => other.ruleId === ruleId)).map(essence).sort((a, b) => a.start - b.start)).toEqual(found.map(essence))
      for (const {start, end} of told) expect(end).toBeGreaterThan(start)
    }
  })
})
