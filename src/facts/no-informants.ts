import type {Document} from '../document.js'
import {defineFact, once} from '../fact.js'
import {bystanderNouns} from '../words/bystander-nouns.js'
import {listenerNouns} from '../words/listener-nouns.js'
import {socialNetworks} from '../words/social-networks.js'
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
export function isElsewhere(document: Document, {attributions: own, anonymity, plural, head, mentions}: Source): boolean {
  if (own.length === 0 || anonymity) return false
  const all = document.get(attributions)
  const told = own.filter((index) => tells(all[index]!))
  const isAway = (index: number) => isTold(document, all[index]!, head) || (plural && isPublished(all[index]!))
  const [first] = told
  if (first === undefined || !(isAway(first) || isInOpen(all[own[0]!]!))) return false
  // “In the complaint, an agent wrote … The agent said”: what follows is from there too.
  return told.every((index) => (index !== own[0] && mentions.some(({attribution, how}) => attribution === index && how !== 'introduction')) || isAway(index))
}

const isTold = (document: Document, one: Attribution, head: string) => isInOpen(one) || isInPrint(one, head) || isOnline(one) || isRead(one) || isToldOf(one) || isToldTo(document, one) || isToldToThem(one)

/** “A clerk announced”, “an agent testified”, “a clerk famously said”, “neighbours rallied to say”, “at a town-hall evening, one person said” */
const isInOpen = once((attribution: Attribution): boolean => {
  const {block, cue, word, source: [source]} = attribution
  if (cue.some(({start, end}) => /\b(?:famously|openly|publicly)\b/.test(block.text.slice(Math.max(0, start - 10), end + 10)))) return true
  if (source && onAir.test(block.text.slice(source.start, source.end))) return true
  const {start: from = 0, end: to = 0} = cue.at(-1) ?? {}
  if (occasion.test(block.text.slice(from, to + 40))) return true
  if (/^(?:announc|chant|proclaim|recit|testif|tweet)/.test(word)) return true
  const start = cue[0]?.start ?? 0
  if (/^(?:gather|march|rall|turn)(?:ed|ied|ing|ying)\b[^.,]{0,12} to say\b/.test(block.text.slice(start, start + 40))) return true
  if (/^say$/.test(word) && /\b(?:gather|march|rall|turn)(?:ed|ied|ing|ying)\b[^.,]{0,12} to $/i.test(block.text.slice(0, start) + (/^to\b/.test(block.text.slice(start)) ? 'to ' : ''))) return true
  const sentence = source && source.block === block ? sentenceAt(block, source.start) : undefined
  const before = sentence ? block.text.slice(sentence.start, source!.start) : ''
  return /,\s*$|public/i.test(before) && session.test(before)
})

/** “one columnist wrote”; “a columnist called it”, who does so nowhere else */
const isInPrint = ({word}: Attribution, head: string) => /^(?:blogger|cartoonist|columnist|reviewer)s?$/.test(head) || /^wr(?:ites?$|ote|itten)/.test(word) && /^(?:author|blogger|columnist|commentator|critic|editor|historian|journalist|reporter|reviewer|writer)s?$/.test(head)

/** “an officer on the radio” */
const onAir = / (?:on|over) (?:an?|the) (?:police )?(?:intercom|loudspeaker|megaphone|radio|scanner|tannoy)\b/

