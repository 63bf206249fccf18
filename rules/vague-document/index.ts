import {categories, is} from '../../src/facts/categories.js'
import {citedIn} from '../../src/facts/citations.js'
import {facetsOf} from '../../src/facts/documents.js'
import {attributions} from '../../src/facts/attributions.js'
import {sources} from '../../src/facts/sources.js'
import {defineRule, flag, integer, retext, strings} from '../../src/rule.js'
import {vagueNouns} from './words.js'

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
      if (of !== 'document' || !first || !place || phrase.block.kind === 'heading' || !nouns.has(singular(head)) || phrase.definite) continue
      if (options.acceptLink && citedIn(place)) continue
      const facets = facetsOf(all[first.attribution]!, phrase)
      const known = Object.values(facets).filter(Boolean).length
      if (known >= options.minFacets || facets.title) continue
      const missing = [!facets.producer && 'who made it', !facets.title && 'its title', !facets.date && 'its date'].filter(Boolean)
      report.unidentified({...place, related: mentions.slice(1).flatMap(({places}) => places.map((other) => ({...other, message: 'also here'})))}, said(place.block.text, place), singular(head), list(missing as string[]))
    }
  }
})

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
