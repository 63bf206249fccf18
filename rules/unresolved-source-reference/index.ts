import {attributions} from '../../src/facts/attributions.js'
import {is} from '../../src/facts/categories.js'
import type {Clause} from '../../src/facts/clauses.js'
import {isToldNext} from '../../src/facts/documents.js'
import {inOwnSentences, placeOf} from '../../src/facts/own-sentences.js'
import {isIntroduced, opensOpen, personNear} from './before.js'
import {phraseOf} from '../../src/facts/phrases.js'
import {sources} from '../../src/facts/sources.js'
import {defineRule, flag, retext, strings} from '../../src/rule.js'
import type {Document, Place} from '../../src/rule.js'
import {finiteVerbAt} from '../../src/facts/verb-groups.js'
import {references} from './words.js'

/** “The report said”, “the researchers”, “he said”, and nothing before that they could refer to. */
export const unresolvedSourceReference = defineRule({
  id: 'unresolved-source-reference',
  summary: 'References with nothing to refer to: “the report”, “the researchers”, “he said”',
  severity: {recommended: 'warning', strict: 'warning', newsroom: 'warning', encyclopedia: 'warning', academic: 'warning', 'web-copy': 'info'},
  types: {interview: 'info', fiction: 'off'},
  yieldsTo: ['ambiguous-second-reference'],
  options: {
    unique: strings('Words for what there is only one of, and which need no introduction'),
    lookHeadline: flag('A headline introduces what it names', true),
    pronouns: flag('“He said” refers to somebody, too', true)
  },
  messages: {
    document: (said: string, noun: string) => ({text: `Which ${noun} is “${said}”?`, note: 'Nothing before has introduced it. Say whose it is.'}),
    people: (said: string) => ({text: `Who is meant by “${said}”?`, note: 'Nothing before has introduced them. Say who they are.'})
  },
  document(document, {options, report}) {
    if (opensOpen(document)) return
    const unique = new Set(options.unique)
    const asked = new Set<string>()
    for (const {place, head} of [...definites(document)].sort(byPlace)) {
      if (unique.has(head) || asked.has(singular(head))) continue
      asked.add(singular(head))
      if (isIntroduced(document, place, head, options.lookHeadline)) continue
      const said = place.block.text.slice(place.start, place.end)
      if (isDocument(head)) report.document(place, said, head)
      else report.people(place, said)
    }
    const pronoun = options.pronouns && !/^(?:fiction|interview)$/.test(document.declaredType ?? '') ? firstPronoun(document) : undefined
    if (pronoun && !personNear(document, pronoun)) report.people(pronoun, pronoun.block.text.slice(pronoun.start, pronoun.end))
  }
})

interface Definite {
  readonly place: Place
  readonly head: string
}

const heads = new Set(references)
const isDocument = (head: string) => !/^(?:economist|official|professor|researcher|scientist|source|spokes)/.test(head)
const singular = (head: string) => head.replace(/(?<=[^s])s$/, '')
const byPlace = (a: Definite, b: Definite) => a.place.block.index - b.place.block.index || a.place.start - b.place.start

/** “The memo was clear”, “…, the report said”, “according to the study”: the noun alone, and nothing behind it that tells which. */
function definites(document: Document): Definite[] {
  const found: Definite[] = []
  for (const {sentence} of inOwnSentences(document, /\bthe\b/i, openingDefinites)) {
    const {clause, block} = sentence
    const place = placeOf(sentence, 0, 2)
    const {items} = clause
    if (!isDocument(clause.word(1)) || !isToldNext(document, phraseOf(block, {first: items[0]!.first, last: items[1]!.last}))) found.push({place, head: clause.word(1)})
  }
  for (const {phrase, mentions, class: of} of document.get(sources)) {
    const place = mentions[0]?.places[0]
    if (!place || phrase.block.kind === 'heading' || phrase.determiner !== 'the' || phrase.modifiers.length > 0 || phrase.tail || phrase.name || !heads.has(phrase.head)) continue
    if (of !== 'document' && of !== 'unresolved' && of !== 'officials') continue
    if (found.some((other) => other.place.block === place.block && other.place.start === place.start) || (of === 'document' && isToldNext(document, phrase))) continue
    found.push({place, head: phrase.head})
  }
  return found
}

/** “The memo | was”, at the head of its sentence. */
const openingDefinites = (clause: Clause) => (clause.word(0) === 'the' && heads.has(clause.word(1)) && isVerb(clause, 2) ? [clause.word(1)] : [])

function isVerb(clause: Clause, at: number): boolean {
  return finiteVerbAt(clause, at) || clause.has(at, is.auxiliary | is.third | is.past)
}

/** The first “he” or “she” who is said to say something. */
function firstPronoun(document: Document): Place | undefined {
  const first = document.get(attributions).find(({phrase, source, inherited, by}) => !inherited && by !== 'think' && phrase !== undefined && source.length > 0)
  const place = first?.source[0]
  return place && place.block.kind !== 'heading' && /^(?:s?he)$/i.test(place.block.text.slice(place.start, place.end)) ? place : undefined
}

export default /* @__PURE__ */ retext(unresolvedSourceReference)
