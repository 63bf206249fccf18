import {attributions} from '../../src/facts/attributions.js'
import type {Attribution} from '../../src/facts/attributions.js'
import {is} from '../../src/facts/categories.js'
import {ing, participle, past, third} from '../../src/facts/forms.js'
import {phraseOf} from '../../src/facts/phrases.js'
import {proseTokens} from '../../src/facts/prose-tokens.js'
import {isQuoted} from '../../src/facts/quotes.js'
import {sentenceAt} from '../../src/facts/sentences.js'
import {tokenFrom} from '../../src/facts/token-at.js'
import type {Tokens} from '../../src/facts/tokens.js'
import {defineRule, flag, integer, retext, strings} from '../../src/rule.js'
import type {Block, Place} from '../../src/rule.js'
import type {Suggestion} from '../../src/rule.js'
import {irregularVerbs} from '../../src/words/irregular-verbs.js'
import {accusers, answers, doubtVerbs, guiltVerbs, toneVerbs, truthVerbs} from './words.js'

const kinds = ['doubt', 'guilt', 'truth', 'tone'] as const
type Kind = (typeof kinds)[number]

/** “Claimed”, “admitted”, “pointed out”, “slammed”: a verb of speech that takes sides. */
export const loadedAttributionVerb = defineRule({
  id: 'loaded-attribution-verb',
  summary: 'Verbs of speech that take sides: “claimed”, “admitted”, “pointed out”',
  severity: {strict: 'warning', newsroom: 'warning', encyclopedia: 'warning'},
  types: {opinion: 'info', fiction: 'off'},
  options: {
    classes: strings('Which verbs: those that doubt, confess, vouch or paint', kinds, kinds),
    allow: strings('Verbs that the house lets pass, in their base form'),
    legalContext: flag('Pleas, and what prosecutors and lawsuits allege, are told in the words of the law', true),
    maxPerDocument: integer('The most findings for one text; 0 sets no limit', 0)
  },
  messages: {
    doubt: (verb: string) => ({text: `Should “${verb}” cast doubt on what is said?`, note: '“Said” takes no side.'}),
    guilt: (verb: string) => ({text: `Should “${verb}” make a confession of what is said?`, note: '“Said” takes no side.'}),
    refusal: (verb: string) => ({text: `Should “${verb}” make silence look guilty?`, note: '“Declined” takes no side.'}),
    truth: (verb: string) => ({text: `Should “${verb}” vouch for what is said?`, note: '“Said” takes no side, unless the fact is established.'}),
    tone: (verb: string) => ({text: `Should “${verb}” set the tone of what is said?`, note: '“Said” lets the words speak.'})
  },
  document(document, {options, report}) {
    const wanted = new Set<string>(options.classes)
    const allowed = new Set(options.allow)
    const found = [...document.get(attributions).flatMap((one) => loaded(one, options.legalContext) ?? []), ...document.blocks.flatMap((block) => refusals(block))]
      .filter(({kind, base}) => wanted.has(kind === 'refusal' ? 'guilt' : kind) && !allowed.has(base))
      .sort((a, b) => a.place.block.index - b.place.block.index || a.place.start - b.place.start)
    for (const {kind, place, suggestions} of options.maxPerDocument > 0 ? found.slice(0, options.maxPerDocument) : found) {
      report[kind]({...place, suggestions}, place.block.text.slice(place.start, place.end))
    }
  }
})

interface Loaded {
  readonly kind: Kind | 'refusal'
  readonly base: string
  readonly place: Place
  readonly suggestions: readonly Suggestion[]
}

const irregular = new Map(irregularVerbs.map((line) => [line.split(' ')[0]!, line.split(' ')]))
const verbs = new Map(
  ([['doubt', doubtVerbs], ['guilt', guiltVerbs], ['truth', truthVerbs], ['tone', toneVerbs]] as const).flatMap(([kind, list]) =>
    list.flatMap((base) => [base, third(base), past(base, irregular), participle(base, irregular), ing(base)].map((form) => [form, {kind, base}] as const))
  )
)
const answering = new Set(answers)
const official = new Set(accusers)

