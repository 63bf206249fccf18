import type {Place} from '../document.js'
import {defineFact} from '../fact.js'
import {broadLabels} from '../words/broad-labels.js'
import {bystanderNouns} from '../words/bystander-nouns.js'
import {attributions} from './attributions.js'
import type {Attribution} from './attributions.js'
import {plural} from './forms.js'
import type {Phrase} from './phrases.js'
import {proseTokens} from './prose-tokens.js'
import {sources} from './sources.js'
import type {Source} from './sources.js'
import {speaks} from './speaking.js'

/** The sources without a name that tell something in the text itself, in the order of the ledger. */
export const unnamedSources = defineFact({
  name: 'unnamed sources',
  document(document): readonly Source[] {
    const all = document.get(attributions)
    return document.get(sources).filter((source) => {
      const {class: of, phrase, attributions: own} = source
      if (phrase.block.kind === 'heading' || !speaks(document, source)) return false
      if (isGeneral(phrase) || isRole(phrase) || isThing(phrase) || isCrowd(phrase)) return false
      if (of === 'bare') return own.some((index) => isTold(all[index]!, phrase.head))
      return of === 'anonymous' || (of === 'unresolved' && isLabel(phrase.head) && phrase.determiner === 'the' && !phrase.tied && !phrase.plural)
    })
  }
})

/** “A person charged under the law”, who is no source. */
function isTold({by, word}: Attribution, head: string): boolean {
  return /^(?:sources?|insiders?)$/.test(head) ? /^(?:say|according|show|colon)$/.test(by) : by === 'according' || /^(?:add|claim|confirm|describ|disclos|explain|said$|say|tell|told$|warn)/.test(word)
}

/** “People recognise talent”, “people who riot”, “someone with her ear”: people in general, unless they are close to the matter. */
function isGeneral({head, block, headToken, modifiers}: Phrase): boolean {
  if (/^some(?:one|body)$/.test(head)) return true
  const close = /^(?:aware|briefed|close|directly|familiar|in|inside|involved|knowledgeable|on|privy|with)$/.test(block.get(proseTokens).word[headToken + 1] ?? '')
  // “a well-meaning person declares”
  return (head === 'people' && !close) || (head === 'person' && !close && modifiers.some((word) => !/^(?:first|other|second|third)$/.test(word)))
}

/** “As a Cabinet official, Pell …”, “Pell was an official”: what somebody is. */
function isRole({block, range}: Phrase): boolean {
  return /^(?:are|as|be|been|is|like|than|was|were)$/.test(block.get(proseTokens).word[range.first - 1] ?? '')
}

/** “data sources”, “local news sources” */
function isThing({head, modifiers}: Phrase): boolean {
  return /^sources?$/.test(head) && /^(?:data|energy|food|funding|income|media|news|open|power|primary|secondary|water)$/.test(modifiers.at(-1) ?? '')
}

/** “2,000 former employees signed”, “dozens of members wrote”, “advisers like Pell”, “neither official”: no source that could be named. */
function isCrowd({block, range, determiner, headToken}: Phrase): boolean {
  const t = block.get(proseTokens)
  for (let at = range.first; at < headToken; at++) if (/^(?:dozens|hundreds|neither|scores|thousands|who)$|^\d\d+$|^\d+,\d/.test(t.word[at]!)) return true
  return /^(?:any|each|every|no)$/.test(determiner) || /^(?:including|like)$/.test(t.word[headToken + 1] ?? '')
}

/** “his allies”, “Lund’s advisers”: whoever is around somebody, and no source that a reporter had. */
export function isCircle({phrase, plural}: Source): boolean {
  return plural && (phrase.modifiers.includes("'s") || /^(?:her|his|its|my|our|their|your)$/.test(phrase.determiner))
}

/** Who asks, shouts, or tells what they saw or feel, and no more. */
export function isBystander({head}: Source): boolean {
  return bystanders.has(head)
}

const bystanders = new Set(bystanderNouns.flatMap((noun) => [noun, plural(noun)]))

/** “an official”, “aides”: a head that tells neither role nor rank. */
export function isLabel(head: string): boolean {
  return labels.has(head)
}

const labels = new Set(broadLabels.flatMap((label) => [label, plural(label)]))

/** Where it first speaks, and its other places. */
export function placesOf({mentions}: Source): {readonly first: Place | undefined; readonly related: readonly (Place & {readonly message: string})[]} {
  const [first, ...others] = mentions.flatMap(({places}) => places)
  return {first, related: others.map((place) => ({...place, message: 'also here'}))}
}

/** The words of a place, as a message quotes them. */
export function wordsAt({block, start, end}: Place): string {
  return block.text.slice(start, end).replace(/[,.]$/, '')
}
