import type {Block, Passage, Place} from '../document.js'
import {defineFact} from '../fact.js'
import {is} from './categories.js'
import type {Range} from './noun-phrases.js'
import {proseTokens} from './prose-tokens.js'
import {isCapital, tokenKind} from './tokens.js'
import type {Tokens} from './tokens.js'

/** What a source phrase says of its source by itself: “a State Department official”, “Lund, 43,”, “the report”, “she”. */
export interface Phrase {
  readonly block: Block
  readonly range: Range
  /** “a”, “the”, “some”, “two”, “his” …; empty where there is none. */
  readonly determiner: string
  readonly definite: boolean
  /** The noun that carries it, lower-cased: “official”, “aides”, “report”; of a name its last word. */
  readonly head: string
  readonly headToken: number
  readonly pronoun: boolean
  /** Prose tokens of the personal name or the name of a body in it; undefined where the phrase has none of its own. */
  readonly name: Range | undefined
  readonly sort: 'person' | 'people' | 'document' | 'body' | 'unknown'
  readonly plural: boolean
  /** Words between determiner and head, lower-cased: “State Department”. */
  readonly modifiers: readonly string[]
  /** A name among the modifiers or behind the head: “a Clinton aide”, “a lawyer for Norwell Bank”. */
  readonly tied: boolean
  /** What is behind the head: “who was at the plant”, “familiar with the matter”. Empty where nothing is. */
  readonly tail: Range | undefined
}

const namelike = (t: Tokens, at: number) => t.kind[at] === tokenKind.word && isCapital(t, at) && !(t.is[at]! & is.day)

