import type {Span} from '../document.js'
import {disputedEffects} from '../words/disputed-effects.js'
import {anyOf} from './verb-patterns.js'

/** One thing said to have made another happen, where it could have been otherwise. */
export interface Cause extends Span {
  /** Said outright: “is the reason”, “to blame”, “caused the fall in sales”; else “helped”, “because of”. */
  readonly outright: boolean
}

const effect = `${anyOf(disputedEffects)}\\b`
const verbs =
  '(?:brought about|brought on|caused|causes|created|creates|crippled|deepened|drives|driven|drove|eroded|fed|forced|fuell?ed|fuels|led directly to|led to|leads to|produced|pushed up|resulted in|results in|sparked|spawned|spurred|triggered|triggers|wiped out|worsened|boosted|boosts|has hurt|have hurt|hurts|destroyed|destroys|is killing|are killing|is destroying|are destroying|is driving|are driving|is fuell?ing|are fuell?ing|is causing|are causing)'
const ofPeople = '(?:adults|buyers|children|companies|consumers|customers|drivers|employees|families|firms|kids|owners|parents|patients|people|residents|shoppers|students|teachers|teams|teenagers|tenants|us|users|women|men|workers|young people)'
const anyPeople = ofPeople.replace(/\p{Ll}[\p{Ll} ]+/gu, (word) => `[${word[0]!.toUpperCase()}${word[0]!}]${word.slice(1)}`)
const some = "(?:(?!_)\\p{L}[\\p{L}'-]* ){0,5}?"

const outright = [
  `(?:is|are|was|were|'s|remains?) (?:\\p{L}+ly )?(?:the |a )?(?:single )?(?:biggest |main |major |primary |root |real |number one |leading |biggest |chief |key |sole |big |principal )?(?:reason|reasons|cause|causes|driver|drivers|culprit|culprits|cornerstone)(?: why\\b| that\\b| for\\b| of\\b| behind\\b| in\\b| \\p{Ll})`,
  '(?:is|are|was|were) (?:\\p{L}+ly )?to blame\\b',
  `(?:[Tt]he )(?:main|primary|root|real|number one|leading|biggest|single biggest|chief|major) (?:reason|cause|driver)s?\\b`,
  `${verbs} ${some}${effect}`,
  `(?:brought about|caused|driven|fuell?ed|sparked|triggered|powered|spurred) (?:largely |mainly |partly |mostly )?by\\b`,
  '(?:has|have|is|are) (?:\\p{L}+ly )?(?:driven|driving|forced|forcing|pushed|pushing|priced|pricing) (?:\\p{L}[\\p{L}-]* ){1,4}?(?:out of|out\\b|away|off|into (?:poverty|debt))',
  'Behind (?:the|this|that|its|their|much of) (?:\\p{L}+ ){1,4}(?:are|is|lies|lie)\\b',
  // “is why so many shops are closing”, “began when the council raised charges”
  '(?:[Tt]hat|[Tt]his|[Ii]t|[Ww]hich)(?: is|\'s) (?:precisely |exactly |partly |largely )?why\\b(?= (?!(?:I|we|you|he|she)\\b))',
  `(?<=\\b${effect}(?: \\p{L}+){0,3}? )(?:began|started|set in|took off|stepped up|rose|fell) (?:when|after|as soon as)\\b`,
  "(?:has|have|had|is|are) (?:\\p{L}+ly |all but )?(?:decimated|destroyed|destroying|devastated|emptied|emptying|gutted|gutting|hollowed out|hollowing out|killed|killed off|killing|killing off|revitali[sz]ed|ruined|ruining|saved|saving|strangled|strangling|wiped out) (?:the |our |its |their |many |most |so many )?(?:\\p{Ll}[\\p{L}-]* ){0,3}?(?:bookshops?|cent(?:re|er)s?|communit(?:y|ies)|craft|crafts|downtowns?|econom(?:y|ies)|farms?|fisher(?:y|ies)|high streets?|industr(?:y|ies)|jobs|local (?:press|shops?)|main streets?|markets?|neighbou?rhoods?|newspapers?|pubs?|reefs?|shops?|towns?|trades?|villages?)\\b",
  `(?:makes?|made|is making|are making|leaves?|left) (?:\\p{Ll}+ ){0,2}?${ofPeople} (?:more |less |\\p{Ll}+er\\b|[aeou]\\p{Ll}+ (?:more|less)|(?:over)?(?:eat|spend|sleep|work|buy|smoke|drink)\\b)`,
  `${anyPeople} who [^,.;]{2,60}? (?:are|is|live|earn|sleep|perform|report|have) (?:also |far |much |significantly |on average )*(?:\\p{Ll}+(?:ier|er)|more \\p{Ll}+|less \\p{Ll}+|fewer|longer|better|worse)(?=[ ,.])`,
  "(?:[Pp]art of (?:that|this|it) is|[Tt]hat is|[Tt]hat's|[Tt]his is|it's|[Ii]t is|is|are|was|were) (?:simply |partly |largely |mostly |mainly |precisely |in part )?because\\b"
]
const other = [
  `(?:because of|thanks to|due to|owing to|as a result of|resulting from|stemming from|on account of|driven by|blamed on)\\b`,
  `(?:contributed to|contributes to|helped (?:to )?(?:cause|create|drive|spark)|has left (?:it|them|the)|encourages people to|encouraging the) ${some}`
]
const strong = new RegExp(`(?<![\\p{L}-])(?:${outright.join('|')})`, 'u')
const weak = new RegExp(`(?<![\\p{L}-])(?:${other.join('|')})`, 'u')
const isDisputed = new RegExp(`\\b${effect}`, 'iu')

