import {attributions} from '../../src/facts/attributions.js'
import {is} from '../../src/facts/categories.js'
import {outerSentences} from '../../src/facts/clauses.js'
import {proseTokens} from '../../src/facts/prose-tokens.js'
import {shortQuotations} from '../../src/facts/short-quotations.js'
import type {ShortQuotation} from '../../src/facts/short-quotations.js'
import {isCapital, tokenKind} from '../../src/facts/tokens.js'
import type {Block, Document, Place} from '../../src/rule.js'
import {defineRule, integer, retext, strings} from '../../src/rule.js'
import {ordinaryWords} from './words.js'

/** Marks round a word or two that anybody would have used. */
export const orphanQuote = defineRule({
  id: 'orphan-quote',
  summary: 'Quotation marks round one or two ordinary words',
  severity: {strict: 'info', newsroom: 'info'},
  types: {opinion: 'info', interview: 'info', fiction: 'off'},
  yieldsTo: ['scare-quotes'],
  options: {
    maxWords: integer('A fragment of more words may stay in its marks', 2, {}, 1),
    perSentence: integer('Fragments that one sentence may have', 3, {}, 1),
    allow: strings('Words that the house sets in marks, such as contested labels')
  },
  messages: {
    ordinary: (words: string) => ({
      text: `Does “${words}” need quotation marks?`,
      note: 'Anybody would have said it so. Paraphrase, or quote the whole sentence.'
    }),
    many: (words: string, more: number) => ({
      text: `Can “${words}” and the ${more} fragments behind it be one quotation?`,
      note: 'A sentence of snippets shows what was picked, and hides what was said.'
    })
  },
  document(document, {options, report}) {
    const allowed = new Set(options.allow.map((word) => word.toLowerCase()))
    const isSaid = speech(document)
    const fragments = document.get(shortQuotations).filter((short) => !short.isTitle && !short.isMention && isSaid(short))
    for (const group of bySentence(fragments)) {
      const [first, ...others] = group
      if (group.length > options.perSentence) {
        report.many({...first!, related: others.map((other) => ({...other, message: 'another'}))}, textOf(first!), others.length)
        continue
      }
      for (const short of group) {
        if (short.words.length > options.maxWords || allowed.has(short.words.join(' ')) || !isOrdinary(short) || isLabel(short)) continue
        const {block, start, end} = short
        const text = block.text.slice(start, end)
        const [open, close] = [/^(?:''|``|.)/.exec(text)![0], /(?:''|.)$/.exec(text)![0]]
        const edits = [
          {start, end: start + open.length, text: ''},
          {start: end - close.length, end, text: ''}
        ]
        report.ordinary({block, start, end, suggestions: [{title: 'Drop the marks', edits}]}, textOf(short))
      }
    }
  }
})

const ordinary = new Set(ordinaryWords)

/** “pleased”, “very happy”, “not a problem”. */
function isOrdinary({block, quote, words}: ShortQuotation): boolean {
  const t = block.get(proseTokens)
  if (!words.some((word) => ordinary.has(word))) return false
  for (let at = quote.first + 1; at < quote.last - 1; at++) {
    const word = t.word[at]!
    const isSmall = (t.is[at]! & (is.determiner | is.preposition | is.pronoun | is.auxiliary | is.adverb)) !== 0 || /^(?:and|more|most|not|or|very)$/.test(word)
    if (/^\p{L}/u.test(word) && !ordinary.has(word) && !isSmall) return false
  }
  return true
}

/** “a "hold" on the sale”, “boring "facts" about”, “the "lucky" few”: one word as a thing’s name. “an "interesting" case” is none. */
function isLabel({block, words, sentence, item}: ShortQuotation): boolean {
  if (words.length > 1) return false
  const t = block.get(proseTokens)
  const items = block.get(outerSentences)[sentence]!
  const before = items[item - 1]
  if (!before || before.quote || t.kind[before.first] !== tokenKind.word) return false
  const word = t.word[before.first]!
  if (/^an?$/.test(word)) {
    const behind = items[item + 1]
    return !behind || behind.quote !== undefined || t.kind[behind.first] !== tokenKind.word || (t.is[behind.first]! & (is.preposition | is.subordinator)) !== 0
  }
  return (t.is[before.first]! & is.determiner) !== 0 || /^(?:its|his|her|their)$|(?:ing|ly)$/.test(word)
}

/** Somebody says it, or is it: “the firm said it was "pleased"”, “Hale was "happy"”. */
function speech(document: Document): (short: ShortQuotation) => boolean {
  const places = new Map<Block, Place[]>()
  for (const {source, content} of document.get(attributions)) {
    if (source.length === 0) continue
    for (const place of content) {
      const list = places.get(place.block)
      if (list) list.push(place)
      else places.set(place.block, [place])
    }
  }
  return (short) => (places.get(short.block) ?? []).some(({start, end}) => start < short.end && short.start < end) || isMood(short)
}

/** “he was | "happy"”, “Hale felt | "tired"”. */
function isMood({block, sentence, item}: ShortQuotation): boolean {
  const t = block.get(proseTokens)
  const items = block.get(outerSentences)[sentence]!
  const token = (at: number) => (items[at] && !items[at]!.quote ? items[at]!.first : -1)
  const verb = token(item - 1)
  const subject = token(item - 2)
  if (verb < 0 || subject < 0 || !/^(?:am|is|are|was|were|feels?|felt|looks?|looked|seems?|seemed)$/.test(t.word[verb]!)) return false
  return /^(?:he|she|they)$/.test(t.word[subject]!) || (isCapital(t, subject) && !(t.is[subject]! & (is.determiner | is.pronoun | is.adverb | is.preposition)))
}

function bySentence(all: readonly ShortQuotation[]): ShortQuotation[][] {
  const groups: ShortQuotation[][] = []
  for (const short of all) {
    const last = groups.at(-1)
    if (last && last[0]!.block === short.block && last[0]!.sentence === short.sentence) last.push(short)
    else groups.push([short])
  }
  return groups
}

const textOf = ({block, start, end}: Place) => block.text.slice(start, end).replace(/^["“”'‘’`]+|["“”'‘’,.]+$/g, '')

export default /* @__PURE__ */ retext(orphanQuote)
