import type {Span} from '../document.js'
import {agencies, person, when} from './boilerplate-formulas.js'
import type {BoilerplateKind} from './boilerplate-formulas.js'
import type {Boilerplate} from './boilerplate.js'

/** One of these stands in each leftover that is neither a line nor a sentence: most lines are dismissed here. */
const signs = /[([{]|©|Photo(?:graph)?: |contributed|rights reserved|e?captcha|eCAPTCHA|[Aa]dvertisement|ADVERTISEMENT|pic\.twitter\.com|(?:Sponsored|Presented) by|MEMBER ARTICLE|[+-]\d+\.\d+%|AP Photo|REUTERS|\/(?:AP|AFP|Reuters|Getty|PRNewswire)|reading the main story|By (?:signing|subscribing|registering|submitting)|• •|(?:ublished|pdated|osted)\b|By \p{Lu}/u

interface Pattern {
  readonly kind: BoilerplateKind
  readonly pattern: RegExp
  /** Both ends are sure. */
  readonly cut: boolean
}

const behindSentence = '(?<=[.!?]["”’)]? )'
const label = '(?:PHOTOS?|RELATED|Related|MORE|More|READ(?: MORE| ALSO)?|Read(?: more)?|WATCH|Watch|VIDEOS?|SEE ALSO|See also|ALSO READ|LISTEN|SLIDESHOW|GALLERY|EARLIER|PREVIOUSLY|EXCLUSIVE|POLL|QUIZ|OPINION|INTERACTIVE)'
const credit = '(?:AP (?:File )?Photo|AFP Photo|(?:File |Stock |Staff )?[Pp]hoto(?:graph|s)?(?: by\\b|:| [Cc]redit| courtesy| illustration| via\\b|/)|PHOTO:|[Ii]mage(?::| ?[Cc]redit| ?source|s? courtesy| via\\b| by\\b)|Picture(?::| credit)|REUTERS/|Reuters/|Getty Images|Screenshot|Screengrab|Screen [Cc]apture|Credit:|Courtesy (?:of|photo)\\b|Illustration by\\b)'
const no = '(?!Standards|Act|Board|Tax|Agenc|Code|Control|Bureau|Department|Rates?|Revenue|Feature|Regulat)'

const patterns: readonly Pattern[] = [
  // "(RELATED: Nine Pumps And No Plan)", "[READ: The wet spring]", "( PHOTOS: Ten locks)"
  {kind: 'teaser', cut: true, pattern: new RegExp(`[(\\[] ?${label}\\s?:\\s?[^()[\\]\\n]{3,240}[)\\]]`, 'gu')},
  // "(AP Photo/Ada Pell)", "(Photo by Lena Ortiz/Getty Images)", "[Image credit: Tom Grice | CC BY]"
  {kind: 'image-credit', cut: true, pattern: new RegExp(`[(\\[] ?${credit}[^()[\\]\\n]{0,140}(?:\\([^()\\n]{0,40}\\)[^()[\\]\\n]{0,60})?[)\\]]`, 'gu')},
  {kind: 'image-credit', cut: true, pattern: new RegExp(`\\(${person}\\s?[/|]\\s?(?:[\\p{L} ]{2,24}[/|])?(?:the )?(?:${agencies})(?: via [\\p{L} ]{2,20})?\\)`, 'gu')},
  // "… on Friday. ADA PELL/AFP/Getty Images" at the end of a caption
  {kind: 'image-credit', cut: true, pattern: new RegExp(`(?<=[.!?]["”’)]? |[|] )(?:${person}\\s?/\\s?(?:[\\p{L} ]{2,24}/)?(?:${agencies})|(?:AP Photo|REUTERS|AFP PHOTO) ?/ ?${person})$`, 'gu')},
  // "Grice at the lock. Photograph: Lena Ortiz/Tarn Courier Grice said": where the credit ends, nobody knows
  {kind: 'image-credit', cut: true, pattern: new RegExp(`${behindSentence}Photo(?:graph)?: ${person}(?:/(?:the )?${person}){0,2}$`, 'gu')},
  {kind: 'image-credit', cut: false, pattern: new RegExp(`(?:${behindSentence}|^)Photo(?:graph)?: ${person}(?:/${person})?`, 'gu')},
  // "AdvertisementThe", "centralADVERTISEMENT", "was shut. Advertisement The clerk"
  {kind: 'ad', cut: true, pattern: /\b(?:Advertisement|ADVERTISEMENT)(?=\p{Lu}\p{Ll})|(?<=\p{Ll})ADVERTISEMENT\b|\{mosads\}/gu},
  {kind: 'ad', cut: true, pattern: new RegExp(`(?:${behindSentence}|^)(?:Advertisement|ADVERTISEMENT)(?=$| ${no}["“‘]?\\p{Lu})`, 'gu')},
  {kind: 'ad', cut: true, pattern: /\b(?:Advertisement )?Continue reading the main story\b/g},
  // "Evening Brief — Sponsored by Tarn Savings — The wet spring"
  {kind: 'sponsor', cut: false, pattern: new RegExp(`(?<=[—–-] )(?:Sponsored|Presented) by (?:the )?${person}(?= [—–-] )`, 'gu')},
  {kind: 'copyright', cut: true, pattern: /(?:[Cc]opyright )?© ?\d{4}\b[^.!?]{0,80}(?:\.$|$)?/g},
  {kind: 'embed', cut: false, pattern: /pic\.twitter\.com\/\w+/g},
  {kind: 'embed', cut: true, pattern: /\[\/?(?:caption|gallery|embed|video|audio|playlist|button|automerge|media-credit|protected-iframe|youtube|pullquote|soundcloud) [^\][\n=]{1,40}=[^\][\n]{0,200}\]|\[\/(?:caption|gallery|embed|video|audio|button|automerge|pullquote)\]|^\[(?:embed|video|audio|audio-clip|gallery|pullquote|tweet|youtube|image|photo|slideshow|podcast|playlist)\]$/gu},
  {kind: 'navigation', cut: true, pattern: /\[ ?edit(?: source| \| edit source)? ?\]$/gu},
  // "the S&P 500 SPX, +0.75% dropped"
  {kind: 'ticker', cut: true, pattern: /(?<=[\p{L}%])(?<!\b(?:[Tt]he|and|or|but|while)) [A-Z]{1,5}(?:\.[A-Z])?, [+-]\d{1,3}\.\d\d%/gu},
  {kind: 'contact', cut: false, pattern: /\[email (?:protected|address)\]/g},
  {kind: 'legal', cut: true, pattern: /^[A-Z]{2,12} MEMBER (?:ARTICLE|EXCLUSIVE) ?/gu},
  {kind: 'legal', cut: true, pattern: /(?<=\s)By (?:signing up|subscribing|registering|submitting your e-?mail),? (?:you|I) (?:agree|consent|accept)\b[^.!?]{0,160}[.!?]?/g},
  {kind: 'agency', cut: true, pattern: /\((?:BUSINESS WIRE|GLOBE NEWSWIRE|GlobeNewswire|PRNewswire)\) ?(?:--|—)|\/PRNewswire\/ ?(?:--|—)/g},
  {kind: 'image-credit', cut: true, pattern: /\b\d{1,3} of \d{1,3}(?: •){2,}(?: \d{1,3} of \d{1,3})?(?: (?:Show|Hide) Caption)?/g},
  // "Grice left. TARN (RP) - The gate held"
  {kind: 'byline', cut: true, pattern: new RegExp(`${behindSentence}\\p{Lu}[\\p{Lu}.' -]{2,30}(?:, \\p{Lu}[\\p{L}. ]{1,18})? \\([A-Z][A-Za-z/ ]{1,22}\\) ?[—–-]{1,2} (?=["“]?\\p{Lu})`, 'gu')},
  // "The gate held. By Ada Pell Updated 9 June 2023 7:05 pm Grice left.", "Published: 9 June 2023 The gate held."
  {kind: 'byline', cut: true, pattern: new RegExp(`(?:${behindSentence}|^)By ${person.replace('{0,4}', '{1,4}')}?(?: and ${person})?,?(?: [|·•–—-])? (?:(?:Published|Updated|Posted|Last updated):? )?${when}(?=[ |.]*(?:$|["“]?\\p{Lu}))`, 'gu')},
  {kind: 'byline', cut: true, pattern: new RegExp(`(?:${behindSentence}|^)(?:(?:First|Last|Originally) )?(?:[Pp]ublished|[Uu]pdated|[Pp]osted):? ?${when}(?=[ |.]*(?:$|["“]?\\p{Lu}))`, 'gu')}
]

/** Words of which the whole sentence is known to be stray. */
const telling: readonly {readonly kind: BoilerplateKind; readonly pattern: RegExp}[] = [
  {kind: 'agency', pattern: /\bcontributed (?:additional )?(?:reporting\b|(?:to|for) this (?:report|story|article|post|piece|column)(?=[.,)]|$| from | on ))/},
  {kind: 'copyright', pattern: /\b[Aa]ll [Rr]ights [Rr]eserved(?=[.,;|)]|$| worldwide)/},
  {kind: 'legal', pattern: /\bprotected by re?captcha\b/i}
]

type NextSentence = (line: string, at: number, end: number) => number

/** Leftovers inside a line, in any order; some may overlap. */
export function insideLine(line: string, start: number, end: number, nextSentence: NextSentence): readonly Boilerplate[] {
  if (!signs.test(line)) return []
  const found: Boilerplate[] = []
  let quoted: Uint8Array | undefined
  const add = (from: number, to: number, kind: BoilerplateKind, cut: boolean) => {
    if (from < start || to > end || (quoted ??= quotedPlaces(line))[from]) return
    found.push({start: from, end: to, kind, wholeLine: from === start && to === end, ...(cut && {cut: withSpace(line, from, to, start)})})
  }
  for (const {kind, pattern, cut} of patterns) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(line); match; match = pattern.exec(line)) {
      const words = match[0]
      add(match.index + words.length - words.trimStart().length, match.index + words.trimEnd().length, kind, cut)
    }
  }
  for (const {kind, pattern} of telling) {
    const at = pattern.exec(line)?.index
    if (at === undefined || (quoted ??= quotedPlaces(line))[at]) continue
    let from = start
    for (let next = nextSentence(line, from, end); next <= at; next = nextSentence(line, from, end)) from = next
    const to = from + line.slice(from, nextSentence(line, from, end)).trimEnd().length
    if (to - from < 420) add(from, to, kind, true)
  }
  return found
}

/** 1 at each place inside quotation marks that opened in this line. */
export function quotedPlaces(line: string): Uint8Array {
  const places = new Uint8Array(line.length)
  let straight = 0
  let curly = 0
  for (let at = 0; at < line.length; at++) {
    places[at] = straight % 2 === 1 || curly > 0 ? 1 : 0
    const code = line.charCodeAt(at)
    if (code === 34) straight++
    else if (code === 0x201c) curly++
    else if (code === 0x201d && curly > 0) curly--
  }
  return places
}

/** The find with the space before it, or behind it where it begins the line. */
function withSpace(line: string, from: number, to: number, start: number): Span {
  if (from > start) return {start: line.slice(0, from).trimEnd().length, end: to}
  return {start: from, end: line.length - line.slice(to).trimStart().length}
}
