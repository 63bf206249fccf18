import {attributions} from '../../src/facts/attributions.js'
import {citedIn} from '../../src/facts/citations.js'
import {facetsAt} from '../../src/facts/documents.js'
import {plural} from '../../src/facts/forms.js'
import {coreOf} from '../../src/facts/phrases.js'
import {proseTokens} from '../../src/facts/prose-tokens.js'
import {sentenceAt, sentences} from '../../src/facts/sentences.js'
import {sources} from '../../src/facts/sources.js'
import type {Source} from '../../src/facts/sources.js'
import {isCapital} from '../../src/facts/tokens.js'
import {defineRule, flag, oneOf, retext} from '../../src/rule.js'
import type {Block, Document, Place} from '../../src/rule.js'
import {linkable} from './words.js'

/** “The Dahl review saw no fault”, on a page that could link to it. */
export const unlinkedDocument = defineRule({
  id: 'unlinked-document',
  summary: 'Documents that are named as a source, and neither linked nor cited',
  severity: {strict: 'info', newsroom: 'info', encyclopedia: 'warning', academic: 'warning', 'web-copy': 'warning'},
  types: {interview: 'info', fiction: 'off'},
  yieldsTo: ['vague-document', 'weasel-attribution'],
  options: {
    media: oneOf('Where to ask: in formats that can link, or in plain text, too', ['auto', 'on'], 'auto'),
    allowStandardCitations: flag('A page number is citation enough: “(p. 44)”', true)
  },
  messages: {
    unlinked: (said: string) => ({text: `Where can a reader find “${said}”?`, note: 'Link to it, or cite it.'})
  },
  document(document, {options, report}) {
    if (options.media === 'auto' && !document.hasMarkup) return
    const all = document.get(attributions)
    for (const source of document.get(sources)) {
      const {mentions, phrase} = source
      const [{places: [place], attribution: index} = {places: [], attribution: undefined}] = mentions
      if (!place || index === undefined || all[index]!.by === 'think' || phrase.block.kind === 'heading' || !isNamed(source, place)) continue
      if (mentions.some(({places: [own]}) => own && isCited(own.block)) || isWithheld(place)) continue
      if (options.allowStandardCitations && /\((?:pp?\.|ch\.|§) ?\d/.test(sentenceText(place))) continue
      const core = source.class === 'body' ? place : coreOf(phrase)
      if (isLinkedElsewhere(document, core)) continue
      report.unlinked(core, core.block.text.slice(core.start, core.end))
    }
  }
})

const heads = new Set([...linkable, ...linkable.map(plural)])

/** “the court of works’ 2023 | audit”: the document is behind a possessive, whoever’s it is. */
function ownedNoun({phrase: {block, range}}: Source): string | undefined {
  const t = block.get(proseTokens)
  const last = t.word[range.last - 1]!
  for (let at = range.first + 1; at < range.last - 1; at++) if (/^(?:'s|['’])$/.test(t.word[at]!) || /s['’]$/.test(t.word[at]!)) return heads.has(last) ? last : undefined
  return undefined
}

/** “a report”, “Lund’s book”; but not “sent a letter”, “known as the Tide Book”. */
function opensPhrase({phrase: {block, range, determiner}}: Source): boolean {
  return determiner !== '' || isCapital(block.get(proseTokens), range.first)
}

/** “wrote a column that shows …”: what somebody made, and nothing is pinned on. */
function isMade({block, start}: Place): boolean {
  return /\b(?:filed|published|released|sent|wrote)\s+$/.test(block.text.slice(Math.max(0, start - 12), start))
}

/** By a title, or by who made it: “the Dahl report”, “the board’s 2023 audit”; but not “its report”, “the report”. */
function isNamed(source: Source, place: Place): boolean {
  const {class: of, phrase, head} = source
  if (of === 'body' && ownedNoun(source)) return true
  if (!opensPhrase(source) || isMade(place)) return false
  if (of !== 'document' || !heads.has(head) || phrase.plural) return false
  const {title, producer, date} = facetsAt(place, phrase)
  if (title) return true
  if (/^(?:his|her|its|their|our|my)$/.test(phrase.determiner)) return producer && date
  // “the study, in Norland, …”: who made it stands before its noun, or it is no name.
  return producer && (phrase.definite ? phrase.tied || phrase.modifiers.includes("'s") : date)
}

/** A link, note or reference somewhere in the paragraph. */
function isCited(block: Block): boolean {
  return block.citations.length > 0 || block.get(sentences).some(({start, end}) => citedIn(block.at({start, end})))
}

/** “unpublished”, “seen by this newspaper”: nobody could link to it. */
function isWithheld(place: Place): boolean {
  return /\b(?:classified|confidential|draft|internal|leaked|private|sealed|secret|unpublished|(?:obtained|reviewed|seen) by)\b/i.test(sentenceText(place))
}

function sentenceText({block, start}: Place): string {
  const sentence = sentenceAt(block, start)
  return block.text.slice(sentence?.start ?? 0, sentence?.end)
}

/** The same names in the text of another link, or under “References”. */
function isLinkedElsewhere({blocks}: Document, {block, start, end}: Place): boolean {
  const wanted = [...block.text.slice(start, end).matchAll(/\p{Lu}\p{L}{2,}/gu)].map(([word]) => word).filter((word) => !/^The$/.test(word))
  if (wanted.length === 0) return false
  const names = (text: string) => wanted.some((word) => text.includes(word))
  const references = blocks.findIndex(({kind, text}) => kind === 'heading' && /^(?:references|bibliography|sources|notes|works cited|further reading)\b/i.test(text))
  return blocks.some((other, index) => (references >= 0 && index > references && names(other.text)) || other.citations.some((citation) => names(other.text.slice(citation.start, citation.end))))
}

export default /* @__PURE__ */ retext(unlinkedDocument)
