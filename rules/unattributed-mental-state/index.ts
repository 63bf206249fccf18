import {claims} from '../../src/facts/claims.js'
import {defineRule, flag, retext} from '../../src/rule.js'

/** “Voters feel betrayed”: a mind that nobody could look into. */
export const unattributedMentalState = defineRule({
  id: 'unattributed-mental-state',
  summary: 'Minds read: what somebody hopes, fears or wants, and why',
  severity: {strict: 'warning', newsroom: 'warning', encyclopedia: 'warning'},
  types: {opinion: 'info', interview: 'off', encyclopedia: {recommended: 'info'}, web: {recommended: 'info'}, fiction: 'off'},
  yieldsTo: ['vague-document', 'weasel-attribution', 'passive-attribution', 'hedged-attribution', 'second-hand-source', 'unattributed-allegation', 'unattributed-medical-claim', 'poll-missing-method', 'unattributed-statistic', 'unattributed-superlative', 'unattributed-causal-claim', 'unattributed-prediction'],
  options: {
    groups: flag('Minds of groups, too: “voters”, “executives”', true),
    motives: flag('Motives, too: “to avoid questions”', true),
    hopes: flag('Hopes, wishes and beliefs, too, beside feelings', true),
    pronouns: flag('Minds of “he” and “she”, too', true, {newsroom: false})
  },
  messages: {
    state: (who: string, words: string) => ({text: `How do we know that “${who} ${words}”?`, note: 'Tell what they said or did.'}),
    motive: (words: string) => ({text: `Who says that it was “${words}”?`, note: 'Tell what they did, or who gives that reason.'})
  },
  document(document, {options, report}) {
    for (const claim of document.get(claims.mind)) {
      if (claim.reach !== 'none') continue
      if ((claim.sort === 'group' && !options.groups) || (claim.sort === 'pronoun' && !options.pronouns)) continue
      if (!claim.plain && !options.hopes) continue
      if (claim.sort !== 'motive') report.state(claim, claim.who, claim.words)
      else if (options.motives) report.motive(claim, claim.words)
    }
  }
})

export default /* @__PURE__ */ retext(unattributedMentalState)
