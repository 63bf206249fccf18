import type {Segment} from '../document.js'

/**
 * How the next of a text stands in its source where it does not simply stand there: `skip` units of source that are no text,
 * `size` units that are `length` units of text, `after` units that are no text again.
 */
export interface Difference {
  readonly skip?: number
  readonly size: number
  readonly length: number
  readonly after?: number
}

/** What a markup does to plain text. */
export interface Dialect {
  /** The characters that may mean something else than themselves. */
  readonly special: ReadonlySet<number>
  differenceAt(source: string, at: number, end: number, value: string, into: number): Difference | undefined
}

/**
 * Where a text, as a parser hands it over, stands in the range of the source that it was read from: past escapes, character
 * references and the prefixes of lines. Where the two cannot be reconciled, the rest of the text stands for the rest of the range.
 */
export function aligned(source: string, start: number, end: number, value: string, dialect: Dialect): readonly Segment[] {
  if (end - start === value.length && source.startsWith(value, start)) return [{at: 0, start, length: value.length}]
  const segments: Segment[] = []
  let at = start
  let into = 0
  let from = 0
  const close = () => {
    if (into > from) segments.push({at: from, start: at - (into - from), length: into - from})
  }
  while (into < value.length) {
    const code = source.charCodeAt(at)
    if (at < end && code === value.charCodeAt(into) && !dialect.special.has(code)) {
      at++
      into++
      continue
    }
    close()
    const difference = at < end ? dialect.differenceAt(source, at, end, value, into) : undefined
    if (!difference) {
      segments.push({at: into, start: Math.min(at, end), length: value.length - into, size: Math.max(0, end - at)})
      return segments
    }
    const {skip = 0, size, length, after = 0} = difference
    at += skip
    if (length > 0) {
      const same = size === length && source.startsWith(value.slice(into, into + length), at)
      segments.push({at: into, start: at, length, ...(!same && {size})})
    }
    at += size + after
    into += length
    from = into
  }
  close()
  return segments
}
