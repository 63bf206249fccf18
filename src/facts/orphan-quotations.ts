import type {Block, Document, Place} from '../document.js'
import {defineFact, once} from '../fact.js'
import {attributions} from './attributions.js'
import type {Attribution} from './attributions.js'
import {is} from './categories.js'
import {Clause, outerSentences} from './clauses.js'
import {isEnglish} from './english.js'
import {names} from './names.js'
import {oneOf} from './one-of.js'
import {proseTokens} from './prose-tokens.js'
import {quotes} from './quotes.js'
import type {Quote} from './quotes.js'
import {tokenKind} from './tokens.js'
import type {Tokens} from './tokens.js'

/** A quotation that no cue of its paragraph ties to a source. */
export interface OrphanQuotation extends Place {
  readonly words: number
  /** Whose it may be all the same: nobody’s, the subject’s of the sentence before, or the speaker’s of the paragraph before. */
  readonly reach: 'none' | 'paragraph' | 'previous-paragraph'
}

/** Quotations without a source of their own, titles, slogans, signs, epigraphs and transcripts left out. */
export const orphanQuotations = defineFact({
  name: 'orphan quotations',
  document(document): readonly OrphanQuotation[] {
    const orphans: OrphanQuotation[] = []
    const covered = coverage(document)
    let long = 0
    for (const block of document.blocks) {
      for (const {quote, words, isSpeech} of block.get(candidates)) {
        if (words >= 6) long++
        // A mark that is missing tells nothing of who speaks.
        if (!quote.closed && block.get(quotes).runsOn && !goesOn(document.blocks[block.index + 1])) continue
        if (!isSpeech || isSignedBelow(document, block, quote)) continue
        const owner = covered.get(block)?.find((place) => place.start < quote.end && quote.start < place.end)
        if (owner && !owner.inherited) continue
        const reach = owner ? 'previous-paragraph' : hasSpeakerBefore(block, quote) ? 'paragraph' : 'none'
        orphans.push({block, start: quote.start, end: quote.end, words, reach})
      }
    }
    // Where every third long quotation has no speaker, the text is no report: fiction, or a transcript.
    const free = orphans.filter(({reach, words}) => reach === 'none' && words >= 6).length
    return long >= 12 && free * 3 >= long ? [] : orphans
  }
})

interface Candidate {
  readonly quote: Quote
  readonly words: number
  /** No title or slogan, and no signature behind it. */
  readonly isSpeech: boolean
}

const candidates = defineFact({
  name: 'quotations without a source',
  placed(block): readonly Candidate[] {
    if (!mayBeOrphaned(block.kind)) return []
    const {quotes: found, faults} = block.get(quotes)
    if (found.length === 0 || !block.get(isEnglish)) return []
    return found.flatMap((quote) => {
      const words = wordCount(block, quote)
      return quote.single || words < 2 ? [] : [{quote, words, isSpeech: faults.length === 0 && !isMentionOnly(block, quote) && !isSigned(block, quote)}]
    })
  }
})

