import type {Block} from '../document.js'
import {defineFact} from '../fact.js'
import {agentlessNouns} from '../words/agentless-nouns.js'
import {timeNouns} from '../words/time-nouns.js'
import {is} from './categories.js'
import {Clause} from './clauses.js'
import type {OuterSentence} from './clauses.js'
import type {Range} from './noun-phrases.js'
import {phraseOf} from './phrases.js'
import type {Phrase} from './phrases.js'
import {placeOf} from './places-in-clause.js'
import type {PlaceInClause} from './places-in-clause.js'
import {proseTokens} from './prose-tokens.js'
import {isCapital} from './tokens.js'
import {finiteVerbAt} from './verb-groups.js'

/** A noun phrase of which a later pronoun may speak. */
export interface Mentioned {
  readonly phrase: Phrase
  /** The last member of a list, which tells what all are. */
  readonly agent: Phrase
  readonly place: PlaceInClause
  /** “Okoro and Lund”, “the aides”, “six papers” */
  readonly many: boolean
}

/** The noun phrases of a sentence outside its quotations, up to a token, without pronouns. */
export function mentionedIn(block: Block, items: OuterSentence, limit = Infinity): readonly Mentioned[] {
  const known = block.get(mentioned)
  let found = known.get(items)
  if (!found) known.set(items, (found = allIn(block, items)))
  return limit > items.at(-1)!.last ? found : found.filter(({phrase}) => phrase.range.last <= limit)
}

/** What was read of a block, as far as somebody asked. */
const mentioned = defineFact({name: 'mentioned', placed: () => new Map<OuterSentence, readonly Mentioned[]>()})

function allIn(block: Block, items: OuterSentence): Mentioned[] {
  const clause = new Clause(block.get(proseTokens), items)
  const found: Mentioned[] = []
  let previousEnd = 0
  for (let at = 0; at < clause.length; at++) {
    if (!opensPhrase(clause, at)) continue
    const end = phraseEnd(clause, at)
    const all = listEnd(clause, at, end)
    const last = all?.last ?? end
    const range = {first: items[at]!.first, last: items[last - 1]!.last}
    const many = all !== undefined || isMany(clause, {first: at, last: end})
    const isApposed = previousEnd > 0 && isSameAgain(clause, at, last, previousEnd) && found.at(-1)?.many === many
    previousEnd = last
    if (!isApposed) {
      const phrase = phraseOf(block, range)
      const agent = all ? phraseOf(block, {first: items[all.lastMember]!.first, last: range.last}) : phrase
      found.push({phrase, agent, place: placeOf(clause, at, last), many})
    }
    at = last - 1
  }
  return found
}

/** “the clerks, | two of the oldest hands in the port |.”: in apposition. */
function isSameAgain(clause: Clause, at: number, last: number, previousEnd: number): boolean {
  let first = at
  while (first > previousEnd && (clause.has(first - 1, is.determiner | is.quantifier) || clause.word(first - 1) === 'of')) first--
  return clause.word(first - 1) === ',' && previousEnd === first - 1 && opensApposition.test(clause.word(first)) && /^(?:,|\.|at|from|in|on)$/.test(clause.word(last) || '.')
}

const opensApposition = /^(?:an?|one|the|two|three|four|five|some|both)$/

const never = is.preposition | is.auxiliary | is.subordinator | is.pronoun

function opensPhrase(clause: Clause, at: number): boolean {
  if (clause.quote(at) || !(clause.isWord(at) || clause.isNumber(at)) || clause.word(at) === "'s") return false
  if (clause.has(at, is.determiner | is.quantifier)) return isNoun(clause, at + 1)
  return !clause.has(at, never | is.adverb) && (clause.isCapital(at) || !/[a-z]ing$/.test(clause.word(at))) && isNoun(clause, at)
}

/** A word that may stand in a noun phrase: no verb, unless an article stands before it. */
function isNoun(clause: Clause, at: number): boolean {
  if (clause.quote(at)) return false
  if (clause.isNumber(at)) return true
  // “Mrs|.| Pell”
  if (clause.word(at) === '.') return at > 0 && clause.has(at - 1, is.title) && clause.isCapital(at + 1)
  if (!clause.isWord(at) || /^(?:and|but|or|to|not|that|which|who|whom|whose|than|then|also|never|as|if|there)$/.test(clause.word(at))) return false
  if (clause.isCapital(at) && (at > 0 || clause.isName(at) || clause.word(at + 1) === "'s")) return !clause.has(at, never) || clause.has(at, is.given)
  if (clause.has(at, never | is.determiner)) return false
  // “an appeals court”
  if (clause.word(at) === 'appeals' && clause.has(at + 1, is.body)) return true
  return !clause.has(at, is.verb) || clause.has(at, is.role | is.roles | is.body | is.document | is.documents) ? true : clause.has(at - 1, is.determiner) && !finiteVerbAt(clause, at)
}

/** “the clerks | of the port |”, “dozens of people”, “the mayor’s aides” */
function phraseEnd(clause: Clause, at: number): number {
  let end = at + 1
  while (end < clause.length && ((isNoun(clause, end) && !opensPredicate(clause, end) && !opensTime(clause, at, end)) || clause.word(end) === "'s")) end++
  if (clause.word(end) === 'of' && (isNoun(clause, end + 1) || clause.has(end + 1, is.determiner))) return phraseEnd(clause, end + 1)
  return end
}

