import {defineFact} from '../fact.js'
import {bestPath} from './best-path.js'
import {is} from './categories.js'
import {viewOf} from './features.js'
import {LabelSums} from './label-sums.js'
import {proseTokens} from './prose-tokens.js'
import {quotes} from './quotes.js'
import {weights} from './weights.js'

/** What a token is in an attribution: the first token of a source, cue or piece of content, or a further one. */
export const label = {none: 0, source: 1, sourceInside: 2, cue: 3, cueInside: 4, content: 5, contentInside: 6} as const

/** The label of each prose token of a block, in a path that is best over the whole block. */
export const labels = defineFact({
  name: 'labels',
  block(passage): Uint8Array {
    const t = passage.get(proseTokens)
    const mayAttribute = passage.get(quotes).quotes.length > 0 || t.is.some((bits) => bits & (is.verb | is.cueNoun)) || t.word.includes('according')
    if (!mayAttribute) return new Uint8Array(t.length)
    const known = weights()
    const view = viewOf(passage)
    if (!sums?.belongsTo(view.words)) sums = new LabelSums(known, view.words)
    return bestPath(sums.of(view), t.length, known.path, view.alike)
  }
})

let sums: LabelSums | undefined
