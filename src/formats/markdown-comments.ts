import type {Nodes} from 'mdast'
import type {Comment, Span} from '../document.js'
import {blank} from './expression-comments.js'

/** A node, and what to add to its offsets. */
export interface Placed {
  readonly node: Nodes
  readonly shift: number
}

/**
 * The comments of a Markdown source, whose nodes are asked for if there may be any. `parsed` is what the parser saw of it: without the `blanked` ones, those of MDX, in the place
 * of each as many blanks as it is long.
 */
export function markdownComments(source: string, parsed: string, blanked: readonly Span[], nodesOf: () => readonly Placed[]): readonly Comment[] {
  if (blanked.length === 0 && !source.includes('<!--')) return []
  const code: Span[] = []
  const spans: Span[] = []
  const nodes = nodesOf()
  const todo = nodes.slice().reverse()
  for (let next = todo.pop(); next; next = todo.pop()) {
    if (next.node.type === 'html') spans.push(...inHtml(source, spanOf(next)))
    else if (next.node.type === 'code' || next.node.type === 'inlineCode') code.push(spanOf(next))
    else todo.push(...childrenOf(next).reverse())
  }
  const comments = [
    ...spans.map((span) => ({...span, inner: {start: span.start + 4, end: Math.max(span.start + 4, span.end - 3)}})),
    ...outside(blanked, code).map((span) => ({...span, inner: innerOf(source, span)}))
  ].sort((a, b) => a.start - b.start)
  const passable = new RegExp(`(?:\\s|${blank}|<!--[^]*?-->)*`, 'y')
  return comments.map((comment) => ({...comment, next: nextOf(parsed, nodes, comment, passable)}))
}

/** What a fence or a code span shows is no comment. Both are in order. */
function outside(spans: readonly Span[], code: readonly Span[]): Span[] {
  let at = 0
  return spans.filter(({start}) => {
    while (at < code.length && code[at]!.end <= start) at++
    return !(code[at] && code[at]!.start <= start)
  })
}

function inHtml(source: string, {start, end}: Span): Span[] {
  // There it is text.
  if (/^<(?:script|style|textarea)\b/i.test(source.slice(start, start + 10))) return []
  const found: Span[] = []
  for (let at = source.indexOf('<!--', start); at >= 0 && at < end; ) {
    const close = source.indexOf('-->', at + 4)
    if (close < 0 || close >= end) break
    found.push({start: at, end: close + 3})
    at = source.indexOf('<!--', close + 3)
  }
  return found
}

/** What stands between `{/*` and its end. */
function innerOf(source: string, {start, end}: Span): Span {
  return {start: source.indexOf('/*', start) + 2, end: source.lastIndexOf('*/', end - 1)}
}

function nextOf(source: string, nodes: readonly Placed[], comment: Span, passable: RegExp): Span | undefined {
  const isPassed = ({start, end}: Span) => {
    passable.lastIndex = start
    passable.test(source)
    return passable.lastIndex >= end
  }
  let next: Span | undefined
  let children = nodes
  for (;;) {
    const index = firstEndingBehind(children, comment.start)
    for (let at = index; at < children.length; at++) {
      const span = spanOf(children[at]!)
      if (span.start < comment.end || isPassed(span)) continue
      next = span
      break
    }
    const holder = children[index]
    if (!holder || spanOf(holder).start > comment.start || !('children' in holder.node)) return next
    if (flow.has(holder.node.type)) {
      children = childrenOf(holder)
      continue
    }
    const rest = {start: comment.end, end: spanOf(holder).end}
    return isPassed(rest) ? next : rest
  }
}

/** What holds blocks, or rows and cells. */
const flow = new Set(['blockquote', 'list', 'listItem', 'table', 'tableRow', 'footnoteDefinition'])

function firstEndingBehind(children: readonly Placed[], offset: number): number {
  let low = 0
  let high = children.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spanOf(children[middle]!).end > offset) high = middle
    else low = middle + 1
  }
  return low
}

function childrenOf({node, shift}: Placed): Placed[] {
  return 'children' in node ? node.children.map((child) => ({node: child, shift})) : []
}

function spanOf({node: {position}, shift}: Placed): Span {
  return {start: (position?.start.offset ?? 0) + shift, end: (position?.end.offset ?? 0) + shift}
}
