// What holds of any text, over generated ones: markup is no prose, and prose is the same in any markup.
import fc from 'fast-check'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import type {Nodes} from 'mdast'
import {parseFragment} from 'parse5'
import type {DefaultTreeAdapterTypes} from 'parse5'
import {describe, expect, test} from 'vitest'
import {fix, lint, rules} from '../src/index.js'
import type {Finding, Options} from '../src/index.js'
import {expectPlaced} from './harness/placed.js'

const every = Object.fromEntries(rules.map(({id}) => [id, 'on'])) as NonNullable<Options['rules']>
const findingsOf = (source: string, format: 'text' | 'markdown' | 'html') => lint(source, {format, preset: 'strict', rules: every}).findings

/** What a finding says, wherever it stands. */
const essence = ({ruleId, messageId, message, actual, severity}: Finding) => `${ruleId} ${messageId} ${severity}: ${message} (${actual.replace(/\s+/g, ' ')})`

const sentences = [
  'According to sources, the pumps ran dry.', 'Critics say the weir will fall.', 'Orla Finch, the harbour master, said the weir would hold.', '“It will hold,” she said.', '“Nobody asked us.”',
  'Studies show that water is wet.', 'A report found nine cracks & a leak.', 'An official who asked not to be named said the log was lost.', 'The official said it twice.', 'It is believed that the pier will close.',
  'Bo Tarn, a diver, told the board that "it held.', 'He reportedly left.', 'Ridership fell 40 percent in 2019.', 'Mr. Tarn did not answer.', 'The Herald has learned that Finch will go.', 'Nine of ten boats were late, the port said.',
  'It is the best pier in town.', 'The town hopes for rain.', 'Three insiders said so on Monday.', 'The deal was signed at noon, TK.'
] as const
const paragraphs = fc.array(fc.array(fc.constantFrom(...sentences), {minLength: 1, maxLength: 4}).map((list) => list.join(' ')), {minLength: 1, maxLength: 5})

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

describe('the same prose says the same', () => {
  // It asks for a link where there can be one.
  const asked = (findings: readonly Finding[]) => findings.filter(({ruleId}) => ruleId !== 'unlinked-document')

  test('in text, Markdown and HTML, at the same places', () => {
    fc.assert(
      fc.property(paragraphs, fc.constantFrom('\n', '\r\n'), (list, line) => {
        const text = list.join(line + line)
        const plain = asked(findingsOf(text, 'text'))
        const inMarkdown = asked(findingsOf(text, 'markdown'))
        expect(inMarkdown.map((finding) => [essence(finding), finding.start, finding.end])).toEqual(plain.map((finding) => [essence(finding), finding.start, finding.end]))
        const html = list.map((words) => `<p>${escaped(words)}</p>`).join(line)
        const inHtml = asked(findingsOf(html, 'html'))
        expect(inHtml.map(essence)).toEqual(plain.map(essence))
        for (const [at, finding] of inHtml.entries()) {
          expectPlaced(html, finding)
          // The same paragraph, as many words behind its beginning.
          expect(wordsBefore(html.replace(/<[^>]*>|&amp;/g, (tag) => ' '.repeat(tag.length)), finding.start)).toBe(wordsBefore(text, plain[at]!.start))
        }
      }),
      {numRuns: 60}
    )
  })

  test('whatever is emphasised', () => {
    const marks = {markdown: [['*', '*'], ['**', '**'], ['~~', '~~'], ['***', '***']], html: [['<b>', '</b>'], ['<em class="a">', '</em>'], ['<span>', '</span>'], ['<i><u>', '</u></i>']]} as const
    fc.assert(
      fc.property(paragraphs, fc.infiniteStream(fc.nat(11)), fc.constantFrom('markdown', 'html'), (list, stream, format) => {
        const wrap = (word: string) => {
          const [open, close] = marks[format][stream.next().value as number] ?? ['', '']
          return open + word + close
        }
        // A word alone: quotation marks beside asterisks would be read as part of the emphasis, or hinder it.
        const wrapped = list.map((words) => (format === 'html' ? escaped(words) : words).replace(/(?<![&\p{L}])\p{L}{2,}(?![\p{L};])/gu, wrap))
        const source = wrapped.map((words) => (format === 'html' ? `<p>${words}</p>` : words)).join('\n\n')
        const found = findingsOf(source, format)
        for (const finding of found) expectPlaced(source, finding)
        expect(found.map(essence).sort()).toEqual(findingsOf(list.map((words) => (format === 'html' ? `<p>${escaped(words)}</p>` : words)).join('\n\n'), format).map(essence).sort())
      }),
      {numRuns: 60}
    )
  })
})

