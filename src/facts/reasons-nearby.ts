import type {Document, Place} from '../document.js'
import {sentenceAt} from './sentences.js'
import type {Source} from './sources.js'

const reluctance =
  /\b(?:afraid|fearful|hesitant|loath|reluctan(?:t|ce)|scared|unwilling|wary)\b[^.]{0,25}\b(?:comment(?:ing)?|go(?:ing)?|speak(?:ing)?|talk(?:ing)?)\b[^.]{0,25}\b(?:on the record|openly|out|publicly)\b|\bto (?:conceal|hide|protect|shield) (?:his|her|their|its|the \w+['’]s) (?:face|identity|identities|name|names)\b|\bfear(?:s|ed|ing)? (?:of )?(?:[\w-]+ ){0,2}(?:retaliation|retribution|reprisals?)\b|\b(?:post|writ|comment)\w*\b[^.]{0,20}\b(?:using|under) pseudonyms?\b/i

/** “Members are wary of speaking publicly. Several said …”, “… to protect his identity. ¶ The source went on to say”: the reason is told beside it. */
export function isExplainedBeside(document: Document, {phrase: {block}}: Source): boolean {
  return [document.blocks[block.index - 1], block].some((here) => here !== undefined && reluctance.test(here.text))
}

const partisans = /^(?:adviser|advisor|aide|consultant|operative|pollster|strategist)s?$/

/** Where the text first gives a reason for several at once, by what they are called. */
export function groupReasons(all: readonly Source[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const {plural, anonymity, head, phrase: {block}} of all) {
    if (plural && anonymity?.reason !== undefined) found.set(kindOf(head), Math.min(block.index, found.get(kindOf(head)) ?? Infinity))
  }
  return found
}

/** “Three campaign operatives, who asked not to be named because … One strategist said”: the reason that was given for all of them. */
export function isExplainedBefore(reasons: ReadonlyMap<string, number>, {anonymity, head, phrase: {block}}: Source): boolean {
  return !anonymity && (reasons.get(kindOf(head)) ?? Infinity) <= block.index
}

const kindOf = (head: string) => (partisans.test(head) ? 'partisan' : head === 'people' ? 'person' : head.replace(/s$/, ''))

/** “Aides confirmed it anonymously”: the sentence says that the name is withheld. */
export function isWithheld({block, start}: Place): boolean {
  const sentence = sentenceAt(block, start)
  return /\banonymously\b/i.test(block.text.slice(sentence?.start ?? 0, sentence?.end))
}
