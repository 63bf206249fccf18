import type {Span} from '../document.js'
import {rankingAdjectives} from '../words/ranking-adjectives.js'
import {anyOf} from './verb-patterns.js'

/** A superlative over a set that nobody has looked through. `praise`: best, simplest, world-class; `size`: largest, oldest. */
export interface Ranking extends Span {
  readonly kind: 'praise' | 'size'
  /** It is what the sentence says of its subject, not said in passing: “is the largest”, not “Norwell, the largest bank, …”. */
  readonly main: boolean
}

const sizes = /\b(?:biggest|busiest|deadliest|driest|fastest-growing|highest|hottest|largest|longest|longest-running|lowest|oldest|oldest-running|richest|poorest|smallest|tallest|wealthiest|wettest|widest|steepest|only|most populous|most visited|most-visited|most expensive)\b/
const adjective = `(?:${anyOf(rankingAdjectives)}|(?:most|least) (?!of\\b|often\\b|likely\\b|recent(?:ly)?\\b|notabl[ey]\\b|famous\\b)\\p{Ll}[\\p{L}-]+|leading|foremost|premier|number[- ]one|[Nn]o\\. ?1|favou?rite)`
const place = "(?:world|globe|planet|earth|Earth|market|country|nation|county|state|city|town|village|region|continent|industry|business|sector|area|province|district|valley|coast|U\\.S\\.|US|USA|UK|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)"
const scope = `(?:(?:in|on|of|from|across|around|throughout|anywhere in) (?:all |all of |the entire |the whole |the |all the )?(?:\\p{Ll}+ )?${place}(?!['\\p{L}])|anywhere\\b|ever\\b|of all time\\b|in history\\b|of its kind\\b|in town\\b|living\\b|alive\\b|per capita\\b|on record\\b|of any\\b|money can buy\\b)`
const noun = '(?:[\\p{L}][\\p{L}\'’/-]*,? ){0,6}?'

const patterns = [
  // “the largest private employer in the county”, “the most golf courses per capita”
  `(?<![Oo]ne of |[Aa]mong |[Ss]ome of |not |n't |[Tt]he \\p{L}{3,9}(?:st|nd|rd|th) |second[- ]|third[- ]|fourth[- ]|fifth[- ])(?:[Tt]he|[Ii]ts|our) (?:single |very |undisputed |absolute )?(?:${adjective}|only|first) ${noun}(?:[\\p{L}][\\p{L}'-]*) ?${scope}`,
  `(?:[Tt]he )(?:${adjective}) ${scope}`,
  // “the world’s leading maker”, “Norland’s favourite roaster”
  `(?<![Oo]ne of |[Aa]mong |[Ss]ome of |[Oo]f the |[Aa]mong the )(?:[Tt]he )?(?:(?:world|country|nation|state|city|region|industry|county|continent|planet|town)'s (?:single |undisputed )?(?:${adjective}|first|only)|(?!(?:It|There|Here|That|What|He|She|Who|Today|Tonight|Yesterday|This|How|Let|Where)')\\p{Lu}\\p{L}+'s (?:single |undisputed )?${adjective})(?: (?!\\p{Lu})\\p{L}[\\p{L}-]*){0,3}`,
  // “serves the best in town”
  `(?:is|are|was|were|remains?|become|became|becomes|makes? \\p{L}+|it) (?:now |still |widely |easily |arguably |by far |simply |quite simply |undoubtedly )*the (?:single )?(?:${adjective}) (?!(?:way|part|thing|time|place|case|bet|one|ones|option|of the (?:two|three|four|five|six|group|bunch|lot|trio|series))\\b)(?:\\p{L}[\\p{L}'-]*)(?! (?:of the (?:two|three|four|five|six|group)|known|to)\\b)`,
  `[Tt]he single (?:${adjective}) \\p{L}+`,
  // “one of Europe’s largest fish markets”, “the second largest hall in the country”
  `(?:[Oo]ne of|[Ss]ome of|[Aa]mong) (?:the (?:world|country|nation|state|city|region|industry|county|continent|planet)'s (?:${adjective})|(?!(?:It|There|Here|That)')\\p{Lu}\\p{L}+'s (?:${adjective})|the (?:${adjective}) ${noun}(?:[\\p{L}][\\p{L}'-]*) ?${scope})`,
  `the (?:second|third)[- ](?:${adjective}) ${noun}(?:[\\p{L}][\\p{L}'-]*) ?${scope}`,
  "(?:world|industry|market|class|nation)-(?:class|leading|beating|renowned|famous)\\b",
  'best-in-class|[Ss]econd to none|[Uu]nriva(?:l|ll)ed|[Uu]nmatched|[Uu]nsurpassed|[Uu]nparalleled|[Uu]nprecedented(?= (?:growth|scale|success|demand|quality))|[Nn]umber one (?!reason|cause|priority)|(?:trust|love)s? (?:the )?most\\b'
]

const ranked = new RegExp(`(?<![\\p{L}-])(?:${patterns.join('|')})`, 'u')
const mayHave = /\b(?:best|worst|most|least|leading|foremost|premier|only|first|favou?rite|number|No\. ?1|trust|unprecedented|un\w+ed|none|\w{2,}est)\b|\w+est-|-(?:class|leading|beating|renowned|famous)\b/i

