import {isMention} from '../../src/facts/deletions.js'
import {defineRule, retext} from '../../src/rule.js'
import type {Span} from '../../src/rule.js'

/** A comment that names a rule which does not exist, or stands in plain text, and so ignores nothing. */
export const unknownIgnoredRule = defineRule({
  id: 'unknown-ignored-rule',
  summary: 'Ignore comments that name no rule there is, are misspelt, or stand in plain text',
  severity: {recommended: 'warning', strict: 'warning', newsroom: 'warning', encyclopedia: 'warning', academic: 'warning', 'web-copy': 'warning'},
  messages: {
    rule: (name: string, meant: string | undefined) => ({
      text: `Which rule is “${name}”?`,
      note: meant === undefined ? 'First the ids of rules, with commas between them; then a colon, and the reason.' : `Perhaps “${meant}”.`
    }),
    command: (words: string, meant: string) => ({text: `What should “${words}” do?`, note: `Perhaps “${meant}” is meant.`}),
    plain: (words: string) => ({
      text: `Should “${words}” stand in plain text?`,
      note: 'Plain text has no comments: readers see this one, and it silences nothing. Call the file .md, or put the fingerprint of the finding into “ignore” of the configuration.'
    })
  },
  document({hasMarkup, source, blocks}, {report}) {
    if (hasMarkup || !source.includes('says-who-')) return
    // A pipeline of Markdown keeps its comments out of the blocks.
    for (const block of blocks) {
      for (const {0: words, 1: name = '', index} of block.text.matchAll(comments)) {
        const span = {start: index, end: index + words.length}
        if (!isMention(block.text, span) && isApart(block.text, span)) report.plain(block.at(span), `<!-- ${name} … -->`)
      }
    }
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

const comments = /<!--[ \t]*(says-who-(?:ignore|ignore-file|disable|enable))(?=[\s:-])[^<>\n]{0,400}-->/g

/** At the beginning of a line, or at its end. A text on such comments has them in its sentences. */
function isApart(source: string, {start, end}: Span): boolean {
  return /(?:^|[\r\n])[ \t]*$/.test(source.slice(Math.max(0, start - 20), start)) || /^[ \t]*(?:[\r\n]|$)/.test(source.slice(end, end + 20))
}

function shortened(words: string): string {
  return words.length > 40 ? words.slice(0, 38) + '…' : words
}

export default /* @__PURE__ */ retext(unknownIgnoredRule)
