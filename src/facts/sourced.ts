import type {Block, Document} from '../document.js'
import {defineFact, once} from '../fact.js'
import {attributions} from './attributions.js'
import type {Attribution} from './attributions.js'
import {citedIn} from './citations.js'
import {sentences} from './sentences.js'
import {sourceOf} from './sources.js'
import {statements} from './statements.js'
import type {Statement} from './statements.js'

/** How the text tells where a sentence comes from: it says so, cites it, or it is what the writer did, counted or saw. */
export type Sourcing = 'attributed' | 'cited' | 'own'

/** The sourcing of each sentence of each block, by the sentence’s index; undefined where the sentence itself has none. */
export const sourced = defineFact({
  name: 'sourced',
  document(document): ReadonlyMap<Block, readonly (Sourcing | undefined)[]> {
    const spoken = attributedSentences(document, false)
    return new Map(
      document.blocks.map((block) => {
        const own = block.get(ownSourcing)
        const told = spoken.get(block)
        return [block, told ? own.map((how, index) => (told.has(index) ? 'attributed' : how)) : own]
      })
    )
  }
})

/** What each sentence tells by itself. */
const ownSourcing = defineFact({
  name: 'own sourcing',
  placed(block): readonly (Sourcing | undefined)[] {
    const own = new Map(block.get(statements).map((statement) => [statement.index, statement]))
    return block.get(sentences).map((sentence, index) => sourcingOf(block, sentence, own.get(index)))
  }
})

/** The sentences whose source a reader could ask: a named one, a document, a citation. What follows may be theirs as well. */
export const handingOn = defineFact({
  name: 'handing on',
  document(document): ReadonlyMap<Block, ReadonlySet<number>> {
    const spoken = attributedSentences(document, true)
    return new Map(
      document.blocks.map((block) => {
        const firm = new Set(spoken.get(block))
        document.get(sourced).get(block)!.forEach((how, index) => {
          if (how === 'cited' || how === 'own') firm.add(index)
        })
        return [block, firm]
      })
    )
  }
})

function attributedSentences(document: Document, firm: boolean): ReadonlyMap<Block, ReadonlySet<number>> {
  const found = new Map<Block, Set<number>>()
  const owners = document.get(sourceOf)
  document.get(attributions).forEach((attribution, index) => {
    const owner = owners.get(index)
    if (!isTelling(attribution, owner?.class) || (firm && (!owner || !owner.named))) return
    for (const {block, at} of sentencesOf(attribution)) {
      const own = found.get(block)
      if (own) own.add(at)
      else found.set(block, new Set([at]))
    }
  })
  return found
}

/** The sentences in which it stands. */
const sentencesOf = once(({source, cue, content}: Attribution): readonly {readonly block: Block; readonly at: number}[] =>
  [...source, ...cue, ...content].flatMap((place) => place.block.get(sentences).flatMap(({start, end}, at) => (place.end <= start || place.start >= end ? [] : [{block: place.block, at}])))
)

/** Somebody or something tells; “voters fear”, “the town loves” tell what nobody has said. */
function isTelling(attribution: Attribution, of: string | undefined): boolean {
  const {by, word, content} = attribution
  if (isHidden(attribution)) return false
  // “Hale also wrote letters, outlining his plan”: what he did.
  if (by === 'show' && /ing$/.test(word) && of !== 'document' && of !== 'body') return false
  if (by === 'think') return /^(?:calculat|estimat|expect|forecast|predict|project|reckon|put)/.test(word) && of !== undefined && !/^(?:weasel|people)$/.test(of)
  if (by === 'noun') return content.length > 0
  return !/^(?:boast|enjoy|show(?:cas|s$)|demonstrat|prove|reflect|underscor|highlight|mean|ensur|suffer)/.test(word) || of === 'document'
}

