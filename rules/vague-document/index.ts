import {categories, is} from '../../src/facts/categories.js'
import {citedIn} from '../../src/facts/citations.js'
import {facetsOf} from '../../src/facts/documents.js'
import type {Facets} from '../../src/facts/documents.js'
import {coreOf} from '../../src/facts/phrases.js'
import type {Phrase} from '../../src/facts/phrases.js'
import {attributions} from '../../src/facts/attributions.js'
import {sources} from '../../src/facts/sources.js'
import type {Place} from '../../src/rule.js'
import {defineRule, flag, integer, retext, strings} from '../../src/rule.js'
import {outletWords, registerNouns, vagueNouns} from './words.js'

/** A report, study or poll that no reader could find. */
export const vagueDocument = defineRule({
  id: 'vague-document',
  summary: 'Reports, studies, polls and documents that no reader could find',
  severity: {recommended: 'warning', strict: 'error', newsroom: 'error', encyclopedia: 'warning', academic: 'warning', 'web-copy': 'warning'},
  yieldsTo: ['weasel-attribution'],
  options: {
    minFacets: integer('How many of producer, title and date it takes to identify a document', 2, {'web-copy': 1}),
    acceptLink: flag('A link or citation in the sentence identifies it', true, {newsroom: true}),
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
      if (isNoDocument(phrase, head) || isPointedAt(place) || all[first.attribution]!.by === 'think') continue
      const facets = withRest(place, facetsOf(phrase))
      const known = Object.values(facets).filter(Boolean).length
      if (known >= options.minFacets || facets.title || (facets.producer && isFindable(place, singular(head)))) continue
      const missing = [!facets.producer && 'who made it', !facets.title && 'its title', !facets.date && 'its date'].filter(Boolean)
      const core = coreOf(phrase)
      report.unidentified({...core, related: mentions.slice(1).flatMap(({places}) => places.map((other) => ({...other, message: 'also here'})))}, said(core.block.text, core), singular(head), list(missing as string[]))
    }
  }
})

/** “public figures”, “another email”: people; and one more of what the text is about already. */
function isNoDocument({determiner, modifiers}: Phrase, head: string): boolean {
  if (/^figures?$/.test(head)) return modifiers.some((word) => !/^(?:official|government|latest|new|recent|provisional|preliminary|early|federal|state|internal|sales|crime)$/.test(word))
  return /^(?:another|other)$/.test(determiner) || modifiers.some((word) => /^(?:another|other|later|second|third|same)$/.test(word))
}

/** “(The paper …”, “That poll”, “All three polls”: one that the text has spoken of. */
function isPointedAt({block, start, end}: Place): boolean {
  return /^[^\p{L}]*(?:the|that|this|these|those|all|both) /iu.test(block.text.slice(start, end)) || /\b(?:the|that|this|these|those)\s+$/i.test(block.text.slice(0, start))
}

/** What stands behind the phrase: “…, published on Friday”, “… by Ines Varela”, “… called "The Tide"”. */
function withRest({block, end}: Place, facets: Facets): Facets {
  const rest = block.text.slice(end, end + 70).split(/[.!?;](?:\s|$)/, 1)[0]!
  return {
    producer: facets.producer || /^,? (?:\w+ ){0,2}(?:at|by|for|from|in) (?:the |my |his |her |their )?(?:[a-z]+ )?\p{Lu}/u.test(rest),
    title: facets.title || /^,? (?:\p{L}+ ){0,5}(?:called|entitled|headlined|titled) ["“‘*_\p{Lu}]/u.test(rest),
    date: facets.date || dated.test(rest)
  }
}

const dated = /^,? (?:(?:\w+ )?(?:conducted|dated|filed|issued|posted|published|released|written) )?(?:by \p{L}+ )?(?:earlier |early |late |last |this |in |on |of |from )*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|Mar(?:ch|\.)|Apr|May\b|June?\b|July?\b|Aug|Sep|Oct|Nov|Dec|month\b|week\b|year\b|(?:1[89]|20)\d\d|\d{1,2} \p{Lu})/u

/** “Norland census data”, “a Herald report”: whoever knows whose it is can look it up, in a register or in a paper. */
function isFindable({block, start, end}: Place, noun: string): boolean {
  // “a Herald/Norwell Research poll” begins before its slash.
  const before = /\S+\/$/.exec(block.text.slice(0, start))?.[0] ?? ''
  const behind = /^ (?:at|by|from|in|on) (?:the )?\p{Lu}\S*(?: \p{Lu}\S*)?/u.exec(block.text.slice(end))?.[0] ?? ''
  return registers.has(noun) || outlet.test(before + block.text.slice(start, end) + behind)
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
