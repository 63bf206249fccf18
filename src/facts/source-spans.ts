import type {Place} from '../document.js'
import {once} from '../fact.js'
import {documentNouns} from '../words/document-nouns.js'
import {plural} from './forms.js'

const endsOpen = /(?:\s*(?:,|--?|–|—)|,? (?:who|whose|whom|that)|, that \p{Lu}[\p{L}’'-]*)$/u
/** “aides, Norlanders | faced”: the subject of the next clause. */
const endsName = /^(?:\p{Ll}+ )?\p{Ll}+(, \p{Lu}\p{Ll}+)$/u
const opensThat = /^that (?=(?:an?|another|many|multiple|one|several|some|the|three|two) )/i

/** “a harbour paper and | a source close to the board”: papers need no name. */
const document = new RegExp(`^(?:(?:an?|one|the) )?(?:[\\p{L}-]+ ){0,3}(?:${documentNouns.map((noun) => `${noun}|${plural(noun)}`).join('|')}) and (?=(?:an?|another|multiple|one|several|some|three|two) )`, 'iu')

/** What a description goes on with: “sources close | to the inquiry”, “two aides with knowledge | of the plan”. */
const object = /^ (?:how|what|why) [\p{Ll}-]+|^ (?:the|his|her|its|their|this|that|an?)?(?: ?\p{Lu}[\p{L}.’'-]*)+|^ (?:(?:the|his|her|its|their|this|that|an?) )?[\p{Ll}-]+/u
const links: readonly (readonly [RegExp, RegExp])[] = [
  [/\bclose$/, /^ to(?= )/],
  [/\bfamiliar$/, /^ with(?= )/],
  [/\bbriefed$/, /^ (?:about|on)(?= )/],
  [/\bknowledge$/, /^ (?:about|of)(?= )/]
]

/** What stands before a number or a rank, and belongs to it: “more than a | dozen aides”, “highly placed | clerks”. */
const opener = /(?:^|[ “"(—–])((?:(?:[Aa]t least|[Aa]bout|[Aa]lmost|[Nn]early|[Mm]ore than|[Ss]ome)(?: an?)? |(?:(?:[Aa]|[Oo]ne|[Ss]ome|[Ss]everal|[Tt]wo|[Tt]hree) )?(?:[Hh]igh|[Hh]ighly|[Ww]ell)[ -](?:connected|placed|informed|ranking),? ))$/

/** The words of a source as a reader would take them together: nothing cut off, and nothing that only leads on to the next clause. */
export const wholeSource = once((place: Place): Place => {
  const {block} = place
  const {text} = block
  let {start, end} = place
  const that = opensThat.exec(text.slice(start, end))
  if (that) start += that[0].length
  if (/ and /i.test(text.slice(start, end))) start += document.exec(text.slice(start, end))?.[0].length ?? 0
  for (let match = endsOpen.exec(text.slice(start, end)); match && match.index > 0; match = endsOpen.exec(text.slice(start, end))) end = start + match.index
  end -= endsName.exec(text.slice(start, end))?.[1]?.length ?? 0
  const said = text.slice(start, end)
  for (const [last, link] of links) {
    const linked = last.test(said) ? link.exec(text.slice(end, end + 10)) : undefined
    const behind = linked && object.exec(text.slice(end + linked[0].length, end + 90))
    if (linked && behind) end += linked[0].length + behind[0].length
  }
  start -= opener.exec(text.slice(Math.max(0, start - 40), start))?.[1]?.length ?? 0
  return start === place.start && end === place.end ? place : block.at({start, end})
})
