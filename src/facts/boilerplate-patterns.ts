import {agencies, person, when} from './boilerplate-formulas.js'
import type {BoilerplateKind} from './boilerplate-formulas.js'
import {sign} from './residue-signs.js'

/** A leftover that stands inside a line. */
export class Pattern {
  #sources: readonly string[]
  #pattern: RegExp | undefined

  constructor(
    readonly kind: BoilerplateKind,
    /** Both ends are sure, so that it may be deleted. */
    readonly isSure: boolean,
    /** Bits, one of which a block has in which the pattern stands. */
    readonly sign: number,
    /** Stands in each line in which the pattern does, where the sign says little: quick to compile and to try. */
    readonly shape: RegExp | undefined,
    sources: readonly string[]
  ) {
    this.#sources = sources
  }

  /** Few of them are ever asked: each is compiled when it is. */
  get pattern(): RegExp {
    return (this.#pattern ??= new RegExp(this.#sources.join('|'), 'gu'))
  }
}

const sure = (kind: BoilerplateKind, own: number, shape: RegExp | undefined, ...sources: readonly string[]) => new Pattern(kind, true, own, shape, sources)
const unsure = (kind: BoilerplateKind, own: number, shape: RegExp | undefined, ...sources: readonly string[]) => new Pattern(kind, false, own, shape, sources)

const behindSentence = '(?<=[.!?]["”’)]? )'
const opens = `(?:${behindSentence}|^)`
/** The text goes on with a new sentence, or ends. */
const goesOn = '(?=[ |.]*(?:$|["“]?\\p{Lu}))'

const label =
  'PHOTOS?|RELATED|Related|MORE|More|READ(?: MORE| ALSO)?|Read(?: more)?|WATCH|Watch|VIDEOS?|SEE ALSO|See also|ALSO READ|LISTEN|SLIDESHOW|' +
  'GALLERY|EARLIER|PREVIOUSLY|EXCLUSIVE|POLL|QUIZ|OPINION|INTERACTIVE'
const credit = [
  'AP (?:File )?Photo', 'AFP Photo', '(?:File |Stock |Staff )?[Pp]hoto(?:graph|s)?(?: by\\b|:| [Cc]redit| courtesy| illustration| via\\b|/)', 'PHOTO:',
  '[Ii]mage(?::| ?[Cc]redit| ?source|s? courtesy| via\\b| by\\b)', 'Picture(?::| credit)', 'REUTERS/', 'Reuters/', 'Getty Images',
  'Screen(?:shot|grab| [Cc]apture)(?:[:/]| (?:via|from|by|courtesy)\\b)', 'Credit:', 'Courtesy (?:of|photo)\\b', 'Illustration by\\b'
].join('|')
const shortcode = 'caption|gallery|embed|video|audio|playlist|button|automerge|media-credit|protected-iframe|youtube|pullquote|soundcloud'
const placeholder = 'embed|video|audio|audio-clip|gallery|pullquote|tweet|youtube|image|photo|slideshow|podcast|playlist'
/** "Advertisement Standards Council" */
const nameAfterAd = 'Standards|Act|Board|Tax|Agenc|Code|Control|Bureau|Department|Rates?|Revenue|Feature|Regulat'

export const patterns: readonly Pattern[] = [
  // "(RELATED: Nine Pumps And No Plan)", "[READ: The wet spring]", "( PHOTOS: Ten locks)"
  sure('teaser', sign.bracket, new RegExp(`[(\\[] ?(?:${label})`), `[(\\[] ?(?:${label})\\s?:\\s?[^()[\\]\\n]{3,240}[)\\]]`),
  // "(AP Photo/Ada Pell)", "(Photo by Lena Ortiz/Getty Images)", "[Image credit: Tom Grice | CC BY]"
  sure('image-credit', sign.bracket, new RegExp(`[(\\[] ?(?:${credit})`), `[(\\[] ?(?:${credit})[^()[\\]\\n]{0,140}(?:\\([^()\\n]{0,40}\\)[^()[\\]\\n]{0,60})?[)\\]]`),
  // "(Ada Pell/Reuters)"
  sure('image-credit', sign.bracket, /\([^()/|]*[/|]/, `\\(${person}\\s?[/|]\\s?(?:[\\p{L} ]{2,24}[/|])?(?:the )?(?:${agencies})(?: via [\\p{L} ]{2,20})?\\)`),
  // "… on Friday. ADA PELL/AFP/Getty Images" at the end of a caption
  sure('image-credit', sign.slash, new RegExp(`(?:${agencies})$|(?:AP Photo|REUTERS|AFP PHOTO) ?/`), `(?<=[.!?]["”’)]? |[|] )(?:${person}\\s?/\\s?(?:[\\p{L} ]{2,24}/)?(?:${agencies})|(?:AP Photo|REUTERS|AFP PHOTO) ?/ ?${person})$`),
  // "The lock at dawn. Photo: Lena Ortiz", "Ferrymen at the quay Image: Lena Ortiz."
  sure('image-credit', sign.photo, /(?:Photo(?:graph)?|Image): /, `(?:${behindSentence}|(?<=\\p{Ll} ))(?:Photo(?:graph)?|Image): ${person}(?:/(?:the )?${person}){0,2}\\.?$`),
  // "Grice at the lock. Photograph: Lena Ortiz/Tarn Courier Grice said": where the credit ends, nobody knows
  unsure('image-credit', sign.photo, undefined, `${opens}Photo(?:graph)?: ${person}(?:/${person})?`),
  // "1 of 15 • • • • • 1 of 15 Show Caption"
  sure('image-credit', sign.bullets, undefined, '\\b\\d{1,3} of \\d{1,3}(?: •){2,}(?: \\d{1,3} of \\d{1,3})?(?: (?:Show|Hide) Caption)?'),
  // "AdvertisementThe", "centralADVERTISEMENT"
  sure('ad', sign.ad, undefined, '\\b(?:Advertisement|ADVERTISEMENT)(?=\\p{Lu}\\p{Ll})', 'ADVERTISEMENT\\b(?<=\\p{Ll}ADVERTISEMENT)', '\\{mosads\\}'),
  // "was shut. Advertisement The clerk"
  sure('ad', sign.ad, undefined, `${opens}(?:Advertisement|ADVERTISEMENT)(?=$| (?!${nameAfterAd})["“‘]?\\p{Lu})`, '\\b(?:Advertisement )?Continue reading the main story\\b'),
  // "Evening Brief — Sponsored by Tarn Savings — The wet spring"
  unsure('sponsor', sign.sponsor, undefined, `(?<=[—–-] )(?:Sponsored|Presented) by (?:the )?${person}(?= [—–-] )`),
  sure('copyright', sign.copyright, undefined, '(?:[Cc]opyright )?© ?\\d{4}\\b[^.!?]{0,80}(?:\\.$|$)?'),
  unsure('embed', sign.embed, /pic\.twitter/, 'pic\\.twitter\\.com/\\w+'),
  // "[caption id="a3" width="640"]", "[/caption]", "[video]"
  sure('embed', sign.embed, /\[/, `\\[\\/?(?:${shortcode}) [^\\][\\n=]{1,40}=[^\\][\\n]{0,200}\\]`, `\\[\\/(?:${shortcode})\\]`, `^\\[(?:${placeholder})\\]$`),
  sure('navigation', sign.edit, undefined, '\\[ ?edit(?: source| \\| edit source)? ?\\]$'),
  // "the index TRX, +0.75% dropped", but not "the TRX, +0.75%, dropped"
  sure('ticker', sign.percent, undefined, '(?= [A-Z]{1,5}[.,])(?<=[\\p{L}%])(?<!\\b(?:[Tt]he|and|or|but|while)) [A-Z]{1,5}(?:\\.[A-Z])?, [+-]\\d{1,3}\\.\\d\\d%'),
  sure('legal', sign.member, undefined, '^[A-Z]{2,12} MEMBER (?:ARTICLE|EXCLUSIVE) ?'),
  sure('legal', sign.join, undefined, '(?<=\\s)By (?:signing up|subscribing|registering|submitting your e-?mail),? (?:you|I) (?:agree|consent|accept)\\b[^.!?]{0,160}[.!?]?'),
  sure('agency', sign.agency, undefined, '\\((?:BUSINESS WIRE|GLOBE NEWSWIRE|GlobeNewswire|PRNewswire)\\) ?(?:--|—)', '\\/PRNewswire\\/ ?(?:--|—)'),
  // "Grice left. TARN (RP) - The gate held"
  sure('byline', sign.dateline, undefined, `${behindSentence}\\p{Lu}[\\p{Lu}.' -]{2,30}(?:, \\p{Lu}[\\p{L}. ]{1,18})? \\([A-Z][A-Za-z/ ]{1,22}\\) ?[—–-]{1,2} (?=["“]?\\p{Lu})`),
  // "The gate held. By Ada Pell Updated 9 June 2023 7:05 pm Grice left."
  sure('byline', sign.byline, /(?:^|[.!?]["”’)]? )By /, `${opens}By ${person}(?: and ${person})?,?(?: [|·•–—-])? (?:(?:Published|Updated|Posted|Last updated):? )?${when}${goesOn}`),
  // "Published: 9 June 2023 The gate held."
  sure('byline', sign.stamp, /(?:ublished|pdated|osted):? ?(?:(?:[Oo]n|[Aa]t):? )?[A-Z\d]/, `${opens}(?:(?:First|Last|Originally) )?(?:[Pp]ublished|[Uu]pdated|[Pp]osted):? ?${when}${goesOn}`)
]

/** Words of which the whole sentence is known to be stray. */
export const telling: readonly {readonly kind: BoilerplateKind; readonly sign: number; readonly pattern: RegExp}[] = [
  {
    kind: 'agency',
    sign: sign.reported,
    pattern: /\bcontributed (?:additional )?(?:reporting\b|(?:to|for) this (?:report|story|article|post|piece|column)(?=[.,)]|$| from | on ))/
  },
  {kind: 'copyright', sign: sign.rights, pattern: /\b[Aa]ll [Rr]ights [Rr]eserved(?=[.,;|)]|$| worldwide)/},
  {kind: 'legal', sign: sign.captcha, pattern: /\bprotected by re?captcha\b/i}
]

/** One of these stands in each leftover that is neither a line nor a sentence. */
export const anySign = [...patterns, ...telling].reduce((all, {sign: own}) => all | own, 0)
