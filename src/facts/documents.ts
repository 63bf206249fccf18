import {is} from './categories.js'
import type {Phrase} from './phrases.js'
import {proseTokens} from './prose-tokens.js'
import {isCapital, tokenKind} from './tokens.js'

/** What the phrase that names a document tells of it. */
export interface Facets {
  readonly producer: boolean
  readonly title: boolean
  readonly date: boolean
}

/** Producer (“a Pentagon report”, “a study by Lund”, “its report”), title (in marks or capitals), date (“2019”, “released Monday”). */
export function facetsOf(phrase: Phrase): Facets {
  const t = phrase.block.get(proseTokens)
  const {first, last} = phrase.range
  let producer = phrase.tied || /^(?:his|her|its|their|our|my)$/.test(phrase.determiner)
  let title = phrase.name !== undefined && phrase.sort === 'document'
  let date = false
  for (let at = first; at < last; at++) {
    const word = t.word[at]!
    if (t.kind[at] === tokenKind.number && /^(?:1[89]|20)\d\d$/.test(word)) date = true
    if (t.is[at]! & is.day && isCapital(t, at)) date = true
    if (/^(?:yesterday|today|week|month|year|weekend)$/.test(word) && at > first && /^(?:last|this|earlier)$/.test(t.word[at - 1]!)) date = true
    if (word === "'s" || (word === 'by' && at + 1 < last) || word === 'from' || word === 'conducted' || word === 'commissioned') producer = true
    if (/^["“‘«]$/.test(word)) title = true
  }
  return {producer, title, date}
}
