import {defineRule, retext} from '../../src/rule.js'

/** A comment that silences rules and does not say why they may be silent. */
export const ignoreWithoutReason = defineRule({
  id: 'ignore-without-reason',
  summary: 'Ignore comments that do not say why',
  severity: {recommended: 'warning', strict: 'error', newsroom: 'error', encyclopedia: 'warning', academic: 'warning', 'web-copy': 'warning'},
  messages: {
    rules: (command: string, ids: string) => ({
      text: `Why may ${ids.replace(/[^, ]+/g, '“$&”')} be silent here?`,
      note: `Give the reason behind a colon: “says-who-${command} ${ids}: …”.`
    }),
    all: (command: string) => ({text: 'Why may all rules be silent here?', note: `Give the reason behind a colon: “says-who-${command}: …”.`})
  },
  ignores(comments, {report}) {
    for (const comment of comments) {
      const {command, meant, names, hasReason} = comment
      if (hasReason || meant !== undefined || command === 'enable') continue
      const ids = names.flatMap(({id, isKnown}) => (isKnown ? [id] : []))
      if (names.length === 0) report.all(comment, command)
      else if (ids.length > 0) report.rules(comment, command, ids.join(', '))
    }
  }
})

export default /* @__PURE__ */ retext(ignoreWithoutReason)