function wordsBefore(text: string, offset: number): number {
  return (text.slice(0, offset).match(/[\p{L}\p{N}]+/gu) ?? []).length
}

describe('what is no prose does not matter', () => {
  const contents = ['x', 'According to sources, it fell.', 'She said, "It fell', 'Critics say', 'TK', 'const a = 1 // sources say', 'ADVERTISEMENT'] as const
  const kinds: {readonly [name in 'markdown' | 'html']: readonly ((words: string) => string)[]} = {
    markdown: [
      (words) => `\`\`\`\n${words}\n\`\`\``, (words) => `    ${words}`, (words) => `<!-- ${words} -->`, (words) => `{/* ${words} */}`, (words) => `The pier shut. Run \`${words}\` now.`, (words) => `The pier shut <!-- ${words} --> again.`,
      (words) => `The pier {/* ${words} */} shut.`, (words) => `- The pier shut.\n\n  \`\`\`js\n  ${words}\n  \`\`\``, (words) => `> \`${words}\` is shut.`
    ],
    html: [
      (words) => `<pre>${escaped(words)}</pre>`, (words) => `<!-- ${words} -->`, (words) => `<p>The pier shut. Run <code>${escaped(words)}</code> now.</p>`, (words) => `<p>The pier shut <!-- ${words} --> again.</p>`, (words) => `<script>${words}</script>`,
      (words) => `<style>${words}</style>`, (words) => `<div hidden>${escaped(words)}</div>`, (words) => `<p title='${words}'>The pier shut.</p>`, (words) => `<textarea>${escaped(words)}</textarea>`, (words) => `<nav>${escaped(words)}</nav>`
    ]
  }

  test.each(['markdown', 'html'] as const)('code and comments: %s', (format) => {
    fc.assert(
      fc.property(paragraphs, fc.nat(5), fc.constantFrom(...kinds[format]), fc.constantFrom(...contents), (list, at, kind, words) => {
        const made = (content: string) => {
          const parts = format === 'html' ? list.map((one) => `<p>${escaped(one)}</p>`) : [...list]
          parts.splice(at, 0, kind(content))
          return parts.join('\n\n')
        }
        expect(findingsOf(made(words), format).map(essence)).toEqual(findingsOf(made('x'), format).map(essence))
      }),
      {numRuns: 80}
    )
  })

  test('front matter', () => {
    fc.assert(
      fc.property(paragraphs, fc.constantFrom(...contents), fc.constantFrom('---', '+++'), (list, words, fence) => {
        const text = list.join('\n\n')
        expect(findingsOf(`${fence}\ntitle: ${JSON.stringify(words)}\n${fence}\n\n${text}`, 'markdown').map(essence)).toEqual(findingsOf(text, 'markdown').map(essence))
      }),
      {numRuns: 30}
    )
  })

  test('addresses', () => {
    const addresses = ['https://weir.test/a', 'https://weir.test/sources-say', 'https://weir.test/critics_said/it', 'https://weir.test/reportedly?best=1']
    const shapes: readonly (readonly ['text' | 'markdown' | 'html', (address: string) => string])[] = [
      ['text', (address) => `The log is at ${address} since May.`], ['markdown', (address) => `The log is at <${address}> since May.`], ['markdown', (address) => `The [log](${address}) is there since May.`],
      ['markdown', (address) => `The [log][l] is there since May.\n\n[l]: ${address}`], ['html', (address) => `<p>The <a href='${address}'>log</a> is there since May.</p>`], ['markdown', (address) => `![The log](${address}) is there since May.`]
    ]
    fc.assert(
      fc.property(paragraphs, fc.constantFrom(...shapes), fc.constantFrom(...addresses), (list, [format, shape], address) => {
        const made = (one: string) => [...list.map((words) => (format === 'html' ? `<p>${escaped(words)}</p>` : words)), shape(one)].join('\n\n')
        const told = (one: string) => findingsOf(made(one), format).map(essence).map((line) => line.replaceAll(one, 'A'))
        expect(told(address)).toEqual(told(addresses[0]!))
      }),
      {numRuns: 60}
    )
  })
})

