import {defineFact} from '../fact.js'
import {is} from './categories.js'
import type {Range} from './noun-phrases.js'
import {oneOf} from './one-of.js'
import {proseTokens} from './prose-tokens.js'
import {isCapital, tokenKind} from './tokens.js'
import type {Tokens} from './tokens.js'

/** A run of capitalised words that looks like a personal name. Ranges are of prose tokens. */
export interface Name {
  /** Without titles. */
  readonly range: Range
  /** Lower-cased; what a second reference would use. */
  readonly surname: string
  readonly full: boolean
  /** A given name, a title or the lexicon says that it is a person’s. */
  readonly sure: boolean
  /** Titles and roles right before it or in its apposition, lower-cased: “sen”, “mayor”, “chairman”. */
  readonly roles: readonly string[]
}

/** The personal names of a block, told from other capitals by titles, given names, shape and the house’s lexicon. */
export const names = defineFact({
  name: 'names',
  block(passage): readonly Name[] {
    const t = passage.get(proseTokens)
    const people = wordSet(passage.lexicon.people, (name) => name.toLowerCase().split(/\s+/))
    const bodies = wordSet([...(passage.lexicon.bodies ?? []), ...(passage.lexicon.outlets ?? [])], (name) => [name.toLowerCase()])
    const found: Name[] = []
    for (let at = 0; at < t.length; ) {
      if (!canStart(t, at)) {
        at++
        continue
      }
      let last = at + 1
      while (last < t.length && goesOn(t, last)) last++
      while (last > at + 1 && (t.is[last - 1]! & is.particle || t.word[last - 1] === '.')) last--
      const name = nameOf(t, at, last, people, bodies)
      if (name) found.push(name)
      at = last
    }
    return found
  }
})

const isPrefixed = (word: string) => word.charCodeAt(1) === 45 && /^[dri]/.test(word)
const isConjunction = oneOf('and|but|or|so|yet|nor')
const closesNickname = oneOf('"|”|’|\'|)')
const opensNickname = oneOf('"|“|‘|\'|(')
const none: ReadonlySet<string> = new Set()

const wordSet = (list: readonly string[] | undefined, words: (name: string) => string[]) => (list && list.length > 0 ? new Set(list.flatMap(words)) : none)

function canStart(t: Tokens, at: number): boolean {
  return isNameWord(t, at)
}

/** A capital that is no day, month or party: “April Lund”, but not “April”, “D-Vask”. */
function isNameWord(t: Tokens, at: number): boolean {
  if (t.kind[at] !== tokenKind.word || !isCapital(t, at) || isPrefixed(t.word[at]!)) return false
  const isDay = (t.is[at]! & is.day) !== 0
  return !isDay || ((t.is[at]! & is.given) !== 0 && t.kind[at + 1] === tokenKind.word && isCapital(t, at + 1))
}

function goesOn(t: Tokens, at: number): boolean {
  if (t.kind[at] === tokenKind.word) return isNameWord(t, at) || (t.is[at]! & is.particle) !== 0 || nicknameEnds(t, at - 1) || nicknameEnds(t, at)
  // “Sen. Levin”, “Jr.”
  if (t.word[at] === '.') return (t.is[at - 1]! & (is.title | is.suffix)) !== 0 && at + 1 < t.length && isCapital(t, at + 1)
  return nicknameEnds(t, at) || nicknameEnds(t, at + 2)
}

/** The closing mark of ‘Ray "Sparky" Cole’, “Ray (Sparky) Cole”. */
function nicknameEnds(t: Tokens, at: number): boolean {
  if (at < 3 || at + 1 >= t.length || t.word[at]!.length > 1 || !closesNickname(t.word[at]) || !opensNickname(t.word[at - 2])) return false
  return [at - 3, at - 1, at + 1].every((word) => isNameWord(t, word)) && t.end[at - 1] === t.start[at] && t.end[at]! < t.start[at + 1]!
}

const places = /^(?:new|north|south|east|west|los|las|san|santa|lake|mount|fort|cape|port)$/

