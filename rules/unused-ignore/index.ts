import {defineRule, retext} from '../../src/rule.js'

/** A comment that silences a rule which has nothing to say there. */
export const unusedIgnore = defineRule({
  id: 'unused-ignore',
  summary: 'Ignore comments where there is nothing left to ignore',
  severity: {recommended: 'warning', strict: 'warning', newsroom: 'warning', encyclopedia: 'warning', academic: 'warning', 'web-copy': 'warning'},
  messages: {
    rule: (id: string) => ({text: `Is “${id}” still to be ignored here?`, note: 'It has nothing to say here. The comment would hide what comes in later.'}),
    all: () => ({text: 'Is anything still to be ignored here?', note: 'No rule has anything to say here. The comment would hide what comes in later.'}),
    end: (words: string) => ({text: `What does “${words}” end?`, note: 'No “says-who-disable” before it is open.'})
  },
  ignores(comments, {report}) {
    for (const comment of comments) {
      const {command, names, isIdle} = comment
      if (isIdle && command === 'enable') report.end(comment, 'says-who-enable')
      else if (isIdle) report.all(comment)
      for (const name of names) {
        if (!name.isIdle) continue
        if (command === 'enable') report.end(name, `says-who-enable ${name.id}`)
        else report.rule(name, name.id)
      }
    }
  }
})

export default /* @__PURE__ */ retext(unusedIgnore)
