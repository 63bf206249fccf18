import type {Block, Span} from './document.js'

/** Under this a passage remembers the words found in it and those beside them. */
const placesKnown = {}

/**
 * A hash of rule, message, the words found and the words beside them: never of offsets or wording, so that edits elsewhere and
 * better messages leave it as it is. `ordinal` tells equal ones apart, in the order of the text.
 */
export function fingerprint(ruleId: string, messageId: string, block: Block, span: Span, ordinal: number): string {
  const known = block.passage.remember(placesKnown, () => new Map<string, string>())
  const key = `${span.start} ${span.end}`
  const around = known.get(key) ?? wordsAround(block, span)
  known.set(key, around)
  return hash([ruleId, messageId, around, ordinal].join('\n'))
}

function wordsAround({text, index}: Block, span: Span): string {
  // The source as a whole has comments between its lines, which come and go.
  const isWhole = index < 0
  const ahead = text.slice(Math.max(0, span.start - 60), span.start)
  const behind = text.slice(span.end, span.end + 60)
  const before = words(isWhole ? /[^\r\n]*$/.exec(ahead)![0] : ahead).slice(-3)
  const after = words(isWhole ? /^[^\r\n]*/.exec(behind)![0] : behind).slice(0, 3)
  const found = words(text.slice(span.start, span.end))
  return [before.join(' '), found.join(' ') || text.slice(span.start, span.end), after.join(' ')].join('\n')
}

function words(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** 53 bits of cyrb53, in 14 hexadecimal digits. */
function hash(text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0')
}