export function rankingIn(text: string): Ranking | undefined {
  if (!mayHave.test(text) || isNoRanking.test(text.replace(hearsay, ''))) return undefined
  const found = ranked.exec(text)
  if (!found) return undefined
  const {0: words, index} = found
  if (isPlain(text, words, index)) return undefined
  const before = text.slice(0, index)
  const main = /(?:\b(?:is|are|was|were|remains?|became|becomes?|home to|has|have|had|boasts?|boasted of:?|serves?|offers?|find|now|as)(?: \p{L}+){0,2} )$/u.test(before) || /^(?:is|are|was|were|remains?|became|becomes?|become|makes)\b/.test(words)
  const isFirm = !/\bbest of\b|^(?!(?:world|nation|country|industry|city|region|state|Ireland)')\p{Lu}\p{L}+'s best/u.test(words) && (scoped.test(text.slice(index)) || firm.test(words))
  return {kind: sizes.test(words) && !/\bbest|greatest|single biggest\b/.test(words) ? 'size' : 'praise', main: isFirm && (hearsay.test(before) || isOpening(text, found) || (main && !/^(?:[Oo]ne|[Ss]ome|[Aa]mong|the (?:second|third))\b/.test(words))), start: index, end: index + words.trimEnd().length}
}

/** “The single biggest mistake people make is to …” */
function isOpening(text: string, {0: words, index}: RegExpExecArray): boolean {
  return index === 0 && words.startsWith('The single ') && /^(?: \p{L}+){0,5} (?:is|are|was|were)\b/u.test(text.slice(words.trimEnd().length))
}

/** “widely regarded as the best”: the crowd is no one’s judgement but the writer’s. */
const hearsay = /\b(?:widely|generally|often|commonly|universally|frequently|popularly) (?:acclaimed|acknowledged|considered|described|hailed|held|recogni[sz]ed|regarded|seen|viewed)(?: as| to be)?(?= (?!by\b))/iu

const scoped = new RegExp(`^[^,;.]{0,60}?(?:${scope})|^(?:[Tt]he )?\\p{L}+'s\\b|-(?:class|leading|beating|renowned)`, 'u')
const firm = /\b(?:single (?:best|biggest|greatest|worst)|best|safest|simplest|smartest|finest|easiest|fastest|tastiest|healthiest|most trusted)\b|[Uu]nriva|[Uu]nmatched|[Ss]econd to none|trust/

/** Geography that any map tells, sequences, sets that the sentence names. */
function isPlain(text: string, words: string, index: number): boolean {
  if (/\b(?:largest|biggest|longest|highest|deepest|tallest|smallest|most populous|oldest|westernmost) (?:\p{L}+ )?(?:airport|bay|building|bridge|capital|city|cities|continent|country|countries|county|desert|forest|island|lake|metropolitan|mountain|municipality|nation|ocean|peak|planet|moon|port|province|river|state|suburb|town|tributary|tree|village|volcano|waterfall|economy)\b/u.test(words)) return true
  if (/\b(?:first|only) (?:time|day|year|week|month|lady|minister|person singular|half|round|name|place|thing|two|three|four|of|day|game|season|child|son|daughter|wife|step|part|goal|book|novel|film|album|debate)\b/.test(words)) return true
  if (/\bfirst\b/.test(words) && !/\bfirst (?:ever|of its kind)\b|first-ever|'s first\b/.test(words)) return true
  // “the only one in the room”, “is only the most recent”
  if (/\b(?:leading) (?:role|man|lady|actor|actress|edge|up|to|cause)\b|only (?:one|way|person|thing|reason|option|child|son|daughter) /.test(words)) return true
  // “the favourite to win”, “the highest court”, “its highest honour”, “the clearest sign yet”
  if (/\bfavou?rites? (?:to|in|for|of|among|,|\.)|\b(?:highest|lowest) (?:court|honou?r|award|office|ranking|priority|point|level|rank)|\b(?:target|priority|indication|sign|performers?|example|evidence|proposal|traits?|form|explanation|issue|challenge|obstacle|question|hope|chance|threat|element|point|aspect)\b/.test(words + text.slice(index + words.length).split(/[ ,.;]/)[0]!) || /\bfavou?rite$/.test(words.trimEnd()) && /^ ?(?:to|in|for|of|among|,|\.)/.test(text.slice(index + words.trimEnd().length))) return true
  if (/\bmost (?:of|people|americans|voters)\b/i.test(words)) return true
  // “his best friend in the world”, “Best Picture”
  return /^\p{L}+'s (?:Best|Most|Leading)/u.test(words) || /\b(?:Award|Oscar|Emmy|Grammy|Prize|Medal)s?\b[^.]{0,20}$/.test(text.slice(0, index))
}

/** “Of the three bids, the largest”, “at the least”, “in our view the best”. */
const isNoRanking = /^(?:Of|Among|Between) (?:the|these|those|all)\b|\b(?:ranked|ranks|named|voted|awarded|according|won the|title of|nicknamed|known as|perhaps|maybe|arguably|probably|may be|might be|claims? to be|called|considered|dubbed|billed|touted|described|regarded|hailed)\b/
