import {attributions} from '../../src/facts/attributions.js'
import type {Attribution} from '../../src/facts/attributions.js'
import {introductions} from '../../src/facts/introductions.js'
import {plural} from '../../src/facts/forms.js'
import {sources} from '../../src/facts/sources.js'
import type {Source} from '../../src/facts/sources.js'
import {placesOf, wordsAt} from '../../src/facts/unnamed-sources.js'
import type {Document, Place} from '../../src/rule.js'
import {defineRule, retext, strings} from '../../src/rule.js'

/** “One clerk counted the crates. Clerks said …”: where did the others come from? */
export const pluralSourceMismatch = defineRule({
  id: 'plural-source-mismatch',
  summary: 'Sources in the plural, where the text has introduced one: “clerks said”',
  severity: {strict: 'warning', newsroom: 'warning'},
  types: {fiction: 'off'},
  yieldsTo: ['weasel-attribution'],
  options: {
    heads: strings('Only these sources, in the plural; empty for all')
  },
  messages: {
    several: (said: string, introduced: string) => ({text: `How many are “${said}”, after “${introduced}”?`, note: 'One was introduced. Give the number, or keep to the singular.'})
  },
  document(document, {options, report}) {
    const all = document.get(attributions)
    const met = new Set<string>()
    for (const source of document.get(sources)) {
      const {first} = placesOf(source)
      // The second time the text has spoken of several before.
      if (!first || met.has(source.head) || !isLonePlural(source) || (options.heads.length > 0 && !options.heads.includes(source.head))) continue
      if (!source.attributions.some((index) => isSaid(all[index]!, first))) continue
      met.add(source.head)
      const introduced = onlyOneBefore(document, source, first)
      if (!introduced) continue
      const past = source.attributions.length === 1 && all[source.attributions[0]!]!.by === 'say' && /(?:ed|said|told)$/.test(all[source.attributions[0]!]!.word)
      report.several({...first, related: [{...introduced.place, message: 'introduced here'}], suggestions: past ? [singular(first, introduced.described)] : undefined}, wordsAt(first), wordsAt(introduced.place))
    }
  }
})

/** “Aides said”, “according to the aides”; not “the aides responsible for the leak”. */
function isSaid({by, cue, content}: Attribution, {block, start, end}: Place): boolean {
  return /^(?:say|according)$/.test(by) && content.length > 0 && cue.some((place) => place.block === block && Math.max(place.start - end, start - place.end) < 20)
}

/** “aides”, “the engineers”, “the board members”; not “three aides”, “some aides”, “her aides”, “aides to Lund”, “health officials”. */
function isLonePlural({phrase, plural, class: of}: Source): boolean {
  return plural && !phrase.pronoun && !phrase.name && !phrase.tied && !phrase.tail && /^(?:the|these|those)?$/.test(phrase.determiner) && phrase.block.kind !== 'heading' && of !== 'people'
}

/** The single person of that kind who came in before, if nothing else in the text before is of that kind. */
function onlyOneBefore(document: Document, {phrase}: Source, {block, start}: Place): {readonly place: Place; readonly described: string} | undefined {
  const word = new RegExp(`\\b${phrase.head}\\b`, 'i')
  let found: {readonly place: Place; readonly described: string} | undefined
  for (const other of document.blocks.slice(0, block.index + 1)) {
    if (other.kind === 'heading') continue
    const limit = other === block ? start : other.text.length
    if (word.test(other.text.slice(0, limit))) return undefined
    for (const one of other.get(introductions)) {
      if (one.start >= limit || (one.head === 'person' ? 'people' : plural(one.head)) !== phrase.head) continue
      if (found || one.plural) return undefined
      found = {place: other.at(one), described: one.described}
    }
  }
  const introduced = found?.described.toLowerCase().split(/\s+/)
  if (!introduced?.length || !phrase.modifiers.every((modifier) => introduced.includes(modifier))) return undefined
  // “a ministry official” is not one of all “officials”.
  return phrase.definite || introduced.slice(0, -1).every((word) => phrase.modifiers.includes(word) || /^(?:former|senior|top|young|old)$/.test(word)) ? found : undefined
}

function singular(place: Place, described: string): {readonly title: string; readonly edits: readonly (Place & {readonly text: string})[]} {
  const capital = /^\p{Lu}/u.test(place.block.text[place.start]!)
  const text = `${capital ? 'The' : 'the'} ${described}`
  return {title: `Replace with “${text}”`, edits: [{...place, text}]}
}

export default /* @__PURE__ */ retext(pluralSourceMismatch)
