import {attributions} from '../../src/facts/attributions.js'
import type {Attribution} from '../../src/facts/attributions.js'
import {is} from '../../src/facts/categories.js'
import {citedIn} from '../../src/facts/citations.js'
import type {Clause} from '../../src/facts/clauses.js'
import {isMediaKnown} from '../../src/facts/media-crowds.js'
import {isNamedLater} from '../../src/facts/named-members.js'
import {inOwnSentences, placeOf} from '../../src/facts/own-sentences.js'
import {proseTokens} from '../../src/facts/prose-tokens.js'
import {hasNameBeside, isNobody} from '../../src/facts/speaking.js'
import {sources} from '../../src/facts/sources.js'
import type {Source} from '../../src/facts/sources.js'
import {isCapital} from '../../src/facts/tokens.js'
import {defineRule, flag, retext, strings} from '../../src/rule.js'
import type {Place} from '../../src/rule.js'
import {crowds, emptyModifiers, mediaModifiers, outletNouns} from './words.js'

/** “Media reports say”, “told a radio station”: another newsroom’s work, and no word on whose. */
export const secondHandSource = defineRule({
  id: 'second-hand-source',
  summary: 'News from other media that are not named: “media reports say”, “told a radio station”',
  yieldsTo: ['stray-boilerplate'],
  severity: {recommended: 'warning', strict: 'warning', newsroom: 'error', encyclopedia: 'warning', academic: 'warning', 'web-copy': 'warning'},
  types: {interview: 'info', fiction: 'off'},
  options: {
    acceptCitation: flag('A citation or link in the sentence credits the outlet', true),
    terms: strings('Further words for media as a crowd, in the plural')
  },
  messages: {
    crowd: (said: string) => ({text: `Which outlets are “${said}”?`, note: 'Name the one that found it out, and link to it where you can.'}),
    outlet: (said: string) => ({text: `Which outlet is “${said}”?`, note: 'Name it, and link to it where you can.'})
  },
  document(document, {options, report}) {
    const heads = new Set([...crowds, ...options.terms])
    const all = document.get(attributions)
    const told: {readonly block: unknown; readonly start: number; readonly end: number}[] = []
    for (const source of document.get(sources)) {
      const {phrase, mentions} = source
      const [{places: [place], attribution: index} = {places: [], attribution: undefined}] = mentions
      const kind = kindOf(source, heads)
      if (!place || !kind || index === undefined || phrase.block.kind === 'heading' || isNobody(phrase) || hasNameBeside(document, phrase)) continue
      const {by, declined, content} = all[index]!
      if (declined || by === 'think' || by === 'noun' || content.length === 0 || isPassing(place, all[index]!)) continue
      if ((options.acceptCitation && citedIn(place)) || isNamedLater(document, index, true)) continue
      if (kind === 'crowd' && isMediaKnown(document, source, all[index]!, place)) continue
      told.push(place)
      report[kind](place, place.block.text.slice(place.start, place.end))
    }
    for (const {sentence, found} of inOwnSentences(document, /\b(?:t(?:ell|old)|interview|reports)/, otherNewsrooms)) {
      const place = placeOf(sentence, found.first, found.last)
      if (options.acceptCitation && citedIn(place)) continue
      if (told.some(({block, start, end}) => block === place.block && start < place.end && place.start < end)) continue
      report[found.kind](place, place.block.text.slice(place.start, place.end))
    }
  }
})

