import type {Block, Place, Span} from '../document.js'
import {defineFact, onceBeside} from '../fact.js'
import {hasStrayLine} from './boilerplate.js'
import {isEnglish} from './english.js'
import {anonymityIn} from './anonymity.js'
import {outerSentences} from './clauses.js'
import {labelledRelations} from './labelled-relations.js'
import {loneQuotations} from './lone-quotations.js'
import type {Range} from './noun-phrases.js'
import {handsOn, isAbout} from './inheritance.js'
import {embeddedLinkText} from './embedded-links.js'
import {proseTokens} from './prose-tokens.js'
import {quotes} from './quotes.js'
import {tokenFrom} from './token-at.js'
import {isCapital} from './tokens.js'
import {isDash, relations} from './relations.js'
import type {Relation} from './relations.js'

/** Who said what, over the whole document: relations put together with the quotations that belong to the same speaker. */
export interface Attribution {
  /** The block in which the cue stands. */
  readonly block: Block
  /** In pieces where residue cuts it in two. Empty where the text hides the source. */
  readonly source: readonly Place[]
  readonly cue: readonly Place[]
  readonly content: readonly Place[]
  readonly kind: 'direct' | 'indirect' | 'mixed'
  readonly by: Relation['by']
  readonly word: string
  readonly declined: boolean
  /** The source as prose tokens of its block; undefined where there is none. */
  readonly phrase: {readonly block: Block; readonly range: Range} | undefined
  /** The speaker is the one of an attribution before: a quotation that goes on, or stands by itself behind its speaker. */
  readonly inherited: boolean
}

export const attributions = defineFact({
  name: 'attributions',
  document({blocks}): readonly Attribution[] {
    const all: Attribution[] = []
    let speaker: Attribution | undefined
    let runsOn = false
    let before: BlockAttributions | undefined
    let unclaimed: {readonly block: Block; readonly index: number; readonly lead: readonly Range[]} | undefined
    for (const [index, block] of blocks.entries()) {
      const found = block.get(inBlock)
      if (!found) continue
      if (block.kind === 'heading' && index > 0) speaker = undefined
      let lead = found.lead.length > 0 ? inherited(found, runsOn ? speaker : heirOf(speaker, before), runsOn) : undefined
      if (lead && runsOn && speaker) {
        // The same quotation goes on: its paragraphs are pieces of one content.
        lead = goneOn(lead, speaker)
        all[all.lastIndexOf(speaker)] = lead
      } else if (lead) all.push(lead)
      all.push(...found.attributions)
      const signed = found.attributions.length === 0 && unclaimed && unclaimed.index === index - 1 ? signedBelow(block) : undefined
      if (signed) all.push({...signed, kind: 'direct', content: unclaimed!.lead.flatMap((piece) => places(unclaimed!.block, piece))})
      unclaimed = found.lead.length > 0 && !lead && !runsOn ? {block, index, lead: found.lead} : undefined
      const last = found.attributions.findLast(({source, by}) => source.length > 0 && speaks(by)) ?? lead
      // A paragraph of narrative between them: the next quotation by itself is not this speaker's any more.
      if (last) speaker = last
      else if (!(runsOn && found.lead.length > 0) && block.kind !== 'byline' && block.kind !== 'dateline') speaker = found.quoted || (speaker && isAbout(block, speaker)) ? speaker : undefined
      runsOn = block.get(quotes).runsOn
      before = found
    }
    return all
  }
})

/** The indexes of those whose cue stands in a block. */
export const attributionsByBlock = defineFact({
  name: 'attributions by block',
  document(document): ReadonlyMap<Block, readonly number[]> {
    const found = new Map<Block, number[]>()
    document.get(attributions).forEach(({block}, index) => {
      const own = found.get(block)
      if (own) own.push(index)
      else found.set(block, [index])
    })
    return found
  }
})

