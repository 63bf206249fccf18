import {defineRule, retext} from '../../src/rule.js'

/** A comment that names a rule which does not exist, and so ignores nothing. */
export const unknownIgnoredRule = defineRule({
  id: 'unknown-ignored-rule',
  summary: 'Ignore comments that name no rule there is, or are misspelt',
  severity: {recommended: 'warning', strict: 'warning', newsroom: 'warning', encyclopedia: 'warning', academic: 'warning', 'web-copy': 'warning'},
  messages: {
    rule: (name: string, meant: string | undefined) => ({
      text: `Which rule is “${name}”?`,
      note: meant === undefined ? 'First the ids of rules, with commas between them; then a colon, and the reason.' : `Perhaps “${meant}”.`
    }),
    command: (words: string, meant: string) => ({text: `What should “${words}” do?`, note: `Perhaps “${meant}” is meant.`})
  },
  ignores(comments, {report}) {
    for (const {command, commandPlace, meant, names} of comments) {
      if (meant !== undefined) {
        const written = `says-who-${meant}`
        report.command({...commandPlace, suggestions: [{title: `Write “${written}”`, edits: [{...commandPlace, text: written}]}]}, `says-who-${command}`, written)
      }
      for (const name of names) {
        if (name.isKnown) continue
        const suggestions = name.meant === undefined ? [] : [{title: `Write “${name.meant}”`, edits: [{...name, text: name.meant}]}]
        report.rule({...name, suggestions}, shortened(name.id), name.meant)
      }
    }
  }
})

function shortened(words: string): string {
  return words.length > 40 ? words.slice(0, 38) + '…' : words
}

export default /* @__PURE__ */ retext(unknownIgnoredRule)
