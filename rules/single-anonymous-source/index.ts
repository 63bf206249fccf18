import {attributions} from '../../src/facts/attributions.js'
import {sources} from '../../src/facts/sources.js'
import {defineRule, integer, ratio, retext} from '../../src/rule.js'

/** One unnamed source carries the story. */
export const singleAnonymousSource = defineRule({
  id: 'single-anonymous-source',
  summary: 'A story that rests on one unnamed source',
  severity: {recommended: 'warning', strict: 'error', newsroom: 'error', encyclopedia: 'warning'},
  types: {academic: {recommended: 'off'}, web: {recommended: 'off'}, fiction: 'off'},
  options: {
    share: ratio('Share of the attributions that one unnamed source may not reach', 0.5),
    minAttributions: integer('Fewer attributions than this make no story', 4, {}, 1)
  },
  messages: {
    carried: (count: number, total: number, source: string) => ({
      text: `${count} of ${total} attributions rest on one unnamed source, “${source}”. Is there a second source?`,
      note: 'Name a source, or find a document or a named person who says the same.'
    })
  },
  document(document, {options, report}) {
    const all = document.get(attributions)
    const total = all.filter(({source, phrase}) => source.length > 0 && phrase?.block.kind !== 'heading').length
    if (total < options.minAttributions) return
    for (const {class: of, mentions, label, head} of document.get(sources)) {
      if (/^some(?:one|body)$/.test(head)) continue // “someone, seemingly Pell, says”: whoever that is, no source of the story
      if ((of !== 'anonymous' && of !== 'bare') || mentions.length < options.share * total) continue
      const [first, ...others] = mentions.flatMap(({places}) => places)
      if (first) report.carried({...first, related: others.map((place) => ({...place, message: 'also here'}))}, mentions.length, total, label)
    }
  }
})

export default /* @__PURE__ */ retext(singleAnonymousSource)
