/** A label as Markdown compares labels: “[The  Audit]” is “[the audit]”. */
export function normalised(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase()
}

/** The nearest of some words, if it is one letter away. */
export function nearest(word: string, words: Iterable<string>, most = 1): string | undefined {
  let best: string | undefined
  let least = most + 1
  for (const other of words) {
    if (Math.abs(other.length - word.length) >= least) continue
    const distance = distanceOf(word.toLowerCase(), other.toLowerCase(), least)
    if (distance > 0 && distance < least) [best, least] = [other, distance]
  }
  return best
}

function distanceOf(a: string, b: string, most: number): number {
  let before = Array.from({length: b.length + 1}, (_, at) => at)
  for (let row = 1; row <= a.length; row++) {
    const next = [row]
    for (let column = 1; column <= b.length; column++) {
      next.push(Math.min(before[column]! + 1, next[column - 1]! + 1, before[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1)))
    }
    if (Math.min(...next) >= most) return most
    before = next
  }
  return before[b.length]!
}
