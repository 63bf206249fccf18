import {is} from '../../src/facts/categories.js'
import {citedIn} from '../../src/facts/citations.js'
import type {Clause} from '../../src/facts/clauses.js'
import {inOwnSentences, placeOf} from '../../src/facts/own-sentences.js'
import {isCreditedAround, isToldBelow, isVouched, isVouchedNearby} from '../../src/facts/vouching.js'
import type {Block, Document, Place} from '../../src/rule.js'
import {defineFact, defineRule, flag, retext, strings} from '../../src/rule.js'
import {believed, believedTo, crowdAdverbs, namedAs, raisedNouns, raisedVerbs, regardedAs, rumourNouns, rumourVerbs} from './words.js'

/** “It is widely believed that”, “he is said to”: somebody says so, and the passive hides who. */
export const passiveAttribution = defineRule({
  id: 'passive-attribution',
  summary: 'Passives that hide who says so: “it is believed that”, “is regarded as”',
  severity: {recommended: 'info', strict: 'error', newsroom: 'error', encyclopedia: 'error', academic: 'warning', 'web-copy': 'warning'},
  types: {opinion: 'info', interview: 'info', encyclopedia: {recommended: 'warning'}, academic: {recommended: 'warning'}, web: {recommended: 'warning'}, fiction: 'off'},
  yieldsTo: ['has-learned', 'second-hand-source'],
  options: {
    acceptCitation: flag('A citation or link in the sentence names them', true, {newsroom: false}),
    acceptParagraphSource: flag('A source elsewhere in the paragraph stands for it', true),
    acceptCredit: flag('An outlet that is credited within two paragraphs stands for it', false, {recommended: true}),
    opinions: flag('What is thought of somebody too, “is regarded as”, “who are said to”, and “concerns were raised”', true, {recommended: false}),
    verbs: strings('Further participles that hide a source before “that” or “to”')
  },
  messages: {
    passive: (verb: string) => ({text: `By whom is this “${verb}”?`, note: 'The passive hides the source. Say who, or cite it.'}),
    raised: (noun: string) => ({text: `Whose are the “${noun}”?`, note: 'The passive hides who raised them. Say who, or cite it.'})
  },
  document(document, {options, report}) {
    const further = new Set(options.verbs)
    const find = (clause: Clause) => hiddenIn(clause, further).filter((hidden) => options.opinions || !(isOpinion(clause, hidden) || isInPassing(clause, hidden)))
    for (const {sentence, found} of inOwnSentences(document, hint, find, options)) {
      const place = placeOf(sentence, found.first, found.last)
      if (isPulled(place.block.text) || (options.acceptCitation && citedIn(place)) || isVouched(document, place) || isToldBelow(document, place)) continue
      if (options.acceptParagraphSource && isVouchedNearby(document, place)) continue
      if (options.acceptCredit && (isCreditedAround(document, place) || isStatedAround(document, place))) continue
      report[found.kind](place, place.block.text.slice(place.start, place.end))
    }
  }
})

const hint = new RegExp(`\\b(?:am|is|are|was|were|been|${[...crowdAdverbs, ...rumourNouns].join('|')})\\b`, 'i')

const believes = new Set(believed)
const believesTo = new Set(believedTo)
const regards = new Set(regardedAs)
const crowd = new Set(crowdAdverbs)
const names = new Set(namedAs)
const rumours = new Set(rumourNouns)
const goesRound = new Set(rumourVerbs)
const raised = new Set(raisedNouns)
const raises = new Set(raisedVerbs)

interface Passive {
  readonly kind: 'passive' | 'raised'
  readonly first: number
  readonly last: number
}

/** And where it was met: at its copula, at a word like “widely”. */
interface Hidden extends Passive {
  readonly at: number
}

function hiddenIn(clause: Clause, further: ReadonlySet<string>): Hidden[] {
  if (isAsked(clause) || isBelievers(clause)) return []
  const all: Hidden[] = []
  for (let at = 0; at < clause.length; at++) {
    const hidden = hiddenAt(clause, at, further) ?? namedAt(clause, at) ?? rumouredAt(clause, at)
    if (hidden) all.push({...hidden, at})
  }
  return all
}

