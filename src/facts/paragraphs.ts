import type {Block} from '../document.js'
import {defineFact} from '../fact.js'

/** The paragraphs of the text, without headings, items, captions. */
export const allParagraphs = defineFact({name: 'all paragraphs', document: ({blocks}): readonly Block[] => blocks.filter(({kind}) => kind === 'paragraph')})

/** Those that are more than what a page left, “AD”. */
export const paragraphs = defineFact({name: 'paragraphs', document: (document): readonly Block[] => document.get(allParagraphs).filter(({text}) => text.trim().length >= 14)})

/** Which of them a block is. */
export const paragraphIndexes = defineFact({
  name: 'indexes of paragraphs',
  document: (document): ReadonlyMap<Block, number> => new Map(document.get(paragraphs).map((block, index) => [block, index]))
})
