import {defineFact} from '../fact.js'
import {is} from './categories.js'
import {proseTokens} from './prose-tokens.js'
import {quotes} from './quotes.js'
import type {Quote} from './quotes.js'
import {sentences} from './sentences.js'
import {isCapital, tokenKind} from './tokens.js'
import type {Tokens} from './tokens.js'

/** A word, a mark, or a whole quotation: what a sentence is made of when nobody looks inside the quotations. */
export interface Item {
  /** Prose tokens `first` to before `last`. */
  readonly first: number
  readonly last: number
  readonly quote?: Quote
}

/** A sentence of the writer's own, with each quotation in it as one item. */
export type OuterSentence = readonly Item[]

/** The writer's sentences: a full stop inside a quotation ends none unless the quotation ends there too. */
export const outerSentences = defineFact({
  name: 'outer sentences',
  block(passage): readonly OuterSentence[] {
    const t = passage.get(proseTokens)
    const {quotes: found} = passage.get(quotes)
    const ends = passage.get(sentences).map(({last}) => last)
    const list: OuterSentence[] = []
    let items: Item[] = []
    let end = 0
    let quote = 0
    for (let token = 0; token < t.length; ) {
      while (end < ends.length && ends[end]! <= token) {
        if (ends[end] === token && items.length > 0) {
          list.push(items)
          items = []
        }
        end++
      }
      while (quote < found.length && found[quote]!.last <= token) quote++
      const here = found[quote]
      if (here && here.first === token) {
        items.push({first: token, last: here.last, quote: here})
        token = here.last
      } else {
        items.push(single(token))
        token++
      }
    }
    if (items.length > 0) list.push(items)
    return list
  }
})

const singles: Item[] = []

/** The item that is one token: the same for every block, as blocks have thousands of them. */
function single(token: number): Item {
  if (token > 5000) return {first: token, last: token + 1}
  for (let next = singles.length; next <= token; next++) singles.push({first: next, last: next + 1})
  return singles[token]!
}

/** What the grammar asks of the items of one sentence. */
export class Clause {
  #titled: boolean | undefined

  constructor(
    readonly t: Tokens,
    readonly items: OuterSentence
  ) {}

  /** A headline: most of its words are capitalised. */
  get titled(): boolean {
    if (this.#titled === undefined) {
      let words = 0
      let capitals = 0
      for (let at = 0; at < this.length; at++) {
        if (!this.isWord(at) || this.has(at, is.preposition | is.determiner | is.subordinator)) continue
        words++
        if (this.isCapital(at)) capitals++
      }
      this.#titled = words > 2 && capitals >= words * 0.75
    }
    return this.#titled
  }

  get length(): number {
    return this.items.length
  }

  quote(at: number): Quote | undefined {
    return itemAt(this.items, at)?.quote
  }

  /** The word or mark of an item; empty for a quotation and outside the sentence. */
  word(at: number): string {
    const item = ownAt(this.items, at)
    return item ? this.t.word[item.first]! : ''
  }

  has(at: number, bits: number): boolean {
    const item = ownAt(this.items, at)
    return item !== undefined && (this.t.is[item.first]! & bits) !== 0
  }

  isWord(at: number): boolean {
    const item = ownAt(this.items, at)
    return item !== undefined && this.t.kind[item.first] === tokenKind.word
  }

  isNumber(at: number): boolean {
    const item = ownAt(this.items, at)
    return item !== undefined && this.t.kind[item.first] === tokenKind.number
  }

  isMark(at: number): boolean {
    const item = ownAt(this.items, at)
    return item !== undefined && this.t.kind[item.first] === tokenKind.mark
  }

  isCapital(at: number): boolean {
    const item = ownAt(this.items, at)
    return item !== undefined && isCapital(this.t, item.first)
  }

  /** A name, or part of one: capitalised, and no function word at the head of a sentence. */
  isName(at: number): boolean {
    if (!this.isCapital(at) || !this.isWord(at) || this.has(at, is.day)) return false
    return at > 0 || !this.has(at, is.determiner | is.preposition | is.subordinator | is.pronoun | is.adverb | is.ing)
  }
}

/** An index below 0 would be looked up as the name of a property, slowly. */
function itemAt(items: OuterSentence, at: number): Item | undefined {
  return at >= 0 && at < items.length ? items[at] : undefined
}

/** An item of the writer's own. */
function ownAt(items: OuterSentence, at: number): Item | undefined {
  const item = itemAt(items, at)
  return item === undefined || item.quote ? undefined : item
}
