import type {BlockKind, Citation, DraftBlock} from '../document.js'
import type {Options} from '../lint.js'
import type {Linter} from '../linter.js'
import type {Severity} from '../preset.js'
import type {Edit, Finding, Report} from '../report.js'

/** What this needs of a ProseMirror node. */
export interface Node {
  readonly type: {readonly name: string; readonly spec?: {readonly code?: boolean | undefined}}
  readonly isText: boolean
  readonly isTextblock: boolean
  readonly text?: string | undefined
  readonly nodeSize: number
  readonly marks: readonly {readonly type: {readonly name: string}; readonly attrs: {readonly [name: string]: unknown}}[]
  forEach(visit: (child: Node, offset: number) => void): void
}

/** A finding with its place in the document, as ProseMirror counts. */
export interface Mark {
  readonly from: number
  readonly to: number
  readonly severity: Severity
  readonly ruleId: string
  readonly message: string
  readonly note?: string
  readonly url?: string
  /** For `Decoration.inline(from, to, attributes)`. */
  readonly attributes: {readonly class: string; readonly title: string}
  readonly actions: readonly {readonly title: string; readonly changes: readonly Change[]}[]
}

/** In the document that was linted; each finds the others where they were if the last is made first, as they are ordered here. */
export interface Change {
  readonly from: number
  readonly to: number
  readonly insert: string
}

export interface Session {
  /** Give it the document after every transaction that changed it: it remembers the blocks of the last one. */
  lint(doc: Node): {readonly marks: readonly Mark[]; readonly report: Report}
}

/**
 * A linter for ProseMirror and TipTap documents. Each textblock is a block, with the kind that its ancestors give it; links are
 * citations; code is no prose. Offsets in the report are those of the blocks’ texts with an empty line between them.
 *
 * @example
 * const session = proseMirror(createLinter, {preset: 'newsroom'})
 * const {marks} = session.lint(state.doc)
 * DecorationSet.create(state.doc, marks.map(({from, to, attributes}) => Decoration.inline(from, to, attributes)))
 */
export function proseMirror(createLinter: (options: Options) => Linter, options: Omit<Options, 'format' | 'path'> = {}): Session {
  let blocks: readonly TextBlock[] = []
  const linter = createLinter({...options, format: {name: 'prosemirror', extensions: [], read: () => ({blocks: blocks.map(draftOf)})}})
  return {
    lint(doc) {
      blocks = textBlocks(doc)
      const report = linter.lint(blocks.map(({text}) => text).join(gap))
      return {report, marks: report.findings.map((finding) => markOf(finding, blocks))}
    }
  }
}

interface TextBlock {
  readonly kind: BlockKind
  readonly text: string
  readonly citations: readonly Citation[]
  /** Where its text begins, among the texts of all blocks. */
  readonly start: number
  /** The same as ProseMirror counts. */
  readonly from: number
}

const gap = '\n\n'

const kinds: {readonly [name: string]: BlockKind} = {
  heading: 'heading',
  blockquote: 'quote',
  list_item: 'item',
  listItem: 'item',
  taskItem: 'item',
  table_cell: 'cell',
  tableCell: 'cell',
  table_header: 'cell',
  tableHeader: 'cell',
  caption: 'caption',
  figcaption: 'caption',
  figureCaption: 'caption'
}

function textBlocks(doc: Node): TextBlock[] {
  const blocks: TextBlock[] = []
  let start = 0
  const visit = (node: Node, from: number, kind: BlockKind) => {
    if (node.type.spec?.code) return
    const own = kinds[node.type.name] ?? kind
    if (node.isTextblock) {
      const {text, citations} = proseOf(node)
      blocks.push({kind: own, text, citations, start, from})
      start += text.length + gap.length
    } else node.forEach((child, offset) => visit(child, from + offset + 1, own))
  }
  doc.forEach((child, offset) => visit(child, offset + 1, 'paragraph'))
  return blocks
}

/** The words of a textblock, as long as ProseMirror counts it: a break is a line break, and any other thing a thing. */
function proseOf(node: Node): {readonly text: string; readonly citations: readonly Citation[]} {
  let text = ''
  const citations: Citation[] = []
  node.forEach((child) => {
    const start = text.length
    text += child.isText ? child.text! : /^hard_?break$/i.test(child.type.name) ? '\n' : '\uFFFC'.repeat(child.nodeSize)
    const href = child.marks.find(({type}) => type.name === 'link')?.attrs['href']
    const last = citations.at(-1)
    if (typeof href !== 'string') return
    if (last?.end === start && last.target === href) citations[citations.length - 1] = {...last, end: text.length}
    else citations.push({kind: 'link', start, end: text.length, target: href})
  })
  return {text, citations}
}

function draftOf({kind, text, citations, start}: TextBlock): DraftBlock {
  return {kind, text, citations, segments: text === '' ? [] : [{at: 0, start, length: text.length}]}
}

function markOf({start, end, severity, ruleId, message, note, url, fix, suggestions = []}: Finding, blocks: readonly TextBlock[]): Mark {
  const offered = [...(fix ? [{title: 'Fix', edits: fix.edits}] : []), ...suggestions]
  return {
    from: positionOf(start, blocks),
    to: positionOf(end, blocks),
    severity,
    ruleId,
    message,
    ...(note !== undefined && {note}),
    ...(url !== undefined && {url}),
    attributes: {class: `says-who says-who-${severity}`, title: note === undefined ? message : `${message}\n${note}`},
    actions: offered.map(({title, edits}) => ({title, changes: changesOf(edits, blocks)}))
  }
}

function changesOf(edits: readonly Edit[], blocks: readonly TextBlock[]): Change[] {
  return edits.map(({start, end, text}) => ({from: positionOf(start, blocks), to: positionOf(end, blocks), insert: text})).sort((a, b) => b.from - a.from)
}

/** Between two blocks, the beginning of the second. */
function positionOf(offset: number, blocks: readonly TextBlock[]): number {
  let [low, high] = [0, blocks.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    const {start, text} = blocks[middle]!
    if (offset <= start + text.length) high = middle
    else low = middle + 1
  }
  const block = blocks[low]!
  return block.from + Math.min(Math.max(0, offset - block.start), block.text.length)
}
