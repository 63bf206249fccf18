import {attributions} from '../../src/facts/attributions.js'
import {sources} from '../../src/facts/sources.js'
import type {Source} from '../../src/facts/sources.js'
import {grouped, isInformant, placesOf, toldAt} from '../../src/facts/unnamed-sources.js'
import {defineRule, flag, ratio, retext} from '../../src/rule.js'

/** The inventory of sources that no reader could identify: once for each, with its other places. */
export const anonymousSource = defineRule({
  id: 'anonymous-source',
  summary: 'Unnamed people and groups as sources',
  severity: {recommended: 'info', strict: 'warning', newsroom: 'warning', encyclopedia: 'warning', academic: 'info', 'web-copy': 'info'},
  types: {fiction: 'off'},
  yieldsTo: ['bare-source'],
  options: {
    maxShare: ratio('Share of the attributions that may go to unnamed sources before this speaks', 0),
    spokespersonIsNamed: flag('“A spokeswoman” speaks for a body, and needs no name', true)
  },
  messages: {
    unnamed: (source: string) => ({text: `Who is “${source}”?`, note: 'Name the source, or say why the name is withheld.'}),
    withheld: (source: string) => ({text: `Does the story need “${source}” unnamed?`, note: 'The text says why the name is withheld. A named source is always better.'})
  },
  document(document, {options, report}) {
    const all = document.get(attributions)
    const anonymous = document.get(sources).filter((source) => isUnnamed(source, options.spokespersonIsNamed) && isInformant(document, source))
    const count = anonymous.reduce((sum, source) => sum + source.attributions.length, 0)
    const total = all.filter(({source}) => source.length > 0).length
    if (total > 0 && count / total <= options.maxShare) return
    for (const [source, ...again] of grouped(anonymous)) {
      const {first, related: own} = toldAt(document, source)
      if (!first) continue
      const related = [...own, ...again.flatMap((other) => placesOf(other).all)]
      const said = first.block.text.slice(first.start, first.end).replace(/,$/, '')
      if (source.anonymity?.reason) report.withheld({...first, related}, said)
      else report.unnamed({...first, related}, said)
    }
  }
})

function isUnnamed({class: of}: Source, spokespersonIsNamed: boolean): boolean {
  return of === 'anonymous' || (of === 'spokesperson' && !spokespersonIsNamed)
}

export default /* @__PURE__ */ retext(anonymousSource)
