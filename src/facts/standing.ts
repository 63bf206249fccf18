import type {Document, Place} from '../document.js'
import {defineFact} from '../fact.js'
import {is} from './categories.js'
import {names} from './names.js'
import type {Phrase} from './phrases.js'
import {proseTokens} from './prose-tokens.js'
import type {Source} from './sources.js'
import {isCapital, tokenKind} from './tokens.js'
import type {Tokens} from './tokens.js'
import {isLabel} from './unnamed-sources.js'

/**
 * How far a text places an unnamed source: `label`: “an official”, “a person familiar with the matter”; `body`: “a State Department
 * official”, whose role nobody tells; `role`: “a nurse”; `unit`: “a nurse at the clinic”; `relation`: “a person who saw the crash”.
 */
export type Standing = 'label' | 'body' | 'role' | 'unit' | 'relation'

const ranks = /^(?:senior|top|high|high-level|high-placed|high-ranking|highly-placed|ranking|senior-level|top-level|top-ranking|leading|second-ranking|deputy|chief)$/
const ties = /^(?:all(?:y|ies)|associates?|colleagues?|confidants?|critics?|friends?|loyalists?|subordinates?|supporters?)$/
const saysNothing = /^(?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten|\d+|another|other|some|several|many|multiple|numerous|various|few|couple|dozens?|more|additional|further|second|third|key|former|current|then|longtime|long-time|veteran|unnamed|anonymous|unidentified|well-placed|well-informed|knowledgeable|credible|reliable|trusted|certain|different|separate|own|close|young|older?|,|and|or)$/

const tellsBody = (word: string) => !saysNothing.test(word) && !ranks.test(word)

export function standingOf({phrase}: Source): Standing {
  const {head} = phrase
  const modifiers = ownModifiers(phrase)
  const told = modifiers.some(tellsBody)
  const tail = tailOf(phrase)
  if (!isLabel(head)) return told || tail === 'body' || tail === 'relation' ? 'unit' : 'role'
  if (tail === 'relation' || isOfPrivatePeople(phrase) || isOfSomebody(phrase)) return 'relation'
  if (!told && tail !== 'body') return 'label'
  if (hasField(phrase)) return 'unit'
  // “friends of Lund” hold no position; “a senior ministry official” has a rank.
  if (ties.test(head)) return !told ? 'label' : hasBody(phrase) ? 'body' : 'unit'
  return modifiers.some((word) => ranks.test(word)) || isRankedBefore(phrase) ? 'unit' : 'body'
}

/** “| highly placed, | unnamed port employees”, “a high ranking official” */
function isRankedBefore({block, range, headToken}: Phrase): boolean {
  const {start} = block.get(proseTokens)
  return /\b(?:high(?:ly)?|senior|top)[ -](?:level|placed|ranking)\b/i.test(block.text.slice(Math.max(0, start[range.first]! - 20), start[headToken]))
}

/** “a harbour paper and | a source |”: what stands before “and” is another. */
function ownModifiers({modifiers}: Phrase): readonly string[] {
  const and = modifiers.lastIndexOf('and')
  return and > 0 && /^(?:an?|another|one|two|three)$/.test(modifiers[and + 1] ?? '') ? modifiers.slice(and + 1) : modifiers
}

/** “friends of two other tenants”: how they know is told. */
function isOfPrivatePeople({head, headToken, block}: Phrase): boolean {
  if (!ties.test(head)) return false
  const t = block.get(proseTokens)
  if (t.word[headToken + 1] !== 'of') return false
  let at = headToken + 2
  while (at < headToken + 6 && /^(?:an?|another|both|four|many|one|other|several|some|the|three|two)$/.test(t.word[at] ?? '')) at++
  return at > headToken + 2 && !isCapital(t, at) && ((t.is[at] ?? 0) & (is.role | is.roles)) !== 0 && !isLabel(t.word[at]!) && !/^(?:president|candidate|governor|mayor|minister|senator)/.test(t.word[at]!)
}

/** “advisers to Mr. Lund”, “an aide to Ada Pell”: whom they work for is their place; but not “an adviser to Norwell Bank”. */
function isOfSomebody({head, headToken, block}: Phrase): boolean {
  if (!/^(?:advis[eo]r|aide|assistant|staffer)s?$/.test(head)) return false
  const t = block.get(proseTokens)
  if (!/^(?:of|to)$/.test(t.word[headToken + 1] ?? '')) return false
  const at = headToken + 2
  if (/^(?:mr|mrs|ms|dr)\b/.test(t.word[at] ?? '')) return true
  return block.get(names).some(({full, sure, range}) => full && sure && range.first <= at + 2 && range.last > at)
}

