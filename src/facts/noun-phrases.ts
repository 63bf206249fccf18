import {is} from './categories.js'
import type {Clause} from './clauses.js'
import {oneOf} from './one-of.js'
import {finiteVerbAt} from './verb-groups.js'

/** Items `first` to before `last`. */
export interface Range {
  readonly first: number
  readonly last: number
}

const setsApart = oneOf(',|—|–|-|--|---')
const isLongDash = oneOf('—|–|--')
const isCommaOrDash = oneOf(',|—|–|--')
const setsOff = oneOf(',|—|–|--|-')
const endsPhrase = oneOf(';|:|.|?|!|—|–|--|…')
const isAndOrBut = oneOf('and|but')
const isAndOrOr = oneOf('and|or')
const isConjunction = oneOf('and|but|or|so|yet|nor')
const isAfterOrBefore = oneOf('after|before')
const isSubjectPronoun = oneOf('he|she|they|i|we|it')
const endsAsSubject = oneOf('he|she|they|i|we|it|you')
const isObject = oneOf('it|this|these|me|him|us|them')
const isDo = oneOf('did|does|do')
const isWhoOrWhich = oneOf('who|which|whose')
const isRelative = oneOf('who|which|whose|whom|where')
const opensRelative = oneOf('who|which|whose|whom|that|where|when')
const opensDescription = oneOf('who|whose|which|where')
const opensClause = oneOf('that|because|while|although|though|whether|if|when|whereas|what|where|how|why|than|unless|until|since')
const cutsClause = oneOf(';|:|who|which|whose|that')
const isPartitive = oneOf('one|all|who|whose|which|of')
const isNoSubject = oneOf(
  'and|but|or|so|yet|nor|,|)|]|*|-|–|—|--|•|"|even|then|while|as|because|where|when|which|if|though|although|albeit|what|how|why|whether|since|after|before'
)
const leavesOpen = oneOf('and|but|or|to|that|which|not|there')
const hangsOn = oneOf(',|(|[|and|but|or|of|for|with|from|late|early')
const mayStayInside = oneOf('by|in|on|to|at|for')
const isRank = oneOf('former|chief|senior|top')
const opensOther = oneOf(
  "when|while|after|before|as|because|although|though|if|but|and|in|on|at|during|adding|referring|noting|citing|speaking|saying|according|which|where|so|or|yet|by|with|who's"
)

/**
 * The subject that ends right before item `end`, with its apposition: “Lund, a trader, | said”, “the State Department official |
 * noted”, “On Monday, she | said”. What stands before it in the clause is no part of it.
 */
export function subjectBefore(clause: Clause, end: number): Range | undefined {
  const stop = boundaryBefore(clause, end)
  let chunks = chunksOf(clause, stop, end)
  const apposed = setsApart(clause.word(end - 1))
  const interruption = apposed && chunks.length > 1 ? chunks.at(-1)! : undefined
  if (interruption && isInterruption(clause, interruption)) return subjectBefore(clause, interruption.first)
  // “The costs are fair, | the official said”: a clause or an opening adverbial before the last comma is not of the subject.
  let from = 0
  for (let index = 0; index < chunks.length; index++) {
    const isLast = index === chunks.length - 1
    if (isLast && !apposed) break
    const chunk = chunks[index]!
    if (isIntroduction(clause, chunk, index === 0) || (isClause(clause, chunk) && !(index > from && isApposition(clause, chunk)))) from = index + 1
  }
  chunks = chunks.slice(from)
  const last = chunks.at(-1)
  if (!last) return undefined
  let first = chunks[0]!.first
  if (!apposed && chunks.length > 1 && !isApposition(clause, last) && !joinsList(clause, last)) first = last.first
  if (!apposed && chunks.length > 1 && isApposition(clause, last)) {
    // “Lund, a trader said”: without the second comma the last chunk is the subject.
    first = last.first
  }
  // “everyone, all of our neighbors, | said”: in other words.
  const opening = chunks.at(-2)
  if (opening && last.first === first && opening.last - opening.first === 1 && /^(?:everyone|everybody|they|we|you)$/.test(clause.word(opening.first)) && /^(?:all|both|each|most)$/.test(clause.word(first))) first = opening.first
  const trimmedFirst = withoutOpening(clause, first, end)
  const range = {first: trimmedFirst, last: withoutComma(clause, trimmedFirst, end)}
  return range.first < range.last && isNominal(clause, range) && !hasOwnVerb(clause, range) ? range : undefined
}

