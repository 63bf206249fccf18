import {defineFact} from '../fact.js'
import type {Passage} from '../document.js'
import {is, isCueVerb} from './categories.js'
import {Clause, outerSentences} from './clauses.js'
import {label, labels} from './labels.js'
import {subjectBefore} from './noun-phrases.js'
import type {Range} from './noun-phrases.js'
import {oneOf} from './one-of.js'
import {proseTokens} from './prose-tokens.js'
import {quotes} from './quotes.js'
import {isDash, leadSubject, leadsOn, relations} from './relations.js'
import type {Relation} from './relations.js'
import {isCapital, tokenKind} from './tokens.js'
import type {Tokens} from './tokens.js'
import {looksNominal, verbGroup} from './verb-groups.js'

/**
 * Who said what in a block, put together from the labels of its tokens: each cue with the source and the content nearest to it. Where the
 * labels see no source, or pass a quotation by, the grammar’s reading stands.
 */
export const labelledRelations = defineFact({
  name: 'labelled relations',
  block(passage): readonly Relation[] {
    const t = passage.get(proseTokens)
    const grammar = passage.get(relations)
    const spans = spansOf(passage, passage.get(labels))
    if (spans.cue.length === 0 && grammar.length === 0) return none
    const sure = grammar.filter((relation) => isSure(t, relation, spans))
    const passedBy = grammar.filter((relation) => !sure.includes(relation) && isPassedBy(passage, relation, spans))
    const isPassed = (span: Range) => passedBy.some(({content, cue}) => overlapsAny(span, content) || overlapsAny(span, cue))
    const isFree = (span: Range) => !sure.some(({content, cue, source}) => overlapsAny(span, content) || overlapsAny(span, cue) || overlapsAny(span, source))
    const drafts = drafted(t, spans, grammar).filter(({cue}) => isFree(cue))
    giveSources(drafts, spans.source.filter(isFree))
    giveContent(passage, drafts, spans.content.filter((span) => isFree(span) && !isPassed(span)))
    for (const draft of drafts) {
      const {like} = draft
      if (!like) continue
      if (hasRecipient(t, draft.cue, like)) draft.cue = {...like.cue[0]!, sentence: draft.cue.sentence}
      const [own] = like.source
      if (like.declined && asks(t.word[like.cue[0]!.last] ?? '')) takeRefusal(draft, like.cue[0]!)
      if (own && like.by === 'according' && draft.source && !overlaps(own, draft.source)) draft.source = undefined
      if (own && !draft.source && (!isTaken(own, spans) || setFree(draft, own, like))) draft.source = own
      if (draft.content.length > 0) continue
      // “According to Lund, a trader from Norwell, | prices rose”: a source that swallows the content ends where the grammar ends it.
      if (own && draft.source && overlaps(own, draft.source) && overlapsAny(draft.source, like.content)) draft.source = own
      const given = drafts.flatMap(({content}) => content)
      draft.content.push(...like.content.filter((piece) => !overlapsAny(piece, given)).map((piece) => ({...piece, sentence: draft.cue.sentence})))
    }
    giveSubjects(passage, drafts, spans)
    for (const draft of drafts) if (draft.source) draft.source = withAntecedent(t, draft.source)
    // “She paused.”: a cue that no list knows, with nothing to attribute, is none; and “was told” hides who told it.
    const own = drafts
      .map((draft) => relationOf(t, draft))
      .filter((relation) => relation.declined || relation.content.length > 0 || isListed(t, relation.cue[0]!))
      .filter((relation) => relation.source.length > 0 || !(/^(?:told|assured|informed)$/.test(relation.word) || isPlainNoun(t, relation.cue[0]!)))
      .filter((relation) => !isIdiom(t, relation))
    return [...own, ...passedBy, ...sure.map((relation) => asLabelled(relation, spans))].sort((a, b) => a.cue[0]!.first - b.cue[0]!.first)
  }
})

/**
 * Where the grammar is surer than the labels: a tag that closes its sentence, and a plain “the official said …” in which the labels see
 * no cue, or one inside what is said.
 */
function isSure(t: Tokens, {closing, by, cue, source, content}: Relation, spans: Spans): boolean {
  const seen = spans.cue.some((span) => overlaps(span, cue[0]!))
  if (closing) return seen
  if (by === 'according' && !seen) return source.length > 0 && content.length > 0
  if (by !== 'say' || source.length === 0 || content.length === 0) return false
  if (seen && spans.content.some((span) => content.some((piece) => overlaps(span, piece)))) return false
  return cue.some(({first, last}) => t.word.slice(first, last).some(isPlainCue))
}

