import type {Nodes} from 'mdast'
import type {BlockKind, DraftBlock, Span} from '../document.js'
import {isPseudoHeading} from './prose.js'
import {phrasing} from './markdown-phrasing.js'

interface Flow {
  readonly node: Nodes
  readonly kind: BlockKind
  /** What a deleted paragraph takes along: the list item that holds nothing else. */
  readonly outer: Span | undefined
}

/** The prose within a node. */
export function blocksIn(source: string, shift: number, root: Nodes): DraftBlock[] {
  const blocks: DraftBlock[] = []
  const todo: Flow[] = [{node: root, kind: 'paragraph', outer: undefined}]
  for (let next = todo.pop(); next; next = todo.pop()) {
    const {node} = next
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const block = phrasing(source, shift, node).block(kindOf(next), node.type === 'tableCell' ? undefined : next.outer ?? outerOf(source, shift, node))
      if (block) blocks.push(node.type === 'paragraph' && isBold(node) && isPseudoHeading(block) ? {...block, kind: 'heading'} : block)
    } else if ((prose.has(node.type) || node === root) && 'children' in node) {
      for (const child of node.children.slice().reverse()) todo.push({node: child, ...within(source, shift, next)})
    }
  }
  return blocks
}

/** What holds prose. Code, raw HTML, definitions, notes and front matter do not. */
const prose = new Set(['root', 'blockquote', 'list', 'listItem', 'table', 'tableRow'])

function kindOf({node, kind}: Flow): BlockKind {
  return node.type === 'heading' ? 'heading' : node.type === 'tableCell' ? 'cell' : kind
}

function within(source: string, shift: number, {node, kind, outer}: Flow): {kind: BlockKind; outer: Span | undefined} {
  const alone = 'children' in node && node.children.length === 1
  const held = node.type === 'blockquote' || node.type === 'listItem' || node.type === 'list'
  return {
    // A list in a quotation is quoted.
    kind: node.type === 'blockquote' ? 'quote' : node.type === 'listItem' && kind === 'paragraph' ? 'item' : kind,
    outer: alone && held ? (outer ?? outerOf(source, shift, node)) : undefined
  }
}

/** The node, from the start of its line if nothing but white space and `>` stands before it. */
function outerOf(source: string, shift: number, {position}: Nodes): Span | undefined {
  const {start, end} = position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return undefined
  const offset = start.offset + shift
  let at = offset
  while (at > 0 && (source[at - 1] === ' ' || source[at - 1] === '\t' || source[at - 1] === '>')) at--
  const fresh = at === 0 || source[at - 1] === '\n' || source[at - 1] === '\r' || source[at - 1] === '\uFEFF'
  return {start: fresh ? at : offset, end: end.offset + shift}
}

/** “**What happens next**”, alone in its paragraph. */
function isBold(node: Nodes): boolean {
  if (!('children' in node)) return false
  const [child, more] = (node.children as Nodes[]).filter((one) => !(one.type === 'html' && one.value.startsWith('<!--')) && !(one.type === 'text' && one.value.trim() === ''))
  return child?.type === 'strong' && !more
}
