import type {Tokens} from './tokens.js'

/** The first token that begins at an offset or behind it. */
export function tokenFrom(t: Tokens, offset: number): number {
  let low = 0
  let high = t.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (t.start[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}
