import type {Span} from '../document.js'

/** Stands in the place of a comment while the rest is parsed. No text has this character: Unicode keeps it free. */
export const blank = '\uFDD0'

/** The comments of MDX: `{/* … *\/}`. What a fence or a code span shows of them is for the parser to say. */
export function expressionComments(source: string): readonly Span[] {
  const found: Span[] = []
  const opening = /\{\s*\/\*/g
  const closing = /\s*\}/y
  for (let match = opening.exec(source); match; match = opening.exec(source)) {
    if (source[match.index - 1] === '`') continue
    // The first “*/” ends each comment that was opened before it.
    const close = source.indexOf('*/', opening.lastIndex)
    if (close < 0) break
    closing.lastIndex = close + 2
    if (closing.test(source)) found.push({start: match.index, end: closing.lastIndex})
    opening.lastIndex = close + 2
  }
  return found
}

/** The source with these ranges blanked out; offsets stay. */
export function withBlanks(source: string, ranges: readonly Span[]): string {
  let out = ''
  let at = 0
  for (const {start, end} of ranges) {
    out += source.slice(at, start) + blank.repeat(end - start)
    at = end
  }
  return out + source.slice(at)
}
