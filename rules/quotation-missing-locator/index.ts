import {inTextCitations} from '../../src/facts/in-text-citations.js'
import type {InTextCitation} from '../../src/facts/in-text-citations.js'
import {quotes} from '../../src/facts/quotes.js'
import type {Quote} from '../../src/facts/quotes.js'
import {references} from '../../src/facts/references.js'
import type {Reference} from '../../src/facts/references.js'
import {sentenceAt} from '../../src/facts/sentences.js'
import type {Block} from '../../src/rule.js'
import {defineRule, flag, integer, retext} from '../../src/rule.js'

/** A quotation from a work, without the page. */
export const quotationMissingLocator = defineRule({
  id: 'quotation-missing-locator',
  summary: 'Quotations from a cited work without page, paragraph or section',
  severity: {strict: 'warning', encyclopedia: 'info', academic: 'warning'},
  types: {fiction: 'off'},
  options: {
    minWords: integer('How many words make a quotation; one less behind “Lund (2019) writes”', 4),
    webExempt: flag('A work that the list of references has on the web needs none', true)
  },
  messages: {
    missing: (said: string) => ({text: `On which page of “${said}” does this stand?`, note: 'Add the page, or where there are none the paragraph, section or time.'})
  },
  document(document, {options, report}) {
    const entries = options.webExempt ? document.get(references).entries : []
    const reported = new Set<InTextCitation>()
    for (const call of document.get(inTextCitations)) {
      const {block} = call
      if (call.style !== 'date' || call.locator || block.kind === 'heading' || reported.has(call)) continue
      const quote = block.get(quotes).quotes.find((found) => isOf(block, found, call))
      if (!quote) continue
      const words = block.text.slice(quote.start, quote.end).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
      if (words.length < options.minWords - (call.narrative && isSaid(block.text.slice(call.end, quote.start)) ? 1 : 0)) continue
      if (isTitle(words) || /\b(?:Press|Books|Verlag|Publish\p{L}*)\b/u.test(call.said)) continue
      if (/\b(?:interview|film|song|tweet|speech|podcast|poem|personal communication)\b/i.test(block.text.slice(Math.max(0, call.start - 60), call.end))) continue
      if (isOnWeb(entries, call)) continue
      reported.add(call)
      const end = call.block.text[call.end - 1] === ')' ? call.end - 1 : call.end
      report.missing({...call, suggestions: [{title: 'Leave room for the page', edits: [{start: end, end, text: ', p. TK'}]}]}, block.text.slice(call.start, call.end))
    }
  }
})

/** The quotation stands right before “(Lund, 2019)”, or in the sentence of “Lund (2019) writes”, without another author between. */
function isOf(block: Block, quote: Quote, call: InTextCitation): boolean {
  const sentence = sentenceAt(block, call.start)
  if (!call.narrative) {
    const between = block.text.slice(quote.end, call.start)
    return quote.end <= call.start && /^[”"’'.,;:!?\s]*\((?:[^()]*; )?(?:see |cf\. |e\.g\.,? |in |from )?$/i.test(between)
  }
  if (!sentence || quote.start < call.end || quote.start >= sentence.end) return false
  const between = block.text.slice(call.end, quote.start)
  if (/[;([]|\b(?:but|whereas|while)\b/.test(between) || between.length > 120 || !isSaid(between)) return false
  // “… no insurer would carry it” (p. 12)
  return !/^[”"’'.,\s]*\((?:pp?\.|para|§|ch|sec|\d|\p{Lu}[^()]*\d)/u.test(block.text.slice(quote.end, quote.end + 60))
}

/** “The Tides of Bexley” (Orme, 2018): what is in the marks is a work’s name. */
function isTitle(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3)
  return long.length > 0 && long.every((word) => /^[\p{Lu}\d]/u.test(word))
}

/** “writes,”, “calls it”, “define it as”, “’s phrase”: the words are the author's. */
function isSaid(between: string): boolean {
  return /\b(?:argu|assert|call|claim|conclud|contend|declar|defin|describ|explain|insist|maintain|not|observ|phras|point|put|quot|remark|report|sa(?:id|y)|stat|suggest|term|wr(?:it|ote))\p{L}*\b/u.test(between)
}

/** The entry has an address and no pages, or is of a site: a page number is not to be had. */
function isOnWeb(entries: readonly Reference[], {names, year}: InTextCitation): boolean {
  return entries.some((entry) => entry.names.includes(names[0] ?? '') && (year === undefined || entry.years.includes(year)) && /https?:|www\.|\uFFFC|retrieved from|\[(?:blog|video|tweet|web)/i.test(entry.text) && !/doi|\bpp?\. ?\d|\d+\(\d+\)|\d+[–-]\d+/i.test(entry.text))
}

export default /* @__PURE__ */ retext(quotationMissingLocator)
