import type {Span} from './document.js'

/** A question to many spans at once: does any of them overlap this one? */
export function overlapping(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  // How far the spans up to this one reach.
  const reach: number[] = []
  for (const {end} of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0))
  return ({start, end}) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[middle]!.start < end) low = middle + 1
      else high = middle
    }
    return low > 0 && reach[low - 1]! > start
  }
}
