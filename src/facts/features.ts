import type {Passage} from '../document.js'
import {is, isCueVerb} from './categories.js'
import {outerSentences} from './clauses.js'
import type {Item} from './clauses.js'
import {grammarLabels} from './grammar-labels.js'
import {proseTokens} from './prose-tokens.js'
import {quotes} from './quotes.js'
import {tokenKind} from './tokens.js'
import type {Tokens} from './tokens.js'
import {edge, wordTypes} from './word-types.js'
import type {WordType, WordTypes} from './word-types.js'

/**
 * What a labeller may know of each token: the words around it, their classes and what the lists say of them, the quotation and the
 * sentence in which it stands, the nearest cues, and what the grammar makes of it. Each such thing is a feature, and has a weight for
 * each label. A feature is told by its template and up to four values; whoever wants the features of a token takes them one by one.
 *
 * They come in parts, by what they depend on: those of a neighbour alone and of the word itself are the same wherever the word stands,
 * those of the state around it come again in every other sentence, so that their weights need to be summed up only once.
 */
export interface Taker {
  take(template: number, a: number, b: number, c: number, d: number): void
}

/** How far neighbours are heard by themselves, to either side. */
export const reach = 3

/** How many features a token has, all parts together. */
export const featureCount = 58

/** Of a word that stands `offset` tokens off, −3 to 3 and not 0. */
export function neighbour(type: WordType, offset: number, to: Taker): void {
  const template = (offset + reach) * 3
  to.take(template, type.word, 0, 0, 0)
  if (offset < -2 || offset > 2) return
  to.take(template + 1, type.kind, 0, 0, 0)
  if (offset === -1 || offset === 1) to.take(template + 2, type.category, 0, 0, 0)
}

/** Of the word itself, in a quotation or not (`q`), as the grammar labels it (`g`). */
export function itself({word, category, kind, shape, suffix}: WordType, g: number, q: number, to: Taker): void {
  to.take(21, 1, 0, 0, 0)
  to.take(22, word, 0, 0, 0)
  to.take(23, suffix, shape, 0, 0)
  to.take(24, category, 0, 0, 0)
  to.take(25, kind, 0, 0, 0)
  to.take(26, g, 0, 0, 0)
  to.take(27, g, word, 0, 0)
  to.take(28, g, category, 0, 0)
  to.take(29, g, kind, 0, 0)
  to.take(30, g, q, 0, 0)
  to.take(31, q, 0, 0, 0)
  to.take(32, q, word, 0, 0)
  to.take(33, q, category, 0, 0)
  to.take(34, q, kind, 0, 0)
}

/** Of the word with those next to it. Beyond the ends of the block stand tokens like no other: the arrays are that much longer. */
export function beside({types, grammar}: View, index: number, to: Taker): void {
  const i = index + reach
  const before1 = types[i - 1]!
  const after1 = types[i + 1]!
  const {category: c, kind: k, word: w, shape} = types[i]!
  const g = grammar[i]!
  to.take(38, before1.category, c, 0, 0)
  to.take(39, c, after1.category, 0, 0)
  to.take(40, before1.category, c, after1.category, 0)
  to.take(41, types[i - 2]!.category, before1.category, c, 0)
  to.take(42, c, after1.category, types[i + 2]!.category, 0)
  to.take(43, w, after1.category, 0, 0)
  to.take(44, before1.category, w, 0, 0)
  to.take(46, before1.shape, shape, after1.shape, 0)
  to.take(47, before1.kind, k, 0, 0)
  to.take(48, k, after1.kind, 0, 0)
  to.take(52, k, after1.word, 0, 0)
  to.take(53, before1.word, k, 0, 0)
  to.take(56, grammar[i - 1]!, g, c, 0)
  to.take(57, g, grammar[i + 1]!, after1.category, 0)
  to.take(58, before1.kind, g, after1.kind, 0)
}

/** Of what the grammar makes of it and of the words around, and where they stand in a quotation. */
export function stateAround({grammar, quote}: View, index: number, to: Taker): void {
  const i = index + reach
  const [before, g, after] = [grammar[i - 1]!, grammar[i]!, grammar[i + 1]!]
  to.take(54, before, g, 0, 0)
  to.take(55, g, after, 0, 0)
  to.take(59, grammar[i - 2]!, before, g, after * 16 + grammar[i + 2]!)
  to.take(62, quote[i - 1]!, quote[i]!, quote[i + 1]!, 0)
}

/** What `stateAround` depends on, in one number. */
export function stateKey({grammar, quote}: View, index: number): number {
  const i = index + reach
  const labels = (((grammar[i - 2]! * 16 + grammar[i - 1]!) * 16 + grammar[i]!) * 16 + grammar[i + 1]!) * 16 + grammar[i + 2]!
  return ((labels * 8 + quote[i - 1]!) * 8 + quote[i]!) * 8 + quote[i + 1]!
}

