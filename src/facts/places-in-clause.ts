import {once} from '../fact.js'
import {is} from './categories.js'
import type {Clause} from './clauses.js'
import {finiteVerbAt} from './verb-groups.js'

/** Lappin and Leass: recency, and what the mention is in its sentence; the head of its noun phrase; not in an opening adverbial. */
export const weight = {speaker: 450, subject: 100 + 80 + 80 + 50, embedded: 100 + 80 + 50, object: 100 + 50 + 80 + 50, oblique: 100 + 40 + 80, inside: 100 + 40}

export type PlaceInClause = keyof typeof weight

/** What a noun phrase is in its sentence, as far as its neighbours tell. */
export function placeOf(clause: Clause, at: number, end: number): PlaceInClause {
  const places = known(clause)
  const key = at * 0x10000 + end
  let place = places.get(key)
  if (!place) places.set(key, (place = read(clause, at, end)))
  return place
}

const known = once((_: Clause) => new Map<number, PlaceInClause>())

function read(clause: Clause, at: number, end: number): PlaceInClause {
  const next = clause.word(end)
  if (next === "'s" || next === "'" || next === '’' || isNominal(clause, end)) return 'inside'
  let before = at - 1
  while (before >= 0 && (clause.has(before, is.title) || clause.has(before, is.role) || clause.word(before) === '.')) before--
  // “When pressed by Okoro, she …”: whoever did it is not she.
  if (clause.word(before) === 'by') return 'inside'
  if (clause.has(before, is.preposition)) return 'oblique'
  for (let look = at - 1; look >= 0; look--) {
    if (/^(?:;|and|but)$/.test(clause.word(look))) return 'subject'
    if (opensClause.test(clause.word(look))) return 'embedded'
    if (clause.quote(look)) continue
    if (finiteVerbAt(clause, look)) return /^(?:said|says|added|asked|replied|wrote)$/.test(clause.word(at - 1)) ? 'subject' : 'object'
  }
  return 'subject'
}

const opensClause = /^(?:that|because|while|although|though|whether|if|when|whereas|who|what|where|how|why|unless|until|since|:|after|before|as)$/

/** A lower-cased word that may be a noun: “the Okoro | campaign”, not “Okoro | said”. */
export function isNominal(clause: Clause, at: number): boolean {
  if (!clause.isWord(at) || clause.isCapital(at)) return false
  if (clause.has(at, is.verb | is.auxiliary | is.adverb | is.preposition | is.subordinator | is.determiner | is.pronoun)) return false
  return !/(?:ed|'s|n't)$|^(?:and|or|but|to|not|who|whom|that|which|then|also|never|ago)$/.test(clause.word(at))
}
