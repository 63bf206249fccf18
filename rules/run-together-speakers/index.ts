import {Clause, outerSentences} from '../../src/facts/clauses.js'
import {is} from '../../src/facts/categories.js'
import {isEnglish} from '../../src/facts/english.js'
import {phraseOf} from '../../src/facts/phrases.js'
import {proseTokens} from '../../src/facts/prose-tokens.js'
import {quotes} from '../../src/facts/quotes.js'
import type {Quote} from '../../src/facts/quotes.js'
import {tokenKind} from '../../src/facts/tokens.js'
import type {Block, Passage} from '../../src/rule.js'
import {defineFact, defineRule, oneOf, retext} from '../../src/rule.js'
import {areTwo, named, speakers} from './speakers.js'
import type {Voice} from './speakers.js'

/** One voice follows another, and a reader hears the first one go on. */
export const runTogetherSpeakers = defineRule({
  id: 'run-together-speakers',
  summary: 'Quotations of two speakers, run together',
  severity: {recommended: 'warning', strict: 'warning', newsroom: 'warning', encyclopedia: 'info', 'web-copy': 'info'},
  types: {interview: 'off', encyclopedia: {recommended: 'info'}, academic: {recommended: 'off'}, web: {recommended: 'info'}, fiction: 'off'},
  options: {
    window: oneOf('Where the second quotation stands: in the same paragraph, or also at the head of the next one', ['paragraph', 'next-paragraph'], 'paragraph')
  },
  messages: {
    tagged: (words: string, first: string) => ({
      text: `Whose words are “${words}”? The quotation before them is by “${first}”.`,
      note: 'Name the new speaker before the quotation starts, or begin a new paragraph.'
    }),
    untagged: (words: string, first: string, second: string) => ({
      text: `Whose words are “${words}”: are they by “${first}” or by “${second}”?`,
      note: 'Name the speaker before the quotation starts.'
    })
  },
  document(document, {options, report}) {
    const voiceOf = speakers(document)
    for (const block of document.blocks) {
      const list = block.get(outerSentences)
      block.get(openingQuotations).forEach(({quote, index, isAlone}) => {
        const isRun = () => isGlued(block, list[Math.max(0, index - 2)]![0]!.first, quote)
        const own = voiceOf(block, quote)
        if (own && own.tagged) {
          const before = index > 0 ? lastVoice(block, index - 1, voiceOf) : options.window === 'next-paragraph' ? endOf(document.blocks[block.index - 1], voiceOf) : undefined
          if (!before || !areTwo(document, before, own) || isRun()) return
          const related = [
            {...before.place, message: 'the first speaker'},
            {...own.place, message: 'the second speaker'}
          ]
          report.tagged({...block.at(quote), related, suggestions: named(block, quote, own)}, firstWords(block, quote), labelOf(before))
        } else if (isAlone) {
          const before = index > 1 ? lastVoice(block, index - 2, voiceOf) : undefined
          const subject = before && newSubject(block, index - 1, before)
          // “They tried to help him. "…?" He was cleared. "…"”: clips of a film, and nobody said that “they” speak.
          if (!before || !subject || isRun() || (!before.tagged && /^(?:they|we)$/i.test(labelOf(before)))) return
          report.untagged({...block.at(quote), related: [{...before.place, message: 'the speaker before'}]}, firstWords(block, quote), labelOf(before), subject)
        }
      })
    }
  }
})

/** A quotation at the head of a sentence, more than a word or two. */
interface OpeningQuotation {
  readonly quote: Quote
  /** Of its sentence. */
  readonly index: number
  /** The sentence has nothing else. */
  readonly isAlone: boolean
}

const openingQuotations = defineFact({
  name: 'quotations that open a sentence',
  block(passage): readonly OpeningQuotation[] {
    if (!/^(?:paragraph|item)$/.test(passage.kind) || !passage.get(isEnglish)) return []
    const {quotes: found, faults} = passage.get(quotes)
    if (found.length === 0 || faults.length > 0) return []
    const t = passage.get(proseTokens)
    return passage.get(outerSentences).flatMap((items, index) => {
      const quote = items[0]?.quote
      return !quote || isFragment(passage, quote) ? [] : [{quote, index, isAlone: items.every((item) => item.quote || t.kind[item.first] === tokenKind.mark)}]
    })
  }
})

