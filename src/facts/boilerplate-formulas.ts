import {agencies, networks} from '../words/agencies.js'

/** What stray web text is, in the words of those who cut it. */
export type BoilerplateKind =
  | 'sponsor'
  | 'ad'
  | 'image-credit'
  | 'prompt'
  | 'legal'
  | 'navigation'
  | 'teaser'
  | 'copyright'
  | 'embed'
  | 'byline'
  | 'agency'
  | 'contact'
  | 'update'
  | 'counter'
  | 'ticker'

/** A fixed phrase of web pages, tried where a line or a sentence begins with one of its first words. */
export interface Formula {
  readonly kind: BoilerplateKind
  /** Lower case, without marks. */
  readonly first: readonly string[]
  /** Sticky. */
  readonly pattern: RegExp
  /**
   * `line`: says what the whole line is; of that line alone. `sentence`: may begin any sentence, and ends with it.
   * `span`: no more than what it matches.
   */
  readonly of: 'line' | 'sentence' | 'span'
  /** Longer lines are something else. In words. */
  readonly most: number
}

type Source = RegExp | string

/** Literal patterns ignore case unless they ask for capitals by name; a string is taken as it stands. */
const formula = (kind: BoilerplateKind, of: Formula['of'], most: number, first: string, pattern: Source): Formula => ({
  kind,
  of,
  most,
  first: first.split(' '),
  pattern: typeof pattern === 'string' ? new RegExp(pattern, 'uy') : new RegExp(pattern.source, pattern.flags + 'y')
})

/** The same letters in either case. The `i` flag would let \p{Lu} match "by the museum". */
function any(source: string): string {
  return source.replace(/\\p\{\w+\}|\\.|\[[^\]]*\]|[a-zA-Z]/g, (piece) =>
    piece.length === 1 ? `[${piece.toLowerCase()}${piece.toUpperCase()}]` : piece
  )
}

const name = String.raw`\p{Lu}[\p{L}\p{M}'’.&-]*`
const names = String.raw`${name}(?: (?:(?:and|de|la|van|von|der|al|bin|of|the|for|&) )?${name}){0,7}`
/** For a regular expression: the longer name before its beginning. */
export const agencyNames = [...agencies].sort((a, b) => b.length - a.length).join('|')
const network = networks.join('|')
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)[a-zA-Z]*\\.?'
const weekday = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\\.?'
const day = `(?:${month} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? ${month},?(?: \\d{4})?|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d)`
const zone = ' ?\\(?(?:E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T|GMT|BST|UTC|IST|HKT|AEST|CEST)(?![A-Za-z])\\)?'
const clock = `(?:\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?: ?[apAP]\\.?[mM](?:\\.|(?![a-z])))?|\\d{1,2} ?[apAP]\\.?[mM](?:\\.|(?![a-z])))(?:${zone})?`
/** "4 May 2024 9:14 am", "Nov. 19, 2019, at 11:34 PM EST", "1:39 am EST, Wednesday, November 20, 2019" */
export const moment = `(?:(?:on|at|On|At):? )?(?:(?:${weekday},? )?${day}(?:(?:,| at| \\||,? ?[-–/]| @| \u00b7)? ?${clock})?|${clock}(?:(?:,| on| \\|)? ?(?:${weekday},? )?${day})?|${weekday} ${clock},? ${day})`
export const timedMoment = `(?:${clock}(?:(?:,| on| \\|)? ?(?:${weekday},? )?${day})?|(?:${weekday},? )?${day}(?:,| at| \\||,? ?[-–/]| @| \u00b7)? ?${clock}(?: ?\\(${clock}\\))?)`

