import type {Passage, Span} from '../document.js'
import {mindAdjectives} from '../words/mind-adjectives.js'
import {mindVerbs} from '../words/mind-verbs.js'
import {is} from './categories.js'
import {names} from './names.js'
import {proseTokens} from './prose-tokens.js'
import type {Statement} from './statements.js'
import {subjectBefore} from './targets.js'
import {isCapital} from './tokens.js'
import type {Tokens} from './tokens.js'
import {ings, pasts, thirds} from './verb-patterns.js'

/** What goes on in somebody’s mind, told as if anybody could see it. */
export interface Mind extends Span {
  readonly kind: 'state' | 'motive'
  /** Whose mind: a group has no single one. */
  readonly whose: 'person' | 'group' | 'pronoun'
  readonly who: string
  /** A feeling, or a secret: not a hope or a wish, which people speak of. */
  readonly felt: boolean
}

const verbs = new Set([...mindVerbs, ...thirds(mindVerbs), ...pasts(mindVerbs), ...ings(mindVerbs).filter((verb) => /^(?:fear|hop|feel|want|long|dread|yearn|crav)ing$/.test(verb))])
const adjectives = new Set(mindAdjectives)
const motive =
  /\b(?:in (?:a bid|an attempt|an effort) to (?:distract|hide|punish|silence|save|appease|please|deflect|discredit|embarrass|intimidate)|because (?:he|she|they) (?:\w+ly )?(?:believed|feared|hated|hoped|resented|wanted|thought|was (?:afraid|angry|bored|jealous|tired|unhappy)|felt|were (?:afraid|angry|jealous))|out of (?:anger|envy|fear|greed|jealousy|resentment|revenge|spite)|(?<=\b\w+(?:ed|gned|eft|it) )to (?:avoid (?:questions|blame|scrutiny|embarrassment|prosecution|having|paying|facing)|appease|conceal|cover up|curry favou?r|deflect|discredit|disguise|distract|embarrass|get back at|get even|get revenge|humiliate|impress|intimidate|justify|placate|please|punish|save face|save (?:his|her|their) (?:own )?(?:skin|job|career)|scare|show off|silence|spite))\b/
const secret = /^(?:secretly|privately|desperately|deep|inwardly|actually|really|truly|genuinely)$/

