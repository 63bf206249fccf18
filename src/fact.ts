import type {Block, Document, Passage} from './document.js'

/** A named, lazy, remembered question about one block alone: `block.get(fact)`. */
export interface BlockFact<T> {
  readonly name: string
  readonly of: 'block'
  read(passage: Passage): T
}

/**
 * A block fact whose answer has places in it, or phrases: they name the block. As the block outlives edits, so does the answer; so it
 * must depend on the passage alone, and not on where in the text the block stands.
 */
export interface PlacedFact<T> {
  readonly name: string
  readonly of: 'place'
  read(block: Block): T
}

/** A named, lazy, remembered question about the whole document: `document.get(fact)`. A cheap fold over block facts. */
export interface DocumentFact<T> {
  readonly name: string
  readonly of: 'document'
  read(document: Document): T
}

/**
 * Declare what can be known of a block, or of a document. The answer must not be `undefined`, and must depend on the subject
 * alone: no clock, no network, no module state.
 *
 * @example
 * const shouts = defineFact({name: 'shouts', block: (passage) => passage.text.split('!').length - 1})
 * block.get(shouts)
 */
export function defineFact<T>(definition: {readonly name: string; block(passage: Passage): T}): BlockFact<T>
export function defineFact<T>(definition: {readonly name: string; placed(block: Block): T}): PlacedFact<T>
export function defineFact<T>(definition: {readonly name: string; document(document: Document): T}): DocumentFact<T>
export function defineFact<T>(definition: {
  readonly name: string
  block?(passage: Passage): T
  placed?(block: Block): T
  document?(document: Document): T
}): BlockFact<T> | PlacedFact<T> | DocumentFact<T> {
  const {name, block, placed, document} = definition
  if (block) return {name, of: 'block', read: block}
  if (placed) return {name, of: 'place', read: placed}
  if (document) return {name, of: 'document', read: document}
  throw new TypeError(`The fact “${name}” answers neither for a block nor for a document`)
}

/**
 * A question about one thing that the analysis has made, an attribution or a phrase: the answer is remembered as long as the thing is
 * there. As what stands in a block outlives edits, it must depend on the thing, and on its block’s passage, alone.
 */
export function once<S extends object, T>(read: (subject: S) => T): (subject: S) => T {
  const known = new WeakMap<S, {readonly answer: T}>()
  return (subject) => {
    const before = known.get(subject)
    if (before) return before.answer
    const answer = read(subject)
    known.set(subject, {answer})
    return answer
  }
}

/** The same of a thing and what stands beside it, a next paragraph say: asked again when that is another. */
export function onceBeside<S extends object, N, T>(read: (subject: S, beside: N) => T): (subject: S, beside: N) => T {
  const known = new WeakMap<S, {readonly beside: N; readonly answer: T}>()
  return (subject, beside) => {
    const before = known.get(subject)
    if (before && before.beside === beside) return before.answer
    const answer = read(subject, beside)
    known.set(subject, {beside, answer})
    return answer
  }
}