const ad: readonly Formula[] = [
  formula('ad', 'line', 12, 'advertisement advertisement: ad', /(?:advertisement|ad)\b[:. ]*(?:[-–—|] ?)?(?:(?:article|story|content|text) continues|continue reading|scroll|skip|supported by|close|learn more|remove)\b[^.!?]*[.!?]?$/i),
  formula('ad', 'line', 10, 'story article content text post scroll', /(?:story|article|content|text|post) continues? (?:below|after)\b[^.!?]*[.!?]?$/i),
  formula('ad', 'span', 99, 'advertisement', /(?:Advertisement|ADVERTISEMENT)(?: (?:Continue reading the main story|Skip advertisement|(?:Story|Article) continues below))?(?= (?!Standards|Act|Board|Tax|Agenc|Code|Control|Bureau|Department|Rates?|Revenue|Feature|Regulat)[“"‘]?\p{Lu})/u),
  formula('ad', 'sentence', 12, 'story article scroll', /(?:(?:Story|Article) continues (?:below|after)|Scroll down (?:for|to) (?:video|continue|more))\b/i)
]

const sponsor: readonly Formula[] = [
  formula('sponsor', 'line', 14, 'sponsored presented brought paid powered promoted supported produced', any('(?:sponsored|presented|brought to you|paid for|powered|promoted|supported|paid content) by:? (?:the |our )?') + `(?!(?:Sens?|Reps?|Senators?|Representatives?|Dems?|Republicans?|Democrats?)\\b)(?:${name}|\\d)[^.!?;,]*[.!?]?$`),
  formula('sponsor', 'sentence', 12, 'sponsored presented brought paid', `(?:Sponsored|Presented|Brought to you|Paid for) by (?:the |our friends at )?${names}(?=[.|]|$)`),
  formula('sponsor', 'line', 14, 'promoted sponsored paid partner branded advertiser', /(?:promoted|sponsored|paid|partner|branded|advertiser) (?:content|post|story|stories|links?|feature|article|message|partnership)\s?(?:[:|–—-]|by\b|from\b|in partnership)/i),
  formula('sponsor', 'line', 12, 'in created produced', any('(?:in (?:paid )?partnership with|in association with|created in partnership with|produced in partnership with) (?:the )?') + `${names}\\.?$`),
  formula('sponsor', 'line', 45, 'this the', /(?:this|the) (?:article|post|story|content|podcast|episode|newsletter) (?:is|was) (?:sponsored|paid for|brought to you|made possible|produced in partnership|a paid|an ad)\b/i)
]

const imageCredit: readonly Formula[] = [
  formula('image-credit', 'line', 40, 'photo photos photograph photographs photography image images picture pictures video illustration graphic featured feature cover file header lead credit screenshot screengrab', any('(?:(?:featured?|cover|file|header|lead|main|stock) )?(?:photo|photograph|image|picture|illustration|graphic|video|screenshot|screengrab)s?') + any('(?: ?(?:credits?|source|copyright|courtesy(?: of)?|via|caption) ?(?::|©|(?= ?\\p{Lu}))|/(?=\\p{Lu})| ?: ?©?') + `(?=${names}(?:/|$|,? (?:for|via)\\b|, (?:${agencyNames})))| by:? (?=${names}(?:[/,|.]|$|(?:,? (?:for|via)\\b))))`),
  formula('image-credit', 'line', 14, 'credit credits source image/photo', /(?:(?:photo )?credits?|image\/photo) ?: ?\S/i),
  formula('image-credit', 'line', 40, 'enlarge toggle hide', /(?:enlarge (?:this )?(?:image|photo)|toggle caption|hide caption|show caption)\b/i),
  formula('image-credit', 'line', 60, 'image', /image copyright\b.{0,80}\bimage caption\b/i),
  formula('image-credit', 'line', 40, 'file', /FILE (?:PHOTO|-|–|—)/),
  formula('image-credit', 'line', 8, 'slideshow photos gallery', /(?:slideshow|photos|gallery) ?\(\d+ (?:images|photos)\)$/i),
  formula('image-credit', 'span', 999, 'photo photograph photos image', `(?:Photograph|Photo|Image)(?: credit| courtesy(?: of)?)?: ${name}(?: ${name}){0,2}(?:/(?:(?:the )?${name})(?:/${name})?(?: Images)?|, (?:AP|AFP|Reuters|Getty(?: Images)?))`)
]

const prompt: readonly Formula[] = [
  formula('prompt', 'sentence', 45, 'follow', any('follow ') + `(?:(?:us|me|him|her|them|our|the author|@\\w+|${names})(?:,? (?:and|or|also|live|at|the|more)\\b[^.!?]{0,60})?,? (?:on|at|via) (?:[^.!?]{0,30})?(?:${any(network)})(?![\\p{L}])|(?:us|US) (?:on|at|ON)\\b|@\\w+|(?:us|me)[!:])`),
  formula('prompt', 'line', 30, 'follow', any('follow ') + `[^.!?]{1,60}(?:@\\w+|(?:on|at) (?:${network})\\b|twitter\\.com/)`),
  formula('prompt', 'sentence', 45, 'subscribe', /subscribe (?:(?:to|for) [^.!?]{0,90}\b(?:newsletters?|channel|podcasts?|emails?|alerts?|feed|updates|magazine|inbox|YouTube|iTunes|Apple|mailing list|notifications|e-?newsletters?)\b|now\b|today\b|here\b|to (?:support|continue|read|get|receive|our|unlock|access|keep)\b|for (?:free|more|full|unlimited|as little|just|only|\$|£)|and (?:get|stay|never)|via |or )/iu),
  formula('prompt', 'sentence', 60, 'sign', /sign[- ]?up (?:(?:for|to|here|now|today|free|and)\b[^.!?]{0,110}\b(?:newsletters?|inbox|emails?|e-?mail|alerts?|briefing|digest|updates|bulletin|rundown|daily|weekly|roundup)\b|here\b|now\b|today\b)/i),
  formula('prompt', 'sentence', 30, 'sign', `[Ss]ign[- ]?up for (?:the|our) ${name}(?: ${name}){1,5}(?=[.!]|$| here| today| now)`),
  formula('prompt', 'line', 60, 'get want stay like never the receive join every daily for sign', /[^!?]{0,140}\b(?:sign[- ]?up (?:here\b|for (?:our|the|free|\w+['’]s|daily|weekly) [^.!?]{0,60}\bnewsletters?\b)|delivered (?:right |straight |directly |daily |free )*(?:to|in) your (?:e-?mail )?inbox|(?:in|to|from) your (?:e-?mail )?inbox\b|subscribe to our\b|newsletter sign[- ]?up)/i),
  formula('prompt', 'sentence', 40, 'like love enjoy want if', /(?:like|love|enjoy)(?:d|ing)? (?:what you(?:'re|’re| are)? (?:see|read|reading|seeing)|this (?:article|story|post|content|page))\?|want (?:more|to (?:read|get|stay|keep))\b[^.!?]{0,60}\?(?= (?:Sign|Subscribe|Click|Get|Follow|Join|Check))|(?:if you )(?:like|liked|enjoy|enjoyed|value|appreciate|believe in) (?:this|what|our)\b[^.!?]{0,60}, (?:please )?(?:like|follow|share|sign|subscribe|consider|support|donate|become|join|check)\b/i),
  formula('prompt', 'sentence', 60, 'to help support', /(?:to )?(?:help|support|keep)[^.!?]{0,60}(?:our|independent|this|free|quality)\b[^.!?]{0,60}\b(?:become a (?:member|subscriber|supporter)|sign up for|subscribe|donate|make a (?:donation|contribution))\b|support (?:our|independent|quality|local) journalism\b(?=[.!]|$| (?:by|with|and|today))/i),
  formula('prompt', 'sentence', 40, 'please consider your every become', /(?:please )?consider (?:making a |a )?(?:donat(?:ing|ion)|contribut(?:ing|ion)|becoming a|supporting (?:our|us|independent)|subscribing)\b|please (?:donate|subscribe|support (?:us|our)|share this|like and|follow us|help us)\b|become an? (?:member|subscriber|supporter|patron)(?: today| now| of|$|[.!])/i),
  formula('prompt', 'line', 20, 'share', /share (?:this|on|via|to|all|with|your|it|the)\b[^.!?]{0,50}(?:story|article|post|page|link|video|facebook|twitter|whatsapp|linkedin|reddit|pinterest|instagram|telegram|email|friends|thoughts|comments|options|tweet|share|pin)\b[^.!?]{0,30}[.!:]?$/i),
  formula('prompt', 'line', 14, 'read tell', /(?:read or share this story|read all comments|tell us what you think|tell us your|tell us about your)\b/i),
  formula('prompt', 'line', 24, 'click tap press', /(?:click|tap) (?:here )?to (?:share|email|print|tweet|subscribe|sign up|join|donate|follow|comment|copy|expand|download|get|view|vote|register|like|enlarge|play|listen)\b/i),
  formula('prompt', 'line', 24, 'click', /CLICK HERE(?: TO|$| FOR)/),
  formula('prompt', 'sentence', 30, 'click', /click here to (?:subscribe|sign up|join|get|read|share|donate|watch|listen|follow|download|view|see|learn|find)\b/i),
  formula('prompt', 'line', 20, 'get download install', /(?:get|download|install) (?:the|our) [^.!?]{0,40}\bapps?\b(?:[^.!?]{0,50})[.!]?$/i),
  formula('prompt', 'line', 20, 'get', /get (?:the|our|this|today['’]?s|your|breaking|email|free|daily|weekly|text)\b[^.!?]{0,60}\b(?:newsletters?|alerts|e-?mails|delivered|digest|app)\b|get [^.!?]{3,40} on the go\b/i),
  formula('prompt', 'line', 16, 'leave post write add join', /(?:leave|post|write|add) (?:a |your )?(?:comment|reply)(?=[\s.!:(]*(?:$|\(|\d|here|now|below|to))|join (?:the|our) (?:conversation|discussion|debate|mailing list|community|forums?|newsletter|facebook|whatsapp|telegram)\b/i),
  formula('prompt', 'line', 22, 'your', /your email address will not be published\b|your (?:comment|email) (?:is awaiting|has been sent|was sent)\b/i),
  formula('prompt', 'line', 24, 'save notify post email sorry please', /save my name, e-?mail|notify me of (?:new|follow-?up)|post was not sent|email check failed|sorry, your blog cannot|please (?:re-)?enter (?:your|a valid)|please verify you/i),
  formula('prompt', 'sentence', 30, 'listen watch subscribe', /listen to (?:the|our|these|this|more)?\b[^.!?]{0,60}\b(?:podcasts?|episode)(?: (?:here|below|now|on))?(?=[.!:]|$| (?:here|on|below|now|at))|listen (?:here|now|below|to (?:this|the) (?:article|story))\b|listen and subscribe\b|listen to (?:article|this article|story) \d/i),
  formula('prompt', 'line', 30, 'have got do know', /(?:have|got) (?:an?|some|any) (?:news )?(?:tip|story|question|comment|correction|news)s?\b[^.!?]{0,80}\?|(?:know|think) (?:something|we)\b[^.!?]{0,60}\? (?:email|contact|tell|let|send)/i),
  formula('prompt', 'line', 24, 'we comments join', /we (?:welcome|want|encourage|invite|would love) (?:your|you|to hear)\b[^.!?]{0,80}\b(?:comments?|feedback|hear|thoughts)\b|comments (?:are|have been) (?:closed|disabled|turned off|moderated)|join \d[\d,]* (?:other )?(?:subscribers|followers|readers)/i)
]

const legal: readonly Formula[] = [
  formula('legal', 'sentence', 90, 'we this our the', /(?:we|this (?:web)?site|our (?:web)?site|the (?:web)?site) (?:and our partners )?(?:also )?uses? (?:(?:essential|necessary|both|our|first|third|optional|different)\b[^.!?]{0,30} )?cookies (?:and|to|on|for|or|in order|as)\b/i),
  formula('legal', 'sentence', 70, 'by if', /(?:by|if you) (?:clicking|click|continu\w+|using|use|signing up|sign up|subscribing|subscribe|registering|register|submitting|choosing|proceeding|visiting|providing|joining|creating|browsing|entering|accepting)\b[^.!?]{0,140}\b(?:you (?:are )?(?:agree|consent|accept|acknowledg|confirm)|I (?:agree|accept|consent))\w*\b/i),
  formula('legal', 'sentence', 60, 'please javascript you this', /please (?:enable|turn on|switch on|activate) (?:java ?script|cookies)\b|javascript (?:is|must be|needs to be|appears to be) (?:not available|disabled|enabled|required|turned off)\b|you (?:need|must|have) (?:to )?(?:enable|have) javascript\b|this (?:\w+ ){1,3}requires? javascript\b|please disable your ad ?blocker\b/i),
  formula('legal', 'sentence', 40, "you you've you’ve this", /you(?:['’]ve| have) (?:now )?(?:reached|viewed|read|used|hit|exceeded) (?:your|all (?:of )?your|the|\d+)\b[^.!?]{0,40}\b(?:articles?|stories|limit|views)\b|you have \d+ (?:free )?(?:articles?|stories)\b/i),
  formula('legal', 'line', 24, 'already not need want to create log login sign register subscribe continue this for unlock', /already (?:a|an|have an?) (?:subscriber|member|account|registered)\b|not a (?:subscriber|member)( yet)?\?|need an account\?|want access to (?:this|more)\b|(?:log|sign) ?in (?:to|or|with|here|now)\b|register (?:for free|now|to (?:continue|read|get|access))\b|create (?:an|your|a free) account\b|subscribe (?:or|to) (?:log|sign|continue|read|unlock)\b|to (?:continue|keep) reading\b|this (?:article|content|story|post) is (?:for|only|available|exclusive|reserved|premium)[^.!?]{0,40}(?:subscribers|members)\b|unlock (?:this|unlimited|full)\b/i),
  formula('legal', 'sentence', 40, 'this', /this (?:site|form|page|website) is protected by (?:re)?captcha\b|this (?:site|website) uses akismet\b|this site is part of\b/i),
  formula('legal', 'sentence', 40, 'you', /you (?:can|may) (?:unsubscribe|opt[- ]out|manage your|change your (?:preferences|settings)|withdraw your consent)\b[^.!?]{0,60}(?:at any ?time|here|below|settings|preferences)\b/i),
  formula('legal', 'line', 40, 'thank thanks', /thanks?(?: you)? for (?:registering|subscribing|signing up|your (?:registration|subscription))\b/i),
  formula('legal', 'sentence', 60, 'if when some we this our all', /(?:if|when) you (?:buy|purchase|click|make a purchase|shop)\b[^.!?]{0,90}\b(?:may (?:earn|get|receive|make)|earns?|receives?|get) (?:an?|some)?[^.!?]{0,20}\\b(?:commission|share|portion|compensation)\b|[^.!?]{0,90}\bmay (?:earn|receive|get|collect) an? (?:affiliate |small )?(?:commission|portion of (?:the )?sales)\b|[^.!?]{0,60}\baffiliate (?:links|partnerships)\b/i)
]

const navigation: readonly Formula[] = [
  formula('navigation', 'line', 12, 'skip jump', /(?:skip|jump) to (?:the )?(?:main |primary |page )?(?:content|navigation|search|menu|footer|comments|sidebar|article|right rail|section|site index|accessibility)\b/i),
  formula('navigation', 'line', 6, 'back return go', /(?:back|return|go) to (?:the )?(?:top|homepage|home page|main menu|all (?:posts|articles|stories|news)|results|search results)$/i),
  formula('navigation', 'line', 30, 'home', /home(?:page)?(?: ?[|›»>/→•·] ?| [-–—] )(?=\p{L})[^.!?]{0,160}$/iu),
  formula('navigation', 'line', 45, 'filed tags tag tagged categories category topics related posted explore in', /(?:filed (?:under|in|to)|tags?|tagged(?: (?:with|as|in))?|categor(?:y|ies)|related (?:topics|tags|tickers|people|companies)|explore more on(?: these topics)?|posted in|in this article|published in|more in)\s?:/i),
  formula('navigation', 'line', 8, 'posted filed published', /(?:[Pp]osted|[Ff]iled) (?:in|under) \p{Lu}[\p{L}& ,]*$/u),
  formula('navigation', 'line', 60, 'story', /story highlights\b/i),
  formula('navigation', 'line', 16, 'toggle open close expand show hide', /(?:toggle|open|close|expand|collapse) (?:the )?(?:main |site |mobile |sub)?(?:menu|navigation|search|sidebar|dropdown|comments|nav|panel)\b/i),
  formula('navigation', 'line', 5, 'next previous prev older newer', /(?:next|previous|prev|older|newer)(?: (?:article|story|post|page|entry|posts|slide|video))? ?[›»>→:]?$/i),
  formula('navigation', 'line', 8, 'page', /page \d+ (?:of|\/) \d+$/i)
]

const teaser: readonly Formula[] = [
  formula('teaser', 'line', 32, 'read related more also see watch listen photos photo video videos slideshow gallery exclusive dont don’t don\'t recommended opinion analysis must continue suggested trending previously earlier go view interactive graphic map poll quiz editorial full live discover check next up flashback', /(?:read(?: more| next| also| on| now| this| the full (?:story|report))?|related(?: (?:story|stories|article|articles|post|posts|content|coverage|links?|video|videos|news|reading|roundup|forum))?|more(?: on this| news| coverage| stories)?|also(?: read| see)?|see(?: also| more)?|watch(?: more| now| live| also| below| this| next)?|listen(?: now)?|photos?|videos?|slideshow|gallery|exclusive|don['’]?t miss(?: it)?|recommended(?: reading)?|must[- ](?:read|watch|see)|continue reading|suggested(?: reading)?|go deeper|view more|interactive|full coverage|live updates|check (?:it |this )?out|flashback) ?(?::|>>|»|→|[-–—|] )\s?(?=\S)(?!["“][^"”]{0,200}["”],? (?:\w+ )?(?:said|says|told|wrote))/i),
  formula('teaser', 'line', 30, 'read related more also see watch listen', /(?:READ|RELATED|MORE|ALSO|SEE|WATCH|LISTEN)(?: (?:MORE|ALSO|NEXT|ON|THE|THIS|ABOUT|FROM|FULL|TO|HERE|NOW|STORIES|STORY|LIVE|ARTICLES?))+\b/),
  formula('teaser', 'sentence', 30, 'read', /read (?:more|the (?:full |whole |entire |complete |rest of the |original )(?:story|article|report|interview|text|statement|letter|transcript|piece|post|column|review|essay|excerpt|speech|review|thing)|it (?:all )?|the rest|all about it|on)\b(?: (?:about|of|on|from|at|in|stories|by) [^.!?]{1,90}?)?,? ?(?:here|below|at the link|on our (?:site|website|app)|by clicking|»|→|›|>>|\.\.\.)(?=[.!:\s]|$)/i),
  formula('teaser', 'line', 14, 'read', /read (?:more|the full (?:story|article|report|interview|transcript|text)) (?:about|from|on|at|in|of|stories|articles?|coverage) [^.,;!?]{2,80}[.»›]?$/i),
  formula('teaser', 'line', 12, 'continue click keep see view watch', /(?:continue|keep) reading\b|click (?:here|through|on)(?: to| for| the)\b|click here\b|see (?:more|all|our)(?: (?:of|from|stories|photos|articles|coverage|videos|posts|about))[^.!?]{0,60}$|view (?:all|the|full|more|original) (?:comments|gallery|slideshow|posts|articles|stories|version|story|article|results|schedule|archive)[^.!?]{0,40}$|watch (?:the )?(?:full )?(?:video|clip|interview|episode|trailer|segment)[^.!?]{0,30}(?:below|above|here|now)[.!:]?$/i),
  formula('teaser', 'sentence', 24, 'click check watch see listen', /click here (?:for|to)\b[^.!?]{0,80}|check out our\b[^.!?]{0,70}\b(?:here|below|podcast|channel|newsletter|page|website|app|videos|coverage)\b|watch (?:it|the (?:full )?(?:video|clip|interview|segment|exchange|remarks)),? (?:here|below|above|via)\b|see (?:the )?(?:video|clip|photos?|tweet|post|full \w+) (?:below|above|here)\b|(?:watch|listen) below\b/i),
  formula('teaser', 'line', 20, 'you people readers from around what most in', /you (?:may|might|'ll|’ll)(?: also)? (?:also )?(?:like|enjoy|want to read|be interested in|have missed)\b|people (?:also|are) (?:read|reading|talking)\b|(?:more )?from around the web\b|what to read next\b|(?:most|more) (?:popular|read|viewed|shared|from|in)(?: [^.!?:]{0,40})?$/i),
  formula('teaser', 'line', 10, 'more', `(?:More|MORE) (?:from|in|on|about|by|great|top|local|national|world|FROM|ON) (?:the )?${names}:?$`)
]

const copyright: readonly Formula[] = [
  formula('copyright', 'line', 90, 'copyright c © tm all content', any('\\(?(?:tm and )?(?:(?:copyright|\\(?c\\)|©)[ ,]*){1,3}(?:by )?(?:the )?') + String.raw`(?:\p{Lu}[\p{L}&.,'’ -]{1,50}?,? )?\d{4}(?:[-–, ]+\d{2,4})*(?=$|[.,;| )–—-]+(?:$|[^\p{Ll} ]|by\b|all\b))`),
  formula('copyright', 'line', 30, 'copyright ©', /(?:copyright ?©|©) ?[a-z]/i),
  formula('copyright', 'line', 10, 'copyright', `(?:Copyright|COPYRIGHT)(?: by)? (?:the )?${names}\\.?$`),
  formula('copyright', 'sentence', 40, 'all this the no reprinted used click content republished material reproduction unauthorized', /all (?:content |other )?rights reserved\b|(?:this|the|all|no)(?: \w+){1,6} may (?:not )?be (?:published|reproduced|copied|rewritten|redistributed|broadcast|reprinted|used|distributed)\b[^.!?]{0,60}\b(?:broadcast|rewritten|redistributed|without|distributed|reproduced|transmitted|permission|except)\b|(?:reprinted|republished|reproduced|used) (?:with|by) (?:the )?permission\b|used under licen[cs]e\b|click here for reprint\b|reproduction (?:in whole|without|of)\b[^.!?]{0,50}(?:prohibited|permission)\b|content (?:created by|on this (?:site|page))\b[^.!?]{0,60}\bavailable without charge\b/i)
]

const embed: readonly Formula[] = [
  formula('embed', 'line', 20, 'view a loading this video media skip end now your there browser javascript error playback audio', /view this (?:post|photo|video|tweet|profile) on\b|view (?:the )?(?:tweet|post)$|a (?:post|video|photo|story) shared by\b|loading\s?(?:\.\.\.|…|video|comments|poll|player|tweet)|this (?:content|video|tweet|post|embed|media|player|browser)\b[^.!?]{0,40}\b(?:could not be|cannot be|can['’]t be|is not|isn['’]t|is no longer|no longer) (?:loaded|played|displayed|available|supported|embedded)\b|video (?:player is loading|unavailable|ad feedback)|(?:media|video) playback is\b|skip (?:twitter|facebook|instagram|youtube|tiktok) post\b|end of (?:twitter|facebook|instagram|youtube|tiktok) post\b|now playing\s?:|your browser (?:does(?: not|n['’]t) support|is out of date|is not supported)\b|javascript is (?:not available|disabled)\b|error loading\b|audio for this (?:article|story) is\b/i),
  formula('embed', 'sentence', 40, 'your media a', /your browser does(?: not|n['’]t) (?:currently )?(?:support|recognize)\b|media playback is (?:un|not )supported\b|a (?:post|video|photo) shared by [^.!?]{1,60}\(@\w+\)(?: on \p{Lu}\p{Ll}{2} \d{1,2}, \d{4}(?: at [\d:apm]+ ?[A-Z]{3})?)?/iu)
]

const byline: readonly Formula[] = [
  formula('byline', 'line', 14, 'by words story written photos report text video', any('(?:(?:written|words|story|report|text|photos|video|reporting|produced|edited)(?: and (?:edited|produced))? )?by:? ') + `${names}(?:(?:,| \\||[-–—]| [-–—/\\u2022])+ ?[^.!?]{0,60})?(?:(?<=\\p{Ll})\\.)?$`),
  formula('byline', 'line', 18, 'published updated posted first last originally update modified created date -updated', any('-?(?:(?:first|last|originally) )?(?:published|updated?|posted|modified|created|edited)(?: on| at)?(?::| [-–—|])? {0,2}') + moment),
  formula('byline', 'span', 999, 'published updated posted first last originally', `(?:(?:First|Last|Originally) )?(?:[Pp]ublished|[Uu]pdated|[Pp]osted):? ?${moment}(?=[ |.]*(?:$|["“]?\\p{Lu}))`),
  formula('byline', 'span', 999, 'by', `By ${name}(?: ${name}){1,3}(?: and ${name}(?: ${name}){1,3})?,?(?: [|·•–—-])? (?:(?:Published|Updated|Posted|Last updated):? )?${moment}(?=[ |.]*(?:$|["“]?\\p{Lu}))`),
  formula('byline', 'line', 7, 'reading read est estimated', /(?:estimated )?read(?:ing)? time\s?:?\s?(?:\d|about)/i),
  formula('byline', 'line', 8, 'staff associated ap by special from reuters', /(?:special to|staff (?:writer|reporter|report|and wire reports))\b[^.!?]{0,40}$/i)
]

const agency: readonly Formula[] = [
  formula('agency', 'line', 60, 'reporting additional editing compiled writing edited produced with', any('(?:additional )?(?:reporting|writing|editing|compiled|edited|produced)(?: and \\w+)? (?:by|from|in [\\p{L} ,]{2,40} by) ') + name),
  formula('agency', 'line', 40, 'this', /this (?:story|article|post|column|piece|report|essay|interview|op-?ed|content) (?:was |has been |is |first |originally )*(?:(?:originally |first )?(?:published|appeared|produced|provided|republished|reprinted|adapted|excerpted|posted)) (?:on|in|by|at|from|with|here|as)\b/i),
  formula('agency', 'line', 30, 'originally first cross-posted view source', /(?:originally|first) (?:published|appeared|posted) (?:on|in|at|by)\b|cross-posted (?:from|at|on)\b|view (?:original|source) (?:content|version)\b/i),
  formula('agency', 'sentence', 40, 'content for', /content created by\b|for (?:republishing|licensing) (?:opportunities|guidelines)\b|for immediate release\b/i)
]

const contact: readonly Formula[] = [
  formula('contact', 'sentence', 30, 'write send email contact e-mail reach', /(?:write to|send (?:tips|story ideas|comments|news tips|questions|feedback)[^!?]{0,30} to|e-?mail|contact|reach|email) [^!?@]{0,80}@[\w-]+\.\w/i),
  formula('contact', 'line', 40, 'contact email write send for press media', /[^.!?]{0,80}(?:\[email (?:protected|address)\]|\bcan be reached (?:at|via|on)\b)/iu)
]

const update: readonly Formula[] = [
  formula('update', 'line', 40, 'this our check more stay refresh developing editor we', /this (?:is a|story is|post is|article is|is)(?: an?)? (?:breaking|developing)\b|this (?:story|post|article|page|item|report|piece|column|live ?blog) (?:has been|was|will be|is being) (?:corrected|updated|clarified|revised)\b|this (?:story|post|article) (?:has|was) (?:corrected|updated)\b|check back (?:for|here|soon|later|with)\b|more to (?:come|follow)\b|stay (?:tuned|with) (?:for|to|us)\b[^.!?]{0,60}(?:update|more|live|information|details|coverage|latest)|refresh (?:this|the|for)\b[^.!?]{0,30}(?:updates|latest|page)/i)
]

const counter: readonly Formula[] = [formula('ticker', 'line', 99, 'ticker symbol', /ticker security last change\b/i)]

/** Every formula, most telling kinds first. */
export const formulas: readonly Formula[] = [
  ...ad, ...sponsor, ...legal, ...embed, ...copyright, ...agency, ...update, ...imageCredit, ...contact, ...prompt, ...byline, ...navigation, ...teaser, ...counter
]