/** Of the sentence and its cues, for all words between two cues that are labelled and quoted alike. */
export function between(view: View, index: number, to: Taker): void {
  const g = view.grammar[index + reach]!
  const q = view.quote[index + reach]!
  const {first, hasQuote, onlyQuote} = view.sentence[index]!
  to.take(63, q, hasQuote, onlyQuote, 0)
  to.take(70, cueAt(view, view.cueBefore[index]!).word, g, q, 0)
  to.take(71, cueAt(view, view.cueAfter[index]!).word, g, q, 0)
  to.take(75, view.types[first + reach]!.word, g, 0, 0)
}

/** Of the nearest cue before the word and the nearest behind it, and how far off each is. */
export function fromCues(view: View, index: number, to: Taker): void {
  to.take(64, cueAt(view, view.cueBefore[index]!).word, distanceBefore(view, index), 0, 0)
  to.take(65, cueAt(view, view.cueAfter[index]!).word, distanceAfter(view, index), 0, 0)
}

/** The distances that `fromCues` depends on, besides the cues, in one number. */
export function distancesKey(view: View, index: number): number {
  return distanceBefore(view, index) * 8 + distanceAfter(view, index)
}

const distanceBefore = ({cueBefore}: View, index: number) => (cueBefore[index]! < 0 ? 0 : distance(index - cueBefore[index]!))
const distanceAfter = ({cueAfter}: View, index: number) => (cueAfter[index]! < 0 ? 0 : distance(cueAfter[index]! - index))

/** Of the word among the cues: what is too seldom the same to be worth remembering. */
export function amongCuesClosely(view: View, index: number, to: Taker): void {
  const {category: c, kind: k} = view.types[index + reach]!
  const q = view.quote[index + reach]!
  const before = view.cueBefore[index]!
  const after = view.cueAfter[index]!
  to.take(66, cueAt(view, before).category, cueAt(view, after).category, c, 0)
  to.take(68, grammarAt(view, before), grammarAt(view, after), k, q)
}

/** Of the word among the cues: what the grammar makes of them. */
export function amongCues(view: View, index: number, to: Taker): void {
  const {category: c} = view.types[index + reach]!
  const q = view.quote[index + reach]!
  const before = view.cueBefore[index]!
  const after = view.cueAfter[index]!
  to.take(67, grammarAt(view, before), grammarAt(view, after), c, q)
  to.take(69, view.commas[index]!, before < 0 ? 0 : 1, after < 0 ? 0 : 1, c)
}

/** What `amongCues` depends on, in one number. */
export function cuesKey(view: View, index: number): number {
  const before = view.cueBefore[index]!
  const after = view.cueAfter[index]!
  const cues = (grammarAt(view, before) * 16 + grammarAt(view, after)) * 4 + (before < 0 ? 0 : 1) + (after < 0 ? 0 : 2)
  return ((view.types[index + reach]!.category * 1024 + cues) * 8 + view.quote[index + reach]!) * 4 + view.commas[index]!
}

/** Of the word in its sentence: how far from its ends. */
export function fromEnds(view: View, index: number, to: Taker): void {
  const {category: c} = view.types[index + reach]!
  const g = view.grammar[index + reach]!
  const {first, last} = view.sentence[index]!
  const fromFirst = distance(index - first)
  const toLast = distance(last - index)
  to.take(72, fromFirst, c, 0, 0)
  to.take(73, toLast, c, 0, 0)
  to.take(74, fromFirst, g, toLast, 0)
}

/** What `fromEnds` depends on, in one number. */
export function endsKey(view: View, index: number): number {
  const {first, last} = view.sentence[index]!
  return ((view.types[index + reach]!.category * 16 + view.grammar[index + reach]!) * 8 + distance(index - first)) * 8 + distance(last - index)
}

const grammarAt = (view: View, cue: number) => (cue < 0 ? 9 : view.grammar[cue + reach]!)

const cueAt = (view: View, token: number) => (token < 0 ? edge : view.types[token + reach]!)

/** All features of a token, as script/train.ts wants them. */
export function allFeatures(view: View, index: number, to: Taker): void {
  for (let offset = -reach; offset <= reach; offset++) if (offset !== 0) neighbour(view.types[index + reach + offset]!, offset, to)
  itself(view.types[index + reach]!, view.grammar[index + reach]!, view.quote[index + reach]!, to)
  beside(view, index, to)
  stateAround(view, index, to)
  between(view, index, to)
  fromCues(view, index, to)
  amongCues(view, index, to)
  amongCuesClosely(view, index, to)
  fromEnds(view, index, to)
}

