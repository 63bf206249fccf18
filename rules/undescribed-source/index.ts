import {attributions} from '../../src/facts/attributions.js'
import type {Attribution} from '../../src/facts/attributions.js'
import {is} from '../../src/facts/categories.js'
import {names} from '../../src/facts/names.js'
import type {Name} from '../../src/facts/names.js'
import type {Range} from '../../src/facts/noun-phrases.js'
import {proseTokens} from '../../src/facts/prose-tokens.js'
import {quotes} from '../../src/facts/quotes.js'
import {sentenceAt} from '../../src/facts/sentences.js'
import {sources} from '../../src/facts/sources.js'
import {isCapital, tokenKind} from '../../src/facts/tokens.js'
import type {Tokens} from '../../src/facts/tokens.js'
import type {Block, Document, Place} from '../../src/rule.js'
import {defineRule, flag, integer, retext, strings} from '../../src/rule.js'
import {surnames} from '../../src/words/surnames.js'
import {households, works} from './words.js'

/** “Ivo Hale said”: a full name, and nothing of who she is. */
export const undescribedSource = defineRule({
  id: 'undescribed-source',
  summary: 'People who are quoted with a name and no description',
  severity: {strict: 'warning', newsroom: 'warning', encyclopedia: 'info', 'web-copy': 'info'},
  types: {opinion: 'info', interview: 'off', academic: 'off', fiction: 'off'},
  options: {
    window: integer('Sentences behind the name that may still describe', 1),
    allow: strings('Full names that the house’s readers know'),
    acceptAgePlace: flag('An age or a place is a description', true)
  },
  messages: {
    who: (name: string) => ({text: `Who is “${name}”?`, note: 'Add a role, or why this person is asked.'})
  },
  document(document, {options, report}) {
    const known = new Set([...households, ...options.allow.map((name) => name.toLowerCase())])
    const asked = new Set<string>()
    for (const {block, name, place} of [...speakers(document), ...dissenters(document)].sort((a, b) => a.block.index - b.block.index || a.place.start - b.place.start)) {
      const t = block.get(proseTokens)
      const words = t.word.slice(name.range.first, name.range.last)
      if (asked.has(name.surname) || !isPlainName(block, name) || known.has(`${words[0]} ${words.at(-1)}`) || isDescribed(document, name.surname, place, options)) continue
      asked.add(name.surname)
      report.who({...place, suggestions: [{title: 'Leave a place for it: “, TK,”', edits: [{block, start: place.end, end: place.end, text: ', TK,'}]}]}, block.text.slice(place.start, place.end))
    }
  }
})

interface Speaker {
  readonly block: Block
  readonly name: Name
  readonly place: Place
}

/** The people whom an attribution names in full where the text first cites them. */
function speakers(document: Document): Speaker[] {
  const all = document.get(attributions)
  return document.get(sources).flatMap((source) => {
    const {block, name, headToken} = source.phrase
    const spoken = source.attributions.map((index) => all[index]!).find(tellsSomething)
    const said = spoken?.source[0]
    if (source.class !== 'person' || !name || headToken >= name.last || !said || said.block !== block || block.kind !== 'paragraph') return []
    const t = block.get(proseTokens)
    if (t.start[name.first]! < said.start || t.start[name.first]! >= said.end || t.word[name.last] === "'s" || isInside(block, said.start)) return []
    return speaker(block, (range) => range.first < name.last && name.first < range.last)
  })
}

/** “Ivo Hale disagrees.” */
function dissenters(document: Document): Speaker[] {
  return document.blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' || !/\b(?:dis)?agree|\bdemur|\bdiffer/.test(block.text)) return []
    const t = block.get(proseTokens)
    return speaker(block, ({last}) => /^(?:agreed|agrees|demurred|demurs|differed|differs|disagreed|disagrees)$/.test(t.word[last] ?? '') && !isInside(block, t.start[last]!))
  })
}