/** The words by which a sentence says that one thing caused another, if it is of the kind that people dispute. */
export function causeIn(text: string): Cause | undefined {
  if (isHedged.test(text.replace(/\b(?:less|more) likely\b/g, '')) || isNoCause.test(text)) return undefined
  const found = strong.exec(text)
  if (found && (hasEffect(found[0]) || isDisputed.test(text) || isOfPeople.test(text)) && !isWitnessed(text, found.index)) return cause(found, true)
  const hint = weak.exec(text)
  return hint && isDisputed.test(text) && !isWitnessed(text, hint.index) ? cause(hint, false) : undefined
}

const hasEffect = (words: string) => isDisputed.test(words) || /\bto blame|out of|away|Behind\b|^(?:began|started|set in|took off|stepped up|rose|fell) |(?:ed|ing)(?: out| off)? .*\p{Ll}$|(?:saved|killed)/u.test(words)

function cause({0: words, index}: RegExpExecArray, sure: boolean): Cause {
  return {outright: sure, start: index, end: index + words.trimEnd().length}
}

const isOfPeople = /\b(?:businesses|buyers|children|citizens|companies|consumers|customers|employees|families|firms|owners|parents|patients|people|residents|shops|small firms|students|teachers|tenants|voters|workers|young)\b/i
const isHedged = /\b(?:appears? to|could|likely|may|maybe|might|perhaps|possibly|possible|potential|potentially|probably|seems? to|should|suspected|would|can (?:also )?\p{Ll}+e|if|believed|thought|alleged(?:ly)?|reportedly|apparently)\b/iu

/** Weather, fire and accidents do what anybody can see; techniques, plots and games have mechanisms. */
const isWitness = /\b(?:accident|ash|avalanche|blast|blaze|bug|collision|crash|derailment|downpour|drizzle|earthquake|eruption|explosion|fire|flames|flood|flooding|fog|frost|goal|gust|hurricane|landslide|leak|lightning|outage|pandemic|quake|rain|rainfall|roadworks|shooting|smoke|snow|spill|storm|tornado|tsunami|virus|wildfire|wind)s?\b/i
function isWitnessed(text: string, index: number): boolean {
  return isWitness.test(text.slice(Math.max(0, index - 60), index))
}
const isNoCause = /\b(?:inning|innings|touchdown|scored|goal|goals|halftime|quarterback|penalty kick|run|homer|double|single|error message|compiler|function|variable|plot|character|protagonist)\b/