function nameOf(t: Tokens, from: number, to: number, people: ReadonlySet<string>, bodies: ReadonlySet<string>): Name | undefined {
  let first = from
  const roles: string[] = []
  const functionWord = is.determiner | is.preposition | is.subordinator | is.pronoun | is.adverb | is.auxiliary
  while (first < to && ((t.is[first]! & functionWord && !(t.is[first]! & is.given)) || isConjunction(t.word[first]))) first++
  // “Republicans | Okoro and Lund”
  if (first < to - 1 && t.is[first]! & is.roles && !(t.is[first]! & (is.role | is.given))) first++
  // “Secretary of State Ines Varela”, “Sgt. 1st Class Tom Grice”
  if (t.word[first - 1] === 'of' || t.kind[first - 1] === tokenKind.number) {
    let given = first
    while (given < to - 1 && !(t.is[given]! & is.given)) given++
    if (given < to - 1 && given > first) {
      if (first > 1 && t.is[first - 2]! & (is.title | is.role)) roles.push(t.word[first - 2]!)
      first = given
    }
  }
  while (first < to - 1 && (t.is[first]! & (is.title | is.role) || t.word[first] === '.') && !(t.is[first]! & is.given && !(t.is[first]! & is.title))) {
    if (t.word[first] !== '.') roles.push(t.word[first]!)
    first++
  }
  first = behindOffice(t, first, to, roles)
  if (first >= to) return undefined
  let end = to
  while (end > first + 1 && t.is[end - 1]! & is.suffix) end--
  const words = t.word.slice(first, end)
  const surname = words.at(-1)!
  const isKnown = people.has(surname)
  if (words.length > 6 || words.includes('of') || words.includes('and') || (bodies.size > 0 && bodies.has(words.join(' '))) || isShouted(t, from, end)) return undefined
  const isGiven = (t.is[first]! & is.given) !== 0
  // “the Commission on | Norland Ferries |”, “N.J.”
  if (!isKnown && !isGiven && (isOfBody(t, first) || (end - first === 1 && /^(?:\p{L}\.){2,}$/u.test(surname)))) return undefined
  // “Dana Church” is a person, “the Dana Okoro Foundation” is not.
  if (t.is[end - 1]! & (is.body | is.document | is.documents) && !isKnown && !(isGiven && words.length === 2 && t.word[first - 1] !== 'the')) return undefined
  // “However, the mayor”, “of Norland, the governor”
  const isApposed = end - first > 1 || !(t.is[first]! & is.adverb || /^(?:the|of|in|from|at|near|however|moreover|instead|still|today)$/.test(t.word[first - 1] ?? '') || t.word[first] === 'however')
  roles.push(...rolesBefore(t, first, end, roles), ...(isApposed ? rolesBehind(t, to) : []))
  if (!isKnown && !isGiven && roles.length === 0 && isOther(t, first, end)) return undefined
  // The full stop of “Jr.”
  const last = end < to && t.word[to] === '.' ? to + 1 : to
  return {range: {first, last}, surname, full: end - first > 1 || isKnown, sure: isKnown || isGiven || roles.length > 0 || /^(?:called|named)$/.test(t.word[first - 1] ?? ''), roles}
}

/** “Norland Sen. | Carl Lund”, “Air Force Gen. | Tom Grice”, “Norwell Bank CEO | Ana Ruiz”: where the name behind the office begins. */
function behindOffice(t: Tokens, first: number, to: number, roles: string[]): number {
  for (let at = to - 2; at > first; at--) {
    if (t.is[at]! & is.given && !(t.is[at]! & is.title)) continue
    const office = t.word[at] === '.' ? at - 1 : at
    const isOffice = office >= first && (t.is[office]! & (is.title | is.role)) !== 0 && (t.word[at] === '.' || (t.is[at + 1]! & is.given) !== 0 || ((t.is[office]! & is.title) !== 0 && to - at > 2))
    const isInitials = /^(?:ceo|cfo|coo|cto|vp|md|gop)$/.test(t.word[at]!) && isCapital(t, at)
    if (!isOffice && !isInitials) continue
    roles.push(t.word[office]!)
    return at + 1
  }
  return first
}