function speaker(block: Block, isOwn: (range: Range) => boolean): Speaker[] {
  const t = block.get(proseTokens)
  const name = block.get(names).find(({range, full}) => full && range.last - range.first > 1 && isOwn(range))
  return name ? [{block, name, place: block.at({start: t.start[name.range.first]!, end: t.end[name.range.last - 1]!})}] : []
}

/** It says, judges or is cited; “feared”, “wanted” and what stands beside a signature tell a story. */
const tellsSomething = ({by, inherited, source, content, word}: Attribution) => !inherited && source.length > 0 && (by === 'according' || by === 'colon' || ((by === 'say' || by === 'judge' || (by === 'show' && /^(?:call|claim|describ|say|said|stat|warn)/.test(word))) && (content.length > 0 || /^(?:agree|disagree|differ|demur)/.test(word))))

const isInside = (block: Block, at: number) => block.get(quotes).quotes.some(({start, end}) => start < at && at < end)

/** Two or three capitalised words of a person: no role, no body, no outlet among them. */
function isPlainName(block: Block, {range: {first, last}}: Name): boolean {
  const t = block.get(proseTokens)
  for (let at = first; at < last; at++) if (t.is[at]! & (is.role | is.roles | is.body | is.document | is.documents) || /^\p{Lu}{2,}/u.test(t.text.slice(t.start[at]!, t.end[at]!))) return false
  if (/-(?:author|founder|host|owner|star|writer|winner|president|chair|editor|director)$/.test(t.word[first]!)) return false
  return ((t.is[first]! & is.given) !== 0 || common.has(t.word[last - 1]!)) && last - first < 4
}

const common = new Set(surnames)

interface Describing {
  readonly window: number
  readonly acceptAgePlace: boolean
}

/** Somewhere the text says who that is: beside any of the person’s names, or in the sentences behind the first. */
function isDescribed(document: Document, surname: string, first: Place, {window, acceptAgePlace}: Describing): boolean {
  for (const block of document.blocks) {
    const t = block.get(proseTokens)
    for (const name of block.get(names)) {
      if (name.surname !== surname) continue
      if (block.kind === 'heading' || block.kind === 'caption' || block.kind === 'byline' || name.roles.length > 0 || isToldBeside(t, name, acceptAgePlace)) return true
    }
  }
  return isToldAfter(first, window, surname) || isAuthor(first)
}

