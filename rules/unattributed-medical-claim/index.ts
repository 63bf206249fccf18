import {claims} from '../../src/facts/claims.js'
import {defineRule, strings, retext} from '../../src/rule.js'

/** “Turmeric cures joint pain”: an effect on health, and no study. */
export const unattributedMedicalClaim = defineRule({
  id: 'unattributed-medical-claim',
  summary: 'Effects on health without a study or guideline',
  severity: {strict: 'error', newsroom: 'warning', encyclopedia: 'error', academic: 'error', 'web-copy': 'error'},
  types: {interview: 'info', encyclopedia: {recommended: 'warning'}, academic: {recommended: 'warning'}, web: {recommended: 'warning'}, unknown: {recommended: 'warning'}, fiction: 'off'},
  yieldsTo: ['vague-document', 'weasel-attribution', 'passive-attribution', 'hedged-attribution', 'second-hand-source', 'unattributed-allegation'],
  options: {allow: strings('Claims that the house lets pass, in their words')},
  messages: {
    health: (words: string) => ({text: `Which study or guideline says “${words}”?`, note: 'Cite it, with its date.'})
  },
  document(document, {options, report}) {
    const allowed = new Set(options.allow.map((words) => words.toLowerCase()))
    for (const claim of document.get(claims.health)) {
      if (claim.reach === 'none' && !allowed.has(claim.words.toLowerCase())) report.health(claim, claim.words)
    }
  }
})

export default /* @__PURE__ */ retext(unattributedMedicalClaim)
