import type {Block, Passage} from '../document.js'
import {defineFact} from '../fact.js'
import {is} from './categories.js'
import {Clause, outerSentences} from './clauses.js'
import {names} from './names.js'
import {nounPhraseFrom} from './noun-phrases.js'
import type {Range} from './noun-phrases.js'
import {proseTokens} from './prose-tokens.js'

/**
 * The noun phrases behind “citing”, “per” and “according to”, outside quotations, each member of “a document and a person” by itself;
 * and those between “what” and its verb.
 */
export const citedSources = (block: Block): readonly Range[] => block.get(cited)

const cited = defineFact({name: 'cited sources', block: citedIn})

function citedIn(block: Passage): readonly Range[] {
  if (!/\b(?:cit(?:ing|ed|es?)|quot(?:ing|ed)|per|according to|confirmed by|what|how|which)\b/i.test(block.text)) return []
  const t = block.get(proseTokens)
  return block.get(outerSentences).flatMap((items) => {
    const clause = new Clause(t, items)
    return items.flatMap((_, at) => {
      const word = clause.word(at)
      const isCite = /^(?:cit(?:ing|ed|es?)|quot(?:ing|ed)|per)$/.test(word) || (/^(?:to|by)$/.test(word) && /^(?:according|confirmed)$/.test(clause.word(at - 1)))
      // “per person”
      const phrase = isCite && !(word === 'per' && clause.has(at + 1, is.role)) ? nounPhraseFrom(clause, at + 1) : undefined
      const aside = phrase ? undefined : asideAt(clause, at)
      if (aside) return [{first: items[aside.first]!.first, last: items[aside.last - 1]!.last}]
      if (!phrase) return []
      return membersOf(clause, phrase, block).map(({first, last}) => ({first: items[first]!.first, last: items[last - 1]!.last}))
    })
  })
}

/** “in what | some analysts | described as a rout”, “how | experts | say it would end” */
function asideAt(clause: Clause, at: number): Range | undefined {
  if (!/^(?:how|what|which)$/.test(clause.word(at)) || clause.has(at + 1, is.quantifier)) return undefined
  let last = at + 1
  while (last < at + 5 && clause.isWord(last) && !clause.has(last, is.vague)) last++
  if (!clause.has(last, is.vague)) return undefined
  const verb = clause.has(last + 1, is.adverb | is.auxiliary) ? last + 2 : last + 1
  // “what historians call the ‘little flood’”: a name for a thing.
  const quote = clause.quote(verb + 1) ?? clause.quote(verb + 2)
  if (/^call/.test(clause.word(verb)) && quote && quote.last - quote.first < 8) return undefined
  return clause.has(verb, is.say) || /^(?:call|describe|deem|consider|fear|label)/.test(clause.word(verb)) ? {first: at + 1, last: last + 1} : undefined
}

/** “two memos | and | a person who saw them”; but not “Ada Pell, the editor and an expert on ports”. */
function membersOf(clause: Clause, {first, last}: Range, block: Passage): Range[] {
  const found: Range[] = []
  const start = clause.items[first]!.first
  if (block.get(names).some(({full, range}) => full && range.first >= start && range.first <= start + 2)) return [{first, last}]
  let from = first
  for (let look = first; look < last; look++) {
    if (clause.word(look) !== 'and' || !clause.has(look + 1, is.determiner | is.roles)) continue
    found.push({first: from, last: look})
    from = look + 1
  }
  return [...found, {first: from, last}].filter((range) => range.last > range.first)
}
