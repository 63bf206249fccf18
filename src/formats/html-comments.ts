import type {DefaultTreeAdapterTypes} from 'parse5'
import type {Comment, Span} from '../document.js'
import {blockElements} from './html-elements.js'

type Node = DefaultTreeAdapterTypes.Node
type Parent = DefaultTreeAdapterTypes.Document | DefaultTreeAdapterTypes.DocumentFragment

interface Around {
  /** What follows the node's parent. */
  readonly after: Span | undefined
  /** Where the text that the node stands in ends. */
  readonly end: number
}

/** The comments of a page. They are taken out of the tree: what is read of it is the same without them. */
export function htmlComments(source: string, root: Parent): readonly Comment[] {
  const comments: Comment[] = []
  const todo: (Around & {readonly parent: Parent})[] = [{parent: root, after: undefined, end: source.length}]
  for (let next = todo.pop(); next; next = todo.pop()) {
    const {parent} = next
    let {after, end} = next
    for (const node of parent.childNodes.slice().reverse()) {
      const place = spanOf(node)
      if (node.nodeName === '#comment') {
        if (place && source.startsWith('<!--', place.start)) comments.push({...place, inner: innerOf(source, place), next: after})
      } else if (node.nodeName === '#text') {
        if (place && (node as DefaultTreeAdapterTypes.TextNode).value.trim() !== '') after = {start: place.start, end: Math.max(place.end, end)}
      } else {
        const isBlock = blockElements.has(node.nodeName)
        if ('childNodes' in node) todo.push({parent: node as Parent, after, end: isBlock ? contentEnd(node, end) : end})
        if (place && isBlock) {
          after = place
          end = place.start
        } else if (place) after = {start: place.start, end: Math.max(place.end, end)}
      }
    }
    if (comments.length > 0) parent.childNodes = parent.childNodes.filter(({nodeName}) => nodeName !== '#comment')
  }
  return comments.sort((a, b) => a.start - b.start)
}

function innerOf(source: string, {start, end}: Span): Span {
  return {start: start + 4, end: Math.max(start + 4, source.startsWith('-->', end - 3) ? end - 3 : end)}
}

function spanOf({sourceCodeLocation: place}: Node): Span | undefined {
  return place ? {start: place.startOffset, end: place.endOffset} : undefined
}

function contentEnd(node: Node, end: number): number {
  const place = node.sourceCodeLocation
  if (!place) return end
  return ('endTag' in place && place.endTag?.startOffset) || place.endOffset
}
