import {claims} from '../../src/facts/claims.js'
import {defineRule, flag, retext} from '../../src/rule.js'

/** “New tenants drove rents up”: a cause that nobody established. */
export const unattributedCausalClaim = defineRule({
  id: 'unattributed-causal-claim',
  summary: 'Causes stated as facts without a source',
  severity: {strict: 'warning', newsroom: 'info', encyclopedia: 'warning', academic: 'warning', 'web-copy': 'info'},
  types: {opinion: 'off', interview: 'off', encyclopedia: {recommended: 'info'}, web: {recommended: 'info'}, fiction: 'off'},
  yieldsTo: ['vague-document', 'weasel-attribution', 'passive-attribution', 'hedged-attribution', 'second-hand-source', 'unattributed-allegation', 'unattributed-medical-claim', 'poll-missing-method', 'unattributed-statistic', 'unattributed-superlative'],
  options: {outrightOnly: flag('Only “caused”, “drove”, “to blame”: not “because of”, “thanks to”', false)},
  messages: {
    cause: (words: string) => ({text: `Who established “${words}”?`, note: 'Say who found the cause, or tell what followed what.'})
  },
  document(document, {options, report}) {
    for (const claim of document.get(claims.cause)) {
      if (claim.reach === 'none' && (claim.plain || !options.outrightOnly)) report.cause(claim, claim.words)
    }
  }
})

export default /* @__PURE__ */ retext(unattributedCausalClaim)
