import type {Format, Reading} from '../format.js'
import {markdownApparatus, movedBlock} from './markdown-apparatus.js'
import {partsAfter, partsOf} from './markdown-parts.js'
import type {Part} from './markdown-parts.js'
import {refined} from './prose.js'

/** Markdown: CommonMark with GitHub's extensions, front matter, and the notes and references of Pandoc. */
export const markdown: Format = {
  name: 'markdown',
  extensions: ['.md', '.markdown', '.mdx', '.qmd', '.rmd'],
  read: (source) => reading(source, shiftOf(source), partsOf(source.slice(shiftOf(source)))),
  reader() {
    let last: {readonly text: string; readonly parts: readonly Part[]} | undefined
    return (source) => {
      const shift = shiftOf(source)
      const text = source.slice(shift)
      last = {text, parts: last ? partsAfter(last.text, last.parts, text) : partsOf(text)}
      return reading(source, shift, last.parts)
    }
  }
}

/** The parser takes a byte-order mark away and does not count it. */
function shiftOf(source: string): number {
  return source.startsWith('\uFEFF') ? 1 : 0
}

function reading(source: string, shift: number, parts: readonly Part[]): Reading {
  let start = shift
  const placed = parts.map((part) => ({part, start, end: (start += part.text.length)}))
  return {
    blocks: refined(placed.flatMap(({part, start}) => part.blocks.map((block) => movedBlock(block, start)))),
    apparatus: () => markdownApparatus(source, placed.map(({part: {marks}, start, end}) => ({marks, start, end})))
  }
}