/** The passive whose copula is this item. */
function hiddenAt(clause: Clause, at: number, further: ReadonlySet<string>): Passive | undefined {
  if (!/^(?:is|are|was|were|been)$/.test(clause.word(at))) return undefined
  let verb = at + 1
  while (clause.has(verb, is.adverb) || clause.word(verb) === 'long') verb++
  const word = clause.word(verb)
  const next = clause.word(verb + 1)
  if (!clause.isWord(verb) || /^(?:by|among|amongst)$/.test(next)) return undefined
  if (raises.has(word)) return isRaised(clause, at) && !isByFrom(clause, verb + 1) ? {kind: 'raised', first: nounBefore(clause, at)!, last: nounBefore(clause, at)! + 1} : undefined
  const subject = subjectEnd(clause, at)
  if (subject === undefined) return undefined
  const found: Passive = {kind: 'passive', first: at + 1, last: verb + 1}
  if (clause.word(subject) === 'it' && (believes.has(word) || further.has(word)) && opensClaim(clause, verb + 1, word)) return found
  if ((believesTo.has(word) || further.has(word)) && next === 'to' && isVerbAfterTo(clause, verb + 2)) return found
  const isCrowd = between(clause, at, verb).some((adverb) => crowd.has(adverb))
  if (regards.has(word) && next === 'as' && (word === 'regarded' || isCrowd) && !isByFrom(clause, verb + 2)) return found
  if (word === 'considered' && isJudged(clause, subject, verb, isCrowd) && !isByFrom(clause, verb + 1)) return found
  return undefined
}

/** “Often called the Venice of the north”, “has been called the new smoking”, “is often described as”: nobody in particular calls it so. */
function namedAt(clause: Clause, at: number): Passive | undefined {
  const isCrowd = crowd.has(clause.word(at))
  if (!isCrowd && clause.word(at) !== 'been') return undefined
  const verb = isCrowd && clause.word(at + 1) === 'been' ? at + 2 : at + 1
  const word = clause.word(verb)
  const next = clause.word(verb + 1)
  // “is commonly called the Long Span”: its name.
  if (word === 'called' && /^(?:commonly|generally|popularly|usually)$/.test(clause.word(at))) return undefined
  if (!names.has(word) || isByFrom(clause, verb + 1) || isLaw(clause, verb)) return undefined
  if (!isCrowd) return subjectEnd(clause, at) !== undefined && ((word === 'called' && /^(?:an?|the|one)$/.test(next)) || (/^(?:described|hailed|touted)$/.test(word) && next === 'as') || (/^(?:compared|likened)$/.test(word) && next === 'to') || (word === 'credited' && next === 'with')) ? {kind: 'passive', first: at, last: verb + 1} : undefined
  const opens = at === 0 || /^[,(—–]$/.test(clause.word(at - 1)) || clause.has(at - 1, is.auxiliary)
  const goesOn = /^(?:called|considered|dubbed)$/.test(word) ? /^(?:an?|one|the|to)$/.test(next) : word === 'praised' ? /^(?:as|for)$/.test(next) : /^(?:compared|likened)$/.test(word) ? next === 'to' : word === 'credited' ? /^(?:as|with)$/.test(next) : next === 'as'
  return opens && goesOn ? {kind: 'passive', first: at, last: verb + 1} : undefined
}

/** “There is talk of a merger”, “Rumours of a sale have circulated for months”. */
function rumouredAt(clause: Clause, at: number): Passive | undefined {
  if (!rumours.has(clause.word(at))) return undefined
  const found: Passive = {kind: 'raised', first: at, last: at + 1}
  let before = at - 1
  while (before > 0 && (clause.has(before, is.adverb | is.quantifier) || /^(?:been|growing|persistent|some|new|also)$/.test(clause.word(before)))) before--
  if (/^(?:been|is|are|was|were|has|have|had)$/.test(clause.word(before)) && /^(?:of|that|about)$/.test(clause.word(at + 1))) {
    for (let there = before; there >= Math.max(0, before - 3); there--) if (clause.word(there) === 'there') return found
  }
  if (clause.has(at - 1, is.determiner) || /^(?:of|in|for|to|by|'s)$/.test(clause.word(at - 1))) return undefined
  for (let verb = at + 1; verb < Math.min(clause.length, at + 12) && !clause.isMark(verb); verb++) {
    if (goesRound.has(clause.word(verb)) && (clause.has(verb - 1, is.auxiliary | is.adverb) || verb === at + 1)) return isByFrom(clause, verb + 1) ? undefined : found
  }
  return undefined
}

/** “believed that”, “rumoured he was”; but not “reported live”, “said in the letter”. */
function opensClaim(clause: Clause, at: number, word: string): boolean {
  if (clause.word(at) === 'that') return true
  // “It was reported Pell had left”
  return /^(?:believed|feared|reported|rumou?red|said|thought|understood)$/.test(word) && (clause.isName(at) || /^(?:he|she|they)$/.test(clause.word(at)))
}

/** “is widely considered”, “Pell is considered a rising star”: of a thing without a crowd it is a custom or a law. */
function isJudged(clause: Clause, subject: number, verb: number, isCrowd: boolean): boolean {
  if (isLaw(clause, verb)) return false
  if (isCrowd) return true
  return clause.isName(subject) && clause.isName(subject - 1) && /^(?:an?|the|to|one)$/.test(clause.word(verb + 1))
}

/** “a misdemeanour under section 4” */
function isLaw(clause: Clause, from: number): boolean {
  for (let at = from; at < clause.length; at++) if (/^(?:under|in)$/.test(clause.word(at)) && /^(?:section|article|law|act)$/.test(clause.word(at + 1))) return true
  return false
}

/** Past the auxiliaries before the copula: the last word of its subject. Questions, conditions and “may be” have none that counts. */
function subjectEnd(clause: Clause, copula: number): number | undefined {
  let at = copula - 1
  while (at >= 0 && (clause.has(at, is.auxiliary) || clause.has(at, is.adverb)) && !clause.has(at, is.pronoun)) {
    if (/^(?:can|could|may|might|must|should|would|to)$/.test(clause.word(at))) return undefined
    at--
  }
  if (at < 0 || (!clause.isWord(at) && !clause.isNumber(at) && !/^[,)—–]$/.test(clause.word(at)))) return undefined
  return /^(?:i|we|you)$/.test(clause.word(at)) ? undefined : at
}

/** “rumoured to | own”; but not “reported to | the police”, “said to | Lund”. */
function isVerbAfterTo(clause: Clause, at: number): boolean {
  return clause.isWord(at) && !clause.isCapital(at) && !clause.has(at, is.determiner | is.pronoun | is.preposition | is.roles | is.title)
}

function isByFrom(clause: Clause, from: number): boolean {
  for (let at = from; at < clause.length && clause.word(at) !== ';'; at++) {
    if (/^(?:by|among|amongst)$/.test(clause.word(at)) && !/ing$/.test(clause.word(at + 1))) return true
    if (clause.word(at) === 'in' && clause.word(at + 3) === 'of' && /^eyes?$/.test(clause.word(at + 2))) return true
  }
  return false
}

/** “Concerns were raised”, “questions about the vote have been asked”. */
function isRaised(clause: Clause, copula: number): boolean {
  const noun = nounBefore(clause, copula)
  if (noun === undefined) return false
  for (let before = noun - 1; before >= Math.max(0, noun - 3); before--) if (/^(?:the|these|those|his|her|their|its|no|our|my|such|any)$|'s$/.test(clause.word(before))) return false
  return true
}

function nounBefore(clause: Clause, copula: number): number | undefined {
  let at = copula - 1
  while (at >= 0 && clause.has(at, is.auxiliary | is.adverb)) at--
  for (let from = at; from >= Math.max(0, at - 9); from--) {
    if (raised.has(clause.word(from))) return from === at || /^(?:about|over|that|as|of|against|regarding|concerning)$/.test(clause.word(from + 1)) ? from : undefined
    if (clause.isMark(from) || clause.has(from, is.auxiliary)) return undefined
  }
  return undefined
}

/** “is widely seen as”, “was thought to”, “voters who are said to”: a view, or a word on somebody in passing. */
function isOpinion(clause: Clause, {at, kind, last}: Hidden): boolean {
  return kind === 'raised' || !/^(?:believed|feared|reported|rumou?red|said|understood)$/.test(clause.word(last - 1)) || /^(?:that|which|who)$/.test(clause.word(at - 1))
}

/** “Vask Foods closed higher as it was said to court a rival”, “when it was said that”: told to explain something else. */
function isInPassing(clause: Clause, {at}: Hidden): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4) && !clause.isMark(before); before--) {
    if (before > 0 && /^(?:as|when)$/.test(clause.word(before)) && /^(?:it|he|she|they)$/.test(clause.word(before + 1))) return true
  }
  return false
}