/** A line of its own, “— Ines Varela, Tidebook”, under a quotation that nobody has claimed. */
function signedBelow(block: Block): Attribution | undefined {
  const t = block.get(proseTokens)
  if (t.length < 2 || t.length > 16 || !isDash(t.word[0]!) || !isCapital(t, 1)) return undefined
  return attributionOf(block, {source: [{first: 1, last: t.length}], cue: [{first: 0, last: 1}], content: [], by: 'signature', word: t.word[0]!, sentence: 0, declined: false})
}

function isFurniture(block: Block): boolean {
  return block.get(quotes).quotes.length === 0 && block.get(relations).length === 0 && hasStrayLine(block)
}

const speaks = (by: Relation['by']) => by !== 'think' && by !== 'noun'

interface BlockAttributions {
  readonly block: Block
  readonly attributions: readonly Attribution[]
  /** Quotations before any speaker of this block that nothing in it claims. */
  readonly lead: readonly Range[]
  readonly quoted: boolean
}

/** None in “Advertisement”, “Story continues below”: no part of what is said, and no break in it. */
const inBlock = defineFact({name: 'attributions of a block', placed: (block): BlockAttributions | false => block.get(isEnglish) && !isFurniture(block) && attributionsIn(block)})

/** “The pumps have failed again. #vask — Ada Pell (@adapell) May 2, 2031”: a post that was copied whole is its author’s from end to end. */
const postEnd = /\s(?:—|--) ?([^\n—–]{2,60}?) \(@\w{1,20}\) ?\p{Lu}\p{Ll}+ \d{1,2}, \d{4}$/u

