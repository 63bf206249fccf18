import {categories, is} from '../../src/facts/categories.js'
import {citedIn} from '../../src/facts/citations.js'
import {facetsAt, hasAuthor, isToldBefore, isToldBelowLead, isToldNext} from '../../src/facts/documents.js'
import {coreOf} from '../../src/facts/phrases.js'
import type {Phrase} from '../../src/facts/phrases.js'
import {putFigures} from '../../src/facts/crowds.js'
import {attributions} from '../../src/facts/attributions.js'
import type {Attribution} from '../../src/facts/attributions.js'
import {sources} from '../../src/facts/sources.js'
import type {Place} from '../../src/rule.js'
import {defineRule, flag, integer, retext, strings} from '../../src/rule.js'
import {outletWords} from '../../src/words/outlet-words.js'
import {registerNouns, vagueNouns} from './words.js'

/** A report, study or poll that no reader could find. */
export const vagueDocument = defineRule({
  id: 'vague-document',
  summary: 'Reports, studies, polls and documents that no reader could find',
  severity: {recommended: 'warning', strict: 'error', newsroom: 'error', encyclopedia: 'warning', academic: 'warning', 'web-copy': 'warning'},
  types: {interview: 'info', fiction: 'off'},
  yieldsTo: ['weasel-attribution', 'second-hand-source'],
  options: {
    minFacets: integer('How many of producer, title and date it takes to identify a document', 2, {'web-copy': 1}),
    acceptLink: flag('A link or citation in the sentence identifies it', true, {newsroom: true}),
    acceptAuthor: flag('A maker who is named in full behind it counts twice: “a report by the Vask Centre”', true, {encyclopedia: false, academic: false}),
    nouns: strings('What counts as a document, in the singular; empty for the list that ships')
  },
  messages: {
    unidentified: (said: string, noun: string, missing: string) => ({
      text: `Which ${noun} is “${said}”?`,
      note: `Give ${missing}, or a link.`
    })
  },
  document(document, {options, report}) {
    const nouns = new Set(options.nouns.length > 0 ? options.nouns : vagueNouns)
    const all = document.get(attributions)
    for (const {class: of, mentions, phrase, head} of document.get(sources)) {
      const first = mentions[0]
      const place = first?.places[0]
      if ((of !== 'document' && options.nouns.length === 0) || !place || first.attribution === undefined || phrase.block.kind === 'heading' || !nouns.has(singular(head)) || phrase.definite) continue
      if (options.acceptLink && citedIn(place)) continue
      if (isNoDocument(phrase, head) || isReading(phrase, place) || isPointedAt(place) || isOfThose(phrase, place) || isPassing(place, all[first.attribution]!)) continue
      const facets = facetsAt(place, phrase)
      const known = Object.values(facets).filter(Boolean).length + (options.acceptAuthor && options.minFacets <= 2 && hasAuthor(phrase) ? 1 : 0)
      if (known >= options.minFacets || facets.title || isOnline(place) || (facets.producer && (isFindable(place, singular(head)) || isOfPapers(phrase, place)))) continue
      if (options.minFacets <= 2 && (isToldNext(document, phrase) || isToldBelowLead(document, phrase) || (isLoose(phrase, head) && isToldBefore(place)))) continue
      const missing = [!facets.producer && 'who made it', !facets.title && 'its title', !facets.date && 'its date'].filter(Boolean)
      const core = coreOf(phrase)
      report.unidentified({...core, related: mentions.slice(1).flatMap(({places}) => places.map((other) => ({...other, message: 'also here'})))}, said(core.block.text, core), singular(head), list(missing as string[]))
    }
    for (const block of document.blocks) {
      for (const found of block.get(putFigures)) {
        const place = block.at(found)
        if (nouns.has(singular(found.noun)) && !(options.acceptLink && citedIn(place))) report.unidentified(place, said(block.text, place), singular(found.noun), 'who made it, its title and its date')
      }
    }
  }
})

/** “public figures”, “another email”: people; and one more of what the text is about already. */
function isNoDocument({determiner, modifiers}: Phrase, head: string): boolean {
  // “No evidence has been given”, “circumstantial evidence is no proof”
  if (determiner === 'no' || (head === 'evidence' && modifiers.some((word) => /^(?:anecdotal|circumstantial)$/.test(word)))) return true
  if (/^figures?$/.test(head)) return modifiers.some((word) => !/^(?:official|government|latest|new|recent|provisional|preliminary|early|federal|state|internal|sales|crime)$/.test(word))
  // “exit polls”: a vote has one set of them, or each station its own.
  if (modifiers.includes('exit')) return true
  // “court papers”: the case that the text is about has them; “a pool report” goes to every paper.
  if (modifiers.some((word) => /^(?:court|pool)$/.test(word))) return true
  if (/^(?:another|other)$/.test(determiner) && /^(?:analyses|research|studies|surveys)$/.test(head)) return false
  return /^(?:another|other)$/.test(determiner) || modifiers.some((word) => /^(?:another|other|later|second|third|same)$/.test(word))
}

/** “He wrote reports on waste. One report found”: one of those. */
function isOfThose({determiner}: Phrase, {block, start}: Place): boolean {
  if (determiner !== 'one') return false
  const noun = /^one (\w+)/i.exec(block.text.slice(start, start + 40))?.[1]
  return noun !== undefined && new RegExp(`\\b${noun}s\\b`).test(block.text.slice(Math.max(0, start - 200), start))
}