/** “a government colleague”, “Norwell associates”; but “conservative allies” are a side. */
function hasBody({headToken, modifiers, block}: Phrase): boolean {
  const t = block.get(proseTokens)
  for (let at = headToken - modifiers.length; at < headToken; at++) if (t.is[at]! & is.body || (isCapital(t, at) && tellsBody(t.word[at]!) && at > 0)) return true
  return false
}

/** “a benefits executive”, “a trade adviser” */
function hasField({head, modifiers, headToken, block}: Phrase): boolean {
  const t = block.get(proseTokens)
  return /^(?:advis[eo]r|executive)s?$/.test(head) && modifiers.length > 0 && tellsBody(modifiers.at(-1)!) && !isCapital(t, headToken - 1) && !(t.is[headToken - 1]! & is.body)
}

/** “who saw the crash”, “on the team” place the source itself; “at the ministry” names its body; “familiar with the talks” does neither. */
function tailOf({block, headToken}: Phrase): 'relation' | 'body' | undefined {
  const t = block.get(proseTokens)
  const at = t.word[headToken + 1] === ',' ? headToken + 2 : headToken + 1
  const opener = t.word[at] ?? ''
  const next = t.word[at + 1] ?? ''
  if (/^(?:who|whose|whom|that)$/.test(opener)) return isTerm(t, at + 1) ? undefined : 'relation'
  if (/^(?:in|inside)$/.test(opener) && namesBody(t, at + 1)) return 'body'
  if (/^(?:aboard|assigned|attending|following|handling|in|inside|involved|leading|on|overseeing|responsible|running|working)$/.test(opener)) return /^(?:background|condition)$/.test(next) || (t.is[at + 1] ?? 0) & is.day ? undefined : 'relation'
  return /^(?:at|for|from|of|to|with|within)$/.test(opener) && !/^(?:access|close|detailed|direct|firsthand|first-hand|inside|intimate|knowledge|ties)$/.test(next) ? 'body' : undefined
}

/** “in | the party”, “inside | Norwell Bank” */
function namesBody(t: Tokens, from: number): boolean {
  const at = /^(?:the|his|her|its|their|a)$/.test(t.word[from] ?? '') ? from + 1 : from
  return ((t.is[at] ?? 0) & is.body) !== 0 || (at < t.length && isCapital(t, at) && !(t.is[at]! & is.day))
}

/** “who asked not to be named”, “who was familiar with it”, “who spoke on condition of anonymity”: the terms, and nothing else. */
function isTerm(t: Tokens, from: number): boolean {
  let at = from
  while (at < t.length && (t.is[at]! & (is.auxiliary | is.adverb) || t.word[at] === 'not')) at++
  // “who knew | Okoro”
  if (/^kn(?:ew|own?s?)$/.test(t.word[at] ?? '') && at + 1 < t.length && isCapital(t, at + 1)) return false
  return /^(?:asked|authori[sz]ed|briefed|close|commented|declined|demanded|familiar|identified|insisted|knew|knows|named|permitted|preferred|privy|refused|requested|spoke|speaks|speaking|talked|told|wanted|wished)$/.test(t.word[at] ?? '')
}

/** Has the text told before, with the same head, whose people these are? “Two ministry officials said … One official said” */
export function isDescribedBefore(document: Document, {phrase}: Source): boolean {
  const place = document.get(described).get(rootOf(phrase.head))
  const start = phrase.block.get(proseTokens).start[phrase.range.first]!
  return place !== undefined && (place.block.index < phrase.block.index || (place.block === phrase.block && place.start < start))
}

const rootOf = (head: string) => (head === 'people' ? 'person' : head.replace(/ies$/, 'y').replace(/s$/, ''))

/** Where a text first tells more of an official, an aide …: “ministry officials”, “an aide to Lund”. */
const described = defineFact({
  name: 'described labels',
  document({blocks}): ReadonlyMap<string, Place> {
    const first = new Map<string, Place>()
    for (const block of blocks) {
      for (const {root, place} of block.get(describedHere)) if (!first.has(root)) first.set(root, place)
    }
    return first
  }
})

const describedHere = defineFact({
  name: 'described labels of a block',
  placed(block): readonly {readonly root: string; readonly place: Place}[] {
    if (block.kind === 'heading') return []
    const t = block.get(proseTokens)
    return t.word.flatMap((word, at) =>
      isLabel(word) && (isDescribing(t, at - 1) || /^(?:at|from|with)$/.test(t.word[at + 1] ?? '')) ? [{root: rootOf(word), place: block.at({start: t.start[at]!, end: t.end[at]!})}] : []
    )
  }
})

/** “ministry | officials”, “campaign | aide” */
function isDescribing(t: Tokens, at: number): boolean {
  const word = t.word[at]
  return word !== undefined && t.kind[at] === tokenKind.word && tellsBody(word) && !(t.is[at]! & (is.determiner | is.preposition | is.subordinator | is.auxiliary | is.pronoun | is.adverb | is.verb))
}
