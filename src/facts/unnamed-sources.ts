import type {Block, Document, Place} from '../document.js'
import {defineFact, once} from '../fact.js'
import {broadLabels} from '../words/broad-labels.js'
import {bystanderNouns} from '../words/bystander-nouns.js'
import {uniqueRoles} from '../words/unique-roles.js'
import {attributions} from './attributions.js'
import type {Attribution} from './attributions.js'
import {is} from './categories.js'
import {isNamedSoon} from './delayed-names.js'
import {plural as pluralOf} from './forms.js'
import {isVoiced} from './group-voices.js'
import {introductions} from './introductions.js'
import {isListedBehind, isNamedNext, isOfSideNamedLater} from './named-members.js'
import {isAnecdote, isElsewhere} from './no-informants.js'
import type {Phrase} from './phrases.js'
import {proseTokens} from './prose-tokens.js'
import {sources} from './sources.js'
import type {Mention, Source} from './sources.js'
import {wholeSource} from './source-spans.js'
import {speaks, tells} from './speaking.js'
import {tokenKind} from './tokens.js'
import type {Tokens} from './tokens.js'
import {isOfOthers} from './words-of-others.js'

/** The sources without a name that tell something in the text itself, in the order of the ledger. */
export const unnamedSources = defineFact({
  name: 'unnamed sources',
  document(document): readonly Source[] {
    const all = document.get(attributions)
    return document.get(sources).filter((source) => {
      const {class: of, phrase, attributions: own} = source
      if (!isInformant(document, source)) return false
      if (of === 'bare') return own.some((index) => isTold(all[index]!, phrase.head))
      return of === 'anonymous' || (of === 'unresolved' && isLabel(phrase.head) && phrase.determiner === 'the' && !phrase.tied && !phrase.plural)
    })
  }
})

/** Whether it tells something in the text itself, as somebody of flesh and blood whom the text does not name. */
export function isInformant(document: Document, source: Source): boolean {
  const known = document.get(informants)
  const before = known.get(source)
  if (before !== undefined) return before
  const found = informs(document, source)
  known.set(source, found)
  return found
}

/** Of each source that somebody has asked about. */
const informants = defineFact({name: 'informants', document: () => new Map<Source, boolean>()})

function informs(document: Document, source: Source): boolean {
  const {phrase} = source
  if (phrase.block.kind === 'heading' || !speaks(document, source)) return false
  if (isGeneral(phrase) || isRole(document, source) || isThing(document, source) || isCrowd(phrase) || isSpokenOf(source) || isOurs(phrase) || isPress(document, source) || isCounsel(source)) return false
  if (isObject(document, source) || isSilent(document, source) || isNamedBehind(phrase) || isListedBehind(phrase) || isNamedNext(phrase) || isOfSideNamedLater(document, phrase) || isRepeated(document, source)) return false
  if (isElsewhere(document, source) || isOfOthers(document, source) || isAnecdote(document, source) || isFiled(source) || isTwin(document, source) || isLost(source) || isTakenUp(document, source) || isVoiced(document, source)) return false
  return !isNamedSoon(document, source, isLabel(phrase.head))
}

/** “He”, “they”, “the president”: whoever it is has been spoken of before, and mostly by name. “All spoke …”: all of those. */
function isSpokenOf({mentions, anonymity, head}: Source): boolean {
  if (/^(?:all|both|each|surrogates?)$/.test(head)) return true
  return !anonymity && mentions.every(({how}) => how === 'pronoun' || (how === 'second' && unique.has(head)))
}

const unique = new Set(uniqueRoles)

/** “Reporters say”, “police and journalists say”, “a Herald reporter noted”: what the press has seen, whoever it was; but not “one reporter told me”. */
function isPress(document: Document, {head, anonymity, attributions: own, phrase: {determiner, tied, modifiers}}: Source): boolean {
  if (/^(?:correspondent|journalist|photographer|reporter)$/.test(head)) {
    const all = document.get(attributions)
    return !anonymity && own.length > 0 && !own.some((index) => /^t(?:ell|old)/.test(all[index]!.word))
  }
  return /^(?:journalists|reporters)$/.test(head) && /^(?:|many|several|some)$/.test(determiner) && !tied && modifiers.every((word) => /^(?:and|cops|many|other|police|several|some)$/.test(word))
}

