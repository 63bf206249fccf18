import type {Span} from '../document.js'
import {tailVerbs} from '../words/tail-verbs.js'
import {anyOf} from './verb-patterns.js'

const tail = new RegExp(`,(?: thereby| thus| further| clearly| also)? (${anyOf(tailVerbs)}\\b[^.;:!?]*)[.!]?["”')\\]]*\\s*(?:\\[\\d+\\])?$`, 'u')
const judged =
  /\b(?:ability|achievement|appeal|beginning|bond|challenges?|character|commitment|community|complexit(?:y|ies)|connection|contributions?|courage|culture|dedication|depth|determination|devotion|diversity|dominance|elegance|end of|enduring|era|essence|excellence|experience|figure|future|growing|growth|heritage|history|identity|impact|importance|influence|innovation|integration|interplay|leader|legacy|longevity|milestone|moment|need|passion|place|position|power|presence|pride|progress|promise|prominence|quality|quest|relevance|reputation|resilience|reverence|rich|richness|role|sense of|shift|significance|skill|society|spirit|stage|standing|stature|status|step|strength|success|talent|tension|themes?|timeless|tradition|traditions|transformation|transition|trend|triumph|trust|turning point|unity|value|values|versatility|vibrancy|vision|vitality|vulnerability|way)\b/i
/** Light, paint, music and mirrors are meant; a person who speaks may stress what he likes. */
const literal = /^(?:reflecting (?:light|the light|sunlight|heat|off|on)|marking (?:the (?:trail|path|route|spot|way|boundary)|\w+ with)|capturing (?:images|photos|video|footage|carbon)|demonstrating (?:against|outside|how to)|ensuring (?:that )?(?:no|the|all|you)|contributing (?:\$|£|€|\d)|sealing (?:the (?:deal|win|victory|door|lid|border)|off))/
const speakers = /\b(?:article|author|book|document|essay|exhibition|letter|paper|photo|poster|quoted|report|review|said|says|speech|spoke|spoken|statement|study|survey|talked|video|who|wrote|presented|lecture|map|display|ad)\b/i

/** The last clause of a sentence that tells readers what the rest of it means: “…, underscoring the need for reform.” */
export function tailIn(text: string, minWords: number): Span | undefined {
  const found = tail.exec(text)
  if (!found || speakers.test(text.slice(0, found.index))) return undefined
  const words = found[1]!.replace(/[\s\[\]\d]+$/, '')
  if (literal.test(words) || !judged.test(words) || words.split(' ').length < minWords) return undefined
  const start = found.index + found[0].indexOf(found[1]!)
  return {start, end: start + words.length}
}