/** “It is said that she rows at dawn Ada Pell, 2002”: a pull quote whose marks are lost, with its speaker and no full stop. */
const isPulled = (text: string) => /\p{Lu}\p{L}+ \p{Lu}\p{L}+, (?:19|20)\d\d\s*$/u.test(text)

/** Somebody unnamed in the paragraph before tells all this, or the body that knows has put out a statement, told up to two paragraphs below. */
function isStatedAround(document: Document, {block}: Place): boolean {
  const all = document.get(paragraphs)
  const at = all.indexOf(block)
  if (/\bcondition of anonymity\b/.test(all[at - 1]?.text ?? '')) return true
  return all.slice(at, at + 3).some(({text}) => /\b(?:issued|made|published|put out|released) a (?:\p{Ll}+ )?statement\b/u.test(text))
}

/** Those that are more than what a page left, “AD”. */
const paragraphs = defineFact({name: 'paragraphs', document: ({blocks}): readonly Block[] => blocks.filter(({kind, text}) => kind === 'paragraph' && text.trim().length >= 14)})

const between = (clause: Clause, first: number, last: number) => Array.from({length: Math.max(0, last - first - 1)}, (_, index) => clause.word(first + 1 + index))

/** “For many in Vask, the mayor is widely seen as …”, “While it is widely assumed that …, in fact …”: it says whose view, or answers it. */
function isBelievers(clause: Clause): boolean {
  return /^(?:although|among|for|though|to|while)$/.test(clause.word(0))
}

/** A question claims nothing. */
function isAsked(clause: Clause): boolean {
  return clause.word(clause.length - 1) === '?'
}

export default /* @__PURE__ */ retext(passiveAttribution)