/** “a lawyer for Norwell Bank”, “attorneys for the family”: they speak for it, as a spokesman does. */
function isCounsel({head, anonymity, phrase: {block, headToken}}: Source): boolean {
  return !anonymity && /^(?:attorney|counsel|lawyer)s?$/.test(head) && /^ for (?:the |\p{Lu})/u.test(block.text.slice(block.get(proseTokens).end[headToken]))
}

/** “One person who said so was Dana Okoro.” */
const isNamedBehind = once(({block, headToken}: Phrase): boolean => {
  return /^ who (?:says?|said|thinks?|thought)\b[^.!?“"]{0,80}\b(?:is|was) (?:(?:President|Sen|Rep|Gov|Mr|Ms|Mrs|Dr)\.? )?\p{Lu}\p{Ll}+/u.test(block.text.slice(block.get(proseTokens).end[headToken]!))
})

/** “Our Democratic friends”, “a friend of mine”: the writer's own, or a turn of phrase. */
const isOurs = once(({block, determiner, head, headToken}: Phrase): boolean => {
  const next = block.get(proseTokens).word.slice(headToken + 1, headToken + 3).join(' ')
  return /^(?:our|your)$/.test(determiner) || /^of (?:mine|ours)$/.test(next) || (head === 'friends' && determiner === 'my')
})

/** “a letter sent to 13 defense | lawyers | says”, “the study, from | a clerk and a nurse |, indicates”: another is the subject. */
function isObject(document: Document, {attributions: own, phrase}: Source): boolean {
  const {block, range} = phrase
  const t = block.get(proseTokens)
  let before = range.first - 1
  while (before >= 0 && before > range.first - 4 && (t.kind[before] === tokenKind.number || (t.kind[before] === tokenKind.word && (t.is[before]! & ~(is.role | is.vague)) === 0))) before--
  if (isWithinSource(document, own, phrase)) return true
  if (!/^(?:about|against|among|at|between|by|for|from|of|to)$/.test(t.word[before] ?? '') || meets(t, before - 1)) return false
  const start = t.start[before]!
  return own.length > 0 && !own.some((index) => document.get(attributions)[index]!.cue.some((place) => place.block === block && place.start <= start && start < place.end))
}

/** “a clerk | who briefed | reporters |”, “a letter | sent to | pilots |”: the clerk is the source, the letter is. */
function isWithinSource(document: Document, own: readonly number[], {block, range}: Phrase): boolean {
  const start = block.get(proseTokens).start[range.first]!
  return own.length > 0 && own.every((index) => {
    const [place] = document.get(attributions)[index]!.source
    return place?.block === block && place.start < start && start < place.end && / (?:who|(?:addressed|e-?mailed|forwarded|given|mailed|sent|shown|submitted) to) [^,]*$/.test(block.text.slice(place.start, start))
  })
}

/** “according to”, “spoke to”, “heard from”, “confirmed by” */
function meets(t: Tokens, at: number): boolean {
  return at >= 0 && ((t.is[at]! & is.say) !== 0 || /^(?:according|hear|heard|hearing|learn|learned|speak|speaking|speaks|spoke|spoken|talk|talked|talking|talks)$/.test(t.word[at]!))
}

/** “An aide to Lund declined to comment”: nothing rests on it. */
function isSilent(document: Document, {attributions: own, anonymity}: Source): boolean {
  return own.length > 0 && !anonymity && own.every((index) => isDeclined(document.get(attributions)[index]!))
}

/** “would not tell the paper how much” */
const isDeclined = ({declined, cue}: Attribution) => declined || cue.some(({block, start, end}) => /\b(?:did|does|do|could|would)(?: not|n[’']t) (?:say|specify|tell)$/.test(block.text.slice(start, end)))

/** “A person charged under the law”, who is no source. */
function isTold({by, word}: Attribution, head: string): boolean {
  return /^(?:sources?|insiders?)$/.test(head) ? /^(?:say|according|show|colon)$/.test(by) : by === 'according' || /^(?:add|claim|confirm|describ|disclos|explain|said$|say|tell|told$|warn)/.test(word)
}

/** “People recognise talent”, “people who riot”, “someone with her ear”: people in general, unless they are close to the matter. */
const isGeneral = once(({head, block, headToken, modifiers}: Phrase): boolean => {
  if (/^some(?:one|body)$/.test(head)) return true
  const t = block.get(proseTokens)
  const next = t.word[headToken + 1] ?? ''
  // “people who riot”, whoever they are; “people who attended the call”, “who were there”, who could be named.
  const met = next === 'who' && ((t.is[headToken + 2] ?? 0) & is.past || /^(?:had|were)$|[a-z]{2}ed$/.test(t.word[headToken + 2] ?? '')) && !/^(?:read|put)$/.test(t.word[headToken + 2]!)
  const close = met || /^(?:aware|briefed|close|directly|familiar|in|inside|involved|knowledgeable|on|privy|with)$/.test(next)
  // “a well-meaning person declares”
  return (head === 'people' && !close) || (head === 'person' && !close && modifiers.some((word) => !/^(?:first|other|second|third)$/.test(word)))
})

/** “As a Cabinet official, Pell …”, “Pell was an official”: what somebody is; but not “as a nurse said”. */
function isRole(document: Document, {attributions: own, anonymity, phrase: {block, range, modifiers}}: Source): boolean {
  // “an undercover agent told him”: a part that is played in the story
  if (!anonymity && modifiers.includes('undercover')) return true
  const t = block.get(proseTokens)
  const before = t.word[range.first - 1] ?? ''
  if (before !== 'as') return /^(?:are|be|been|is|like|than|was|were)$/.test(before)
  const end = t.end[range.last - 1]!
  return !own.some((index) => document.get(attributions)[index]!.cue.some((place) => place.block === block && place.start >= end && /^[ ,]*(?:\w+ly )?$/.test(block.text.slice(end, place.start))))
}

/** “data sources”, “local news sources”, “the source of the smell”, “other sources suggest” */
function isThing(document: Document, {head, phrase: {block, determiner, headToken, modifiers}, attributions: own}: Source): boolean {
  const behind = block.text.slice(block.get(proseTokens).end[headToken])
  // “an editor’s note”, “a count by the paper”, “per an interpreter”
  if (/^['’]s\b/.test(behind) || (determiner === 'a' && head === 'count') || /^(?:interpreter|translator)s?$/.test(head)) return true
  if (!/^sources?$/.test(head)) return false
  const all = document.get(attributions)
  return /^(?:data|energy|food|funding|income|media|news|open|power|primary|secondary|water)$/.test(modifiers.at(-1) ?? '') || /^ of (?:the|her|his|its|their)\b/.test(behind) || (own.length > 0 && own.every((index) => shows.test(all[index]!.word)))
}

/** What texts do, and people hardly. */
const shows = /^(?:attest|differ|record|show|suggest)(?:s|ed)?$|^var(?:y|ies|ied)$/

/** “The Herald quoted | a clerk |. The clerk said …”, where each has an entry of its own: told of once. */
function isTwin(document: Document, {mentions, phrase}: Source): boolean {
  const {block, range} = phrase
  // “| their friends | and advisers”
  const here = document.get(sourcesByBlock).get(block) ?? []
  if (here.some(({phrase: other}) => other.range.first === range.first && other.range.last > range.last)) return true
  if (mentions.some(({how}) => how === 'introduction')) return false
  return here.some(({attributions: own, phrase: other}) => own.length === 0 && other.headToken === phrase.headToken)
}

/** The sources that come in in a block. */
const sourcesByBlock = defineFact({
  name: 'sources by block',
  document(document): ReadonlyMap<Block, readonly Source[]> {
    const found = new Map<Block, Source[]>()
    for (const source of document.get(sources)) {
      const here = found.get(source.phrase.block)
      if (here) here.push(source)
      else found.set(source.phrase.block, [source])
    }
    return found
  }
})

/** “a shop that sells | shoes | who asked not to be named”: no person. */
const isLost = ({attributions: own, head, phrase: {sort}}: Source) => own.length === 0 && sort === 'unknown' && !/^(?:others|some|them|these|those|who)$/.test(head)

/** “… according to a ministry aide who briefed the press. | The aide | said”: one who has just come in; “the insider said”, after one has spoken. */
function isTakenUp(document: Document, source: Source): boolean {
  const {class: of, head, phrase: {block, range, determiner, modifiers, tied}} = source
  if (determiner !== 'the' || tied || modifiers.length > 0) return false
  if (/^(?:insider|source)s?$/.test(head)) return document.get(sources).some((other) => other !== source && other.class === 'anonymous' && (other.attributions.length > 0 || /^sources?$/.test(other.head)) && isBefore(other, block, range.first))
  if (of !== 'anonymous') return false
  const start = block.get(proseTokens).start[range.first]!
  return [block, document.blocks[block.index - 1]].some((here) => here?.get(introductions).some((one) => one.head === head && !one.plural && (here !== block || one.start < start)))
}

/** “‘The board is tired.’ — A harbour clerk to the Herald”: the credit of words that the page has lifted out of the text. */
function isRepeated(document: Document, {mentions, phrase: {block}}: Source): boolean {
  const credit = /["”’']\s*(?:—|–|--?)\s*$/.exec(block.text.slice(0, mentions[0]?.places[0]?.start))
  if (!credit || mentions.some(({places}) => places.some((place) => place.block !== block))) return false
  const words = block.text.slice(0, credit.index).toLowerCase().replace(/^[\s“"‘']+|[\s.,!?]+$/g, '')
  return words.length > 20 && document.blocks.some((other) => other !== block && other.text.length > words.length && other.text.toLowerCase().includes(words))
}

/** In the same paragraph, or one of the two before it. */
function isBefore({phrase: {block, range}}: Source, {index}: Block, first: number): boolean {
  return block.index === index ? range.first < first : block.index < index && index - block.index < 3
}

/** “a dossier citing | Norland sources |”: theirs, in a paper that the text only mentions. */
function isFiled({attributions: own, phrase: {block, range}}: Source): boolean {
  const before = block.text.slice(0, block.get(proseTokens).start[range.first])
  // “never cited a source”
  if (/(?:\b(?:never|nor|not|without)|n[’']t) (?:\w+ )?(?:cit|nam|quot)(?:e|ed|ing) $/.test(before)) return true
  return own.length === 0 && /\b(?:dossier|emails|files|letters?|memos?|memorandum)(?:,? |,? \w+ )citing (?:to )?$/.test(before)
}

/**
 * “2,000 former employees signed”, “dozens of members wrote”, “a large number of clerks”, “protesters and members”, “advisers like Pell”,
 * “neither official”: no source that could be named.
 */
const isCrowd = once(({block, range, determiner, headToken, plural}: Phrase): boolean => {
  const t = block.get(proseTokens)
  for (let at = range.first; at < headToken; at++) {
    if (/^(?:dozens|hundreds?|neither|scores|thousands?|who)$/.test(t.word[at]!) || (plural && /^\d\d+$|^\d+,\d/.test(t.word[at]!))) return true
    if (t.word[at] === 'number' && at > range.first && /^(?:considerable|great|growing|huge|large|record|vast)$/.test(t.word[at - 1]!)) return true
    if (t.word[at + 1] === 'and' && (crowds.has(t.word[at]!) || /^(?:advocates|businesses|companies|firms|groups|organi[sz]ations|participants)$/.test(t.word[at]!))) return true
  }
  // “Members argue”, “officers said”: any of them
  if (determiner === '' && (t.word[headToken] === 'members' || (t.word[headToken] === 'officers' && headToken === range.first))) return true
  if (plural && t.word[range.first] === 'most' && !block.text.slice(t.end[headToken]!).startsWith(' familiar')) return true
  return /^(?:any|each|every|no)$/.test(determiner) || /^(?:including|like)$/.test(t.word[headToken + 1] ?? '') || /^(?:including|like)$/.test(t.word[range.first]!)
})

/** “his allies”, “Lund’s advisers”: whoever is around somebody, and no source that a reporter had. */
export function isCircle({phrase, plural}: Source): boolean {
  return plural && (phrase.modifiers.includes("'s") || /^(?:her|his|its|my|our|their|your)$/.test(phrase.determiner))
}

/** “Sources said … sources added”, “His associates said … Associates of Lund said”: the same people, told once more, are one group. */
export function grouped(list: readonly Source[]): readonly (readonly [Source, ...Source[]])[] {
  const groups: [Source, ...Source[]][] = []
  const known = new Map<string, [Source, ...Source[]]>()
  for (const source of list) {
    const own = isBareGroup(source) ? 'bare' : isCircleOfName(source) ? 'named' : isCircle(source) && /^(?:his|her|their)$/.test(source.phrase.determiner) ? 'circle' : undefined
    const same = own && known.get(`${own === 'bare' ? own : own === 'named' ? 'circle' : 'named'} ${source.head}`)
    if (same) same.push(source)
    else {
      const group: [Source, ...Source[]] = [source]
      groups.push(group)
      if (own && !known.has(`${own} ${source.head}`)) known.set(`${own} ${source.head}`, group)
    }
  }
  return groups
}

/** “sources”, “multiple insiders” */
const isBareGroup = ({class: of, plural, phrase: {determiner}}: Source) => of === 'bare' && plural && !/^(?:other|two|three|four|five|six|\d+)$/.test(determiner)

/** “associates of Lund”, “aides to Lund” */
const isCircleOfName = ({plural, phrase: {determiner, modifiers, block, headToken}}: Source) => plural && determiner === '' && modifiers.length === 0 && /^ (?:of|to) \p{Lu}/u.test(block.text.slice(block.get(proseTokens).end[headToken]))

/** Who asks, shouts, or tells what they saw or feel, and no more. */
export function isBystander({head}: Source): boolean {
  return bystanders.has(head)
}

const crowds: ReadonlySet<string> = new Set(bystanderNouns.map((noun) => pluralOf(noun)))
const bystanders = new Set(bystanderNouns.flatMap((noun) => [noun, pluralOf(noun)]))

/** “an official”, “aides”: a head that tells neither role nor rank. */
export function isLabel(head: string): boolean {
  return labels.has(head)
}

const labels = new Set(broadLabels.flatMap((label) => [label, pluralOf(label)]))

/** Where it first tells something, and its other places. */
export function toldAt(document: Document, {mentions, phrase}: Source): {readonly first: Place | undefined; readonly related: readonly Related[]} {
  const all = document.get(attributions)
  const told = mentions.find(({attribution, how}) => how !== 'pronoun' && attribution !== undefined && tells(all[attribution]!)) ?? mentions[0]
  const [first, ...pieces] = told?.places ?? []
  const others = [...pieces, ...mentions.flatMap((mention) => (mention === told || isLoose(mention) ? [] : mention.places))]
  return {first: (told && enteredAt(told, phrase)) ?? (first && wholeSource(first)), related: others.map((place) => ({...wholeSource(place), message: 'also here'}))}
}

/** “… was confirmed by | two officials |. The sources said”: where they came in, if nothing there has made them a source. */
function enteredAt({places: [place]}: Mention, {definite, determiner, head, plural}: Phrase): Place | undefined {
  if (!place || !definite || determiner !== 'the' || !/^sources?$/.test(head)) return undefined
  const entry = place.block.get(introductions).filter((one) => one.end < place.start && one.plural === plural && / by $/.test(place.block.text.slice(0, one.start))).at(-1)
  return entry && wholeSource(place.block.at({start: entry.start, end: entry.end}))
}

/** “they”, “him”: often enough somebody else. */
const isLoose = ({how, phrase}: Mention) => how === 'pronoun' && !/^(?:he|she|who)$/.test(phrase.head)

type Related = Place & {readonly message: string}

/** Where it is first spoken of, its other places, and all of them. */
export const placesOf = once(({mentions}: Source): {readonly first: Place | undefined; readonly related: readonly Related[]; readonly all: readonly Related[]} => {
  const all = mentions.flatMap((mention) => (isLoose(mention) && mention !== mentions[0] ? [] : mention.places)).map((place) => ({...wholeSource(place), message: 'also here'}))
  const [first] = mentions.flatMap(({places}) => places)
  return {first: first && wholeSource(first), related: all.slice(1), all}
})

/** The words of a place, as a message quotes them. */
export function wordsAt({block, start, end}: Place): string {
  return block.text.slice(start, end).replace(/[,.]$/, '')
}
