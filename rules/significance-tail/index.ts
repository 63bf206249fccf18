import {claims} from '../../src/facts/claims.js'
import {defineRule, integer, retext} from '../../src/rule.js'

/** “…, underscoring the town’s heritage”: a last clause that judges the rest. */
export const significanceTail = defineRule({
  id: 'significance-tail',
  summary: 'A last clause that tells readers what the rest means',
  severity: {strict: 'info', encyclopedia: 'warning', 'web-copy': 'info'},
  types: {opinion: 'off', interview: 'off', encyclopedia: {recommended: 'info'}, web: {recommended: 'info'}, fiction: 'off'},
  yieldsTo: ['vague-document', 'weasel-attribution', 'passive-attribution', 'hedged-attribution', 'second-hand-source', 'unattributed-allegation', 'unattributed-medical-claim', 'poll-missing-method', 'unattributed-statistic', 'unattributed-superlative', 'unattributed-causal-claim', 'unattributed-prediction', 'unattributed-mental-state', 'unattributed-opinion'],
  options: {minWords: integer('Clauses of fewer words are left alone', 4, {}, 1)},
  messages: {
    tail: (words: string) => ({text: `Who sees it as “${words}”?`, note: 'Say whose judgement the last clause is, or cut it.'})
  },
  document(document, {options, report}) {
    for (const claim of document.get(claims.tail)) {
      if (claim.reach === 'none' && claim.words.split(' ').length >= options.minWords) report.tail(claim, claim.words)
    }
  }
})

export default /* @__PURE__ */ retext(significanceTail)
