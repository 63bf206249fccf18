import type {BlockKind, DraftBlock} from '../document.js'

/**
 * What each paragraph of unmarked text is: heading, byline, dateline, list item, caption, turn of an interview, verse, or a
 * paragraph. Decided here, once, by its shape, its place, and what stands beside it.
 */
export function prose(blocks: readonly DraftBlock[]): DraftBlock[] {
  const shapes = blocks.map(({text}) => shapeOf(text))
  const turns = shapes.filter((shape) => shape === 'turn').length
  return blocks.map((block, index) => {
    const kind = kindOf(shapes, index, turns)
    return kind === block.kind ? block : {...block, kind}
  })
}

type Shape = 'item' | 'byline' | 'dateline' | 'caption' | 'turn' | 'title' | 'prose'

function kindOf(shapes: readonly Shape[], index: number, turns: number): BlockKind {
  const shape = shapes[index]!
  switch (shape) {
    case 'prose':
      return 'paragraph'
    case 'title':
      // A headline has text under it; what stands last is a stray line, of which only its reader knows what it is.
      return shapes.slice(index + 1, index + 5).some((next) => next === 'prose' || next === 'turn') ? 'heading' : 'paragraph'
    case 'turn':
      // One “NOTE: …” makes no interview.
      return turns > 1 ? 'turn' : 'paragraph'
    case 'byline':
      return index < 6 || shapes.length - index <= 3 ? 'byline' : 'paragraph'
    default:
      return shape
  }
}

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?'
const dateline = new RegExp(
  `^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${month},? \\d{4}|\\d{4}-\\d\\d-\\d\\d)$`
)
const byline = /^By(?: the)? (?:\p{Lu}[\p{L}.'’-]*)(?:,? (?:and |de |van |von |der |la )*\p{Lu}[\p{L}.'’-]*){0,7}(?:,? [\p{Lu}|][^.!?]{0,60})?$/u
const turn = /^(?:Q|A|Question|Answer|[\p{Lu}][\p{Lu}.'’-]+(?: [\p{Lu}][\p{Lu}.'’-]*){0,3}|(?:[\p{Lu}][\p{Ll}.'’-]+ ){0,2}[\p{Lu}][\p{Ll}.'’-]+)[:.]\s+["“‘'([]?[\p{L}\d]/u
const namedTurn = /^(?:Q|A|Question|Answer|[\p{Lu}][\p{Lu}.'’-]+(?: [\p{Lu}][\p{Lu}.'’-]*){0,3}):\s|^[QA]\. /u

/** The shape of a paragraph by itself. */
export function shapeOf(text: string): Shape {
  const head = text.slice(0, 160)
  if (/^(?:[-*•◦▪–—]\s+|\(?\d{1,3}[.)]\s+|\([a-z]\)\s)/.test(head)) return /^[–—-]\s*(?:["“]|\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}.'’-]+,?)/u.test(head) ? 'prose' : 'item'
  if (namedTurn.test(head) && turn.test(head)) return 'turn'
  if (text.length > 160) return 'prose'
  if (dateline.test(text)) return 'dateline'
  if (byline.test(text)) return 'byline'
  if (/^(?:Photo|Photograph|Image|Picture|Caption|Figure \d+|Fig\. \d+)(?: by [^:]{1,40})?[:.]\s/.test(text)) return 'caption'
  return isTitle(text) ? 'title' : 'prose'
}

/** Short, begins like a sentence, ends like none: no full stop, no comma, no quotation that runs on. */
function isTitle(text: string): boolean {
  if (/[.;,…]["”’')\]]*$/.test(text) || /[.!?]["”’)]? +["“(]?\p{Lu}\p{Ll}+ \p{Ll}/u.test(text)) return false
  if (/[!?:]["”’')\]]*$/.test(text) && /["“”]/.test(text)) return false
  if (/^["“][^"”]*["”]$/.test(text)) return false
  const words = text.split(/\s+/).length
  return words <= 20 && /^["“‘'(\[]?[\p{Lu}\p{N}$£€#]/u.test(text)
}