/** “Lund, | when asked about it, | said” */
function isInterruption(clause: Clause, {first, last}: Range): boolean {
  return /^(?:if|once|when|while)$/.test(clause.word(first)) && last - first > 1 && clause.has(first + 1, is.participle | is.ing) && !clause.has(first + 1, is.auxiliary)
}

/** “an operative decided to leak | details”: what has a verb before any “who” is a clause, and the cue behind it a noun. */
function hasOwnVerb(clause: Clause, {first, last}: Range): boolean {
  for (let at = first + 1; at < last; at++) {
    if (opensRelative(clause.word(at)) || clause.quote(at)) return false
    if (finiteVerbAt(clause, at)) return true
  }
  return false
}

/** A sentence start, a quotation, a semicolon, a colon, or a word that opens a clause. */
function boundaryBefore(clause: Clause, end: number): number {
  for (let at = end - 1; at >= 0; at--) {
    const quote = clause.quote(at)
    if (quote && !isInline(clause, at)) return at + 1
    const word = clause.word(at)
    if (word === ';' || word === ':' || word === '•' || word === '…' || word.startsWith('..') || word === '/') return at + 1
    if ((word === '—' || word === '–' || word === '--') && !pairedDash(clause, at, end)) return at + 1
    if (opensClause(word)) {
      if (word === 'that' && clause.has(at - 1, is.preposition)) continue
      if (word === 'since' || word === 'until' || word === 'than' || word === 'where') continue
      return at + 1
    }
    if (word === 'as' && (clause.word(at - 1) === ',' || clause.word(at - 1) === 'just')) return at + 1
    if (isAfterOrBefore(word) && at > 0 && !clause.has(at + 1, is.day) && end - at > 1) return at + 1
    // “a woman asked for a photo and Okoro | said”: behind the “and” stands a subject of its own.
    if (isAndOrBut(word) && opensOwnClause(clause, at, end)) return at + 1
  }
  return 0
}

function opensOwnClause(clause: Clause, at: number, end: number): boolean {
  const next = at + 1
  if (next >= end || !(clause.isName(next) || clause.has(next, is.determiner) || isSubjectPronoun(clause.word(next)))) return false
  for (let look = at - 1; look >= 0; look--) {
    if (clause.quote(look) || cutsClause(clause.word(look))) return false
    if (finiteVerbAt(clause, look) || (clause.has(look, is.past) && clause.has(look, is.verb) && !clause.isCapital(look))) return true
  }
  return false
}

/** The quotation marks of a nickname or a short phrase inside a noun phrase: ‘Ray "Sparky" Cole’. */
function isInline(clause: Clause, at: number): boolean {
  const item = clause.items[at]!
  const inside = item.last - item.first - 2
  if (inside > 4 || inside < 1) return false
  const before = clause.t.word[item.last - 2]!
  if (/^[,.!?]$/.test(before)) return false
  return clause.isWord(at - 1) && clause.isWord(at + 1) && !finiteVerbAt(clause, at - 1)
}

function pairedDash(clause: Clause, at: number, end: number): boolean {
  for (let look = at + 1; look < end; look++) if (isLongDash(clause.word(look))) return true
  return isLongDash(clause.word(end - 1)) && at !== end - 1
}

function chunksOf(clause: Clause, from: number, to: number): Range[] {
  const chunks: Range[] = []
  let first = from
  let depth = 0
  for (let at = from; at <= to; at++) {
    const word = at < to ? clause.word(at) : ','
    if (word === '(' || word === '[') depth++
    if (word === ')' || word === ']') depth = Math.max(0, depth - 1)
    if (at < to && (depth > 0 || !isCommaOrDash(word))) continue
    if (at > first) chunks.push({first, last: at})
    first = at + 1
  }
  return chunks
}

