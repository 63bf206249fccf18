import {toString} from 'nlcst-to-string'
import type {Node, Nodes, Paragraph, Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {clipped, divided} from './division.js'
import {Block, Document, Passage} from './document.js'
import type {DraftBlock, Lexicon, Segment} from './document.js'
import {paragraphs} from './formats/text.js'
import {prose} from './formats/prose.js'
import {valuesOf} from './option.js'
import type {ValuesOf} from './option.js'
import {severityAlone} from './preset.js'
import type {Rule, Messages} from './rule.js'
import type {Options} from './option.js'
import {run} from './run.js'
import {tell} from './vfile-message.js'

declare module 'unified' {
  interface Data {
    /** What all plugins of says-who in a pipeline are told: `.data('saysWho', {lexicon: {bodies: ['Kestrel']}})`. */
    saysWho?: {readonly lexicon?: Lexicon | undefined} | undefined
  }
}

/** One analysis for all plugins of a pipeline. */
const documents = new WeakMap<Root, Document>()

/** How often a tree was analysed since the module was loaded: a measure for tests and benchmarks. */
export let analyses = 0

/**
 * A rule as a retext plugin. Its findings become messages of the file: `fatal` is true for an error, false for a warning,
 * undefined for info; `source` is `says-who`, `ruleId` the rule's id; `actual`, `expected`, `note` and `url` are set.
 *
 * It works on the nlcst tree that it is given, paragraph by paragraph. The house's own names are taken from
 * `processor.data('saysWho', {lexicon})`.
 *
 * @example
 * import bareSource from 'says-who/rules/bare-source'
 * const file = await retext().use(bareSource).process('According to sources, the logs were burned.')
 */
export function retext<O extends Options, M extends Messages>(
  rule: Rule<string, O, M>
): Plugin<[options?: Partial<ValuesOf<O>> | null | undefined], Root> {
  return function (given) {
    const options = valuesOf(rule.id, rule.options, given ?? {})
    const {lexicon = {}} = this.data().saysWho ?? {}
    const by = {rule, options, severity: severityAlone(rule.severity), explicit: false, preset: undefined}
    return (tree, file) => {
      for (const finding of run(documentOf(tree, file, lexicon), [by])) tell(file, finding)
    }
  }
}

function documentOf(tree: Root, file: VFile, lexicon: Lexicon): Document {
  let document = documents.get(tree)
  if (!document) {
    analyses++
    const source = String(file)
    const blocks = prose(tree.children.flatMap((node) => drafts(node))).flatMap(divided).map(
      ({kind, text, citations, segments}, index) => new Block(index, new Passage(kind, text, citations, lexicon), segments)
    )
    documents.set(tree, (document = new Document(source, blocks, lexicon)))
  }
  return document
}

/** The blocks of a paragraph: one, or one a line where its lines are paragraphs. */
function drafts(node: Node): DraftBlock[] {
  if (node.type !== 'ParagraphNode') return []
  const text = toString(node as Paragraph)
  const segments = segmentsOf(node as Paragraph)
  return paragraphs(text, {start: 0, end: text.length})
    .filter(({start, end}) => end > start)
    .map(({start, end}) => ({
      kind: 'paragraph',
      text: text.slice(start, end),
      citations: [],
      segments: segments.flatMap((segment) => clipped(segment, start, end))
    }))
}

function segmentsOf(paragraph: Paragraph): Segment[] {
  const segments: Segment[] = []
  let at = 0
  const walk = (node: Nodes) => {
    if ('children' in node) {
      for (const child of node.children) walk(child as Nodes)
      return
    }
    const length = 'value' in node ? node.value.length : 0
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start !== undefined && end !== undefined && length > 0) {
      const last = segments.at(-1)
      const size = end - start
      if (last && size === length && last.size === undefined && last.at + last.length === at && last.start + last.length === start) {
        segments[segments.length - 1] = {at: last.at, start: last.start, length: last.length + length}
      } else segments.push({at, start, length, ...(size !== length && {size})})
    }
    at += length
  }
  walk(paragraph)
  return segments
}
