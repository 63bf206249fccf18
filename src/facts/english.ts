import {defineFact} from '../fact.js'
import {is} from './categories.js'
import {oneOf} from './one-of.js'
import {proseTokens} from './prose-tokens.js'
import {tokenKind} from './tokens.js'

const most = 200
const share = 0.08
const closed = is.determiner | is.pronoun | is.preposition | is.subordinator | is.auxiliary
const isCommon = oneOf('and|but|or|said|not')

/**
 * Whether a block is in English: every third or fourth word of English prose is an article, a pronoun, a preposition or an auxiliary, and
 * few words of another language look like one. A short block is taken for English.
 */
export const isEnglish = defineFact({
  name: 'is English',
  block(passage): boolean {
    const t = passage.get(proseTokens)
    let words = 0
    let known = 0
    // So many are enough, whatever follows.
    for (let at = 0; at < t.length && words < most && known < most * share; at++) {
      if (t.kind[at] !== tokenKind.word) continue
      words++
      if (t.is[at]! & closed || isCommon(t.word[at])) known++
    }
    return words < 14 || known >= words * share
  }
})
