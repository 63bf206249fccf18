/**
 * Short, begins like a sentence, ends like none: no full stop, no comma, no quotation that runs on. When in doubt it is none,
 * because rules pass headings by.
 */
export function isTitle(text: string): boolean {
  if (text.length > 160 || !/^["“‘'¿¡]?[\p{Lu}\p{N}$£€#]/u.test(text) || !/\p{L}{2}/u.test(text)) return false
  if (/[@|]|https?:|www\.|\bt\.co\b/.test(text)) return false
  // “It changed grammar for good. [6]” ends with a full stop.
  const bare = text.endsWith(']') ? text.replace(/(?:\s*\[[\w ]{1,16}\])+$/, '') : text
  // “The council said:” goes on below.
  if (/[.;:,…–—-]["”’')\]]*$/.test(bare)) return isCapitals(bare)
  if (/^["“‘']/.test(bare) && /[!?]?["”’']$/.test(bare)) return false
  if (/[!?]["”’')\]]*$/.test(bare)) return isTitleCase(bare) ? wordCount(bare) > 2 : isQuestion(bare)
  if (isTitleCase(bare)) return wordCount(bare) <= 20 && !isNameLine(bare)
  return wordCount(bare) <= 20 && !hasSentenceEnd(bare) && !/^(?:I|He|She|It|They|We|You|There|That|This)(?:['’]\p{L}+)? /u.test(bare)
}

const wordCount = (text: string) => text.split(/\s+/).length

/** “What happens next?”, not “Well, who was that?” or “Why?” */
function isQuestion(text: string): boolean {
  return wordCount(text) > 3 && wordCount(text) <= 20 && !/["“”,]/.test(text) && !hasSentenceEnd(text) && /^(?:What|How|Why|Who|Whose|When|Where|Which|Is|Are|Was|Were|Do|Does|Did|Can|Could|Should|Will|Would|Has|Have)\b/.test(text) && !/\b(?:I|you|your|me|my)\b/i.test(text)
}

/** “Ann Lee, The Daily Post”, “Jo Ray, 61, printer”: who wrote the lines above, or whom those below are about. */
function isNameLine(text: string): boolean {
  return wordCount(text) <= 9 && /^(?:\p{Lu}[\p{L}.'’-]* ){1,3}\p{Lu}[\p{L}.'’-]*, /u.test(text)
}

/** The first line of a text may be a title that an archive gave a full stop: “Visa Plan Up for Renewal.”, or a deck: “Visa plan ends;”. */
export function isStoppedTitle(text: string): boolean {
  if (text.length > 160 || !/[.;]$/.test(text)) return false
  const words = text.split(/\s+/).length
  return text.endsWith(';') ? words <= 20 : words > 3 && isTitleCase(text) && !hasSentenceEnd(text.slice(0, -1))
}

const minor = /^(?:a|an|the|of|in|on|at|to|for|by|and|but|or|nor|with|from|as|is|vs?\.?|via|per|into|over|de|la)$/

/** Of the words that a title capitalises, nearly all are: “Visa Plan Up for Renewal Amid Claims of Fraud”. */
export function isTitleCase(text: string): boolean {
  let capital = 0
  let small = 0
  for (const [word] of text.matchAll(/[\p{L}][\p{L}'’]*/gu)) {
    if (minor.test(word)) continue
    if (/^\p{Lu}/u.test(word)) capital++
    else small++
  }
  return capital > 0 && small * 5 <= capital
}

/** “FULL TEXT.” */
function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}{3}/u.test(text) && text.split(/\s+/).length <= 10
}

/** A sentence ends in mid-line: “Hold on. This is odd”; not “Dr. Lee of St. Ives”, “U.S. Says No”. */
function hasSentenceEnd(text: string): boolean {
  return /(?:\p{Ll}{3}\.|[!?…])["”’)]* +["“(]?\p{Lu}/u.test(text) && !/\b(?:Gov|Sen|Rep|Gen|Prof|Capt|Sgt|Col|Maj|Hon|Rev|Pres|Supt|Dept|Corp|Bros|Feb|Aug|Sept|Oct|Nov|Dec|Penn|Mass|Conn|Calif|Minn|Okla|Tenn|Wash|Miss)\.["”’)]* +\p{Lu}(?!.*\p{Ll}{3}\.["”’)]* +["“(]?\p{Lu})/u.test(text)
}

const call =
  /^(?:(?:also )?(?:see|read|watch|listen|hear|view|related|more|recommended|trending|opinion|video|photos?|gallery|live|updates?|note|editor['’]s note|source|correction|exclusive|don['’]t miss|you may like)(?: also| more| next| now| here| the full [a-z]+)?(?: in [\p{L} ]{2,20}| from [\p{L} ]{2,20}| on [\p{L} ]{2,20})? ?[:|»>]|(?:click|tap|sign up|subscribe|log in|follow (?:us|him|her|them|@|\p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ )?on )|share this|read more|see more|watch the latest|watch live|download (?:the|our)|join (?:us|our)|support our|donate|get (?:the|our|insight) (?:latest|best|free|daily)|copyright|©|all rights reserved|skip to|story continues|continue reading|manage newsletters|enlarge|loading|back to top|print this|email this|slideshow|just watched|media playback|media caption|image caption|image copyright|facebook twitter|story highlights|listen to article|vote now|full coverage|story continued|newsletter|tracker:|related coverage|support (?:us|our|\p{Lu}[\p{L} ’']{2,30} journalism))(?!\p{L})|(?:ad|ads|advert|advertisement|advertising|sponsored|promoted|share|tweet|comments?|print|email|menu|search|close|ad feedback):?$)|\bsubscribe to |\b(?:read more|sign[- ]up|continued below|min read)$/iu

/** Quick to try: how a call begins, or ends, or holds. */
const mayCall =
  /^(?:©|a(?:lso |ds?\b|dv|ll r)|back|c(?:l|o[mnpr])|do(?:n|w)|e(?:ditor|mail|nlarge|xcl)|f(?:acebook|ollow|ull)|g(?:allery|et )|hear|image|jo|just|li(?:sten|ve)|lo(?:ad|g )|m(?:anage|edia|enu|ore)|n(?:ewsletter|ote)|opinion|p(?:hoto|rint|romoted)|re(?:ad|co|lated)|s(?:ee|earch|hare|ign|kip|lideshow|ource|ponsored|tory|ubscribe|upport)|t(?:ap|racker|rending|weet)|update|v(?:ideo|iew|ote)|wa(?:tch)|you )|subscribe to |(?:read more|sign[- ]up|continued below|min read)$/i

/** A line that calls for a click, or stands where an advertisement stood: no heading of this text. */
export function isCall(text: string): boolean {
  return mayCall.test(text) && call.test(text)
}