/** “On Monday”, “In a statement”, “Asked about the vote”, “However”, “After the talks ended”. */
function isIntroduction(clause: Clause, {first, last}: Range, opens: boolean): boolean {
  let at = first
  while (at < last && isConjunction(clause.word(at))) at++
  if (at >= last) return true
  if (clause.has(at, is.preposition | is.subordinator) && !isPartitive(clause.word(at))) return opens || !/^(?:of|from|in|at|with|for)$/.test(clause.word(at))
  if (clause.has(at, is.adverb) && last - at <= 3) return true
  if (clause.has(at, is.day)) return true
  return opens && (clause.has(at, is.ing) || (clause.has(at, is.participle) && clause.has(at, is.verb) && !clause.has(at, is.role)))
}

function isClause(clause: Clause, {first, last}: Range): boolean {
  if (isRelative(clause.word(first))) return false
  for (let at = first + 1; at < last; at++) {
    if (isWhoOrWhich(clause.word(at))) return false
    if (finiteVerbAt(clause, at)) return true
  }
  return false
}

/** “a trader”, “43”, “who runs the mill”, “the chairman of the board”, “of Norwell”, “then a senator”, “director of the fund”. */
function isApposition(clause: Clause, {first}: Range): boolean {
  if (clause.isNumber(first)) return true
  if (/^(?:who|which|whose|whom|of|from|now|then|also|formerly|jr|sr|iii|ii|himself|herself)$/.test(clause.word(first))) return true
  if (clause.isCapital(first)) return false
  return clause.has(first, is.determiner | is.role | is.title | is.ing) || clause.word(first) === 'former'
}

function joinsList(clause: Clause, {first, last}: Range): boolean {
  for (let at = first; at < last; at++) if (isAndOrOr(clause.word(at))) return at === first || !finiteVerbAt(clause, at + 1)
  return false
}

/** “But she”, “Still, the mayor”, “On Monday the mayor”, “ ) she”: what opens the clause is not of the subject. */
function withoutOpening(clause: Clause, from: number, end: number): number {
  let first = from
  for (;;) {
    const word = clause.word(first)
    if (first >= end) return first
    if (isNoSubject(word) && !(isAfterOrBefore(word) && commaBetween(clause, first, end))) first++
    else if (clause.has(first, is.adverb) && !/^(?:all|both|almost|nearly|first|early|late|long|only|just|roughly|approximately|barely|mostly)$/.test(word) && (word.endsWith('ly') || !clause.has(first, is.determiner | is.pronoun))) first++
    else if (isDo(word) && first === from) first++
    else break
  }
  if (endsAsSubject(clause.word(end - 1)) && !isAndOrOr(clause.word(end - 2))) return end - 1
  if (!clause.has(first, is.preposition) || clause.word(first) === 'of') return first
  // “Past surveys”: no preposition.
  if (clause.word(first) === 'past' && end - first === 2) return first
  if (/^(?:about|around|over|under)$/.test(clause.word(first)) && (clause.isNumber(first + 1) || clause.has(first + 1, is.determiner))) return first
  // “On Monday the mayor”, “In a statement Lund”: the subject is the last phrase.
  if (clause.has(end - 1, is.pronoun)) return end - 1
  let at = end - 1
  while (at > first && clause.isName(at)) at--
  if (at < end - 1) {
    while (at > first && clause.has(at, is.title | is.role)) at--
    return at + 1
  }
  for (at = end - 1; at > first; at--) if (clause.has(at, is.determiner)) return at
  return end
}

function commaBetween(clause: Clause, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (clause.word(at) === ',') return true
  return false
}

function withoutComma(clause: Clause, first: number, end: number): number {
  let last = end
  while (last > first && setsOff(clause.word(last - 1))) last--
  // “the senator on Tuesday | dismissed”, “Okoro, for her part, | said”
  if (clause.has(last - 1, is.day)) last -= clause.has(last - 2, is.preposition) ? 2 : 1
  if (clause.word(last - 1) === 'part' && clause.word(last - 3) === 'for') last -= 3
  while (last > first && clause.word(last - 1) === ',') last--
  return last
}

