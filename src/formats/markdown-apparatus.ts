import type {Nodes} from 'mdast'
import type {Call, Definition, DraftApparatus, DraftBlock, DraftNote, Link, Span} from '../document.js'
import {addressSource, withoutClosing} from './address.js'
import {bracketEnd, destinationAt} from './markdown-addresses.js'
import {bounded, plain, tagsIn} from './markup-tags.js'

/** What a part of a Markdown source says, as far as its syntax tree knows. Offsets into the part. */
export interface Marks {
  readonly links: readonly Link[]
  readonly definitions: readonly Definition[]
  readonly calls: readonly Call[]
  readonly notes: readonly DraftNote[]
  /** The words of headings. */
  readonly anchors: readonly string[]
  /** Code, formulas, front matter: no tag in it is one. */
  readonly code: readonly Span[]
  /** What in a paragraph is not plain text. */
  readonly parsed: readonly Span[]
  readonly paragraphs: readonly (Span & {readonly cell: boolean})[]
  readonly technical: boolean
  /** What stands in its paragraphs as plain text, if no raw tag of another part reaches into this one. */
  readonly plain: Pick<DraftApparatus, 'links' | 'calls'>
}

/** A part of a source: what it says, and where it stands. */
export interface Part extends Span {
  readonly marks: Marks
}

/** `blocksOf` reads the prose of a note. */
export function marksIn(source: string, shift: number, root: Nodes, blocksOf: (node: Nodes) => readonly DraftBlock[]): Marks {
  const links: Link[] = []
  const definitions: Definition[] = []
  const calls: Call[] = []
  const notes: DraftNote[] = []
  const anchors: string[] = []
  const code: Span[] = []
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
  const unparsed = masked(source, [...code, ...parsed])
  return {links, definitions, calls, notes, anchors, code, parsed, paragraphs, technical, plain: plainIn(unparsed, paragraphs)}
}

/** Links, definitions, notes and anchors of a Markdown source that was read in these parts, and has these comments. */
export function markdownApparatus(source: string, parts: readonly Part[], comments: readonly Span[]): DraftApparatus {
  const all = <T extends Span>(list: (marks: Marks) => readonly T[], move: (item: T, by: number) => T) =>
    parts.flatMap(({start, marks}) => list(marks).map((item) => move(item, start)))
  const links = all(({links}) => links, movedLink)
  const calls = all(({calls}) => calls, moved)
  const notes = all(({notes}) => notes, movedNote)
  const anchors = parts.flatMap(({marks}) => marks.anchors)
  const tagged = source.includes('<') ? masked(source, [...comments, ...all(({code}) => code, moved)]) : source
  const tags = source.includes('<') ? tagsIn(tagged) : undefined
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
  const reaching = [...(tags?.links ?? []), ...(tags?.refs ?? [])]
  const unparsed = reaching.length > 0 ? masked(tagged, [...all(({parsed}) => parsed, moved), ...reaching]) : tagged
  const isReached = reachedBy(reaching)
  for (const part of parts) {
    const {marks, start} = part
    const isOwn = !isReached(part)
    const {links: addresses, calls: dangling} = isOwn ? marks.plain : plainIn(unparsed, marks.paragraphs.map((paragraph) => moved(paragraph, start)))
    links.push(...(isOwn ? addresses.map((link) => movedLink(link, start)) : addresses))
    calls.push(...(isOwn ? dangling.map((call) => moved(call, start)) : dangling))
  }
  const order = (a: Span, b: Span) => a.start - b.start
  return {
    links: links.sort(order),
    definitions: all(({definitions}) => definitions, movedDefinition),
    calls: calls.sort(order),
    notes: notes.sort(order),
    anchors,
    technical: parts.some(({marks}) => marks.technical)
  }
}

function plainIn(unparsed: string, paragraphs: Marks['paragraphs']): Marks['plain'] {
  return {
    calls: paragraphs.flatMap(({start, end}) => [...danglingCalls(unparsed, start, end), ...keysIn(unparsed, start, end)]),
    links: paragraphs.flatMap(({start, end, cell}) => addressesIn(unparsed, start, end, cell))
  }
}

/** Whether one of these spans reaches into another: asked in the order of the source. */
function reachedBy(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  let at = 0
  let reach = 0
  return ({start, end}) => {
    for (; at < sorted.length && sorted[at]!.start < end; at++) reach = Math.max(reach, sorted[at]!.end)
    return reach > start
  }
}

function moved<T extends Span>(span: T, by: number): T {
  return by === 0 ? span : {...span, start: span.start + by, end: span.end + by}
}

function movedLink(link: Link, by: number): Link {
  return {...moved(link, by), place: moved(link.place, by), ...(link.words && {words: moved(link.words, by)})}
}

function movedDefinition(definition: Definition, by: number): Definition {
  return {...moved(definition, by), place: moved(definition.place, by)}
}

function movedNote(note: DraftNote, by: number): DraftNote {
  return {...moved(note, by), at: moved(note.at, by), blocks: note.blocks.map((block) => movedBlock(block, by))}
}

/** The block of a part that begins there. */
export function movedBlock(block: DraftBlock, by: number): DraftBlock {
  if (by === 0) return block
  const segments = block.segments.map((segment) => ({...segment, start: segment.start + by}))
  return {...block, segments, ...(block.outer && {outer: moved(block.outer, by)})}
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

const keySource = '@(?:\\{([^{}\\s]{1,200})\\}|([\\p{L}\\p{N}_]+(?:[:.#$%&+?<>~/-]+[\\p{L}\\p{N}_]+){0,40}))'
const bracketedKey = new RegExp(`(?<=[[\\s;(]-?)${keySource}`, 'gu')
const bareKey = new RegExp(`(?<=(?:^|[\\s(“"‘'—–])-?)${keySource}`, 'gu')

/** Pandoc’s “[see @lund2019, p. 3; -@dahl]”, and “@lund2019 says” in the sentence: each key, with its sign. */
function keysIn(text: string, start: number, end: number): Call[] {
  const part = text.slice(start, end)
  if (!part.includes('@')) return []
  const brackets = [...part.matchAll(/(?<!\\)\[(?:[^[\]@]{0,200}[\s;(])?-?@[\p{L}\p{N}_{][^[\]]{0,600}\]/gu)]
  const call = ({0: marker, 1: braced, 2: plainKey}: RegExpExecArray, from: number): Call => ({start: from, end: from + marker.length, kind: 'key', label: braced ?? plainKey!})
  const calls = brackets.flatMap(({0: whole, index}) => [...whole.matchAll(bracketedKey)].map((match) => call(match, start + index + match.index)))
  const seen = new Set(calls.map((one) => one.start))
  const isBracketed = within(brackets.map(({0: whole, index}) => ({start: index, end: index + whole.length})))
  for (const match of part.matchAll(bareKey)) {
    const from = start + match.index
    if (!seen.has(from) && !isBracketed(match.index)) calls.push({...call(match, from), bare: true})
  }
  return calls
}

/** Whether an offset is in one of these spans, both in the order of the text. */
function within(spans: readonly Span[]): (offset: number) => boolean {
  let at = 0
  return (offset) => {
    while (at < spans.length && spans[at]!.end <= offset) at++
    return at < spans.length && spans[at]!.start <= offset
  }
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
