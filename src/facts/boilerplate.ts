import type {BlockKind, Span} from '../document.js'
import {boilerplateLines, weakLines} from '../words/boilerplate-lines.js'
import {agencyNames, formulas, moment, timedMoment} from './boilerplate-formulas.js'
import type {BoilerplateKind, Formula} from './boilerplate-formulas.js'

/** Text that belongs to the page and not to the article. */
export interface Boilerplate extends Span {
  readonly kind: BoilerplateKind
  /** Nothing else stands in the line. */
  readonly wholeLine: boolean
  /** What may be deleted safely; absent where the end is not sure, or the line says more than the formula. */
  readonly cut?: Span
  /** A word that heads a section elsewhere ("Related"): counts only beside other leftovers. */
  readonly weak?: true
}

const lineKinds: ReadonlyMap<string, BoilerplateKind> = new Map(
  (Object.entries(boilerplateLines) as [BoilerplateKind, readonly string[]][]).flatMap(([kind, lines]) => lines.map((line) => [line, kind]))
)
const weak: ReadonlySet<string> = new Set(weakLines)

const byFirstWord: ReadonlyMap<string, readonly Formula[]> = formulas.reduce((map, formula) => {
  for (const word of formula.first) map.set(word, [...(map.get(word) ?? []), formula])
  return map
}, new Map<string, readonly Formula[]>())

const silent: ReadonlySet<BlockKind> = new Set<BlockKind>(['quote', 'verse', 'cell', 'turn'])

/** Leftovers of a web page in one block, in order, none overlapping. */
export function boilerplate(text: string, kind: BlockKind): readonly Boilerplate[] {
  if (silent.has(kind)) return []
  const found: Boilerplate[] = []
  let start = 0
  while (start <= text.length) {
    const at = text.indexOf('\n', start)
    const end = at < 0 ? text.length : at
    if (end > start) line(text, start, end, found)
    start = end + 1
  }
  return found
}

function line(text: string, from: number, to: number, found: Boilerplate[]): void {
  if (/^#+(?: #+)*\s*$/.test(text.slice(from, Math.min(to, from + 12)))) {
    found.push({start: from, end: trimmedEnd(text, from, to), kind: 'agency', wholeLine: true, cut: {start: from, end: trimmedEnd(text, from, to)}})
    return
  }
  const start = textStart(text, from, to)
  if (start >= to) return
  const whole = wholeLine(text, start, to)
  if (whole) {
    found.push(whole)
    return
  }
  const spans: Boilerplate[] = []
  let sentences = 0
  let flagged = 0
  for (let at = start; at < to; ) {
    const next = nextSentence(text, at, to)
    sentences++
    const hit = atSentence(text, at, next, start, to)
    if (hit && hit.wholeLine) {
      found.push(hit)
      return
    }
    if (hit) {
      spans.push(hit)
      if (hit.start === at && hit.end >= trimmedEnd(text, at, next)) flagged++
    }
    at = next
  }
  if (flagged === sentences && spans.length > 0) {
    found.push({start, end: trimmedEnd(text, start, to), kind: spans[0]!.kind, wholeLine: true, cut: {start, end: trimmedEnd(text, start, to)}})
    return
  }
  if (signs.test(text.slice(start, to))) inline(text, start, to, spans)
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  let reach = -1
  for (const span of spans) {
    if (span.start < reach) continue
    found.push(span)
    reach = span.end
  }
}

