import {sources} from '../../src/facts/sources.js'
import {defineRule, flag, retext} from '../../src/rule.js'

/** “A source said”: nothing in the text says what the source does or how it knows. */
export const bareSource = defineRule({
  id: 'bare-source',
  summary: '“A source”, “sources say”, “insiders” with no description',
  severity: {recommended: 'error', strict: 'error', newsroom: 'error', encyclopedia: 'error', academic: 'warning', 'web-copy': 'warning'},
  options: {
    headings: flag('Look at headings too, where a description may have to wait for the text', false)
  },
  messages: {
    one: (source: string) => ({text: `Who is “${source}”, and how do they know?`, note: 'Say what the person does, and how close they are to what they tell.'}),
    several: (source: string) => ({text: `Which sources are “${source}”?`, note: 'Say what these people do, how many they are, and how they know.'})
  },
  document(document, {options, report}) {
    for (const {class: of, mentions, phrase, plural} of document.get(sources)) {
      if (of !== 'bare' || (phrase.block.kind === 'heading' && !options.headings)) continue
      const [first, ...others] = mentions.flatMap(({places}) => places)
      if (!first) continue
      const at = {...first, related: others.map((place) => ({...place, message: 'also here'}))}
      const said = first.block.text.slice(first.start, first.end)
      if (plural) report.several(at, said)
      else report.one(at, said)
    }
  }
})

export default /* @__PURE__ */ retext(bareSource)