function loaded(attribution: Attribution, legal: boolean): Loaded | undefined {
  const {block, phrase, word} = attribution
  const verb = verbs.get(word)
  if (!verb || !phrase || block.kind === 'heading' || attribution.inherited || attribution.by === 'noun') return undefined
  const t = block.get(proseTokens)
  const head = headOf(attribution, t)
  if (head === undefined || isQuoted(block, t.start[head]!)) return undefined
  const {kind, base} = verb
  const source = phraseOf(phrase.block, phrase.range)
  // “The audit claims”, “the scans reveal”: papers do what they say.
  if (source.sort === 'document' || (kind === 'truth' && (isThing(source.head) || /^(?:which|that)$/.test(t.word[head - 1] ?? '')))) return undefined
  if (legal && (kind === 'doubt' || kind === 'guilt') && (isLegal(block, t, head, base) || official.has(source.head))) return undefined
  // “Pell’s claim that …”, and a doubt that is meant: “falsely claims”
  if (/^(?:'s|'|’)$/.test(t.word[head - 1] ?? '') || (kind === 'doubt' && /^(?:baselessly|erroneously|falsely|incorrectly|wrongly)$/.test(t.word[head - 1] ?? ''))) return undefined
  if (base === 'point' && t.word[head + 1] !== 'out') return undefined
  if (base === 'confirm' && (isPlaced(source.head, source.sort) || isOwn(t, head))) return undefined
  if (/^(?:i|we)$/.test(source.head) || isParticipleOfPaper(t, head) || isAside(t, head)) return undefined
  if (/\b(?:could|can|cannot|can't|couldn't|not|n't|to|should|must|may|might|would|will|if)$/.test(t.word[head - 1] ?? '')) return undefined
  if (kind === 'tone' ? !paints(attribution, t, head) : !reports(attribution, t, head)) return undefined
  const place = block.at({start: t.start[head]!, end: t.end[base === 'point' ? head + 1 : head]!})
  return {kind, base, place, suggestions: kind === 'tone' && attribution.by === 'judge' && attribution.kind !== 'direct' ? [] : neutral(attribution, t, head, place)}
}

/** The token of the cue’s verb. */
function headOf({block, cue, word}: Attribution, t: Tokens): number | undefined {
  for (const place of cue) {
    if (place.block !== block) continue
    for (let at = tokenFrom(t, place.start); at < t.length && t.start[at]! < place.end; at++) if (t.word[at] === word) return at
  }
  return undefined
}

const isThing = (head: string) => /^(?:analysis|audit|data|documents?|emails?|evidence|exams?|figures?|files?|findings?|footage|images?|inquiry|investigations?|numbers|papers?|photos?|polls?|records?|reports?|research|results?|review|scans?|statistics|stud(?:y|ies)|surveys?|tests?|transcripts?|videos?)$/.test(head)

/** Who is placed to know: a body confirms what it did itself. */
const isPlaced = (head: string, sort: string) => sort === 'body' || official.has(head) || /^(?:doctors|officials?|spokes\w+|tests?)$/.test(head)

/** “confirmed that he would leave”, “confirmed its first case”: everybody knows that of himself. */
function isOwn(t: Tokens, head: number): boolean {
  const next = t.word[head + 1] === 'that' ? head + 2 : head + 1
  return /^(?:he|her|his|it|its|she|their|they)$/.test(t.word[next] ?? '')
}

/** “filed a motion | claiming that …” */
function isParticipleOfPaper(t: Tokens, head: number): boolean {
  return (t.is[head]! & is.ing) !== 0 && (((t.is[head - 1] ?? 0) & (is.document | is.documents)) !== 0 || /^(?:headline|motion|petition|suit|video)s?$/.test(t.word[head - 1] ?? ''))
}

/** “…, | note that …”: said to the reader. */
const isAside = (t: Tokens, head: number) => (t.is[head]! & is.base) !== 0 && !(t.is[head]! & is.past) && /^[,.;:–—-]+$/.test(t.word[head - 1] ?? '.')

/** “admitted in court that …”, “admits the charge of theft”. */
function isLegal(block: Block, t: Tokens, head: number, base: string): boolean {
  if (base === 'maintain') return false
  const sentence = sentenceAt(block, t.start[head]!)
  return /\b(?:appeals?|charges?|court|counts?|guilty|hearing|indictment|innocence|jury|lawsuit|plead(?:ed|ing)?|plea|pled|prosecutors?|testified|testimony|trial|tribunal)\b/.test(block.text.slice(sentence?.start ?? 0, sentence?.end))
}

/** What is said is told: a quotation, “that …”, or a clause of its own. */
function reports(attribution: Attribution, t: Tokens, head: number): boolean {
  const {block, content} = attribution
  const next = t.word[head + 1] ?? ''
  if (next === 'that' && t.word[head + 2] !== undefined) return true
  if (next === 'to' && /^claim/.test(t.word[head]!)) return /^(?:be|have|know)$/.test(t.word[head + 2] ?? '')
  return content.some(({block: own, start, end}) => own === block && (/^["“]|^that\b/.test(block.text.slice(start, end)) || hasClause(t, start, end)))
}

/** “the pumps were new”; not “her coat”, “the man who won”. */
function hasClause(t: Tokens, start: number, end: number): boolean {
  const from = tokenFrom(t, start)
  if (/^(?:to|how|why|what|when|where|whether|who|which|as|in|for|of|on|with|credit|responsibility|victory)$/.test(t.word[from] ?? '')) return false
  for (let at = from + 1; at < t.length && t.end[at]! <= end; at++) {
    if (/^(?:who|which|that|where|whose|after|when|because|while|if|before|since|and|but)$/.test(t.word[at]!)) return false
    if (t.is[at]! & is.auxiliary && !/^(?:be|been|being|to)$/.test(t.word[at]!)) return true
    if (t.is[at]! & (is.past | is.third) && t.is[at]! & is.verb && !(t.is[at - 1]! & (is.determiner | is.preposition)) && !(t.is[at]! & (is.roles | is.documents | is.body))) return true
    if (/^(?:he|it|she|they|there|we)$/.test(t.word[at - 1]!) && /(?:ed|s)$/.test(t.word[at]!)) return true
  }
  return false
}

/** “blasted the toll as a swindle”, “slammed the mayor for it”, “quipped that …”; not “slammed the door”. */
function paints(attribution: Attribution, t: Tokens, head: number): boolean {
  if (reports(attribution, t, head)) return true
  if (attribution.by !== 'judge') return false
  const sentence = sentenceAt(attribution.block, t.start[head]!)
  for (let at = head + 2; at < Math.min(head + 14, sentence?.last ?? t.length); at++) {
    if (/^[,;:]$/.test(t.word[at]!)) break
    if (t.word[at] === 'as' || (t.word[at] === 'for' && at < head + 10)) return true
  }
  return /\b(?:critic|critics|decision|deal|democrats|government|media|plan|polic(?:y|ies)|proposal|republicans|remarks?|ruling|comments?|idea|law|bill|opponents?|rivals?)\b/.test(t.text.slice(t.end[head]!, t.end[Math.min(head + 4, t.length - 1)]!))
}

/** “claimed” → “said”, “claims” → “says”: the same tense. */
function neutral({block}: Attribution, t: Tokens, head: number, place: Place): Suggestion[] {
  const bits = t.is[head]!
  const next = t.word[head + 1] ?? ''
  if (next === 'to') return []
  const word = bits & is.ing ? 'saying' : bits & (is.past | is.participle) ? 'said' : bits & is.third ? 'says' : 'say'
  return [{title: `Write “${word}”`, edits: [{block, start: place.start, end: place.end, text: word}]}]
}

/** “refused to comment”: outside quotations, of one who may stay silent. */
function refusals(block: Block): Loaded[] {
  if (block.kind === 'heading') return []
  const t = block.get(proseTokens)
  const found: Loaded[] = []
  for (let at = 1; at < t.length - 2; at++) {
    if (!/^refus(?:ed|es|ing)$/.test(t.word[at]!) || t.word[at + 1] !== 'to' || !answering.has(t.word[at + 2]!) || isQuoted(block, t.start[at]!)) continue
    const declined = t.word[at]!.replace('refus', 'declin')
    const place = block.at({start: t.start[at]!, end: t.end[at]!})
    found.push({kind: 'refusal', base: 'refuse', place, suggestions: [{title: `Write “${declined}”`, edits: [{...place, text: declined}]}]})
  }
  return found
}

export default /* @__PURE__ */ retext(loadedAttributionVerb)
