import {attributions} from '../../src/facts/attributions.js'
import {judgementsOf} from '../../src/facts/judgements.js'
import {quotes} from '../../src/facts/quotes.js'
import {isCircle, placesOf, unnamedSources, wordsAt} from '../../src/facts/unnamed-sources.js'
import type {Place} from '../../src/rule.js'
import {defineRule, flag, oneOf, retext} from '../../src/rule.js'

/** “Lund is a coward,” one colleague said: an attack from behind a curtain. */
export const anonymousAttack = defineRule({
  id: 'anonymous-attack',
  summary: 'Unnamed sources who insult a person or a body',
  severity: {recommended: 'warning', strict: 'error', newsroom: 'error', encyclopedia: 'error', 'web-copy': 'warning'},
  types: {academic: {recommended: 'off'}, fiction: 'off'},
  options: {
    quoteOnly: flag('Look at quotations alone, where the words are the source’s own', false, {recommended: true, encyclopedia: true, academic: true, 'web-copy': true}),
    targets: oneOf('Whom no unnamed source may attack', ['all', 'persons', 'organisations'], 'all')
  },
  messages: {
    attack: (attack: string, source: string) => ({text: `Does “${source}” get to attack without a name: “${attack}”?`, note: 'Put the critic on the record, tell what was done instead, or cut it.'})
  },
  document(document, {options, report}) {
    const all = document.get(attributions)
    for (const source of document.get(unnamedSources)) {
      const {first} = placesOf(source)
      if (!first || isCircle(source)) continue
      for (const index of source.attributions) {
        for (const one of judgementsOf(all[index]!)) {
          const {kind, target, block, start, end} = one
          if (kind !== 'insult' || !isAimed(target, options.targets)) continue
          const place = block.at({start, end})
          if (options.quoteOnly && !isQuoted(place)) continue
          report.attack({...place, related: [{...first, message: 'the source'}]}, wordsAt(place), wordsAt(first))
        }
      }
    }
  }
})

function isAimed(target: string, targets: 'all' | 'persons' | 'organisations'): boolean {
  return (target === 'person' && targets !== 'organisations') || (target === 'body' && targets !== 'persons')
}

/** The judging words stand in marks. */
function isQuoted({block, end}: Place): boolean {
  return block.get(quotes).quotes.some((quote) => quote.start < end && end <= quote.end)
}

export default /* @__PURE__ */ retext(anonymousAttack)
