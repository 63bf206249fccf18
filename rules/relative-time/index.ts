import {is} from '../../src/facts/categories.js'
import {isDated} from '../../src/facts/dates.js'
import {proseTokens} from '../../src/facts/prose-tokens.js'
import {quotes} from '../../src/facts/quotes.js'
import {sentenceAt} from '../../src/facts/sentences.js'
import {tokenKind} from '../../src/facts/tokens.js'
import type {Tokens} from '../../src/facts/tokens.js'
import {defineRule, flag, oneOf, retext, strings} from '../../src/rule.js'
import type {Block, Place} from '../../src/rule.js'

const families = ['now', 'recently', 'soon', 'last week', 'today', 'new'] as const
type Family = (typeof families)[number]

/** “Recently”, “last week”: the reader of next year has no calendar for it. */
export const relativeTime = defineRule({
  id: 'relative-time',
  summary: 'Relative time in a text without a date: “recently”, “last week”',
  severity: {strict: 'info', newsroom: 'info', encyclopedia: 'warning', academic: 'info', 'web-copy': 'info'},
  types: {interview: 'info', fiction: 'off'},
  options: {
    terms: strings('Which families of words', families, families),
    requireDocumentDate: flag('A date in the head or foot of the text dates these words too', true),
    profile: oneOf('What is read for years is asked in any case', ['news', 'longLived'], 'news', {encyclopedia: 'longLived'})
  },
  messages: {
    undated: (words: string) => ({text: `When is “${words}”?`, note: 'Give the date: the words move on with the reader, and the text does not.'})
  },
  document(document, {options, report}) {
    if (options.profile === 'news' && options.requireDocumentDate && document.get(isDated)) return
    const wanted = new Set<Family>(options.terms)
    const found = new Map<Family, Place[]>()
    for (const block of document.blocks) {
      if (!/^(?:paragraph|item|caption|cell)$/.test(block.kind)) continue
      for (const {family, place} of termsIn(block)) if (wanted.has(family)) found.set(family, [...(found.get(family) ?? []), place])
    }
    // One question for each family: whoever dates one “recently” finds the others beside it.
    for (const [first, ...others] of found.values()) {
      report.undated({...first!, related: others.map((place) => ({...place, message: 'also here'}))}, first!.block.text.slice(first!.start, first!.end))
    }
  }
})

function termsIn(block: Block): {family: Family; place: Place}[] {
  const t = block.get(proseTokens)
  const {quotes: quoted} = block.get(quotes)
  const found: {family: Family; place: Place}[] = []
  for (let at = 0; at < t.length; at++) {
    if (t.kind[at] !== tokenKind.word) continue
    const term = termAt(t, at)
    if (!term) continue
    const place = block.at({start: t.start[at]!, end: t.end[term.last]!})
    if (quoted.some(({start, end}) => start <= place.start && place.start < end) || isFramed(block, place)) continue
    found.push({family: term.family, place})
    at = term.last
  }
  return found
}

/** “In 1890 the quay is now full”: the sentence has its own calendar. */
function isFramed(block: Block, {start}: Place): boolean {
  const sentence = sentenceAt(block, start)
  return /\b(?:1[5-9]|20)\d\d\b/.test(block.text.slice(sentence?.start ?? 0, sentence?.end))
}

const present = /^(?:is|are|has|have|can|must|does|do|will|isn't|aren't|hasn't|haven't|'s|'re|'ve)$/
const period = /^(?:autumn|century|decade|fall|month|season|spring|summer|week|weekend|winter|year|night|evening)$/
const studies = /^(?:analys[ei]s|data|evidence|figures|findings|papers?|polls?|reports?|research|reviews?|stud(?:y|ies)|surveys?)$/
const spans = /^(?:days|weeks|months|years|decades|times)$/

function termAt(t: Tokens, at: number): {family: Family; last: number} | undefined {
  const word = t.word[at]!
  const before = t.word[at - 1] ?? ''
  const next = t.word[at + 1] ?? ''
  if (word === 'recently' || word === 'currently' || word === 'nowadays') return before === 'most' ? undefined : {family: word === 'recently' ? 'recently' : 'now', last: at}
  if (word === 'recent') {
    if (before === 'most' || before === 'more' || before === 'less') return undefined
    for (let noun = at + 1; noun <= at + 3; noun++) if (spans.test(t.word[noun] ?? '') || studies.test(t.word[noun] ?? '')) return {family: 'recently', last: noun}
    return undefined
  }
  if (word === 'now') return isPresent(t, at, before, next) ? {family: 'now', last: at} : undefined
  if (word === 'soon') return /^(?:will|is|are|'ll)$/.test(before) || /^(?:will)$/.test(next) ? {family: 'soon', last: at} : undefined
  if ((word === 'last' || word === 'this' || word === 'next') && period.test(next)) {
    return /^(?:the|his|her|its|their|my|our|your|that|'s|of)$/.test(before) || t.word[at + 2] === 'of' || (word === 'this' && /^(?:night|evening|decade|century)$/.test(next) && before === 'of') ? undefined : {family: 'last week', last: at + 1}
  }
  if (word === 'today' || word === 'yesterday' || word === 'tomorrow' || word === 'tonight') return isTitle(t, at) ? undefined : {family: 'today', last: at}
  if (word === 'these' && next === 'days') return {family: 'now', last: at + 1}
  if (word === 'to' && next === 'date' && !/^(?:up|bring|brought|keep|kept)$/.test(before) && !(t.is[at + 2]! & (is.pronoun | is.determiner))) return /^(?:[,.;:)]|)$/.test(t.word[at + 2] ?? '') ? {family: 'now', last: at + 1} : undefined
  if (word === 'modern' && before === 'in' && next === 'times') return {family: 'now', last: at + 1}
  if (word === 'new' && /^(?:a|the|this|another|one|some|two|three)$|^[.:;]?$/.test(before) && studies.test(next)) return {family: 'new', last: at + 1}
  return undefined
}

/** “is now a museum”, “now runs”; not “was now”, “now and then”, “Now, look”, “for now”. */
function isPresent(t: Tokens, at: number, before: string, next: string): boolean {
  if (/^(?:for|by|until|till|from|even|just|up|then)$/.test(before) || /^(?:and|or|that|,)$/.test(next)) return false
  if (present.test(before) || /^(?:is|are|has|have|can|must|does|do|will)$/.test(next)) return true
  return ((t.is[at + 1] ?? 0) & is.third) !== 0 && !((t.is[at + 1] ?? 0) & (is.past | is.documents | is.roles | is.body))
}

/** “USA Today”, “Russia Today” */
const isTitle = (t: Tokens, at: number) => at > 0 && /^\p{Lu}/u.test(t.text.slice(t.start[at]!)) && !/^[.!?:“"]$/.test(t.word[at - 1]!)

export default /* @__PURE__ */ retext(relativeTime)
