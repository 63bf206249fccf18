import type {Document} from '../document.js'
import {attributions} from './attributions.js'
import type {Attribution} from './attributions.js'
import {is} from './categories.js'
import {proseTokens} from './prose-tokens.js'
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

const isPronoun = ({phrase}: Attribution) => phrase !== undefined && phrase.range.last - phrase.range.first === 1 && (phrase.block.get(proseTokens).is[phrase.range.first]! & is.pronoun) !== 0
