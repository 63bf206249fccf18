import type {Block, Place} from '../document.js'
import {defineFact} from '../fact.js'
import {outerSentences} from './clauses.js'
import {isEnglish} from './english.js'
import {proseTokens} from './prose-tokens.js'
import {quotes} from './quotes.js'
import type {Quote} from './quotes.js'
import {tokenKind} from './tokens.js'

/** One to four words between marks, in a sentence of the writer’s. */
export interface ShortQuotation extends Place {
  readonly quote: Quote
  /** Lower-cased. */
  readonly words: readonly string[]
  /** Which of the block’s outer sentences it stands in, and which item of it. */
  readonly sentence: number
  readonly item: number
  /** A title, a name, a nickname, words of a screen: it has a capital or a digit. */
  readonly isTitle: boolean
  /** The words are spoken of: “the word "…"”, “known as "…"”, “tarhana, or "…"”, “"…" means”. */
  readonly isMention: boolean
  /** Right behind “called”, “described as”, “said”. */
  readonly isCalled: boolean
}

/** Quotations too short to say anything by themselves, where the block is prose and its marks are sound. */
export const shortQuotations = defineFact({
  name: 'short quotations',
  document({blocks}): readonly ShortQuotation[] {
    const short: ShortQuotation[] = []
    for (const block of blocks) {
      if (!/^(?:paragraph|item)$/.test(block.kind)) continue
      const {quotes: found, faults, runsOn} = block.get(quotes)
      if (found.length === 0 || faults.length > 0 || runsOn || !found.some(isShort) || !block.get(isEnglish)) continue
      const t = block.get(proseTokens)
      block.get(outerSentences).forEach((items, sentence) => {
        items.forEach(({quote}, item) => {
          if (!quote || !isShort(quote) || items.length < 3) return
          const words: string[] = []
          let isTitle = false
          for (let at = quote.first + 1; at < quote.last - 1; at++) {
            if (t.kind[at] === tokenKind.mark) continue
            words.push(t.word[at]!)
            const first = t.text[t.start[at]!]!
            isTitle ||= first !== first.toLowerCase() || /[\d@#_/\\]/.test(t.word[at]!)
          }
          // “#tide”, “"Yes!"”, “gate.exe”: what marks stand in it says that it is no fragment of a sentence.
          isTitle ||= /[#@_/\\!?=<>:]|\.\w/.test(block.text.slice(quote.start, quote.end))
          if (words.length > 0 && words.length <= 4) short.push({block, start: quote.start, end: quote.end, quote, words, sentence, item, isTitle, isMention: words.every((word) => word.length === 1) || isMention(block, quote), isCalled: calling.test(block.text.slice(Math.max(0, quote.start - 30), quote.start))})
        })
      })
    }
    return short
  }
})

const isShort = ({first, last, closed}: Quote) => closed && last - first < 9

/** What stands before words that are spoken of, and not said. */
const before =
  /(?:\b(?:adjectives?|album|answer(?:s|ed)?|ballots?|book|box|button|categor(?:y|ies)|caption(?:s|ed)?|chants?|chanted|chanting|chapter|code|codename[ds]?|coined|column|command|concepts? of|defin(?:es?|ed|ing) as|designat(?:ed|ion)|dubb(?:ed|ing)|entitled|entr(?:y|ies)|episode|expressions?|field|file|film|folder|game|graffiti|hashtags?|headlines?|headlined|i\.e\.|e\.g\.|key|known as|labels?|letters?|link|marked|meaning|means?|message|mottos?|names?|named|nicknam(?:es?|ed)|notion of|nouns?|option|phrases?|play|poem|pronounced|question|rated|read(?:s|ing)?|referred to as|refers? to|search(?:es|ed|ing)?(?: for)?|section|shout(?:s|ed|ing)?|sign(?:s|ed)?|slogans?|song|spell(?:s|ed|ing)|stamped|styled|tab|tag(?:s|ged)?|terms?|text(?:s|ed)?|titled?|translat(?:es?|ed) (?:as|to)|typ(?:es?|ed|ing)|uses? of|verbs?|versus|vote[ds]?|voting|words?)\s*[,:(]?\s*|, or |[(]|= ?)$/i

/** A verb that gives a thing its name, or says it: “they called it "…"” is none, “what they called "…"” is one. */
const calling = /\b(?:(?<!so-)call(?:s|ed|ing)?|descri(?:be[ds]?|bing) as|labell?ed|said|say(?:s|ing)?|termed|wr(?:ites?|ote|itten))\s*[,:(]?\s*$/i

/** What stands behind them; and a letter, as in ‘her "view"point’. */
const behind =
  /^(?:\p{L}|\s*(?:\)|means?\b|meaning\b|refers?\b|translates?\b|(?:is|was|are|were) (?:an? |the |short |slang |derived )?(?:abbreviation|acronym|adjective|code|euphemism|expression|for|from|jargon|name|nickname|noun|phrase|pronounced|shorthand|slang|term|verb|word)\b|as (?:it|he|she|they|this) (?:is|was|are|were)(?: \w+)? (?:called|known)|in (?:Arabic|Chinese|Danish|Dutch|English|French|German|Greek|Hebrew|Italian|Japanese|Latin|Portuguese|Russian|Spanish|Swedish|quotes|quotation marks)\b|box\b|button\b|campaign\b|challenge\b|columns?\b|comments?\b|in ["“]|hashtag\b|key\b|labels?\b|lines?\b|logo\b|meme\b|moment\b|movement\b|part\b|patch(?:es)?\b|reactions?\b|remarks?\b|section\b|signs?\b|speech\b|stickers?\b|tab\b|tags?\b|votes?\b))/iu

function isMention({text}: Block, {start, end}: Quote): boolean {
  return before.test(text.slice(Math.max(0, start - 30), start)) || behind.test(text.slice(end, end + 50))
}
