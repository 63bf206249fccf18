import {claims} from '../../src/facts/claims.js'
import {defineRule, flag, retext} from '../../src/rule.js'

/** “Rents will double”: a forecast without a forecaster. */
export const unattributedPrediction = defineRule({
  id: 'unattributed-prediction',
  summary: 'Forecasts without a forecaster',
  severity: {strict: 'warning', newsroom: 'info', encyclopedia: 'warning', academic: 'info', 'web-copy': 'warning'},
  types: {opinion: 'off', interview: 'off', encyclopedia: {recommended: 'info'}, web: {recommended: 'info'}, fiction: 'off'},
  yieldsTo: ['vague-document', 'weasel-attribution', 'passive-attribution', 'hedged-attribution', 'second-hand-source', 'unattributed-allegation', 'unattributed-medical-claim', 'poll-missing-method', 'unattributed-statistic', 'unattributed-superlative', 'unattributed-causal-claim'],
  options: {
    expectedOnly: flag('Only where somebody expects: “is expected to”, “is likely to”', false),
    datedOnly: flag('Only where a time is named: “within a decade”, “sooner or later”', false, {recommended: true})
  },
  messages: {
    expected: (words: string) => ({text: `Who expects that it “${words}”?`, note: 'Name the forecaster, or say how it is known.'}),
    will: (words: string) => ({text: `Who knows that it “${words}”?`, note: 'Name the forecaster, or say how it is known.'})
  },
  document(document, {options, report}) {
    for (const claim of document.get(claims.forecast)) {
      if (claim.reach !== 'none' || (options.datedOnly && !claim.plain)) continue
      if (claim.sort === 'expected') report.expected(claim, claim.words)
      else if (!options.expectedOnly) report.will(claim, claim.words)
    }
  }
})

export default /* @__PURE__ */ retext(unattributedPrediction)
