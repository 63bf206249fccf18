import type {DefaultTreeAdapterTypes} from 'parse5'
import type {BlockKind, Citation, DraftBlock, Span} from '../document.js'
import {aligned} from './align.js'
import {Draft, placeholder} from './draft.js'
import {attributeOf, blockElements, codeElements, isFurniture, isNoteCall, isPageEdge, shortText, targetOf} from './html-elements.js'
import {htmlText} from './html-text.js'
import {isPseudoHeading} from './prose.js'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node
type Parent = DefaultTreeAdapterTypes.Document | DefaultTreeAdapterTypes.DocumentFragment

/** The walk over a parsed page that gathers its blocks. */
export class BlockWalk {
  readonly #source: string
  readonly #articled: boolean
  readonly #blocks: DraftBlock[] = []
  #draft = new Draft()
  #kind: BlockKind = 'paragraph'
  /** Links and `<cite>` that are open: `<a href="…"><h2>…</h2><p>…</p></a>` cites in both blocks. */
  readonly #open: {readonly kind: Citation['kind']; readonly target: string | undefined; start: number}[] = []
  /** How much was left out so far: pictures, navigation. */
  #leftOut = 0
  #quotes = 0

  constructor(source: string) {
    this.#source = source
    this.#articled = /<(?:article|main)\b/i.test(source)
  }

  read(root: Parent | Element): readonly DraftBlock[] {
    const todo: (Node | (() => void))[] = root.childNodes.slice().reverse()
    for (let next = todo.pop(); next; next = todo.pop()) {
      if (typeof next === 'function') next()
      else if (next.nodeName === '#text') this.#text(next as DefaultTreeAdapterTypes.TextNode)
      else if ('tagName' in next) {
        const leave = this.#enter(next)
        if (leave) {
          todo.push(leave)
          for (let index = next.childNodes.length - 1; index >= 0; index--) todo.push(next.childNodes[index]!)
        }
      }
    }
    this.#flush()
    return inOrder(this.#blocks)
  }

  /** What is to be done behind the element; nothing, if what is in it is not read. */
  #enter(element: Element): (() => void) | undefined {
    const {tagName: name} = element
    const place = placeOf(element)
    if (codeElements.has(name)) this.#stand(placeholder, place)
    else if (name === 'br') this.#break(place)
    else if (isFurniture(element) || isPageEdge(element, this.#articled)) {
      if (blockElements.has(name)) this.#flush()
      if (name !== 'script' && name !== 'style' && name !== 'template') this.#leftOut++
    } else if (isNoteCall(element)) this.#draft.call('footnote', targetOf(element))
    else if (blockElements.has(name)) return this.#enterBlock(element)
    else if (name === 'img' || name === 'picture') this.#leftOut++
    else if (name === 'a') return this.#enterLink(element, place)
    else if (name === 'cite') return this.#cited('cite', undefined)
    else if (name === 'q') return this.#enterQuotation()
    else return () => {}
    return undefined
  }

  #enterBlock(element: Element): () => void {
    this.#flush()
    const kind = this.#kind
    const blocks = this.#blocks.length
    const leftOut = this.#leftOut
    this.#kind = kindWithin(kind, element.tagName)
    return () => {
      const place = deletable.has(element.tagName) && this.#leftOut === leftOut ? placeOf(element) : undefined
      const before = this.#blocks.length
      this.#flush(before === blocks ? place : undefined)
      const last = this.#blocks.length - 1
      const block = this.#blocks[last]
      // `<li><p>…</p></li>` goes as a whole.
      if (block?.outer && place && before === blocks + 1 && last === blocks && containers.has(element.tagName)) {
        this.#blocks[last] = {...block, outer: place}
      }
      if (block && last === blocks && isBold(element) && isPseudoHeading(block)) this.#blocks[last] = {...block, kind: 'heading'}
      this.#kind = kind
    }
  }

