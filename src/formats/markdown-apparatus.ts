import type {Nodes, Root} from 'mdast'
import type {Call, Definition, DraftApparatus, DraftBlock, DraftNote, Link, Span} from '../document.js'
import {addressSource, withoutClosing} from './address.js'
import {bracketEnd, destinationAt} from './markdown-addresses.js'
import {bounded, plain, tagsIn} from './markup-tags.js'

/** Links, definitions, notes and anchors of a Markdown source. `blocksOf` reads the prose of a note. */
export function markdownApparatus(source: string, shift: number, root: Root, comments: readonly Span[], blocksOf: (node: Nodes) => readonly DraftBlock[]): DraftApparatus {
  const links: Link[] = []
  const definitions: Definition[] = []
  const calls: Call[] = []
  const notes: DraftNote[] = []
  const anchors: string[] = []
  /** Comments, code, formulas, front matter: no tag in it is one. */
  const code: Span[] = [...comments]
  /** What in a paragraph is not plain text. */
  const parsed: Span[] = []
  const paragraphs: (Span & {readonly cell: boolean})[] = []
  let technical = false
  const todo: {readonly node: Nodes; readonly linked: boolean; readonly cell: boolean}[] = [{node: root, linked: false, cell: false}]
  for (let next = todo.pop(); next; next = todo.pop()) {
    const {node} = next
    const span = spanOf(node, shift)
    const linked = next.linked || node.type === 'link' || node.type === 'linkReference'
    const cell = next.cell || node.type === 'tableCell'
    switch (node.type) {
      case 'code':
        technical = true
        code.push(span)
        break
      case 'inlineCode':
      case 'yaml':
        code.push(span)
        break
      case 'html':
        if (/^<(?:pre|code)\b/i.test(node.value)) technical = true
        if (node.value.startsWith('<!--') && !node.value.includes('-->')) code.push(span)
        break
      case 'heading':
        anchors.push(wordsOf(node))
        break
      case 'link':
      case 'image':
        links.push(linkOf(source, shift, node, span, cell))
        break
      case 'linkReference':
      case 'imageReference': {
        const label = node.label ?? node.identifier
        const picture = node.type === 'imageReference' || wordsOf(node).trim() === ''
        calls.push({...span, kind: 'reference', label, ...(node.referenceType !== 'full' && {shortcut: true as const}), ...(picture && {picture: true as const})})
        break
      }
      case 'footnoteReference':
        calls.push({...span, kind: 'note', label: node.label ?? node.identifier})
        break
      case 'definition': {
        const close = bracketEnd(source, span.start + 1, span.end)
        definitions.push({...span, label: node.label ?? node.identifier, address: node.url, place: destinationAt(source, close + 2, span.end)})
        break
      }
      case 'footnoteDefinition': {
        const at = {start: span.start, end: bracketEnd(source, span.start + 1, span.end) + 1}
        notes.push({...span, label: node.label ?? node.identifier, at, blocks: blocksOf(node)})
      }
    }
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') paragraphs.push({...span, cell})
    if (isParsed.has(node.type)) parsed.push(span)
    if ('children' in node) for (const child of node.children.slice().reverse()) todo.push({node: child, linked, cell})
  }
  const tagged = masked(source, code)
  const tags = /</.test(source) ? tagsIn(tagged) : undefined
  if (tags) {
    links.push(...tags.links)
    anchors.push(...tags.anchors)
    for (const {start, end, inner, name} of tags.refs) {
      const at = bounded(source, inner.start, inner.end)
      if (at) notes.push({start, end, label: name, at, blocks: [{kind: 'paragraph', text: source.slice(at.start, at.end), citations: [], segments: [{at: 0, start: at.start, length: at.end - at.start}]}]})
    }
    for (const {start, end, name} of tags.calls) calls.push({start, end, kind: 'note', label: name})
  }
  for (const {2: id} of source.matchAll(/\{(?:[^{}\n]{0,80} )?(#)([\w:.-]+)[^{}\n]{0,80}\}/g)) anchors.push(id!)
  const unparsed = masked(tagged, [...parsed, ...(tags?.links ?? []), ...(tags?.refs ?? [])])
  for (const {start, end, cell} of paragraphs) {
    calls.push(...danglingCalls(unparsed, start, end))
    links.push(...addressesIn(unparsed, start, end, cell))
  }
  const order = (a: Span, b: Span) => a.start - b.start
  return {links: links.sort(order), definitions, calls: calls.sort(order), notes: notes.sort(order), anchors, technical}
}

const isParsed = new Set(['inlineCode', 'html', 'link', 'image', 'linkReference', 'imageReference', 'footnoteReference'])

function spanOf({position}: Nodes, shift: number): Span {
  return {start: (position?.start.offset ?? 0) + shift, end: (position?.end.offset ?? 0) + shift}
}

function linkOf(source: string, shift: number, node: Nodes & {type: 'link' | 'image'}, span: Span, cell: boolean): Link {
  const more = cell && {cell: true as const}
  const address = node.url
  if (node.type === 'link' && source[span.start] === '<') {
    return {...span, kind: 'address', address, place: {start: span.start + 1, end: span.end - 1}, text: '', ...more}
  }
  const open = span.start + (node.type === 'image' ? 2 : 1)
  const last = node.type === 'link' ? node.children.at(-1) : undefined
  const close = bracketEnd(source, last ? spanOf(last, shift).end : open, span.end)
  const place = destinationAt(source, close + 2, span.end)
  const text = node.type === 'image' ? '' : wordsOf(node).replace(/\s+/g, ' ').trim()
  const words = text ? bounded(source, open, close) : undefined
  const kind = node.type === 'image' ? 'image' : /^(?:https?:\/\/|www\.)\S+$/i.test(text) ? 'address' : 'link'
  return {...span, kind, address, place, text, ...(words && {words}), ...more}
}

/** The words of a heading or a link. */
function wordsOf(node: Nodes): string {
  let words = ''
  const todo: Nodes[] = [node]
  for (let next = todo.pop(); next; next = todo.pop()) {
    if ('value' in next) words += next.type === 'html' ? '' : next.value
    else if ('children' in next) todo.push(...next.children.slice().reverse())
  }
  return words
}

/** The text with these ranges blanked out; offsets stay. */
function masked(source: string, ranges: readonly Span[]): string {
  let out = ''
  let at = 0
  for (const {start, end} of [...ranges].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue
    const from = Math.max(at, start)
    out += source.slice(at, from) + '\0'.repeat(end - from)
    at = end
  }
  return out + source.slice(at)
}

/** “[^4]” and “[the audit][a23]”, as the parser leaves them where nothing has that label. */
const dangling =
  /(?<![\\\p{L}\p{N}_$\]\[(/^|!])\[(?!\^)([^\[\]]{1,200})\]\[([^\[\]]{0,80})\]|(?<![\\\[(/|^])\[\^([^\s\[\]^\\]{1,60})\](?![*+?{(:[\]|$])/gu

function danglingCalls(text: string, start: number, end: number): Call[] {
  return [...text.slice(start, end).matchAll(dangling)].flatMap(({0: whole, 1: words, 2: label, 3: note, index}): Call[] => {
    const span = {start: start + index, end: start + index + whole.length}
    if (note !== undefined) return isCharacterClass(note) ? [] : [{...span, kind: 'note', label: note}]
    // “[0][1]”, “[x][y]” and “[sic][…]” are no links.
    if (!/[\p{L}\0]{2}/u.test(words!) || /^(?:sic|[ivx]+)$/i.test(words!) || /^(?:\.\.\.|…|\d{1,3}|\s|sic)$/.test(label!) || /[=<>$]/.test(label!)) return []
    return [{...span, kind: 'reference', label: label || words!, ...(!label && {shortcut: true as const})}]
  })
}

/** “[^a-z]”, “[^"]” in prose about patterns. */
function isCharacterClass(label: string): boolean {
  return /^(?:.-.)+$/u.test(label) || !/^[\p{L}\p{N}][\p{L}\p{N}_.:+/-]*$|^[*†‡§]+$/u.test(label)
}

function addressesIn(text: string, start: number, end: number, cell: boolean): Link[] {
  const part = text.slice(start, end)
  if (!/:\/\/|www\./i.test(part)) return []
  return [...part.matchAll(new RegExp(addressSource.replaceAll('<>', '<>\\0'), 'giu'))].map(({0: whole, index}) => {
    const written = withoutClosing(whole)
    const span = {start: start + index, end: start + index + written.length}
    const address = plain(written).replace(/\\([!-/:-@[-`{-~])/g, '$1')
    return {...span, kind: 'address', address, place: span, text: '', ...(cell && {cell: true as const})}
  })
}
