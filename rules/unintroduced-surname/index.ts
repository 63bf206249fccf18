import {attributions} from '../../src/facts/attributions.js'
import {is} from '../../src/facts/categories.js'
import {citedIn} from '../../src/facts/citations.js'
import {names} from '../../src/facts/names.js'
import type {Name} from '../../src/facts/names.js'
import {proseTokens} from '../../src/facts/prose-tokens.js'
import {isQuoted} from '../../src/facts/quotes.js'
import {sentenceAt} from '../../src/facts/sentences.js'
import {isCapital, tokenKind} from '../../src/facts/tokens.js'
import type {Tokens} from '../../src/facts/tokens.js'
import {defineRule, flag, retext, strings} from '../../src/rule.js'
import type {Block, Document, Place} from '../../src/rule.js'
import {companyNames} from '../../src/words/company-names.js'
import {famousNames} from '../../src/words/famous-names.js'
import {placeNames} from '../../src/words/place-names.js'
import {surnames} from '../../src/words/surnames.js'

/** “Okafor said”, and the text has not told who Okafor is. */
export const unintroducedSurname = defineRule({
  id: 'unintroduced-surname',
  summary: 'Surnames of people whom the text has not introduced',
  severity: {strict: 'warning', newsroom: 'error', encyclopedia: 'warning', 'web-copy': 'info'},
  types: {interview: 'off', academic: 'off', fiction: 'off'},
  options: {
    allow: strings('Names that the house’s readers know'),
    lookHeadline: flag('A headline introduces', true)
  },
  messages: {
    surname: (name: string) => ({text: `Who is “${name}”?`, note: 'Give the full name and the role where the text first has the name.'}),
    later: (name: string, full: string) => ({text: `Who is “${name}”, whom the text calls “${full}” only later?`, note: 'Let the full name come first.'})
  },
  document(document, {options, report}) {
    const allowed = new Set([...famous, ...options.allow.map((name) => name.toLowerCase()), ...(document.lexicon.bodies ?? []).map((name) => name.toLowerCase())])
    for (const {place, surname} of lonelySurnames(document, options.lookHeadline)) {
      if (allowed.has(surname) || citedIn(place)) continue
      const said = place.block.text.slice(place.start, place.end)
      const later = fullLater(document, place, surname)
      if (later) {
        const full = later.block.text.slice(later.start, later.end)
        report.later({...place, related: [{...later, message: 'the full name stands here'}], suggestions: [{title: `Write “${full}”`, edits: [{...place, text: full}]}]}, said, full)
      } else report.surname(place, said)
    }
  }
})

const famous: readonly string[] = famousNames
const places = new Set(placeNames)
const companies = new Set(companyNames)
const common = new Set(surnames)

interface Lonely {
  readonly place: Place
  readonly surname: string
}

/** The first place of each surname that no fuller name, heading or role has introduced. */
function lonelySurnames(document: Document, lookHeadline: boolean): Lonely[] {
  const known = new Set<string>()
  const found: Lonely[] = []
  const speakers = speakersOf(document)
  const notPeople = thingsIn(document)
  for (const block of document.blocks) {
    const t = block.get(proseTokens)
    const own = block.get(names)
    if (/^(?:heading|byline|dateline|caption)$/.test(block.kind) || block.kind === 'turn') {
      if (block.kind !== 'heading' || lookHeadline) for (let at = 0; at < t.length; at++) if (isCapital(t, at)) known.add(t.word[at]!)
      continue
    }
    let next = 0
    for (let at = 0; at < t.length; at++) {
      while (next < own.length && own[next]!.range.last <= at) next++
      const name = own[next]
      if (name && name.range.first === at && isLonely(t, name)) {
        const {surname} = name
        const place = block.at({start: t.start[at]!, end: t.end[at]!})
        if (!known.has(surname) && !isQuoted(block, place.start) && isPerson(block, t, name, speakers, notPeople)) found.push({place: withTitle(block, t, at, place), surname})
        known.add(surname)
      } else if (isCapital(t, at) && t.kind[at] === tokenKind.word) known.add(t.word[at]!)
    }
  }
  return found
}

const courtesy = /^(?:mr|mrs|ms|mx)$/

/** One word, with no role before or behind it that says who it is: “Okafor”, “Mr. Okafor”. */
function isLonely(t: Tokens, {range, full, roles}: Name): boolean {
  return !full && range.last - range.first === 1 && t.end[range.first]! - t.start[range.first]! > 2 && roles.every((role) => courtesy.test(role))
}

/** “Mr. Okafor” */
function withTitle(block: Block, t: Tokens, at: number, place: Place): Place {
  const title = t.word[at - 1] === '.' ? at - 2 : at - 1
  return title >= 0 && courtesy.test(t.word[title]!) ? block.at({start: t.start[title]!, end: place.end}) : place
}