  #enterLink(element: Element, place: Span | undefined): (() => void) | undefined {
    const target = attributeOf(element, 'href')
    if (target === undefined) return () => {}
    const leave = this.#cited('link', target)
    if (!/^(?:https?:\/\/|www\.)\S+$/i.test(shortText(element) ?? '')) return leave
    this.#stand(placeholder, place)
    leave()
    return undefined
  }

  #cited(kind: Citation['kind'], target: string | undefined): () => void {
    this.#open.push({kind, target, start: this.#draft.length})
    return () => {
      const {start} = this.#open.pop()!
      this.#draft.cite(kind, start, target)
    }
  }

  /** Browsers write the quotation marks of `<q>`. */
  #enterQuotation(): () => void {
    const [left, right] = this.#quotes++ % 2 === 0 ? '“”' : '‘’'
    this.#draft.make(left!)
    return () => {
      this.#quotes--
      this.#draft.make(right!)
    }
  }

  #stand(text: string, place: Span | undefined): void {
    if (place) this.#draft.put(text, place.start, place.end - place.start)
  }

  /** One ends a line, two a paragraph. */
  #break(place: Span | undefined): void {
    if (this.#draft.last === '\n') this.#flush()
    else if (place) this.#draft.breakLine(place.start, place.end - place.start)
  }

  #text(node: DefaultTreeAdapterTypes.TextNode): void {
    const place = node.sourceCodeLocation
    if (!place) return
    const {value} = node
    for (const {at, start, length, size} of aligned(this.#source, place.startOffset, place.endOffset, value, htmlText)) {
      if (size === undefined) this.#collapse(value.slice(at, at + length), start)
      else if (/^[\t\n\f\r ]+$/.test(value.slice(at, at + length))) this.#draft.space(start, size)
      else this.#draft.put(value.slice(at, at + length), start, size)
    }
  }

  /** Any run of white space is one space. */
  #collapse(value: string, start: number): void {
    for (const match of value.matchAll(runs)) {
      const [run] = match
      const at = start + match.index
      if (!isWhite(run.charCodeAt(0))) this.#draft.put(run, at)
      else if (run === ' ') this.#draft.space(at)
      else this.#draft.space(at, run.length)
    }
  }

  #flush(outer?: Span): void {
    for (const open of this.#open) {
      this.#draft.cite(open.kind, open.start, open.target)
      open.start = 0
    }
    const block = this.#draft.block(this.#kind, outer)
    if (block) this.#blocks.push(block)
    if (this.#draft.length > 0) this.#draft = new Draft()
  }
}

/** White space, or words with single spaces between them. */
const runs = /[\t\n\f\r ]+|[^\t\n\f\r ]+(?: [^\t\n\f\r ]+)*/g
const isWhite = (code: number) => code === 32 || (code >= 9 && code <= 13 && code !== 11)

const deletable = new Set('blockquote dd details div dt figcaption h1 h2 h3 h4 h5 h6 li ol p section ul'.split(' '))
const containers = new Set(['blockquote', 'li', 'ol', 'ul'])

/** What is quoted stays quoted; a paragraph in a cell is a paragraph, because tables also lay out pages. */
function kindWithin(kind: BlockKind, name: string): BlockKind {
  if (/^h[1-6]$/.test(name)) return 'heading'
  if (name === 'td' || name === 'th') return 'cell'
  if (name === 'figcaption' || name === 'caption') return 'caption'
  if (name === 'blockquote' || kind === 'quote') return 'quote'
  if (name === 'li' || name === 'dd' || name === 'dt') return 'item'
  return name === 'p' && kind === 'cell' ? 'paragraph' : kind
}

function placeOf(element: Element): Span | undefined {
  const place = element.sourceCodeLocation
  return place ? {start: place.startOffset, end: place.endOffset} : undefined
}

/** The parser moves text out of a table that has no cell for it, and splits elements that overlap: `<code>a<p>b</code>c`. */
function inOrder(blocks: readonly DraftBlock[]): DraftBlock[] {
  let reach = 0
  return [...blocks].sort((a, b) => startOf(a) - startOf(b)).map((block) => {
    const {segments} = block
    const clear = startOf(block) >= reach ? segments : segments.filter(({start}) => start >= reach)
    const last = clear.at(-1)
    if (last) reach = last.start + (last.size ?? last.length)
    return clear === segments ? block : {...block, segments: clear}
  })
}

function startOf({segments}: DraftBlock): number {
  return segments[0]?.start ?? 0
}

/** `<p><strong>What happens next</strong></p>` */
function isBold({tagName, childNodes}: Element): boolean {
  const [child, more] = childNodes
  return (tagName === 'p' || tagName === 'div') && !more && (child?.nodeName === 'strong' || child?.nodeName === 'b')
}
