import {attributions} from '../../src/facts/attributions.js'
import type {Attribution} from '../../src/facts/attributions.js'
import {introductions} from '../../src/facts/introductions.js'
import type {Phrase} from '../../src/facts/phrases.js'
import {proseTokens} from '../../src/facts/prose-tokens.js'
import {sources} from '../../src/facts/sources.js'
import type {Document} from '../../src/rule.js'
import {defineRule, flag, retext} from '../../src/rule.js'

/** “A source said”: nothing in the text says what the source does or how it knows. */
export const bareSource = defineRule({
  id: 'bare-source',
  summary: 'Sources without any description: “a source”, “sources say”, “insiders”',
  severity: {recommended: 'warning', strict: 'error', newsroom: 'error', encyclopedia: 'error', academic: 'warning', 'web-copy': 'warning'},
  types: {fiction: 'off'},
  options: {
    headings: flag('Look at headings too, where a description may have to wait for the text', false)
  },
  messages: {
    one: (source: string) => ({text: `Who is “${source}”, and how do they know?`, note: 'Say what the person does, and how close they are to what they tell.'}),
    several: (source: string) => ({text: `Which sources are “${source}”?`, note: 'Say what these people do, how many they are, and how they know.'})
  },
  document(document, {options, report}) {
    const all = document.get(attributions)
    const list = document.get(sources)
    let met = false
    for (const {class: of, mentions, phrase, plural, attributions: own} of list) {
      if (of === 'anonymous' || of === 'spokesperson') met = true
      if (of !== 'bare' || (phrase.block.kind === 'heading' && !options.headings)) continue
      if (own.length > 0 && !own.some((index) => isTold(all[index]!, phrase))) continue
      // “the source” looks back to one that was described, and so do “sources” behind “league sources”.
      if (phrase.definite && (met || isMentionedBefore(document, phrase))) continue
      if (list.some((other) => other.class === 'anonymous' && other.head === phrase.head && isBefore(other.phrase, phrase))) continue
      if (isToldNext(phrase)) continue
      const [first, ...others] = mentions.flatMap(({places}) => places)
      if (!first) continue
      const at = {...first, related: others.map((place) => ({...place, message: 'also here'}))}
      const said = first.block.text.slice(first.start, first.end)
      if (plural) report.several(at, said)
      else report.one(at, said)
    }
  }
})

/** “people feel”, “someone wrote it”, “a person charged under the law”: no source, but people in general. */
function isTold({by, word}: Attribution, {head, determiner}: Phrase): boolean {
  if (/^(?:sources?|insiders?)$/.test(head)) return /^(?:say|according|colon|noun)$/.test(by)
  if (by === 'according') return true
  if (/^some(?:one|body)$/.test(head)) return /^(?:added|claimed|confirmed|recalled|said|told)$/.test(word)
  return by === 'say' && telling.test(word) && !(head === 'people' && determiner === '')
}

const telling = /^(?:add|claim|confirm|describ|disclos|explain|insist|note(?:s|d)?$|recall|reveal|said$|say|tell|told$|warn)/

/** “A source said so. “…,” said the source, who works at the port.”, “One person who said so was Dana Okoro.” */
function isToldNext({block, headToken, head}: Phrase): boolean {
  const behind = block.text.slice(block.get(proseTokens).end[headToken]!)
  const described = new RegExp(`\\bthe ${head},? who (?:has|had|is|was|works?|worked|runs?|ran|deals?|dealt|served?|knows|knew)\\b(?! (?:not|asked|briefed|granted|unauthori))`, 'iu')
  return described.test(behind) || /^[^.!?“"]{0,80}\b(?:is|was|were) (?:(?:President|Sen|Rep|Gov|Mr|Ms|Mrs|Dr)\.? )?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(behind)
}

function isBefore(one: Phrase, other: Phrase): boolean {
  return one.block.index < other.block.index || (one.block === other.block && one.range.first < other.range.first)
}

/** “… my well-placed source telling me”, and then “the source”. */
function isMentionedBefore(document: Document, {block, headToken, head}: Phrase): boolean {
  const at = block.get(proseTokens).start[headToken]!
  const word = new RegExp(`\\b${head}s?\\b`, 'i')
  if (document.blocks.slice(0, block.index + 1).some((other) => other.get(introductions).some(({start}) => other !== block || start < at))) return true
  return word.test(block.text.slice(0, at)) || document.blocks.slice(0, block.index).some((other) => other.kind !== 'heading' && word.test(other.text))
}

export default /* @__PURE__ */ retext(bareSource)