/** Where one word by itself is the source of something said. */
function speakersOf(document: Document): ReadonlyMap<Block, ReadonlySet<number>> {
  const found = new Map<Block, Set<number>>()
  for (const {source, by, block, word, inherited} of document.get(attributions)) {
    const [place] = source
    // “Norwell reports that …”: what outlets and bodies do
    if (!place || inherited || by === 'think' || by === 'show' || by === 'noun' || place.block !== block || /^(?:announc|broadcast|post|report|publish)/.test(word)) continue
    const said = block.text.slice(place.start, place.end)
    if (!/^(?:(?:Mr|Mrs|Ms|Miss)\.? )?[\p{L}’'-]+,?$/u.test(said)) continue
    const own = found.get(block)
    if (own) own.add(place.end)
    else found.set(block, new Set([place.end]))
  }
  return found
}

/** Words that the text uses of a place or a body: “in Norwell”, “the Norwell”, “Norwell, which”, “Norwell Bank”. */
function thingsIn(document: Document): ReadonlySet<string> {
  const found = new Set<string>()
  for (const block of document.blocks) {
    const t = block.get(proseTokens)
    for (let at = 0; at < t.length; at++) {
      if (!isCapital(t, at) || t.kind[at] !== tokenKind.word) continue
      const before = t.word[at - 1] ?? ''
      const next = t.word[at + 1] ?? ''
      if (/^(?:in|at|near|inside|outside|into|throughout|across|the|an?)$/.test(before) && !isCapital(t, at + 1)) found.add(t.word[at]!)
      if (next === ',' && /^(?:inc|corp|which|whose)$/.test(t.word[at + 2] ?? '') && t.word[at + 2] !== 'whose') found.add(t.word[at]!)
      if (/^(?:inc|corp|ltd|plc|llc|co)$/.test(next)) found.add(t.word[at]!)
      // “Norwell said it would”: a body
      if (t.is[at + 1]! & is.say && /^(?:it|its)$/.test(t.word[t.word[at + 2] === 'that' ? at + 3 : at + 2] ?? '')) found.add(t.word[at]!)
    }
  }
  return found
}

function isPerson(block: Block, t: Tokens, {range: {first}, surname}: Name, speakers: ReadonlyMap<Block, ReadonlySet<number>>, things: ReadonlySet<string>): boolean {
  if (places.has(surname) || companies.has(surname) || things.has(surname) || /\d/.test(surname) || /^\p{Lu}{2,}/u.test(t.text.slice(t.start[first]!, t.end[first]!))) return false
  if (isCapital(t, first + 1) && t.kind[first + 1] === tokenKind.word && t.start[first + 1]! - t.end[first]! < 2) return false
  if (t.is[first]! & (is.day | is.body | is.document | is.documents | is.role | is.roles | is.vague | is.verb | is.adverb | is.quantifier | is.title) || /(?:ans|ians|ists|ese|ish|'s)$/.test(surname)) return false
  if (courtesy.test(t.word[t.word[first - 1] === '.' ? first - 2 : first - 1] ?? '')) return true
  if (t.is[first]! & is.given && !common.has(surname)) return false
  const ends = speakers.get(block)
  if (ends && (ends.has(t.end[first]!) || ends.has(t.end[first]! + 1)) && speaksThere(t, first) && (common.has(surname) || !isPlain(block, t, first))) return true
  return common.has(surname) && isActor(block, t, first)
}

/** “Dahl | said”, “Dahl later | told”, “said | Dahl”: right beside a verb of speech. */
function speaksThere(t: Tokens, at: number): boolean {
  const isSaid = (verb: number) => (t.is[verb]! & is.say) !== 0 && (t.is[verb]! & (is.past | is.third)) !== 0 && !isCapital(t, verb) && !/^(?:assured|charged|posted|recommended|related|signaled)$/.test(t.word[verb]!)
  if (at > 0 && isSaid(at - 1)) return /^(?:[,.:;—–-]|)$/.test(t.word[at + 1] ?? '') || (t.is[at + 1]! & (is.preposition | is.adverb | is.day)) !== 0
  return isSaid((t.is[at + 1] ?? 0) & (is.adverb | is.auxiliary) ? at + 2 : at + 1) && !/^(?:and|or|&|\])$/.test(t.word[at - 1] ?? '') && !isCapital(t, at - 1)
}

/** “Protesters have claimed”, “Local officials said”: a word that the head of its sentence makes capital, or an outlet’s “TheBlaze”. */
function isPlain(block: Block, t: Tokens, at: number): boolean {
  const word = t.text.slice(t.start[at]!, t.end[at]!)
  if (/^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(word) && !/^(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz)\p{Lu}/u.test(word)) return true
  if (sentenceAt(block, t.start[at]!)?.first !== at && !/^[“"'‘’”:(\[—–-]$/.test(t.word[at - 1] ?? '')) return false
  return /-|^(?:few|fewer|less|more|most|none|nuff|others|whoever|rest|update)$|(?:tion|ment|ing|ness|ity|ism|ist|ly|ed|al|ous|ive|ic|people|men|one|thing|body|time)$|[^s]s$/.test(t.word[at]!)
}

/** “was beaten by Pell”, “Pell won”; not “in Pell”, “the Pell plan”, “Pell & Sons”. */
function isActor(block: Block, t: Tokens, at: number): boolean {
  const before = t.word[at - 1] ?? ''
  const next = t.word[at + 1] ?? ''
  if (/^(?:in|at|near|from|of|the|an?|&)$/.test(before) || next === "'s" || next === '&' || isCapital(t, at - 1)) return false
  const sentence = sentenceAt(block, t.start[at]!)
  if (/^(?:to|by|with|for|against)$/.test(before)) return /^(?:[.,;]|)$/.test(next)
  return sentence?.first === at && ((t.is[at + 1] ?? 0) & (is.past | is.third | is.auxiliary)) !== 0
}

/** Where the text has the name in full, behind this place. */
function fullLater(document: Document, {block, start}: Place, surname: string): Place | undefined {
  for (const other of document.blocks) {
    if (other.index < block.index || other.kind === 'heading') continue
    const t = other.get(proseTokens)
    for (const {full, surname: own, range} of other.get(names)) {
      if (full && own === surname && (other !== block || t.start[range.first]! > start)) return other.at({start: t.start[range.first]!, end: t.end[range.last - 1]!})
    }
  }
  return undefined
}

export default /* @__PURE__ */ retext(unintroducedSurname)