/** “Okoro, | who left in May, | said”: the source begins with its name. */
function withAntecedent(t: Tokens, source: Range): Range {
  let {first} = source
  if (source.last - first < 2 || !/^(?:who|which)$/.test(t.word[first]!) || t.word[first - 1] !== ',') return source
  first--
  while (first > 0 && t.kind[first - 1] === tokenKind.word && (isCapital(t, first - 1) || t.is[first - 1]! & is.title)) first--
  return t.word[first] === ',' ? source : {first, last: source.last}
}

/** “That said, …” */
const isIdiom = (t: Tokens, {cue: [cue]}: Relation) => t.word[cue!.first] === 'said' && t.word[cue!.first - 1] === 'that' && t.word[cue!.last] === ','

/** “a plan that nobody had read”: a noun with what belongs to it, and nobody whose it is. */
const isPlainNoun = (t: Tokens, {first, last}: Range) => (t.word[first] === 'a' || t.word[first] === 'an') && last - first <= 2

const none: readonly Relation[] = []

const asks = oneOf('whether|if|how|why|what|who|when|where|that')
const isPlainCue = oneOf('said|says|say|told|tells|added|adds')

interface Span extends Range {
  readonly sentence: number
}

interface Spans {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

interface Draft {
  cue: Span
  source: Range | undefined
  content: Span[]
  /** The relation that the grammar found on the same cue. */
  readonly like: Relation | undefined
}

/** “| declined to say | whether …”: what is declined belongs to the cue. */
function takeRefusal(draft: Draft, cue: Range): void {
  if (cue.first !== draft.cue.first || cue.last <= draft.cue.last) return
  draft.cue = {...cue, sentence: draft.cue.sentence}
  draft.content = draft.content.map((piece) => ({...piece, first: Math.max(piece.first, cue.last)})).filter(({first, last}) => first < last)
}

/** “reminded | the board | that …”: whom it is said to is no part of the cue. */
function hasRecipient(t: Tokens, cue: Range, {by, cue: [plain]}: Relation): boolean {
  return by === 'say' && plain !== undefined && plain.first >= cue.first && plain.last < cue.last && (t.is[plain.last]! & is.determiner) !== 0
}

/** “According to | legend |, …”, “led | the buyer | to believe”, “it is late | I | think”: a source that the cue, or what is said beside the cue, has swallowed. */
function setFree(draft: Draft, own: Range, like: Relation): boolean {
  const {cue, content} = draft
  const [plain] = like.cue
  const inCue = plain && plain.first >= cue.first && ((own.first >= plain.last && own.first < cue.last) || (own.first >= cue.first && own.last <= plain.first && plain.last <= cue.last))
  // “according to | legend |”, “| Okoro |, for her part, said that …”, taken for what is said
  const isContent = (like.by === 'according' || (like.by === 'say' && content.length > 1)) && content.some(({first, last}) => first >= own.first && last <= own.last)
  if (inCue) draft.cue = {...plain, sentence: cue.sentence}
  if (inCue || isContent) {
    draft.content = content.filter((piece) => !overlaps(piece, own))
    return true
  }
  const piece = content.find(({first, last}) => own.first > first && own.last === last && last === cue.first)
  if (!piece) return false
  draft.content = content.map((other) => (other === piece ? {...piece, last: own.first} : other))
  return true
}

function spansOf(passage: Passage, labelled: Uint8Array): Spans {
  const spans = {source: [] as Span[], cue: [] as Span[], content: [] as Span[]}
  const ends = passage.get(outerSentences).map((items) => items.at(-1)!.last)
  let sentence = 0
  for (let first = 0; first < labelled.length; ) {
    while (sentence < ends.length - 1 && ends[sentence]! <= first) sentence++
    const kind = labelled[first]!
    let last = first + 1
    if (kind !== label.none) {
      const inside = kind % 2 === 1 ? kind + 1 : kind
      while (last < labelled.length && labelled[last] === inside) last++
      spans[inside === label.sourceInside ? 'source' : inside === label.cueInside ? 'cue' : 'content'].push({first, last, sentence})
    }
    first = last
  }
  return spans
}

function drafted(t: Tokens, {cue}: Spans, grammar: readonly Relation[]): Draft[] {
  return cue
    .filter(({first, last}) => hasWordOrSign(t, first, last))
    .map((span) => ({cue: span, source: undefined, content: [], like: grammar.find((relation) => relation.cue.some((range) => overlaps(range, span)))}))
}

function hasWordOrSign(t: Tokens, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (t.kind[at] !== tokenKind.mark || !/^["“”'‘’.,]+$/.test(t.word[at]!)) return true
  return false
}

/** The nearest source of the sentence, each to one cue; a cue without one shares that of the cue before: “praised it and said”. */
function giveSources(drafts: readonly Draft[], sources: readonly Span[]): void {
  if (sources.length === 0) return
  const pairs = drafts.flatMap((draft) =>
    sources
      .filter(({sentence}) => sentence === draft.cue.sentence)
      .map((source) => ({
        draft,
        source,
        far: gap(source, draft.cue) + (source.first > draft.cue.first ? 0.5 : 0) - (draft.like?.source.some((range) => overlaps(range, source)) ? 100 : 0)
      }))
  )
  const taken = new Set<Span>()
  for (const {draft, source} of pairs.sort((a, b) => a.far - b.far)) {
    if (draft.source || taken.has(source)) continue
    draft.source = source
    taken.add(source)
  }
  for (const draft of drafts) draft.source ??= sources.findLast(({sentence, last}) => sentence === draft.cue.sentence && last <= draft.cue.first)
}

/** “Lund, 43, | said”, “Lund left the room, | saying”: where the labels see no source, the subject of the cue’s verb is it. */
function giveSubjects(passage: Passage, drafts: readonly Draft[], spans: Spans): void {
  const t = passage.get(proseTokens)
  const list = passage.get(outerSentences)
  for (const draft of drafts) {
    if (draft.source) continue
    const items = list[draft.cue.sentence]!
    const clause = new Clause(t, items)
    const at = items.findIndex(({first, last}) => last > draft.cue.first && first < draft.cue.last && (t.is[first]! & (is.say | is.show | is.think)) !== 0)
    const group = at < 0 ? undefined : verbGroup(clause, at)
    if (!group || group.form === 'passive' || looksNominal(clause, group)) continue
    // “was able to say”: the subject stands before the whole cue; “to say” alone has none.
    const start = group.form === 'infinitive' ? items.findIndex(({first}) => first === draft.cue.first) : group.first
    if (start < 0 || (group.form === 'infinitive' && (start >= group.first || !leadsOn.test(clause.word(group.first - 1))))) continue
    // “She weighs views that …”: a belief is not so surely a verb that a subject far off would be its own.
    const sharesSubject = (t.is[items[at]!.first]! & (is.say | is.show)) !== 0 || /^(?:and|but|or|then|,)$/.test(clause.word(start - 1))
    const subject = subjectBefore(clause, start) ?? (group.form === 'base' || !sharesSubject ? undefined : leadSubject(clause, start))
    if (!subject) continue
    const range = {first: items[subject.first]!.first, last: items[subject.last - 1]!.last}
    if (!isTaken(range, spans)) draft.source = range
  }
}

/** The source and the cue of a closing tag, as far as the labels reach. */
function asLabelled(relation: Relation, spans: Spans): Relation {
  const wider = (own: readonly Range[], labelled: readonly Span[]) => {
    const span = own[0] && labelled.find((other) => overlaps(other, own[0]!) && other.last <= own[0]!.last + 12 && !relation.content.some((piece) => overlaps(other, piece)))
    return span ? [{first: span.first, last: span.last}] : own
  }
  return {...relation, source: wider(relation.source, spans.source), cue: wider(relation.cue, spans.cue)}
}

/** Content goes to the nearest cue or source of its sentence; by itself in a sentence, to the cue before, or the one that follows. */
function giveContent(passage: Passage, drafts: readonly Draft[], content: readonly Span[]): void {
  const all = passage.get(quotes).quotes
  const isQuoted = (piece: Range) => all.some((quote) => quote.first === piece.first)
  for (const piece of content) {
    const near = drafts.filter(({cue}) => cue.sentence === piece.sentence)
    const far = ({cue, source}: Draft) => Math.min(gap(piece, cue), source ? gap(piece, source) : Infinity)
    const owner =
      near.length > 0
        ? near.reduce((best, draft) => (far(draft) < far(best) ? draft : best))
        : drafts.findLast((draft) => draft.cue.last <= piece.first && draft.content.some(isQuoted)) ?? drafts.findLast(({cue}) => cue.last <= piece.first) ?? drafts.find(({cue}) => cue.sentence === piece.sentence + 1)
    // “…, which advocates say”: far from every cue but one that has its content, it is content of a cue unseen.
    if (owner && near.length > 0 && owner.content.length > 0 && !isQuoted(piece) && far(owner) > 6) continue
    owner?.content.push(piece)
  }
}

const gap = (a: Range, b: Range) => (a.last <= b.first ? b.first - a.last : b.last <= a.first ? a.first - b.last : 0)

const overlaps = (a: Range, b: Range) => a.first < b.last && b.first < a.last

const overlapsAny = (range: Range, others: readonly Range[]) => others.some((other) => overlaps(range, other))

/** Content or a cue stands there already. */
const isTaken = (range: Range, {content, cue}: Spans) => overlapsAny(range, content) || overlapsAny(range, cue)

function relationOf(t: Tokens, {cue, source, content, like}: Draft): Relation {
  const {by, word} = like ?? cueKind(t, cue)
  return {
    source: source ? [{first: source.first, last: source.last}] : [],
    cue: [{first: cue.first, last: cue.last}],
    content: content.filter((piece) => !source || !overlaps(piece, source)).map(({first, last}) => ({first, last})),
    by,
    word,
    sentence: cue.sentence,
    declined: like?.declined ?? isDeclined(t, cue)
  }
}

/** The sort of a cue by its last verb, or its noun, or its sign. */
function cueKind(t: Tokens, {first, last}: Range): Pick<Relation, 'by' | 'word'> {
  for (let at = last - 1; at >= first; at--) {
    const word = t.word[at]!
    const bits = t.is[at]!
    if (word === 'according') return {by: 'according', word: 'according to'}
    if (isDash(word)) return {by: 'signature', word}
    if (bits & (is.say | is.quoting)) return {by: 'say', word}
    if (bits & is.think) return {by: 'think', word}
    if (bits & is.show) return {by: 'show', word}
    if (bits & is.judge) return {by: 'judge', word}
  }
  const word = t.word[last - 1]!
  if (word === ':') return {by: 'colon', word}
  return {by: t.is[last - 1]! & is.cueNoun ? 'noun' : 'think', word}
}

function isListed(t: Tokens, {first, last}: Range): boolean {
  for (let at = first; at < last; at++) if (t.is[at]! & isCueVerb) return true
  return false
}

function isDeclined(t: Tokens, {first, last}: Range): boolean {
  for (let at = first; at < last; at++) if (/^(?:declin|refus)/.test(t.word[at]!)) return t.word.slice(at, last + 2).some((word) => /^(?:comment|say|discuss|answer|elaborate|respond|speak)$/.test(word))
  return false
}

/**
 * What the grammar gives to a source and the labels to nobody: a quotation, “that …”, what “I think” or “they hope”. The labels may see
 * that something is said there, if they see no cue for it: none in the sentence, or what is said begins right behind the grammar’s.
 */
function isPassedBy(passage: Passage, {source, cue, content, by, word, sentence}: Relation, spans: Spans): boolean {
  if (source.length === 0 || content.length === 0) return false
  if (spans.cue.some((span) => cue.some((range) => overlaps(span, range)))) return false
  const own = spans.content.filter((span) => [...content, ...cue].some((range) => overlaps(span, range)))
  if (own.length > 0) {
    const elsewhere = spans.cue.some((span) => span.sentence === sentence)
    if (elsewhere && !own.every((span) => span.first === cue[0]!.last)) return false
    if (/^(?:signature|according)$/.test(by)) return true
  } else if (spans.cue.some((span) => content.some((range) => overlaps(span, range)))) return false
  const all = passage.get(quotes).quotes
  if (content.some((piece) => all.some((quote) => overlaps(quote, piece)))) return true
  const t = passage.get(proseTokens)
  return by !== 'judge' && (t.word[content[0]!.first] === 'that' || neverNouns.test(word) || (t.is[source[0]!.first]! & is.pronoun) !== 0 && source[0]!.last - source[0]!.first === 1)
}

/** Verbs of which no form that is tested is a noun or an adjective too. */
const neverNouns = /^(?:thinks?|believe[sd]?|know|knows|knew|tells?|told|says?|said|supposes?|argue[sd]?|explain(?:s|ed)|admit(?:s|ted)|suspects|realize[sd]?|decide[sd]?)$/
