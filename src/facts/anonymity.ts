import type {Block, Place} from '../document.js'
import {sentences} from './sentences.js'

const grants =
  /\b(?:on (?:the )?condition (?:of anonymity|that (?:he|she|they|their|his|her)\b[^.;]*?(?:named|identified|used|published))|(?:ask(?:ed|ing|s)?|request(?:ed|ing)?|insist(?:ed|ing)? on|demand(?:ed|ing)?|wish(?:ed|ing)?|prefer(?:red|ring)?|want(?:ed|ing)?)(?: (?:not|that)\b[^.;]{0,40})? (?:be (?:named|identified|quoted by name)|anonymity|to (?:remain|stay) anonymous)|(?:declin|refus)(?:ed|ing|es) to be (?:named|identified)|ask(?:ed|ing)? (?:that )?(?:his|her|their) names? not be (?:used|published|printed)|(?:was|were|is|are|being)(?: not|n[’']t) (?:yet )?(?:authori[sz]ed|permitted|allowed|cleared) to (?:speak|discuss|comment|talk|release|disclose|brief|be quoted)|(?:lacked|did not have|didn[’']t have) (?:the )?authori[sz]ation to|(?:spoke|speak|speaking|talked|talk|talking|commented) anonymously|granted anonymity|whose (?:name|identity) (?:is|was|has been|are) (?:being )?withheld|ground rules|under rules set)/gi

const because =
  /^[^.;]*?(?:,\s*)?\b(because|since|as (?:he|she|they)|citing|out of|due to|for fear|fearing|given|in order to|to (?:discuss|describe|speak|talk|comment|share|avoid|protect|provide|offer|preview|be (?:candid|frank)|candidly|freely|detail|disclose|reveal|recount|relay|express|explain|give|criticize|address|brief|outline)|for (?:security|safety|privacy|personal|legal) reasons|so (?:as to|that|he|she|they))\b/i

/** Where a text grants anonymity, and the words that say why. */
export interface Anonymity {
  readonly place: Place
  readonly reason: Place | undefined
}

/** “on condition of anonymity because she feared reprisals”, “who was not authorized to speak”. */
export function anonymityIn(block: Block): readonly Anonymity[] {
  const {text} = block
  if (!/anonym|named|identif|authori|permitted|allowed|cleared|withheld|names? |ground rules|rules set/i.test(text)) return []
  const found: Anonymity[] = []
  for (const match of text.matchAll(grants)) {
    const start = match.index
    const end = start + match[0].length
    if (found.some(({place, reason}) => start < place.end || (reason && start < reason.end))) continue
    const stop = block.get(sentences).find((sentence) => sentence.end >= end)?.end ?? text.length
    found.push({place: block.at({start, end}), reason: reasonOf(block, start, end, stop)})
  }
  return found
}

function reasonOf(block: Block, start: number, end: number, stop: number): Place | undefined {
  const {text} = block
  const rest = text.slice(end, stop)
  // “was not authorized to speak” is itself the reason.
  if (/authori|permitted|allowed|cleared/i.test(text.slice(start, end))) return block.at({start, end: clauseEnd(text, end, stop)})
  if (/ground rules|rules set/i.test(text.slice(start, end))) return block.at({start, end})
  const match = because.exec(rest)
  if (match) {
    const from = end + match[0].length - match[1]!.length
    return block.at({start: from, end: clauseEnd(text, from + match[1]!.length, stop)})
  }
  const before = /\b(?:Citing|Because of|For fear of|Fearing|Out of|Not authori[sz]ed to)\b[^,.;]*/.exec(text.slice(Math.max(0, start - 160), start))
  if (before) return block.at({start: Math.max(0, start - 160) + before.index, end: Math.max(0, start - 160) + before.index + before[0].length})
  return undefined
}

function clauseEnd(text: string, from: number, stop: number): number {
  for (let at = from; at < stop; at++) {
    const rest = text.slice(at, at + 7)
    if (/^(?:, (?:said|told|who|add)|[;:“”"—]|\) )/.test(rest) || /^[.!?](?:\s|$)/.test(rest)) return at
    if (text[at] === ',' && /^, (?:\w+ ){0,2}(?:said|told|added|called)/.test(text.slice(at, at + 40))) return at
  }
  let end = stop
  while (end > from && /[.!?\s"”’)]/.test(text[end - 1]!)) end--
  return end
}
