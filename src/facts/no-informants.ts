import type {Document} from '../document.js'
import {defineFact, once} from '../fact.js'
import {attributions} from './attributions.js'
import type {Attribution} from './attributions.js'
import {names} from './names.js'
import {proseTokens} from './prose-tokens.js'
import {sentenceAt} from './sentences.js'
import {tells} from './speaking.js'
import type {Source} from './sources.js'

/**
 * Those who tell something, and not to the writer: in the open, in a paper that the text reads from, to somebody in the story. Nobody has
 * withheld their names.
 */
export function isElsewhere(document: Document, {attributions: own, anonymity, plural, head}: Source): boolean {
  if (own.length === 0 || anonymity) return false
  const all = document.get(attributions)
  const told = own.map((index) => all[index]!).filter(tells)
  return told.length > 0 && told.every((one) => isInOpen(one) || isInPrint(one, head) || isRead(one) || isToldOf(one) || isToldTo(document, one) || (plural && isPublished(one)))
}

/** “A clerk announced”, “an agent testified”, “a clerk famously said”, “neighbours rallied to say”, “at a town-hall evening, one person said” */
const isInOpen = once((attribution: Attribution): boolean => {
  const {block, cue, word, source: [source]} = attribution
  if (cue.some(({start, end}) => /\b(?:famously|openly|publicly)\b/.test(block.text.slice(Math.max(0, start - 10), end + 10)))) return true
  if (/^(?:announc|chant|proclaim|recit|testif|tweet)/.test(word)) return true
  const start = cue[0]?.start ?? 0
  if (/^say$/.test(word) && /\b(?:gather|march|rall|turn)(?:ed|ied|ing|ying)\b[^.,]{0,12} to $/i.test(block.text.slice(0, start) + (/^to\b/.test(block.text.slice(start)) ? 'to ' : ''))) return true
  const sentence = source && source.block === block ? sentenceAt(block, source.start) : undefined
  return sentence !== undefined && session.test(block.text.slice(sentence.start, source!.start))
})

/** “one columnist wrote” */
const isInPrint = ({word}: Attribution, head: string) => /^wr(?:ites?$|ote|itten)/.test(word) && /^(?:author|blogger|columnist|commentator|critic|editor|historian|journalist|reporter|reviewer|writer)s?$/.test(head)

const session = /^\W*(?:In public|Publicly)\b|\b(?:question-and-answer|Q ?& ?A|town[- ]hall|audience|open mic)\b[^.]*,\s*$/i

/** “In a 2012 health review, a doctor found”, “in the complaint, an agent wrote”, “In 1907, one analyst said” */
const isRead = once(({block, source: [source], word}: Attribution): boolean => {
  if (!source || source.block !== block || !/^(?:argu|conclud|f(?:ind|ound)|not|rul|sa(?:id|y)|stat|wr(?:ite|ote))/.test(word)) return false
  const sentence = sentenceAt(block, source.start)
  const before = block.text.slice(sentence?.start ?? 0, source.start)
  if (/^\W*In (?:1[5-9]|20)\d\d,|\b(?:1[5-9]th|(?:six|seven|eigh|nine)teenth) century\b/.test(before)) return true
  return /^\W*In (?:an?|the|his|her|its|their|one) (?:[\p{L}\d-]+ ){0,4}(?:affidavit|assessment|complaint|deposition|evaluation|filing|lawsuit|memo|review|ruling|testimony|transcript), $/u.test(before)
})

/** “what | they | said was a lack of light”: a part of the story. */
const isToldOf = once(({block, source: [source]}: Attribution): boolean => {
  return source !== undefined && source.block === block && /^(?:he|she|they)$/.test(block.text.slice(source.start, source.end)) && /\bwhat $/.test(block.text.slice(0, source.start))
})

/** “An agent told Hale”, “a dean wrote to Hale”, where Hale is somebody in the story. */
function isToldTo(document: Document, {block, cue, word}: Attribution): boolean {
  const end = cue.at(-1)?.end
  if (end === undefined || !/^(?:ask|sa(?:id|y)|t(?:ell|old)|warn|wr(?:ite|ote))/.test(word)) return false
  const to = /^(?:t(?:ell|old)|ask|warn)/.test(word) ? '' : 'to '
  const name = new RegExp(`^ ${to}(?:(?:President|Sen\\.|Rep\\.|Gov\\.|Mr\\.|Ms\\.|Mrs\\.|Dr\\.) )?(\\p{Lu}[\\p{L}’'-]+)(?! \\p{Lu}|['’]s\\b)(?=[ ,.:;]|$)`, 'u').exec(block.text.slice(end, end + 60))?.[1]
  return name !== undefined && document.get(people).has(name.toLowerCase())
}

/** The surnames that the text has in full somewhere, of whom it is sure that they are people. */
const people = defineFact({
  name: 'people of the story',
  document: ({blocks}): ReadonlySet<string> => new Set(blocks.flatMap((block) => block.get(surePeople)))
})

const surePeople = defineFact({name: 'sure people', block: (passage): readonly string[] => passage.get(names).flatMap(({full, sure, surname}) => (full && sure ? [surname] : []))})

/** “Norwell Bank analysts said in a note”: the house says it, for all to read. */
const isPublished = once(({block, cue}: Attribution): boolean => {
  const end = cue.at(-1)?.end
  return end !== undefined && /^,? in an? (?:joint |recent |research |new |client )*(?:blog post|note|op-ed|open letter|paper|report|statement|study)\b/.test(block.text.slice(end, end + 50))
})

/** “I talked with a friend who said so”: the writer’s own life. */
export const isAnecdote = once(({anonymity, head, plural, phrase: {block, range}}: Source): boolean => {
  if (anonymity || plural || !/^(?:acquaintance|buddy|cousin|friend|neighbou?r)$/.test(head)) return false
  const start = block.get(proseTokens).start[range.first]!
  const sentence = sentenceAt(block, start)
  return /\b(?:I|I['’](?:d|ve|m)|my)\b/.test(block.text.slice(sentence?.start ?? 0, start))
})
