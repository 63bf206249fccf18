import type {Nodes, Root} from 'mdast'
import type {Comment, Span} from '../document.js'
import {blank} from './expression-comments.js'

/**
 * The comments of a Markdown source. `parsed` is what the parser saw of it: without the `blanked` ones, those of MDX, in the place
 * of each as many blanks as it is long.
 */
export function markdownComments(source: string, parsed: string, shift: number, root: Root, blanked: readonly Span[]): readonly Comment[] {
  if (blanked.length === 0 && !source.includes('<!--')) return []
  const code: Span[] = []
  const spans: Span[] = []
  const todo: Nodes[] = [root]
  for (let node = todo.pop(); node; node = todo.pop()) {
    if (node.type === 'html') spans.push(...inHtml(source, spanOf(node, shift)))
    else if (node.type === 'code' || node.type === 'inlineCode') code.push(spanOf(node, shift))
    else if ('children' in node) todo.push(...node.children.slice().reverse())
  }
  const comments = [
    ...spans.map((span) => ({...span, inner: {start: span.start + 4, end: Math.max(span.start + 4, span.end - 3)}})),
    ...outside(blanked, code).map((span) => ({...span, inner: innerOf(source, span)}))
  ].sort((a, b) => a.start - b.start)
  const passable = new RegExp(`(?:\\s|${blank}|<!--[^]*?-->)*`, 'y')
  return comments.map((comment) => ({...comment, next: nextOf(parsed, shift, root, comment, passable)}))
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

function nextOf(source: string, shift: number, root: Root, comment: Span, passable: RegExp): Span | undefined {
  const isPassed = ({start, end}: Span) => {
    passable.lastIndex = start
    passable.test(source)
    return passable.lastIndex >= end
  }
  let next: Span | undefined
  let children: readonly Nodes[] = root.children
  for (;;) {
    const index = firstEndingBehind(children, shift, comment.start)
    for (let at = index; at < children.length; at++) {
      const span = spanOf(children[at]!, shift)
      if (span.start < comment.end || isPassed(span)) continue
      next = span
      break
    }
    const holder = children[index]
    if (!holder || spanOf(holder, shift).start > comment.start || !('children' in holder)) return next
    if (flow.has(holder.type)) {
      children = holder.children
      continue
    }
    const rest = {start: comment.end, end: spanOf(holder, shift).end}
    return isPassed(rest) ? next : rest
  }
}

/** What holds blocks, or rows and cells. */
const flow = new Set(['blockquote', 'list', 'listItem', 'table', 'tableRow', 'footnoteDefinition'])

function firstEndingBehind(children: readonly Nodes[], shift: number, offset: number): number {
  let low = 0
  let high = children.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spanOf(children[middle]!, shift).end > offset) high = middle
    else low = middle + 1
  }
  return low
}

function spanOf({position}: Nodes, shift: number): Span {
  return {start: (position?.start.offset ?? 0) + shift, end: (position?.end.offset ?? 0) + shift}
}