/** The next paragraph opens with a mark of its own, or closes what this one has opened. */
function goesOn(next: Block | undefined): boolean {
  return next !== undefined && (/^[\s(\[]*(?:["“”„«‘]|''|``)/.test(next.text) || next.get(quotes).closesOnly)
}

interface Covered extends Place {
  readonly inherited: boolean
}

function coverage(document: Document): ReadonlyMap<Block, readonly Covered[]> {
  const covered = new Map<Block, Covered[]>()
  for (const attribution of document.get(attributions)) {
    for (const place of coveredBy(attribution)) {
      const list = covered.get(place.block)
      if (list) list.push(place)
      else covered.set(place.block, [place])
    }
  }
  return covered
}

const coveredBy = once(({source, cue, content, inherited}: Attribution): readonly Covered[] =>
  source.length === 0 ? [] : (inherited ? content : [...content, ...cue, ...source]).map(({block, start, end}) => ({block, start, end, inherited}))
)

function wordCount(block: Block, {first, last}: Quote): number {
  const t = block.get(proseTokens)
  let count = 0
  for (let at = first; at < last; at++) if (t.kind[at] !== tokenKind.mark && t.word[at] !== "'s") count++
  return count
}

const naming =
  /\b(?:call(?:s|ed|ing)?|(?:amended|changed?|rewritten|shortened) to|replaced? (?:by|with)|(?:en)?titled?|named?|dubbed|known as|terms?|termed|words?|phrases?|slogans?|mottos?|headlines?d?|banners?|signs?|placards?|stickers?|shirts?|hats?|caps?|chant(?:s|ed|ing)?|sang|sings?|song|album|single|book|novel|film|movie|series|show|play|poem|essay|column|episode|game|label(?:s|ed|led)?|hashtag|read(?:s|ing)?|marked|nicknamed?|means?|meaning|translates? (?:as|to)|defined? as|so-called|chorus|lyrics?|tattoo|inscription|inscribed|entry|category|section|chapter|article|report|study|project|program|campaign|exhibition|awards?|prize for|documentary|painting|category|question|clause|stamped|labelled|version of|versus|or)\s*(?:,|:|\(|with|the words|simply|that)?\s*$/i

const mayBeOrphaned = oneOf('paragraph|item|quote')
const isMinor = oneOf("and|but|or|to|'s")

function beginsCapital({text, start}: Tokens, at: number): boolean {
  const code = text.charCodeAt(start[at]!)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text.slice(start[at]!, start[at]! + 2))
}

/** A title, a slogan, a term: “the song "…"”, “a sign reading "…"”, a run of capitalised words. */
function isMentionOnly(block: Block, quote: Quote): boolean {
  const {text} = block
  if (naming.test(text.slice(Math.max(0, quote.start - 40), quote.start))) return true
  const t = block.get(proseTokens)
  let words = 0
  let capitals = 0
  for (let at = quote.first + 1; at < quote.last; at++) {
    if (t.kind[at] !== tokenKind.word) continue
    if (t.is[at]! & (is.preposition | is.determiner | is.subordinator) || isMinor(t.word[at])) {
      if (!beginsCapital(t, at)) continue
    }
    words++
    if (beginsCapital(t, at)) capitals++
  }
  return words > 0 && capitals >= Math.max(2, words * 0.8)
}

/** ‘"…" - Ines Varela, Tidebook’: the signature stands behind. */
function isSigned(block: Block, quote: Quote): boolean {
  const behind = block.text.slice(quote.end, quote.end + 60)
  if (/^\s*(?:[-–—]{1,2}|\()\s*(?:\p{Lu}[\p{L}.'’-]+)/u.test(behind)) return true
  // ‘The crows are "the clerks of the air." [Norland Herald]’, ‘("Port shuts its gates," Norland Herald, May 3)’
  const {text} = block
  if (/[—–-] ?\p{Lu}[^—]{1,60}\(@\w+\)/u.test(text.slice(quote.end))) return true
  if (/\[\p{Lu}[^\]]{1,80}\]\.?\s*$/u.test(text.slice(quote.end))) return true
  return /\($/.test(text.slice(0, quote.start)) && /^,?\s*\p{Lu}[^()]{2,80}\)/u.test(text.slice(quote.end, quote.end + 100))
}

/** The signature makes up the next line. */
function isSignedBelow(document: Document, block: Block, quote: Quote): boolean {
  const next = document.blocks[block.index + 1]
  return quote.end >= block.text.length - 1 && next !== undefined && /^[-–—~]{1,2}\s*\p{Lu}/u.test(next.text) && next.text.length < 240
}

/** “Okoro shrugged. "We keep the boat."”: a quotation by itself belongs to the subject of the sentence before it. */
function hasSpeakerBefore(block: Block, quote: Quote): boolean {
  const t = block.get(proseTokens)
  const list = block.get(outerSentences)
  const index = list.findIndex((items) => items.some((item) => item.quote === quote))
  if (index < 0) return false
  const own = new Clause(t, list[index]!)
  const at = list[index]!.findIndex((item) => item.quote === quote)
  // “She put it bluntly: "…"”, “The answer, he wrote, "…"”
  for (let look = 0; look < at; look++) {
    if (own.word(at - 1) === ':' && (own.isName(look) || own.has(look, is.pronoun | is.role))) return true
    if (own.has(look, is.say | is.quoting) && own.has(look, is.past | is.third | is.ing) && look > 0) return true
  }
  if (!list[index]!.every((item) => item.quote || t.kind[item.first] === tokenKind.mark)) return false
  const before = list[index - 1]
  if (!before) return false
  const clause = new Clause(t, before)
  for (let look = 0; look < Math.min(before.length, 4); look++) {
    if (/^(?:he|she|i)$/.test(clause.word(look))) return true
    // “But do not wait.”, “Norwell's future is bright.”: neither is a person.
    if (/^(?:and|but|nor|or|so|yet)$/.test(clause.word(look)) || (isPossessive(clause, look) && !isPerson(block, before[look]!.first))) continue
    if (clause.isName(look) && !clause.has(look, is.body)) return true
    if (clause.has(look, is.role) && !clause.has(look, is.document)) return true
  }
  return false
}

const isPossessive = (clause: Clause, at: number) => /^(?:'s|['’])$/.test(clause.word(at + 1))

const isPerson = (block: Block, token: number) => block.get(names).some(({range, sure}) => sure && range.first <= token && token < range.last)
