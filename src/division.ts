import type {DraftBlock, Segment} from './document.js'

/** No paragraph that a person wrote is longer, in UTF-16 units. */
const longest = 20_000

export const isLong = ({text}: DraftBlock) => text.length > longest

/**
 * A text without line breaks is no paragraph, whatever its format says: it is read in pieces, cut behind a sentence where there is one.
 * So a rule never meets a block without bounds, and a megabyte in one line takes no longer than a megabyte in many.
 */
export function divided(draft: DraftBlock): readonly DraftBlock[] {
  if (!isLong(draft)) return [draft]
  const pieces: DraftBlock[] = []
  for (let start = 0; start < draft.text.length; ) {
    const end = cutAfter(draft.text, start)
    const text = draft.text.slice(start, end).trimEnd()
    if (text) {
      pieces.push({
        kind: draft.kind,
        text,
        citations: draft.citations.filter((citation) => citation.start >= start && citation.end <= end).map((citation) => ({...citation, start: citation.start - start, end: citation.end - start})),
        segments: draft.segments.flatMap((segment) => clipped(segment, start, start + text.length))
      })
    }
    start = end
    while (start < draft.text.length && /\s/.test(draft.text[start]!)) start++
  }
  return pieces
}

/** Behind the last sentence of the next pieceful of text; else behind a space; else in a word, but never in a surrogate pair. */
function cutAfter(text: string, start: number): number {
  const limit = start + longest
  if (limit >= text.length) return text.length
  for (let at = limit; at > start + longest / 2; at--) {
    if (/\s/.test(text[at]!) && /[.!?]["”’)]?$/.test(text.slice(at - 2, at)) && /^\s+["“‘(]?\p{Lu}/u.test(text.slice(at, at + 6))) return at
  }
  const space = text.lastIndexOf(' ', limit)
  if (space > start + longest / 2) return space
  return /[\uD800-\uDBFF]/.test(text[limit - 1]!) ? limit - 1 : limit
}

/** The part of a segment that stands in `from..to` of its block, with offsets of the piece. */
export function clipped({at, start, length, size}: Segment, from: number, to: number): Segment[] {
  const first = Math.max(at, from)
  const last = Math.min(at + length, to)
  if (first >= last) return []
  if (size !== undefined) return [{at: Math.max(at, from) - from, start, length: last - first, size}]
  return [{at: first - from, start: start + first - at, length: last - first}]
}