/** “Records show”, “agency figures”, “a review of her speeches”, “the team is sure: data show it”: what the writer, or who the text is about, has read or keeps. */
function isReading({determiner, modifiers, head}: Phrase, {block, start, end}: Place): boolean {
  if (/^records?$/.test(head) && modifiers.every((word) => word === 'public')) return true
  if (modifiers.some((word) => /^(?:agency|company)$/.test(word))) return true
  if (head === 'review' && /^ of (?:\p{Lu}|(?:court|dozens|documents|emails|her|his|hundreds|its|public|records|speeches|statements|the|their|thousands)\b)/u.test(/ of .*/u.exec(block.text.slice(start, end + 40))?.[0] ?? '')) return true
  return determiner === '' && /^(?:analysis|data)$/.test(head) && /\b(?:[Tt]he|[Tt]hese) (?:authors|economists|pair|researchers|scientists|team)\b[^.]*$/.test(block.text.slice(0, start))
}

/** “polls”, “data”: more of what has been told, rather than another one. */
function isLoose({determiner, modifiers}: Phrase, head: string): boolean {
  return determiner === '' && modifiers.length === 0 && /s$|^(?:data|polling|research)$/.test(head)
}

/** “officials, following an inquiry, stated”, “papers relating to it”, “a plan that reports wanted”: the document says nothing. */
function isPassing({block, start, end}: Place, {by, cue, word}: Attribution): boolean {
  // “in spite of many audits proving it”, “now comes a survey showing …”
  if (by !== 'according' && cue.some((own) => own.block === block && own.start >= end && /^\p{Ll}+ing\b/u.test(block.text.slice(own.start)))) return true
  if (/\bby $/i.test(block.text.slice(0, start)) && /^(?:all|most) (?:accounts|estimates)\b/.test(block.text.slice(start))) return true
  if (by === 'think' || /^(?:(?:is|are|was|were|offers?|offered)$|alleging|arguing|call(?:ed|ing)|claiming|concern|describing|detailing|dubbed|outlining|involv|nam(?:ed|ing)|pertain|regard|relat|requir)/.test(word)) return true
  return by !== 'according' && /\b(?:after|amid|by|during|following|kind of|pending|since|sort of|under|without|(?:18|19|20)\d\d) $/.test(block.text.slice(0, start))
}

/** “(The paper …”, “That poll”, “All three polls”: one that the text has spoken of. */
function isPointedAt({block, start, end}: Place): boolean {
  return /^[^\p{L}]*(?:(?:consider|imagine|picture|take) )?(?:the|that|this|these|those|all|both) /iu.test(block.text.slice(start, end)) || /\b(?:the|that|this|these|those)\s+$/i.test(block.text.slice(0, start))
}

/** “Norland census data”, “a Herald report”: whoever knows whose it is can look it up, in a register or in a paper. */
function isFindable({block, start, end}: Place, noun: string): boolean {
  // “a Herald/Norwell Research poll” begins before its slash.
  const before = /\S+\/$/.exec(block.text.slice(0, start))?.[0] ?? ''
  const behind = /^ (?:at|by|from|in|on) (?:the )?\p{Lu}\S*(?: \p{Lu}\S*)?/u.exec(block.text.slice(end))?.[0] ?? ''
  return registers.has(noun) || outlet.test(before + block.text.slice(start, end) + behind)
}

/** “a memo on the council’s website” */
function isOnline({block, start, end}: Place): boolean {
  return /\bon (?:the |its |his |her |their )?(?:[\p{L}’'-]+ ){0,4}(?:web ?page|website|web site)\b/u.test(block.text.slice(start, end)) || /^ on (?:the |its |his |her |their )?(?:[\p{L}’'-]+ ){0,4}(?:web ?page|website|web site)\b/u.test(block.text.slice(end))
}

/** “a Norwell Tide analysis of newly filed court papers”: who read what. */
function isOfPapers({head}: Phrase, {block, start, end}: Place): boolean {
  return /^(?:analys[ei]s|review)$/.test(head) && /\bof (?:[\p{L}’'-]+ ){0,4}(?:accounts|budgets|contracts|court|data|documents|emails|figures|filings|papers|records|reports|returns|statistics|votes)\b/u.test(block.text.slice(start, end + 80).split(/[.!?;](?:\s|$)/, 1)[0]!)
}

const registers = new Set(registerNouns)
const outlet = new RegExp(`\\b(?:${outletWords.join('|')})\\b`)

function said(text: string, {start, end}: {start: number; end: number}): string {
  const words = text.slice(start, end).split(/\s+/)
  return words.length > 12 ? words.slice(0, 10).join(' ') + ' …' : words.join(' ')
}

function singular(noun: string): string {
  if (categories(noun) & is.document) return noun
  if (noun === 'studies') return 'study'
  if (noun === 'surveys') return 'survey'
  if (noun.endsWith('ses')) return noun.slice(0, -2) + 'is'
  if (noun.endsWith('ies')) return noun.slice(0, -3) + 'y'
  return noun.replace(/s$/, '')
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : words.slice(0, -1).join(', ') + ' and ' + words.at(-1)
}

export default /* @__PURE__ */ retext(vagueDocument)
