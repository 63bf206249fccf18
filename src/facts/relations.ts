import {defineFact} from '../fact.js'
import {beliefAdjectives} from '../words/belief-adjectives.js'
import {is, isCueVerb} from './categories.js'
import {Clause, outerSentences} from './clauses.js'
import type {OuterSentence} from './clauses.js'
import {nounPhraseFrom, startsNounPhrase, subjectBefore} from './noun-phrases.js'
import type {Range} from './noun-phrases.js'
import {oneOf} from './one-of.js'
import {proseTokens} from './prose-tokens.js'
import {finiteVerbAt, isNaming, looksNominal, verbGroup} from './verb-groups.js'
import type {VerbGroup} from './verb-groups.js'

/** Who said what, found in one sentence of a block. All ranges are of prose tokens, `first` to before `last`. */
export interface Relation {
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
  /** The sort of cue: a verb of speech, belief, evidence or judgement; “according to”; a noun; a colon. */
  readonly by: 'say' | 'think' | 'show' | 'judge' | 'according' | 'noun' | 'colon' | 'signature'
  /** The cue's verb or noun as it stands, lower-cased. */
  readonly word: string
  /** Index of its outer sentence. */
  readonly sentence: number
  readonly declined: boolean
  /** It closes its sentence and attributes all of it: “…, the aide said.” */
  readonly closing?: boolean
}

/** What each sentence of a block says of who said what, before sentences are put together. */
export const relations = defineFact({
  name: 'relations',
  block(passage): readonly Relation[] {
    const t = passage.get(proseTokens)
    const found: Relation[] = []
    passage.get(outerSentences).forEach((items, sentence, all) => {
      const clause = new Clause(t, items)
      const signed = signature(clause, all[sentence - 1])
      if (signed) found.push({...signed, sentence})
      else for (const relation of inSentence(clause)) found.push(placed(clause, relation, sentence))
    })
    return found
  }
})

/** A relation in items of its sentence. */
interface Draft {
  source: Range | undefined
  cue: Range
  content: Range[]
  by: Relation['by']
  word: string
  declined?: boolean
  closing?: boolean
}

function placed(clause: Clause, draft: Draft, sentence: number): Relation {
  const tokens = ({first, last}: Range): Range => ({first: clause.items[first]!.first, last: clause.items[last - 1]!.last})
  return {
    source: draft.source ? [tokens(draft.source)] : [],
    cue: [tokens(draft.cue)],
    content: draft.content.filter(({first, last}) => last > first).map(tokens),
    by: draft.by,
    word: draft.word,
    sentence,
    declined: draft.declined ?? false,
    ...(draft.closing && {closing: true})
  }
}

/** “"A harbour remembers every keel it has held." — Ines Varela”: in the same sentence, or a sentence of its own behind the quotation. */
function signature(clause: Clause, before: OuterSentence | undefined): Omit<Relation, 'sentence'> | undefined {
  const {items} = clause
  let dash = 0
  while (dash < items.length && clause.quote(dash)) dash++
  const quoted = dash > 0 ? items.slice(0, dash) : (before ?? []).filter(({quote}) => quote)
  if (quoted.length === 0 || (dash === 0 && !before!.at(-1)!.quote) || !isDash(clause.word(dash)) || !clause.isName(dash + 1)) return undefined
  let end = dash + 1
  // “— Ines Varela, on whether the mill should be sold”
  while (end < sentenceEnd(clause) && !(clause.word(end) === ',' && /^(?:about|after|on|speaking|when)$/.test(clause.word(end + 1)))) end++
  if (end - dash > 14) return undefined
  for (let at = dash + 1; at < end; at++) if (clause.quote(at) || finiteVerbAt(clause, at) || clause.has(at, is.say & is.third)) return undefined
  const tokens = (first: number, last: number): Range => ({first: items[first]!.first, last: items[last - 1]!.last})
  return {source: [tokens(dash + 1, end)], cue: [tokens(dash, dash + 1)], content: quoted.map(({first, last}) => ({first, last})), by: 'signature', word: clause.word(dash), declined: false}
}

export const isDash = oneOf('—|–|-|--|―|~')

const isCueWord = (clause: Clause, at: number) => (clause.has(at, isCueVerb) && !isNaming(clause, at) && !(copulas.test(clause.word(at)) && belief.has(clause.word(at + 1)))) || clause.word(at) === 'return'

const joins = oneOf('and|but|while|as')
const isLoose = oneOf(',|and|but|while|as|;|—|–|--')
const closesSentence = oneOf('.|!|?|…|)|]')
const setsOff = oneOf(',|—|–|--|-')
const isContracted = oneOf("'re|'m|'ll|'d|'ve")
const asks = oneOf('whether|if|how|why|what|who|when|where')
const isTime = oneOf('yesterday|today|tonight|also|earlier|later|recently|publicly|then|again|repeatedly')
const mayCloseTag = oneOf('last|this|earlier|late|reporters|lawmakers')
const isLastOrThis = oneOf('last|this')

function inSentence(clause: Clause): Draft[] {
  const tag = finalTag(clause)
  if (tag) return [{...tag, closing: true}]
  const drafts: Draft[] = []
  let from = 0
  let inside = 0
  for (let at = 0; at < clause.length; at++) {
    if (clause.quote(at)) continue
    // Outermost only: what stands in the content of a relation found before is that source's own.
    if (at < inside) {
      if (!restarts(clause, at)) continue
      const cut = at
      const last = drafts.at(-1)
      if (last) last.content = last.content.map((piece) => (piece.last > cut ? {first: piece.first, last: withoutEnd(clause, piece.first, cut)} : piece))
      inside = 0
      from = cut
    }
    const draft = clause.word(at) === 'by' ? byEstimate(clause, at, from) : clause.word(at) === 'according' && clause.word(at + 1) === 'to' ? accordingTo(clause, at, from) : isBelief(clause, at) ? feltBy(clause, at) : isBeLike(clause, at) ? beLike(clause, at) : isCueWord(clause, at) ? verbRelation(clause, at, from, drafts.at(-1)) : undefined
    if (!draft) continue
    drafts.push(draft)
    const end = Math.max(draft.cue.last, draft.source?.last ?? 0, ...draft.content.map(({last}) => last))
    inside = Math.max(inside, end)
    from = Math.max(draft.cue.last, draft.source && draft.source.last <= draft.cue.first ? 0 : draft.source?.last ?? 0)
    at = Math.max(at, draft.cue.last - 1)
  }
  if (drafts.length === 0) {
    const colon = colonLead(clause)
    if (colon) drafts.push(colon)
  }
  return drafts
}

