import {citedIn} from '../../src/facts/citations.js'
import {orphanQuotations} from '../../src/facts/orphan-quotations.js'
import {defineRule, flag, integer, oneOf, retext} from '../../src/rule.js'
import {hasSpeakerNearby, isExplained, isFragment} from './whose.js'

/** A quotation, and no word on who said it. */
export const unattributedQuotation = defineRule({
  id: 'unattributed-quotation',
  summary: 'A quotation with no speaker',
  severity: {recommended: 'warning', strict: 'error', newsroom: 'error', encyclopedia: 'error', academic: 'error', 'web-copy': 'warning'},
  types: {interview: 'off', fiction: 'off'},
  options: {
    minWords: integer('Quotations of fewer words are left alone', 6, {newsroom: 4, encyclopedia: 4, academic: 4, 'web-copy': 8}, 1),
    inheritFrom: oneOf('Whose speaker a quotation by itself may take over', ['nearby', 'previous-paragraph', 'paragraph'], 'previous-paragraph', {
      recommended: 'nearby',
      'web-copy': 'nearby'
    }),
    acceptCitation: flag('A citation or link in the sentence is enough', true, {newsroom: false}),
    blockQuotes: flag('Look at block quotations too', false)
  },
  messages: {
    unattributed: (words: string) => ({
      text: `Who says “${words}”?`,
      note: 'Name the speaker in this sentence or the one before it, or paraphrase and drop the marks.'
    })
  },
  document(document, {options, report}) {
    const orphans = document.get(orphanQuotations)
    for (const quotation of orphans) {
      if (quotation.words < options.minWords) continue
      if (quotation.block.kind === 'quote' && !options.blockQuotes) continue
      if (quotation.reach === 'paragraph' || (quotation.reach !== 'none' && options.inheritFrom !== 'paragraph')) continue
      if (options.inheritFrom === 'nearby' && (hasSpeakerNearby(document, quotation) || isFragment(quotation))) continue
      if (options.acceptCitation && citedIn(quotation)) continue
      if (isExplained(document, quotation, orphans)) continue
      report.unattributed(quotation, firstWords(quotation.block.text.slice(quotation.start, quotation.end)))
    }
  }
})

function firstWords(text: string): string {
  const words = text.replace(/^["“”\'‘’\`]+|["“”\'‘’]+$/g, '').split(/\s+/)
  return words.length > 9 ? words.slice(0, 8).join(' ') + ' …' : words.join(' ').replace(/[,.]$/, '')
}

export default /* @__PURE__ */ retext(unattributedQuotation)