/** A subject has a noun or pronoun in it, and does not end in a preposition or a conjunction. */
function isNominal(clause: Clause, {first, last}: Range): boolean {
  if (leavesOpen(clause.word(last - 1))) return false
  if (clause.has(last - 1, is.preposition) && !clause.isCapital(last - 1)) return false
  for (let at = first; at < last; at++) if (clause.isWord(at) || clause.quote(at) || clause.isNumber(at)) return true
  return false
}

const followsPhrase = oneOf(
  'in|on|at|during|after|before|as|when|while|by|to|about|because|until|since|if|though|although|upon|outside|inside|via|through|over|but|adding|referring|noting|that|whether|how|why|what|late|earlier|last|this|today|yesterday|tonight|here|there|recently|again|then|later|once|—|–|--|;|:|(|.|?|!'
)

/**
 * The noun phrase that starts at item `first`, with its apposition: “said | Lund, a trader who left in May”. `sure`: a noun phrase must
 * stand there (“according to | early results”).
 */
export function nounPhraseFrom(clause: Clause, first: number, limit = clause.length, sure = false): Range | undefined {
  if (first >= limit || !(startsNounPhrase(clause, first) || (sure && (clause.isWord(first) || clause.isNumber(first))))) return undefined
  if (clause.has(first, is.pronoun) && !clause.has(first, is.determiner) && !/^(?:one|those|some|many|others|others|several|most|few)$/.test(clause.word(first))) return {first, last: first + 1}
  let at = first
  let apposed = false
  let relative = false
  for (at = first; at < limit; at++) {
    if (clause.quote(at)) {
      if (isInline(clause, at)) continue
      break
    }
    const word = clause.word(at)
    if (word === ',') {
      if (!opensApposition(clause, at + 1, limit)) break
      apposed = true
      relative = false
      continue
    }
    if (word === '.' && clause.has(at - 1, is.title | is.suffix) && clause.isCapital(at - 1) && at + 1 < limit) continue
    if (endsPhrase(word)) break
    if (at === first) continue
    if (opensDescription(word)) relative = true
    if (word === 'and' && (finiteVerbAt(clause, at + 1) || clause.has(at + 1, is.pronoun))) break
    if (clause.has(at, is.day) && !apposed) break
    if (!apposed && !relative && followsPhrase(word) && !clause.isCapital(at) && !staysInside(clause, at)) break
    if (!apposed && !relative && word === '(') break
    if (!relative && finiteVerbAt(clause, at)) break
  }
  let last = at
  while (last > first && hangsOn(clause.word(last - 1))) last--
  return last > first ? {first, last} : undefined
}

/** “a count by the Herald”, “a study published in June”, “results of polls conducted for Norwell Bank”, “an article in the Post”. */
function staysInside(clause: Clause, at: number): boolean {
  const word = clause.word(at)
  if (!mayStayInside(word)) return false
  if (clause.has(at - 1, is.participle | is.past) || /[a-z]ed$/.test(clause.word(at - 1))) return true
  return clause.has(at - 1, is.document | is.documents) && (word === 'by' || clause.isCapital(at + 1)) && !clause.has(at + 1, is.day)
}

export function startsNounPhrase(clause: Clause, at: number): boolean {
  if (clause.isName(at) || clause.isNumber(at)) return true
  if (clause.has(at, is.pronoun) && !isObject(clause.word(at))) return true
  if (isRank(clause.word(at))) return true
  return clause.has(at, is.determiner | is.role | is.roles | is.title | is.vague | is.body | is.documents | is.document | is.quantifier)
}

/** After a comma the phrase goes on with “a trader”, “43”, “who …”, “the chairman”, a place; not with a new clause. */
function opensApposition(clause: Clause, at: number, limit: number): boolean {
  if (at >= limit || clause.quote(at)) return false
  const word = clause.word(at)
  if (opensOther(word)) {
    return word === 'which' || word === 'where' ? false : word === 'and' ? clause.isName(at + 1) && !finiteVerbAt(clause, at + 2) : false
  }
  if (clause.has(at, is.ing) && !clause.has(at, is.role)) return false
  return true
}
