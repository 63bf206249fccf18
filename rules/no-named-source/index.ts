import {facetsOf} from '../../src/facts/documents.js'
import type {Source} from '../../src/facts/sources.js'
import {isLabel, wordsAt} from '../../src/facts/unnamed-sources.js'
import {defineRule, flag, integer, retext} from '../../src/rule.js'
import {voices} from './voices.js'

/** Nothing in the text rests on a person, a body or a document that a reader could name. */
export const noNamedSource = defineRule({
  id: 'no-named-source',
  summary: 'A text in which nobody who speaks has a name',
  severity: {recommended: 'warning', strict: 'error', newsroom: 'error', encyclopedia: 'warning', 'web-copy': 'info'},
  types: {opinion: 'off', interview: 'off', academic: {recommended: 'off'}, web: {recommended: 'info'}, fiction: 'off'},
  options: {
    minAttributions: integer('Fewer attributions than this make no story', 3, {}, 1),
    countNamedGroups: flag('A body that speaks for itself has a name', true),
    countDocuments: flag('A document that can be found has a name', true)
  },
  messages: {
    none: (count: number, source: string) => ({text: `Who in this text has a name, since none of ${count} attributions rests on one, from “${source}” on?`, note: 'Name a person, a body or a document that bears it out.'})
  },
  document(document, {options, report}) {
    if (options.countDocuments && document.blocks.some(({citations}) => citations.length > 0)) return
    const told = voices(document)
    if (told.length < options.minAttributions || told.some(({source}) => source === undefined || (source !== 'stance' && !isNameless(source, options)))) return
    const [first, ...others] = told.map(({place}) => place)
    if (first) report.none({...first, related: others.map((place) => ({...place, message: 'also here'}))}, told.length, wordsAt(first))
  }
})

interface Named {
  readonly countNamedGroups: boolean
  readonly countDocuments: boolean
}

/** A reader could not name it. Where the text leaves open who “he” is, the doubt is for the text. */
function isNameless({class: of, phrase}: Source, {countNamedGroups, countDocuments}: Named): boolean {
  if (of === 'anonymous' || of === 'bare' || of === 'weasel' || of === 'people') return true
  if (of === 'officials') return !countNamedGroups || (phrase.head === 'officials' && phrase.modifiers.length === 0 && !phrase.tail)
  if (of === 'body' || of === 'spokesperson') return !countNamedGroups
  if (of === 'document') {
    const {producer, title} = facetsOf(phrase)
    return !countDocuments || !(producer || title || phrase.definite)
  }
  return of === 'unresolved' && isLabel(phrase.head) && phrase.determiner === 'the' && !phrase.tied
}

export default /* @__PURE__ */ retext(noNamedSource)
