import type {Block} from '../document.js'
import {agentlessNouns} from '../words/agentless-nouns.js'
import {placeNames} from '../words/place-names.js'
import {is} from './categories.js'
import {names} from './names.js'
import type {Name} from './names.js'
import type {Range} from './noun-phrases.js'
import {proseTokens} from './prose-tokens.js'
import {isCapital, tokenKind} from './tokens.js'
import type {Tokens} from './tokens.js'

/** How far behind its noun a “who” may stand: “a clerk at the Ministry of Public Works in Vask, | who”. */
const reach = 14

/** Whom “who” stands for: “|a former employee of Norwell Bank|, who”. Undefined where that is a name, or nobody is found. */
export function antecedent(block: Block, who: number): Range | undefined {
  const range = phraseBefore(block, who)
  // “Pell is a clerk who says …”, “Pell, one of the clerks who said …”: Pell says so.
  const before = range && block.get(proseTokens).word[range.first - 1]
  return before !== undefined && /^(?:,|--?|–|—|am|are|as|be|became|been|become|is|remains|was|were)$/.test(before) ? undefined : range
}

/** “|Ada Pell|, who”, “|Ada Pell|, a clerk at the bank, who”, “|Ada Pell| of Norland, who” */
export function namedAntecedent(block: Block, who: number): Name | undefined {
  const t = block.get(proseTokens)
  const end = nounEnd(t, who)
  const own = nameEndingAt(block, end)
  const range = phraseBefore(block, who)
  // “Ada Pell, the head of the Institute for | Norland Water |, who”
  if (own && !isPlace(t, own)) return (!own.sure && range && joinsCapitals(t, own.range.first - 1) && nameEndingAt(block, apposedFrom(t, range.first))) || own
  if (range) return nameAt(block, apposedFrom(t, range.first))
  // “Pell | of Norland |, who”
  return own ? nameEndingAt(block, own.range.first - 1) ?? own : undefined
}

/** “both | Democrats and Republicans |, who”: the two of them, where the last was found. */
export function bothOf(block: Block, {first, last}: Range): Range {
  const t = block.get(proseTokens)
  const isPair = last - first === 1 && t.word[first - 1] === 'and' && isPlain(t, first) && isPlain(t, first - 2) && !/^(?:of|,)$/.test(t.word[first - 3] ?? '')
  return isPair ? {first: first - 2, last} : {first, last}
}

/** “clerks”, “Democrats”: a plural with no more to it. */
const isPlain = (t: Tokens, at: number) => (t.is[at] ?? 0) & (is.roles | is.vague) && !((t.is[at] ?? 0) & is.role)

/** “a plan, | which”, “many | who”: where nobody of the lists stands before it, the noun phrase that does. */
export function nounAntecedent(block: Block, who: number): Range | undefined {
  const t = block.get(proseTokens)
  const last = nounEnd(t, who)
  if (last > 0 && t.is[last - 1]! & is.pronoun) return {first: last - 1, last}
  let first = last
  // “the report, which”: a verb as well, but for its article
  if (first > 1 && t.is[first - 1]! & (is.document | is.documents | is.body) && t.is[first - 2]! & is.determiner) return {first: first - 2, last}
  while (first > Math.max(0, last - 8) && (modifies(t, first - 1) || joinsCapitals(t, first - 1)) && t.kind[first - 1] !== tokenKind.mark) {
    first--
    if (t.is[first]! & is.determiner) break
  }
  return first < last ? {first, last} : undefined
}

/** “voters, who …, and | who”: the pronoun that the first of them is. */
export function firstRelative(block: Block, who: number): number {
  const t = block.get(proseTokens)
  let at = who - 1
  if (t.word[at] === 'also') at--
  if (!/^(?:and|but|or)$/.test(t.word[at] ?? '')) return who
  for (let look = at - 1; look >= Math.max(0, who - 60) && !/^[.!?]$/.test(t.word[look]!); look--) if (t.word[look] === t.word[who]) return look
  return who
}

