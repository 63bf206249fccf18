import {once} from '../fact.js'
import {bareHeads} from '../words/bare-heads.js'
import {insiderNouns} from '../words/insider-nouns.js'
import {kinNouns} from '../words/kin-nouns.js'
import {performerNouns} from '../words/performer-nouns.js'
import {uniqueRoles} from '../words/unique-roles.js'
import {vagueGroups} from '../words/vague-groups.js'
import {is} from './categories.js'
import type {Phrase} from './phrases.js'
import {proseTokens} from './prose-tokens.js'
import {isCapital} from './tokens.js'
import type {Tokens} from './tokens.js'

/**
 * What a source is to a reader. Each source is in exactly one class:
 * `person`, `body`, `document`: named, or a role that one person holds; `spokesperson` of a body; `anonymous`: one or more people
 * who could be named; `bare`: the same without any description; `weasel`: a group that nobody could name; `officials`: “police”,
 * “officials”; `people`: voters, Republicans, residents; `self`: the writer; `unresolved`: “the woman”, with nothing to refer to.
 */
export type SourceClass =
  | 'person'
  | 'body'
  | 'document'
  | 'spokesperson'
  | 'anonymous'
  | 'bare'
  | 'weasel'
  | 'officials'
  | 'people'
  | 'self'
  | 'unresolved'

const insiders = new Set(insiderNouns)
const bare = new Set(bareHeads)
const kin = new Set(kinNouns)
const performers = new Set(performerNouns)
const unique = new Set(uniqueRoles)
const vague = new Set(vagueGroups)

const quantifiers = /^(?:some|many|most|several|few|numerous|multiple|various|countless|other|others|more|certain|a|an|number|another)$/
const numbers = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|dozens?|both|couple|handful)$/
const officialdom = /^(?:officials|police|authorities|prosecutors|investigators|regulators|administrators|inspectors|firefighters|cops|troops|leaders)$/
const saysNothing = /^(?:multiple|several|some|many|other|another|one|two|three|four|five|six|more|additional|further|different|separate|various|numerous|certain|unnamed|anonymous|unidentified|undisclosed|few|couple|reliable|credible|well-placed|trusted|a|an|key|own|second|third)$/

/** “No clerk”, “neither official”, “every member”, “any lawyer”: nobody, or all there are. */
const nobody = /^(?:any|each|either|every|neither|no)$/
const impersonal = /^(?:academic|archaeological|archival|data|energy|food|historical|information|literary|local|media|news|online|press|primary|scholarly|scientific|secondary|written)$/

/** The class of a source that no earlier one explains. */
export const classOf = once((phrase: Phrase): SourceClass => {
  const {head, sort, determiner, definite, modifiers, tail, tied} = phrase
  if (phrase.pronoun) return pronounClass(phrase)
  if (phrase.name && sort !== 'people') return sort === 'body' || sort === 'document' ? sort : 'person'
  if (sort === 'document') return 'document'
  if (/^spokes(?:man|woman|person|men|women|people|persons)$/.test(head) || (tied && /^rep(?:resentative)?s?$/.test(head)) || (head === 'rep' && !definite)) return 'spokesperson'
  if (determiner === 'both' && head !== 'sources') return 'unresolved'
  // “state media”
  if (/^(?:media|press|television|tv)$/.test(head) && modifiers.includes('state')) return 'body'
  if (nobody.test(determiner) || /^(?:neither|none)$/.test(head)) return 'people'
  if (isPrivy(phrase) && !definite && sort !== 'body' && head !== 'person' && head !== 'people') return 'anonymous'
  const described = modifiers.some((word) => !saysNothing.test(word)) || (tail !== undefined && describes(phrase))
  // “news sources”, “most data sources”: where a thing was read, nobody who could be named
  if (/^sources?$/.test(head) && modifiers.some((word) => impersonal.test(word))) return 'weasel'
  if (bare.has(head)) {
    if (described) return head === 'people' && !knows(phrase) ? peopleClass(phrase) : 'anonymous'
    if (head === 'people') return /^(?:some|many|most|few|several)$/.test(determiner) ? 'weasel' : numbers.test(determiner) || determiner === '' ? 'bare' : 'people'
    return head === 'veteran' || head === 'veterans' || head === 'observer' ? (sort === 'person' ? 'anonymous' : 'weasel') : 'bare'
  }
  if (officialdom.test(head)) {
    if (definite && !describes(phrase)) return 'officials'
    return quantifiers.test(determiner) || numbers.test(determiner) || knows(phrase) ? (head === 'police' ? 'officials' : 'anonymous') : 'officials'
  }
  if (sort === 'people') return peopleClass(phrase)
  if (sort === 'person') {
    if (/^(?:judge|justice|magistrate)$/.test(head)) return 'person'
    if (performers.has(head)) return definite ? 'unresolved' : 'people'
    if (/^(?:his|her|their|my|our|its|your|whose)$/.test(determiner) || (definite && modifiers.includes("'s"))) return 'person'
    if (kin.has(head)) return tied || determiner === '' ? 'person' : definite ? 'unresolved' : 'anonymous'
    if (definite) return tied || unique.has(head) || (isCapitalHead(phrase) && !tail) ? 'person' : 'unresolved'
    if (determiner === '') return 'person' // “Judge says …”, a headline; “then-mayor”
    return 'anonymous'
  }
  return sort === 'body' ? 'body' : 'unresolved'
})