/** “a tally from news media”, “after media reports about the book”, “media aren’t telling you”: nothing is told on their word. */
function isPassing({block, start, end}: Place, {by, cue}: Attribution): boolean {
  if (cue.some((own) => /ing$|\bnot\b|n[’']t\b|\bnever\b/.test(own.block.text.slice(own.start, own.end)))) return true
  if (by !== 'according' && /\b(?:about|after|against|amid|by|despite|following|from|handful of|in|of|on|to|with)\s+(?:(?!what )\p{Ll}+ )?$/u.test(block.text.slice(Math.max(0, start - 30), start))) return true
  return /^ reports? (?:about|of|on)\b/.test(block.text.slice(end))
}

const empty = new Set(emptyModifiers)
const single = new Set(outletNouns)
const telling = new Set(mediaModifiers)

/** “Press reports”, “local media”, “a newspaper”; but not “police reports”, “the reports”, “a Norwell newspaper”, “state media”. */
function kindOf({phrase, class: of}: Source, heads: ReadonlySet<string>): 'crowd' | 'outlet' | undefined {
  const {head, definite, name, modifiers, determiner, tail, block} = phrase
  if (definite || name || of === 'person' || (tail && namesSomebody(phrase))) return undefined
  if (heads.has(head)) {
    if (!modifiers.every((word) => empty.has(word) || isDemonym(word)) || /^(?:all|both|each|no)$/.test(determiner)) return undefined
    // “papers” and “channels” are of many kinds.
    if (/^(?:channels|outlets|papers|stations|websites)$/.test(head) && !modifiers.some((word) => telling.has(word) || word === 'local')) return undefined
    // “reports by the Norwell board”, “reports to the council”
    return tail && head === 'reports' && /^(?:at|by|for|from|on|to)$/.test(block.get(proseTokens).word[tail.first]!) ? undefined : 'crowd'
  }
  return /^(?:an?|one|another)$/.test(determiner) && isOutlet(head, modifiers) ? 'outlet' : undefined
}

/** “reports in the Herald”, “an outlet in Vask” */
function namesSomebody({block, tail}: Source['phrase']): boolean {
  const t = block.get(proseTokens)
  for (let at = tail!.first; at < tail!.last; at++) if (isCapital(t, at)) return true
  return false
}

/** “a local newspaper”, “a radio station”; but not “an agency”, “a police station”, “a white paper”. */
function isOutlet(head: string, modifiers: readonly string[]): boolean {
  if (!single.has(head) || !modifiers.every((word) => empty.has(word) || isDemonym(word))) return false
  return /^(?:broadcaster|magazine|newspaper|newswire|tabloid)$/.test(head) || modifiers.some((word) => telling.has(word))
}

/** “French”, “Norwegian”: as far as the ending tells. */
const isDemonym = (word: string) => /(?:an|ish|ese|ench|utch|eek|aqi|aeli|tani|wiss)$/.test(word)

interface Told {
  readonly kind: 'crowd' | 'outlet'
  readonly first: number
  readonly last: number
}

/** “| Press reports | put the toll at nine”, where the grammar sees no attribution. */
function headOf(clause: Clause): Told[] {
  let head = 0
  while (head < 3 && empty.has(clause.word(head))) head++
  const isNews = head > 0 && Array.from({length: head}, (_, at) => clause.word(at)).some((word) => /^(?:media|news|newspaper|press|radio|television|tv)$/.test(word))
  if (clause.word(head) !== 'reports' || !isNews) return []
  return clause.has(head + 1, is.show | is.say) && !clause.has(head + 1, is.third | is.ing) ? [{kind: 'crowd', first: 0, last: head + 1}] : []
}

const otherNewsrooms = (clause: Clause) => [...toldTo(clause), ...headOf(clause)]

/** “told | a local radio station |”, “in an interview with | a Norwegian newspaper |”: nothing in the phrase or behind it names it. */
function toldTo(clause: Clause): Told[] {
  const found: Told[] = []
  for (let at = 0; at < clause.length; at++) {
    const isTold = /^(?:told|tells|telling|tell)$/.test(clause.word(at)) || (clause.word(at) === 'with' && clause.word(at - 1) === 'interview')
    if (!isTold) continue
    const first = at + 1
    let head = first
    if (/^(?:an?|one|another)$/.test(clause.word(head))) head++
    const modifiers: string[] = []
    while (head < first + 6 && clause.isWord(head) && (empty.has(clause.word(head)) || isDemonym(clause.word(head))) && !endsPhrase(clause, head + 1)) modifiers.push(clause.word(head++))
    const word = clause.word(head)
    const isOne = head > first && /^(?:an?|one|another)$/.test(clause.word(first)) && isOutlet(word, modifiers)
    // “told media” that came; “told local media” who were there, and the writer was not.
    const isCrowd = !/^(?:an?|one|another)$/.test(clause.word(first)) && /^(?:broadcasters|media|newspapers|outlets|press|radio|television|tv)$/.test(word) && modifiers.includes('local')
    if ((isOne || isCrowd) && endsPhrase(clause, head + 1) && !isNamedBehind(clause, head + 1)) found.push({kind: isOne ? 'outlet' : 'crowd', first, last: head + 1})
  }
  return found
}

function endsPhrase(clause: Clause, at: number): boolean {
  return at >= clause.length || clause.isMark(at) || clause.quote(at) !== undefined || clause.has(at, is.preposition | is.subordinator | is.pronoun | is.determiner | is.adverb | is.day)
}

/** “a radio station, Radio Vask,”, “a newspaper called the Tide”, “a station in Vask” */
function isNamedBehind(clause: Clause, at: number): boolean {
  const next = clause.word(at)
  if (/^(?:,|\(|—|–)$/.test(next)) return clause.isCapital(at + 1) || (clause.word(at + 1) === 'the' && clause.isCapital(at + 2))
  return /^(?:called|named)$/.test(next)
}

export default /* @__PURE__ */ retext(secondHandSource)
