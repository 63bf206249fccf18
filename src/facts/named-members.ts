import type {Block, Document} from '../document.js'
import {once} from '../fact.js'
import {attributions} from './attributions.js'
import type {Attribution} from './attributions.js'
import {is} from './categories.js'
import {entries, stepsBetween} from './delayed-names.js'
import {names} from './names.js'
import type {Phrase} from './phrases.js'
import {proseTokens} from './prose-tokens.js'
import {sentenceAt} from './sentences.js'
import {sourceOf} from './sources.js'

/** “Critics object. Hale, of the union, said …”: the paragraph goes on to name one. */
export function isNamedLater(document: Document, index: number, further: boolean): boolean {
  const all = document.get(attributions)
  const owners = document.get(sourceOf)
  const {block} = all[index]!
  // “But some note that Pell, as he says, …”: he has been spoken of before, and is no member.
  const isNamed = (at: number) => /^(?:person|body)$/.test(owners.get(at)?.class ?? '') && !all[at]!.inherited && (owners.get(at)!.attributions[0]! >= index || !isPronoun(all[at]!))
  let at = index + 1
  for (; at < all.length && all[at]!.block === block; at++) if (isNamed(at)) return true
  // In news a paragraph is a sentence or two: the member who speaks may stand at the head of the next one.
  const next = all[at]
  return further && next !== undefined && isNext(document, block.index, next.block.index) && next.block.kind !== 'heading' && !next.inherited && isNamed(at)
}

/** What a page left between two paragraphs, “AD”, is skipped. */
function isNext({blocks}: Document, from: number, to: number): boolean {
  return to > from && to - from < 4 && blocks.slice(from + 1, to).every(({text}) => text.trim().length < 14)
}

/** “Three engineers, Ana Ruiz, Ivo Hale and Dana Okoro, said …”: a list of names in apposition says who they are. */
export const isListedBehind = once(({block, range, headToken, plural}: Phrase): boolean => {
  if (!plural) return false
  const t = block.get(proseTokens)
  const end = t.end[headToken]!
  // “engineers | at the port, |”, “aides | to Mayor Pell — |”
  const lead = /^((?: [\p{L}\p{N}'’.-]+){0,8}?)(?:, |\s?[—–] ?| -- | \(|: )(?=\p{Lu})/u.exec(block.text.slice(end, end + 160))
  if (!lead) return false
  const from = end + lead[0].length
  // “Three engineers, Ana Ruiz among them,”
  if (/^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}(?: and \p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3})? among them\b/u.test(block.text.slice(from, from + 100))) return true
  const listed = listedFrom(block, from)
  if (listed < 2) return false
  const counted = t.word.slice(range.first, headToken).map((word) => numerals.indexOf(word) + 1 || Number(word)).find((number) => number > 0)
  // “in Bexley, Norland Harbor and Harwick Point,” goes on with a list of its own, unless there are as many as was said.
  return / \p{Lu}[\p{L}'’.-]*$/u.test(lead[1]!) ? listed === counted : counted === undefined || listed <= counted
})

/** “Several former clerks have complained. That is what Ana Ruiz did”, “Ana Ruiz, for one, …”: the next sentence names one. */
export const isNamedNext = once(({block, headToken, plural}: Phrase): boolean => {
  if (!plural) return false
  const end = sentenceAt(block, block.get(proseTokens).start[headToken]!)?.end ?? block.text.length
  const behind = block.text.slice(end).trimStart()
  const name = '\\p{Lu}[\\p{L}’-]+(?: \\p{Lu}[\\p{L}.’-]*){1,3}'
  return new RegExp(`^(?:(?:That|This) (?:is|was) (?:exactly |just )?(?:how|what|why) ${name} (?:complained|described|did|explained|put|said|told)\\b|(?:So|As) (?:did|does) ${name}|(?:Among|One of) them (?:is|was) ${name}|${name},? (?:for (?:example|instance|one)|is one|was (?:among|one))\\b)`, 'u').test(behind)
})

/** “… but conservative allies say …” in the lead, and then “Ana Ruiz, counsel of the conservative Harbour Network, said”: she is one. */
export function isOfSideNamedLater(document: Document, {block, determiner, head, modifiers, plural}: Phrase): boolean {
  const [side] = modifiers
  if (!plural || determiner !== '' || modifiers.length !== 1 || !/^(?:allies|backers|supporters)$/.test(head) || stepsBetween(document, undefined, block) > 1) return false
  for (const [here, own] of document.get(entries)) {
    if (here.index <= block.index || here.index > block.index + 20) continue
    for (const {name} of own) {
      const aside = /^,[^,.!?“”"]{0,120},/.exec(here.text.slice(here.get(proseTokens).end[name.range.last - 1]))?.[0].toLowerCase()
      if (aside !== undefined && new RegExp(`\\b${side}\\b`).test(aside)) return true
    }
  }
  return false
}

const numerals = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** How many full names a list has that begins here and is closed by a sign: “Ana Ruiz, 41, Ivo Hale of Bexley and Dana Okoro,”. None where something else stands in it. */
function listedFrom(block: Block, start: number): number {
  const t = block.get(proseTokens)
  const people = new Map(block.get(names).filter(({full}) => full).map(({range}) => [t.start[range.first]!, t.end[range.last - 1]!]))
  let at = start
  for (let count = 1; count < 13; count++) {
    const end = people.get(at + (/^(?:Drs?|Mr|Mrs|Ms|Prof|Rep|Sen)\.? /.exec(block.text.slice(at, at + 6))?.[0].length ?? 0))
    if (end === undefined) return 0
    const behind = block.text.slice(end, end + 80)
    const aside = /^(?:, \d\d\b)?(?: (?:of|from) \p{Lu}[\p{L}'’-]+)?/u.exec(behind)![0].length
    const next = /^(?:[,;]? (?:and|&) |[,;] (?=\p{Lu}))/u.exec(behind.slice(aside))
    if (!next) return /^(?:[,;:)—–]|\s(?:[—–]|--)|[.!?]?(?:["”]|\s*$)|[.!?]\s)/u.test(behind.slice(aside)) ? count : 0
    at = end + aside + next[0].length
  }
  return 0
}

const isPronoun = ({phrase}: Attribution) => phrase !== undefined && phrase.range.last - phrase.range.first === 1 && (phrase.block.get(proseTokens).is[phrase.range.first]! & is.pronoun) !== 0
