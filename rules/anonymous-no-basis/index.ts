import {accessOf} from '../../src/facts/access.js'
import {attributions} from '../../src/facts/attributions.js'
import type {Attribution} from '../../src/facts/attributions.js'
import {judgements} from '../../src/facts/judgements.js'
import {proseTokens} from '../../src/facts/prose-tokens.js'
import {sentenceAt} from '../../src/facts/sentences.js'
import {claims} from '../../src/facts/speaking.js'
import type {Source} from '../../src/facts/sources.js'
import {isDescribedBefore, standingOf} from '../../src/facts/standing.js'
import {isLabel, placesOf, unnamedSources, wordsAt} from '../../src/facts/unnamed-sources.js'
import type {Document, Place} from '../../src/rule.js'
import {defineRule, flag, retext, strings} from '../../src/rule.js'
import {outsiders, partisans} from './words.js'

/** “Two aides said the tender was rigged”: nothing tells how they know. */
export const anonymousNoBasis = defineRule({
  id: 'anonymous-no-basis',
  summary: 'Unnamed sources who assert a fact, and no word on how they know it',
  severity: {strict: 'warning', newsroom: 'warning', encyclopedia: 'info'},
  types: {fiction: 'off'},
  yieldsTo: ['bare-source'],
  options: {
    strictFamiliar: flag('“Familiar with the matter” is no answer', false),
    accessPhrases: strings('Further words that tell how a source knows')
  },
  messages: {
    unknown: (source: string) => ({text: `How does “${source}” know?`, note: 'Say whether the source was there, saw the document, or was told.'}),
    several: (source: string) => ({text: `How do “${source}” know?`, note: 'Say whether the sources were there, saw the document, or were told.'})
  },
  document(document, {options, report}) {
    const all = document.get(attributions)
    for (const source of document.get(unnamedSources)) {
      const {first, related} = placesOf(source)
      if (!first || source.phrase.definite || source.class === 'unresolved' || !(isLabel(source.head) || strangers.has(source.head)) || standingOf(source) === 'relation' || worksThere(document, source)) continue
      const access = accessOf(source)
      if (access === 'direct' || (access === 'familiar' && !options.strictFamiliar)) continue
      const said = source.attributions.map((index) => all[index]!)
      if (!said.some(isFact) || said.some((one) => isBriefing(one) || isPartOfIt(one) || options.accessPhrases.some((phrase) => sentenceOf(one).includes(phrase)))) continue
      if (source.plural) report.several({...first, related}, wordsAt(first))
      else report.unknown({...first, related}, wordsAt(first))
    }
  }
})

/** “an official at the Norland Weather Office” */
function speaksForBody({head, phrase}: Source): boolean {
  return /^officials?$/.test(head) && phrase.tied && /^(?:at|from|of|with)$/.test(phrase.block.get(proseTokens).word[phrase.headToken + 1] ?? '')
}

const strangers = new Set(outsiders)
const near = new Set(partisans)

/** “a former employee”, “a Norwell Bank executive”: knows from inside; “allies”: takes a side. */
function worksThere(document: Document, source: Source): boolean {
  if (near.has(source.head) || speaksForBody(source)) return true
  return /^(?:executive|staffer)s?$/.test(source.head) && (standingOf(source) !== 'label' || isDescribedBefore(document, source))
}

/** Cues of those who plead, or grant what others told. */
const arguing = /^(?:acknowledg|admi|argu|complain|conced|contend|den(?:y|ied)|estimat|insist|jok|lament|predict|suggest|verif|warn)/

/** Tells what happened or how things are, and not of the source itself, nor what it thinks of them, nor what is to come. */
function isFact(attribution: Attribution): boolean {
  const {by, content, declined, kind} = attribution
  if (declined || !/^(?:say|according)$/.test(by) || !claims(attribution) || isDenied(attribution) || arguing.test(attribution.word)) return false
  return content.some((place) => {
    const text = textOf(place)
    if (/^[\s“"‘']*(?:that )?(?:he|her|his|I|I['’]\p{Ll}+|if|it would|about|against|for|my|our|she|their|they|we|we['’]\p{Ll}+|whether)\b/iu.test(text)) return false
    if (/\b(?:could|if|intends?|may|might|plans? to|should|will|would)\b|[’']ll\b|\?/.test(text) && !/\b(?:was|were|had|did)\b/.test(text)) return false
    // “The law requires a policy,” an argument; “The guards fired first,” a fact.
    if (kind === 'direct' && !/\b(?:was|were|had|did|[a-z]+ed)\b/.test(text)) return false
    return !place.block.get(judgements).some(({start, end}) => place.start <= start && end <= place.end)
  })
}

/** “We made the judgment”, “a lot of us told her”: the source was part of it. */
function isPartOfIt({content}: Attribution): boolean {
  return content.some((place) => /\b(?:I|me|my|our|ours|us|we|you|your)\b/i.test(textOf(place)))
}

/** “would not say how much it cost” */
function isDenied({block, cue}: Attribution): boolean {
  const start = cue[0]?.start ?? 0
  return /(?:\bnot|n[’']t|\bnever)\b/.test(block.text.slice(start, cue[0]?.end)) || /(?:\bnot|n[’']t|\bnever)\s+$/.test(block.text.slice(0, start))
}

/** “told reporters”, “on a conference call”: an official tells what the body knows. */
function isBriefing(attribution: Attribution): boolean {
  return /\b(?:briefing|briefed|conference call|news conference|press conference|told (?:the )?(?:journalists|media|press|reporters)|(?:in|issued) a statement)\b/i.test(sentenceOf(attribution))
}

function sentenceOf({block, cue}: Attribution): string {
  const sentence = cue[0] && sentenceAt(block, cue[0].start)
  return sentence ? block.text.slice(sentence.start, sentence.end) : ''
}

const textOf = ({block, start, end}: Place) => block.text.slice(start, end)

export default /* @__PURE__ */ retext(anonymousNoBasis)
