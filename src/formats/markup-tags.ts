import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Link, Span} from '../document.js'

/** What raw tags in another markup say of links, anchors and references. Offsets into the source. */
export interface Tags {
  readonly links: readonly Link[]
  readonly anchors: readonly string[]
  /** `<ref>…</ref>`, as wikis write notes: what stands between. */
  readonly refs: readonly (Span & {readonly inner: Span; readonly name?: string})[]
  /** `<ref name="x" />`, which calls one that has its text elsewhere. */
  readonly calls: readonly (Span & {readonly name: string})[]
}

const tag = /<(\/?)([a-z][a-z0-9-]*)((?:\s+(?!\s)(?:[^\s=<>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)?|\/(?!>))*)(\/?)>/gi
const attribute = /([^\s=<>"'/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>"']+))?/g

export function tagsIn(source: string): Tags {
  const links: Link[] = []
  const anchors: string[] = []
  const refs: Tags['refs'][number][] = []
  const calls: Tags['calls'][number][] = []
  let link: Omit<Link, 'text'> | undefined
  let heading: number | undefined
  let ref: {readonly start: number; readonly inner: number; readonly name?: string} | undefined
  for (const {0: whole, 1: closing, 2: raw, 3: inside, 4: empty, index} of source.matchAll(tag)) {
    const name = raw!.toLowerCase()
    const end = index + whole.length
    if (closing) {
      if (name === 'a' && link) {
        const words = bounded(source, link.end, index)
        links.push({...link, end, text: visible(source.slice(link.end, index)), ...(words && {words})})
        link = undefined
      }
      // “<h3>Levels</h3>” has a name, as “### Levels” does.
      if (/^h[1-6]$/.test(name) && heading !== undefined) {
        anchors.push(visible(source.slice(heading, index)))
        heading = undefined
      }
      if (name === 'ref' && ref) {
        refs.push({start: ref.start, end, inner: {start: ref.inner, end: index}, ...(ref.name !== undefined && {name: ref.name})})
        ref = undefined
      }
      continue
    }
    const attributes = attributesOf(inside!, index + 1 + raw!.length)
    for (const key of ['id', ...(name === 'a' ? ['name'] : [])]) {
      const value = attributes.get(key)?.value
      if (value) anchors.push(value)
    }
    if (/^h[1-6]$/.test(name)) heading = end
    if (name === 'a') link = linkOf('link', attributes, index, end)
    else if (name === 'img') {
      const found = linkOf('image', attributes, index, end)
      if (found) links.push({...found, text: ''})
    } else if (name === 'ref') {
      const called = attributes.get('name')?.value
      if (!empty) ref = {start: index, inner: end, ...(called !== undefined && {name: called})}
      else if (called) calls.push({start: index, end, name: called})
    }
  }
  return {links, anchors, refs, calls}
}

interface Attribute extends Span {
  readonly value: string
}

function attributesOf(text: string, shift: number): Map<string, Attribute> {
  const found = new Map<string, Attribute>()
  for (const {0: whole, 1: name, 2: written = '', index} of text.matchAll(attribute)) {
    const quoted = /^["']/.test(written) ? 1 : 0
    const end = shift + index + whole.length - quoted
    const start = end - written.length + 2 * quoted
    if (!found.has(name!.toLowerCase())) found.set(name!.toLowerCase(), {start, end, value: plain(written.slice(quoted, written.length - quoted))})
  }
  return found
}

function linkOf(kind: Link['kind'], attributes: Map<string, Attribute>, start: number, end: number): Omit<Link, 'text'> | undefined {
  const target = attributes.get(kind === 'link' ? 'href' : 'src')
  if (!target) return undefined
  const control = [...attributes.keys()].some((name) => isControl(name))
  return {kind, start, end, address: target.value.trim(), place: {start: target.start, end: target.end}, ...(control && {control: true as const})}
}

/** What a script may look for, or what says that the link is a button. */
export function isControl(name: string): boolean {
  return /^(?:accesskey|class|id|role|on[a-z]+|data-.*|aria-.*|[@:].*|v-.*|ng-.*|x-.*)$/.test(name)
}

/** Text with its character references decoded: `&amp;` is “&”. */
export function plain(text: string): string {
  return text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/** How linked markup reads: without its tags. */
export function visible(markup: string): string {
  return plain(markup.replace(/<[^<>]*>/g, '')).replace(/\s+/g, ' ').trim()
}

/** The range from the first letter to the last, without tags at its edges. */
export function bounded(source: string, start: number, end: number): Span | undefined {
  const inside = source.slice(start, end)
  const first = start + /^(?:\s|<[^<>]*>)*/.exec(inside)![0].length
  if (first >= end) return undefined
  let last = end
  for (;;) {
    const before = source.slice(first, last).trimEnd()
    const opened = before.endsWith('>') ? before.lastIndexOf('<') : -1
    if (opened <= 0) return {start: first, end: first + before.length}
    last = first + opened
  }
}
