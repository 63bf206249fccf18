import {is} from '../../src/facts/categories.js'
import {citedIn} from '../../src/facts/citations.js'
import {isEnglish} from '../../src/facts/english.js'
import {proseTokens} from '../../src/facts/prose-tokens.js'
import {quotes} from '../../src/facts/quotes.js'
import type {Quote} from '../../src/facts/quotes.js'
import {sentenceAt} from '../../src/facts/sentences.js'
import type {Block, Span} from '../../src/rule.js'
import {defineRule, flag, integer, retext} from '../../src/rule.js'
import {stageNotes} from './words.js'

/** A quotation that was mended so often that a paraphrase would be plainer. */
export const alteredQuotation = defineRule({
  id: 'altered-quotation',
  summary: 'Quotations with many insertions or cuts',
  severity: {strict: 'info', newsroom: 'info', academic: 'info'},
  types: {fiction: 'off'},
  yieldsTo: ['unattributed-quotation', 'run-together-speakers', 'late-attribution'],
  options: {
    maxBrackets: integer('Insertions in [brackets] that a quotation may have', 1),
    maxEllipses: integer('Cuts, “…”, that a quotation may have', 1),
    perWords: integer('For every so many words, a quotation may have one more of each', 40, {}, 1),
    allowSic: flag('“[sic]” is no insertion', true)
  },
  messages: {
    altered: (count: number, words: string) => ({
      text: `Would a paraphrase be plainer than “${words}”, with its ${count === 1 ? 'repair' : `${count} repairs`}?`,
      note: 'Each bracket and each cut is a word that the reader has to take on trust. Quote the part that stands as it was said.'
    }),
    replaced: (word: string) => ({
      text: `Which word did “[${word}]” replace?`,
      note: 'The verb carries what was said. Quote around it, or paraphrase.'
    })
  },
  document(document, {options, report}) {
    for (const block of document.blocks) {
      if (!/^(?:paragraph|item|quote)$/.test(block.kind) || !block.text.match(/[[…]|\.\s?\./) || !block.get(isEnglish)) continue
      const {quotes: found, faults} = block.get(quotes)
      if (faults.length > 0) continue
      for (const quote of found) {
        const {insertions, cuts} = repairs(block, quote, options.allowSic)
        const more = Math.floor((quote.last - quote.first) / options.perWords)
        const tooMany = {insertions: insertions.length > options.maxBrackets + more, cuts: cuts.length > options.maxEllipses + more}
        if (!tooMany.insertions && !tooMany.cuts) {
          const verb = insertions.find((span) => isVerb(block, span))
          if (verb && !isExempt(block, quote, document.declaredType)) report.replaced(block.at(verb), block.text.slice(verb.start + 1, verb.end - 1))
          continue
        }
        if (isExempt(block, quote, document.declaredType)) continue
        const all = [...(tooMany.insertions ? insertions : []), ...(tooMany.cuts ? cuts : [])].sort((a, b) => a.start - b.start)
        const span = {start: all[0]!.start, end: all.at(-1)!.end}
        report.altered(block.at(span), all.length, shortened(block.text.slice(span.start, span.end)))
      }
    }
  }
})

interface Repairs {
  readonly insertions: readonly Span[]
  readonly cuts: readonly Span[]
}

const stage = new Set(stageNotes)

/** Insertions and cuts inside a quotation. Where it only begins late or trails off, nothing was cut out of it. */
function repairs({text}: Block, {start, end}: Quote, allowSic: boolean): Repairs {
  const insertions: Span[] = []
  const cuts: Span[] = []
  const inside = text.slice(start, end)
  for (const {0: all, index} of inside.matchAll(/\[[^[\]]{1,80}\]|…|\.{3,4}|\.(?: \.){2,3}/g)) {
    const span = {start: start + index, end: start + index + all.length}
    const words = all.startsWith('[') ? all.slice(1, -1).trim() : ''
    if (words === '' || /^(?:…|\.[. ]*)$/.test(words)) {
      if (/[\p{L}\d]/u.test(inside.slice(0, index)) && /[\p{L}\d]/u.test(inside.slice(index + all.length))) cuts.push(span)
    } else if (!isNote(words, allowSic, /^\p{L}/u.test(inside.slice(index + all.length)))) insertions.push(span)
  }
  return {insertions, cuts}
}

/** “[sic]”, “[3]”, “[laughs]”, “[t]he”, “f[***]”: a remark, a footnote, a stage note, a small letter, a bleep. */
function isNote(words: string, allowSic: boolean, goesOn: boolean): boolean {
  if (/^sic\b/i.test(words)) return allowSic
  if (!/\p{L}/u.test(words) || /^(?:p|pp|para|note|fn)\.? ?\d/.test(words) || /^\^/.test(words)) return true
  if (goesOn && /^\p{L}$/u.test(words)) return true
  return words.toLowerCase().split(/[\s,]+/).some((word) => stage.has(word))
}

/** “We [refused] the plan”, “they [were fired]”: the verb behind the subject is not the speaker’s. */
function isVerb(block: Block, {start, end}: Span): boolean {
  const t = block.get(proseTokens)
  let at = 0
  while (at < t.length && t.start[at]! < start) at++
  const words = block.text.slice(start + 1, end - 1).trim().split(/\s+/)
  if (words.length > 3 || at < 1 || !/^(?:i|we|you|he|she|they|it)$/.test(t.word[at - 1]!)) return false
  const first = t.is[at + 1] ?? 0
  return (first & (is.past | is.third | is.auxiliary)) !== 0 && !(first & (is.preposition | is.adverb | is.determiner))
}

/** Translations, and the laws and old texts that scholars quote. */
function isExempt(block: Block, quote: Quote, type: string | undefined): boolean {
  const sentence = sentenceAt(block, quote.start)
  const around = block.text.slice(Math.min(sentence?.start ?? 0, Math.max(0, quote.start - 160)), quote.end + 160)
  if (/\b(?:translat(?:ed|ion|or)|interpreter|transcript)\b|\bin (?:Arabic|Chinese|Danish|Dutch|Farsi|French|German|Greek|Hebrew|Hindi|Italian|Japanese|Korean|Latin|Mandarin|Persian|Polish|Portuguese|Russian|Spanish|Swedish|Turkish|Ukrainian|Urdu)\b/.test(around)) return true
  // “Article 4 of the Harbour Act says: "…"”
  if (/\b(?:Article|Section|Amendment|Constitution|Act|Treaty|Charter|Code|statute|bylaw|by-law)\b[^.!?]*$/.test(block.text.slice(Math.max(0, quote.start - 80), quote.start))) return true
  return type === 'academic' && citedIn(block.at(quote))
}

function shortened(words: string): string {
  return words.length > 60 ? words.slice(0, 57).replace(/\s+\S*$/, '') + ' …' : words
}

export default /* @__PURE__ */ retext(alteredQuotation)
