import type {Block, Document} from '../document.js'
import {Clause, outerSentences} from './clauses.js'
import {isEnglish} from './english.js'
import {proseTokens} from './prose-tokens.js'

/** A sentence in the writer's own words. */
export interface OwnSentence {
  readonly block: Block
  readonly clause: Clause
}

/** The sentences of running text, quotations in them unread: no headings, block quotes, tables. `has` dismisses most blocks at a glance. */
export function ownSentences({blocks}: Document, has: RegExp): OwnSentence[] {
  return blocks
    .filter((block) => /^(?:paragraph|item|caption|turn)$/.test(block.kind) && has.test(block.text) && block.get(isEnglish))
    .flatMap((block) => block.get(outerSentences).map((items) => ({block, clause: new Clause(block.get(proseTokens), items)})))
}

/** Where items `first` to before `last` stand in the text. */
export function placeOf({block, clause}: OwnSentence, first: number, last: number) {
  const {t, items} = clause
  return block.at({start: t.start[items[first]!.first]!, end: t.end[items[last - 1]!.last - 1]!})
}