/**
 * “Lund told the board that the dam leaks, the aide said.”, “… plans to leave, according to an aide.”: what closes the sentence
 * attributes all of it, and what stands inside is not the writer’s to attribute.
 */
function finalTag(clause: Clause): Draft | undefined {
  const end = sentenceEnd(clause)
  for (let at = end - 1; at > 3; at--) {
    if (clause.quote(at)) return undefined
    const word = clause.word(at)
    if (word === 'that' || word === ':' || word === ';') return undefined
    if (word === 'according' && clause.word(at + 1) === 'to') {
      const source = nounPhraseFrom(clause, at + 2)
      if (!source || commaInside(clause, source.last, end)) return undefined
      const draft = accordingTo(clause, at, 0)
      return draft && draft.content.length === 1 && draft.content[0]!.first <= 2 ? draft : undefined
    }
    if (!clause.has(at, is.say | is.show) || clause.isCapital(at)) continue
    const bare = verbGroup(clause, at)
    if (!bare || (bare.form !== 'finite' && bare.form !== 'base') || looksNominal(clause, bare)) return undefined
    const group = withParticle(clause, bare)
    const cue = {first: group.first, last: group.last}
    if (isTagEnd(clause, group) || (recipients.test(word) && afterRecipient(clause, group.last, end) >= end)) {
      const source = subjectBefore(clause, group.first)
      if (!source || !agrees(clause, source, group)) return undefined
      // “, such as late-night | jokes.”, “, drinking | jokes.”
      if (clause.has(at, is.third) && /[a-z]ing$/.test(clause.word(at - 1)) && !clause.has(at - 1, is.role)) return undefined
      if (clause.word(source.first - 1) !== ',' && !(clause.word(source.first - 1) === 'as' && clause.word(source.first - 2) === ',')) return undefined
      const before = beforeTag(clause, 0, source.first)
      return before && isFullClause(clause, before) ? {source, cue, content: [before], by: 'say', word} : undefined
    }
    if (clause.word(group.first - 1) === ',' && startsNounPhrase(clause, group.last)) {
      const source = nounPhraseFrom(clause, group.last)
      const before = beforeTag(clause, 0, group.first)
      if (!source || source.last < end || !before || subjectBefore(clause, group.first)) return undefined
      return isFullClause(clause, before) ? {source, cue, content: [before], by: 'say', word} : undefined
    }
    return undefined
  }
  return undefined
}

function isFullClause(clause: Clause, {first, last}: Range): boolean {
  if (/^(?:when|if|although|while|as|because|though|after|before|since|asked|in|on|at)$/.test(clause.word(first)) && !commaInside(clause, first, last)) return false
  for (let at = first; at < last; at++) if (finiteVerbAt(clause, at) || clause.has(at, is.third)) return true
  return false
}

function commaInside(clause: Clause, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (clause.word(at) === ',') return true
  return false
}

/** “…, adding that”, “…, and Lund said”, “…, and added: "…"”: the content of the relation before ends here. */
function restarts(clause: Clause, at: number): boolean {
  const before = clause.word(at - 1)
  if (before !== ',' && !joins(before)) return false
  if (before === ',') return clause.has(at, is.ing) && clause.has(at, is.say | is.show) && clause.word(at) !== 'according'
  // “noted that he taught law, and added: "…"”
  if (clause.has(at, is.say | is.quoting) && clause.has(at, is.past | is.third)) {
    return quoteFollows(clause, at + 1) || (clause.has(at, is.say) && (clause.word(at + 1) === 'that' || startsClause(clause, at + 1, clause.length)))
  }
  const phrase = nounPhraseFrom(clause, at)
  if (!phrase) return false
  const verb = clause.has(phrase.last, is.adverb | is.auxiliary) ? phrase.last + 1 : phrase.last
  if (!clause.has(verb, is.say | is.quoting) || !clause.has(verb, is.past | is.third | is.participle)) return false
  if (quoteFollows(clause, verb + 1)) return true
  return clause.word(at - 2) === ',' && clause.has(verb, is.say) && (clause.isName(at) || clause.has(at, is.determiner | is.pronoun | is.roles | is.role | is.body))
}

function quoteFollows(clause: Clause, at: number): boolean {
  return clause.quote(at) !== undefined || (/^[,:]$/.test(clause.word(at)) && clause.quote(at + 1) !== undefined)
}

function withoutEnd(clause: Clause, first: number, last: number): number {
  while (last > first && isLoose(clause.word(last - 1))) last--
  return last
}

/** The last item before the full stop. */
function sentenceEnd(clause: Clause): number {
  let last = clause.length
  while (last > 0 && clause.isMark(last - 1) && closesSentence(clause.word(last - 1))) last--
  return last
}

