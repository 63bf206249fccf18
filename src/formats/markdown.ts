import type {Format, Reading} from '../format.js'
import {expressionComments, withBlanks} from './expression-comments.js'
import {markdownApparatus, movedBlock} from './markdown-apparatus.js'
import {markdownComments} from './markdown-comments.js'
import {partsAfter, partsOf} from './markdown-parts.js'
import type {Part} from './markdown-parts.js'
import {refined} from './prose.js'

/** Markdown: CommonMark with GitHub's extensions, front matter, and the notes and references of Pandoc. */
export const markdown: Format = {
  name: 'markdown',
  extensions: ['.md', '.markdown', '.mdx', '.qmd', '.rmd'],
  read: (source) => reading(source, partsOf),
  reader() {
    let last: {readonly text: string; readonly parts: readonly Part[]} | undefined
    return (source) =>
      reading(source, (text) => {
        last = {text, parts: last ? partsAfter(last.text, last.parts, text) : partsOf(text)}
        return last.parts
      })
  }
}

function reading(source: string, partsIn: (text: string) => readonly Part[]): Reading {
  // The parser takes a byte-order mark away and does not count it.
  let start = source.startsWith('\uFEFF') ? 1 : 0
  const expressions = expressionComments(source)
  const parsed = withBlanks(source, expressions)
  const placed = partsIn(parsed.slice(start)).map((part) => ({part, start, end: (start += part.text.length)}))
  const comments = markdownComments(source, parsed, expressions, () =>
    placed.flatMap(({part, start}) => part.nodes.map((node) => ({node, shift: start + part.shift})))
  )
  return {
    blocks: refined(placed.flatMap(({part, start}) => part.blocks.map((block) => movedBlock(block, start)))),
    apparatus: () => markdownApparatus(parsed, placed.map(({part: {marks}, start, end}) => ({marks, start, end})), comments),
    comments
  }
}
