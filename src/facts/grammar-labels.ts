import {defineFact} from '../fact.js'
import {outerSentences} from './clauses.js'
import type {Range} from './noun-phrases.js'
import {proseTokens} from './prose-tokens.js'
import {relations} from './relations.js'
import {loneQuotations} from './lone-quotations.js'

/** What the grammar makes of each prose token of a block, as the labels of an attribution. */
export const grammarLabels = defineFact({
  name: 'grammar labels',
  block(passage): Uint8Array {
    const labels = new Uint8Array(passage.get(proseTokens).length)
    const mark = (ranges: readonly Range[], first: number) => {
      for (const range of ranges) {
        labels.fill(first + 1, range.first, range.last)
        labels[range.first] = first
      }
    }
    for (const {source, cue, content} of passage.get(relations)) {
      mark(content, 5)
      mark(source, 1)
      mark(cue, 3)
    }
    for (const items of passage.get(outerSentences)) {
      for (const piece of loneQuotations(passage, items)) if (labels[piece.first] === 0) mark([piece], 5)
    }
    return labels
  }
})
