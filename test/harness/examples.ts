import {fromMarkdown} from 'mdast-util-from-markdown'
import {undrawn} from './carets.js'

/*
 * The README of a rule, as its test reads it. Under the headings *Flags* and *Leaves alone* each fenced block is an example. Its
 * info string names the format, then the rule's options as JSON: ```text {"maxShare": 0.5}. Beside the rule's own options it may
 * set `type`, `meta` and `lexicon` for the whole text, and the `preset` whose other rules run beside it. A block ```text fixed that stands directly behind an example under *Flags*
 * shows the text after its fixes.
 */

export type Section = 'Flags' | 'Leaves alone'

/** What stands between two fences. */
export interface Fenced {
  readonly written: string
  /** Offsets into the README, from behind the opening fence's line to the start of the closing one's. */
  readonly start: number
  readonly end: number
  /** Of the opening fence, 1-based. */
  readonly line: number
}

export interface Example extends Fenced {
  readonly section: Section
  readonly format: 'text' | 'markdown' | 'html'
  /** What the info string sets. */
  readonly settings: {readonly [name: string]: unknown}
  /** Without the carets. */
  readonly display: string
  readonly fixed?: Fenced
}

export interface Page {
  readonly title: string | undefined
  readonly sections: readonly string[]
  readonly examples: readonly Example[]
}

export function pageOf(readme: string): Page {
  const sections: string[] = []
  const examples: Example[] = []
  let title: string | undefined
  let before: Example | undefined
  for (const node of fromMarkdown(readme).children) {
    const start = node.position!.start.offset!
    const source = readme.slice(start, node.position!.end.offset!)
    if (node.type === 'heading') {
      const words = source.replace(/^#+\s*/, '').trim()
      if (node.depth === 1) title ??= words
      else if (node.depth === 2) sections.push(words)
      before = undefined
    } else if (node.type === 'code' && isSection(sections.at(-1))) {
      const block = {...between(readme, start, source), line: node.position!.start.line}
      if (node.meta === 'fixed') {
        if (before?.section !== 'Flags') throw new Error(`Line ${block.line}: a fixed block stands directly behind an example under Flags`)
        examples[examples.length - 1] = {...before, fixed: block}
        before = undefined
      } else {
        before = {
          ...block,
          section: sections.at(-1) as Section,
          format: formatOf(node.lang ?? '', block.line),
          settings: settingsOf(node.meta ?? '{}', block.line),
          display: undrawn(block.written)
        }
        examples.push(before)
      }
    } else before = undefined
  }
  return {title, sections, examples}
}

/** A README with the contents of some of its blocks replaced. */
export function withContents(readme: string, contents: readonly (readonly [Fenced, string])[]): string {
  let out = readme
  for (const [{start, end}, content] of [...contents].sort(([a], [b]) => b.start - a.start)) {
    out = out.slice(0, start) + (content && `${content}\n`) + out.slice(end)
  }
  return out
}

function isSection(heading: string | undefined): heading is Section {
  return heading === 'Flags' || heading === 'Leaves alone'
}

function between(readme: string, offset: number, source: string): {start: number; end: number; written: string} {
  const start = offset + source.indexOf('\n') + 1
  const end = offset + source.lastIndexOf('\n') + 1
  return {start, end, written: readme.slice(start, Math.max(start, end - 1))}
}

function formatOf(lang: string, line: number): Example['format'] {
  if (lang === 'text' || lang === 'markdown' || lang === 'html') return lang
  throw new Error(`Line ${line}: an example is text, markdown or html, not “${lang}”`)
}

function settingsOf(meta: string, line: number): Example['settings'] {
  let reason = ''
  try {
    const settings: unknown = JSON.parse(meta)
    if (typeof settings === 'object' && settings !== null && !Array.isArray(settings)) return settings as Example['settings']
  } catch (error) {
    if (meta.startsWith('{')) reason = ` (${(error as Error).message})`
  }
  throw new Error(`Line ${line}: the info string holds “${meta}”, where an example has its options as a JSON object, or the word fixed${reason}`)
}
