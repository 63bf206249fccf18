import type {Block, Document, Link, Place, Span} from '../document.js'
import {defineFact} from '../fact.js'

/** A link with the places that a rule may report on. */
export interface PlacedLink {
  readonly kind: Link['kind']
  readonly address: string
  /** The linked words, as they read; empty for a picture and for an address that stands for itself. */
  readonly text: string
  /** The whole link, with its markup. */
  readonly link: Place
  /** Its address as it is written; empty in `[audit]()`. */
  readonly place: Place
  /** Its words in the source. */
  readonly words: Place | undefined
  /** Where it stands in a block of prose, or of a note. */
  readonly within: Place | undefined
  readonly cell: boolean
  readonly control: boolean
}

/** Which links, pictures and bare addresses are there? In the order of the source where there is markup; then those in running text. */
export const links = defineFact({name: 'links', document: (document): readonly PlacedLink[] => [...marked(document), ...bare(document)]})

/** Blocks of the text, then those of its notes. */
export function allBlocks(document: Document): readonly Block[] {
  return [...document.blocks, ...(document.apparatus?.notes.flatMap(({blocks}) => blocks) ?? [])]
}

function marked(document: Document): PlacedLink[] {
  const {apparatus, whole} = document
  if (!apparatus || apparatus.links.length === 0) return []
  const prose = new Map<number, Place>()
  for (const block of allBlocks(document)) {
    for (const {kind, start, end} of block.citations) if (kind === 'link') prose.set(sourceOffset(block, start), block.at({start, end}))
  }
  return apparatus.links.map((link) => ({
    kind: link.kind,
    address: link.address,
    text: link.text,
    link: whole.at(spanOf(link)),
    place: whole.at(link.place),
    words: link.words && whole.at(link.words),
    within: prose.get(link.kind === 'address' ? link.start : (link.words?.start ?? link.start)),
    cell: link.cell === true,
    control: link.control === true
  }))
}

const address = /(?<![\p{L}\p{N}@/])(?:https?:\/\/|www\.)(?:\([^\s()<>]*\)|[^\s()<>])+/giu

/** Addresses that are text: all in plain text, and in HTML those that nobody linked. */
function bare(document: Document): PlacedLink[] {
  const notes = document.apparatus?.notes ?? []
  return allBlocks(document).flatMap((block, index) => {
    if (!/:\/\/|www\./i.test(block.text)) return []
    return [...block.text.matchAll(address)].flatMap(({0: run, index: start}): PlacedLink[] => {
      const found = run.replace(/[.,:;!?'"’”*_~\]}]+$/, '')
      const place = block.at({start, end: start + found.length})
      if (block.citations.some((citation) => citation.kind === 'link' && citation.start <= start && citation.end >= place.end)) return []
      const offset = sourceOffset(block, start)
      // The text of a `<ref>` stands in the sentence too.
      if (index < document.blocks.length && notes.some((note) => note.start <= offset && offset < note.end)) return []
      return [{kind: 'address', address: found, text: '', link: place, place, words: undefined, within: place, cell: block.kind === 'cell', control: false}]
    })
  })
}

/** Where a character of a block stands in the source. */
export function sourceOffset({segments}: Block, offset: number): number {
  const segment = segments.find(({at, length}) => offset < at + length) ?? segments.at(-1)
  if (!segment) return 0
  return segment.size === undefined ? segment.start + Math.max(0, offset - segment.at) : segment.start
}

function spanOf({start, end}: Span): Span {
  return {start, end}
}

/** An address as a message shows it. */
export function shownAddress(address: string): string {
  return address.length > 60 ? address.slice(0, 58) + '…' : address
}