function postedIn(block: Block): BlockAttributions | undefined {
  const {text} = block
  const signature = /\d$/.test(text) && text.includes('(@') ? postEnd.exec(text) : null
  // “The mayor wrote: “The pumps have failed.” — Ada Pell (@adapell) May 2, 2031”: she signs the quotation.
  if (!signature || /["”]\s*$/.test(text.slice(0, signature.index))) return undefined
  const t = block.get(proseTokens)
  const name = signature.index + signature[0].indexOf(signature[1]!)
  const first = tokenFrom(t, name)
  const last = tokenFrom(t, name + signature[1]!.length)
  if (first < 2 || !isDash(t.word[first - 1]!)) return undefined
  const post = attributionOf(block, {
    source: [{first, last}], cue: [{first: first - 1, last: first}], content: [{first: 0, last: first - 1}], by: 'signature', word: t.word[first - 1]!, sentence: 0, declined: false
  })
  return {block, attributions: [{...post, kind: 'direct'}], lead: [], quoted: true}
}

function attributionsIn(block: Block): BlockAttributions {
  const post = postedIn(block)
  if (post) return post
  const found = withoutTerms(block, block.get(labelledRelations))
  const {quotes: all} = block.get(quotes)
  const lead: Range[] = []
  if (all.length > 0) {
    const list = block.get(outerSentences)
    list.forEach((items, sentence) => {
      const pieces = loneQuotations(block, items)
      if (pieces.length === 0 || found.some((relation) => relation.content.some((piece) => pieces.some((own) => own.first < piece.last && piece.first < own.last)))) return
      const before = found.findLast((relation) => relation.sentence < sentence && relation.source.length > 0 && speaks(relation.by))
      const after = found.find((relation) => relation.sentence === sentence + 1 && relation.content.some(({first}) => all.some((quote) => quote.first === first)))
      const owner = before ?? after
      if (owner) found[found.indexOf(owner)] = {...owner, content: [...owner.content, ...pieces].sort((a, b) => a.first - b.first)}
      else lead.push(...pieces)
    })
  }
  return {block, attributions: found.map((relation) => attributionOf(block, relation)), lead, quoted: all.length > 0}
}

/** “… | Lund told the paper when asked which ferry he | would take.”: of the speakers of the paragraph before, the last one who may go on. */
function heirOf(speaker: Attribution | undefined, before: BlockAttributions | undefined): Attribution | undefined {
  if (!speaker || !before || handsOn(speaker, before.block)) return speaker
  return before.attributions.findLast((other) => other.source.length > 0 && speaks(other.by) && handsOn(other, before.block))
}

/** “who asked not to be named because she feared reprisals”: the terms on which a source speaks are nobody’s words. */
function withoutTerms(block: Block, found: readonly Relation[]): Relation[] {
  const terms = anonymityIn(block).flatMap(({place, reason}) => (reason ? [place, reason] : [place]))
  if (terms.length === 0) return [...found]
  const t = block.get(proseTokens)
  const isTerm = ({first, last}: Range) => terms.some(({start, end}) => t.start[first]! >= start - 1 && t.end[last - 1]! <= end + 1)
  return found
    .filter(({cue}) => !cue.every(isTerm) && !cue.some(({first, last}) => isTerm({first: last - 1, last}) && isTerm({first: Math.min(first + 1, last - 1), last})))
    .map((relation) => ({...relation, content: relation.content.filter((piece) => !isTerm(piece))}))
}

function inherited(found: BlockAttributions, speaker: Attribution | undefined, runsOn: boolean): Attribution | undefined {
  return speaker && (runsOn || startsBlock(found)) ? inheritedFrom(found, speaker) : undefined
}

const inheritedFrom = onceBeside(({block, lead}: BlockAttributions, speaker: Attribution): Attribution => {
  return {...speaker, content: lead.flatMap((piece) => places(block, piece)), kind: 'direct', inherited: true}
})

const goneOn = onceBeside(({content}: Attribution, speaker: Attribution): Attribution => ({...speaker, content: [...speaker.content, ...content]}))

const startsBlock = ({lead}: BlockAttributions) => lead[0]!.first <= 1

function attributionOf(block: Block, relation: Relation): Attribution {
  const [phrase] = relation.source
  return {
    block,
    source: relation.source.flatMap((range) => places(block, range)),
    cue: relation.cue.flatMap((range) => places(block, range)),
    content: relation.content.flatMap((range) => places(block, range)),
    kind: kindOf(block, relation.content),
    by: relation.by,
    word: relation.word,
    declined: relation.declined,
    phrase: phrase && {block, range: phrase},
    inherited: false
  }
}

function kindOf(block: Block, content: readonly Range[]): Attribution['kind'] {
  const {quotes: all} = block.get(quotes)
  let quoted = 0
  let partly = false
  for (const piece of content) {
    const inside = all.filter((quote) => quote.first < piece.last && piece.first < quote.last)
    if (inside.length === 0) continue
    partly = true
    const covered = inside.reduce((sum, quote) => sum + Math.min(quote.last, piece.last) - Math.max(quote.first, piece.first), 0)
    if (covered >= piece.last - piece.first - 1) quoted++
  }
  return quoted === content.length && content.length > 0 ? 'direct' : partly ? 'mixed' : 'indirect'
}

/** The places of a run of prose tokens: one, or several where residue stands between them. */
export function places(block: Block, {first, last}: Range): Place[] {
  const t = block.get(proseTokens)
  const spans: Span[] = []
  let start = t.start[first]!
  let end = t.end[last - 1]!
  for (const residue of block.get(embeddedLinkText)) {
    if (residue.start <= start || residue.end >= end) continue
    const before = lastEndBefore(t, residue.start)
    spans.push({start, end: before})
    start = firstStartFrom(t, residue.end)
  }
  spans.push({start, end})
  return spans.filter((span) => span.end > span.start).map((span) => block.at(span))

  function lastEndBefore(tokens: typeof t, offset: number): number {
    let at = first
    while (at + 1 < last && tokens.end[at + 1]! <= offset) at++
    return tokens.end[at]!
  }
  function firstStartFrom(tokens: typeof t, offset: number): number {
    let at = first
    while (at < last - 1 && tokens.start[at]! < offset) at++
    return tokens.start[at]!
  }
}
