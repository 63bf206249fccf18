import {attributions} from '../../src/facts/attributions.js'
import type {Attribution} from '../../src/facts/attributions.js'
import {is} from '../../src/facts/categories.js'
import {outerSentences} from '../../src/facts/clauses.js'
import type {OuterSentence} from '../../src/facts/clauses.js'
import {hasStrayLine} from '../../src/facts/boilerplate.js'
import {labelledRelations} from '../../src/facts/labelled-relations.js'
import {names} from '../../src/facts/names.js'
import type {OrphanQuotation} from '../../src/facts/orphan-quotations.js'
import {proseTokens} from '../../src/facts/prose-tokens.js'
import {quotes} from '../../src/facts/quotes.js'
import {isCapital, tokenKind} from '../../src/facts/tokens.js'
import type {Tokens} from '../../src/facts/tokens.js'
import {defineFact} from '../../src/rule.js'
import type {Block, Document} from '../../src/rule.js'
import {cueNouns} from '../../src/words/cue-nouns.js'
import {occasions, writings} from './words.js'

const written = new Set([...writings, ...cueNouns])
const spokenIn = new Set<string>(occasions)

/** Does the text tell whose words these are, though no cue is tied to them? */
export function isExplained(document: Document, quotation: OrphanQuotation, orphans: readonly OrphanQuotation[]): boolean {
  return (
    isSigned(document, quotation) ||
    isTold(quotation) ||
    isLedIn(document, quotation) ||
    isAnnounced(document, quotation) ||
    goesOn(document, quotation) ||
    isRepeated(document, quotation, orphans)
  )
}

/**
 * Somebody speaks, or is spoken of, in the two paragraphs before or the line behind: a reader may guess whose words these are. A page's
 * furniture between them does not count.
 */
