import {attributions} from '../../src/facts/attributions.js'
import {is} from '../../src/facts/categories.js'
import {citedIn} from '../../src/facts/citations.js'
import type {Clause} from '../../src/facts/clauses.js'
import {inOwnSentences, placeOf} from '../../src/facts/own-sentences.js'
import {sentenceAt} from '../../src/facts/sentences.js'
import {sourceOf} from '../../src/facts/sources.js'
import {outletWords} from '../../src/words/outlet-words.js'
import {defineRule, oneOf, retext, strings} from '../../src/rule.js'
import type {Document, Place} from '../../src/rule.js'

/** “The Herald has learned”, “it has emerged”: the writer is the only source. */
export const hasLearned = defineRule({
  id: 'has-learned',
  summary: 'Outlets as their own source: “the Herald has learned”, “it has emerged”',
  severity: {recommended: 'warning', strict: 'warning', newsroom: 'error', encyclopedia: 'warning', 'web-copy': 'warning'},
  types: {academic: {recommended: 'off'}, fiction: 'off'},
  options: {
    namedSource: oneOf('How near the source must follow', ['paragraph', 'next-paragraph'], 'next-paragraph', {strict: 'paragraph', newsroom: 'paragraph'}),
    outlets: strings('Further names that are outlets, beside those of the lexicon')
  },
  messages: {
    learned: (said: string) => ({text: `Which document or person is behind “${said}”?`, note: 'That an outlet knows it does not tell how. Name the source, or say why it has no name.'})
  },
  document(document, {options, report}) {
    const own = [...options.outlets, ...(document.lexicon.outlets ?? []), ...(document.meta.outlet ? [document.meta.outlet] : [])]
    for (const {sentence, found} of inOwnSentences(document, hint, (clause) => learnedIn(clause, own), options)) {
      const place = placeOf(sentence, found.first, found.last)
      if (citedIn(place) || hasSource(document, place, options.namedSource === 'next-paragraph')) continue
      report.learned(place, place.block.text.slice(place.start, place.end))
    }
  }
})

const hint = /\b(?:learn(?:ed|t)|told|understands?|reveal(?:ed)?|emerged|disclosed)\b/

interface Found {
  readonly first: number
  readonly last: number
}

function learnedIn(clause: Clause, own: readonly string[]): Found[] {
  const all: Found[] = []
  for (let at = 1; at < clause.length; at++) {
    const found = emergedAt(clause, at) ?? learnedAt(clause, at, own)
    if (found) all.push(found)
  }
  return all
}

/** “It has emerged that”, “It can now be revealed that”; but not “when it emerged that”, which tells of the day. */
function emergedAt(clause: Clause, at: number): Found | undefined {
  if (clause.word(at - 1) !== 'it' || (at > 1 && clause.isWord(at - 2) && !/^(?:and|but|however|yet)$/.test(clause.word(at - 2)))) return undefined
  let verb = at
  while (verb < at + 5 && clause.has(verb, is.auxiliary | is.adverb)) verb++
  const auxiliaries = Array.from({length: verb - at}, (_, index) => clause.word(at + index))
  const word = clause.word(verb)
  const fits = word === 'emerged' ? !auxiliaries.includes('not') : /^(?:disclosed|learned|learnt|revealed)$/.test(word) && (auxiliaries.includes('be') || auxiliaries.includes('been'))
  return fits && clause.word(verb + 1) === 'that' ? {first: at - 1, last: verb + 1} : undefined
}

/** “NTV has learned that”, “the Herald can reveal”, “this paper understands that”. */
function learnedAt(clause: Clause, at: number, own: readonly string[]): Found | undefined {
  const word = clause.word(at)
  if (!/^(?:has|have|had|can|understands)$/.test(word)) return undefined
  let verb = word === 'understands' ? at : at + 1
  while (clause.has(verb, is.adverb) || clause.word(verb) === 'been') verb++
  const cue = clause.word(verb)
  const told = cue === 'told' && clause.word(verb - 1) === 'been'
  if (word === 'can' ? cue !== 'reveal' : !(told || (/^(?:learned|learnt)$/.test(cue) && clause.word(verb - 1) !== 'been') || (word === 'understands' && clause.word(verb + 1) === 'that'))) return undefined
  if (!opensNews(clause, verb + 1, told)) return undefined
  const first = outletBefore(clause, at, own)
  return first === undefined ? undefined : {first, last: verb + 1}
}

/** What was learned: “that …”, a name, a number, the end of the sentence; but not “to tell”, “from its mistakes”, “her lesson”, “by the chairman”. */
function opensNews(clause: Clause, at: number, told: boolean): boolean {
  const next = clause.word(at)
  if (/^(?:to|from|by|how|a|an|its|his|her|their|about|when)$/.test(next)) return false
  return told ? next === 'that' || clause.has(at, is.determiner | is.pronoun) || clause.isName(at) : true
}

const outlet = new RegExp(`^(?:${outletWords.join('|')})$|(?:TV|FM|News|News\\d+)$`)

/** “NTV”, “the Norwell Herald”, “this newspaper”, “the Herald’s investigations desk”. */
function outletBefore(clause: Clause, at: number, own: readonly string[]): number | undefined {
  const {t, items} = clause
  const text = (index: number) => t.text.slice(t.start[items[index]!.first]!, t.end[items[index]!.last - 1]!)
  if (/^(?:this|the)$/.test(clause.word(at - 2)) && /^(?:magazine|newspaper|newsroom|paper|programme|reporter|site|station|website)$/.test(clause.word(at - 1))) return clause.word(at - 2) === 'this' ? at - 2 : undefined
  if (clause.word(at - 1) === 'we' && clause.word(at) === 'can') return at - 1
  let first = at
  while (first > 0 && (clause.isCapital(first - 1) || /^(?:of|the|&|')$/.test(clause.word(first - 1)) || clause.word(first - 1) === "'s") && (clause.isWord(first - 1) || clause.word(first - 1) === '&')) first--
  const words = Array.from({length: at - first}, (_, index) => text(first + index))
  const name = words.join(' ')
  if (words.length === 0 || words.length > 8) return undefined
  return own.some((known) => name.replace(/^[Tt]he /, '') === known.replace(/^[Tt]he /, '')) || words.some((word) => outlet.test(word)) ? first : undefined
}

/** Another source in the rest of the text nearby: “…, according to emails seen by the paper”, “… ¶ “He knew,” a clerk said”. */
function hasSource(document: Document, place: Place, further: boolean): boolean {
  const owners = document.get(sourceOf)
  const {block} = place
  const isOwn = (name: string) => name !== '' && block.text.slice(place.start, place.end).includes(name)
  return document.get(attributions).some(({source, cue, block: other, by}, index) => {
    if (by === 'think' || by === 'noun' || (other !== block && !(further && other.index === block.index + 1))) return false
    const [who] = source
    if (!who || who.block !== other || cue.some((own) => own.block === block && own.start < place.end && place.start < own.end)) return false
    const of = owners.get(index)?.class
    if (of === undefined || of === 'self' || of === 'bare' || of === 'weasel' || isOwn(owners.get(index)!.label)) return false
    // “NTV, whose reporter said …, has learned”
    return other !== block || who.start >= (sentenceAt(block, place.start)?.start ?? 0)
  })
}

export default /* @__PURE__ */ retext(hasLearned)
