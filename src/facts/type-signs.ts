import type {Passage} from '../document.js'
import {defineFact} from '../fact.js'
import {typeWords} from '../words/type-words.js'
import {is} from './categories.js'
import {isCapital, tokenKind, tokens} from './tokens.js'
import type {Tokens} from './tokens.js'

/** What is counted in a text to tell its type, as a reader would name it. The words within quotation marks count as quoted, and as nothing else. */
export const typeSigns = [
  // words, from lists
  'words of argument',
  'words of definition',
  'words of research',
  'words of a report',
  'words of a scene',
  'words of sale',
  'words of instruction',
  // words, by their kind
  '“said”',
  '“says”',
  'other verbs of speech',
  '“I”',
  '“we”',
  '“you”',
  '“he” and “she”',
  'short forms',
  'past tense',
  '“was” and “were”',
  '“is” and “are”',
  '“should” and “must”',
  '“can” and “may”',
  '“will” and “would”',
  'names',
  'titles',
  'roles',
  'bodies',
  'days and months',
  'years',
  'numbers',
  'percentages',
  'prices',
  // marks and shapes
  'quoted words',
  'quotations at the head of a paragraph',
  'questions',
  'exclamations',
  'brackets',
  'dashes',
  'semicolons',
  'citations',
  'years in brackets',
  'sentences that begin with a verb',
  'long words',
  // sentences and paragraphs
  'sentences',
  'paragraphs',
  'headings',
  'items',
  'turns',
  'paragraphs that ask',
  'verse',
  'bylines and datelines',
  'sections of a paper'
] as const

const at = Object.fromEntries(typeSigns.map((sign, index) => [sign, index])) as {readonly [sign in (typeof typeSigns)[number]]: number}

/** How many words a text has stands behind its signs. */
export const wordCount = typeSigns.length

const groups = ['arguing', 'defining', 'researching', 'reporting', 'showing', 'selling', 'teaching'] as const

/** The signs of a word, as bits: one for each list, then one for each of these. */
const pronounSigns = [
  ['“said”', 'said'],
  ['“says”', 'says say'],
  ['“I”', 'i me my mine myself'],
  ['“we”', 'we us our ours ourselves'],
  ['“you”', 'you your yours yourself'],
  ['“he” and “she”', 'he she him her his hers himself herself'],
  ['short forms', "'re 'll 've 'm 'd n't ain't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't mustn't shouldn't wasn't weren't won't wouldn't aren't gonna"],
  ['“was” and “were”', 'was were had'],
  ['“is” and “are”', 'is are has have'],
  ['“should” and “must”', 'should must ought'],
  ['“can” and “may”', 'can may might'],
  ['“will” and “would”', 'will would']
] as const

const signOf: readonly number[] = [...groups.keys(), ...pronounSigns.map(([sign]) => at[sign])]

const bitsOf = new Map<string, number>()
for (const [bit, group] of groups.entries()) for (const word of typeWords[group]) bitsOf.set(word, (bitsOf.get(word) ?? 0) | (1 << bit))
for (const [bit, [, words]] of pronounSigns.entries()) {
  for (const word of words.split(' ')) bitsOf.set(word, (bitsOf.get(word) ?? 0) | (1 << (bit + groups.length)))
}

/** The signs of one block, counted; its words last. */
export const typeSignsOf = defineFact({name: 'type signs', block: counted})

const sections = /^(?:\d+(?:\.\d+)*\.? )?(?:abstract|acknowledge?ments|background|conclusions?|data(?: and methods?)?|discussion|introduction|keywords|limitations|literature review|materials and methods|method(?:s|ology)?|participants|procedure|references|related work|results(?: and discussion)?)\b[:.]?/i

function counted(passage: Passage): Float64Array {
  const counts = new Float64Array(wordCount + 1)
  const {kind, text, citations} = passage
  const words = passage.get(tokens)
  countBlock(counts, passage)
  // Links tell the format and not the type.
  for (const {kind: how} of citations) if (how !== 'link') counts[at.citations]!++
  if (/^(?:dateline|byline|caption|cell)$/.test(kind)) return counts
  let quote = ''
  let isStart = true
  for (let index = 0; index < words.length; index++) {
    if (words.kind[index] === tokenKind.mark) {
      const mark = words.word[index]!
      quote = quoteAfter(quote, mark)
      countMark(counts, mark, words, index)
      if (mark === '.' || mark === '?' || mark === '!') {
        counts[at.sentences]!++
        isStart = true
      }
      continue
    }
    counts[wordCount]!++
    if (quote !== '') counts[at['quoted words']]!++
    else countWord(counts, words, index, isStart)
    isStart = false
  }
  if (!isStart) counts[at.sentences]!++
  if (text.length < 60 && sections.test(text)) counts[at['sections of a paper']]!++
  return counts
}

