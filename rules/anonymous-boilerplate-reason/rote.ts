import {categories, is} from '../../src/facts/categories.js'
import {bans, privacies, tellings} from './words.js'

const word = '[\\p{L}’\'-]+'
const telling = `(?:${tellings.join('|')})`
const privacy = `(?:${privacies.join('|')})`
const subject = '(?:he|she|they|it|who|the (?:\\p{Ll}+ ){0,3}?\\p{Ll}+|such (?:\\p{Ll}+ )?\\p{Ll}+)'

/** What a stock reason begins with; what it is about may follow. */
const formulas = new RegExp(
  [
    // “was not authorized by the board to speak publicly”, “for lack of authorization”
    `(?:${subject} )?(?:(?:was|were|is|are|had been|being) )?(?:not|(?:was|were|is|are)n[’']t)(?: been)?(?: yet| immediately)? (?:authori[sz]ed|permitted|allowed|cleared|empowered)\\b`,
    `(?:${subject} )?(?:lack of|lacked|did not have|didn[’']t have) (?:the )?(?:authority|authori[sz]ation|permission|clearance)\\b`,
    // “the sensitivity of the inquiry”, “its delicate nature”
    `(?:the|its|their)? ?(?:${word} ){0,2}?(?:sensitivity|sensitivities|delicacy)\\b`,
    `(?:the|its|their) (?:${word} ){0,2}?${privacy} nature\\b`,
    `${privacy} (?:${word} ?){1,2}$`,
    // “the matter is sensitive”
    `(?:the|such|those|these) (?:${word} ){1,3}?(?:is|are|was|were|remains?|remained) (?:${word}ly |still |so |very |too )?${privacy}$`,
    // “to discuss private talks”, “so that they could speak freely”
    `(?:in order )?to (?:be able to )?(?:${word}ly )?(?:${telling}|be (?:candid|frank|open))\\b`,
    `(?:that )?(?:he|she|they) (?:can|could|may|might|would be able to) (?:${word}ly )?(?:${telling}|be (?:candid|frank|open))\\b`,
    `(?:commenting|describing|discussing|speaking|talking)\\b`
  ]
    .map((formula) => `^${formula}`)
    .join('|'),
  'iu'
)

const connectives = /(?:^|[,;]? )(?:because of|because|since|as|for fear(?: of)?|fearing|out of|citing|without|lest|given|due to|owing to|saying(?: that)?|so(?= (?:that|he|she|they) )|for(?= lack )|if|while|unless)(?= )|;/giu
const ban = new RegExp(`\\b(?:${bans.join('|')})\\b`, 'i')
const terms = /,? (?:and|but|so) (?:also |then |therefore )?(?:asked|declined|did|insisted|refused|requested|said|spoke|talked|told|wanted)\b.*$/su

/**
 * The part of a reason that repeats a formula, where no clause of it does more: “not authorized to speak, and two colleagues have
 * been dismissed” has a reason of its own.
 */
export function roteIn(reason: string): string | undefined {
  const part = reason.replace(terms, '')
  if (ban.test(part)) return undefined
  const clauses = part
    .split(connectives)
    .flatMap(conjuncts)
    .map((clause) => clause.replace(/^[\s,]+|[\s,]+$/g, ''))
    .filter((clause) => clause !== '')
  return clauses.length > 0 && clauses.every((clause) => formulas.test(clause)) ? part : undefined
}

/** “was not authorized to speak | and feared for her job”, but “to discuss plans and costs”. */
function conjuncts(clause: string): string[] {
  return clause.split(/,? (?:and|but) /).reduce<string[]>((parts, part) => {
    const isClause = (part.toLowerCase().match(/[\p{L}’']+/gu) ?? []).slice(0, 6).some((each) => (categories(each.replace('’', "'")) & (is.auxiliary | is.past)) !== 0)
    return parts.length === 0 || isClause ? [...parts, part] : [...parts.slice(0, -1), `${parts.at(-1)!} and ${part}`]
  }, [])
}
