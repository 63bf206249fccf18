import {attributions} from '../../src/facts/attributions.js'
import {is} from '../../src/facts/categories.js'
import {Clause, outerSentences} from '../../src/facts/clauses.js'
import {proseTokens} from '../../src/facts/prose-tokens.js'
import {sourceOf} from '../../src/facts/sources.js'
import type {Source} from '../../src/facts/sources.js'
import {defineFact} from '../../src/rule.js'
import type {Document, Place} from '../../src/rule.js'
import {stances} from './words.js'

/** Somebody who speaks in the text, or whose view it tells; `undefined`: the text leaves open who. */
export interface Voice {
  readonly place: Place
  readonly source: Source | 'stance' | undefined
}

/** Every voice outside headings, in the order of the text. */
export function voices(document: Document): readonly Voice[] {
  const owners = document.get(sourceOf)
  const told = document.get(attributions).flatMap(({source}, index): Voice[] => {
    const place = source[0]
    return place && place.block.kind !== 'heading' ? [{place, source: owners.get(index)}] : []
  })
  const taken = (place: Place) => told.some(({place: own}) => own.block === place.block && own.start < place.end && place.start < own.end)
  const silent = document.blocks.filter(({kind}) => kind !== 'heading').flatMap((block) => block.get(stancesIn)).filter((place) => !taken(place))
  return [...told, ...silent.map((place): Voice => ({place, source: 'stance'}))].sort((a, b) => a.place.block.index - b.place.block.index || a.place.start - b.place.start)
}

const known = new Set(stances)

/** “Analysts are divided”: a group at the head of its sentence, and where it stands. */
const stancesIn = defineFact({name: 'stances', placed: (block): readonly Place[] => {
  const t = block.get(proseTokens)
  return block.get(outerSentences).flatMap((items) => {
    const clause = new Clause(t, items)
    let at = 0
    while (clause.isWord(at) && !clause.has(at, is.roles) && at < 3) at++
    if (!clause.has(at, is.roles)) return []
    let verb = at + 1
    while (clause.has(verb, is.adverb)) verb++
    if (!/^(?:are|remain|remained|were)$/.test(clause.word(verb))) return []
    let last = verb + 1
    while (clause.has(last, is.adverb)) last++
    return known.has(clause.word(last)) ? [block.at({start: t.start[items[0]!.first]!, end: t.end[items[at]!.last - 1]!})] : []
  })
}})
