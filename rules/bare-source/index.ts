import {attributions} from '../../src/facts/attributions.js'
import type {Attribution} from '../../src/facts/attributions.js'
import {isToldWhomItMet} from '../../src/facts/interviewed.js'
import {introductions} from '../../src/facts/introductions.js'
import type {Phrase} from '../../src/facts/phrases.js'
import {proseTokens} from '../../src/facts/prose-tokens.js'
import {isElsewhere} from '../../src/facts/no-informants.js'
import {wholeSource} from '../../src/facts/source-spans.js'
import {sources} from '../../src/facts/sources.js'
import type {Mention, Source} from '../../src/facts/sources.js'
import {grouped} from '../../src/facts/unnamed-sources.js'
import {isCitedByOthers} from '../../src/facts/words-of-others.js'
import type {Document} from '../../src/rule.js'
import {defineFact, defineRule, flag, retext} from '../../src/rule.js'

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
    for (const [source, ...again] of grouped(document.get(bareSources).filter(({phrase}) => options.headings || phrase.block.kind !== 'heading'))) {
      const [first, ...others] = [source, ...again].flatMap(({mentions}) => mentions.flatMap(({places}) => places)).map(wholeSource)
      if (!first) continue
      const at = {...first, related: others.map((place) => ({...place, message: 'also here'}))}
      const said = first.block.text.slice(first.start, first.end)
      if (source.plural) report.several(at, said)
      else report.one(at, said)
    }
  }
})

/** The sources of which nothing is told, here or before, in the order of the text. */
const bareSources = defineFact({
  name: 'bare sources',
  document(document): readonly Source[] {
    const heads = new Set<string>()
    let close = -Infinity
    let met = false
    return [...document.get(sources)].sort((a, b) => order(a.phrase, b.phrase)).filter((source) => {
      const {class: of, head, plural, phrase} = source
      if (of === 'anonymous') {
        heads.add(head)
        // “Three people who were on the call said … ¶ …, sources said”: those, in other words.
        if (/^(?:insider|individual|people|person|source)s?$/.test(head) && phrase.tail !== undefined) close = phrase.block.index
      }
      if (of === 'anonymous' || of === 'spokesperson') met = true
      if (of !== 'bare' || heads.has(head) || (plural && phrase.block.index - close < 5)) return false
      // “the source” looks back to one that was described.
      return !(phrase.definite && (met || isMentionedBefore(document, phrase))) && isUndescribed(document, source)
    })
  }
})

const order = (a: Phrase, b: Phrase) => a.block.index - b.block.index || a.range.first - b.range.first

function isUndescribed(document: Document, source: Source): boolean {
  const {phrase, mentions, attributions: own} = source
  const all = document.get(attributions)
  if (own.length > 0 && !own.some((index) => isTold(all[index]!, phrase))) return false
  // “He said”, “they said”: whoever it is has been spoken of before.
  const first = mentions[0]?.phrase
  if (first?.pronoun && /^(?:he|her|his|it|she|their|they)$/.test(first.head)) return false
  return !isToldNext(phrase) && !isCitedByOthers(phrase) && !isToldWhomItMet(document, phrase.block) && !mentions.some(isDescribed) && !isElsewhere(document, {...source, anonymity: undefined})
}

/** “the source, who works at the port” */
function isDescribed({phrase: {block}, places: [place]}: Mention): boolean {
  return place !== undefined && /^the \w+,? who (?:has|had|is|was|works?|worked|runs?|ran|deals?|dealt|served?|knows|knew)\b(?! (?:not|asked|briefed|granted|unauthori))/i.test(block.text.slice(place.start, place.start + 80))
}

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

/** “… my well-placed source telling me”, and then “the source”. */
function isMentionedBefore(document: Document, {block, headToken, head}: Phrase): boolean {
  const at = block.get(proseTokens).start[headToken]!
  const word = new RegExp(`\\b${head}s?\\b`, 'i')
  if (document.blocks.slice(0, block.index + 1).some((other) => other.get(introductions).some(({start}) => other !== block || start < at))) return true
  return word.test(block.text.slice(0, at)) || document.blocks.slice(0, block.index).some((other) => other.kind !== 'heading' && word.test(other.text))
}

export default /* @__PURE__ */ retext(bareSource)