function countBlock(counts: Float64Array, {kind, text}: Passage): void {
  if (kind === 'byline' || kind === 'dateline') counts[at['bylines and datelines']]!++
  else if (kind === 'caption' || kind === 'cell') return
  else if (kind === 'heading') counts[at.headings]!++
  else {
    counts[at.paragraphs]!++
    if (kind === 'item') counts[at.items]!++
    if (kind === 'turn') counts[at.turns]!++
    if (kind === 'verse') counts[at.verse]!++
    if (text.endsWith('?')) counts[at['paragraphs that ask']]!++
    if (/^["“‘']/.test(text)) counts[at['quotations at the head of a paragraph']]!++
    // “HARBOR CITY, Ore. (AP) — The bridge …”
    if (/^\p{Lu}[\p{Lu}\p{L}.,'’/ ]{2,40}(?: \([^()]{2,30}\))?,? (?:—|–|--|-) /u.test(text.slice(0, 90))) counts[at['bylines and datelines']]!++
  }
}

/** The mark that is to close the quotation. An apostrophe opens none: single marks stand too often for other things. */
function quoteAfter(open: string, mark: string): string {
  if (open !== '') return mark === open || (open === '”' && mark === '"') ? '' : open
  return mark === '“' ? '”' : mark === '"' ? '"' : ''
}

function countMark(counts: Float64Array, mark: string, words: Tokens, index: number): void {
  if (mark === '?') counts[at.questions]!++
  else if (mark === '!') counts[at.exclamations]!++
  else if (mark === '(') counts[at.brackets]!++
  else if (mark === ';') counts[at.semicolons]!++
  else if (mark === '—' || mark === '–' || mark === '--') counts[at.dashes]!++
  else if (mark === '%') counts[at.percentages]!++
  else if ((mark === '$' || mark === '€' || mark === '£') && words.kind[index + 1] === tokenKind.number) counts[at.prices]!++
  else if (mark === '[' && words.kind[index + 1] === tokenKind.number && words.end[index + 1]! - words.start[index + 1]! < 4) counts[at.citations]!++
  // “(Lund, 2019)”, “Lund (2019)”
  else if (mark === ')' && index > 1 && isYear(words, index - 1)) counts[at['years in brackets']]!++
}

const isYear = ({kind, start, end, text}: Tokens, index: number) =>
  kind[index] === tokenKind.number && end[index]! - start[index]! === 4 && /^(?:1[5-9]|20)\d\d$/.test(text.slice(start[index]!, end[index]!))

function countWord(counts: Float64Array, words: Tokens, index: number, isStart: boolean): void {
  if (words.kind[index] === tokenKind.number) {
    counts[isYear(words, index) ? at.years : at.numbers]!++
    return
  }
  const word = words.word[index]!
  const category = words.is[index]!
  for (let bits = bitsOf.get(word) ?? 0; bits !== 0; bits &= bits - 1) counts[signOf[31 - Math.clz32(bits & -bits)]!]!++
  if (word === 'percent') counts[at.percentages]!++
  if (words.end[index]! - words.start[index]! > 8) counts[at['long words']]!++
  if (category & is.day) counts[at['days and months']]!++
  if (category & is.title) counts[at.titles]!++
  if (category & (is.role | is.roles)) counts[at.roles]!++
  if (category & is.body) counts[at.bodies]!++
  if (isStart) {
    if (category & is.base && !(category & (is.pronoun | is.determiner | is.preposition | is.auxiliary | is.subordinator))) counts[at['sentences that begin with a verb']]!++
  } else if (isCapital(words, index) && word !== 'i') counts[at.names]!++
  else if (category & is.past) {
    if (!(category & is.say)) counts[at['past tense']]!++
    else if (word !== 'said') counts[at['other verbs of speech']]!++
  }
}
