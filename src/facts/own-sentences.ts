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

const clauses = defineFact({name: 'clauses', block: (passage): readonly Clause[] => passage.get(outerSentences).map((items) => new Clause(passage.get(proseTokens), items))})

/** What was found of a pattern in a passage before. */
const seen = new WeakMap<RegExp, WeakMap<Passage, boolean>>()

function holds(passage: Passage, pattern: RegExp): boolean {
  const known = seen.get(pattern) ?? new WeakMap<Passage, boolean>()
  seen.set(pattern, known)
  const found = known.get(passage) ?? pattern.test(passage.text)
  known.set(passage, found)
  return found
}

/** The sentences of running text, quotations in them unread: no headings, block quotes, tables. `has`, the same each time and without flags `g` and `y`, dismisses most blocks at a glance. */
export function ownSentences({blocks}: Document, has: RegExp): OwnSentence[] {
  return blocks
    .filter((block) => /^(?:paragraph|item|caption|turn)$/.test(block.kind) && holds(block.passage, has) && block.get(isEnglish))
    .flatMap((block) => block.get(clauses).map((clause) => ({block, clause})))
}

/** Where items `first` to before `last` stand in the text. */
export function placeOf({block, clause}: OwnSentence, first: number, last: number) {
  const {t, items} = clause
  return block.at({start: t.start[items[first]!.first]!, end: t.end[items[last - 1]!.last - 1]!})
}
