import {attributions} from '../../src/facts/attributions.js'
import type {Attribution} from '../../src/facts/attributions.js'
import {categories, is} from '../../src/facts/categories.js'
import {citedIn} from '../../src/facts/citations.js'
import {outerSentences} from '../../src/facts/clauses.js'
import {proseTokens} from '../../src/facts/prose-tokens.js'
import {quotes} from '../../src/facts/quotes.js'
import {shortQuotations} from '../../src/facts/short-quotations.js'
import type {ShortQuotation} from '../../src/facts/short-quotations.js'
import {isCapital, tokenKind} from '../../src/facts/tokens.js'
import type {Block, Document, Place} from '../../src/rule.js'
import {defineRule, flag, integer, retext, strings} from '../../src/rule.js'

/** Marks that quote nobody, and so read as doubt. */
export const scareQuotes = defineRule({
  id: 'scare-quotes',
  summary: 'Quotation marks that quote nobody and read as doubt',
  severity: {strict: 'warning', newsroom: 'warning', encyclopedia: 'warning', academic: 'info'},
  types: {opinion: 'off', interview: 'info', fiction: 'off'},
  yieldsTo: ['unattributed-quotation'],
  options: {
    maxWords: integer('Marks round more words than this are taken for a quotation', 4, {}, 1),
    allow: strings('Words that the house sets in marks'),
    allowAfterCalled: flag('“known as”, “called” and “dubbed” explain the marks', true)
  },
  messages: {
    doubt: (words: string) => ({
      text: `Whose word is “${words}”?`,
      note: 'The marks quote nobody, so they read as doubt. Say who calls it that, or drop them.'
    })
  },
  document(document, {options, report}) {
    const allowed = new Set(options.allow.map((word) => word.toLowerCase()))
    const said = sayings(document)
    const told = new Set<string>()
    for (const short of document.get(shortQuotations)) {
      const {block, words, quote} = short
      const key = words.join(' ')
      if (words.length > options.maxWords || short.isTitle || told.has(key) || allowed.has(key)) continue
      const called = isCalled(short)
      if ((short.isMention || short.isCalled) && (options.allowAfterCalled || !called)) continue
      if ((!called && (!isNoun(short) || isSaid(short))) || isEcho(short) || said.by(short) || said.words.has(key) || citedIn(short)) continue
      told.add(key)
      report.doubt(short, block.text.slice(quote.start, quote.end).replace(/^["“”'‘’`]+|["“”'‘’,.]+$/g, ''))
    }
  }
})

interface Sayings {
  /** Somebody speaks in its paragraph, and so the words may be theirs. */
  readonly by: (short: ShortQuotation) => boolean
  /** Up to four words that stand together in what is quoted at length. */
  readonly words: ReadonlySet<string>
}

function sayings(document: Document): Sayings {
  const spoken = new Map<Block, Attribution[]>()
  const words = new Set<string>()
  const quoting = new Set<Block>()
  for (const attribution of document.get(attributions)) {
    const {block, source, content, word} = attribution
    const isPosting = (categories(word) & is.quoting) !== 0
    if (source.length === 0 || (isPosting && content.every((place) => isThing(place.block.text.slice(place.start, place.end))))) continue
    for (const at of new Set([block, ...content.map((place) => place.block)])) {
      const list = spoken.get(at)
      if (list) list.push(attribution)
      else spoken.set(at, [attribution])
    }
  }
  for (const block of document.blocks) {
    const t = block.get(proseTokens)
    for (const {first, last} of block.get(quotes).quotes) {
      if (last - first < 8) continue
      quoting.add(block)
      const said = t.word.slice(first, last).filter((_, at) => t.kind[first + at] !== tokenKind.mark)
      for (let at = 0; at < said.length; at++) for (let length = 1; length <= 4; length++) words.add(said.slice(at, at + length).join(' '))
    }
  }
  // “A Yale "report" claims …”: the speaker between the marks quotes nobody.
  const isSource = ({source, content}: Attribution, {block, start, end}: ShortQuotation) => {
    const covers = (place: Place) => place.block === block && place.start < end && start < place.end
    return source.some(covers) || content.some((place) => covers(place) && /^(?:an?|the|this|that|his|her|its|their) (?:[\w-]+ ){0,2}["“'‘]/i.test(block.text.slice(place.start, place.end)) && place.end === end)
  }
  return {words, by: (short) => quoting.has(short.block) || (spoken.get(short.block) ?? []).some((attribution) => !isSource(attribution, short))}
}

/** “She sent | a second "gift" in May”: no words of his, but a thing. */
const isThing = (content: string) => /^(?:(?:an?|the|his|her|its|their|this|that|these|those|another|such|yet|more) )*["“'‘][^"“”]{1,40}["”'’](?: (?:about|after|at|before|for|from|in|on|to)(?: [\w’'-]+){1,4})?$/i.test(content)

/** “They labelled it her "record"”, “was heard praising his "sisters"”: a verb of the sentence tells that somebody says so. */
function isSaid({block, sentence, item}: ShortQuotation): boolean {
  const t = block.get(proseTokens)
  const items = block.get(outerSentences)[sentence]!
  return items.some(({first, quote}, at) => {
    // “This "study" | claims …”, “two phone | calls.”
    if (at === item + 1 || (t.is[first]! & is.third && t.kind[first + 1] !== tokenKind.word)) return false
    const bits = quote ? 0 : t.is[first]!
    // “He posted | another "apology"”: what he posts is no word of his.
    if (at < item && item - at < 4 && !(bits & is.judge) && t.is[first + 1]! & is.determiner) return false
    return (bits & (is.say | is.judge)) !== 0 && (bits & (is.past | is.third | is.participle | is.ing)) !== 0
  })
}

/** “The "new" is a joke”, behind “the New Vask Line”; “a "gift" or a "bribe"”: the word is spoken of, or set against another. */
function isEcho({block, words, quote, sentence, item}: ShortQuotation): boolean {
  const t = block.get(proseTokens)
  const list = block.get(outerSentences)
  const items = list[sentence]!
  const near = (index: number) => items[index]?.quote !== undefined
  const joins = (index: number) => items[index] !== undefined && !items[index]!.quote && /^(?:or|versus|vs)$/.test(t.word[items[index]!.first]!)
  if ((joins(item + 1) && (near(item + 2) || near(item + 3))) || (joins(item - 1) && near(item - 2))) return true
  const from = list[Math.max(0, sentence - 1)]![0]!.first
  return t.word.slice(from, quote.first).some((_, at) => words.every((word, next) => t.word[from + at + next] === word))
}

/** “the "…"”, “the council's "…"”, “their so-called "…" of”, “"…" flats”: what stands between the marks names a thing. */
function isNoun({block, quote, words, sentence, item}: ShortQuotation): boolean {
  const t = block.get(proseTokens)
  const items = block.get(outerSentences)[sentence]!
  let at = item - 1
  const word = (index: number) => (items[index] && !items[index]!.quote ? t.word[items[index]!.first]! : '')
  const bits = (index: number) => (items[index] && !items[index]!.quote ? t.is[items[index]!.first]! : 0)
  if (/^(?:so-called|self-styled|supposed|purported|would-be)$/.test(word(at))) return true
  // “the "who knows when"”, “its "must"”: no name of a thing.
  for (let inside = quote.first + 1; inside < quote.last - 1; inside++) {
    if (t.is[inside]! & (is.pronoun | is.auxiliary | is.subordinator | is.determiner) || /^(?:yes|no|maybe|not)$/.test(t.word[inside]!)) return false
  }
  while (item - at < 3 && isAdjective(word(at), bits(at))) at--
  const opener = word(at)
  // “Okoro's "law and order"” may be hers; “it's "fine"” owns nothing.
  if (/^(?:'s|['’])$/.test(opener) && (bits(at - 1) & is.pronoun || isCapital(t, items[at - 1]?.first ?? 0))) return false
  const isOwned = /^(?:'s|['’]|his|her|its|their|our|your|this|that|these|those|such|another|yet)$/.test(opener)
  const isTold = opener === 'the' || (/^an?$/.test(opener) && word(at - 1) !== 'as' && (at < item - 1 || words.length === 1))
  if (!isOwned && !isTold) return false
  const behind = items[item + 1]
  const isModifier = behind !== undefined && !behind.quote && t.kind[behind.first] === tokenKind.word && !(t.is[behind.first]! & (is.preposition | is.auxiliary | is.subordinator | is.determiner | is.pronoun | is.adverb | is.past | is.third)) && !/^(?:and|but|or)$|ed$/.test(t.word[behind.first]!)
  // “the "gig economy"” is a term; “the "luxury" flats” and “their "fact check"” are not.
  return words.length === 1 || (isModifier && words.length === 2) || isOwned
}

const isAdjective = (word: string, bits: number) => /^[\p{L}-]{3,}$/u.test(word) && !(bits & (is.determiner | is.preposition | is.pronoun | is.auxiliary | is.subordinator | is.verb)) && !/^(?:and|but|or|nor|yet|so)$|ing$/.test(word)

const isCalled = ({block, start}: ShortQuotation) => /\b(?:known as|called|dubbed|termed|labell?ed)\s*$/i.test(block.text.slice(Math.max(0, start - 20), start))

export default /* @__PURE__ */ retext(scareQuotes)