/** The tokens of a block as the labeller sees them. `types`, `grammar` and `quote` are longer by `reach` on both sides. */
export interface View {
  /** To which the ids of the types belong. */
  readonly words: WordTypes
  readonly types: readonly WordType[]
  readonly quote: Uint8Array
  readonly grammar: Uint8Array
  readonly sentence: readonly SentenceView[]
  /** The token of the nearest cue verb in the sentence; −1 if there is none. */
  readonly cueBefore: Int32Array
  readonly cueAfter: Int32Array
  readonly commas: Uint8Array
  /** 1 for a word deep inside a quotation: it is what the word before it is. */
  readonly alike: Uint8Array
}

interface SentenceView {
  readonly first: number
  readonly last: number
  readonly hasQuote: number
  readonly onlyQuote: number
  /** Neither quotation nor cue, and nothing that the grammar took for one: it attributes nothing. */
  readonly silent: boolean
}

export function viewOf(passage: Passage): View {
  const t = passage.get(proseTokens)
  const n = t.length
  const words = wordTypes()
  const types = new Array<WordType>(n + 2 * reach).fill(edge)
  for (let index = 0; index < n; index++) types[index + reach] = words.of(t, index)
  const grammar = new Uint8Array(n + 2 * reach).fill(8)
  grammar.set(passage.get(grammarLabels), reach)
  return {words, types, ...quoteStates(passage, n), grammar, ...sentenceViews(passage, t, grammar)}
}

/** How many tokens at either end of a quotation are looked at one by one: what it is shows there. */
const shallow = 5

/** Outside, opening mark, closing mark, inside a long quotation, inside a short one; beyond the ends. */
function quoteStates(passage: Passage, n: number): Pick<View, 'quote' | 'alike'> {
  const states = new Uint8Array(n + 2 * reach)
  const alike = new Uint8Array(n)
  states.fill(6, 0, reach).fill(6, n + reach)
  for (const {first, last} of passage.get(quotes).quotes) {
    states.fill(last - first < 6 ? 4 : 3, first + reach, last + reach)
    states[first + reach] = 1
    states[last - 1 + reach] = 2
    if (last - first > 2 * shallow) alike.fill(1, first + shallow, last - shallow)
  }
  return {quote: states, alike}
}

function sentenceViews(passage: Passage, t: Tokens, grammar: Uint8Array): Pick<View, 'sentence' | 'cueBefore' | 'cueAfter' | 'commas'> {
  const n = t.length
  const sentence: SentenceView[] = new Array<SentenceView>(n)
  const cueBefore = new Int32Array(n).fill(-1)
  const cueAfter = new Int32Array(n).fill(-1)
  const commas = new Uint8Array(n)
  for (const items of passage.get(outerSentences)) {
    const first = items[0]!.first
    const last = items.at(-1)!.last
    const hasQuote = items.some(({quote}) => quote)
    const view = {
      first,
      last,
      hasQuote: hasQuote ? 1 : 0,
      onlyQuote: items.every((item) => item.quote || t.kind[item.first] === tokenKind.mark) ? 1 : 0,
      silent: !hasQuote && isSilent(t, first, last, grammar)
    }
    let cue = -1
    let seen = 0
    for (const item of items) {
      for (let index = item.first; index < item.last; index++) {
        sentence[index] = view
        cueBefore[index] = cue
        commas[index] = Math.min(3, seen)
      }
      if (isCue(t, item)) cue = item.first
      else if (t.kind[item.first] === tokenKind.mark && !item.quote && t.word[item.first] === ',') seen++
    }
    cue = -1
    for (let at = items.length - 1; at >= 0; at--) {
      const item = items[at]!
      for (let index = item.first; index < item.last; index++) cueAfter[index] = cue
      if (isCue(t, item)) cue = item.first
    }
  }
  return {sentence, cueBefore, cueAfter, commas}
}

function isSilent(t: Tokens, first: number, last: number, grammar: Uint8Array): boolean {
  for (let at = first; at < last; at++) if (grammar[at + reach] !== 0 || t.is[at]! & (isCueVerb | is.cueNoun) || t.word[at] === 'according') return false
  return true
}

function isCue(t: Tokens, item: Item): boolean {
  if ((t.is[item.first]! & isCueVerb) === 0 && t.word[item.first] !== 'according') return false
  return item.quote === undefined
}

/** Near is told exactly, far roughly. */
const distance = (tokens: number) => (tokens <= 0 ? 0 : tokens < 4 ? tokens : tokens < 8 ? 5 : tokens < 16 ? 6 : 7)

/** How many names features may have: so many that no two common ones share one. */
export const rows = 1 << 21

/** A feature’s name among the weights. */
export function rowOf(template: number, a: number, b: number, c: number, d: number): number {
  let h = Math.imul(template + 1, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) + Math.imul(b, 0xc2b2ae35)
  h = Math.imul(h ^ (h >>> 14), 0x297a2d39) + Math.imul(c, 0x27d4eb2f) + Math.imul(d, 0x165667b1)
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97)
  return (h ^ (h >>> 13)) & (rows - 1)
}