describe('a fix leaves the rest of the tree as it was', () => {
  const faults = [
    'Bo Tarn let the group" without a word" go.', 'The pier\u200B is shut.', 'The pier &amp;amp; the weir.', 'It was\u00E2\u20AC\u2122t shut.', 'ADVERTISEMENT', 'The port said so.:contentReference[oaicite:2]{index=2}', 'It closed on Monday.Nobody came.',
    'Story continues below', 'See ISBN 0-306-40615-2.', 'Read it at https://weir.test/a?utm_source=b&id=4 today.', 'Sign up for our newsletter', 'She said, ”It held.”', 'Share this: Facebook Twitter'
  ] as const
  const decorated = {
    markdown: [(words: string) => words, (words: string) => `> ${words}`, (words: string) => `- one\n- ${words}\n- three`, (words: string) => `**${words}**`, (words: string) => `The [log](https://weir.test/9 "x") and *so on*. ${words}`, (words: string) => `| a |\n|---|\n| ${words} |`, (words: string) => `# ${words}`, (words: string) => emphasised(words, 1, '*$1*'), (words: string) => emphasised(words, 2, '**$1**'), (words: string) => emphasised(words, 3, '*$1*'), (words: string) => emphasised(words, 4, '_$1_'), (words: string) => `1. > ${words}\n   > \`x\``],
    html: [(words: string) => `<p>${words}</p>`, (words: string) => `<blockquote><p>${words}</blockquote>`, (words: string) => `<ul><li>one<li>${words}<li>three</ul>`, (words: string) => `<p><b>${words}</b> <img src="a.png">`, (words: string) => `<div class="a">${words}<p>So.</p></div>`, (words: string) => `<table><tr><td>a<td>${words}</table>`, (words: string) => emphasised(words, 1, '<em id="b">$1</em>'), (words: string) => emphasised(words, 3, '<b>$1</b>')]
  } as const

  test.each(['markdown', 'html'] as const)('%s', (format) => {
    const parts = fc.array(fc.oneof(fc.tuple(fc.constantFrom<(words: string) => string>(...decorated[format]), fc.constantFrom(...faults)).map(([shape, words]) => shape(words)), fc.constantFrom(...sentences).map((words) => (format === 'html' ? `<p>${escaped(words)}</p>` : words))), {minLength: 1, maxLength: 4})
    const skeleton = format === 'html' ? htmlSkeleton : markdownSkeleton
    fc.assert(
      fc.property(parts, (list) => {
        const source = list.join('\n\n')
        const before = skeleton(source)
        for (const finding of findingsOf(source, format)) {
          expectPlaced(source, finding)
          if (!finding.fix) continue
          const fixed = fix(source, [finding])
          const after = skeleton(fixed)
          const what = JSON.stringify([finding.ruleId, source, fixed])
          // Nothing new, nothing in another place; a deleted block takes its own nodes along, and what held it alone.
          let at = 0
          for (const node of before) if (node === after[at]) at++
          expect(after.slice(at), what).toEqual([])
          if (finding.fix.edits.some(({text}) => text !== '')) expect(after, what).toEqual(before)
        }
      }),
      {numRuns: 150}
    )
  })
})

/** The nth word in emphasis, with nothing but blanks around it. */
function emphasised(words: string, nth: number, how: string): string {
  let at = 0
  return words.replace(/(?<=^|\s)([a-z]+)(?=\s|$)/gi, (word) => (++at === nth ? how.replace('$1', word) : word))
}

/** The nodes that are not text, with what they have beside their place and their words. */
function markdownSkeleton(source: string): string[] {
  const nodes: string[] = []
  const walk = (node: Nodes, depth: number) => {
    if (node.type === 'text' || node.type === 'html') return
    nodes.push([depth, node.type, 'url' in node ? node.url.replace(/\?.*/, '') : '', 'value' in node ? node.value : '', 'depth' in node ? node.depth : ''].join(' '))
    if ('children' in node) for (const child of node.children) walk(child, depth + 1)
  }
  walk(fromMarkdown(source, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]}), 0)
  return nodes
}

function htmlSkeleton(source: string): string[] {
  const nodes: string[] = []
  const walk = (node: DefaultTreeAdapterTypes.ChildNode, depth: number) => {
    if (!('tagName' in node)) return
    nodes.push([depth, node.tagName, ...node.attrs.map(({name, value}) => `${name}=${value.replace(/\?.*/, '')}`)].join(' '))
    for (const child of node.childNodes) walk(child, depth + 1)
  }
  for (const node of parseFragment(source).childNodes) walk(node, 0)
  return nodes
}
