import type {Format} from '../format.js'
import type {DraftBlock, Span} from '../document.js'
import {chunksOf, linesOf} from './lines.js'
import {prose} from './prose.js'
import {documentColumn, paragraphsOf} from './wrap.js'

/**
 * Plain text. Blank lines separate paragraphs. Single line breaks inside are wraps if the lines are wrapped (similar lengths,
 * breaking in mid-sentence); otherwise each line is a paragraph, as scraped text has it.
 */
export const text: Format = {
  name: 'text',
  extensions: ['.txt', '.text'],
  read: (source) => {
    const chunks = chunksOf(linesOf(source, 0, source.length))
    const column = documentColumn(source, chunks)
    return {blocks: prose(chunks.flatMap((lines) => paragraphsOf(source, lines, column).map((span) => draft(source, span))))}
  }
}

function draft(source: string, {start, end}: Span): DraftBlock {
  return {
    kind: 'paragraph',
    text: source.slice(start, end),
    citations: [],
    segments: [{at: 0, start, length: end - start}]
  }
}

/** The paragraphs of a run of lines without a blank one. */
export function paragraphs(source: string, chunk: Span): Span[] {
  return chunksOf(linesOf(source, chunk.start, chunk.end)).flatMap((lines) => paragraphsOf(source, lines))
}
