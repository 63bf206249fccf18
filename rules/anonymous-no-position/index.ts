import {isDescribedNearby} from '../../src/facts/described-nearby.js'
import {standingOf} from '../../src/facts/standing.js'
import type {Standing} from '../../src/facts/standing.js'
import {attributions} from '../../src/facts/attributions.js'
import type {Attribution} from '../../src/facts/attributions.js'
import {sources} from '../../src/facts/sources.js'
import type {Source} from '../../src/facts/sources.js'
import {tells} from '../../src/facts/speaking.js'
import {grouped, placesOf, unnamedSources, wordsAt} from '../../src/facts/unnamed-sources.js'
import type {Document} from '../../src/rule.js'
import {defineFact, defineRule, oneOf, retext} from '../../src/rule.js'

/** “An official said”: the reader cannot weigh who speaks. */
export const anonymousNoPosition = defineRule({
  id: 'anonymous-no-position',
  summary: 'Unnamed sources without role or rank: “an official”, “a person familiar with the matter”',
  severity: {recommended: 'warning', strict: 'warning', newsroom: 'error', encyclopedia: 'warning', academic: 'info', 'web-copy': 'info'},
  types: {academic: {recommended: 'info'}, web: {recommended: 'info'}, fiction: 'off'},
  yieldsTo: ['bare-source'],
  options: {
    level: oneOf('How little is too little: a mere label, the body alone, or a role without its body', ['label', 'organisation', 'role'], 'label', {newsroom: 'organisation'})
  },
  messages: {
    label: (source: string) => ({text: `What is the position of “${source}”?`, note: 'Add role, rank or unit: readers weigh a source by what it does.'}),
    partial: (source: string) => ({text: `What is the role of “${source}” there?`, note: 'The text tells the body, and neither role nor rank.', severity: 'info'}),
    organisation: (source: string) => ({text: `What is the role of “${source}” there?`, note: 'The text tells the body, and neither role nor rank.'}),
    role: (source: string) => ({text: `Where is “${source}” from?`, note: 'The text tells the role, and not the body or unit.'})
  },
  document(document, {options, report}) {
    const everyone = [...document.get(unnamedSources), ...document.get(sources).filter((source) => isBareOfficials(document, source))]
    const all = document.get(attributions)
    for (const [source, ...again] of grouped(everyone)) {
      // “The official”: a later reference, or one that another rule asks about.
      if (source.class === 'unresolved' || source.phrase.definite || !source.attributions.some((index) => isTold(all[index]!))) continue
      const {first, related: own} = placesOf(source)
      const message = first && !isDescribedNearby(document, source) && messageFor(standingOf(source), options.level)
      if (message) report[message]({...first, related: [...own, ...again.flatMap((other) => placesOf(other).all)]}, wordsAt(first))
    }
  }
})

/** “White House aides found out”, “aides declined to comment”: nobody has to weigh that. */
function isTold({by, word, declined}: Attribution): boolean {
  return !declined && (/^(?:according|colon|say)$/.test(by) || /^(?:call|characteri|describ|wr[io]t)/.test(word))
}

function messageFor(standing: Standing, level: 'label' | 'organisation' | 'role'): 'label' | 'partial' | 'organisation' | 'role' | undefined {
  if (standing === 'label') return 'label'
  if (standing === 'body') return level === 'label' ? 'partial' : 'organisation'
  return standing === 'role' && level === 'role' ? 'role' : undefined
}

const whose = /\b(?:agency|authorities|department|ministry|office|officials?|police|sheriff)\b/i

/** “Officials said”, where no sentence before it told whose. */
function isBareOfficials(document: Document, {class: of, phrase, attributions: own, mentions}: Source): boolean {
  if (of !== 'officials' || phrase.head !== 'officials' || phrase.determiner !== '' || phrase.modifiers.length > 0 || phrase.tail || phrase.block.kind === 'heading') return false
  const start = mentions[0]?.places[0]?.start ?? 0
  if (document.get(firstTold) < phrase.block.index || whose.test(phrase.block.text.slice(0, start))) return false
  return own.some((index) => tells(document.get(attributions)[index]!))
}

/** The first block that tells whose the officials are. */
const firstTold = defineFact({
  name: 'officials of somebody',
  document({blocks}): number {
    const first = blocks.findIndex((block) => block.get(tellsWhose))
    return first < 0 ? Infinity : first
  }
})

const tellsWhose = defineFact({name: 'whose officials', block: ({kind, text}) => kind !== 'heading' && whose.test(text)})

export default /* @__PURE__ */ retext(anonymousNoPosition)
