import type {Document, Place} from '../document.js'
import type {Attribution} from './attributions.js'
import {isOutletBelowLead} from './documents.js'
import {sentenceAt} from './sentences.js'
import type {Source} from './sources.js'

/** “Numerous outlets”, “some reports”: need a reader not be told which, or is it told further down? */
export function isMediaKnown(document: Document, source: Source, attribution: Attribution, place: Place): boolean {
  return isCorrected(source, attribution) || isChorus(place) || isListedBelow(document, place) || isOutletBelowLead(document, source.phrase)
}

/** “Early reports had put the toll at nine”: what is told now has taken their place. */
function isCorrected({phrase: {modifiers}}: Source, {block, cue}: Attribution): boolean {
  return modifiers.some((word) => /^(?:early|earlier|first|initial)$/.test(word)) && cue.some(({start, end}) => /\bhad\b/.test(block.text.slice(Math.max(0, start - 4), end)))
}

/** “The press pounced. The mayor, according to reports, …”: what the papers made of it is the news. */
function isChorus({block, start}: Place): boolean {
  const sentence = sentenceAt(block, start)
  return sentence !== undefined && chorus.test(block.text.slice(Math.max(0, sentence.start - 60), sentence.start))
}

const chorus = /\b[Tt]he (?:news )?(?:media|papers|press|tabloids) (?!(?:answer|appear|arriv|ask|report|wait))\p{Ll}+ed[.!] $/u

/** How far below a list may name them, in paragraphs. */
const below = 6

/** “Many outlets have claimed it. ¶ … For example: ¶ The Norwell Tide: … ¶ Radio Vask: …” */
function isListedBelow({blocks}: Document, {block}: Place): boolean {
  const next = blocks.slice(block.index, block.index + below).filter(({text}) => text.trim().length > 0)
  return next.some(({text}, at) => /:\s*$/.test(text) && [1, 2].every((step) => listed.test(next[at + step]?.text ?? '')))
}

const listed = /^\W*(?:The )?\p{Lu}[\p{L}.&’'-]*(?: \p{Lu}[\p{L}.&’'-]*){0,3}: \S/u