/** “the clerks | voted”, “a report | telling …”, “the clerks | loudly …” */
function opensPredicate(clause: Clause, at: number): boolean {
  if (clause.isCapital(at)) return false
  return finiteVerbAt(clause, at) || clause.has(at, is.adverb) || (/[a-z](?:ed|ing)$/.test(clause.word(at)) && !clause.has(at - 1, is.determiner | is.quantifier) && !isNoun(clause, at + 1))
}

/** “a statement | Monday night”, “the board | last week”: when it was, and not what. */
function opensTime(clause: Clause, at: number, end: number): boolean {
  if (end < at + 2 || !/^\p{Ll}/u.test(clause.word(end - 1)) || clause.isCapital(end - 1) || clause.has(end - 1, is.determiner | is.quantifier)) return false
  return (clause.has(end, is.day) && clause.isCapital(end)) || /^(?:last|today|tonight|yesterday)$/.test(clause.word(end))
}

/** “Ada Pell | and Carl Lund |”, “clerks | , guards and a cook |”, “Ada Pell |, an aide, and Carl Lund |”: where the list ends. */
function listEnd(clause: Clause, at: number, from: number): {readonly last: number; readonly lastMember: number} | undefined {
  // “In the night, clerks and guards …”; but “of Sens. Ada Pell, Democrat of Vask, and Carl Lund”
  if (clause.word(from) === ',' && clause.has(at - 1, is.preposition) && !(clause.has(from + 1, is.role) && clause.word(from + 2) === 'of')) return undefined
  let end = from
  let lastMember = at
  let members = 1
  while (members < 8) {
    // “|, Republican of Vask,| and”
    let look = end
    if (clause.word(look) === ',' && opensPhrase(clause, look + 1)) {
      const apposed = phraseEnd(clause, look + 1)
      if (clause.word(apposed) === ',' && clause.word(apposed + 1) === 'and' && opensPhrase(clause, apposed + 2) && clause.isCapital(apposed + 2)) look = apposed
    }
    const joined = clause.word(look) === ',' && clause.word(look + 1) === 'and' ? look + 2 : clause.word(look) === 'and' || (clause.word(look) === ',' && members > 0 && closesList(clause, look + 1)) ? look + 1 : undefined
    if (joined === undefined || !opensPhrase(clause, joined) || !isLike(clause, at, joined)) break
    end = phraseEnd(clause, joined)
    lastMember = joined
    members++
    if (clause.word(joined - 1) === 'and') break
  }
  return members > 1 && clause.word(end) !== "'s" ? {last: end, lastMember} : undefined
}

/** “clerks, | guards and cooks”: an “and” comes before any verb. */
function closesList(clause: Clause, at: number): boolean {
  for (let look = at; look < Math.min(at + 14, clause.length); look++) {
    if (clause.word(look) === 'and') return true
    if (!isNoun(clause, look) && !/^(?:,|of|'s)$/.test(clause.word(look)) && !clause.has(look, is.determiner)) return false
  }
  return false
}

/** Two names, or two common nouns. */
const isLike = (clause: Clause, one: number, other: number) => clause.has(other, is.determiner) || clause.has(one, is.determiner) || clause.isCapital(one) === clause.isCapital(other) || one === 0

function isMany(clause: Clause, {first, last}: Range): boolean {
  let head = last - 1
  for (let at = first; at < last; at++) {
    if (clause.word(at) !== 'of') continue
    if (!/^(?:dozens|group|hundreds|majority|most|number|one|scores|some|thousands)$/.test(clause.word(at - 1))) head = at - 1
    break
  }
  if (clause.has(head, is.roles | is.vague | is.documents) && !clause.has(head, is.role)) return true
  return /[a-z]s$/.test(clause.word(head)) && !/(?:ss|us|is|news|'s)$/.test(clause.word(head)) && (!clause.isCapital(head) || head === 0 || isDemonym(clause.word(head)))
}

const isDemonym = (word: string) => /(?:ans|anics|crats|ials|ists|inos|lims|ews)$/.test(word)

/** How likely a phrase stands for somebody who speaks: people first, then bodies; no minutes and miles. */
export function agency({agent: {block, head, headToken, sort, name}}: Mentioned, many: boolean): number {
  const t = block.get(proseTokens)
  if (times.has(head)) return 0
  const bits = t.is[headToken]!
  if (many) {
    if (bits & (is.roles | is.vague) || /^(?:men|women|people|those)$/.test(head) || (name && sort === 'person')) return 2
    if (bits & is.body) return 1.6
    if (bits & (is.document | is.documents)) return 0.5
    return !agentless.has(head) && /(?:ers|ors|ists|ants|ans|(?<!m)ents|ians)$/.test(head) ? 1.6 : 0.25
  }
  if (sort === 'person' || sort === 'people') return 0
  if (sort === 'body') return 2
  if (sort === 'document') return 1.5
  return isCapital(t, headToken) ? 1.2 : 0.5
}

const agentless: ReadonlySet<string> = new Set(agentlessNouns)
const times: ReadonlySet<string> = new Set(timeNouns)