/** “According to Lund, …”, “…, according to a recent report”. */
function accordingTo(clause: Clause, at: number, from: number): Draft | undefined {
  const end = sentenceEnd(clause)
  const opens = at - from <= 1
  const source = nounPhraseFrom(clause, at + 2, opens ? firstClose(clause, at + 2, end) : end, true)
  if (!source) return undefined
  const content: Range[] = []
  const before = withoutEnd(clause, from, at)
  let start = from
  while (start < before && /^(?:but|and|so|still|however|,|"|”)$/.test(clause.word(start))) start++
  if (before - start > 1 || clause.quote(start)) content.push({first: start, last: before})
  let after = source.last
  if (clause.word(after) === ',') after++
  if (after < end && (content.length === 0 || clause.word(source.last) === ',')) {
    const first = after
    if (content.length === 0 || !clause.has(first, is.ing)) content.push({first, last: end})
  }
  return content.length > 0 ? {source, cue: {first: at, last: at + 2}, content, by: 'according', word: 'according to'} : undefined
}

const belief = new Set(beliefAdjectives)

const isBelief = (clause: Clause, at: number) => belief.has(clause.word(at)) && copulaBefore(clause, at) !== undefined

/** “is still not quite | sure”, “felt | certain”: where the verb before an adjective begins. */
function copulaBefore(clause: Clause, at: number): number | undefined {
  let verb = at - 1
  while (verb > 0 && (clause.has(verb, is.adverb) || /^(?:pretty|very|more|less)$/.test(clause.word(verb)))) verb--
  if (!copulas.test(clause.word(verb))) return undefined
  while (clause.has(verb - 1, is.auxiliary | is.adverb)) verb--
  return verb
}

const copulas = /^(?:am|is|are|was|were|be|been|isn't|aren't|wasn't|weren't|'re|'m|'s|feel|feels|felt|seem|seems|seemed|remain|remains|remained|become|becomes|became)$/

/** “Lund is sure that …”, “they were afraid he would …”: a clause alone is a belief, “sure of it” and “happy to” are none. */
function feltBy(clause: Clause, at: number): Draft | undefined {
  const first = copulaBefore(clause, at)!
  // “He can be convinced that …”: he is not.
  if (clause.word(at - 1) === 'be' && /^(?:convinced|persuaded)$/.test(clause.word(at))) return undefined
  const subject = subjectBefore(clause, first) ?? (/^(?:and|but)$/.test(clause.word(first - 1)) ? leadSubject(clause, first) : undefined)
  if (!subject || /^(?:it|this|that)$/.test(clause.word(subject.first))) return undefined
  const end = sentenceEnd(clause)
  const opens = /^(?:that|whether|if|how|why|what|who|which|where)$/.test(clause.word(at + 1))
  if (!opens && !(/^(?:he|she|they|it|i|we|you|there|the|this|these)$/.test(clause.word(at + 1)) && startsClause(clause, at + 1, end))) return undefined
  return {source: subject, cue: {first, last: at + 1}, content: [{first: at + 1, last: end}], by: 'think', word: clause.word(at)}
}

/** “She was like, no way”, “He goes, just stay”: in talk these verbs quote, if a comma or a quotation mark stands behind them. */
function isBeLike(clause: Clause, at: number): boolean {
  const [word, before] = [clause.word(at), clause.word(at - 1)]
  if (clause.word(at + 1) !== ',' && !clause.quote(at + 1)) return false
  if (word === 'like') return copulaBefore(clause, at) !== undefined || (/^(?:all|kinda|just)$/.test(before) && copulaBefore(clause, at - 1) !== undefined)
  return /^(?:go|goes)$/.test(word) && /^(?:he|she|they|i|we|you)$/.test(before)
}

function beLike(clause: Clause, at: number): Draft | undefined {
  const first = clause.word(at) === 'like' ? copulaBefore(clause, at) ?? copulaBefore(clause, at - 1)! : at
  const subject = subjectBefore(clause, first) ?? (/^(?:and|then)$/.test(clause.word(first - 1)) ? leadSubject(clause, first) : undefined)
  const content = {first: at + (clause.quote(at + 1) ? 1 : 2), last: sentenceEnd(clause)}
  if (!subject || /^(?:it|this|that)$/.test(clause.word(subject.first)) || content.last <= content.first) return undefined
  return {source: subject, cue: {first, last: at + 1}, content: [content], by: 'say', word: clause.word(at)}
}

/** “…, by one estimate”, “By most accounts, …” */
function byEstimate(clause: Clause, at: number, from: number): Draft | undefined {
  let last = at + 1
  while (last < at + 5 && (clause.has(last, is.determiner | is.adverb | is.pronoun) || clause.word(last) === "'s" || clause.isName(last) || /^(?:own|recent|conservative|official|early)$/.test(clause.word(last)))) last++
  if (last === at + 1 || !/^(?:estimates?|accounts?|counts?|reckonings?|tall(?:y|ies)|calculations?|admission|standards)$/.test(clause.word(last))) return undefined
  const end = sentenceEnd(clause)
  const source = {first: at + 1, last: last + 1}
  const cue = {first: at, last: at + 1}
  if (at - from <= 1) return clause.word(last + 1) === ',' ? {source, cue, content: [{first: last + 2, last: end}], by: 'according', word: 'by'} : undefined
  const before = withoutEnd(clause, from, at)
  return clause.word(at - 1) === ',' && (last + 1 >= end || clause.word(last + 1) === ',') ? {source, cue, content: [{first: from, last: before}], by: 'according', word: 'by'} : undefined
}

/** “According to the report, | prices rose”: at the head of a sentence the comma ends the source, but for an apposition in commas. */
function firstClose(clause: Clause, from: number, end: number): number {
  const commas: number[] = []
  for (let at = from; at < end && commas.length < 2; at++) if (clause.word(at) === ',') commas.push(at)
  const [first, second] = commas
  if (first === undefined) return end
  const next = first + 1
  const apposed = clause.isNumber(next) || /^(?:an?|who|whose|which|former)$/.test(clause.word(next)) || clause.has(next, is.role)
  if (second === undefined || !(apposed || (clause.word(next) === 'the' && clause.isName(first - 1)))) return first
  for (let at = next + 1; at < second; at++) if (finiteVerbAt(clause, at) && !/^(?:who|whose|which)$/.test(clause.word(next))) return first
  return second
}

const asked = /^(?:declin|refus)/
const takesInfinitive = /^(?:ask|tell|told|urge|promise|vow|pledge|agree|refuse|decline|want|hope|plan|expect|seek|sought|intend|threaten|offer|decid|order|advis|beg|wish|aim|prefer|request|demand|claim|instruct|encourag|invit|call|propos|swore|swear|need|prepar|warn|volunteer|choos|chose)/

function verbRelation(clause: Clause, at: number, from: number, previous: Draft | undefined): Draft | undefined {
  if (at > 0 && clause.isCapital(at) && !clause.titled) return undefined
  const bare = verbGroup(clause, at)
  const led = bare && (ledTo(clause, bare, from) ?? withMeans(clause, bare))
  if (led) return led
  if (!bare || looksNominal(clause, bare)) return undefined
  const group = withParticle(clause, bare)
  if (group.form === 'passive') return passive(clause, group, from)
  if (group.form === 'infinitive') return continued(clause, group, from)
  const by = familyOf(clause, at)
  const word = clause.word(at)
  const cue = {first: group.first, last: group.last}
  if (group.form === 'ing') {
    if (clause.word(group.first - 1) !== ',' && !clause.quote(group.first - 1) && !previous) return undefined
    const content = contentAfter(clause, group, by)
    const source = previous?.source ?? leadSubject(clause, group.first)
    if (by === 'think' && content && clause.word(content.first) !== 'that') return undefined
    return content && source && (by !== 'judge' || previous) ? {source, cue, content: [content], by, word} : undefined
  }
  const quoteBefore = quotedBefore(clause, group.first)
  // “…,” said Lund. “…, says the report.”
  if (clause.has(at, is.say | is.quoting) && (quoteBefore || clause.word(group.first - 1) === ',') && group.form === 'finite' && startsNounPhrase(clause, group.last)) {
    const source = nounPhraseFrom(clause, group.last)
    // “"…," Lund, 43, told the Herald”: a subject of its own stands between quotation and cue.
    const own = quoteBefore ? undefined : subjectBefore(clause, group.first)
    if (source && own === undefined && (quoteBefore || (postposed(clause, from, group.first) && endsOrGoesOn(clause, source.last)))) {
      const before = beforeTag(clause, from, group.first)
      const content = before ? [before] : []
      const more = afterTag(clause, source.last)
      if (more) content.push(more)
      if (content.length > 0) return {source, cue, content, by, word}
    }
  }
  // “Said Dana Okoro, who ran the mill, "We …"”
  if (group.head === 0 && clause.has(at, is.say | is.quoting) && clause.has(at, is.past | is.third) && startsNounPhrase(clause, 1)) {
    const source = nounPhraseFrom(clause, 1)
    const quote = source && afterTag(clause, source.last)
    if (source && quote) return {source, cue, content: [quote], by, word}
  }
  const subject = subjectBefore(clause, group.first) ?? sharedSubject(clause, group, previous)
  if (!subject || !agrees(clause, subject, group)) return undefined
  if (asked.test(word)) return declined(clause, group, subject)
  if (group.negated && isNoAnswer(clause, group)) return {source: subject, cue, content: rest(clause, group.last), by: 'say', word, declined: true}
  if (asksAnonymity(clause, group)) return undefined
  const tagged = quotedBefore(clause, subject.first)
  const said = clause.has(at, is.say)
  if (tagged && clause.has(at, is.say | is.quoting)) {
    const before = beforeTag(clause, from, subject.first)
    const content = before ? [before] : []
    const more = afterTag(clause, group.last)
    if (more) content.push(more)
    return content.length > 0 ? {source: subject, cue, content, by, word} : undefined
  }
  // “The bill, Lund said, will pass”; “The costs are fair, the official said.”
  if (said && isTagEnd(clause, group) && postposed(clause, from, subject.first)) {
    const before = beforeTag(clause, from, subject.first)
    if (before) {
      const content = [before]
      const after = clause.word(group.last) === ',' ? {first: group.last + 1, last: sentenceEnd(clause)} : undefined
      if (after && after.last > after.first && !clause.has(after.first, is.ing)) content.push(after)
      return {source: subject, cue, content, by, word}
    }
  }
  const aside = asideBefore(clause, group, subject, from)
  if (aside) return {source: subject, cue, content: [aside], by, word}
  const content = withinRelative(clause, subject, contentAfter(clause, group, by))
  if (content) return {source: subject, cue, content: [content], by, word}
  if (said && postposed(clause, from, subject.first)) {
    const before = beforeTag(clause, from, subject.first)
    if (before) return {source: subject, cue, content: [before], by, word}
  }
  return undefined
}

/** “The mill was sold in May I think.”, “It is a ferry, I suppose, …”: what the first person believes may be set behind it without a comma. */
function asideBefore(clause: Clause, {head, last}: VerbGroup, subject: Range, from: number): Range | undefined {
  if (!/^(?:i|we)$/.test(clause.word(subject.first)) || !/^(?:think|thought|guess|suppose|presume|believe|imagine|reckon|assume|bet|hope)$/.test(clause.word(head))) return undefined
  if (last < sentenceEnd(clause) && clause.word(last) !== ',') return undefined
  const before = beforeTag(clause, from, subject.first)
  return before && before.last - before.first > 2 ? before : undefined
}

function withParticle(clause: Clause, group: VerbGroup): VerbGroup {
  return hasParticle(clause, group) ? {...group, last: group.last + 1} : group
}

/** “called for”, “pointed out”, “referring to”: the particle is of the cue. */
function hasParticle(clause: Clause, {head, last}: VerbGroup): boolean {
  const next = clause.word(last)
  const word = clause.word(head)
  if (/^call/.test(word)) return /^(?:for|on|out)$/.test(next)
  if (/^point/.test(word)) return /^(?:out|to)$/.test(next)
  if (/^(?:refer|respond|allud|object)/.test(word)) return next === 'to'
  if (/^(?:talk|complain|warn|ask)/.test(word)) return next === 'about'
  return /^(?:rail|lash|argu)/.test(word) && /^(?:against|out|for)$/.test(next)
}

/** “who asked not to be named”, “asked for anonymity”: terms, and no content. */
function asksAnonymity(clause: Clause, {head, last}: VerbGroup): boolean {
  if (!/^(?:ask|request|demand|insist|want|prefer|wish|requir)/.test(clause.word(head))) return false
  for (let at = last; at < last + 6; at++) if (/^(?:anonymity|anonymous|named|identified|unnamed|name|names)$/.test(clause.word(at))) return true
  return false
}

/** “the officials, who asked about the dam, | said”: the content of a relative clause ends with it. */
function withinRelative(clause: Clause, subject: Range, content: Range | undefined): Range | undefined {
  if (!content || !/^(?:who|which)$/.test(clause.word(subject.first)) || clause.word(subject.first - 1) !== ',') return content
  for (let at = content.first + 1; at < content.last - 1; at++) {
    if (clause.word(at) === ',' && !clause.quote(at + 1) && (finiteVerbAt(clause, at + 1) || clause.has(at + 1, is.third | is.past | is.auxiliary))) return {first: content.first, last: at}
  }
  return content
}

function familyOf(clause: Clause, at: number): 'say' | 'think' | 'show' | 'judge' {
  if (clause.has(at, is.say)) return 'say'
  if (clause.has(at, is.think)) return 'think'
  return clause.has(at, is.show) ? 'show' : clause.has(at, is.judge) ? 'judge' : 'say'
}

/** A base form wants a plural subject: “critics say”, “they believe”, not “the plan say”. */
function agrees(clause: Clause, subject: Range, group: VerbGroup): boolean {
  if (group.first === group.head && clause.has(group.head, is.third) && clause.has(group.head, is.cueNoun | is.documents | is.body)) return isWhole(clause, subject)
  if (group.form !== 'base') return true
  for (let at = subject.first; at < subject.last; at++) {
    const word = clause.word(at)
    if (clause.has(at, is.roles | is.documents | is.vague | is.body)) return true
    if (/^(?:i|we|you|they|many|some|most|others|few|several|and|both|all|these|those|who|data|people|police|researchers|percent)$/.test(word)) return true
    if (/[^s]s$/.test(word) && clause.isWord(at) && word !== "'s") return true
  }
  return false
}

/** “Lund claims”, “the report states”, but not “examines bellwether | states”: a subject that could stand alone. */
function isWhole(clause: Clause, {first, last}: Range): boolean {
  if (clause.has(first, is.determiner | is.pronoun)) return clause.has(last - 1, is.role | is.document | is.body | is.pronoun | is.suffix) || clause.isName(last - 1)
  return clause.isName(last - 1) || (clause.isName(first) && clause.word(last - 1) === ',')
}

function quotedBefore(clause: Clause, at: number): boolean {
  let look = at - 1
  while (look >= 0 && setsOff(clause.word(look))) look--
  // A closing mark whose opener is lost still closes a quotation.
  return look >= 0 && (clause.quote(look) !== undefined || /^(?:["”]|'')$/.test(clause.word(look)))
}

/** Something that could be content stands before: more than an opening adverb, and set off by a comma. */
function postposed(clause: Clause, from: number, first: number): boolean {
  const at = clause.word(first - 1) === 'as' ? first - 2 : first - 1
  return clause.word(at) === ',' && at - from >= (at === first - 1 ? 2 : 1)
}

function endsOrGoesOn(clause: Clause, at: number): boolean {
  return at >= sentenceEnd(clause) || clause.word(at) === ',' || clause.has(at, is.preposition | is.day | is.adverb)
}

/** The words before “, Lund said”, from the end of the last relation on. */
function beforeTag(clause: Clause, from: number, first: number): Range | undefined {
  const last = withoutEnd(clause, from, first)
  let start = from
  while (start < last && !clause.quote(start) && /^(?:,|;|and|but|—|–|--|-|\.|:)$/.test(clause.word(start)) && start + 1 < last) start++
  return last > start ? {first: start, last} : undefined
}

/** The quotation that goes on behind “he said,” in the same sentence. */
function afterTag(clause: Clause, at: number): Range | undefined {
  const end = sentenceEnd(clause)
  for (let look = at; look < end; look++) {
    if (!clause.quote(look)) continue
    const before = clause.word(look - 1)
    if (look > at && !/^(?:,|:|—|–|--|that|of)$/.test(before)) return undefined
    return {first: look, last: end}
  }
  return undefined
}

/** “said.”, “said,”, “said on Monday.”, “said in a statement.”: nothing is said behind it. */
function isTagEnd(clause: Clause, group: VerbGroup): boolean {
  const end = sentenceEnd(clause)
  if (group.last >= end || clause.word(group.last) === ',') return true
  if (!clause.has(group.last, is.preposition | is.day | is.adverb) && !mayCloseTag(clause.word(group.last))) return false
  for (let at = group.last; at < end; at++) {
    if (clause.word(at) === 'that' || clause.quote(at) || finiteVerbAt(clause, at)) return false
  }
  return true
}

const recipients = /^(?:t(?:ell|ells|elling|old)|assur|inform|remind|notif|advis|warn|ask|urg|reassur|persuad|convinc|instruct|beg|implor|promis|show)/

/** “The cuts came on top of a plan that …”: verbs that quote, but take no clause. */
const quotesOnly = /^(?:com(?:e|es|ing)|came|go|goes|going|gone|went|beg[aiu]ns?|beginning|start(?:s|ed|ing)?|continu(?:e|es|ed|ing)|finish(?:es|ed|ing)?|fir(?:e|es|ed|ing)|offer(?:s|ed|ing)?|puts?|putting|shoots?|shooting|shot|deliver(?:s|ed|ing)?)$/

/** What stands behind the cue: “that …”, a quotation, a clause, for some verbs “to …” or an object. */
function contentAfter(clause: Clause, group: VerbGroup, by: Relation['by']): Range | undefined {
  const end = sentenceEnd(clause)
  const word = clause.word(group.head)
  let at = group.last
  if (recipients.test(word)) at = afterRecipient(clause, at, end)
  // A quotation or “that” close behind, past “in a statement”, “on Monday”, “, who was there,”: it is the content.
  let quote: number | undefined
  for (let look = at; look < end && quote === undefined; look++) {
    if (clause.word(look) === 'that' && clause.word(look + 1) !== "'s" && !quotesOnly.test(word) && (look === at || /^(?:,|[a-z]+)$/.test(clause.word(look - 1))) && !clause.has(look - 1, is.preposition)) {
      if (isAdverbial(clause, at, look)) return {first: look, last: end}
      break
    }
    if (clause.quote(look)) quote = look
    else if (look > at + 30) break
  }
  if (quote !== undefined && isAdverbial(clause, at, quote) && clause.has(group.head, is.say | is.quoting | is.show | is.think | is.judge)) {
    return {first: quote, last: end}
  }
  if (clause.has(group.head, is.quoting) && !clause.has(group.head, is.say | is.show | is.think | is.judge)) return undefined
  at = afterAdverbials(clause, at, end)
  // “less than she wants and …”, “they find themselves in …”
  if (at >= end || /^(?:and|but|or|nor)$|sel(?:f|ves)$/.test(clause.word(at))) return undefined
  if (asks(clause.word(at)) && (by === 'say' || by === 'think' || by === 'show')) return {first: at, last: end}
  // “suspect that’s not true”, “what we think | will work”
  const opensHere = (clause.word(at) === 'that' && clause.word(at + 1) === "'s") || (at === group.last && clause.has(at, is.auxiliary) && followsRelative(clause, group.first))
  if (opensHere && clause.has(group.head, is.say | is.think)) return {first: at, last: end}
  if (clause.word(at) === 'to' && clause.has(at + 1, is.base | is.auxiliary) && takesInfinitive.test(word)) return {first: at, last: end}
  if (clause.has(group.head, is.say | is.think | is.show) && startsClause(clause, at, end)) return {first: at, last: end}
  // “Reports suggest strong demand”, “the poll shows a tie”
  if (clause.has(group.head, is.show) && clause.has(group.first - 1, is.document | is.documents)) return {first: at, last: end}
  // “said boats load at night”: behind “said” whatever is no adverbial is content, though no list knows its verb.
  if (/^(?:said|says|say)$/.test(word) && !clause.has(at, is.preposition | is.subordinator) && end - at > 1) return {first: at, last: end}
  // “told the Herald the dam leaks”, “Records show the dam leaks”
  if (by !== 'judge' && by !== 'think' && clause.has(at, is.determiner | is.pronoun) && end - at > 2 && /[a-z]{2}s$/.test(clause.word(end - 1))) return {first: at, last: end}
  const named = clause.has(group.head, is.judge) && (startsNounPhrase(clause, at) || clause.has(at, is.preposition | is.pronoun) || clause.quote(at) !== undefined || clause.isWord(at))
  return named ? {first: at, last: end} : undefined
}

/** “what | we | think”, “a plan that | most people | think” */
function followsRelative(clause: Clause, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 5); at--) {
    if (/^(?:what|which|who|that)$/.test(clause.word(at))) return at < verb - 1
    if (!clause.isWord(at) || finiteVerbAt(clause, at)) return false
  }
  return false
}

function afterRecipient(clause: Clause, at: number, end: number): number {
  if (/^(?:me|us|him|her|them|you|it)$/.test(clause.word(at))) return at + 1
  if (clause.word(at) === 'that') return at
  const phrase = nounPhraseFrom(clause, at, end)
  if (!phrase) return at
  // “told the crowd she would win”: the recipient ends where the clause begins.
  for (let look = phrase.first; look < phrase.last; look++) {
    if (look > phrase.first && (clause.has(look, is.pronoun) || clause.has(look, is.determiner)) && !clause.has(look - 1, is.preposition | is.determiner) && !/^(?:of|and|who|whose)$/.test(clause.word(look - 1))) return look
  }
  return phrase.last
}

/** Between cue and content: nothing, “on Monday”, “in a statement,”, “of the plan:”. */
function isAdverbial(clause: Clause, from: number, to: number): boolean {
  if (to === from) return true
  for (let at = from; at < to; at++) if (finiteVerbAt(clause, at) && clause.word(to - 1) !== ',' && clause.word(to - 1) !== ':') return false
  const before = clause.word(to - 1)
  if (before === ':' || before === ',') return true
  return clause.has(from, is.preposition | is.day | is.adverb) || /^(?:last|this|earlier|late|the)$/.test(clause.word(from)) || to - from <= 3
}

function afterAdverbials(clause: Clause, at: number, end: number): number {
  for (;;) {
    if (clause.has(at, is.day) || isTime(clause.word(at))) at++
    else if (clause.has(at, is.preposition) && clause.has(at + 1, is.day)) at += 2
    else if (isLastOrThis(clause.word(at)) && /^(?:week|month|year|summer|fall|spring|winter|morning|afternoon|evening|weekend|night)$/.test(clause.word(at + 1))) at += 2
    else if (clause.word(at) === ',' && at + 1 < end) at++
    else return at
  }
}

/** A pronoun or noun phrase, and a verb behind it. */
function startsClause(clause: Clause, at: number, end: number): boolean {
  if (clause.word(at) === 'there') return true
  if (/^(?:he|she|they|it|i|we|you)$/.test(clause.word(at))) return at + 1 < end
  if (!startsNounPhrase(clause, at) && !clause.isWord(at) && !clause.quote(at)) return false
  if (clause.has(at, is.preposition | is.subordinator)) return /^(?:in|on|at|if|when|while|as|despite|under|after|before|without|with|for|since|although|because|by|during|unless|until)$/.test(clause.word(at)) && hasVerb(clause, at + 1, end)
  return hasVerb(clause, at + 1, mainEnd(clause, at, end))
}

/** “writes headlines |, but we print them”: the verb behind the “but” is of another clause. */
function mainEnd(clause: Clause, from: number, end: number): number {
  for (let at = from + 1; at < end - 1; at++) if (clause.word(at) === ',' && /^(?:but|so|yet)$/.test(clause.word(at + 1)) && clause.has(at + 2, is.pronoun)) return at
  return end
}

function hasVerb(clause: Clause, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    if (clause.word(at) === 'to' && clause.has(at + 1, is.base)) {
      at++
      continue
    }
    if (finiteVerbAt(clause, at)) return true
    if (clause.has(at, is.third) && clause.has(at, is.verb) && !clause.has(at - 1, is.determiner | is.preposition)) return true
    if (clause.has(at, is.base) && clause.has(at, is.verb) && !clause.has(at - 1, is.determiner | is.preposition) && /s$/.test(clause.word(at - 1))) return true
    if (clause.word(at) === "'s" && clause.has(at - 1, is.pronoun)) return true
    if (isContracted(clause.word(at))) return true
  }
  return false
}

/** “The plan was described by Lund as …”, “is believed to …”, “was reported that …”. */
function passive(clause: Clause, group: VerbGroup, from: number): Draft | undefined {
  const end = sentenceEnd(clause)
  const cue = {first: group.first, last: group.last}
  const by = familyOf(clause, group.head)
  const word = clause.word(group.head)
  const subject = subjectBefore(clause, group.first)
  if (clause.word(group.last) === 'by' && clause.has(group.head, is.say | is.judge | is.show | is.think)) {
    const source = nounPhraseFrom(clause, group.last + 1)
    if (source && subject) {
      const content: Range[] = [subject]
      if (source.last < end && clause.word(source.last) === 'as') content.push({first: source.last, last: end})
      return {source, cue: {first: group.first, last: group.last + 1}, content, by, word}
    }
  }
  if (!clause.has(group.head, is.say | is.think | is.show) || recipients.test(word)) return undefined
  const next = clause.word(group.last)
  if (next !== 'to' && next !== 'that') return undefined
  const rest = {first: group.last, last: end}
  const first = subject && clause.word(subject.first) !== 'it' && subject.first >= from ? [subject] : []
  return {source: undefined, cue, content: [...first, rest], by, word}
}

/** “went on to say that …”, “continued to insist …”, “is able to say whether …”, “would like to know why …”. */
function continued(clause: Clause, group: VerbGroup, from: number): Draft | undefined {
  let first = group.first - 1
  if (clause.word(first) === 'on') first--
  const word = clause.word(first)
  if (!/^(?:went|goes|going|continued|continues|proceeded|began|came|failed)$/.test(word) && !leadsOn.test(word)) {
    if (!clause.has(first, is.verb) || !asked.test(word)) return undefined
  }
  const outer = verbGroup(clause, first) ?? {first: auxiliariesBefore(clause, first)}
  const subject = subjectBefore(clause, outer.first)
  if (!subject || subject.first < from) return undefined
  const content = contentAfter(clause, group, 'say')
  if (content && leadsOn.test(word) && !clause.quote(content.first) && !/^(?:that|whether|if|how|why|what|where|there|he|she|they|it|i|we|you)$/.test(clause.word(content.first))) return undefined
  return content && {source: subject, cue: {first: outer.first, last: group.last}, content: [content], by: 'say', word: clause.word(group.head)}
}

/** “We have no way to know how …”, “buyers had trouble understanding why …”: who has the means, or lacks them, is the one who knows. */
function withMeans(clause: Clause, {first, last, head, form}: VerbGroup): Draft | undefined {
  const noun = clause.word(first - 1)
  if (!(form === 'infinitive' ? meansTo.test(noun) : form === 'ing' && /^(?:difficulty|difficulties|trouble|problems?)$/.test(noun))) return undefined
  if (!clause.has(head, is.think | is.show) || !/^(?:that|whether|if|how|why|what|where)$/.test(clause.word(last))) return undefined
  let verb = first - 2
  while (verb > first - 6 && clause.isWord(verb) && !/^(?:ha(?:ve|s|d)|gets?|got)$/.test(clause.word(verb))) verb--
  if (!/^(?:ha(?:ve|s|d)|gets?|got)$/.test(clause.word(verb))) return undefined
  const source = subjectBefore(clause, auxiliariesBefore(clause, verb))
  return source && {source, cue: {first: verb, last}, content: [{first: last, last: sentenceEnd(clause)}], by: 'think', word: clause.word(head)}
}

const meansTo = /^(?:ability|chance|means|opportunity|power|reason|right|time|way)$/

/** “led the buyers to believe that …”, “let him know whether …”, “talked them into thinking that …”: they are the ones who believe it. */
function ledTo(clause: Clause, {first, last, head, form}: VerbGroup, from: number): Draft | undefined {
  if (!clause.has(head, is.think) || !/^(?:that|whether|if|how|why|where)$/.test(clause.word(last))) return undefined
  const into = form === 'ing' && clause.word(first - 1) === 'into'
  if (!into && form !== 'infinitive' && form !== 'base') return undefined
  const end = into ? first - 1 : first
  for (let at = end - 2; at >= Math.max(from, end - 8); at--) {
    const word = clause.word(at)
    if (clause.quote(at) || /^(?:,|that|to)$/.test(word)) return undefined
    const leads = into ? clause.has(at, is.verb) || talksInto.test(word) : form === 'base' ? /^(?:let|makes?|made|making|help(?:s|ed)?)$/.test(word) : word === 'for' || leadsTo.test(word)
    if (!leads || clause.has(at + 1, is.preposition)) continue
    return {source: {first: at + 1, last: end}, cue: {first, last}, content: [{first: last, last: sentenceEnd(clause)}], by: 'think', word: clause.word(head)}
  }
  return undefined
}

const leadsTo = /^(?:l(?:ead|eads|eading|ed)|caus(?:e[sd]?|ing)|allow(?:s|ed|ing)?|enabl(?:e[sd]?|ing)|help(?:s|ed|ing)?|gets?|got|getting|persuad(?:e[sd]?|ing)|forc(?:e[sd]?|ing))$/
const talksInto = /^(?:tricks?|tricked|tricking|fool(?:s|ed|ing)?|talk(?:s|ed|ing)?|mislead(?:s|ing)?|misled|scar(?:e[sd]?|ing)|lull(?:s|ed|ing)?|deceiv(?:e[sd]?|ing)|bull(?:y|ies|ied|ying)|manipulat(?:e[sd]?|ing)|delud(?:e[sd]?|ing))$/

/** Verbs and adjectives behind which “to say that” is what their subject says. */
export const leadsOn = /^(?:ha(?:s|d|ve)|need(?:s|ed)?|want(?:s|ed)?|like|love|glad|happy|proud|sad|sorry|able|enough|quick|careful|about|begin|begins|began|start(?:s|ed)?|starting|tr(?:y|ies|ied|ying)|used|got|seem(?:s|ed)?|manage[sd]?|ought)$/

function auxiliariesBefore(clause: Clause, at: number): number {
  // “are realistic | enough to know”
  let first = clause.word(at) === 'enough' ? at - 1 : at
  while (first > 0 && (clause.has(first - 1, is.auxiliary | is.adverb) || /^(?:very|pretty)$/.test(clause.word(first - 1)))) first--
  return first
}

/** “declined to comment”, “refused to say whether …”. */
function declined(clause: Clause, group: VerbGroup, source: Range): Draft | undefined {
  const end = sentenceEnd(clause)
  if (clause.word(group.last) !== 'to') return undefined
  const verb = group.last + 1
  const isComment = /^(?:comment|say|discuss|answer|elaborate|speak|respond|talk|be|confirm|give|provide|identify)$/.test(clause.word(verb))
  const cue = {first: group.first, last: isComment ? verb + 1 : group.last}
  const content = {first: isComment ? Math.min(verb + 1, end) : group.last, last: end}
  return {source, cue, content: content.last > content.first ? [content] : [], by: isComment ? 'say' : 'think', word: clause.word(group.head), declined: isComment}
}

const rest = (clause: Clause, first: number): Range[] => (sentenceEnd(clause) > first ? [{first, last: sentenceEnd(clause)}] : [])

/** “did not respond to a request for comment”, “did not return calls” */
function isNoAnswer(clause: Clause, {head, last}: VerbGroup): boolean {
  if (!/^(?:respond|reply|return|answer)$/.test(clause.word(head))) return false
  for (let at = last; at < Math.min(last + 10, clause.length); at++) {
    if (/^(?:comment|requests?|calls?|messages?|e-?mails?|inquiries|inquiry|questions?|interview)$/.test(clause.word(at))) return true
  }
  return false
}

/** “Lund walked out and said …”: the subject that both verbs share. */
function sharedSubject(clause: Clause, group: VerbGroup, previous: Draft | undefined): Range | undefined {
  if (!/^(?:and|but|then|,)$/.test(clause.word(group.first - 1))) return undefined
  if (previous?.source && previous.source.last <= group.first) return previous.source
  const subject = leadSubject(clause, group.first)
  // “Pilots swear to guard and | defend the port”
  for (let at = subject?.last ?? group.first; group.form === 'base' && at < group.first; at++) if (clause.word(at) === 'to' && clause.has(at + 1, is.base)) return undefined
  return subject
}

/** The subject of the sentence: the noun phrase before its first verb that is of no subordinate clause, if it has one. */
export function leadSubject(clause: Clause, end: number): Range | undefined {
  let subordinate: Range | undefined
  let verbs = 0
  for (let at = 1; at < end && verbs < 6; at++) {
    if (clause.quote(at)) return undefined
    if (!finiteVerbAt(clause, at) && !clause.has(at, is.third) && !looksFinite(clause, at)) continue
    verbs++
    const subject = subjectBefore(clause, verbGroup(clause, at)?.first ?? at)
    // “Albeit tired, Lund left and said …”; but “if there are sellers, buyers look and …”
    if (!subject && /^(?:are|is|was|were)$/.test(clause.word(at))) return undefined
    // “It is likely that Lund left and said …”
    if (!subject || (clause.word(subject.first) === 'it' && clause.word(at + 2) === 'that')) continue
    if (subject.first === 0 || !/^(?:what|how|why|whether|because|if)$/.test(clause.word(subject.first - 1))) return subject
    subordinate ??= subject
  }
  return subordinate
}

/** “The nurse swabs her arm”, “these results give an insight”: no list knows the one, and the other could be no verb. */
function looksFinite(clause: Clause, at: number): boolean {
  if (!clause.isWord(at) || clause.isCapital(at)) return false
  const before = clause.word(at - 1)
  const object = clause.has(at + 1, is.determiner)
  if (clause.has(at, is.base)) return (object || clause.has(at - 2, is.determiner)) && /[^s]s$/.test(before) && !clause.has(at - 1, is.verb | is.pronoun | is.determiner)
  return object && /[a-z]{2}s$/.test(clause.word(at)) && !clause.has(at, is.preposition | is.subordinator | is.adverb) && (clause.has(at - 1, is.role | is.given) || /^(?:he|she)$/.test(before) || clause.isName(at - 1))
}

/** “Lund: "We will go."”, “His answer: "No."”, “She released this statement: "…"” */
function colonLead(clause: Clause): Draft | undefined {
  for (let at = 1; at < clause.length - 1; at++) {
    if (clause.word(at) !== ':' || !clause.quote(at + 1)) continue
    const content = [{first: at + 1, last: clause.length}]
    for (let verb = at - 1; verb > 0; verb--) {
      if (!finiteVerbAt(clause, verb)) continue
      const first = verbGroup(clause, verb)?.first ?? verb
      const source = subjectBefore(clause, first) ?? leadSubject(clause, first)
      return source && {source, cue: {first, last: at + 1}, content, by: 'colon', word: ':'}
    }
    if (at > 24) return undefined
    let first = 0
    while (first < at && !clause.isName(first) && !clause.has(first, is.pronoun | is.determiner | is.role | is.title)) first++
    return first < at ? {source: {first, last: at}, cue: {first: at, last: at + 1}, content, by: 'colon', word: ':'} : undefined
  }
  return undefined
}