/** “diver Ivo Hale”, “Ivo Hale, a diver”, “Ivo Hale, 61”, “Ivo Hale of Norwell”, “Ivo Hale (D-Vask)”, “Norwell’s Ivo Hale”. */
function isToldBeside(t: Tokens, {range: {first, last}}: Name, acceptAgePlace: boolean): boolean {
  const before = t.word[first - 1] ?? ''
  // “CBS’ Ivo Hale”, “]”
  if (/^(?:['’‘]s?|[\])])$/.test(before) || isListed(t, first)) return true
  if (first > 0 && t.kind[first - 1] === tokenKind.word) {
    const bits = t.is[first - 1]!
    if (bits & (is.role | is.title | is.roles | is.body) || (isCapital(t, first - 1) && !(bits & (is.preposition | is.subordinator | is.adverb | is.pronoun | is.day | is.verb)))) return true
    // “drummer Ivo Hale”, but not “said Ivo Hale”, “while Ivo Hale”
    if (!(bits & (is.verb | is.preposition | is.subordinator | is.adverb | is.auxiliary | is.pronoun | is.determiner)) && !/^(?:and|but|or|so|yet|nor|than|not)$/.test(before) && !/(?:ed|ing)$/.test(before)) return true
  }
  // “the drummer, Ivo Hale”, “an engineer named Ivo Hale”, “by the clerk -- Ivo Hale”
  if (/^(?:named|called|namely|like|including)$/.test(before) || (/^(?:,|--?|–|—|:)$/.test(before) && (t.is[first - 2]! & (is.role | is.roles | is.body)) !== 0)) return true
  if (before === '.' && first > 1 && (t.is[first - 2]! & is.title) !== 0) return true
  let next = t.word[last] === '.' ? last + 1 : last
  if (t.word[next] === "'s") return false
  if (/^(?:\(|\[|--?|–|—)$/.test(t.word[next] ?? '')) return true
  if (acceptAgePlace && /^(?:of|from|in|at|with)$/.test(t.word[next] ?? '')) return true
  if (/^(?:who|whose|at|with|for|of|from|is|was|became|as)$/.test(t.word[next] ?? '')) return true
  if (t.word[next] !== ',') return false
  next++
  if (t.kind[next] === tokenKind.number) return acceptAgePlace
  if (t.word[next] === 'of' || t.word[next] === 'from') return acceptAgePlace
  // “Ivo Hale, | said”, “Ivo Hale, | in a letter”: no apposition
  const bits = t.is[next] ?? 0
  if (/^(?:and|but|or|in|on|at|to|speaking|talking|writing|referring|citing|adding|quoting|noting)$/.test(t.word[next] ?? '') || ((bits & is.say) !== 0 && (bits & (is.past | is.third | is.ing)) !== 0)) return false
  return t.kind[next] === tokenKind.word && next + 1 < t.length
}

/** “the mayor of Vask, | Ivo Hale”, “senators Tom Grice, | Ivo Hale”: a role stands before the comma. */
function isListed(t: Tokens, first: number): boolean {
  if (!/^(?:,|and|or|--?|–|—)$/.test(t.word[first - 1] ?? '')) return false
  // “Tom Grice and | Ivo Hale”: whatever holds for the one
  if (/^(?:and|or)$/.test(t.word[first - 1]!) && isCapital(t, first - 2)) return true
  for (let at = first - 2; at >= Math.max(0, first - 16) && !/^[.!?;:]$/.test(t.word[at]!); at--) {
    if (t.is[at]! & (is.role | is.roles) || /^(?:ex-\p{L}+|fianc[eé]e?|partner)$/u.test(t.word[at]!)) return true
  }
  return false
}

/** “She runs the port.” “Hale is a diver.” */
function isToldAfter({block, start}: Place, window: number, surname: string): boolean {
  const sentence = sentenceAt(block, start)
  if (!sentence) return false
  const t = block.get(proseTokens)
  const {quotes: quoted} = block.get(quotes)
  let left = window
  for (let at = sentence.last; at < t.length && left > 0; left--) {
    const next = sentenceAt(block, t.start[at]!)
    if (!next || next.last <= at) break
    if (!quoted.some(({start: from, end}) => from <= t.start[at]! && t.start[at]! < end)) {
      const subject = t.word[at]
      if ((subject === 'he' || subject === 'she' || subject === surname) && /^(?:has|have|had|is|was|works|worked|runs|ran|leads|led|heads|headed|lives|lived|owns|teaches|taught|served|serves|studies|spent|used|became|founded|co-founded|wrote|joined)$/.test(t.word[at + 1] ?? '')) return true
    }
    at = next.last
  }
  return false
}

const isWork = new RegExp(`\\b(?:${works.join('|')})s?\\b`, 'i')

/** “In his memoir of the dam, Ivo Hale writes …”: the work says why. */
function isAuthor({block, start}: Place): boolean {
  const sentence = sentenceAt(block, start)
  const text = block.text.slice(sentence?.start ?? 0, sentence?.end)
  // “as Ivo Hale notes in the Herald”, “At the Herald, Ivo Hale writes”
  return isWork.test(text) || /\b(?:[Ii]n|[Aa]t|[Ff]or|[Oo]n) (?:[Tt]he |[Hh]is |[Hh]er )?\p{Lu}/u.test(text.replace(/\b[Oo]n \p{Lu}\p{Ll}+day\b/gu, ''))
}

export default /* @__PURE__ */ retext(undescribedSource)