export function hasSpeakerNearby({blocks}: Document, {block, start, end}: OrphanQuotation): boolean {
  const before = blocks.slice(Math.max(0, block.index - 8), block.index).filter((other) => other.kind !== 'caption' && !hasStrayLine(other) && !isPageLine(other)).slice(-2)
  const speaks = (other: Block) => other.get(labelledRelations).some(({source, by}) => source.length > 0 && by !== 'think')
  const isPerson = (other: Block) => other.get(names).some(({sure}) => sure) || speaks(other)
  if (block.get(names).some(({sure}) => sure) || speaks(block) || before.some(isPerson)) return true
  const behind = blocks[block.index + 1]
  const isAlone = start < 2 && block.text.slice(end).trim().length < 3
  return isAlone && behind !== undefined && (/^[-–—]|^That['’]?(?:s| is| was)\b/.test(behind.text) || isPerson(behind))
}

/** “More coverage Voters queue in Vask”, “For a chart click here”: no sentence ends there. */
const isPageLine = ({text}: Block) => text.length < 120 && !/[.!?:;…][”"’')\]]*\s*$/.test(text)

/** “walks away from “a cycle of pain and rest””: a piece of somebody’s words, or of nobody’s, that the sentence makes its own. */
export function isFragment({block, start, end}: OrphanQuotation): boolean {
  return /[\p{L}\p{N}\u00ad] ?\u00ad?$/u.test(block.text.slice(0, start)) && /^["“”']\p{Ll}/u.test(block.text.slice(start)) && !/[.!?]["”]?$/.test(block.text.slice(start, end))
}

/** The sentence has a speech verb, or names what the words stand in; or it, or the sentence before, is about the one who speaks. */
function isTold({block, start, end}: OrphanQuotation): boolean {
  const t = block.get(proseTokens)
  const list = block.get(outerSentences)
  const index = list.findIndex((items) => items.some(({quote}) => quote?.start === start))
  const items = list[index]
  if (!items) return false
  const own = ownWords(items)
  if (own.some((at) => isCue(t, at))) return true
  // ‘"It is a scandal," huffed Ada Pell.’, ‘"Is it?" Hale pressed.’, ‘The host snapped, "It is."’
  const behind = own.filter((at) => t.start[at]! >= end && t.kind[at] === tokenKind.word)
  if (behind.length > 0 && isVerb(t, behind[0]!) && (isCapital(t, behind[0]! + 1) || t.is[behind[0]! + 1]! & is.determiner)) return true
  if (behind.length > 1 && behind.length < 6 && isVerb(t, behind.at(-1)!) && isCapital(t, behind[0]!)) return true
  // ‘She exhorted him to "do your job".’
  if (/\w+ed (?:him|her|them|us|me|\p{Lu}\p{L}+) to $/u.test(block.text.slice(Math.max(0, start - 60), start))) return true
  const ahead = own.filter((at) => t.end[at]! <= start)
  if (t.word[ahead.at(-1) ?? -1] === ',' && isVerb(t, ahead.at(-2) ?? -1)) return true
  const firstPerson = /\b(?:I|I['’]m|my|me|we|our|us)\b/.test(block.text.slice(start, end))
  const alone = own.every((at) => t.kind[at] === tokenKind.mark)
  if (firstPerson && isAboutPerson(block, own)) return true
  const before = list[index - 1]
  return (firstPerson || alone) && before !== undefined && isAboutPerson(block, ownWords(before))
}

const isVerb = (t: Tokens, at: number) => /[a-z]ed$/.test(t.word[at] ?? '') || (t.is[at]! & (is.quoting | is.say)) !== 0

/**
 * “The union answered in a letter. ¶ "…"”, “Varela took to Twitter. ¶ "…"”: the paragraph before ends with who spoke, and in what;
 * or the one behind begins with “That is Ines Varela, who …”.
 */
function isAnnounced({blocks}: Document, {block, start, end}: OrphanQuotation): boolean {
  if (start > 1) return false
  const behind = block.text.slice(end).trim().length < 3 ? blocks[block.index + 1]?.text : undefined
  if (behind && /^(?:That['’]s|That (?:is|was)|Those (?:are|were)(?: the)? words|So (?:said|wrote)|Thus) /.test(behind)) return true
  let index = block.index - 1
  // Each paragraph of a long one in marks of its own.
  while (index > 0 && block.index - index < 9 && /^["“][^"“”]*["”]$/.test(blocks[index]!.text)) index--
  const before = blocks[index]
  const items = before?.get(outerSentences).at(-1)
  if (!before || !items || before.kind === 'heading') return false
  const t = before.get(proseTokens)
  const own = ownWords(items)
  if (!isAboutPerson(before, own.slice(0, 8)) && !own.slice(0, 8).some((at) => t.is[at]! & (is.body | is.roles | is.role))) return false
  return own.slice(-8).some((at) => spokenIn.has(t.word[at]!) && [t.word[at - 1], t.word[at - 2]].some((word) => /^(?:an?|another|to|his|her|their|the|on|this)$/.test(word ?? ''))) || own.some((at) => /^(?:spoke|speaks)$/.test(t.word[at]!))
}

/** “Her answer came on Friday: "…"”, also from the paragraph before, and for each of the quotations listed there. */
function isLedIn({blocks}: Document, {block, start}: OrphanQuotation): boolean {
  const before = block.text.slice(0, start).trim()
  if (before !== '') return before.endsWith(':')
  for (let index = block.index - 1; index >= 0; index--) {
    const {text} = blocks[index]!
    if (text.trimEnd().endsWith(':')) return true
    // “"The gate was shut. ¶ "Nobody came."”: opened on each of its paragraphs, closed on the last.
    if (!/^["“][^]*["”]$/.test(text) && !isOpenThroughout(blocks[index]!)) return false
  }
  return false
}

function isOpenThroughout(block: Block): boolean {
  const [first, ...others] = block.get(quotes).quotes
  return first !== undefined && first.start === 0 && others.length === 0 && block.text.slice(first.end).trim().length < 3
}

/** “… Okoro said. They were "cold, hungry and afraid of people".”: the sentence before has a speaker, and nobody else has come in. */
function goesOn(document: Document, {block, start, end}: OrphanQuotation): boolean {
  const list = block.get(outerSentences)
  const index = list.findIndex((items) => items.some(({quote}) => quote?.start === start))
  const before = list[index - 1]
  if (!before) return start < 2 && isCarriedOver(document, block, end)
  const from = block.get(proseTokens).start[before[0]!.first]!
  return (document.get(sourced).get(block) ?? []).some(({cue}) => cue.some((place) => place.start >= from && place.end <= start))
}

const sourced = defineFact({
  name: 'attributions with a source',
  document(document): ReadonlyMap<Block, readonly Attribution[]> {
    const found = new Map<Block, Attribution[]>()
    for (const attribution of document.get(attributions)) {
      if (attribution.source.length === 0) continue
      const list = found.get(attribution.block)
      if (list) list.push(attribution)
      else found.set(attribution.block, [attribution])
    }
    return found
  }
})

/** “… Okoro said. ¶ "I have to weigh it all" before choosing a berth.”: the words of the one just quoted, and no subject of their own. */
function isCarriedOver(document: Document, block: Block, end: number): boolean {
  if (!/^\s*(?:about|after|at|because|before|for|in|on|of|to|when|while|with)\s/.test(block.text.slice(end))) return false
  const before = document.blocks[block.index - 1]
  return before !== undefined && (document.get(sourced).get(before) ?? []).some(({kind}) => kind !== 'indirect')
}

function isCue(t: Tokens, at: number): boolean {
  const bits = t.is[at]!
  const word = t.word[at]!
  if (bits & (is.say | is.quoting | is.judge | is.show) && bits & (is.past | is.third | is.ing)) return true
  if (bits & is.say && t.word[at - 1] === 'to') return true
  return /^defin(?:es?|ed|ing)$/.test(word) || written.has(word) || written.has(word.replace(/s$/, '')) || (word === 'according' && t.word[at + 1] === 'to')
}

// “… leaving Varela unimpressed. "One of them was fair."”, “Her love of the sea "stemmed from my years on the boats."”
function isAboutPerson(block: Block, own: readonly number[]): boolean {
  const t = block.get(proseTokens)
  // “Residents” at the head of a sentence is no name.
  const people = block.get(names).filter(({range, full}) => full || !(t.is[range.first]! & (is.roles | is.role | is.vague | is.documents | is.body)))
  return own.some((at) => /^(?:he|she|his|her|him|they|their)$/.test(t.word[at]!) || people.some(({range}) => range.first <= at && at < range.last))
}

/** Of a sentence, the tokens outside its quotations. */
function ownWords(items: OuterSentence): number[] {
  return items.filter(({quote}) => !quote).map(({first}) => first)
}

/** “Ada Pell, Norland Herald”: on the lines behind the paragraph, or right behind the quotation. */
function isSigned({blocks}: Document, {block, end}: OrphanQuotation): boolean {
  const behind = block.text.slice(end).trim()
  if (/^\p{Lu}\p{L}+$/u.test(behind) || /^[-–—(]+\s*@/.test(behind) || isSignature(behind.replace(/^[-–—]+\s*/, ''))) return true
  for (const next of blocks.slice(block.index + 1, block.index + 5)) {
    if (next.text.includes(',') && isSignature(next.text)) return true
    if (!/["“”]/.test(next.text)) return false
  }
  return false
}

function isSignature(line: string): boolean {
  const words = line.trim().split(/\s+/)
  return words.length > 1 && words.length < 10 && /[^.!?:"”]$/.test(line) && words.every((word) => /^[(]?[\p{Lu}\d&]|^(?:of|the|and|for|de|van|von|der|la|le)$/u.test(word)) && /^\p{Lu}/u.test(line)
}

const lowered = defineFact({name: 'lower-cased text', block: ({text}) => text.toLowerCase()})

/** A pull quote, or words that the text quotes again: their speaker stands at the other place. */
function isRepeated({blocks}: Document, {block, start, end}: OrphanQuotation, orphans: readonly OrphanQuotation[]): boolean {
  const words = block.text.slice(start, end).replace(/^\W+|\W+$/g, '').toLowerCase()
  if (words === '') return false
  for (const other of blocks) {
    if (other.text.length < words.length) continue
    const text = other.get(lowered)
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (other === block && at >= start && at < end) continue
      if (!orphans.some((orphan) => orphan.block === other && orphan.start <= at && at < orphan.end)) return true
    }
  }
  return false
}
