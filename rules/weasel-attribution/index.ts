import {attributions} from '../../src/facts/attributions.js'
import type {Attribution} from '../../src/facts/attributions.js'
import {is} from '../../src/facts/categories.js'
import {citedIn} from '../../src/facts/citations.js'
import {proseTokens} from '../../src/facts/prose-tokens.js'
import {sentenceAt} from '../../src/facts/sentences.js'
import {isNamedLater} from '../../src/facts/named-members.js'
import {isSigned} from '../../src/facts/signatures.js'
import {sources} from '../../src/facts/sources.js'
import type {Source} from '../../src/facts/sources.js'
import {claims, hasNameBeside, isNobody} from '../../src/facts/speaking.js'
import type {Place} from '../../src/rule.js'
import {defineRule, flag, oneOf, retext} from '../../src/rule.js'
import {genericDocuments, genericModifiers} from './words.js'

/** “Critics say”, “studies show”: a claim pinned on a group that nobody could ask. */
export const weaselAttribution = defineRule({
  id: 'weasel-attribution',
  summary: 'Claims pinned on nobody in particular: “critics say”, “studies show”',
  severity: {recommended: 'info', strict: 'error', newsroom: 'error', encyclopedia: 'error', academic: 'warning', 'web-copy': 'warning'},
  types: {opinion: 'info', interview: 'info', encyclopedia: {recommended: 'warning'}, academic: {recommended: 'warning'}, web: {recommended: 'warning'}, fiction: 'off'},
  yieldsTo: ['second-hand-source'],
  options: {
    acceptCitation: flag('A citation or link in the sentence names them', true, {newsroom: false}),
    namedMember: oneOf('How near a member who is named and speaks must follow, to stand for the group', ['paragraph', 'next-paragraph', 'never'], 'paragraph', {
      recommended: 'next-paragraph',
      'web-copy': 'next-paragraph'
    })
  },
  messages: {
    group: (said: string) => ({text: `Which ones are “${said}”?`, note: 'Name at least one of them, or cite where they say it.'}),
    documents: (said: string) => ({text: `Which ones are “${said}”?`, note: 'Cite at least one of them, with its author and date.'})
  },
  document(document, {options, report}) {
    const all = document.get(attributions)
    for (const source of document.get(sources)) {
      const generic = isGeneric(source)
      if ((source.class !== 'weasel' && !generic) || source.phrase.block.kind === 'heading') continue
      const [{places: [place], attribution: index} = {places: [], attribution: undefined}] = source.mentions
      if (!place || isNobody(source.phrase) || hasNameBeside(document, source.phrase) || isBounded(source, place) || isOfThose(source)) continue
      // “in what critics called a rout”: no attribution of its own
      const own = index === undefined ? undefined : all[index]!
      if (own && (isSigned(document, own) || isAsked(own) || isNoClaim(own) || (!generic && !claims(own)) || !isSubject(source, own))) continue
      if (options.acceptCitation && citedIn(place)) continue
      if (own && options.namedMember !== 'never' && isNamedLater(document, index!, options.namedMember === 'next-paragraph')) continue
      const said = place.block.text.slice(place.start, place.end)
      if (generic) report.documents(place, said)
      else report.group(place, said)
    }
  }
})

const genericHeads = new Set(genericDocuments)
const genericWords = new Set(genericModifiers)

/** “Studies”, “much research”, “industry reports”: documents that are none in particular. */
function isGeneric({class: of, phrase}: Source): boolean {
  return of === 'document' && !phrase.definite && !phrase.name && !phrase.tied && genericHeads.has(phrase.head) && phrase.modifiers.every((word) => genericWords.has(word)) && (!phrase.tail || phrase.tail.last - phrase.tail.first < 2)
}

/** “Activists plan a march”, “some users protested”: what a group does or wants, which nobody doubts. */
function isNoClaim({word}: Attribution): boolean {
  return actions.test(word)
}

const actions = /^(?:aim|announc|ask|decid|declin|demand|gather|hear|hope|hoping|intend|know|knew|learn|listen|need|plan|pledg|prefer|promis|propos|protest|question|refus|resolv|seek|sought|vow|want|wish)/

/** “Scores of riders came. Some said”: the sentence before tells of whom. */
function isOfThose({phrase}: Source): boolean {
  if (!phrase.pronoun || phrase.range.first < 3) return false
  const t = phrase.block.get(proseTokens)
  const start = sentenceAt(phrase.block, t.start[phrase.range.first]!)?.first ?? 0
  if (phrase.range.first - start > 2 || start === 0) return false
  const before = sentenceAt(phrase.block, t.start[start - 1]!)
  for (let at = start - 1; before && at >= before.first; at--) if (t.is[at]! & is.roles && !(t.is[at]! & (is.vague | is.role)) && !/^(?:americans|people)$/.test(t.word[at]!)) return true
  return false
}

/** “Mr. Pell and others say”, “In a study of the delta, scientists report”: the text names one of them, or their work. */
function isBounded({phrase}: Source, {block, start, end}: Place): boolean {
  const said = block.text.slice(start, end)
  if (/\p{Lu}\p{Ll}+(?:,| and| or) (?:several |many |some )?others?$|\b(?:including|such as) [^,]*\p{Lu}\p{Ll}+ \p{Lu}|^[Tt]?[Ss]?he[y]? and |\b(?:[Ll]awyers|[Aa]ttorneys) (?:for|of) \p{Lu}/u.test(said)) return true
  // “several | state attorneys”, “at some | point”: no pronoun.
  if (phrase.pronoun && /^ (?:state|point|alleged|estimated)\b/.test(block.text.slice(end))) return true
  if (/^[^.!?]{0,60}\bin (?:an?|the|their) (?:[\w’'-]+ ){0,4}?(?:analysis|article|journal|letter|paper|report|review|study|survey)\b/.test(block.text.slice(end))) return true
  const sentence = sentenceAt(block, start)
  const before = block.text.slice(sentence?.start ?? 0, start)
  return phrase.determiner === '' && /\b(?:[Ii]n|[Ff]or) (?:[\w’'-]+ ){1,5}?(?:analysis|article|commentary|editorial|journal|letter|paper|report|review|statement|study|survey)\b/.test(before)
}

/** “Some say” and “others, he said, believe”; but not “some | rival ideas”, “many a call”, “of most”. */
function isSubject({phrase}: Source, {cue}: Attribution): boolean {
  if (!phrase.pronoun) return true
  const t = phrase.block.get(proseTokens)
  const next = phrase.range.last
  if (/^(?:of|in|at|to|for|by|on|with|than)$/.test(t.word[phrase.range.first - 1] ?? '') || t.word[next] === "'s") return false
  return cue.some((place) => place.block === phrase.block && place.start >= t.start[phrase.range.first]! && place.start <= t.end[Math.min(t.length - 1, next + 2)]!)
}

/** “How many people say yes”: no claim. */
function isAsked({block, source}: Attribution): boolean {
  const t = block.get(proseTokens)
  const start = source[0]?.start ?? 0
  let at = 0
  while (at < t.length && t.start[at]! < start) at++
  return t.word[at - 1] === 'how' || t.word[at] === 'how'
}

export default /* @__PURE__ */ retext(weaselAttribution)
