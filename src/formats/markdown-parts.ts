import type {Nodes, Root, RootContent} from 'mdast'
import type {DraftBlock} from '../document.js'
import {blocksIn} from './markdown-blocks.js'
import {marksIn} from './markdown-apparatus.js'
import type {Marks} from './markdown-apparatus.js'
import {tree} from './markdown-tree.js'
import type {Labels} from './markdown-tree.js'

/**
 * A run of nodes at the top level, from the line that the first begins on to the line that the next run begins on. Before it stands
 * a blank line, so that nothing above it is open: it reads the same by itself. What is known of it is relative to its start.
 */
export class Part {
  readonly labels: Labels
  #blocks: readonly DraftBlock[] | undefined
  #marks: Marks | undefined

  constructor(
    readonly text: string,
    readonly nodes: readonly RootContent[],
    /** What to add to the offset of a node. */
    readonly shift: number
  ) {
    this.labels = labelsIn(nodes)
  }

  /** Begins with front matter, which nothing but the start of a text can. */
  get isHeaded(): boolean {
    return this.nodes[0]?.type === 'yaml' || (this.nodes[0]?.type as string) === 'toml'
  }

  get blocks(): readonly DraftBlock[] {
    return (this.#blocks ??= this.#blocksIn(this.#root))
  }

  get marks(): Marks {
    return (this.#marks ??= marksIn(this.text, this.shift, this.#root, (node) => this.#blocksIn(node)))
  }

  get #root(): Root {
    return {type: 'root', children: [...this.nodes]}
  }

  #blocksIn(node: Nodes): DraftBlock[] {
    return blocksIn(this.text, this.shift, node)
  }
}

/** The parts of a text, without its byte-order mark. */
export function partsOf(text: string, isStart = true, elsewhere?: Labels): Part[] {
  const {children} = tree(text, isStart, elsewhere)
  let reach = 0
  const starts = children.flatMap((node, index) => {
    const {position} = node
    const start = index === 0 ? 0 : freshLine(text, position?.start.offset ?? 0)
    const isOpen = start === undefined || start < reach || (index > 0 && !isPlain(text, node) && !isClosed(text, children[index - 1]))
    // The parser says that a heading begins with the definition above it: “[a]: /x\nHead\n===”.
    reach = Math.max(reach, position?.end.offset ?? 0)
    return isOpen ? [] : [{start, index}]
  })
  if (starts.length === 0) return [new Part(text, [], 0)]
  return starts.map(({start, index}, at) => {
    const next = starts[at + 1]
    return new Part(text.slice(start, next?.start), children.slice(index, next?.index), -start)
  })
}

/** Behind a list, a note or code the parser may read “- ” or a tag as if it broke a paragraph. These begin alike anywhere. */
function isPlain(text: string, {type, position}: RootContent): boolean {
  const own = text.slice(position?.start.offset, position?.end.offset)
  if (type === 'paragraph') return /^[\p{L}"“‘'(]/u.test(own) && !/[\n\r][ \t>]*[-=:|]/.test(own)
  return type === 'footnoteDefinition' || (type === 'heading' && own.startsWith('#'))
}

/** Behind these all begins alike. */
function isClosed(text: string, node: RootContent | undefined): boolean {
  return node !== undefined && node.type !== 'footnoteDefinition' && isPlain(text, node)
}

/** The parts of a text that was another, whose parts these are. Only what was touched is parsed again. */
export function partsAfter(old: string, parts: readonly Part[], text: string): readonly Part[] {
  if (old === text) return parts
  const same = sameAhead(old, text)
  const behind = sameBehind(old, text, same)
  const starts: number[] = []
  let length = 0
  for (const part of parts) {
    starts.push(length)
    length += part.text.length
  }
  // The part before the touched one may go on in it: “- one”, then what is now indented.
  const first = Math.max(0, starts.findLastIndex((start) => start < same) - 1)
  if (mayBeHeaded(text) && !(parts[0]!.isHeaded && starts.length > 1 && same > starts[1]!)) return partsOf(text)
  if (mayBeHeaded(old) && !parts[0]!.isHeaded) return partsOf(text)
  const from = starts[first]!
  const elsewhere = labelsOf(parts)
  const untouched = starts.findIndex((start) => start >= old.length - behind && start > from)
  for (let next = untouched === -1 ? parts.length : untouched, more = 1; ; next = Math.min(next + more, parts.length), more *= 2) {
    // The next part is parsed too, to see that it still begins where it did.
    const stop = text.length - old.length + (starts[next + 1] ?? old.length)
    const anew = partsOf(text.slice(from, stop), from === 0, elsewhere)
    const kept = next < parts.length ? anew.at(-1) : undefined
    if (kept && (anew.length === 1 || kept.text !== parts[next]!.text)) continue
    const all = [...parts.slice(0, first), ...(kept ? anew.slice(0, -1) : anew), ...parts.slice(next)]
    return isSame(labelsOf(all), elsewhere) ? all : partsOf(text)
  }
}

/** Front matter ends where its sign comes again, however far down; and the parser sees no lists and quotations until there. */
function mayBeHeaded(text: string): boolean {
  return text.startsWith('---') || text.startsWith('+++')
}

/** The start of the line on which something begins, if a blank line is above it. */
function freshLine(text: string, at: number): number | undefined {
  let start = at
  while (start > 0 && isBlank(text[start - 1]!)) start--
  // The parser takes a byte-order mark away at the start of what it is given.
  if (!isBreak(text[start - 1]) || text[start] === '\uFEFF') return undefined
  let above = start - (text[start - 1] === '\n' && text[start - 2] === '\r' ? 2 : 1)
  while (above > 0 && isBlank(text[above - 1]!)) above--
  return above > 0 && isBreak(text[above - 1]) ? start : undefined
}

const isBlank = (char: string) => char === ' ' || char === '\t'
const isBreak = (char: string | undefined) => char === '\n' || char === '\r'

function sameAhead(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let same = 0
  while (same < most && a.charCodeAt(same) === b.charCodeAt(same)) same++
  return same
}

function sameBehind(a: string, b: string, ahead: number): number {
  const most = Math.min(a.length, b.length) - ahead
  let same = 0
  while (same < most && a.charCodeAt(a.length - 1 - same) === b.charCodeAt(b.length - 1 - same)) same++
  return same
}

function labelsIn(nodes: readonly Nodes[]): Labels {
  const links: string[] = []
  const notes: string[] = []
  const todo: Nodes[] = [...nodes]
  for (let node = todo.pop(); node; node = todo.pop()) {
    if (node.type === 'definition') links.push(node.identifier.toUpperCase())
    else if (node.type === 'footnoteDefinition') notes.push(node.identifier.toUpperCase())
    if ('children' in node && !phrases.has(node.type)) todo.push(...node.children)
  }
  return {links, notes}
}

/** No definition stands in these. */
const phrases = new Set(['paragraph', 'heading', 'table'])

function labelsOf(parts: readonly Part[]): Labels {
  const unique = (lists: readonly (readonly string[])[]) => [...new Set(lists.flat())]
  return {links: unique(parts.map(({labels}) => labels.links)), notes: unique(parts.map(({labels}) => labels.notes))}
}

function isSame(a: Labels, b: Labels): boolean {
  const within = (list: readonly string[], other: readonly string[]) => {
    const known = new Set(other)
    return list.length === other.length && list.every((label) => known.has(label))
  }
  return within(a.links, b.links) && within(a.notes, b.notes)
}
