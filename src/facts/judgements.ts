import type {Place, Span} from '../document.js'
import {defineFact} from '../fact.js'
import {missingVirtues} from '../words/missing-virtues.js'
import type {Attribution} from './attributions.js'
import {is} from './categories.js'
import {names} from './names.js'
import {headFrom, insults, isCopula, isHead, predicateFrom, verdicts} from './predicates.js'
import {proseTokens} from './prose-tokens.js'
import {quotes} from './quotes.js'
import {sentenceAt} from './sentences.js'
import {subjectBefore, targetOf} from './targets.js'
import type {Target} from './targets.js'
import {tokenFrom} from './token-at.js'
import {tokenKind} from './tokens.js'
import type {Tokens} from './tokens.js'

/**
 * Words that judge, whoever says them. `insult`: “Lund is a coward”, “called the captain a tyrant”; `verdict`: “is the finest we had”, “was
 * a mistake”; `duty`: “they should resign”; `guess`: “will probably lose”, “I think”.
 */
export interface Judgement extends Span {
  readonly kind: 'insult' | 'verdict' | 'duty' | 'guess'
  /** Of whom or what, as far as shape tells. */
  readonly target: Target['target']
  /** The verb itself judges: “called the captain a tyrant”. */
  readonly labels: boolean
}

/** What in a block judges somebody or something, by the shape of a predicate and a word from a list. */
export const judgements = defineFact({
  name: 'judgements',
  block(passage): readonly Judgement[] {
    const t = passage.get(proseTokens)
    const people = new Set(passage.get(names).map(({range}) => range.last - 1))
    const {quotes: all} = passage.get(quotes)
    const isQuoted = (at: number) => all.some(({first, last}) => first <= at && at < last)
    const found: Judgement[] = []
    for (let at = 0; at < t.length; at++) {
      const one = predicated(t, at, people) ?? labelled(t, at, people) ?? lacking(t, at, people) ?? duty(t, at, people, isQuoted) ?? guess(t, at)
      if (one) found.push(one)
    }
    return found
  }
})

/** What the source of an attribution judges, where it tells; not what it tells of the judgements of others: “he says she is a liar”. */
export function judgementsOf({cue, content, by}: Attribution): readonly (Judgement & Place)[] {
  // “They sought to persuade the council that it should …”
  if (by === 'think' || by === 'noun') return []
  return content.flatMap((piece) => {
    const {block} = piece
    const isCue = ({start}: Judgement) => cue.some((place) => place.block === block && place.start <= start && start < place.end)
    return block
      .get(judgements)
      .filter((one) => one.end <= piece.end && (one.labels ? isCue(one) : one.start >= piece.start && !isRetold(piece, one)))
      .map((one) => ({...one, block}))
  })
}

/** Between the beginning of what is told, or of its sentence, and the judgement somebody else speaks. */
function isRetold({block, start}: Place, one: Judgement): boolean {
  const t = block.get(proseTokens)
  const from = Math.max(start, sentenceAt(block, one.start)?.start ?? 0)
  for (let at = tokenFrom(t, from); at < t.length && t.start[at]! < one.start; at++) {
    const before = t.word[at - 1] ?? ''
    const isVerb = (t.is[at]! & (is.past | is.third | is.ing)) !== 0 || /^(?:they|to)$|n't$/.test(before)
    if (t.is[at]! & (is.say | is.judge | is.think) && isVerb && !((t.is[at - 1] ?? 0) & is.determiner) && !/^(?:i|we|everybody|everyone)$/.test(before)) return true
  }
  return false
}

