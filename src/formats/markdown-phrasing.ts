import type {Link, LinkReference, Nodes, PhrasingContent, Text} from 'mdast'
import {aligned} from './align.js'
import {Draft, placeholder} from './draft.js'
import {markdownText} from './markdown-text.js'

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

/**
 * What Pandoc and site generators know and the parser does not: `[@key, p. 3]` and `^[a note]` call notes,
 * `{% include promo.html %}` and a line of `:::` are no text. And addresses as they are.
 */
const unparsed =
  /(?<reference>\[(?:[^[\]@]{0,200}[\s;(])?-?@[\p{L}\p{N}_][^[\]]*\])|(?<note>\^\[[^[\]]+\])|\{%.{0,400}?%\}|\{\{[<%].{0,400}?[%>]\}\}|^:{3,}.*$|(?<address>(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)(?:\([^\s()<>]*\)|[^\s()<>])+)|(?<mail>(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8})/gimu

function putText(draft: Draft, source: string, start: number, end: number, {value}: Text, linked: boolean): void {
  const segments = aligned(source, start, end, value, markdownText)
  let next = 0
  const put = (from: number, to: number) => {
    for (; next < segments.length && segments[next]!.at < to; next++) {
      const {at, start: place, length, size} = segments[next]!
      const first = Math.max(at, from)
      const last = Math.min(at + length, to)
      if (first < last) draft.put(value.slice(first, last), size === undefined ? place + first - at : place, size)
      if (at + length > to) break
    }
  }
  /** Addresses come in order: what they stand in is never before `next`, except for the segment that `put` has begun. */
  const sourceOf = (offset: number) => {
    let index = Math.max(0, next - 1)
    while (index + 1 < segments.length && segments[index + 1]!.at <= offset) index++
    const {at, start: place, length, size = length} = segments[index]!
    return size === length ? place + offset - at : offset > at ? place + size : place
  }
  let from = 0
  for (const match of mayHold.test(value) ? value.matchAll(unparsed) : []) {
    const {reference, note, address, mail} = match.groups!
    const stands = address?.replace(/[.,:;!?'"’”*_~\]}]+$/, '') ?? mail
    if (stands !== undefined && linked) continue
    put(from, match.index)
    from = match.index + (stands ?? match[0]).length
    if (reference !== undefined) draft.call('reference', /@([^\s\],;]+)/.exec(reference)![1]!)
    else if (note !== undefined) draft.call('footnote', undefined)
    else if (stands !== undefined) {
      const place = sourceOf(match.index)
      draft.put(placeholder, place, sourceOf(from) - place)
      draft.cite('link', draft.length - 1, mail ? `mailto:${mail}` : /^www/i.test(stands) ? `http://${stands}` : stands)
    } else draft.omit()
  }
  put(from, value.length)
}

const mayHold = /[[{@]|:::|:\/\/|www\./i

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
