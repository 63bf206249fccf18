import {defineFact} from '../fact.js'
import type {Span} from '../document.js'
import {embeddedLinks} from './embedded-links.js'
import {tokens} from './tokens.js'
import type {Tokens} from './tokens.js'

/** The spans of a block that are no prose of it: text that a web page left inside a sentence. */
export const residueSpans = defineFact({name: 'residue spans', block: ({text}): readonly Span[] => embeddedLinks(text)})

/** The tokens of a block with the residue stepped over, so that a sentence reads on behind it. Offsets stay as they are. */
export const proseTokens = defineFact({
  name: 'prose tokens',
  block(passage): Tokens {
    const all = passage.get(tokens)
    const spans = passage.get(residueSpans)
    return spans.length === 0 ? all : without(all, spans)
  }
})

function without(t: Tokens, spans: readonly Span[]): Tokens {
  const kept: number[] = []
  let span = 0
  for (let index = 0; index < t.length; index++) {
    while (span < spans.length && spans[span]!.end <= t.start[index]!) span++
    if (span >= spans.length || t.end[index]! <= spans[span]!.start) kept.push(index)
  }
  return {
    text: t.text,
    length: kept.length,
    start: Int32Array.from(kept, (index) => t.start[index]!),
    end: Int32Array.from(kept, (index) => t.end[index]!),
    kind: Uint8Array.from(kept, (index) => t.kind[index]!),
    is: Int32Array.from(kept, (index) => t.is[index]!),
    word: kept.map((index) => t.word[index]!)
  }
}
