import type {Block, Place} from '../document.js'
import {defineFact} from '../fact.js'
import {categories, is} from './categories.js'
import {sentenceAt} from './sentences.js'

const asks = '(?:ask(?:ed|ing|s)?|request(?:ed|ing|s)?|insist(?:ed|ing|s)?(?: on)?|demand(?:ed|ing|s)?|wish(?:ed|ing|es)?|prefer(?:red|ring|s)?|want(?:ed|ing|s)?)'
const cleared = '(?:authori[sz]ed|permitted|allowed|cleared|empowered)'
const speaking = '(?:\\w+ly )?(?:speak|discuss|comment|talk|release|disclose|brief|be (?:quoted|named|identified)|give|share|describe)'

const grants = new RegExp(
  `\\b(?:${[
    '(?:on|under) (?:the )?conditions? (?:of anonymity|(?:that )?(?:he|she|they|their|his|her)\\b[^.;]*?(?:named|identified|used|published))',
    `${asks}(?:${[
      '(?: (?:not|that)\\b[^.;]{0,40})? (?:be (?:named|identified|quoted by name)|(?:for )?anonymity|to (?:remain|stay|be) anonymous)',
      ' to be identified only',
      ' (?:that )?(?:his|her|their)(?: full| last| real)? names? not be (?:used|published|printed)'
    ].join('|')})`,
    '(?:declin|refus)(?:ed|ing|es) to be (?:named|identified)',
    'did(?: not|n[’\']t) want to be (?:named|identified)',
    'would(?: not|n[’\']t) be (?:named|identified)',
    '(?:would|did)(?: not|n[’\']t) (?:give|provide|want to give) (?:his|her|their)(?: full| last| real)? names?',
    `(?:${[
      `(?:was|were|is|are|being)(?: not|n[’']t) (?:yet |immediately )?${cleared} (?:by [^.,;]{1,40} )?`,
      `not (?:yet )?${cleared} `,
      '(?:lacked|did not have|didn[’\']t have) (?:the )?authori[sz]ation '
    ].join('|')})to ${speaking}`,
    '(?:spoke|speak|speaking|talked|talk|talking|commented) anonymously',
    'granted anonymity',
    'whose (?:name|identity) (?:is|was|has been|are) (?:being )?withheld',
    'under (?:ground )?rules (?:set|imposed|established|agreed)',
    'ground rules'
  ].join('|')})\\b`,
  'gi'
)

const because =
  /\b(?:because|since|as (?:he|she|they|it|the|no)|citing|out of|due to|for fear|fearing|given|in order to|saying (?:that )?(?:he|she|they)|(?:in |when |while )?(?:discussing|describing|speaking (?:about|of|publicly))|to (?:\w+ly )?(?:discuss|describe|speak|talk|comment|share|avoid|protect|provide|offer|preview|be (?:candid|frank)|candidly|freely|detail|disclose|reveal|recount|relay|express|explain|give|criticize|address|brief|outline)|for (?:security|safety|privacy|personal|legal) reasons|for (?:(?:his|her|their)(?: own)? )?(?:safety|protection|privacy|security)|so (?:as (?:not )?to|that|he|she|they)|under (?:ground )?rules)\b/i

/** “Because she feared reprisals, …”, “…, citing fear of reprisals, …”: reasons that go before. */
const before = /\b(?:Because|Not authori[sz]ed to|Out of|[Cc]iting|[Ff]earing|[Ff]or fear of)\b[^,.;]*/

/** Where a text grants anonymity, and the words that say why. */
export interface Anonymity {
  readonly place: Place
  readonly reason: Place | undefined
}

/** “on condition of anonymity because she feared reprisals”, “who was not authorized to speak”. */
export const anonymityIn = (block: Block): readonly Anonymity[] => block.get(granted)

const granted = defineFact({
  name: 'anonymity',
  placed: (block): readonly Anonymity[] => block.get(terms).map(({start, end, reason}) => ({place: block.at({start, end}), reason: reason && block.at(reason)}))
})

