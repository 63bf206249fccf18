import {isCall, isTitle} from './title.js'

/** What a paragraph looks like by itself. */
export type Shape = 'item' | 'byline' | 'dateline' | 'caption' | 'title' | 'call' | 'prose'

const longest = 200

export function shapeOf(text: string): Shape {
  if (startsItem(text, 0)) return 'item'
  if (text.length > longest) return isCaption(text) ? 'caption' : 'prose'
  if (isDateline(text)) return 'dateline'
  if (isByline(text)) return 'byline'
  if (isCaption(text)) return 'caption'
  if (isCall(text)) return 'call'
  return isTitle(text) ? 'title' : 'prose'
}

const bullet = /[-*•◦▪▸►●·‣]\s+[\p{L}\p{N}"“‘'([$£€#@]/uy
const number = /(?:\(?\d{1,3}[.)]|\((?:[a-z]|[ivx]{1,4})\)|[a-z]\))\s+\S/y
/** Names begin with initials, and “1998. That was …” is no item. */
const dash = /[–—]\s+\S/y
const quotedAfterDash = /[-–—]\s*(?:["“‘]|\p{Lu}[\p{L}.'’-]*,? (?:[\p{Lu}(]|(?:of|de|van|von) ))/uy

/** “- milk”, “2. Bread”, “(b) jam”. Not “— Ann Lee, baker”, the signature of a quotation. */
export function startsItem(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if ((code > 57 && code < 97) || (code > 122 && code < 0xb7)) return false
  if (matches(number, text, at)) return true
  return (matches(bullet, text, at) || matches(dash, text, at)) && !matches(quotedAfterDash, text, at)
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?'
const day = '(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\\.?,? )?'
const date = `${day}(?:${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${month},? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}/\\d{2,4})`
const time = '(?:,?(?: at| \\||T| -)? ?\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?: ?[ap]\\.?m\\.?)?(?: ?(?:[A-Z]{2,4}|Z))?(?: [A-Z]{2,4})?)?'
const stamp = '(?:(?:First |Last |Originally )?(?:Published|Posted|Updated|Modified|Date)(?: on| at|:)? ?:? ?)'
const dateline = new RegExp(`^(?:${stamp}?${date}${time}(?:[,;|]? ${stamp}?${date}${time})?|${stamp}\\d{1,2}[:.]\\d\\d ?(?:[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?)\\.?$`, 'i')

/** Quick to try: a year, a date in figures, a time of day. */
const mayDate = /\d{4}|\/\d\d|\d[:.]\d\d/

/** “Friday, January 4, 2019”, “Updated: 5 May 2020, 10:14 AM ET”. */
function isDateline(text: string): boolean {
  return text.length < 90 && mayDate.test(text) && dateline.test(text)
}

const name = "\\p{Lu}[\\p{L}.'’-]*"
const byline = new RegExp(
  `^(?:By|BY|Story by|Words by|Written by)(?: the| The)? ${name}(?:,? (?:and |& |de |van |von |der |la |for the |for )*${name}){0,7}(?:(?:,| \\||  ) ?[^.!?]{2,60})?$`,
  'u'
)
const credits = /^\(?(?:Additional |Further )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|Compiled|Edited|Reported) by \p{Lu}/u

/** “By Ann Lee and Jo de Vries, Staff Writers”, “(Reporting by Ann Lee; editing by Jo Ray)”. Not “By Monday it was gone”. */
function isByline(text: string): boolean {
  if (credits.test(text)) return true
  return byline.test(text) && !/^By (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.test(text) && (text.split(' ').length > 2 || text.length > 8)
}

const agency = '(?:AP|AFP|EPA|Reuters|REUTERS|Getty|Shutterstock|Bloomberg|Alamy|The New York Times|The Washington Post|\\p{Lu}\\p{L}+ (?:Times|Post|News|Images))'
const person = "\\p{Lu}[\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,3} \\p{Lu}[\\p{L}.'’-]+"
const creditAhead = new RegExp(
  [
    '^(?:Photo|Photograph|Photos|Image|Picture|Caption|Figure [\\d.]+|Fig\\. [\\d.]+|Illustration|Graphic|Credit|(?:Image|Photo) (?:credit|source|courtesy))(?: by [^:]{1,40})?[:.]\\s',
    '^(?:Image|Media) (?:copyright|caption) ',
    '^Enlarge this image',
    '^(?:Figure|Fig\\.|Table) [\\d.]+$',
    '^File photo|^FILE ?(?:PHOTO)? ?[-–—:]|^In this \\p{L}+\\.? \\d{1,2}, \\d{4},? (?:file )?photo'
  ].join('|'),
  'u'
)
/** “Lena Ortiz for the Courier”; a lower-case word beyond these begins a sentence of the text. */
const creditWord = "(?:[\\p{Lu}@“\"(\\d][^.!?:\\s]*|[\\p{Lu}]\\.|and|by|courtesy|de|der|for|from|handout|la|of|on|screenshot|the|van|via|von|[&/|–—-])"

const creditBehind = new RegExp(
  '(?:' +
    [
      '(?:^|[.\\s])(?:Photo|Photograph|Photographer|Picture|Image|Illustration)s?: ' + creditWord + '(?: ' + creditWord + '){0,8}',
      '\\([^()]{0,40}[Pp]hoto(?:graph)?s?[: ][^()]{2,40}\\)',
      `\\(${person} ?\\/ ?\\p{Lu}[^()/]{1,30}\\)`,
      `\\(${agency}(?: Photo| Images)?(?: ?\\/[^()]{2,40})?\\)`,
      '\\((?:Photo|Image|Picture|Illustration|Courtesy)(?: by| of|:)? [^()]{2,60}\\)',
      `[.,\\s]${person} ?\\/ ?${agency}(?: Images| via Getty Images|\\/Getty Images)?`,
      `(?:^|[\\s|/])(?:Getty Images|REUTERS\\/${person}|AP Photo\\/${person})`
    ].join('|') +
    ')\\.?$',
  'u'
)

const mayCredit = /\/|Getty|hotos?[: g]|(?:Picture|Image|Illustration|Courtesy|\((?:AP|AFP|EPA|Reuters|REUTERS))\b/

/** “The mayor at the port in May. (Jo Ray/Reuters)”, “Photo: Ann Lee”. */
function isCaption(text: string): boolean {
  return creditAhead.test(text.slice(0, 120)) || (text.length < 600 && mayCredit.test(text.slice(-90)) && creditBehind.test(text.slice(-120)) && /^[\p{Lu}("“|]/u.test(text))
}
