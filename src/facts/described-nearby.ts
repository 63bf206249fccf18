import type {Block, Document} from '../document.js'
import {defineFact} from '../fact.js'
import {entries} from './delayed-names.js'
import {isToldWhomItMet} from './interviewed.js'
import {proseTokens} from './prose-tokens.js'
import {sentenceAt} from './sentences.js'
import {sources} from './sources.js'
import type {Source} from './sources.js'
import {isDescribedBefore, standingOf} from './standing.js'

/** The text tells beside it, or has told before, who these people are, or whose. */
export function isDescribedNearby(document: Document, source: Source): boolean {
  return isDescribedBefore(document, source) || isMetBefore(document, source) || isCountedAgain(document, source) || isOfWhomItTells(source) || (source.plural && isToldWhomItMet(document, source.phrase.block))
}

/** “… according to multiple people who joined the call. ¶ …, sources said”: those, in other words. */
function isMetBefore(document: Document, {class: of, plural, phrase: {block}}: Source): boolean {
  if (of !== 'bare' || !plural) return false
  return document.get(sources).some((other) => {
    const behind = block.index - other.phrase.block.index
    return other.plural && other.class === 'anonymous' && other.head === 'people' && behind >= 0 && behind < 5 && standingOf(other) === 'relation'
  })
}

const counts = ['two', 'three', 'four', 'five']

/** “All three said”, of each count. */
const again = counts.map((count) => new RegExp(`(?:^|[.!?”"] )(?:All ${count}(?: (?:men|women|people|officials))?${count === 'two' ? '|Both(?: (?:men|women|people|officials))?' : ''}) (?:also )?(?:add|agree|argue|sa(?:id|y)|told|warn)`))

/** The counts of those who speak again in a block. */
const countedAgain = defineFact({
  name: 'counted again',
  block: ({kind, text}): readonly string[] => (kind !== 'heading' && (text.includes('All ') || text.includes('Both ')) ? counts.filter((_, at) => again[at]!.test(text)) : [])
})

/** The blocks that have any. */
const counting = defineFact({name: 'blocks that count again', document: ({blocks}): readonly Block[] => blocks.filter((block) => block.get(countedAgain).length > 0)})

/** “Three former port officials said … Ada Pell, once the harbour master … Ivo Hale, a former auditor … All three said”: they are named by and by, but one. */
function isCountedAgain(document: Document, {plural, phrase: {block, range}}: Source): boolean {
  const t = block.get(proseTokens)
  const count = t.word[range.first]!
  if (!plural || !counts.includes(count)) return false
  const behind = document.get(counting).find((other) => other.index > block.index && other.get(countedAgain).includes(count))
  if (!behind) return false
  let named = 0
  for (const [here, own] of document.get(entries)) if (here.index > block.index && here.index <= behind.index) named += own.filter(({name}) => isOfPost(here.text, here.get(proseTokens).end[name.range.last - 1]!, name.roles)).length
  return named >= Math.max(2, counts.indexOf(count) + 1)
}

/** “former auditor | Ivo Hale |”, “Ivo Hale, | the former auditor” */
const isOfPost = (text: string, end: number, roles: readonly string[]) => roles.length > 0 || /^, (?:an?|the|former|then|who)\b/.test(text.slice(end, end + 9))

/** “A longtime aide says that Mr. Lund swam each day”: whose aide it was is plain. */
function isOfWhomItTells({plural, head, phrase: {block, headToken, modifiers}}: Source): boolean {
  if (plural || !/^(?:advis[eo]r|aide|assistant|associate|confidant|friend)$/.test(head) || modifiers.length !== 1 || !/^long-?time$/.test(modifiers[0]!)) return false
  const sentence = sentenceAt(block, block.get(proseTokens).start[headToken]!)
  return sentence !== undefined && new Set(block.text.slice(sentence.start, sentence.end).match(/\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.? \p{Lu}[\p{L}'’-]+/gu)).size === 1
}