type VoiceOf = (block: Block, quote: Quote) => Voice | undefined

/** Whose words the sentence holds: of its last quotation that is more than a word or two in a sentence of the writer’s. */
function lastVoice(block: Block, index: number, voiceOf: VoiceOf): Voice | undefined {
  const items = block.get(outerSentences)[index]!
  const at = items.findLastIndex(({quote}) => quote !== undefined)
  const quote = items[at]?.quote
  // “They argue that the “all or nothing” plan failed.”: words of theirs inside the writer’s sentence.
  if (!quote || (at > 0 && (isFragment(block, quote) || items.length - at > 2))) return undefined
  return voiceOf(block, quote)
}

/** The paragraph before ends with a closing mark, and this one begins with an opening one. */
function endOf(before: Block | undefined, voiceOf: VoiceOf): Voice | undefined {
  if (!before || before.kind !== 'paragraph') return undefined
  const {quotes: found, faults, runsOn} = before.get(quotes)
  const last = found.at(-1)
  return last && faults.length === 0 && !runsOn && before.text.slice(last.end).trim().length < 2 && !isFragment(before, last) ? voiceOf(before, last) : undefined
}

/** “Ruiz shrugged. | "It was no secret."”: a person other than the speaker, who says nothing in this sentence. */
function newSubject(block: Block, index: number, before: Voice): string | undefined {
  const items = block.get(outerSentences)[index]!
  const t = block.get(proseTokens)
  const clause = new Clause(t, items)
  if (items.some(({quote}) => quote) || items.length < 3) return undefined
  let last = 0
  if (clause.has(0, is.determiner) && clause.has(1, is.role) && !clause.has(1, is.document)) last = 2
  else while (clause.isName(last) && !clause.has(last, is.pronoun) && !/^(?:and|but|nor|or|so|then|yet)$/.test(clause.word(last)) && !clause.has(last, is.body | is.document | is.documents | is.roles)) last++
  // “Ruiz, the clerk, laughed.”, but not “Norwell's mayor”, “Ruiz and Lund”, “In May”
  if (last === 0 || last > 4 || !(clause.word(last) === ',' || clause.has(last, is.past | is.third | is.auxiliary) || /[a-z]{2}(?:ed|s)$/.test(clause.word(last)))) return undefined
  const range = {first: items[0]!.first, last: items[last - 1]!.last}
  const words = t.word.slice(range.first, range.last)
  if (items.some(({first}) => t.is[first]! & (is.say | is.judge | is.think))) return undefined
  const earlier = block.get(outerSentences)[index - 1]!
  const known = [...before.label.toLowerCase().split(/[^\p{L}]+/u), ...earlier.map(({first, quote}) => (quote ? '' : t.word[first]!))]
  if (words.some((word) => word !== 'the' && known.includes(word)) || phraseOf(block, range).sort === 'body') return undefined
  return block.text.slice(t.start[range.first]!, t.end[range.last - 1]!)
}

/** “… said today.“I saw it,” he said.”: a page that lost its spaces lost its paragraphs too. */
function isGlued(block: Block, from: number, {end}: Quote): boolean {
  return /\p{Ll}{2}[.!?,]["“”]?\p{Lu}\p{Ll}|[.!?]“\p{Lu}|\p{Ll}\."\p{Lu}/u.test(block.text.slice(block.get(proseTokens).start[from]!, end + 2))
}

/** A word or two: “a farce”. */
function isFragment(block: Passage | Block, quote: Quote): boolean {
  const t = block.get(proseTokens)
  const words = t.kind.slice(quote.first, quote.last).filter((kind) => kind !== tokenKind.mark).length
  return words < 4 && !/[.,!?…]["”'’]+$/.test(block.text.slice(quote.start, quote.end))
}

const labelOf = ({place}: Voice) => place.block.text.slice(place.start, place.end)

function firstWords({text}: Block, {start, end}: Quote): string {
  const words = text.slice(start, end).replace(/^["“”'‘’\`]+|["“”'‘’]+$/g, '').trim().split(/\s+/)
  return words.length > 7 ? words.slice(0, 6).join(' ') + ' …' : words.join(' ').replace(/[,.]$/, '')
}

export default /* @__PURE__ */ retext(runTogetherSpeakers)
