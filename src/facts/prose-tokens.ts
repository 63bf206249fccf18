import {defineFact} from '../fact.js'
import type {Span} from '../document.js'
import {embeddedLinkText} from './embedded-links.js'
import {tokenKind, tokens} from './tokens.js'
import {known as wordKnown} from './vocabulary.js'
import type {Tokens} from './tokens.js'

/** The tokens of a block with the residue stepped over, so that a sentence reads on behind it. Offsets stay as they are. */
export const proseTokens = defineFact({
  name: 'prose tokens',
  block(passage): Tokens {
    const all = passage.get(tokens)
    const spans = passage.get(embeddedLinkText)
    return spans.length === 0 ? all : without(all, spans)
  }
})

/** A token that residue is glued to (“LevinCarl”) keeps the part that belongs to the sentence. */
function without(t: Tokens, spans: readonly Span[]): Tokens {
  const kept: {readonly index: number; readonly start: number; readonly end: number}[] = []
  let span = 0
  for (let index = 0; index < t.length; index++) {
    const end = t.end[index]!
    let start = t.start[index]!
    while (span < spans.length && spans[span]!.end <= start) span++
    for (let at = span; at < spans.length && spans[at]!.start < end; at++) {
      if (spans[at]!.start > start) kept.push({index, start, end: spans[at]!.start})
      start = Math.max(start, spans[at]!.end)
    }
    if (start < end) kept.push({index, start, end})
  }
  const known = kept.map(({index, start, end}) => (start === t.start[index] && end === t.end[index] ? t.known[index]! : wordKnown(t.text.slice(start, end))))
  const word = kept.map(({index}, at) => (t.kind[index] === tokenKind.mark ? known[at]!.raw : known[at]!.word))
  return {
    text: t.text,
    length: kept.length,
    start: Int32Array.from(kept, ({start}) => start),
    end: Int32Array.from(kept, ({end}) => end),
    kind: Uint8Array.from(kept, ({index}) => t.kind[index]!),
    is: Int32Array.from(kept, ({index}, at) => (t.kind[index] === tokenKind.word ? known[at]!.is : 0)),
    word,
    known
  }
}
