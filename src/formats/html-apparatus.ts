import type {DefaultTreeAdapterTypes} from 'parse5'
import type {Call, DraftApparatus, DraftBlock, DraftNote, Link, Span} from '../document.js'
import {attributeOf, isFurniture, isNoteCall, isPageEdge} from './html-elements.js'
import {bounded, isControl, visible} from './markup-tags.js'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node
type Parent = DefaultTreeAdapterTypes.Document | DefaultTreeAdapterTypes.DocumentFragment

interface Around {
  /** In navigation, a menu, the edge of the page: its links are the site's. */
  readonly furniture: boolean
  readonly notes: boolean
  readonly cell: boolean
}

/** Links, notes and anchors of a page. `blocksOf` reads the prose of a note. */
export function htmlApparatus(source: string, root: Parent, blocksOf: (element: Element) => readonly DraftBlock[]): DraftApparatus {
  const articled = /<(?:article|main)\b/i.test(source)
  const links: Link[] = []
  const calls: Call[] = []
  const notes: DraftNote[] = []
  const anchors: string[] = []
  let technical = false
  const todo: (Around & {readonly node: Node})[] = root.childNodes.map((node) => ({node, furniture: false, notes: false, cell: false})).reverse()
  for (let next = todo.pop(); next; next = todo.pop()) {
    if (!('tagName' in next.node)) continue
    const element = next.node
    const {tagName: name, sourceCodeLocation: place} = element
    if (name === 'pre') technical = true
    const id = attributeOf(element, 'id') ?? (name === 'a' ? attributeOf(element, 'name') : undefined)
    if (id) anchors.push(id)
    const listed = next.notes || isNoteList(element)
    const around = {
      furniture: !listed && (next.furniture || isFurniture(element) || isPageEdge(element, articled)),
      notes: listed,
      cell: next.cell || name === 'td' || name === 'th'
    }
    if (place && !around.furniture) {
      const span = {start: place.startOffset, end: place.endOffset}
      if (name === 'a' || name === 'img') {
        const link = linkOf(source, element, span, around.cell)
        if (link) {
          links.push(link)
          if (link.address.startsWith('#') && (isNoteCall(element) || isInNoteCall(element) || isNoteLink(link))) calls.push({...span, kind: 'note', label: decoded(link.address.slice(1))})
        }
      } else if (name === 'ref') {
        const called = attributeOf(element, 'name')
        const empty = source.slice(span.start, place.startTag?.endOffset ?? span.start).endsWith('/>')
        const at = bounded(source, place.startTag?.endOffset ?? span.start, place.endTag?.startOffset ?? span.end)
        if (empty && called) calls.push({start: span.start, end: place.startTag?.endOffset ?? span.end, kind: 'note', label: called})
        else if (!empty && at) notes.push({...span, label: called, at, blocks: [{kind: 'paragraph', text: source.slice(at.start, at.end), citations: [], segments: [{at: 0, start: at.start, length: at.end - at.start}]}]})
      } else if (isNote(element, next.notes)) {
        const inner = bounded(source, place.startTag?.endOffset ?? span.start, place.endTag?.startOffset ?? span.end)
        notes.push({...span, label: id, at: inner ?? span, blocks: blocksOf(element)})
      }
    }
    const children = 'content' in element ? [] : element.childNodes
    for (const child of children.slice().reverse()) todo.push({node: child, ...around})
  }
  const order = (a: Span, b: Span) => a.start - b.start
  return {links: links.sort(order), definitions: [], calls: calls.sort(order), notes: notes.sort(order), anchors, technical}
}

/** A list of notes or references at the end of an article. */
function isNoteList(element: Element): boolean {
  if (attributeOf(element, 'role') === 'doc-endnotes') return true
  return /^(?:ol|ul|div|section|aside)$/.test(element.tagName) && /(?:^|\s)(?:footnotes|references|reflist|endnotes)(?:\s|$)/.test(attributeOf(element, 'class') ?? '')
}

function isNote(element: Element, listed: boolean): boolean {
  return attributeOf(element, 'role') === 'doc-footnote' || (listed && element.tagName === 'li')
}

/** `<sup><a href="#fn1">1</a></sup>`: the call is around the link. */
function isInNoteCall({parentNode}: Element): boolean {
  return parentNode !== null && 'tagName' in parentNode && isNoteCall(parentNode)
}

/** `<a href="#fn3">3</a>`, by what it leads to. */
function isNoteLink({address, text}: Link): boolean {
  return /^#(?:user-content-)?(?:fn|footnote|endnote|note|cite_note|bib|ref)[-_:.]?[\w-]{0,20}$/i.test(address) && /^[[(]?[\w*†‡§]{1,3}[\])]?$/.test(text)
}

function linkOf(source: string, element: Element, span: Span, cell: boolean): Link | undefined {
  const {tagName, sourceCodeLocation: place} = element
  const key = tagName === 'a' ? 'href' : 'src'
  const address = attributeOf(element, key)
  const written = place?.attrs?.[key]
  if (address === undefined || !written) return undefined
  const sign = source.indexOf('=', written.startOffset)
  const raw = sign < 0 || sign >= written.endOffset ? undefined : /^=\s*["']?/.exec(source.slice(sign, written.endOffset))![0].length
  const start = raw === undefined ? written.endOffset : sign + raw
  const end = /["']$/.test(source.slice(start, written.endOffset)) && /["']/.test(source[start - 1]!) ? written.endOffset - 1 : written.endOffset
  const inside = place.startTag && place.endTag ? {start: place.startTag.endOffset, end: place.endTag.startOffset} : undefined
  const text = tagName === 'a' && inside ? visible(source.slice(inside.start, inside.end)) : ''
  const words = inside && text ? bounded(source, inside.start, inside.end) : undefined
  const control = element.attrs.some(({name}) => isControl(name)) || (address.trim() === '#' && isInMenu(element))
  return {
    ...span,
    kind: tagName === 'img' ? 'image' : /^(?:https?:\/\/|www\.)\S+$/i.test(text) ? 'address' : 'link',
    address: address.trim(),
    place: {start, end: Math.max(start, end)},
    text,
    ...(words && {words}),
    ...(cell && {cell: true as const}),
    ...(control && {control: true as const})
  }
}

/** `<ul class="docnav"><li class="up"><a href="#">`, in any language: what the page's own lists of links do. */
function isInMenu({parentNode}: Element): boolean {
  const item = parentNode && 'tagName' in parentNode ? parentNode : undefined
  const list = item?.parentNode && 'tagName' in item.parentNode ? item.parentNode : undefined
  return [item, list].some((element) => element && /^(?:li|ul|ol|div|nav)$/.test(element.tagName) && menuClass.test(attributeOf(element, 'class') ?? ''))
}

const menuClass = /(?:^|[\s_-])(?:\w*nav|breadcrumbs?|dropdown|menu|pager|pagination|picker|tabs?|toggle|toolbar|up)(?:$|[\s_-])/i

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