/** The first letter or digit of a line, and the bracket before it: behind "•", "»", "👤". */
function textStart(text: string, from: number, to: number): number {
  const marks = /(?:[\s•◦▪·\-–—*▼►▶»>|→←✓✉⌂×+#_=~^♦●\u200b\ufeff]|(?![©®™])\p{Extended_Pictographic})*/uy
  marks.lastIndex = from
  marks.exec(text)
  return Math.min(marks.lastIndex, to)
}

function trimmedEnd(text: string, from: number, to: number): number {
  while (to > from && /\s/.test(text[to - 1]!)) to--
  return to
}

/** The line as the list has it: lower case, one space between words, no marks at its ends. */
function wholeLine(text: string, start: number, to: number): Boilerplate | undefined {
  const end = trimmedEnd(text, start, to)
  if (end - start > 240) return undefined
  const line = text.slice(start, end)
  const made = (kind: BoilerplateKind, sure = true): Boilerplate => ({start, end, kind, wholeLine: true, ...(sure && {cut: {start, end}})})
  if (line.length <= 72) {
    const key = line.toLowerCase().replace(/’/g, "'").replace(/^[(["“']+|[\s:.,!?…»›→>|)\]*"”'▼►«-]+$/g, '').replace(/[\s-–—|:]+/g, ' ')
    const kind = lineKinds.get(key)
    if (kind && !/^["“'‘]/.test(line)) return weak.has(key) && !(kind === 'teaser' && line.endsWith(':')) ? {...made(kind), weak: true} : made(kind)
  }
  const first = line.charCodeAt(0)
  const isDigit = first >= 48 && first <= 57
  if (isDigit && /^\d[\d,.]*\s?[KkMm]?\+?\s?(?:comments?|shares?|views?|likes?|retweets?|followers?|subscribers|replies|claps?)(?:\s?[\d,.]+\s?[KkMm]?\s?(?:comments?|shares?|views?|likes?|replies)|\s?\+|\s?\))*$/i.test(line)) return made('counter')
  if (isDigit && /^\d{1,3} (?:of|\/) \d{1,3}(?=\s|$)(?:\s•|\s\d{1,3} of \d{1,3}|\s(?:Show|Hide|Buy|Next|Previous|Full|Autoplay)\b.*)*$/i.test(line)) return made('image-credit')
  if (isDigit && /^\d{1,3}[- ]min(?:ute)?s? (?:to )?read$/i.test(line)) return made('byline')
  if (timeLine.test(line)) return made('byline')
  if (line.length < 120 && /^[\p{L}\d@]/u.test(line)) {
    if (shareRow(line)) return made('prompt')
    if (/ [|›»•·] | > |\|/.test(line) && menuRow(line)) return made('navigation')
    if (creditLine.test(line)) return made('image-credit')
  }
  if (first === 40 && line.length < 120 && bracketCredit.test(line)) return made('image-credit')
  return undefined
}

const timeLine = new RegExp(`^(?=.{0,40}(?:[A-Z]{2,4}\\b|\\d{4}))(?:${timedMoment})$`, 'u')
const creditName = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:de |van |von |al-|bin )?\p{Lu}[\p{L}\p{M}'’.-]*){0,4}`
const creditLine = new RegExp(`^(?:(?:${agencyNames})\\s?/\\s?${creditName}|(?:Photo(?:graph)?:? )?${creditName}\\s?[/|]\\s?(?:${creditName} ?[/|] ?)?(?:${agencyNames})(?: [/|] ?[\\p{L} ]{2,20}| via [\\p{L} ]{2,20})?)$`, 'u')
const bracketCredit = new RegExp(`^\\(${creditName}\\s?[/|,]\\s?(?:[\\p{L} ]{2,20}[/|])?(?:the )?(?:${agencyNames})(?: via [\\p{L} ]{2,20})?\\)$`, 'u')

const shareWords: ReadonlySet<string> = new Set([
  'share', 'this', 'story', 'article', 'post', 'tweet', 'pin', 'email', 'print', 'facebook', 'twitter', 'linkedin', 'reddit', 'whatsapp', 'pinterest',
  'google+', 'flipboard', 'messenger', 'telegram', 'tumblr', 'copy', 'link', 'comment', 'comments', 'save', 'mail', 'instagram', 'youtube', 'more', 'sms', 'on', 'via', 'it', 'plus', 'google', 'rss', 'pocket', 'text', 'follow', 'us', 'like', 'x'
])

/** "Share This Story Tweet Share Share Pin Email" */
function shareRow(line: string): boolean {
  const words = line.toLowerCase().split(/[\s,|/•·:]+/).filter(Boolean)
  if (words.length < 3 || words.length > 24) return false
  const social = words.filter((word) => /^(?:share|tweet|pin|email|print|facebook|twitter|linkedin|reddit|whatsapp|pinterest|flipboard|instagram|youtube|tumblr|telegram|google\+)$/.test(word))
  return social.length >= 2 && social.length * 3 >= words.length * 2 && words.every((word) => shareWords.has(word))
}

const menuWords: ReadonlySet<string> = new Set([
  'home', 'news', 'sport', 'sports', 'weather', 'business', 'politics', 'opinion', 'entertainment', 'video', 'videos', 'photos', 'about', 'about us', 'contact', 'contact us',
  'privacy', 'privacy policy', 'terms', 'terms of service', 'terms of use', 'subscribe', 'log in', 'login', 'sign in', 'search', 'world', 'tech', 'technology', 'science', 'health', 'culture', 'lifestyle',
  'travel', 'jobs', 'careers', 'advertise', 'help', 'faq', 'rss', 'sitemap', 'site map', 'archive', 'newsletters', 'podcasts', 'shop', 'blog', 'menu', 'facebook', 'twitter', 'instagram', 'youtube', 'email', 'print', 'share', 'comments',
  'disclaimer', 'cookie policy', 'ad choices', 'accessibility', 'more', 'arts', 'money', 'local', 'food', 'life', 'style', 'music', 'movies', 'tv', 'books', 'education', 'markets', 'economy', 'features', 'events', 'classifieds', 'obituaries', 'press', 'support', 'products', 'services'
])

/** "Home | News | Sport | Weather": three labels or more, most of them such as menus have. */
function menuRow(line: string): boolean {
  const labels = line.split(/\s?[|›»•·>]\s?/).map((label) => label.trim().toLowerCase()).filter(Boolean)
  if (labels.length < 3 || labels.some((label) => label.split(' ').length > 4 || /[.!?;]$/.test(label))) return false
  return labels.filter((label) => menuWords.has(label)).length * 2 >= labels.length
}

const stop = /[.!?…]["”’')\]]*\s+(?=["“‘'(\[*•©—–]?[\p{Lu}\d])|\s[|•]\s+/gu

function nextSentence(text: string, at: number, to: number): number {
  stop.lastIndex = at
  for (let match = stop.exec(text); match && match.index < to; match = stop.exec(text)) {
    if (match[0][0] === '.' && /(?:^|[\s(.])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|Jr|Sr|No|vs|a\.m|p\.m)$/u.test(text.slice(Math.max(at, match.index - 5), match.index))) continue
    return Math.min(stop.lastIndex, to)
  }
  return to
}

function atSentence(text: string, at: number, next: number, lineStart: number, lineEnd: number): Boilerplate | undefined {
  const opening = /[(\["“‘]?\s?/y
  opening.lastIndex = at
  opening.exec(text)
  const bracketed = text[at] === '(' || text[at] === '['
  const start = bracketed ? opening.lastIndex : at
  const first = firstWord(text, start)
  const candidates = first === '' ? undefined : byFirstWord.get(first)
  if (!candidates) return undefined
  const end = trimmedEnd(text, at, next)
  const atLineStart = at === lineStart
  const lineStop = trimmedEnd(text, lineStart, lineEnd)
  const sentence = text.slice(start, end)
  const rest = atLineStart ? text.slice(start, lineStop) : ''
  for (const {kind, of, most, pattern} of candidates) {
    if (of === 'line' && !atLineStart) continue
    const subject = of === 'line' ? rest : of === 'sentence' ? sentence : text.slice(start, lineStop)
    if (of !== 'span' && wordCount(subject, most) > most) continue
    pattern.lastIndex = 0
    const match = pattern.exec(subject)
    if (!match || isQuoted(text, lineStart, at)) continue
    if (of === 'span') {
      const stop = start + match[0].length
      const space = /\s*/y
      space.lastIndex = stop
      space.exec(text)
      return {start, end: stop, kind, wholeLine: false, ...(kind !== 'image-credit' && {cut: {start, end: Math.min(space.lastIndex, lineEnd)}})}
    }
    if (of === 'line') {
      const single = end >= lineStop
      return {start: at, end: lineStop, kind, wholeLine: true, ...(single && kind !== 'byline' && {cut: {start: at, end: lineStop}})}
    }
    if (atLineStart && end >= lineStop) return {start: at, end, kind, wholeLine: true, cut: {start: at, end}}
    return {start: at, end, kind, wholeLine: false, cut: next < lineEnd ? {start: at, end: next} : {start: trimmedEnd(text, lineStart, at), end}}
  }
  return undefined
}

function firstWord(text: string, at: number): string {
  let end = at
  while (end < text.length && end - at < 16 && /[\p{L}'’@©&/+)-]/u.test(text[end]!)) end++
  return text.slice(at, end).replace(/[)-]+$/, '').toLowerCase()
}

function wordCount(text: string, most: number): number {
  let count = 1
  for (let at = text.indexOf(' '); at >= 0 && count <= most; at = text.indexOf(' ', at + 1)) count++
  return count
}

/** Inside quotation marks that opened in this line. */
function isQuoted(text: string, from: number, at: number): boolean {
  let straight = 0
  let curly = 0
  for (let i = from; i < at; i++) {
    const code = text.charCodeAt(i)
    if (code === 34) straight++
    else if (code === 0x201c) curly++
    else if (code === 0x201d) curly--
  }
  return straight % 2 === 1 || curly > 0
}

/** One of these stands in every leftover that is neither a line nor a sentence. */
const signs = /[([{]|©|Photograph: |contributed|rights reserved|reCAPTCHA|recaptcha|[Aa]dvertisement|ADVERTISEMENT|pic\.twitter\.com|Sponsored by|Presented by|MEMBER ARTICLE|[+-]\d+\.\d+%|AP Photo|REUTERS|\/(?:AP|AFP|Reuters|Getty|PRNewswire)|reading the main story|By (?:signing|subscribing|registering|submitting)|• •/

interface Inline {
  readonly kind: BoilerplateKind
  readonly pattern: RegExp
  readonly cut: boolean
}

const inlines: readonly Inline[] = [
  // "(RELATED: Pumps fail again in Vask)", "[READ: The long summer]", "( PHOTOS: Ten quotes)"
  {kind: 'teaser', cut: true, pattern: /[([] ?(?:PHOTOS?|RELATED|Related|MORE|More|READ(?: MORE| ALSO)?|Read(?: more)?|WATCH|Watch|VIDEOS?|SEE ALSO|See also|ALSO READ|LISTEN|SLIDESHOW|GALLERY|EARLIER|PREVIOUSLY|EXCLUSIVE|POLL|QUIZ|OPINION|INTERACTIVE|Sign up)\s?:\s?[^()[\]\n]{3,240}[)\]]/gu},
  // "(AP Photo/Ray Pell)", "(Photo by Ann Hale/Getty Images)", "[Image credit: Bo Lund | CC BY]"
  {kind: 'image-credit', cut: true, pattern: /[([] ?(?:AP (?:File )?Photo|AFP Photo|(?:File |Stock |Staff )?[Pp]hoto(?:graph|s)?(?: by\b|:| [Cc]redit| courtesy| illustration| via\b|\/)|PHOTO:|[Ii]mage(?::| ?[Cc]redit| ?source|s? courtesy| via\b| by\b)|Picture(?::| credit)|REUTERS\/|Reuters\/|Getty Images|Screenshot|Screengrab|Screen [Cc]apture|Credit:|Courtesy (?:of|photo)\b|Illustration by\b)[^()[\]\n]{0,140}(?:\([^()\n]{0,40}\)[^()[\]\n]{0,60})?[)\]]/gu},
  {kind: 'image-credit', cut: true, pattern: new RegExp(`\\(${creditName}\\s?[/|]\\s?(?:[\\p{L} ]{2,24}[/|])?(?:the )?(?:${agencyNames})(?: via [\\p{L} ]{2,20})?\\)`, 'gu')},
  // "… said on Monday. RAY PELL/AFP/Getty Images" at the end of a caption
  {kind: 'image-credit', cut: true, pattern: new RegExp(`(?<=[.!?]["”’)]? |[|] )(?:${creditName}\\s?/\\s?(?:[\\p{L} ]{2,24}/)?(?:${agencyNames})|(?:AP Photo|REUTERS|AFP PHOTO) ?/ ?${creditName})$`, 'gu')},
  {kind: 'image-credit', cut: false, pattern: new RegExp(`(?<=[.!?]["”’)]? )Photograph: ${creditName}(?:/${creditName})?`, 'gu')},
  // "said no. Advertisement The vote", "AdvertisementThe", "centralADVERTISEMENT"
  {kind: 'ad', cut: true, pattern: /\b(?:Advertisement|ADVERTISEMENT)(?=\p{Lu}\p{Ll})|(?<=\p{Ll})ADVERTISEMENT\b|(?<=[.!?]["”’)]? )(?:Advertisement|ADVERTISEMENT)$|\{mosads\}/gu},
  {kind: 'sponsor', cut: false, pattern: new RegExp(`(?<=[—–-] )(?:Sponsored|Presented) by (?:the )?${creditName}(?= [—–-] )`, 'gu')},
  {kind: 'embed', cut: false, pattern: /pic\.twitter\.com\/\w+(?!.{0,80}\(@\w)/g},
  {kind: 'embed', cut: true, pattern: /\[\/?(?:caption|gallery|embed|video|audio|playlist|button|automerge|media-credit|protected-iframe|youtube|pullquote|soundcloud)(?: [^\]\n]*=[^\]\n]*)\]|\[\/(?:caption|gallery|embed|video|audio|button|automerge|pullquote)\]|^\[(?:embed|video|audio|audio-clip|gallery|pullquote|tweet|youtube|image|photo|slideshow|podcast|playlist)\]$/gu},
  {kind: 'navigation', cut: true, pattern: /\[ ?edit(?: source| \| edit source)? ?\]$/gu},
  {kind: 'ticker', cut: true, pattern: /(?<=[\p{L}%]) [A-Z]{1,5}(?:\.[A-Z])?, [+-]\d{1,3}\.\d\d%/gu},
  {kind: 'contact', cut: false, pattern: /\[email (?:protected|address)\]/g},
  {kind: 'legal', cut: true, pattern: /^[A-Z]{2,12} MEMBER (?:ARTICLE|EXCLUSIVE) ?/gu},
  {kind: 'ad', cut: true, pattern: /\b(?:Advertisement )?Continue reading the main story\b/g},
  {kind: 'agency', cut: true, pattern: /\((?:BUSINESS WIRE|GLOBE NEWSWIRE|GlobeNewswire|PRNewswire)\) ?(?:--|—)|\/PRNewswire\/ ?(?:--|—)/g},
  {kind: 'image-credit', cut: true, pattern: /\b\d{1,3} of \d{1,3}(?: •){2,}(?: \d{1,3} of \d{1,3})?(?: (?:Show|Hide) Caption)?/g},
  {kind: 'legal', cut: true, pattern: /(?<=\s)By (?:signing up|subscribing|registering|submitting your e-?mail),? (?:you|I) (?:agree|consent|accept)\b[^.!?]{0,160}[.!?]?/g},
  {kind: 'byline', cut: true, pattern: new RegExp(`(?<=[.!?]["”’)]? )\\p{Lu}[\\p{Lu}.' -]{2,30}(?:, \\p{Lu}[\\p{L}. ]{1,18})? \\([A-Z][A-Za-z/ ]{1,22}\\) ?[—–-]{1,2} `, 'gu')},
  {kind: 'byline', cut: true, pattern: new RegExp(`(?<=[.!?]["”’)]? )By \\p{Lu}\\p{Ll}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){1,3},?(?: [|·•–—-])? (?:(?:Published|Updated|Posted|Last updated):? )?${moment}(?= ["“]?\\p{Lu})`, 'gu')}
]

/** Literals of which the whole sentence is known to be stray. */
const telling: readonly {readonly kind: BoilerplateKind; readonly pattern: RegExp}[] = [
  {kind: 'agency', pattern: /\bcontributed (?:additional )?(?:reporting\b|(?:to|for) (?:this|the) (?:report|story|article|post|piece|column)\b)/g},
  {kind: 'copyright', pattern: /\b[Aa]ll [Rr]ights [Rr]eserved\b|© ?\d{4}\b|[Cc]opyright © ?\d{4}\b/g},
  {kind: 'legal', pattern: /\bprotected by re?captcha\b/gi}
]

function inline(text: string, from: number, to: number, found: Boilerplate[]): void {
  const subject = text.slice(from, to)
  for (const {kind, pattern, cut} of inlines) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(subject); match; match = pattern.exec(subject)) {
      const end = from + match.index + match[0].trimEnd().length
      const start = from + match.index + (match[0].length - match[0].trimStart().length)
      if (isQuoted(text, from, start)) continue
      found.push({start, end, kind, wholeLine: start === from && end >= trimmedEnd(text, from, to), ...(cut && {cut: withSpace(text, start, end, from, to)})})
    }
  }
  for (const {kind, pattern} of telling) {
    pattern.lastIndex = 0
    const match = pattern.exec(subject)
    if (!match || isQuoted(text, from, from + match.index)) continue
    let start = from
    for (let next = nextSentence(text, start, to); next <= from + match.index; next = nextSentence(text, start, to)) start = next
    const end = trimmedEnd(text, start, nextSentence(text, start, to))
    const short = wordCount(text.slice(start, end), 60) <= 60
    if (!short) continue
    found.push({start, end, kind, wholeLine: start === from && end >= trimmedEnd(text, from, to), cut: start === from && end >= trimmedEnd(text, from, to) ? {start, end} : withSpace(text, start, end, from, to)})
  }
}

/** The find with the space before it, or behind it where it begins the line. */
function withSpace(text: string, start: number, end: number, from: number, to: number): Span {
  if (start > from && /\s/.test(text[start - 1]!)) return {start: trimmedEnd(text, from, start), end}
  let stop = end
  while (start === from && stop < to && /\s/.test(text[stop]!)) stop++
  return {start, end: stop}
}