/** “Lund is a coward”, “they were incompetent”, “pressure is positive”, “it's their duty”, “he is the finest”. */
function predicated(t: Tokens, at: number, people: ReadonlySet<number>): Judgement | undefined {
  if (!isCopula(t, at)) return undefined
  const subject = subjectBefore(t, at, people)
  const found = predicateFrom(t, at + 1)
  if (!found || !subject || t.word[subject.last - 1] === 'there') return undefined
  const {kind, end} = found
  // “You would be a fool not to”
  const denied = found.denied || (t.word[at] === 'be' && /^(?:would|'d)$/.test(t.word[at - 1] ?? ''))
  if (kind === 'insult' && (subject.target === 'thing' || denied)) {
    // “The sign is not stupid”, “the plan is stupid”: no attack on anybody, but a view.
    return verdicts.adjectives.has(t.word[end]!) || verdicts.nouns.has(t.word[end]!) ? judgement(t, 'verdict', {...subject, first: at}, end) : undefined
  }
  return judgement(t, kind, kind === 'insult' ? subject : {...subject, first: at}, end)
}

const naming = /^(?:brand|call|characteri[sz]|denounc|depict|derid|describ|dismiss|dubb?|label|mock|paint|portray|ridicul)/

/** “called the captain a tyrant”, “described the coach as sloppy and rude”, “called it a mistake” */
function labelled(t: Tokens, at: number, people: ReadonlySet<number>): Judgement | undefined {
  if (!(t.is[at]! & is.verb) || !naming.test(t.word[at]!) || isDenied(t, at)) return undefined
  let verdict: Judgement | undefined
  for (let look = at + 2; look < Math.min(at + 14, t.length); look++) {
    const word = t.word[look]!
    if (/^[.;:!?]$/.test(word) || /^(?:for|said|says|that|who|which|because)$/.test(word)) break
    const lists = [insults, verdicts].find(({nouns, adjectives}) => isHead(t, look) && (nouns.has(word) || adjectives.has(word)))
    const attributive = verdicts.adjectives.has(word) && /^an?$/.test(t.word[look - 1]!)
    if (!lists && !attributive) continue
    const end = targetEnd(t, at + 1, look)
    if (end === undefined) continue
    const subject = targetOf(t, at + 1, end, people)
    if (!subject) continue
    const kind = lists === insults ? 'insult' : 'verdict'
    const found = {...judgement(t, kind, {...subject, first: at}, headFrom(t, look, attributive)), labels: true}
    if (kind === 'insult') return found
    verdict ??= found
  }
  return verdict
}

/** What stands between the verb and “a bully”, “as lazy”, “greedy” is the target: its end. */
function targetEnd(t: Tokens, from: number, label: number): number | undefined {
  let end = label
  while (end > from && !/^(?:as|an?)$/.test(t.word[end]!)) end--
  if (t.word[end - 1] === 'as') end--
  if (end > from) return end
  // “called the firm greedy”, but “called a bully”
  return label > from && !/^(?:as|an?)$/.test(t.word[from]!) ? label : undefined
}

/** “has no spine” */
function lacking(t: Tokens, at: number, people: ReadonlySet<number>): Judgement | undefined {
  if (!virtues.has(t.word[at]!) || t.word[at - 1] !== 'no' || !/^(?:had|has|have)$/.test(t.word[at - 2] ?? '')) return undefined
  const subject = subjectBefore(t, at - 2, people)
  return subject && (subject.target === 'person' || subject.target === 'body') ? judgement(t, 'insult', subject, at) : undefined
}

const virtues = new Set(missingVirtues)

/** “nobody called”, “did not call” */
function isDenied(t: Tokens, at: number): boolean {
  for (let look = Math.max(0, at - 3); look < at; look++) if (/n't$|^(?:never|no|nobody|none|not)$/.test(t.word[look]!)) return true
  return false
}

/** “they should resign”, “the council ought to have known”; not “we should”, which is a plan, nor “applicants must file by March”. */
function duty(t: Tokens, at: number, people: ReadonlySet<number>, isQuoted: (at: number) => boolean): Judgement | undefined {
  const word = t.word[at]!
  if (!/^(?:should|shouldn't|ought)$/.test(word) && !(/^must(?:n't)?$/.test(word) && !/^(?:be|have)$/.test(t.word[at + 1] ?? '') && isQuoted(at))) return undefined
  const subject = subjectBefore(t, at, people)
  if (!subject || subject.target === 'self' || /^(?:if|how|what|when|where|whether|who|why)$/.test(t.word[subject.first - 1] ?? '') || t.kind[at + 1] === tokenKind.mark) return undefined
  return judgement(t, 'duty', {...subject, first: at}, clauseEnd(t, at))
}

/** “will probably lose”, “I think”, “in my view”. */
function guess(t: Tokens, at: number): Judgement | undefined {
  const word = t.word[at]!
  const self = {target: 'thing', first: at, last: at} as const
  if (word === 'likely' && /^(?:will|would)$/.test(t.word[at - 1] ?? '')) return judgement(t, 'guess', self, clauseEnd(t, at))
  if (/^(?:presumably|probably|surely|undoubtedly)$/.test(word)) return judgement(t, 'guess', self, clauseEnd(t, at))
  const verb = /^(?:don't|really|do)$/.test(t.word[at + 1] ?? '') ? (t.word[at + 2] === 'not' ? at + 3 : at + 2) : at + 1
  if (word === 'i' && /^(?:believe|bet|doubt|guess|suspect|think)$/.test(t.word[verb] ?? '') && t.word[verb + 1] !== 'i') return judgement(t, 'guess', self, clauseEnd(t, at))
  if (word === 'my' && /^(?:guess|hunch|opinion|view)$/.test(t.word[at + 1] ?? '')) return judgement(t, 'guess', self, at + 1)
  return undefined
}

/** A few words on, to the next mark or clause. */
function clauseEnd(t: Tokens, from: number): number {
  let at = from
  while (at + 1 < t.length && at < from + 7 && t.kind[at + 1] !== tokenKind.mark && !/^(?:and|because|but|or|that|which|who)$/.test(t.word[at + 1]!)) at++
  return at
}

function judgement(t: Tokens, kind: Judgement['kind'], {target, first}: Target, last: number): Judgement {
  return {kind, target, labels: false, start: t.start[first]!, end: t.end[last]!}
}
