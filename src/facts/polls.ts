import type {Place, Span} from '../document.js'
import {defineFact} from '../fact.js'
import {citedIn} from './citations.js'
import {statements} from './statements.js'

/** A poll or survey whose results a text gives, and what it tells of it. */
export interface Poll extends Place {
  readonly words: string
  /** The sentence that brings it in. */
  readonly about: Span
  readonly cited: boolean
  readonly conductor: boolean
  readonly date: boolean
  readonly sample: boolean
}

const noun = /\b(?:[Oo]ur|[Aa]n?|[Oo]ne|[Ss]ome|[Ss]everal|[Mm]any|[Mm]ost|[Rr]ecent|[Nn]ew|[Tt]wo|[Tt]hree|[Aa]nother|[Tt]he (?:latest|recent|most recent|new)|\p{Lu}[\p{L}&-]*(?:'s)?) (?:(?!of\b|the\b|where\b|that\b|which\b|and\b|who\b)[\p{L}\d&/'-]+ ){0,5}?(?:polls?|surveys?|polling(?= (?:by|from|has|shows|suggests|puts)))\b(?! (?:tax|worker|workers|watcher|watchers|station|stations|place|places|number|numbers|booth|of the (?:land|site|area|scene)))|\b(?:[Ii]n )?[Aa] study of (?:\d[\d,]* )?\p{Ll}+/u
/** Quick to try: what every one of them holds. */
const mayPoll = /poll|survey|[Aa] study of/
const result = /\d|\b(?:half|majority|most|thirds?|quarters?|tenths?|percent|points|lead|leads|leading|ahead|trailing|trails)\b/
const conductors = /\b(?:by|from|for|commissioned|conducted|carried out|run|released|published|of)\b[^.;]{0,30}\b\p{Lu}\p{L}+|\p{Lu}[\p{L}&/.-]*(?: \p{Lu}[\p{L}&/.-]*)*(?:'s)? (?:[\p{Ll}\d-]+ ){0,4}(?:poll|polling|survey|study)|\b(?:by|run by) the \p{Ll}+/u
const dates = /\b(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:19|20)\d\d|this (?:week|month|year)|last (?:week|month|year|spring|summer|autumn|fall|winter)|yesterday|today|early|late)\b/
const samples = /\b\d[\d,]* (?:[\p{L}-]+ ){0,4}(?:adults|americans|britons|businesses|companies|consumers|customers|drivers|employees|executives|firms|households|members|owners|parents|participants|patients|people|readers|residents|respondents|shoppers|staff|students|subjects|teachers|users|visitors|voters|women|men|workers|managers|families)\b|\bsample of \d/iu

/** The polls of a document, each where it is brought in, unless a paragraph before has brought in one that tells all. */
export const pollsIn = defineFact({
  name: 'polls',
  document({blocks}): readonly Poll[] {
    const found: Poll[] = []
    let isKnown = false
    for (const block of blocks) {
      const poll = block.get(pollsOfBlock).find(({isNew}) => isNew || !isKnown)
      if (!poll) continue
      if (poll.conductor && (poll.date || poll.sample)) isKnown = true
      found.push(poll)
    }
    return found
  }
})

/** `isNew`: “a poll”, not “the poll”, “The Herald poll”. */
const pollsOfBlock = defineFact({
  name: 'polls of a block',
  placed(block): readonly (Poll & {readonly isNew: boolean})[] {
    if (block.kind !== 'paragraph' && block.kind !== 'item') return []
    const all = block.get(statements)
    const said = all.map(({text}) => text).join(' ')
    return all.flatMap(({text, start, end, asserts}) => {
      const match = asserts && mayPoll.test(text) ? noun.exec(text) : null
      if (!match || isOther.test(text)) return []
      const rest = text.slice(match.index + match[0].length) + text.slice(0, match.index)
      if (!result.test(rest)) return []
      const at = {start: start + match.index, end: start + match.index + match[0].length}
      const isOurs = /^[Oo]ur\b/.test(match[0])
      return [
        {
          ...block.at(at),
          words: block.text.slice(at.start, at.end),
          about: {start, end},
          cited: citedIn(block.at(at)),
          conductor: isOurs || conductors.test(text) || conductors.test(said),
          date: dates.test(said),
          sample: samples.test(said),
          isNew: !/^(?:[Tt]he|\p{Lu})/u.test(match[0])
        }
      ]
    })
  }
})

/** Polling stations, land surveys, and polls that nobody gives results of. */
const isOther = /\b(?:exit polls? (?:open|close)|polls (?:open|close|opened|closed|will)|at the polls|head(?:ed)? to the polls|went to the polls|going to the polls|geological survey|land survey|survey of the (?:land|wreck|site))\b/i
