import type {Link, LinkReference, Nodes, PhrasingContent} from 'mdast'
import {Draft, placeholder} from './draft.js'
import {putText} from './unparsed-text.js'

/** The text of a paragraph, heading or cell, with its citations. */
export function phrasing(source: string, shift: number, parent: Nodes): Draft {
  const draft = new Draft()
  /** Raw tags that are open: `<a href="…">`, `<cite>`. */
  const open: {readonly kind: 'link' | 'cite'; readonly start: number; readonly target: string | undefined}[] = []
  let links = 0
  const todo: (PhrasingContent | (() => void))[] = 'children' in parent ? (parent.children.slice().reverse() as PhrasingContent[]) : []
  for (let next = todo.pop(); next; next = todo.pop()) {
    if (typeof next === 'function') {
      next()
      continue
    }
    const node = next
    const start = (node.position?.start.offset ?? 0) + shift
    const end = (node.position?.end.offset ?? 0) + shift
    switch (node.type) {
      case 'text':
        putText(draft, source, start, end, node, links > 0)
        break
      case 'inlineCode':
        draft.put(placeholder, start, end - start)
        break
      case 'break':
        draft.breakLine(start, end - start)
        break
      case 'html':
        if (/^<br\b/i.test(node.value)) draft.breakLine(start, end - start)
        else tag(draft, open, node.value)
        break
      case 'footnoteReference':
        draft.call('footnote', node.label ?? node.identifier)
        break
      case 'link':
      case 'linkReference': {
        const from = draft.length
        const kind = node.type === 'link' ? 'link' : 'reference'
        const target = node.type === 'link' ? node.url : (node.label ?? node.identifier)
        links++
        todo.push(() => {
          links--
          draft.cite(kind, from, target)
        })
        if (isAddress(node)) draft.put(placeholder, start, end - start)
        else todo.push(...node.children.slice().reverse())
        break
      }
      case 'emphasis':
      case 'strong':
      case 'delete':
        todo.push(...node.children.slice().reverse())
    }
  }
  return draft
}

/** `<https://…>`, `www.…`, `[https://…](https://…)`: an address that stands for itself. */
function isAddress(node: Link | LinkReference): boolean {
  const [child, more] = node.children
  if (child?.type !== 'text' || more) return false
  return /^(?:https?:\/\/|www\.)\S+$/i.test(child.value) || (node.type === 'link' && node.url.replace(/^[a-z]+:/i, '') === child.value)
}

function tag(draft: Draft, open: {readonly kind: 'link' | 'cite'; readonly start: number; readonly target: string | undefined}[], html: string): void {
  if (html.startsWith('<!--')) return draft.omit()
  const link = /^<a\s(?:[^>]*\s)?href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(html)
  if (link) open.push({kind: 'link', start: draft.length, target: link[1] ?? link[2] ?? link[3]})
  else if (/^<cite\b/i.test(html)) open.push({kind: 'cite', start: draft.length, target: undefined})
  else if (/^<\/(?:a|cite)\s*>/i.test(html)) {
    const last = open.pop()
    if (last) draft.cite(last.kind, last.start, last.target)
  }
}