/** “Officials”, “Republicans”, “the Ministry of | Health”, “New York”, “in Grand Forks”. */
function isOther(t: Tokens, first: number, end: number): boolean {
  if (end - first > 1) return places.test(t.word[first]!) || (/^(?:in|near)$/.test(t.word[first - 1] ?? '') && t.word[end] !== "'s")
  if (t.is[first]! & (is.role | is.roles | is.vague | is.documents | is.title)) return true
  return t.word[first - 1] === 'of' && first > 1 && isCapital(t, first - 2)
}

const isOfBody = (t: Tokens, first: number) => /^(?:for|of|on)$/.test(t.word[first - 1] ?? '') && isCapital(t, first - 2) && ((t.is[first - 2] ?? 0) & is.body) !== 0

/** “SENATOR DENIES CLAIM” */
function isShouted(t: Tokens, first: number, end: number): boolean {
  return end - first > 2 && !/\p{Ll}/u.test(t.text.slice(t.start[first]!, t.end[end - 1]!))
}

/** “trader | Dana Okoro”, “the mayor, | Ines Varela,”, but not “the aide told | Lund”, “the aide, | Lund said”. */
function rolesBefore(t: Tokens, first: number, end: number, found: readonly string[]): string[] {
  if (found.length > 0 || first === 0) return []
  const isApposed = t.word[first - 1] === ',' && /^[,.]$/.test(t.word[end] ?? '.')
  const at = isApposed ? first - 2 : first - 1
  return at >= 0 && t.is[at]! & is.role ? [t.word[at]!] : []
}

/** “Okoro, | the chairman of the board”, but not “Okoro, | Lund and Mayor Pell”. */
function rolesBehind(t: Tokens, from: number): string[] {
  const roles: string[] = []
  if (t.word[from] !== ',' || /^(?:who|which|whose|whom|where|when|as|after|before)$/.test(t.word[from + 1] ?? '')) return roles
  const limit = Math.min(from + 9, t.length)
  const isFronted = opensFronted(t, from)
  let at = from + 1
  for (; at < limit && !/^[,"“”]$|^''$/.test(t.word[at]!); at++) {
    const isRole = (t.is[at]! & (is.role | is.title)) !== 0
    // “In a talk with Dana Okoro, | the candidate said …”: a subject of its own.
    if (isFronted && !isRole && isFinite(t, at)) return []
    // “Okoro and Tom, her son, | were met by an aide”
    if (t.is[at]! & is.auxiliary && !isRole) break
    // “Okoro, one of the president’s aides”
    if (isRole && t.word[at + 1] === "'s") continue
    // “After Okoro, Mrs. Lund spoke.”
    if (at === from + 1 && /^(?:dr|gov|miss|mr|mrs|ms|rep|sen)$/.test(t.word[at]!)) break
    if (isRole) roles.push(t.word[at]!)
    else if (at === from + 1 && isNameWord(t, at)) break
  }
  return isFronted && !/^[,;.)–—]/.test(t.word[at] ?? '.') ? [] : roles
}

/** The sentence begins with “In …”, “When …”, so that what is behind a comma may be its subject. */
function opensFronted(t: Tokens, comma: number): boolean {
  let first = comma
  while (first > Math.max(0, comma - 30) && !/^[.!?]$/.test(t.word[first - 1]!)) first--
  return (t.is[first]! & (is.preposition | is.subordinator)) !== 0 && isCapital(t, first)
}

/** “said”, “was”; but not “elected in May”. */
const isFinite = (t: Tokens, at: number) => (t.is[at]! & is.auxiliary) !== 0 || (((t.is[at]! & is.third) !== 0 || (((t.is[at]! & is.past) !== 0 || /[a-z]ed$/.test(t.word[at]!)) && !((t.is[at + 1] ?? 0) & is.preposition))) && !isCapital(t, at))
