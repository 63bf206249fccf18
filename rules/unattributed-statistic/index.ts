import {claims} from '../../src/facts/claims.js'
import {defineRule, flag, retext} from '../../src/rule.js'

/** “62 percent of firms have no plan”: a figure that somebody has counted, and nobody in the text. */
export const unattributedStatistic = defineRule({
  id: 'unattributed-statistic',
  summary: 'Figures about the world without a source',
  severity: {strict: 'error', newsroom: 'warning', encyclopedia: 'error', academic: 'error', 'web-copy': 'warning'},
  types: {interview: 'info', encyclopedia: {recommended: 'warning'}, academic: {recommended: 'warning'}, web: {recommended: 'warning'}, fiction: 'off'},
  yieldsTo: ['vague-document', 'weasel-attribution', 'passive-attribution', 'hedged-attribution', 'second-hand-source', 'unattributed-allegation', 'unattributed-medical-claim', 'poll-missing-method'],
  options: {
    counts: flag('Counts too, beside shares, rates and averages: “30,000 people”', true, {newsroom: false}),
    trends: flag('Trends too, without a number: “more and more firms”', true, {newsroom: false}),
    acceptNearby: flag('A source beside the sentence, in its lead-in or in a report that the text sums up is enough', true)
  },
  messages: {
    figure: (words: string) => ({text: `Where does “${words}” come from?`, note: 'Name the source and its date, or link to the data.'})
  },
  document(document, {options, report}) {
    for (const claim of document.get(claims.figure)) {
      if ((claim.sort === 'count' && !options.counts) || (claim.sort === 'trend' && !options.trends)) continue
      if (claim.reach === 'none' || !options.acceptNearby) report.figure(claim, claim.words)
    }
  }
})

export default /* @__PURE__ */ retext(unattributedStatistic)
