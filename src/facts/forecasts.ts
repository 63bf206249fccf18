import type {Span} from '../document.js'
import {outcomeVerbs} from '../words/outcome-verbs.js'
import {anyOf} from './verb-patterns.js'

/** What is said of the future that nobody can arrange. `expected`: somebody expects it, and is not named. */
export interface Forecast extends Span {
  readonly kind: 'expected' | 'will'
  /** It names a time: “within a decade”, “sooner or later”. */
  readonly dated: boolean
}

const outcome = `${anyOf(outcomeVerbs)}\\b`
const adverbs = '(?:\\p{L}+ly |also |never |not |once again |one day |soon |still |then |almost |no longer |only |probably )*'
const horizon =
  '(?:[Ww]ithin (?:a|the next|\\p{L}+|\\d+)(?: \\p{L}+)? ?(?:generation|decades?|years?|months)|[Bb]y (?:the (?:end|middle) of )?(?:20[3-9]\\d|202\\d)|[Ss]ooner or later|[Bb]efore long|[Ii]n (?:the )?(?:coming|next|few|five|ten|not-too-distant|not too distant|near) (?:\\p{L}+ )?(?:future|years|decades?|generation|months)|(?:in|for) (?:years|decades|generations) to come|for (?:generations|decades)|one day)'
const expected = `(?:is|are|was|were|remains?|'s|isn't|aren't)(?: not| also| now| still| widely| generally| all but| almost| almost certainly| already| \\p{L}+ly)* (?:(?:expected|projected|forecast|predicted|tipped|anticipated|likely|unlikely|bound|destined|doomed|certain|poised|on course|on track|set|about|going|primed) to)`

const patterns: readonly [Forecast['kind'], RegExp][] = [
  ['expected', new RegExp(`(?<![\\p{L}])${expected} (?:be )?${adverbs}(?:${outcome}|be \\p{Ll}+|have \\p{Ll}+|do \\p{Ll}+|stay|go mainstream|come to an end|die out|take over|catch on|hit the wall)`, 'u')],
  ['will', /\b(?:[Tt]he days of [^,.;]{3,60} (?:are|were) (?:numbered|over)\b|[Tt]he future of (?:the )?(?:\p{L}+ ){1,4}?(?:is|lies|belongs)\b(?! (?:uncertain|unclear|unknown|in doubt|at stake|discussed))|is (?:here to stay|only a matter of time)\b)/u],
  ['expected', /\b(?:[Ii]t is|[Ii]t's|[Ii]t remains|[Ii]t seems|seems|looks|looks set|is) (?:highly |very |most |only )?(?:unlikely|likely|inevitable|almost certain|a matter of time)(?: (?:that|his|her|its|their|the|to)\b)?/],
  ['will', new RegExp(`(?:will|won't)(?: not)? ${adverbs}(?:be (?:the (?:next|new|future)|replaced|obsolete|forced|forgotten|left|remembered|transformed|wiped|worth|cheaper|\\p{Ll}+er (?:than|to))|look \\p{Ll}+|run out|fall apart|cease|stand empty|${outcome})`, 'u')]
]
const will = new RegExp(`\\b(?:will|won't)\\b(?: not)? ${adverbs}\\p{Ll}+`, 'u')
const isAhead = new RegExp(horizon, 'u')

export function forecastIn(text: string): Forecast | undefined {
  if (!/\b(?:will|won't|to|days|future|here|likely|unlikely|inevitable|time|certain)\b/.test(text) || isNoForecast.test(text)) return undefined
  const found = patterns.map(([kind, pattern]) => ({kind, found: pattern.exec(text)})).find((one) => one.found !== null)
  if (found) {
    const {0: words, index} = found.found!
    return isArranged(text, index, words) ? undefined : {kind: found.kind, dated: isAhead.test(text) || /^[Tt]he (?:days|future) of/.test(words), start: index, end: index + words.trimEnd().length}
  }
  const plain = isAhead.test(text) ? will.exec(text) : null
  return plain && !isArranged(text, plain.index, plain[0]) ? {kind: 'will', dated: true, start: plain.index, end: plain.index + plain[0].length} : undefined
}

/** Rules, instructions, and what depends on something. */
const isNoForecast = /\b(?:[Ii]f|[Uu]nless|[Ww]henever|[Pp]rovided|[Oo]nce you|[Ww]hen you|tide|tides|sun|eclipse|comet|moon|may|might|could|would|scheduled|weather|showers|degrees|temperatures|forecasters|season|game|match|playoffs?|coach|kickoff|film|movie|episode|sequel|album|series)\b/

/** “I will win”, “the firm will open”, “is expected to be sworn in on Monday”: those who act, and what stands in a calendar. */
function isArranged(text: string, index: number, words: string): boolean {
  const before = text.slice(0, index)
  if (/\b(?:I|we|We|you|You|he|she|who) (?:\p{L}+ly )?$/u.test(before)) return true
  if (/^(?:\W*(?:When|Once|As soon as|After|Whoever|Anyone who|Winners|Participants|Applicants|Visitors|Tickets))\b/.test(text)) return true
  if (/\b(?:on|from|until|at|this|next|by) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|\d{1,2}(?::|\.| ?[ap]\.?m| \p{Lu}))/u.test(text)) return true
  return /\bto (?:be (?:sworn|held|released|announced|completed|finished|open|published|discharged|sentenced|in|at|back|on|there|able|present|known|named|given|used|born|seen|paid|launched|signed|heard|discussed|approved)|have (?:been|an?|the)|do so)\b/.test(words) || /\bset to (?:win|lead|face|cost|save|continue|make|play|become)\b/.test(words)
}
