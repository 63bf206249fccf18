import {is} from '../../src/facts/categories.js'
import {citedIn} from '../../src/facts/citations.js'
import type {Clause} from '../../src/facts/clauses.js'
import type {Range} from '../../src/facts/noun-phrases.js'
import {inOwnSentences, placeOf} from '../../src/facts/own-sentences.js'
import {isCreditedAround, isToldBelow, isVouched, isVouchedNearby} from '../../src/facts/vouching.js'
import {defineRule, flag, retext, strings} from '../../src/rule.js'
import type {Block, Document} from '../../src/rule.js'
import {hearsayAdverbs, legalWords} from './words.js'

/** “Reportedly”, “allegedly”: an adverb in the place of a source. */
export const hedgedAttribution = defineRule({
  id: 'hedged-attribution',
  summary: 'Hearsay without a source: “reportedly”, “allegedly”',
  severity: {recommended: 'info', strict: 'error', newsroom: 'error', encyclopedia: 'warning', academic: 'warning', 'web-copy': 'warning'},
  types: {interview: 'info', encyclopedia: {recommended: 'warning'}, academic: {recommended: 'warning'}, web: {recommended: 'warning'}, fiction: 'off'},
  yieldsTo: ['weasel-attribution'],
  options: {
    acceptCitation: flag('A citation or link in the sentence says who reports it', true, {newsroom: false}),
    acceptParagraphSource: flag('A source elsewhere in the paragraph stands for it', true),
    acceptCredit: flag('An outlet that is credited within two paragraphs stands for it', false, {recommended: true}),
    accusations: flag('Accusations too, “allegedly” and “purportedly”, which are the courts’ words', true, {recommended: false}),
    adverbs: strings('Further adverbs of hearsay')
  },
  messages: {
    hedged: (adverb: string) => ({text: `Who reports what is told “${adverb}” here?`, note: 'The adverb says that somebody does. Say who, or cite it.'}),
    alleged: (verb: string) => ({text: `Who says what “${verb}” tells?`, note: 'The passive hides who accuses. Say who, or cite it.'})
  },
  document(document, {options, report}) {
    const adverbs = new Set([...hearsayAdverbs, ...options.adverbs])
    const hint = new RegExp(`\\b(?:${[...adverbs].map((word) => word.replace(/\W/g, '')).join('|')}|alleged to)\\b`, 'i')
    for (const {sentence, found: {first, last}} of inOwnSentences(document, hint, (clause) => hedgesIn(clause, adverbs), options)) {
      const {clause, block} = sentence
      const isAlleged = last - first > 1
      if (!options.accusations && (isAlleged || /^(?:alleg|purport|suppos)/.test(clause.word(first)))) continue
      const place = placeOf(sentence, first, last)
      if ((options.acceptCitation && citedIn(place)) || isVouched(document, place) || isToldBelow(document, place)) continue
      const isAccusation = /^alleg/.test(clause.word(isAlleged ? first + 1 : first))
      // Who accuses has often spoken in the paragraph before.
      if (options.acceptParagraphSource && isVouchedNearby(document, place, isAccusation)) continue
      if (isAccusation && isOnRecord(document, block)) continue
      if (options.acceptCredit && isCreditedAround(document, place)) continue
      const said = block.text.slice(place.start, place.end)
      if (isAlleged) report.alleged(place, said)
      else report.hedged(place, said)
    }
  }
})

function hedgesIn(clause: Clause, adverbs: ReadonlySet<string>): Range[] {
  const all: Range[] = []
  for (let at = 0; at < clause.length; at++) {
    const hedge = adverbs.has(clause.word(at)) ? {first: at, last: at + 1} : allegedAt(clause, at)
    if (hedge && !isDoubt(clause, at)) all.push(hedge)
  }
  return all
}

/** “is alleged to have paid” */
function allegedAt(clause: Clause, at: number): Range | undefined {
  if (!/^(?:is|are|was|were)$/.test(clause.word(at)) || clause.word(at + 1) !== 'alleged' || clause.word(at + 2) !== 'to') return undefined
  return clause.has(at + 3, is.base | is.auxiliary) ? {first: at, last: at + 3} : undefined
}

/** “our supposedly wise leaders”, “an allegedly "fair" count”, “attacked him for allegedly cheating”: the writer’s own doubt, or what somebody holds against him. */
function isDoubt(clause: Clause, at: number): boolean {
  const next = clause.word(at + 1)
  if (clause.quote(at + 1) || (/^(?:for|of|over)$/.test(clause.word(at - 1)) && !clause.isNumber(at + 1) && !/^(?:up|more|over)/.test(next))) return true
  if (clause.word(at) !== 'supposedly') return false
  if (clause.has(at - 1, is.determiner | is.preposition) || clause.word(at - 1) === "'s" || next.includes('-')) return true
  return !(clause.has(at + 1, is.past | is.third | is.auxiliary | is.base | is.participle) || /[a-z]ed$/.test(next) || clause.has(at - 1, is.auxiliary))
}

const legal = new RegExp(`\\b(?:${legalWords.join('|')})\\b`, 'i')
const charge = /\b(?:affidavit|arraigned|charged with|criminal complaint|indicted|indictment|lawsuit|pleaded (?:not )?guilty|sued|was charged|were charged)\b/i

/** The text tells of a charge or a suit, or the last paragraphs of an arrest: its papers are where the allegation stands. */
function isOnRecord({blocks}: Document, {index}: Block): boolean {
  return blocks.slice(0, index + 1).some(({text}, at) => charge.test(text) || (at >= index - 2 && legal.test(text)))
}

export default /* @__PURE__ */ retext(hedgedAttribution)
