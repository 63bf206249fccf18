/** The one of some names that was meant by a slip of the hand; nothing, where it is too far from all of them. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const most = Math.min(3, Math.floor(word.length / 4))
  let best: string | undefined
  let least = most + 1
  for (const name of names) {
    if (Math.abs(name.length - word.length) >= least) continue
    const distance = distanceOf(word, name)
    if (distance < least) {
      least = distance
      best = name
    }
  }
  return best
}

/** How many letters come, go, change, or change places with the next. */
function distanceOf(one: string, other: string): number {
  let before: readonly number[] = []
  let last = Array.from({length: other.length + 1}, (_, at) => at)
  for (let row = 1; row <= one.length; row++) {
    const now = [row]
    for (let at = 1; at <= other.length; at++) {
      const same = one[row - 1] === other[at - 1]
      let least = Math.min(last[at]! + 1, now[at - 1]! + 1, last[at - 1]! + (same ? 0 : 1))
      if (one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]) least = Math.min(least, before[at - 2]! + 1)
      now.push(least)
    }
    before = last
    last = now
  }
  return last.at(-1)!
}