const terms = defineFact({
  name: 'terms of anonymity',
  block(passage): readonly (Stretch & {readonly reason: Stretch | undefined})[] {
    const {text} = passage
    if (!/anonym|named|identif|authori|permitted|allowed|cleared|empowered|withheld|names?\b|ground rules|under rules/i.test(text)) return []
    const found: (Stretch & {readonly reason: Stretch | undefined})[] = []
    grants.lastIndex = 0
    for (let match = grants.exec(text); match; match = grants.exec(text)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((other) => start < other.end || (other.reason && start < other.reason.end))) continue
      const sentence = sentenceAt(passage, end - 1)
      found.push({start, end, reason: reasonOf(text, start, end, sentence?.start ?? 0, sentence?.end ?? text.length)})
    }
    return found
  }
})

interface Stretch {
  readonly start: number
  readonly end: number
}

function reasonOf(text: string, start: number, end: number, from: number, to: number): Stretch | undefined {
  const granted = text.slice(start, end)
  // “Under ground rules set by the ministry, the aide spoke.”
  if (/^(?:Under|Ground)/.test(granted)) return {start, end: end + text.slice(end, to).search(/[,.;]|$/)}
  // “was not authorized to speak” is itself the reason.
  if (/authori|permitted|allowed|cleared|empowered|rules/i.test(granted)) return {start, end: clauseEnd(text, end, to)}
  const match = because.exec(text.slice(end, to))
  if (match && isGap(text.slice(end, end + match.index))) {
    const first = end + match.index
    const last = clauseEnd(text, first + match[0].length, to)
    // “He said on condition of anonymity because he was afraid | that the dam leaks.”
    const that = /\b(?:said|told [^.;,]{1,40}|confirmed|acknowledged),?\s*$/.test(text.slice(from, start)) ? text.slice(first, last).indexOf(' that ') : -1
    return {start: first, end: that > 0 ? first + that : last}
  }
  const early = before.exec(text.slice(from, start))
  return early ? {start: from + early.index, end: from + early.index + early[0].length} : undefined
}

/** Nothing else is told between grant and reason: not “of anonymity and said the dam leaks | because it is old”. */
function isGap(gap: string): boolean {
  if (/[.;:]|\b(?:declin|refus|agreed|was|were|is|are|has|had|will|would)/.test(gap)) return false
  return !(gap.match(/[a-z]+/g) ?? []).some((word) => categories(word) & is.say && categories(word) & (is.past | is.third) && word !== 'asked')
}

/** Where the reason ends: before “, said”, “, confirmed”, “ said”, “, the aide said”, a semicolon, the end of the quotation or sentence. */
function clauseEnd(text: string, from: number, to: number): number {
  let end = to
  for (let at = from; at < to && end === to; at++) {
    const char = text[at]!
    if (char === ' ' ? tells(text, at) || /^ (?:–|--?) /.test(text.slice(at, at + 4)) : char === ',' ? goesOn(text, at) : /[;:“”"—]/.test(char) || (char === ')' && text[at + 1] === ' ')) end = at
    else if (/[.!?]/.test(char) && (at + 1 >= text.length || /\s/.test(text[at + 1]!))) end = at
  }
  while (end > from && /[.,!?\s"”’)]/.test(text[end - 1]!)) end--
  return end
}

/** “who was not authorized to speak | said the dam leaks”, but not “because of what he said”. */
function tells(text: string, at: number): boolean {
  return /^ (?:and )?(?:said|says|told)\b/.test(text.slice(at, at + 10)) && !/\b(?:he|she|they|it|who|what|i|we|that|officials)$/i.test(text.slice(Math.max(0, at - 12), at))
}

/** “, who”, “, and added”, “, confirmed the plan”, “, the State Department official said”, “, according to”. */
function goesOn(text: string, at: number): boolean {
  const rest = text.slice(at, at + 60)
  if (/^, (?:who|which|according|adding)\b/.test(rest) || /^, (?:[\w.’'-]+ ){0,5}(?:said|says|told|added|called)\b/.test(rest)) return true
  const next = /^, (?:and |but |also |then )?([a-z]+)/.exec(rest)?.[1] ?? ''
  return (categories(next) & (is.past | is.third)) !== 0 && !(categories(next) & is.auxiliary)
}
