import type {Block} from '../document.js'
import {once} from '../fact.js'
import {antecedent, bothOf} from './antecedents.js'
import {is} from './categories.js'
import type {Range} from './noun-phrases.js'
import {proseTokens} from './prose-tokens.js'
import {isCapital, tokenKind} from './tokens.js'
import type {Tokens} from './tokens.js'

/**
 * “a former clerk, | who | asked not to be named”: the clerk. “a plan | Norland leaders | outlined”, “the $3 million | experts | say it
 * costs”: they, whom the grammar took together with what they speak of.
 */
export const described = once(({block, range}: {readonly block: Block; readonly range: Range}): {readonly block: Block; readonly range: Range} => {
  const t = block.get(proseTokens)
  if (range.last - range.first === 1) {
    const who = t.word[range.first] === 'who' ? antecedent(block, range.first) : undefined
    return {block, range: who ? bothOf(block, who) : range}
  }
  const head = range.last - 1
  if (!(t.is[head]! & (is.roles | is.vague)) || t.is[head]! & is.role || !opensThing(t, range)) return {block, range}
  let first = head
  while (first > range.first + 1 && (t.is[first - 1]! & is.quantifier || isCapital(t, first - 1))) first--
  return {block, range: {first, last: range.last}}
})

/** “a plan …”, “… the $3 million …”; but not “a group of …”, “a clerk and …”. */
function opensThing(t: Tokens, {first, last}: Range): boolean {
  if (t.word.slice(first, last).some((word) => /^[$£€]/.test(word))) return true
  return /^an?$/.test(t.word[first]!) && last - first > 3 && t.kind[last - 2] === tokenKind.word && !t.word.slice(first, last).some((word) => /^(?:of|and|or|,|few|dozen|hundred|thousand|million|many)$/.test(word)) && !(t.is[last - 1]! & is.role)
}
