import {is} from '../../src/facts/categories.js'
import {outerSentences} from '../../src/facts/clauses.js'
import type {OuterSentence} from '../../src/facts/clauses.js'
import {names} from '../../src/facts/names.js'
import type {OrphanQuotation} from '../../src/facts/orphan-quotations.js'
import {isCapital} from '../../src/facts/phrases.js'
import {proseTokens} from '../../src/facts/prose-tokens.js'
import {tokenKind} from '../../src/facts/tokens.js'
import type {Tokens} from '../../src/facts/tokens.js'
import type {Block, Document} from '../../src/rule.js'
import {cueNouns} from '../../src/words/cue-nouns.js'
import {writings} from './words.js'

const written = new Set([...writings, ...cueNouns])

/** Does the text tell whose words these are, though no cue is tied to them? */
export function isExplained(document: Document, quotation: OrphanQuotation, orphans: readonly OrphanQuotation[]): boolean {
  return isSigned(document, quotation) || isTold(quotation) || isRepeated(document, quotation, orphans)
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
  // ‘"It is a scandal," huffed Ada Pell.’
  const behind = own.find((at) => t.start[at]! >= end)
  if (behind !== undefined && /ed$/.test(t.word[behind]!) && isCapital(t, behind + 1)) return true
  const firstPerson = /\b(?:I|I['’]m|my|me|we|our|us)\b/.test(block.text.slice(start, end))
  const alone = own.every((at) => t.kind[at] === tokenKind.mark)
  if (firstPerson && isAboutPerson(block, own)) return true
  const before = list[index - 1]
  return (firstPerson || alone) && before !== undefined && isAboutPerson(block, ownWords(before))
}

function isCue(t: Tokens, at: number): boolean {
  const bits = t.is[at]!
  const word = t.word[at]!
  if (bits & (is.say | is.quoting | is.judge) && bits & (is.past | is.third | is.ing)) return true
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
  if (/^[-–—(]+\s*@/.test(behind) || isSignature(behind.replace(/^[-–—]+\s*/, ''))) return true
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

/** A pull quote, or words that the text quotes again: their speaker stands at the other place. */
function isRepeated({blocks}: Document, {block, start, end}: OrphanQuotation, orphans: readonly OrphanQuotation[]): boolean {
  const words = block.text.slice(start, end).replace(/^\W+|\W+$/g, '').toLowerCase()
  if (words === '') return false
  for (const other of blocks) {
    const text = other.text.toLowerCase()
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (other === block && at >= start && at < end) continue
      if (!orphans.some((orphan) => orphan.block === other && orphan.start <= at && at < orphan.end)) return true
    }
  }
  return false
}
