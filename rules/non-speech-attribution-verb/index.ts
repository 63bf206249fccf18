import {is} from '../../src/facts/categories.js'
import {Clause, outerSentences} from '../../src/facts/clauses.js'
import {ing, past, third} from '../../src/facts/forms.js'
import {proseTokens} from '../../src/facts/prose-tokens.js'
import {defineRule, retext, strings} from '../../src/rule.js'
import type {Block} from '../../src/rule.js'
import {irregularVerbs} from '../../src/words/irregular-verbs.js'
import {gestures} from './words.js'

/** “We sail at noon,” he beamed: a sentence cannot be smiled. */
export const nonSpeechAttributionVerb = defineRule({
  id: 'non-speech-attribution-verb',
  summary: 'Quotations that somebody smiles, nods or shrugs',
  severity: {strict: 'info', newsroom: 'info'},
  types: {interview: 'off', fiction: 'off'},
  options: {verbs: strings('Which verbs make no words, in their base form', gestures)},
  messages: {
    gesture: (verb: string) => ({text: `Can a sentence be told by “${verb}”?`, note: '“Said” carries the words; the gesture may stand beside it.'})
  },
  document(document, {options, report}) {
    const forms = new Map(options.verbs.flatMap((base) => [third(base), past(base, irregular)].map((form) => [form, base] as const)))
    for (const block of document.blocks) {
      if (block.kind === 'heading' || !/["“”'‘’]/.test(block.text)) continue
      for (const {start, end, said} of tagsIn(block, forms)) {
        const verb = block.text.slice(start, end)
        const base = forms.get(verb.toLowerCase())!
        report.gesture({...block.at({start, end}), suggestions: [{title: `Write “${said}, ${ing(base)}”`, edits: [{block, start, end, text: `${said}, ${ing(base)}`}]}]}, verb)
      }
    }
  }
})

const irregular = new Map(irregularVerbs.map((line) => [line.split(' ')[0]!, line.split(' ')]))

/** “…,” she | smiled |.”, “…,” | laughed | Lund”: the verb of what stands right behind a quotation that has not ended its sentence. */
function tagsIn(block: Block, forms: ReadonlyMap<string, string>): {start: number; end: number; said: string}[] {
  const t = block.get(proseTokens)
  return block.get(outerSentences).flatMap((items) => {
    const clause = new Clause(t, items)
    return items.flatMap((item, at) => {
      if (!item.quote || !opens(clause, at) || !isOpen(clause, at)) return []
      const verb = verbBehind(clause, at + 1, forms)
      if (verb === undefined) return []
      const token = items[verb]!.first
      return [{start: t.start[token]!, end: t.end[token]!, said: clause.has(verb, is.third) || /s$/.test(clause.word(verb)) ? 'says' : 'said'}]
    })
  })
}

/** The quotation begins its sentence, or goes on behind a tag; “when asked if it was "cruel," he shrugged” answers it. */
function opens(clause: Clause, at: number): boolean {
  for (let before = 0; before < at; before++) if (clause.quote(before)) return /^[,.]$/.test(clause.word(at - 1))
  return at === 0
}

/** The quotation ends in a comma; or in “!” or “?”, and what follows is not capitalised: no sentence of its own. */
function isOpen(clause: Clause, at: number): boolean {
  const {last} = clause.items[at]!
  const before = clause.t.word[last - 2] ?? ''
  if (before === ',' || clause.word(at + 1) === ',') return true
  return /^[!?]$/.test(before) && clause.isWord(at + 1) && !clause.isCapital(at + 1)
}

/** A subject of a few words, then the verb, or the verb and then its subject. */
function verbBehind(clause: Clause, from: number, forms: ReadonlyMap<string, string>): number | undefined {
  let at = clause.word(from) === ',' ? from + 1 : from
  const first = at
  while (at < first + 6 && clause.isWord(at) && (forms.get(clause.word(at)) === undefined || clause.isCapital(at))) {
    if (clause.has(at, is.preposition | is.subordinator) || (clause.has(at, is.verb) && !clause.isCapital(at) && !clause.has(at, is.role | is.roles))) return undefined
    at++
  }
  if (!forms.has(clause.word(at)) || clause.isCapital(at)) return undefined
  // “he nodded his head”, “he laughed and went on”
  if (clause.isWord(at + 1) && at > first && !clause.has(at + 1, is.preposition | is.adverb)) return undefined
  if (at === first) return clause.isCapital(at + 1) || clause.has(at + 1, is.determiner) ? at : undefined
  // “and she laughed”, “laughter”, “the nod”
  return /^(?:and|but|then|as|a|an|the)$/.test(clause.word(at - 1)) || /^(?:and|but|then|as)$/.test(clause.word(first)) || clause.word(at + 1) === 'off' ? undefined : at
}

export default /* @__PURE__ */ retext(nonSpeechAttributionVerb)
