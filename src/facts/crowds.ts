import type {Span} from '../document.js'
import {defineFact} from '../fact.js'
import {tradeNouns} from '../words/trade-nouns.js'
import {vagueGroups} from '../words/vague-groups.js'
import {plural} from './forms.js'
import {statements} from './statements.js'
import {anyOf} from './verb-patterns.js'

/** A crowd that is said to hold what a sentence tells, by a verb that the grammar of attributions leaves alone or has no group for. */
export interface Crowd extends Span {
  /** “Study after study”, rather than people. */
  readonly documents: boolean
  /** What is told is their standing view or practice, “most vets now recommend”, and not what they have to say of the news, “installers say”. */
  readonly standing: boolean
}

const trade = anyOf([...tradeNouns.map(plural), ...vagueGroups.filter((group) => group !== 'others' && group !== 'outlets' && group !== 'publications')])
const opening = '(?<=^\\W*|(?:, |; |: )(?:and |but |while |as )?)'
const which = '(?!(?:[Tt]he|[Tt]hese|[Tt]hose|[Ii]ts|[Oo]ur|[Tt]heir|[Hh]is|[Hh]er|[Mm]y|[Yy]our|[Bb]oth|[Tt]wo|[Tt]hree|[Oo]ther|[Ff]ormer|[Ll]ocal|[Nn]o|[Ii]n|[Aa]t|[Ff]or|[Tt]o|[Ww]hen|[Tt]hat|[Aa]s) )'
const group = `(?:(?:[Mm]ost|[Mm]any|[Ss]ome|[Ss]everal|[Aa]lmost all|[Nn]early all|[Mm]ore and more|[Aa] (?:growing )?number of) )?(?:[\\p{L}-]+ )?(?:${trade}|${anyOf(tradeNouns.map((noun) => plural(noun)[0]!.toUpperCase() + plural(noun).slice(1)))})`
const adverb = '(?:all|almost always|also|consistently|commonly|frequently|generally|increasingly|largely|long|now|often|overwhelmingly|regularly|repeatedly|routinely|still|typically|unanimously|universally|usually|widely) '
const views = '(?:advise|agree|caution|insist|like to say|point out|rave about|recommend|rely on|swear by|tend to (?:agree|recommend|advise|say)|urge|(?:will )?tell you|vouch for)'
const said = '(?:acclaimed|admired|called|celebrated|certified|compared|confirmed|demonstrated|described|dismissed|dubbed|hailed|likened|lauded|praised|proved|proven|recommended|verified|warned)'
const says = '(?:argue|believe|complain|concede|expect|maintain|predict|report|say|suggest|warn)'

const crowd = new RegExp(`${opening}${which}(${group}) (?:(?:${adverb})*(${views})\\b|have (?:${adverb})*(${said})\\b|(?:${adverb})*${says}\\b)(?! (?:for|to|from) (?:a|the|their|its) | [^.;]{2,60}\\b(?:in|at|on|for) (?:an?|the|their) (?:\\p{L}+ ){0,2}?(?:blog|book|brochure|column|magazine|newsletter|paper|podcast|report|review|survey)\\b)`, 'u')
const files = new RegExp(
  `${opening}(?:([Ss]tudy after study|[Ss]urvey after survey|[Rr]eport after report|[Pp]oll after poll|[Tt]rial after trial|(?:[Dd]ecades|[Yy]ears|[Aa] (?:\\p{Ll}+ )?(?:body|mountain|wealth)) of (?:evidence|research|science|scholarship|studies|work))) (?:has |have )?(?:also |clearly |consistently |now |repeatedly |long )*(?:back|confirm|conclude|demonstrate|establish|find|found|indicate|link|point|prove|reveal|show|suggest|support|tell)\\p{Ll}*`,
  'u'
)
const lore = new RegExp(`${opening}([Cc]onventional wisdom|[Cc]ommon sense|[Rr]eceived wisdom|[Ll]egend|[Ff]olklore|[Tt]radition|[Pp]opular opinion|[Rr]umou?r) (?:dictates|has|holds|says|suggests|tells us)\\b(?= (?:it\\b|that\\b|us\\b|\\p{Ll}))`, 'u')

/** Quick to try: what those that no people say hold. */
const mayBeFiles = /(?:tudy|urvey|eport|oll|rial) after |(?:ecades|ears|body|mountain|wealth) of /
const mayBeLore = /wisdom|sense|egend|olklore|radition|opinion|umou?r/

/** The crowd of each statement that has one, at most one a sentence. */
export const crowds = defineFact({
  name: 'crowds',
  block(passage): readonly Crowd[] {
    if (passage.kind !== 'paragraph' && passage.kind !== 'item') return []
    return passage.get(statements).flatMap(({text, start, asserts}): Crowd[] => {
      if (!asserts) return []
      const study = mayBeFiles.test(text) ? files.exec(text) : null
      const told = study ?? (mayBeLore.test(text) ? lore.exec(text) : null)
      if (told) return [{documents: true, standing: study !== null, start: start + told.index, end: start + told.index + told[1]!.length}]
      const found = crowd.exec(text)
      if (!found || isLimited(text)) return []
      return [{documents: false, standing: found[2] !== undefined || /^(?:certified|confirmed|demonstrated|prove[dn]|recommended|verified)$/.test(found[3] ?? ''), start: start + found.index, end: start + found.index + found[1]!.length}]
    })
  }
})

/** “Vets at the Norwell clinic recommend”, “Guides say so in our survey”: a crowd with an edge. */
const isLimited = (text: string) => /\b(?:I|[Ww]e|us)\b|\b(?:interviewed|polled|surveyed)\b|\b(?:[Ii]n|[Ff]or) (?:an?|the|their) (?:[\w'-]+ ){0,4}?(?:analysis|article|journal|letter|paper|report|review|study|survey)\b/.test(text)

/** “One survey put the share at four in ten”: a document that gives a figure, told by neither maker nor date. */
export const putFigures = defineFact({
  name: 'documents that put figures',
  block(passage): readonly (Span & {readonly noun: string})[] {
    if (passage.kind !== 'paragraph' && passage.kind !== 'item') return []
    return passage.get(statements).flatMap(({text, start, asserts}) => {
      const found = asserts && !/\b(?:19|20)\d\d\b/.test(text) ? put.exec(text) : null
      return found ? [{noun: found[2]!.toLowerCase(), start: start + found.index, end: start + found.index + found[1]!.length}] : []
    })
  }
})

const put = /(?<=^\W*|, (?:and |but |while )?)((?:[Oo]ne|[Aa]n?|[Aa]nother|[Ss]ome|[Ss]everal|[Rr]ecent) (?:(?:recent|new|early|later|industry|independent) )?(studies|study|surveys?|polls?|reports?|estimates?|analys[ei]s|audits?)) (?:has |have )?(?:puts?|pegs?|pegged|values?|valued|places?|placed) (?:the |its |their |that )[^.;]{3,70}? (?:at|as high as)\b/u
