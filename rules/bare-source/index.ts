import {attributions} from '../../src/facts/attributions.js'
import type {Phrase} from '../../src/facts/phrases.js'
import {proseTokens} from '../../src/facts/prose-tokens.js'
import {sources} from '../../src/facts/sources.js'
import type {Document} from '../../src/rule.js'
import {defineRule, flag, retext} from '../../src/rule.js'

/** “A source said”: nothing in the text says what the source does or how it knows. */
export const bareSource = defineRule({
  id: 'bare-source',
  summary: 'Sources without any description: “a source”, “sources say”, “insiders”',
  severity: {recommended: 'error', strict: 'error', newsroom: 'error', encyclopedia: 'error', academic: 'warning', 'web-copy': 'warning'},
  options: {
    headings: flag('Look at headings too, where a description may have to wait for the text', false)
  },
  messages: {
    one: (source: string) => ({text: `Who is “${source}”, and how do they know?`, note: 'Say what the person does, and how close they are to what they tell.'}),
    several: (source: string) => ({text: `Which sources are “${source}”?`, note: 'Say what these people do, how many they are, and how they know.'})
  },
  document(document, {options, report}) {
    const all = document.get(attributions)
    let met = false
    for (const {class: of, mentions, phrase, plural, attributions: own} of document.get(sources)) {
      if (of === 'anonymous' || of === 'spokesperson') met = true
      if (of !== 'bare' || (phrase.block.kind === 'heading' && !options.headings)) continue
      // “people feel”, “an individual cannot prove it”: no source, but people in general.
      if (!own.some((index) => /^(?:say|according|colon|noun)$/.test(all[index]!.by))) continue
      // “the source” looks back to one that was described.
      if (phrase.definite && (met || isMentionedBefore(document, phrase))) continue
      const [first, ...others] = mentions.flatMap(({places}) => places)
      if (!first) continue
      const at = {...first, related: others.map((place) => ({...place, message: 'also here'}))}
      const said = first.block.text.slice(first.start, first.end)
      if (plural) report.several(at, said)
      else report.one(at, said)
    }
  }
})

/** “… my well-placed source telling me”, and then “the source”. */
function isMentionedBefore(document: Document, {block, headToken, head}: Phrase): boolean {
  const at = block.get(proseTokens).start[headToken]!
  const word = new RegExp(`\\b${head}s?\\b`, 'i')
  return word.test(block.text.slice(0, at)) || document.blocks.slice(0, block.index).some((other) => other.kind !== 'heading' && word.test(other.text))
}

export default /* @__PURE__ */ retext(bareSource)
