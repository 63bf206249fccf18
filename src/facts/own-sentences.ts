import type {Block, Document, Passage} from '../document.js'
import {defineFact} from '../fact.js'
import {Clause, outerSentences} from './clauses.js'
import {isEnglish} from './english.js'
import {proseTokens} from './prose-tokens.js'

/** A sentence in the writer's own words. */
export interface OwnSentence {
  readonly block: Block
  readonly clause: Clause
}

/** What stands in such a sentence. */
export interface InOwnSentence<T> {
  readonly sentence: OwnSentence
  readonly found: T
}

const clauses = defineFact({name: 'clauses', block: (passage): readonly Clause[] => passage.get(outerSentences).map((items) => new Clause(passage.get(proseTokens), items))})

/**
 * What `find` sees in the sentences of running text, quotations in them unread: no headings, block quotes, tables. `has`, without flags
 * `g` and `y`, dismisses most blocks at a glance. Each passage is searched once for a key: `find` itself, or the options that it looks at.
 */
export function inOwnSentences<T>({blocks}: Document, has: RegExp, find: (clause: Clause) => readonly T[], key: object = find): readonly InOwnSentence<T>[] {
  const all: InOwnSentence<T>[] = []
  for (const block of blocks) {
    for (const {clause, found} of block.passage.remember(key, () => foundIn(block.passage, has, find))) all.push({sentence: {block, clause}, found})
  }
  return all
}

function foundIn<T>(passage: Passage, has: RegExp, find: (clause: Clause) => readonly T[]): readonly {readonly clause: Clause; readonly found: T}[] {
  if (!/^(?:paragraph|item|caption|turn)$/.test(passage.kind) || !has.test(passage.text) || !passage.get(isEnglish)) return nothing
  return passage.get(clauses).flatMap((clause) => find(clause).map((found) => ({clause, found})))
}

const nothing: readonly never[] = []

/** Where items `first` to before `last` stand in the text. */
export function placeOf({block, clause}: OwnSentence, first: number, last: number) {
  const {t, items} = clause
  return block.at({start: t.start[items[first]!.first]!, end: t.end[items[last - 1]!.last - 1]!})
}
