import {pollsIn} from '../../src/facts/polls.js'
import {defineRule, flag, retext} from '../../src/rule.js'

/** “Certain polls see the party at 40%”: results, and nobody knows of whom. */
export const pollMissingMethod = defineRule({
  id: 'poll-missing-method',
  summary: 'Polls and surveys without who asked, when, or how many',
  severity: {strict: 'warning', newsroom: 'warning', encyclopedia: 'warning', academic: 'warning', 'web-copy': 'warning'},
  types: {encyclopedia: {recommended: 'info'}, web: {recommended: 'info'}, fiction: 'off'},
  yieldsTo: ['vague-document', 'weasel-attribution', 'passive-attribution', 'hedged-attribution', 'second-hand-source'],
  options: {
    conductor: flag('Who asked must be told', true),
    date: flag('When must be told', true, {recommended: false}),
    sample: flag('How many were asked must be told', true, {recommended: false}),
    acceptLink: flag('A link or citation in the sentence tells all', true)
  },
  messages: {
    missing: (words: string, missing: string) => ({text: `What do readers know of “${words}”?`, note: `Tell ${missing}.`})
  },
  document(document, {options, report}) {
    for (const poll of document.get(pollsIn)) {
      if (poll.cited && options.acceptLink) continue
      const missing = [options.conductor && !poll.conductor && 'who asked', options.date && !poll.date && 'when', options.sample && !poll.sample && 'how many people were asked'].filter((word) => word !== false)
      // With two of three given a reader can find the third.
      if (missing.length > 0 && (!poll.conductor || missing.length > 1)) report.missing(poll, poll.words, list(missing))
    }
  }
})

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`
}

export default /* @__PURE__ */ retext(pollMissingMethod)
