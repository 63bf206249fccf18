import type {Block} from '../document.js'
import {epithets} from '../words/epithets.js'
import {functionNouns} from '../words/function-nouns.js'
import {placeNames} from '../words/place-names.js'
import {is} from './categories.js'
import {genderOfRole} from './gender.js'
import type {Gender} from './gender.js'
import type {Introduction} from './introductions.js'
import type {Name} from './names.js'
import {roleName} from './roles.js'
import {isCapital, tokenKind} from './tokens.js'
import type {Tokens} from './tokens.js'

/** What the text has told of somebody so far. */
export interface Person {
  block: Block
  name: Name | undefined
  readonly introduction: Introduction | undefined
  /** Lower-cased; undefined where the text has the surname alone. */
  given: string | undefined
  /** Titles and roles, and the other words before the name: “Republican presidential nominee”. */
  readonly roles: Set<string>
  /** Roles that are over: “former senator”. */
  readonly former: Set<string>
  /** Places and bodies that go with the name: “of Norland”, “(R-Vask)”. */
  readonly ties: Set<string>
  gender: Gender | undefined
  /** How sure that is: by custom, or by what the text says. */
  told: boolean
  mentions: number
  salience: number
  /** The greatest that a mention in this sentence has added, and where that was the subject. */
  added: number
  isSubject: boolean
  /** Whether the sentence before said what they said. */
  spoke: boolean
  /** A name, for all that is known, and not a place or a bill. */
  sure: boolean
}

/** How likely “she” or “he” stands for the person, as far as that goes. */
export function agreement(person: Person, gender: Gender | undefined): number {
  if (gender === undefined || person.gender === undefined) return gender === undefined ? 1 : 0.6
  return person.gender === gender ? 1 : person.told ? 0 : 0.05
}

/** A name that comes again and again is a person’s, though no list has it. */
export const certainty = ({sure, mentions}: Person) => (sure ? 1 : Math.min(0.9, 0.2 + mentions / 10))

/** “the senator”: how well a role that the person has fits, none, one that is over, or one that is held. */
export function holding(person: Person, noun: string, words: ReadonlySet<string>): number {
  const wanted = roleName(noun)
  if (![...person.roles].some((role) => roleName(role) === wanted) || isOpposed(person, words) || isElsewhere(person, words)) return 0
  if (agreement(person, genderOfRole(noun)) < 0.1) return 0
  const isTied = [...words].some((word) => person.ties.has(word))
  return (person.former.has(wanted) && !words.has('former') ? 0.2 : 1) * (isTied ? 10 : 1)
}

/** Whether the text may call the person so, though it has not before. */
export function mayBeCalled(person: Person, noun: string, words: ReadonlySet<string>): boolean {
  if (certainty(person) < 0.4 || person.name === undefined || isOtherwise(person, noun) || isOpposed(person, words) || isElsewhere(person, words)) return false
  return agreement(person, genderOfRole(noun)) > 0.1
}

/** One who is known by an office that goes with no other: a judge is no senator. */
function isOtherwise({roles, former}: Person, noun: string): boolean {
  if (!offices.has(roleName(noun))) return false
  for (const role of roles) if (offices.has(roleName(role)) && roleName(role) !== roleName(noun) && !former.has(roleName(role))) return true
  return false
}

/** A spokesman, a pollster: whom the text has called by what they do for others. */
export const isKnownAs = ({name}: Person) => name!.roles.some((role) => functions.has(roleName(role)))

/** “the Democratic nominee” is nobody who has been called a Republican. */
function isOpposed({roles}: Person, words: ReadonlySet<string>): boolean {
  const wanted = partyOf(words)
  const own = partyOf(roles)
  return wanted !== undefined && own !== undefined && wanted !== own
}

/** “the Norland senator” is nobody “(R-Vask)”. */
function isElsewhere({ties}: Person, words: ReadonlySet<string>): boolean {
  const wanted = [...words].filter((word) => places.has(word))
  return wanted.length > 0 && !wanted.some((word) => ties.has(word)) && [...ties].some((word) => places.has(word))
}

export function partyOf(words: ReadonlySet<string>): string | undefined {
  if (words.has('republican') || words.has('gop')) return 'republican'
  return words.has('democratic') || words.has('democrat') ? 'democrat' : undefined
}

const epithet: ReadonlySet<string> = new Set(epithets)

/** “the billionaire”, “the 46-year-old” */
export const isEpithetNoun = (noun: string) => epithet.has(noun) || /^\d+-year-old$/.test(noun)

const functions: ReadonlySet<string> = new Set(functionNouns)
const places: ReadonlySet<string> = new Set(placeNames)

const offices = new Set(['senator', 'representative', 'governor', 'judge', 'justice', 'mayor', 'general', 'professor', 'doctor', 'pope', 'sheriff'])

/** “| Republican presidential nominee | Dana Okoro”: what goes before the name and its title. */
export function* wordsBefore(t: Tokens, first: number): Generator<string> {
  for (let at = first - 1; at >= Math.max(0, first - 6); at--) {
    if (t.word[at] === '.' && at > 0 && t.is[at - 1]! & is.title) continue
    if (t.kind[at] !== tokenKind.word || t.is[at]! & (is.determiner | is.preposition | is.auxiliary | is.subordinator) || /^(?:'s|and|but|or)$/.test(t.word[at]!)) return
    if (t.is[at]! & is.verb && !(t.is[at]! & (is.role | is.title))) return
    yield t.word[at]!
  }
}

/** “Norland | Sen. Dana Okoro |, D-Vask,”, “Dana Okoro | of Norland |”, “(R-Vask)”: capitals that go with the name. */
export function* tiesOf(t: Tokens, first: number, last: number): Generator<string> {
  for (let at = first - 1; at >= Math.max(0, first - 5) && t.kind[at] === tokenKind.word && !/^(?:and|but|or|'s)$/.test(t.word[at]!); at--) if (isCapital(t, at) && !(t.is[at]! & (is.title | is.role))) yield t.word[at]!
  if (!/^(?:of|from|,|\()$/.test(t.word[last] ?? '')) return
  const isApposed = t.word[last] === ','
  if (isApposed && !/^(?:an?|the|of)$/.test(t.word[last + 1] ?? '') && !isDistrict(t.word[last + 1] ?? '') && !(t.is[last + 1]! & is.role)) return
  for (let at = last + 1; at < Math.min(last + 10, t.length) && !/^[,)]$/.test(t.word[at]!); at++) {
    if (isDistrict(t.word[at]!)) yield* t.word[at]!.split(/[-–]/)
    else if (isCapital(t, at)) yield t.word[at]!
  }
}

/** “Dana Okoro, the Norland | tycoon |,” */
export function* apposedEpithets(t: Tokens, last: number): Generator<string> {
  if (t.word[last] !== ',' || !/^(?:an?|the)$/.test(t.word[last + 1] ?? '')) return
  for (let at = last + 2; at < Math.min(last + 9, t.length) && t.kind[at] === tokenKind.word && !(t.is[at]! & (is.preposition | is.auxiliary)); at++) if (epithet.has(t.word[at]!) && /^(?:[,.;)]|and|from|of|who)$/.test(t.word[at + 1] ?? '.')) yield t.word[at]!
}

/** Who stands for an office, or has one. */
export const isElected = (role: string) => offices.has(roleName(role)) || /^(?:candidate|challenger|contender|democrat|front-?runner|hopeful|incumbent|nominee|republican|speaker)$/.test(role)

/** “R-Vask” */
const isDistrict = (word: string) => /^[rdi][-–]/.test(word)