function peopleClass(phrase: Phrase): SourceClass {
  const {head, determiner, definite, modifiers, tied} = phrase
  if (vague.has(head) && !(head === 'strategists' && modifiers.length > 0)) {
    if (definite) return 'unresolved'
    if (numbers.test(determiner)) return insiders.has(head) || head === 'people' ? 'anonymous' : 'people'
    if (head === 'people') return /^(?:some|many|most|few|several|other)$/.test(determiner) && !isBounded(phrase) ? 'weasel' : 'people'
    if (insiders.has(head) && (modifiers.some((word) => !quantifiers.test(word)) || knows(phrase))) return 'anonymous'
    return isBounded(phrase) ? 'people' : 'weasel'
  }
  if (insiders.has(head)) {
    if (definite && !tied && !/^(?:his|her|their)$/.test(determiner)) return 'unresolved'
    return 'anonymous'
  }
  return 'people'
}

function pronounClass({head}: Phrase): SourceClass {
  if (/^(?:some|many|others|most|few|several)$/.test(head)) return 'weasel'
  if (/^every(?:one|body)$/.test(head)) return 'people'
  if (/^(?:someone|somebody)$/.test(head)) return 'bare'
  if (/^(?:i|we)$/.test(head)) return 'self'
  return 'unresolved'
}

/** “familiar with the matter”, “briefed on the plan”, “close to him”, “who was in the room”, “with knowledge of”. */
function knows({block, tail}: Phrase): boolean {
  if (!tail) return false
  const t = block.get(proseTokens)
  for (let at = tail.first; at < Math.min(tail.first + 4, tail.last); at++) {
    if (/^(?:familiar|briefed|close|knowledge|involved|knowledgeable|directly|who|present|aware|inside|speaking|anonymity|room|privy)$/.test(t.word[at]!)) return true
  }
  return false
}

/** The same of what is told, not of where somebody lives or works: whoever knows it could be named. */
function isPrivy({block, tail, head}: Phrase): boolean {
  if (!tail || /^(?:i|we|he|she|it|they|who)$/.test(head)) return false
  const t = block.get(proseTokens)
  for (let at = tail.first; at < Math.min(tail.first + 4, tail.last); at++) {
    if (/^(?:familiar|briefed|knowledge|knowledgeable|privy|anonymity|anonymously)$/.test(t.word[at]!)) return true
    if (t.word[at] === 'close' && t.word[at + 1] === 'to') return true
  }
  return false
}

/** A tail that tells who it is, not a comma, a date or a place of speech. */
function describes({block, tail}: Phrase): boolean {
  if (!tail) return false
  const t = block.get(proseTokens)
  let at = tail.first
  while (at < tail.last && t.word[at] === ',') at++
  if (at >= tail.last) return false
  return !(t.is[at]! & is.day) && !/^(?:on|that|also)$/.test(t.word[at]!)
}

/** “experts at the Norland Institute”, “analysts from Norwell Bank”, “respondents in the poll”: a group with an edge. */
function isBounded(phrase: Phrase): boolean {
  const {block, head, headToken, range, tail} = phrase
  const t = block.get(proseTokens)
  if (/^(?:analysts|economists|researchers|scientists|strategists)$/.test(head) && headToken > range.first && isHouse(t, headToken - 1)) return true
  if (!tail) return false
  const opener = t.word[tail.first]!
  if (/^(?:attorneys|lawyers)$/.test(head) && /^(?:for|of)$/.test(opener)) return true
  if (/^(?:including|such|like|interviewed|surveyed|polled|named|quoted|cited)$/.test(opener)) return true
  if (!/^(?:at|from|of|with|who)$/.test(opener) && !(opener === 'in' && /^(?:poll|survey|study|report)$/.test(t.word[tail.last - 1]!))) return false
  for (let at = tail.first; at < tail.last; at++) if (isCapital(t, at) || /^(?:poll|survey|study|report|institute|i|we)$/.test(t.word[at]!)) return true
  return false
}

/** “Norwell Bank | analysts”; but not “American analysts”, “U.S. analysts”. */
function isHouse(t: Tokens, at: number): boolean {
  return isCapital(t, at) && !(t.is[at]! & (is.determiner | is.quantifier | is.adverb)) && !/(?:an|ish|ese|ern|ch|ic|gop|u\.s\.|us|uk|eu|black|white)$/.test(t.word[at]!) && (at > 0 && !/^[.!?]$/.test(t.word[at - 1]!))
}

function isCapitalHead({block, headToken}: Phrase): boolean {
  return isCapital(block.get(proseTokens), headToken)
}

/** Heads of officialdom that are a body: “police said”; of “officials said” no reader can tell which. */
const bodily = /^(?:police|authorities|prosecutors|firefighters|cops|troops)$/

/** Could a reader identify it? */
export function isNamed(of: SourceClass, {sort, determiner, tied, definite, pronoun, head}: Phrase): boolean {
  if (of === 'officials') return bodily.test(head)
  // “You know that …”, “few said”: nobody. “The official said”, of whom nothing else is told. “The bank” is one that the text is about.
  if (of === 'unresolved') return !pronoun && (definite || tied) && !(sort === 'person' && determiner === 'the' && !tied)
  return of === 'person' || of === 'body' || of === 'self' || of === 'spokesperson'
}

/** Is it anybody? “You know that …”, “that means”, “access suggests”: what is said has no teller whom a list of sources could name. */
export function isAnybody(of: SourceClass, {sort, determiner, plural, tied, pronoun, name, head}: Phrase): boolean {
  if (of !== 'unresolved') return true
  if (pronoun) return /^(?:he|she|they|who|whom|all|both|each)$/.test(head)
  return sort !== 'unknown' || determiner !== '' || plural || tied || name !== undefined
}
