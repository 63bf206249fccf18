import type {BlockKind, DraftBlock} from '../document.js'
import {linesOf} from './lines.js'
import {shapeOf} from './shape.js'
import type {Shape} from './shape.js'
import {isStoppedTitle} from './title.js'
import {turnsAmong} from './turns.js'
import {isVerse} from './verse.js'

/**
 * What each paragraph of unmarked text is: heading, byline, dateline, list item, caption, turn of an interview, verse, or a
 * paragraph. Decided here, once, by its shape, its place, and what stands beside it.
 */
export function prose(blocks: readonly DraftBlock[]): DraftBlock[] {
  const kinds = kindsOf(blocks)
  return blocks.map((block, index) => withKind(block, kinds[index]!))
}

/** The same for paragraphs in markup, which itself says what is a heading, an item, a quotation. */
export function refined(blocks: readonly DraftBlock[]): DraftBlock[] {
  if (!blocks.some(({kind}) => kind === 'paragraph')) return [...blocks]
  const kinds = kindsOf(blocks)
  return blocks.map((block, index) => {
    if (block.kind !== 'paragraph') return block
    const kind = kinds[index]!
    return kind === 'heading' || kind === 'item' ? block : withKind(block, kind)
  })
}

/** A bold line alone in its paragraph: “What happens next”. */
export function isPseudoHeading(block: DraftBlock): boolean {
  return block.kind === 'paragraph' && shapeOf(block.text) === 'title'
}

/** As if what holds no word were not there: “&nbsp;”, “* * *”, what cannot be seen. */
function kindsOf(blocks: readonly DraftBlock[]): readonly BlockKind[] {
  const shapes = shapesOf(blocks.filter(({text}) => !isBlank(text)))
  let at = 0
  return blocks.map(({text}) => (isBlank(text) ? 'paragraph' : kindOf(shapes, at++)))
}

const isBlank = (text: string) => text.length < 12 && !/[\p{L}\p{N}]/u.test(text.replace(/&[a-z]+;/g, ''))

type Place = Shape | 'turn' | 'verse'

function shapesOf(blocks: readonly DraftBlock[]): readonly Place[] {
  const texts = blocks.map(({text}) => text)
  const turns = turnsAmong(texts)
  const titles = new Map<string, number>()
  const shapes = texts.map((text, index): Place => {
    if (turns.has(index)) return 'turn'
    if (isStanza(text)) return 'verse'
    const shape = shapeOf(text)
    if (shape === 'title') titles.set(text, (titles.get(text) ?? 0) + 1)
    return shape
  })
  const first = shapes.findIndex((shape) => shape !== 'dateline' && shape !== 'byline')
  return shapes.map((shape, index) => {
    // A line that comes again and again is no heading: “Story continues below”.
    if (shape === 'title' && titles.get(texts[index]!)! > 1) return 'call'
    return index === first && shape === 'prose' && isStoppedTitle(texts[index]!) ? 'title' : shape
  })
}

function kindOf(shapes: readonly Place[], index: number): BlockKind {
  const shape = shapes[index]!
  switch (shape) {
    case 'prose':
    case 'call':
      return 'paragraph'
    case 'title':
      return isAboveProse(shapes, index) && !isInList(shapes, index) ? 'heading' : 'paragraph'
    case 'byline':
      return index < 8 || shapes.length - index <= 4 ? 'byline' : 'paragraph'
    default:
      return shape
  }
}

/** A headline has text under it; what stands last is a stray line, of which only its reader knows what it is. */
function isAboveProse(shapes: readonly Place[], index: number): boolean {
  for (let below = index + 1; below < shapes.length && below <= index + 4; below++) {
    const shape = shapes[below]!
    if (shape === 'prose' || shape === 'turn' || shape === 'verse' || shape === 'item') return true
  }
  return false
}

/** Four in a row are a menu, or a row of captions; at the start of the text the first two may be its headlines. */
function isInList(shapes: readonly Place[], index: number): boolean {
  const isTitle = (at: number) => shapes[at] === 'title' || shapes[at] === 'call'
  let start = index
  while (start > 0 && index - start < 5 && isTitle(start - 1)) start--
  let end = index + 1
  while (end < shapes.length && end - start < 5 && isTitle(end)) end++
  return end - start > 3 && !(start === 0 && index < 2)
}

function isStanza(text: string): boolean {
  return text.length < 4000 && text.includes('\n') && isVerse(text, linesOf(text, 0, text.length))
}

function withKind(block: DraftBlock, kind: BlockKind): DraftBlock {
  return kind === block.kind ? block : {...block, kind}
}