const possessives = /^(?:my|your|his|her|its|our|their|whose)$/
const endsCore = /^(?:,|\(|\[|who|which|whose|whom|that|—|–|--|familiar|close|briefed|involved|speaking|present|at|in|of|for|with|from|to|on|near|inside|within|by|about|representing|working|knowledgeable|including|such|like|like|who's|directly|aware|loyal|opposed|based|named|identified|interviewed|contacted|asked|authorized)$/

/** What was read of a block, as far as somebody asked. */
const known = defineFact({name: 'phrases', placed: () => new Map<number, Phrase>()})

export function phraseOf(block: Block, range: Range): Phrase {
  const phrases = block.get(known)
  const key = range.first * 0x10000 + range.last - range.first
  let phrase = phrases.get(key)
  if (!phrase) phrases.set(key, (phrase = {block, ...read(block.passage, range)}))
  return phrase
}

/** Reads a source phrase. Its first chunk holds determiner, modifiers and head; a name may stand in the apposition. */
function read(block: Passage, range: Range): Omit<Phrase, 'block'> {
  const t = block.get(proseTokens)
  let first = range.first
  // “One of the aides”, “a number of officials”, “two of his lawyers”, “some of those in the room”
  const partitive = partitiveEnd(t, range)
  const opener = t.word[first]!
  const openerDefinite = isDefinite(opener)
  if (partitive !== undefined) first = partitive
  let last = first
  while (last < range.last && !(last > first && (endsCore.test(t.word[last]!) || opensParticiple(t, last)) && !(isCapital(t, last) && /^(?:of|for|with)$/.test(t.word[last - 1]!)))) last++
  last = bodyRoleEnd(t, last, range.last) ?? last
  let determiner = partitive !== undefined ? opener : ''
  let definite = partitive !== undefined ? openerDefinite : false
  let from = first
  while (from < last - 1 && (t.is[from]! & is.determiner || possessives.test(t.word[from]!)) && !(t.is[from]! & is.given && isCapital(t, from) && from > first)) {
    determiner ||= t.word[from]!
    definite ||= isDefinite(t.word[from]!)
    from++
  }
  // A determiner that is all there is: “some”, “another”, “those”
  if (t.is[from]! & is.determiner && from === last - 1) determiner ||= t.word[from]!
  let headToken = last - 1
  while (headToken > from && t.kind[headToken] === tokenKind.mark) headToken--
  if (headToken > from && /^'s$|^['’]$/.test(t.word[headToken]!)) headToken--
  const core = {first: from, last: headToken + 1}
  const name = nameIn(t, core, determiner !== '') ?? apposedName(t, {first: last, last: range.last}, t.is[headToken]!, opener)
  const head = t.word[headToken]!
  const bits = t.is[headToken]!
  const modifiers: string[] = []
  for (let at = from; at < headToken; at++) if (t.kind[at] !== tokenKind.mark) modifiers.push(t.word[at]!)
  const tail = last < range.last ? {first: last, last: range.last} : undefined
  return {
    range,
    determiner,
    definite: definite || possessiveName(t, core),
    head,
    headToken,
    pronoun: range.last - range.first === 1 && ((bits & is.pronoun) !== 0 || /^(?:his|her|him|their|them|its|which)$/.test(head)) && !(isCapital(t, headToken) && /^(?:all|few)$/.test(head)),
    name,
    sort: houseRole(block, t, core, name) ?? sortOf(t, core, name, determiner),
    plural: (bits & (is.roles | is.vague | is.documents)) !== 0 && (bits & is.role) === 0,
    modifiers,
    tied: isTied(t, core, tail),
    tail
  }
}

/** “a Ministry | of Public Works official |”: the body’s name goes on behind its “of”, and the role ends it. */
function bodyRoleEnd(t: Tokens, from: number, limit: number): number | undefined {
  if (!/^(?:of|for)$/.test(t.word[from] ?? '') || from === 0 || !(t.is[from - 1]! & is.body) || !isCapital(t, from - 1)) return undefined
  let at = from + 1
  while (at < limit && (namelike(t, at) || (/^(?:and|the|&)$/.test(t.word[at]!) && at + 1 < limit && namelike(t, at + 1)))) at++
  const name = at
  while (at < limit && t.kind[at] === tokenKind.word && !isCapital(t, at) && !endsCore.test(t.word[at]!) && at < name + 3) at++
  return at > name && name > from + 1 && t.is[at - 1]! & (is.role | is.roles) ? at : undefined
}

/** “a report | chronicling the war”, “an aide | traveling with her” */
function opensParticiple(t: Tokens, at: number): boolean {
  return /[a-z]ing$/.test(t.word[at]!) && !isCapital(t, at) && (t.is[at - 1]! & (is.role | is.roles | is.document | is.documents | is.vague)) !== 0
}

const isDefinite = (word: string) => /^(?:the|this|that|these|those|both)$/.test(word) || possessives.test(word)

/** “one of the aides”: the token of “the”. */
function partitiveEnd(t: Tokens, {first, last}: Range): number | undefined {
  for (let at = first; at < Math.min(first + 4, last - 1); at++) {
    if (t.word[at] !== 'of') continue
    const before = t.word[at - 1] ?? ''
    return /^(?:one|two|three|four|five|six|some|many|most|several|number|couple|handful|group|chorus|dozens|scores|few|all|none|both|any|each|majority|variety|range|half)$/.test(before) ? at + 1 : undefined
  }
  return undefined
}

/** The name that ends the core: “police Chief | Tom Grice”, “Sen. | Carl Levin”, “the Norland River Institute”. */
function nameIn(t: Tokens, {first, last}: Range, determined: boolean): Range | undefined {
  const end = last
  if (!namelike(t, end - 1) && !/^(?:jr|sr|ii|iii|iv)$/.test(t.word[end - 1]!) && !isInitialName(t, end - 1)) return undefined
  if (isCommonHead(t, end - 1, first) || isPartyHead(t, end - 1, first, determined)) return undefined
  let from = end - 1
  while (from > first && (namelike(t, from - 1) || joinsName(t, from - 1, first))) from--
  while (from < end - 1 && (t.is[from]! & is.title || t.word[from] === '.')) {
    if (!(t.is[from]! & is.title) || from + 1 < end) from++
  }
  // “Vask Sen. | Ada Pell”
  for (let at = end - 3; at > from; at--) if (t.is[at]! & is.title && t.word[at + 1] === '.' && at + 2 < end) return {first: at + 2, last: end}
  return from < end ? {first: from, last: end} : undefined
}

/** “Officials said”, “Critics say”, “Republicans”: capitalised only because the sentence begins there. */
function isCommonHead(t: Tokens, at: number, first: number): boolean {
  if (at !== first) return false
  return (t.is[at]! & (is.roles | is.vague | is.documents | is.role | is.pronoun | is.quantifier | is.document)) !== 0 && !(t.is[at]! & is.given) && isSentenceStart(t, at)
}

/** “one senior Republican”, “the CEO”, “Republicans”: a capital that the role itself has; but not “Tim Cook”. */
function isPartyHead(t: Tokens, at: number, first: number, determined: boolean): boolean {
  if ((at > first && namelike(t, at - 1)) || t.is[at]! & is.given) return false
  return (t.is[at]! & is.roles) !== 0 || (determined && (t.is[at]! & is.role) !== 0)
}

function isSentenceStart(t: Tokens, at: number): boolean {
  return at === 0 || /^[.!?:"“”…]|^''$/.test(t.word[at - 1]!)
}

const isInitialName = (t: Tokens, at: number) => /^[\p{L}]\.$/u.test(t.word[at] ?? '') && isCapital(t, at)

/** Inside a name: an initial, a title’s full stop, a particle, “&”, “of” in a body’s name, a nickname’s marks. */
function joinsName(t: Tokens, at: number, first: number): boolean {
  const word = t.word[at]!
  if (isInitialName(t, at)) return true
  if (word === '.') return at > first && (t.is[at - 1]! & is.title) !== 0 && isCapital(t, at - 1)
  if (word === '&') return at > first && namelike(t, at - 1)
  if (word === 'of' || word === 'for' || word === 'and' || word === 'the') return false
  return (t.is[at]! & is.particle) !== 0 && at > first && namelike(t, at - 1)
}

/**
 * “the foreman, Tom Grice”, “her lawyer, Ana Ruiz of Norwell,”, “one of the guards, Lt. Ivo Hale,”, “an activist called Wren”: the
 * apposition names whom the role describes.
 */
function apposedName(t: Tokens, {first, last}: Range, headBits: number, opener: string): Range | undefined {
  if (first >= last || !(headBits & (is.role | is.title) || opener === 'one')) return undefined
  if (t.word[first] === ',') {
    const name = wholeName(t, first + 1, last)
    if (name) return name
  } else if (/^(?:called|named|nicknamed)$/.test(t.word[first]!) && first + 1 < last && namelike(t, first + 1)) return runOfNames(t, first + 1, last)
  // “a lawyer | for the papers, Carl Dahl,”: the last of it, and nothing behind the name but its comma
  let comma = last - 2
  while (comma > first && t.word[comma] !== ',') comma--
  const name = comma > first ? wholeName(t, comma + 1, last) : undefined
  return name && /^,?$/.test(t.word.slice(name.last, last).join('')) ? name : undefined
}

/** “Tom Grice”, “Sen. Ada Pell”, “Republican Ada Pell”: two words of a name or more, its titles aside. */
function wholeName(t: Tokens, first: number, last: number): Range | undefined {
  let from = first
  while (from < last && (t.is[from]! & is.title || t.word[from] === '.' || (t.is[from]! & is.role && isCapital(t, from) && !(t.is[from]! & is.given)))) from++
  const name = runOfNames(t, from, last)
  return name.last - name.first >= 2 ? name : undefined
}

function runOfNames(t: Tokens, first: number, last: number): Range {
  let end = first
  while (end < last && (namelike(t, end) || isInitialName(t, end) || (t.is[end]! & is.particle && end > first))) end++
  return {first, last: end}
}

function possessiveName(t: Tokens, {first, last}: Range): boolean {
  for (let at = first; at < last; at++) if (t.word[at] === "'s") return true
  return false
}

/** A role that the house’s own list names: “a pit boss”, “the bellringer”. */
function houseRole({lexicon}: Passage, t: Tokens, {last}: Range, name: Range | undefined): 'person' | undefined {
  const {roles} = lexicon
  if (!roles || name) return undefined
  return roles.some((role) => {
    const words = role.toLowerCase().split(/\s+/)
    return words.every((word, index) => t.word[last - words.length + index] === word)
  })
    ? 'person'
    : undefined
}

function sortOf(t: Tokens, {first, last}: Range, name: Range | undefined, determiner: string): Phrase['sort'] {
  const head = last - 1
  const bits = t.is[head]!
  if (!name || name.first >= last) {
    if (name) return 'person'
    if (bits & is.role && !(bits & is.document && !(bits & is.role))) return 'person'
    if (bits & (is.roles | is.vague)) return 'people'
    if (bits & (is.document | is.documents)) return 'document'
    if (bits & is.body) return 'body'
    if (bits & is.title && !isCapital(t, head)) return 'person'
    return 'unknown'
  }
  const length = name.last - name.first
  const lastBits = t.is[name.last - 1]!
  const before = name.first > first ? t.is[name.first - 1]! : 0
  const titled = name.first > first && ((before & (is.title | is.role)) !== 0 || t.word[name.first - 1] === '.')
  if (titled) return 'person'
  if (lastBits & is.suffix) return 'person'
  if (t.is[name.first]! & is.given && length > 1 && !(lastBits & is.body)) return 'person'
  if (lastBits & is.body && length > 1) return 'body'
  if (determiner === 'the') return 'body'
  if (/^[\p{Lu}.&]{2,}$/u.test(t.text.slice(t.start[name.last - 1]!, t.end[name.last - 1]!)) && length === 1) return 'body'
  if (lastBits & (is.document | is.documents) && length > 1) return 'document'
  return 'person'
}

/** A name that is not the head’s own: “a Clinton aide”, “a lawyer for Norwell Bank”, “the mayor of Bexley”. */
function isTied(t: Tokens, {first, last}: Range, tail: Range | undefined): boolean {
  for (let at = first; at < last - 1; at++) if (namelike(t, at) && !(at === first && isSentenceStart(t, at) && t.is[at]! !== 0)) return true
  if (!tail) return false
  for (let at = tail.first; at < tail.last; at++) if (namelike(t, at)) return true
  return false
}

/** Where the phrase stands without what is behind its head: “a recent Pentagon report | chronicling the war”. */
export function coreOf({block, range, headToken}: Phrase): Place {
  const t = block.get(proseTokens)
  return block.at({start: t.start[range.first]!, end: t.end[Math.max(range.first, headToken)]!})
}

/** The words of a range as they stand, single-spaced, without residue. */
export function wordsOf(t: Tokens, {first, last}: Range): string {
  let out = ''
  for (let at = first; at < last; at++) {
    const gap = at > first && t.start[at]! > t.end[at - 1]!
    out += (gap ? ' ' : '') + t.text.slice(t.start[at]!, t.end[at]!)
  }
  return out
}
