import {defineFact} from '../fact.js'
import {occasionNouns} from '../words/occasion-nouns.js'

const month = '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const year = '(?:1[5-9]|20)\\d\\d'

/** “January 4, 2019”, “4 January 2019”, “2019-01-04”, “1/4/2019” */
const fullDate = new RegExp(`\\b(?:${month} \\d{1,2}(?:st|nd|rd|th)?,? ${year}|\\d{1,2}(?:st|nd|rd|th)? ${month},? ${year}|${year}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.](?:\\d\\d)?\\d\\d)\\b`, 'i')

/** Does the text say of itself when it was written? The caller, a dateline or a byline tells, or a date in its first or last lines. */
export const isDated = defineFact({
  name: 'is dated',
  document({blocks, meta}): boolean {
    if (meta.date !== undefined) return true
    return blocks.some((block, index) => {
      const isMargin = index < 3 || index > blocks.length - 3
      if (block.kind === 'dateline' || block.kind === 'byline') return fullDate.test(block.text)
      return isMargin && fullDate.test(block.text.slice(0, 80)) && (block.text.length < 100 || /^\W*(?:\p{Lu}[\p{L}. ]*[,(–—-] *)?(?:Posted|Published|Updated|\p{L}+day,? |\()?/u.test(block.text.slice(0, fullDate.exec(block.text)!.index)))
    })
  }
})

const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const time = new RegExp(
  [
    `\\b${weekday}\\b`,
    `\\b${month} \\d{1,2}\\b`,
    `\\b\\d{1,2} ${month}(?!\\p{L})`,
    `\\b(?:in|of|since|until|by|early|late|last|this|mid) (?:January|February|March|April|May|June|July|August|September|October|November|December)\\b`,
    `\\b${year}\\b`,
    '\\b(?:[Tt]oday|[Yy]esterday|[Tt]onight|[Tt]omorrow|overnight|earlier|recently|ago)\\b',
    '\\b(?:[Ll]ast|[Tt]his|[Tt]he (?:next|same|following|previous|other)|that) (?:century|day|decade|evening|fall|month|morning|night|season|spring|summer|week|weekend|winter|year|afternoon)\\b',
    '\\b\\d{1,2}(?::\\d\\d)? ?[ap]\\.?m\\b'
  ].join('|'),
  'u'
)

/** “on Tuesday”, “in May”, “last week”, “2019”: some point in time. */
export const hasTime = (text: string): boolean => time.test(text)

const occasion = new RegExp(`\\b(?:in|at|during|on|through|via|by|after|following|before|from|for|to)\\s(?:[\\p{L}’'-]+\\s){0,5}?(?:${occasionNouns.join('|')})\\b`, 'iu')
const asked = /\b(?:[Ss]peaking|[Tt]alking|[Aa]ddressing|[Aa]ppearing|[Ii]nterviewed)\b|\b(?:when|asked|after|as|while|upon|following|during)\b|\b(?:tell|told|telling|tells)\s(?:the\s|a\s|an\s)?(?:\p{Lu}|event|me\b|us\b|[\p{Ll}-]+ (?:newspaper|radio|station|television|channel|agency|committee|court|jury|crowd|audience|board|meeting))|\b(?:blogged|posted|testified|tweeted|wrote|retweeted|emailed|ruled|announced)\b|\b[Oo]n (?:the (?:air|floor|stand|record|phone|show|campaign)|\p{Lu})|\bby (?:e-?mail|phone|telephone|letter)\b/u

/** “in a statement”, “at the hearing”, “told the Herald”, “when asked”: on which occasion something was said. */
export const hasOccasion = (text: string): boolean => occasion.test(text) || asked.test(text)
