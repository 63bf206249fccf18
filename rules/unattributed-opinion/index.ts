import {claims} from '../../src/facts/claims.js'
import {voice} from '../../src/facts/sourced.js'
import {defineRule, strings, retext} from '../../src/rule.js'

/** “A breathtaking collection”: a judgement in the voice of the text. */
export const unattributedOpinion = defineRule({
  id: 'unattributed-opinion',
  summary: 'Judgements in the writer’s own voice',
  severity: {strict: 'warning', newsroom: 'warning', encyclopedia: 'warning', academic: 'info'},
  types: {opinion: 'off', interview: 'off', encyclopedia: {recommended: 'warning'}, fiction: 'off'},
  yieldsTo: ['vague-document', 'weasel-attribution', 'passive-attribution', 'hedged-attribution', 'second-hand-source', 'unattributed-allegation', 'unattributed-medical-claim', 'poll-missing-method', 'unattributed-statistic', 'unattributed-superlative', 'unattributed-causal-claim', 'unattributed-prediction', 'unattributed-mental-state'],
  options: {allow: strings('Words that the house lets pass')},
  messages: {
    judged: (words: string) => ({text: `Whose judgement is “${words}”?`, note: 'Say who judges so, tell what happened instead, or cut the word.'})
  },
  document(document, {options, report}) {
    // What “we” and “I” think is theirs, and a review judges.
    if (document.get(voice).personal) return
    const allowed = new Set(options.allow.map((word) => word.toLowerCase()))
    for (const claim of document.get(claims.praise)) {
      if (claim.reach === 'none' && !allowed.has(claim.words.toLowerCase())) report.judged(claim, claim.words)
    }
  }
})

export default /* @__PURE__ */ retext(unattributedOpinion)
