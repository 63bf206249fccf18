import {claims} from '../../src/facts/claims.js'
import {defineRule, flag, retext} from '../../src/rule.js'

/** “The simplest tool on the market”: a ranking without a jury. */
export const unattributedSuperlative = defineRule({
  id: 'unattributed-superlative',
  summary: 'Rankings without a source: “the best in town”',
  severity: {strict: 'warning', newsroom: 'warning', encyclopedia: 'warning', academic: 'warning', 'web-copy': 'warning'},
  types: {opinion: 'info', interview: 'off', encyclopedia: {recommended: 'warning'}, academic: {recommended: 'info'}, web: {recommended: 'warning'}, fiction: 'off'},
  yieldsTo: ['vague-document', 'weasel-attribution', 'passive-attribution', 'hedged-attribution', 'second-hand-source', 'unattributed-allegation', 'unattributed-medical-claim', 'poll-missing-method', 'unattributed-statistic'],
  options: {
    sizes: flag('What could be measured too: “the largest”, “the oldest”', true, {newsroom: false}),
    inPassing: flag('Rankings in passing too, that are not what the sentence says of its subject', true, {recommended: false, newsroom: false})
  },
  messages: {
    ranking: (words: string) => ({text: `By what measure is it “${words}”, and who says so?`, note: 'Give the measure and whoever ranked it, or drop the rank.'})
  },
  document(document, {options, report}) {
    for (const claim of document.get(claims.ranking)) {
      if (claim.reach !== 'none') continue
      if ((claim.sort === 'size' && !options.sizes) || (!claim.plain && claim.sort !== 'size' && !options.inPassing)) continue
      report.ranking(claim, claim.words)
    }
  }
})

export default /* @__PURE__ */ retext(unattributedSuperlative)
