import {attributions} from '../../src/facts/attributions.js'
import type {Attribution} from '../../src/facts/attributions.js'
import {citedIn} from '../../src/facts/citations.js'
import {quotes} from '../../src/facts/quotes.js'
import {sentences} from '../../src/facts/sentences.js'
import type {Sentence} from '../../src/facts/sentences.js'
import {sourceOf} from '../../src/facts/sources.js'
import {defineRule, flag, integer, retext} from '../../src/rule.js'
import type {Block, Document} from '../../src/rule.js'

/** An account that goes on for sentences after its source was last named. */
export const staleAttribution = defineRule({
  id: 'stale-attribution',
  summary: 'Accounts that run on without saying again whose they are',
  severity: {strict: 'info', newsroom: 'info', encyclopedia: 'info'},
  types: {interview: 'off', academic: 'off', fiction: 'off'},
  options: {
    maxSentences: integer('Sentences that may follow without a source', 4, {}, 1),
    acrossParagraphs: flag('The account may run on into the next paragraph', true)
  },
  messages: {
    stale: (count: number, source: string) => ({text: `Is this still the account of “${source}”, ${count} sentences on?`, note: 'Say again who says so, or mark where your own account begins.'})
  },
  document(document, {options, report}) {
    const all = document.get(attributions)
    const cues = cuesOf(all)
    all.forEach((attribution, index) => {
      const opening = openingOf(attribution, cues)
      if (!opening) return
      const {block} = attribution
      const rest = block.get(sentences).slice(opening.index + 1)
      const own = {block, run: rest}
      const run = rest.length > 0 ? own : options.acrossParagraphs ? nextRun(document, block) : undefined
      if (!run || run.run.length <= options.maxSentences || !run.run.slice(0, options.maxSentences + 1).every((sentence) => isBare(run.block, sentence, cues))) return
      const sentence = run.run[options.maxSentences]!
      const source = attribution.source[0]!
      const name = document.get(sourceOf).get(index)?.label ?? source.block.text.slice(source.start, source.end)
      report.stale({...run.block.at({start: sentence.start, end: sentence.end}), related: [{...source, message: 'the source is named here'}]}, options.maxSentences + 1, name)
    })
  }
})

/** Where each block has a cue, or a source. */
function cuesOf(all: readonly Attribution[]): ReadonlyMap<Block, readonly number[]> {
  const found = new Map<Block, number[]>()
  for (const {cue, source, content, by} of all) {
    for (const {block, start} of [...cue, ...source, ...(by === 'say' ? [] : content)]) {
      const own = found.get(block)
      if (own) own.push(start)
      else found.set(block, [start])
    }
  }
  return found
}

/** The attribution tells something in the first sentence of its paragraph, in the writer’s words. */
function openingOf({block, by, source, content, kind, inherited, declined}: Attribution, cues: ReadonlyMap<Block, readonly number[]>): {readonly index: number} | undefined {
  if (block.kind !== 'paragraph' || inherited || declined || kind !== 'indirect' || source[0]?.block !== block || content.length === 0 || !/^(?:say|according|show)$/.test(by)) return undefined
  const [first] = block.get(sentences)
  if (!first || source[0].start >= first.end || (cues.get(block) ?? []).some((at) => at >= first.end)) return undefined
  return {index: 0}
}

/** The paragraph behind a paragraph that is the attribution alone. */
function nextRun({blocks}: Document, block: Block): {block: Block; run: readonly Sentence[]} | undefined {
  const next = blocks[block.index + 1]
  return next?.kind === 'paragraph' ? {block: next, run: next.get(sentences)} : undefined
}

/** A claim of a few words or more, with no cue, quotation, citation or word of the account in it. */
function isBare(block: Block, {start, end}: Sentence, cues: ReadonlyMap<Block, readonly number[]>): boolean {
  const text = block.text.slice(start, end)
  if ((cues.get(block) ?? []).some((at) => at >= start && at < end) || citedIn(block.at({start, end}))) return false
  if (block.get(quotes).quotes.some((quote) => quote.start < end && quote.end > start) || /[?:]\s*$/.test(text)) return false
  return !isOwn.test(text)
}

/** The writer speaks, reports for himself, or marks the account as one. */
const isOwn = /\b(?:I|[Ww]e|[Oo]ur|[Mm]y|[Yy]ou|[Yy]our|[Ll]et's|account|accused|allegedly|alleged|apparently|however|[Mm]eanwhile|reportedly|she|he|they) (?:would|had|could)\b|\b(?:I|[Ww]e|[Oo]ur|[Mm]y|[Yy]ou|[Yy]our|[Aa]llegedly|[Aa]pparently|[Rr]eportedly|story|[Hh]owever|[Mm]eanwhile)\b/

export default /* @__PURE__ */ retext(staleAttribution)
