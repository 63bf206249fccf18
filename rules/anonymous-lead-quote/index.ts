import {attributions} from '../../src/facts/attributions.js'
import type {Attribution} from '../../src/facts/attributions.js'
import {quotes} from '../../src/facts/quotes.js'
import {sourceOf} from '../../src/facts/sources.js'
import {isBystander, placesOf, unnamedSources, wordsAt} from '../../src/facts/unnamed-sources.js'
import type {Block, Document, Place} from '../../src/rule.js'
import {defineRule, flag, integer, retext} from '../../src/rule.js'

/** The first voice that a reader hears has no name. */
export const anonymousLeadQuote = defineRule({
  id: 'anonymous-lead-quote',
  summary: 'An unnamed source has the first quotation of the story',
  severity: {strict: 'warning', newsroom: 'warning'},
  types: {fiction: 'off'},
  options: {
    countParaphrase: flag('Somebody named whose words are told before it comes first', false),
    minWords: integer('The shortest quotation that counts, in words', 6, {}, 1)
  },
  messages: {
    first: (source: string) => ({text: `Who could speak first on the record, instead of “${source}”?`, note: 'This is the first quotation of the story. Lead with one that has a name.'})
  },
  document(document, {options, report}) {
    const found = firstQuotation(document, options.minWords)
    const owner = found && document.get(sourceOf).get(found.index)
    if (!found || !owner || !document.get(unnamedSources).includes(owner) || isBystander(owner)) return
    const {first} = placesOf(owner)
    if (!first || (options.countParaphrase && isNamedBefore(document, found.index, found.place))) return
    report.first({...found.place, related: [{...first, message: 'the source'}]}, wordsAt(first))
  }
})

/** The first quotation of the body that is somebody's, and long enough. */
function firstQuotation(document: Document, minWords: number): {readonly index: number; readonly place: Place} | undefined {
  const told = new Map<Block, number[]>()
  const all = document.get(attributions)
  all.forEach(({content}, index) => {
    for (const {block} of content) told.set(block, [...(told.get(block) ?? []), index])
  })
  for (const block of document.blocks) {
    if (/^(?:heading|quote|caption|byline|dateline|cell)$/.test(block.kind)) continue
    for (const quote of block.get(quotes).quotes) {
      if ((block.text.slice(quote.start, quote.end).match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []).length < minWords) continue
      const index = told.get(block)?.find((at) => holds(all[at]!, block.at(quote)))
      if (index !== undefined) return {index, place: block.at(quote)}
    }
  }
  return undefined
}

/** Whose words they are; “Get back!” that somebody yelled is a scene, and no voice of the story. */
function holds({content, source, word}: Attribution, {block, start, end}: Place): boolean {
  return source.length > 0 && !/^(?:announc|call|chant|cr(?:y|ied|ies)|scream|shout|sing|sang|yell)/.test(word) && content.some((piece) => piece.block === block && piece.start < end && start < piece.end)
}

function isNamedBefore(document: Document, index: number, {block, start}: Place): boolean {
  const owners = document.get(sourceOf)
  return document.get(attributions).some(({cue}, at) => {
    const place = cue[0]
    const isBefore = place && (place.block.index < block.index || (place.block === block && place.start < start))
    return at !== index && isBefore && place.block.kind !== 'heading' && /^(?:person|body)$/.test(owners.get(at)?.class ?? '')
  })
}

export default /* @__PURE__ */ retext(anonymousLeadQuote)
