import {defineFact} from '../fact.js'
import {is} from './categories.js'
import type {Range} from './noun-phrases.js'
import {proseTokens} from './prose-tokens.js'
import {isCapital, tokenKind} from './tokens.js'
import type {Tokens} from './tokens.js'

/**
 * Names that end in what the body is: “the | Norland Rivers Board |”, “| Norwell Bank |”; and what goes by somebody’s name, “the | Okoro
 * campaign |”. Prose tokens, without the article.
 */
export const bodyNames = defineFact({
  name: 'body names',
  block(passage): readonly Range[] {
    const t = passage.get(proseTokens)
    const found: Range[] = []
    for (let at = 1; at < t.length; at++) {
      if (!(t.is[at]! & is.body) || !(isCapital(t, at) || isSomebodys(t, at)) || t.is[at]! & (is.role | is.title)) continue
      let first = at
      if (t.word[first - 1] === "'s") first--
      while (first > 0 && t.kind[first - 1] === tokenKind.word && isCapital(t, first - 1) && !(t.is[first - 1]! & (is.determiner | is.preposition | is.subordinator | is.pronoun))) first--
      if (first < at && t.word[at + 1] !== "'s") found.push({first, last: at + 1})
    }
    return found
  }
})

/** “Okoro | campaign”, “Okoro’s | campaign” */
const isSomebodys = (t: Tokens, at: number) => /^(?:campaign|foundation|administration|camp|team)$/.test(t.word[at]!) && isCapital(t, t.word[at - 1] === "'s" ? at - 2 : at - 1)