/** Before the marks, the “also” and the “(R-Vask)” in front of a relative pronoun. */
function nounEnd(t: Tokens, who: number): number {
  let end = openedBefore(t, who) ?? who
  while (end > 0 && /^[,–—(]$|^--?$/.test(t.word[end - 1]!)) end--
  if (t.word[end - 1] === ')') {
    let open = end - 1
    while (open > Math.max(0, end - 10) && t.word[open] !== '(') open--
    if (t.word[open] === '(') end = open
  }
  return end
}

/** “the clerks | -- many of them new -- | who”: where the aside begins. */
function openedBefore(t: Tokens, who: number): number | undefined {
  if (!isDash.test(t.word[who - 1] ?? '')) return undefined
  for (let at = who - 2; at > Math.max(0, who - 16) && !/^[.!?]$/.test(t.word[at]!); at--) if (isDash.test(t.word[at]!)) return at
  return undefined
}

const isDash = /^(?:--?|–|—)$/

/** “in | Norland |”, “of | Vask |”; and what the lists know to be one. */
function isPlace(t: Tokens, {range, sure, surname}: Name): boolean {
  const before = t.word[range.first - 1] ?? ''
  return /^(?:in|near|from|at|of|,)$/.test(before) && (places.has(surname) || (!sure && /^(?:in|near|from)$/.test(before)))
}

/** “Ada Pell, | a banker and | part-time sailor, who”: where the whole apposition begins. */
function apposedFrom(t: Tokens, first: number): number {
  if (t.word[first - 1] !== 'and') return first
  let at = first - 1
  while (at > Math.max(0, first - 10) && t.word[at - 1] !== ',' && (t.word[at] === 'and' || modifies(t, at))) at--
  return t.word[at - 1] === ',' ? at : first
}

/** “the Chamber | of | Ferries” */
const joinsCapitals = (t: Tokens, at: number) => /^(?:of|for)$/.test(t.word[at]!) && isCapital(t, at + 1) && at > 0 && isCapital(t, at - 1)

/** The name that ends here, or before the mark before here. */
function nameEndingAt(block: Block, token: number): Name | undefined {
  const before = block.get(proseTokens).kind[token - 1] === tokenKind.mark ? token - 1 : token
  return block.get(names).find(({range: {last}}) => last === before)
}

/** The same, and “| Ada Pell | of Norland,”. */
function nameAt(block: Block, token: number): Name | undefined {
  const t = block.get(proseTokens)
  let of = token - 2
  while (of > Math.max(0, token - 5) && isCapital(t, of)) of--
  return (t.word[token - 1] === ',' && /^(?:from|of)$/.test(t.word[of] ?? '') ? nameEndingAt(block, of) : undefined) ?? nameEndingAt(block, token)
}

function phraseBefore(block: Block, who: number): Range | undefined {
  const t = block.get(proseTokens)
  const last = nounEnd(t, who)
  const head = headBefore(t, last)
  if (head === undefined) return undefined
  let first = head
  while (first > 0 && modifies(t, first - 1) && !(t.is[first]! & is.determiner)) first--
  // “more than a dozen | lawyers”, “one of the | guards”
  if (t.word[first - 1] === 'of' && t.is[first - 2]! & (is.determiner | is.pronoun)) first -= 2
  return {first, last}
}

/** The noun for a person, past “at the Ministry of Public Works in Vask”: no verb, mark or name of a person between. */
function headBefore(t: Tokens, end: number): number | undefined {
  for (let at = end - 1; at >= Math.max(0, end - reach); at--) {
    if (isPeople(t, at) && !(isCapital(t, at) && isCapital(t, at + 1 < end ? at + 1 : at) && at + 1 < end)) {
      const next = at + 1
      return next < end && (isCapital(t, next) || t.word[next] === ',') ? undefined : at
    }
    // “workers in Norland, Vask and Bexley”
    if (/^(?:,|and)$/.test(t.word[at]!) && at > 0 && isCapital(t, at - 1) && isCapital(t, at + 1)) continue
    if (t.kind[at] !== tokenKind.word || t.is[at]! & (is.pronoun | is.auxiliary | is.subordinator)) return undefined
  }
  return undefined
}

/** A noun of the lists, or one that is made for those who do something: “listeners”, “demonstrators”, “activists”. */
function isPeople(t: Tokens, at: number): boolean {
  return (t.is[at]! & (is.role | is.roles)) !== 0 || (!isCapital(t, at) && /[a-z]{3}(?:ers|ors|ists|ants|ees)$|[a-z]{4}(?:ist|ician)$/.test(t.word[at]!) && !(t.is[at]! & is.verb) && !agentless.has(t.word[at]!))
}

const agentless = new Set(agentlessNouns)
const places = new Set(placeNames)

function modifies(t: Tokens, at: number): boolean {
  if (t.kind[at] === tokenKind.number || t.word[at] === "'s") return true
  if (t.kind[at] !== tokenKind.word || /^(?:about|amid|among|and|between|but|or|that|to|who|within)$/.test(t.word[at]!)) return false
  if (isCapital(t, at) || t.is[at]! & (is.determiner | is.quantifier)) return true
  return !(t.is[at]! & (is.verb | is.auxiliary | is.pronoun | is.preposition | is.subordinator)) || /^(?:acting|incoming|leading|outgoing|ranking|retired|ruling|senior|top)$/.test(t.word[at]!)
}