/** No source, or “I”, “you”, “we”. */
const isHidden = once(({source}: Attribution) => source.length === 0 || source.every((place) => /^(?:I|[Yy]ou|[Ww]e)$/.test(place.block.text.slice(place.start, place.end))))

function sourcingOf(block: Block, {start, end}: {start: number; end: number}, statement: Statement | undefined): Sourcing | undefined {
  if (citedIn(block.at({start, end}))) return 'cited'
  if (!statement) return undefined
  if (tells.test(statement.text)) return 'attributed'
  return own.test(statement.text) ? 'own' : undefined
}

/** Words that point to a source, where the grammar has lost it: “per the ministry”, “data from the port”, “was found guilty”. */
const tells = new RegExp(
  [
    ',\\s[^,]{1,40}\\b(?:calculated|discovered|estimated|found|learned|noticed|reckon|says?|said),',
    '\\[\\p{Lu}[^\\[\\]]{1,60}\\d{2,4}\\]',
    '\\b(?:[Aa]ccording to|[Pp]er (?:the|a|an) \\p{Lu}|[Bb]ased on|[Cc]iting|[Ss]ource:|cf\\.)\\b',
    "\\b(?:analys[ei]s|census|data|estimates|figures|findings|index|poll|polling|polls|rankings?|records|report|research|review|statistics|stats|studies|study|survey|surveys|trial|trials) (?:\\w+ ){0,3}?(?:by|find|finds|found|from|has found|have found|indicate|indicated|indicates|put|puts|released|reveal|revealed|reveals|show|showed|shows|suggest|suggested|suggests)\\b",
    '\\b(?:[Tt]he|[Ff]rom|[Ii]n a) (?:\\d{4} )?(?:US |U\\.S\\. |national |last |latest )?[Cc]ensus\\b',
    '\\b(?:announced|claimed|confirmed|estimated by|estimates that|found that|estimated that|explained|notes|noted|quoted|ranked by|ranks|rated|reported|reports that|said|says|stated|testified|told|tweeted|warned|wrote|named (?:it|him|her|them|one|the)|voted)\\b',
    '\\b(?:in|from) (?:an?|its|his|her|their|the) (?:\\w+ ){0,3}(?:interview|statement|report|filing|letter|release|memo|memoir|ruling|judgment|judgement|verdict|indictment|complaint|lawsuit|affidavit|study|survey|paper|poll)\\b'
  ].join('|'),
  'u'
)

/** “we measured”, “our sample”, “(Table 2)”, “I counted”, “in our view”. */
const own = /\b(?:I|[Ww]e|[Mm]y|[Oo]urs?)\b(?!['-])|\((?:see )?(?:Fig(?:ure|\.)|Table|Chart|Appendix|Section)s? ?[\dA-Z]|\b(?:Table|Figure|Fig\.|Chart) \d|\beditor's note\b/

/** What a text is like as a whole. */
export interface Voice {
  /** A reporter’s: at least a third of its sentences tell who says so. */
  readonly reporting: boolean
  /** The writer speaks of himself or herself, or of “our country”, and so for nobody else. */
  readonly personal: boolean
}

/** “I”, “our”: how many statements speak so. */
const personalStatements = defineFact({name: 'personal statements', block: (passage) => passage.get(statements).filter(({text}) => /\b(?:I|[Mm]y|[Oo]ur|[Ww]e|us)\b/.test(text)).length})

export const voice = defineFact({
  name: 'voice',
  document(document): Voice {
    let all = 0
    let told = 0
    let own = 0
    for (const block of document.blocks) {
      if (block.kind === 'heading') continue
      const how = document.get(sourced).get(block)!
      all += how.length
      told += how.filter((one) => one === 'attributed').length
      own += block.get(personalStatements)
    }
    const personal = document.declaredType === 'opinion' || (document.declaredType === undefined && own >= 3 && own > all / 12)
    return {reporting: document.declaredType === 'news' || (told >= 4 && told > all * 0.34), personal}
  }
})
