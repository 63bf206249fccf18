import type {Passage} from '../document.js'
import type {Item, OuterSentence} from './clauses.js'
import type {Range} from './noun-phrases.js'
import {proseTokens} from './prose-tokens.js'
import {tokenKind} from './tokens.js'

/** The quotations of a sentence that has nothing else in it but “And” or a bracket. Those of one or two words are left out. */
export function loneQuotations(passage: Pick<Passage, 'get'>, items: OuterSentence): Range[] {
  const own = items.filter((item) => item.quote)
  if (own.length === 0) return []
  const t = passage.get(proseTokens)
  const isFiller = (item: Item) => item.quote !== undefined || t.kind[item.first] === tokenKind.mark || /^(?:and|but|or|so)$/.test(t.word[item.first]!)
  return items.every(isFiller) ? own.filter(({first, last}) => last - first > 4).map(({first, last}) => ({first, last})) : []
}