/** The mind that a statement reads. */
export function mindIn(passage: Passage, {text, start, end}: Statement): Mind | undefined {
  if (isNoMind.test(text)) return undefined
  const t = passage.get(proseTokens)
  const people = new Set(passage.get(names).map(({range}) => range.last - 1))
  const why = motive.exec(text)
  if (why && !/\b(?:not|n't|never|being|is \w+ed|are \w+ed|was \w+ed|were \w+ed)\b[^,.;]{0,40}$/.test(text.slice(0, why.index)) && /\p{Lu}\p{L}+|\b[Hh]e\b|\b[Ss]he\b|\b[Tt]hey\b/u.test(text.slice(0, why.index))) return {kind: 'motive', whose: 'person', who: '', felt: true, start: why.index, end: why.index + why[0].length}
  const crowd = ofAll.map((pattern) => pattern.exec(text)).find((one) => one !== null)
  if (crowd) {
    const {who = '', between = ''} = crowd.groups!
    const from = crowd.index + who.length + between.length + 1
    return {kind: 'state', whose: 'group', who, felt: true, start: from, end: crowd.index + crowd[0].length}
  }
  for (let at = 0; at < t.length; at++) {
    if (t.start[at]! < start) continue
    if (t.start[at]! >= end) break
    const last = isTold(t, at) ? undefined : stateAt(t, at)
    if (last === undefined || text[t.start[at]! - start] === '_') continue
    const found = whose(t, at, people)
    if (found) return {...found, kind: 'state', felt: isFelt(t, at), start: t.start[at]! - start, end: t.end[last]! - start}
  }
  return undefined
}

/** “Visitors never want to leave”, “investors are warming to timber”: what is in the heads of all of them. */
const ofAll = [
  "(?<who>[Ee]veryone|[Ee]verybody|[Nn]obody|[Nn]o one) (?:knows|loves|hates|wants|believes|doubts|cares)\\b(?! (?:what|why|how|where|when|who|if|whether|exactly|yet|for sure))",
  '(?<who>[Pp]eople|[Cc]ustomers|[Vv]isitors|[Gg]uests|[Bb]uyers|[Rr]eaders|[Uu]sers|[Oo]wners|[Ff]ans)(?<between> who [^,.;]{2,40}?)? never want\\b',
  '(?<who>[Bb]anks|[Bb]uyers|[Cc]onsumers|[Cc]ritics|[Ee]mployers|[Ff]irms|[Ii]nsurers|[Ii]nvestors|[Ll]andlords|[Mm]arkets|[Pp]arents|[Rr]egulators|[Rr]etailers|[Ss]hoppers|[Tt]enants|[Tt]raders|[Vv]oters|[Ww]orkers|[Yy]oung people)(?<between> [^,.;]{2,40}?)? (?:are|is|were) (?:finally |slowly |quietly |increasingly |now )?(?:losing (?:faith|patience|interest|heart) (?:in|with)|warming to|falling (?:in|out of) love with|panicking|tired of|fed up with|wary of|desperate (?:for|to)|growing (?:impatient|nervous|restless|tired|weary|wary)|waking up to|turning against)\\b',
  '(?<who>[\\p{L}-]+) (?:grew|has grown|have grown|became) (?:increasingly )?(?:bored|disillusioned|homesick|restless|tired|weary|frustrated|impatient|resentful) (?=(?:of|with|by)\\b)'
].map((pattern) => new RegExp(`\\b${pattern}`, 'u'))

/** “… believe that Obama genuinely hopes”, “was apparently afraid”: whose view it is stands there, or that it is one. */
function isTold(t: Tokens, at: number): boolean {
  for (let look = at - 1; look > at - 7 && look >= 0; look--) {
    if (/^[.;:!?]$/.test(t.word[look]!)) break
    if (/^(?:that|whether|if|because|apparently|seemingly|perhaps|probably|maybe|likely|must|might|may)$/.test(t.word[look]!)) return true
  }
  return /^(?:apparently|seemingly|reportedly|probably|likely|understandably)$/.test(t.word[at + 1] ?? '')
}

/** The last token of “hopes”, “is furious”, “are desperate to”. */
function stateAt(t: Tokens, at: number): number | undefined {
  const word = t.word[at]!
  if (verbs.has(word) && isVerb(t, at)) return at
  if (!/^(?:is|are|was|were|remains?|seems?|'re)$/.test(word)) return undefined
  let look = at + 1
  while (look < t.length && look < at + 3 && t.is[look]! & is.adverb) look++
  if (!adjectives.has(t.word[look] ?? '')) return undefined
  // “is determined by”, “were shocked by the blast” but not “determined voters”
  return /^(?:by|as)$/.test(t.word[look + 1] ?? '') && /^(?:determined|torn|hurt|stunned|shaken|traumatized|traumatised)$/.test(t.word[look]!) ? undefined : look
}

const isFelt = (t: Tokens, at: number) => !/^(?:believe|hop(?:e|ing)|want|wish|intend|think|doubt|expect|crave)/.test(t.word[at]!) || secret.test(t.word[at - 1] ?? '')

/** Not “fear of”, “the want”, “like a dog”, “felt hats”, “feels like”. */
function isVerb(t: Tokens, at: number): boolean {
  const word = t.word[at]!
  const before = t.word[at - 1] ?? ''
  const next = t.word[at + 1] ?? ''
  if (t.is[at]! & is.ing && !/^(?:is|are|was|were|been|'re|'s)$/.test(before)) return false
  if (at === 0 || /^(?:the|an?|of|in|with|no|to|his|her|its|their|my|your|our|for|and|or|'s|would|do|does|did|not|may|might|can|could|will|should|must|don't|didn't|doesn't|if|more|less|be|been|being)$/.test(before)) return /^(?:don't|doesn't|didn't)$/.test(before) && !/^(?:like|know|feel|intend)$/.test(word)
  if (/^(?:like|likes|liked|know|knows|knew|known|intend|intends|intended|think|thinks|thought|prefers?|preferred|longs?|longed|suspects?|suspected|wishes)$/.test(word)) return secret.test(before)
  if (/^f(?:eels?|elt|eeling)$/.test(word) && /^(?:cold|dizzy|faint|feverish|fine|hot|ill|queasy|sick|sleepy|unwell|warm|weak)$/.test(next)) return false
  if (/^(?:of|for|by|with|as)$/.test(next) || (/^(?:fears?|hopes?|doubts?|loves?|regrets?|desires?|hates?)$/.test(word) && /^(?:,|and|or|about|over|among|on|is|are|was)$/.test(next))) return false
  return !/^(?:loved|feared|hated|wanted|desired)$/.test(word) || !/^(?:is|are|was|were|be|been|being|by|most|much|best|well)$/.test(before)
}

/** Of whom: a named person, a body, a group; nobody for “I”, “you”, “who”, “everyone”. */
function whose(t: Tokens, verb: number, people: ReadonlySet<number>): Pick<Mind, 'whose' | 'who'> | undefined {
  let at = verb
  while (at > 0 && (t.is[at - 1]! & is.adverb || secret.test(t.word[at - 1]!))) at--
  if (at > 2 && /^(?:once|already|today|now)$/.test(t.word[at - 1]!)) at--
  const subject = subjectBefore(t, at, people)
  if (!subject || subject.last <= subject.first) return undefined
  const head = t.word[subject.last - 1]!
  const who = t.text.slice(t.start[subject.first]!, t.end[subject.last - 1]!)
  if (/^(?:i|we|you|who|it|that|which|everyone|everybody|anyone|anybody|nobody|one|someone|somebody|all|us|me|him|them|her|his|police)$/.test(head)) return undefined
  if (/^(?:he|she)$/.test(head)) return {whose: 'pronoun', who: head}
  if (head === 'they') return /^(?:secretly|privately|actually|really|truly)$/.test(t.word[verb - 1]!) ? {whose: 'pronoun', who: head} : undefined
  // “no voter”, “any owner”, “a parent”: nobody in particular.
  if (/^(?:no|any|every|an?|each|if|when|what|how|why|where|whether)$/.test(t.word[subject.first]!) || /^(?:if|what|how|why|whether|as|than)$/.test(t.word[subject.first - 1] ?? '')) return undefined
  if (subject.target === 'person') return {whose: isCapital(t, subject.last - 1) && !((t.is[subject.last - 1]! & is.roles) !== 0) ? 'person' : (t.is[subject.last - 1]! & is.roles) !== 0 ? 'group' : 'person', who}
  return groups.test(head) ? {whose: 'group', who} : undefined
}

const groups = /^(?:americans|banks|britons|buyers|clients|companies|conservatives|consumers|critics|customers|democrats|employees|employers|europeans|executives|fans|firms|generations?|investors|landlords|liberals|locals|managers|markets|millennials|owners|patients|pensioners|politicians|regulators|republicans|shareholders|shoppers|students|supporters|tenants|tourists|traders|users|vets|visitors|young)$/

/** A character who fears. */
const isNoMind = /\b(?:character|characters|episode|film|heroine|hero|movie|novel|plot|protagonist|song|believe it or not)\b/i
