import {quotes} from '../../src/facts/quotes.js'
import {sources} from '../../src/facts/sources.js'
import {sentenceAt} from '../../src/facts/sentences.js'
import type {Place} from '../../src/rule.js'
import {defineRule, retext, strings} from '../../src/rule.js'
import {roteIn} from './rote.js'

/** “Given the delicate nature of the talks”: a reason that could stand in any story. */
export const anonymousBoilerplateReason = defineRule({
  id: 'anonymous-boilerplate-reason',
  summary: 'Stock reasons for anonymity: “not authorized to speak publicly”',
  severity: {strict: 'warning', newsroom: 'info'},
  types: {fiction: 'off'},
  options: {
    formulas: strings('Further stock phrases, as they stand in the reason'),
    accept: strings('Words that make a reason good enough, wherever they stand in it')
  },
  messages: {
    rote: (reason: string) => ({text: `What does this source risk, beyond “${reason}”?`, note: 'The reason could stand in any story. Say what would happen to this source in this one.'})
  },
  document(document, {options, report}) {
    const has = (text: string, phrases: readonly string[]) => phrases.some((phrase) => text.toLowerCase().includes(phrase.toLowerCase()))
    const told = new Set<string>()
    for (const {anonymity} of document.get(sources)) {
      const reason = anonymity && (anonymity.reason ?? gerundBehind(anonymity.place))
      if (!reason || isQuoted(anonymity.place)) continue
      const {block, start, end} = reason
      const key = `${block.index} ${start}`
      const text = block.text.slice(start, end)
      const rote = has(text, options.accept) ? undefined : has(text, options.formulas) ? text : roteIn(text)
      if (rote === undefined || told.has(key)) continue
      told.add(key)
      report.rote({block, start, end: start + rote.length}, rote)
    }
  }
})

/** “We are not authorized to speak,” the guard said. */
function isQuoted({block, start}: Place): boolean {
  return block.get(quotes).quotes.some((quote) => quote.start < start && start < quote.end)
}

/** “declined to be named | discussing confidential plans” */
function gerundBehind({block, end}: Place): Place | undefined {
  const rest = block.text.slice(end, sentenceAt(block, end - 1)?.end)
  const [gap, words] = /^(,? (?:while |when |in )?)((?:commenting|describing|discussing|speaking|talking)\b[^,.;:“”"]*)/.exec(rest)?.slice(1) ?? []
  return gap === undefined || words === undefined ? undefined : block.at({start: end + gap.length, end: end + gap.length + words.trimEnd().length})
}

export default /* @__PURE__ */ retext(anonymousBoilerplateReason)
