import type {Block, Document, Place} from '../document.js'
import {once, onceBeside} from '../fact.js'
import {is} from './categories.js'
import {allParagraphs, paragraphIndexes, paragraphs} from './paragraphs.js'
import {coreOf} from './phrases.js'
import type {Phrase} from './phrases.js'
import {proseTokens} from './prose-tokens.js'
import {sentenceAt, sentences} from './sentences.js'
import {isCapital, tokenKind} from './tokens.js'

/** What the phrase that names a document tells of it. */
export interface Facets {
  readonly producer: boolean
  readonly title: boolean
  readonly date: boolean
}

/** Producer (“a Pentagon report”, “a study by Lund”, “its report”), title (in marks or capitals), date (“2019”, “released Monday”). */
export const facetsOf = once((phrase: Phrase): Facets => {
  const t = phrase.block.get(proseTokens)
  const {first, last} = phrase.range
  let producer = phrase.tied || /^(?:his|her|its|their|our|my)$/.test(phrase.determiner)
  let title = phrase.name !== undefined && phrase.sort === 'document'
  let date = false
  for (let at = first; at < last; at++) {
    const word = t.word[at]!
    if (t.kind[at] === tokenKind.number && /^(?:1[89]|20)\d\d$/.test(word)) date = true
    if (t.is[at]! & is.day && isCapital(t, at)) date = true
    if (/^(?:yesterday|today|week|month|year|weekend)$/.test(word) && at > first && /^(?:last|this|earlier)$/.test(t.word[at - 1]!)) date = true
    if (word === "'s" || (word === 'by' && at + 1 < last) || word === 'from' || word === 'conducted' || word === 'commissioned') producer = true
    if (/^["“‘«]$/.test(word)) title = true
  }
  return {producer, title, date}
})

/** The same, with what stands behind the phrase: “…, published on Friday”, “… by Ines Varela”, “… called "The Tide"”. */
export function facetsAt({block, end}: Place, phrase: Phrase): Facets {
  const facets = facetsOf(phrase)
  const rest = block.text.slice(end, end + 70).split(/[.!?;](?:\s|$)/, 1)[0]!
  return {
    producer: facets.producer || /^,? (?:\w+ ){0,2}(?:at|by|for|from|in) (?:the |my |his |her |their )?(?:[a-z]+ )?\p{Lu}/u.test(rest),
    title: facets.title || /^,? (?:\p{L}+ ){0,5}(?:called|dubbed|entitled|headlined|named|titled) ["“‘*_\p{Lu}]/u.test(rest),
    date: facets.date || dated.test(rest)
  }
}

const dated = /^,? (?:(?:\w+ )?(?:conducted|dated|filed|issued|posted|published|released|written) )?(?:by \p{L}+ )?(?:earlier |early |late |last |this |in |on |of |from )*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|Mar(?:ch|\.)|Apr|May\b|June?\b|July?\b|Aug|Sep|Oct|Nov|Dec|month\b|week\b|year\b|(?:1[89]|20)\d\d|\d{1,2} \p{Lu})/u

/** “Vask Centre”, “BNA.com”, “YouGov”, “E3G”. */
const fullName = "(?:\\p{Lu}[\\p{L}’'.&-]* (?:(?:of|for|and|the) ){0,2}\\p{Lu}|\\p{Lu}\\S*[\\p{Lu}\\d.]\\S)"
const byAuthor = new RegExp(`^[^,]{0,90}?\\b(?:by|from|at) (?:(?:an?|the|two|three|four|its|his|her|some) )?(?:[\\p{Ll}’'-]+ ){0,4}?(?:at |of |from )?(?:the )?(?:${fullName}|(?<=the [\\p{Ll}-]+ )\\p{Lu}\\p{L}{3})`, 'u')

/**
 * Does what stands behind the noun tell in full who made the document? “a report by the Vask Centre”, “a paper from two economists at
 * Norwell University”, “an email from Ada Pell”; but not “a Pentagon report”, which might be any of many.
 */
export const hasAuthor = once((phrase: Phrase): boolean => {
  const {block, start, end} = coreOf(phrase)
  // “assessments from the Pentagon”, “reports from the ministry of works”
  if (/^\s+(?:by|from) (?:the )?(?:\p{Lu}[\p{L}’'-]+|(?:agency|board|bureau|commission|department|ministry) (?:of|for|on) )/u.test(block.text.slice(end, end + 60))) return true
  return byAuthor.test(block.text.slice(start, end) + block.text.slice(end, end + 120).split(/[.!?;](?:\s|$)/, 1)[0]!)
})

const makers = 'analys[ei]s|data|email|estimate|figures|memo|paper|poll|polling|report|research|review|stud(?:y|ies)|survey'
const toldByMaker = new RegExp(`\\b(?:[Aa]n?|[Oo]ne|[Tt]he|[Tt]hat|[Tt]heir) (?:[\\p{L}\\d’'-]+ ){0,3}?\\p{Lu}[\\p{L}/’'-]+ (?:[\\p{L}/’'-]+ ){0,4}?(?:${makers})s?\\b`, 'u')
const toldByTail = new RegExp(`\\b(?:${makers})s?\\b,? (?:[\\p{Ll}\\d’'-]+ ){0,5}?(?:at|by|for|from|in) (?:the )?(?:[\\p{Ll}’'-]+ ){0,4}?\\p{Lu}\\p{L}`, 'u')
const toldByVerb = /\b(?:conducted|published|released|commissioned|produced|carried out|authors?|researchers?|pollsters?|scientists)\b[^.]{0,60}\b(?:at|by|in|of|from) (?:the )?(?:\p{Lu}\S+ (?:of |for )?(?:the )?\p{Lu}|\p{Lu}{3})/u
const toldByWho = /\b(?:(?:\p{Lu}[\p{L}.&’'-]+ (?:of |for |and )?){2,}(?:researched|analy[sz]ed|studied|surveyed|polled|examined|conducted|published)|[Ww]hich (?:was|were|is) (?:appended|attached|filed|included|posted|published|released)|\b(?:article|book|chapter|paper|report|study) (?:called|entitled|titled) ["“]|including (?:the |one (?:by|from) (?:the )?)?\p{Lu}\p{L}|According to (?:the )?\p{Lu}\p{L})/u
const toldByPaper = /(?:^|[.!?]\s+)(?:The )?\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)*(?<!Police|Officials|Authorities|Residents|Media) (?:has |had |also |first )?report(?:s|ed)\b/u

/** “One site, Vask.com, reports …” */
const toldByOne = /\b[Oo]ne (?:news )?(?:outlet|paper|site|station|website), (?:the )?\p{Lu}/u

/** How far a reader reads on, at the most. */
const far = 600

/**
 * Does the text go on to say whose document it was: “… in recent polls: a Norwell Research poll has …”, “A study found … ¶ The team at the
 * Vask Centre …”? The rest of the sentence and the next one are read.
 */
export const isToldNext = ({blocks}: Document, phrase: Phrase): boolean => toldNext(phrase, blocks[phrase.block.index + 1])

const toldNext = onceBeside((phrase: Phrase, behind: Block | undefined): boolean => {
  const {block, end} = coreOf(phrase)
  const own = sentenceAt(block, end - 1)
  const next = own && sentenceAt(block, own.end + 1)
  const following = next && next !== own ? '' : firstSentence(behind)
  const text = block.text.slice(end, Math.min(next?.end ?? own?.end ?? end, end + far)) + ' ' + following.slice(0, far)
  if ([toldByMaker, toldByTail, toldByVerb, toldByWho].some((told) => told.test(text))) return true
  return /^reports?$/.test(phrase.head) && (toldByPaper.test(text) || toldByOne.test(text))
})

/** Has the paragraph told whose they are: “A Norwell Research poll … Most of them are angry, polls say”? */
export function isToldBefore({block, start}: Place): boolean {
  return toldByMaker.test(block.text.slice(0, start))
}

/** In a lead: does the text go on to say whose document it was, some paragraphs below? */
export function isToldBelowLead(document: Document, {block, head}: Phrase): boolean {
  const all = document.get(allParagraphs)
  const at = all[0] === block ? 0 : 1
  if (all[at] !== block) return false
  const own = new RegExp(`\\b${head.replace(/s$/, '')}`, 'i')
  return all.slice(at + 1, at + 9).some(({text}) => own.test(text) && [toldByMaker, toldByTail, toldByVerb].some((told) => told.test(text)))
}

/** In a lead, “Some reports suggest …”: does one further down turn out to be the outlet, “One site, Vask.net, claims …”? */
export function isOutletBelowLead(document: Document, {block, head}: Phrase): boolean {
  if (head !== 'reports') return false
  const at = document.get(paragraphIndexes).get(block)
  return at !== undefined && at < lead && document.get(paragraphs).slice(at + 1).some(({text}) => toldByOne.test(text))
}

/** How many paragraphs a lead has, with a line for the date. */
const lead = 3

function firstSentence(block: Block | undefined): string {
  const [first] = block?.get(sentences) ?? []
  return block && first ? block.text.slice(first.start, first.end) : ''
}
