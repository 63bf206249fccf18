import {claims} from '../../src/facts/claims.js'
import {defineRule, flag, retext} from '../../src/rule.js'

/** “Marlow has been hiding the cost”: wrongdoing of somebody who can be named, and no accuser. */
export const unattributedAllegation = defineRule({
  id: 'unattributed-allegation',
  summary: 'Accusations against somebody named, with no accuser, charge or finding',
  severity: {recommended: 'warning', strict: 'error', newsroom: 'error', encyclopedia: 'error', academic: 'error', 'web-copy': 'error'},
  types: {opinion: 'info', interview: 'warning', fiction: 'off'},
  yieldsTo: ['vague-document', 'weasel-attribution', 'passive-attribution', 'hedged-attribution', 'second-hand-source'],
  options: {alleged: flag('“allegedly” names no accuser either', true, {recommended: false})},
  messages: {
    accused: (words: string, who: string) => ({
      text: who ? `Who accuses “${who}” of “${words}”?` : `Who says that it “${words}”?`,
      note: 'Name the accuser, the charge or the finding, and give the accused a say; “allegedly” is no source.'
    })
  },
  document(document, {options, report}) {
    for (const claim of document.get(claims.accusation)) {
      if (claim.reach === 'none' && (options.alleged || claim.sort !== 'alleged')) report.accused(claim, claim.words, claim.who)
    }
  }
})

export default /* @__PURE__ */ retext(unattributedAllegation)