/** “said | in a speech |”, “says | in the video |” */
const occasion = /^(?:[\p{L}’']+ ){0,3}[\p{L}’']+,? (?:at|during|in) (?:an?|his|her|one|the|their) (?:[\p{L}\d-]+ ){0,2}(?:broadcast|clip|eulogy|footage|podcast|rally|sermon|speech|video|webcast)\b/u

const session = /^\W*(?:In public|Publicly)\b|^\W*(?:In|On|During) (?:an?|his|her|one|the|their) (?:[\p{L}\d-]+ ){0,3}(?:broadcast|clip|eulogy|footage|podcast|sermon|speech|video|webcast)\b[^.]*,\s*$|\b(?:question-and-answer|Q ?& ?A|town[- ]hall|audience|open mic)\b[^.]*,\s*$/iu

/** “In a 2012 health review, a doctor found”, “in the complaint, an agent wrote”, “In 1907, one analyst said” */
const isRead = once(({block, cue, source: [source], word}: Attribution): boolean => {
  const {start: from = 0, end: to = 0} = cue.at(-1) ?? {}
  if (filed.test(block.text.slice(from, to + 60)) || (source?.block === block && sued.test(block.text.slice(source.end, to)))) return true
  if (!source || source.block !== block || !/^(?:argu|conclud|f(?:ind|ound)|implor|not|rul|sa(?:id|y)|stat|urg|wr(?:ite|ote))/.test(word)) return false
  const sentence = sentenceAt(block, source.start)
  const before = block.text.slice(sentence?.start ?? 0, source.start)
  if (/^\W*In (?:1[5-9]|20)\d\d,|\b(?:1[5-9]th|(?:six|seven|eigh|nine)teenth) century\b/.test(before)) return true
  return /^\W*In (?:an?|the|his|her|its|their|one) (?:[\p{L}\d-]+ ){0,4}(?:affidavit|article|assessment|blog post|book|column|complaint|deposition|editorial|essay|evaluation|filing|lawsuit|memo|memoir|op-ed|review|ruling|testimony|transcript)(?: [^.,]{0,40})?, $/u.test(before)
})

/** “wrote | in a letter |”, “said | in court filings |”; but not “said in a statement”, which is for the press */
const filed = /^(?:[\p{L}’']+ ){0,3}[\p{L}’']+,? in (?:(?:an?|his|her|one|the|their) (?:[\p{L}\d-]+ ){0,2}(?:affidavit|complaint|deposition|diary|filing|journal|lawsuit|ledger|letter|logbook|memo|memoir|memorandum)|court (?:documents|files|filings|papers|records)|depositions|emails?,? (?:obtained|released|seen))\b/u

/** “The nurse later | sued, claiming |”, “a clerk | filed suit, saying |” */
const sued = /\b(?:sued|filed (?:a )?(?:complaint|lawsuit|suit)|announced plans to sue)\b/

/** “One tenant | wrote on Facebook |”, “a friend called him kind | in a Facebook post |”, “a fan who runs the account @quay” */
const isOnline = once(({block, cue, source: [source], word}: Attribution): boolean => {
  if (/^(?:re)?tweet/.test(word) || (source && /(?:^|\s)@\w| on an? [^,]*\b(?:forum|message board|site|website)\b/.test(block.text.slice(source.start, source.end)))) return true
  const {start = 0, end = 0} = cue.at(-1) ?? {}
  // “wrote | one tenant | on Facebook”
  const from = source?.block === block && source.start >= end ? source.end : end
  return posted.test(block.text.slice(start, end)) || (!/^sa(?:id|ys?)$/.test(word) && cheered.test(block.text.slice(end, end + 60))) || opensPost.test(block.text.slice(from, from + 60)) || inPost.test(block.text.slice(start, end + 200))
})

const networks = socialNetworks.filter((name) => !/^(?:Google News|Medium|Spotify|Threads|X)$/.test(name)).join('|')
const posted = new RegExp(` (?:on|to|via) (?:${networks})$`)
const opensPost = new RegExp(`^,? (?:tweeting|posting|(?:on|to|via) (?:${networks}))\\b`)
/** “celebrated | the vote on Twitter |” */
const cheered = new RegExp(`^ (?:her|him|his|it|the|this)(?: \\p{L}+)? on (?:${networks})\\b`, 'u')
const inPost = new RegExp(`^(?:(?! that )[^.!?]){0,160}? (?:in|on) (?:an?|her|his|the|their) (?:${networks}) (?:account|comment|feed|message|page|post|status|thread|video)\\b`, 'u')

/** “A manager told | employees |”, “a doctor told | her |”: somebody in the story. */
const isToldToThem = once(({block, cue, word}: Attribution): boolean => {
  const end = cue.at(-1)?.end
  if (end === undefined || !/^(?:assur|inform|remind|t(?:ell|old)|warn)/.test(word)) return false
  return listeners.test(block.text.slice(end, end + 70))
})

const listeners = new RegExp(`^ (?:him|her|them|(?:(?:\\w+[’']s|a|all|an|federal|gathered|her|his|its|local|other|some|state|the|their|waiting) |\\p{Lu}[\\p{L}.-]* ){0,3}(?:${[...listenerNouns, ...bystanderNouns.filter((noun) => !/^(?:journalist|reporter)$/.test(noun))].join('|')}|(?<=gathered |waiting )(?:journalists|reporters)))(?= (?!who\\b)|[,.:;]|$)`, 'u')

/** “what | they | said was a lack of light”, “was fired after | a nurse | complained”: a part of the story. */
const isToldOf = once(({block, source: [source], word}: Attribution): boolean => {
  if (source?.block === block && /^(?:accus|alleg|complain|notif|report|reveal)/.test(word) && /\b(?:after|once|until|when) $/i.test(block.text.slice(0, source.start))) return true
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
  const last = cue.at(-1)
  return last !== undefined && /^(?:[\p{L}’']+ ){0,3}[\p{L}’']+,? in an? (?:joint |recent |research |new |client )*(?:blog post|note|op-ed|open letter|paper|report|statement|study)\b/u.test(block.text.slice(last.start, last.end + 50))
})

/** “I talked with a friend who said so”, “A friend called it luck. My brother agreed.”: the writer’s own life. */
export function isAnecdote({blocks}: Document, {anonymity, head, plural, phrase: {block, range, tail, modifiers}}: Source): boolean {
  if (anonymity || plural || !/^(?:acquaintance|buddy|cousin|friend|neighbou?r)$/.test(head)) return false
  const t = block.get(proseTokens)
  const start = t.start[range.first]!
  const sentence = sentenceAt(block, start)
  if (/\b(?:I|I['’](?:d|ve|m)|my)\b/.test(block.text.slice(sentence?.start ?? 0, start))) return true
  // “… a friend remarked: “…” ¶ She is right! My wife and I …”
  const next = /^[“"]?(?:He|She) (?:is|was) /.test(blocks[block.index + 1]?.text ?? '') ? blocks[block.index + 1]!.text.slice(0, 120) : ''
  const near = `${block.text.slice(start, start + 300)} ${next}`.replace(/["“][^"”]*["”]?/g, '')
  return tail === undefined && modifiers.length === 0 && t.word[range.first] === 'a' && /(?:^|[ (])(?:I|I['’](?:d|ve|m)|me|my|My)\b/.test(near)
}
