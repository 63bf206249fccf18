import {tableOf} from './tables.js'

/** Words with a number each, in a table that can be kept: a slot for each hash tells where its word’s letters stand. */
type Words = {
  readonly letters: Uint16Array
  /** Where a word begins, and where it ends; both are 0 where there is none. */
  readonly from: Int32Array
  readonly to: Int32Array
  readonly number: Int32Array
}

/** The number of a word, if it has one. `numbers` is asked when the first word is looked up, and not at all where the table is kept. */
export function wordTable(name: string, numbers: () => ReadonlyMap<string, number>): (word: string) => number | undefined {
  let words: Words | undefined
  return (word) => {
    words ??= tableOf(name, () => wordsWith(numbers()))
    const {letters, from, to, number} = words
    const {length} = word
    for (let slot = hash(word) & (from.length - 1); ; slot = (slot + 1) & (from.length - 1)) {
      const start = from[slot]!
      const end = to[slot]!
      if (start === end) return undefined
      if (end - start !== length) continue
      let at = 0
      while (at < length && letters[start + at] === word.charCodeAt(at)) at++
      if (at === length) return number[slot]
    }
  }
}

function wordsWith(numbers: ReadonlyMap<string, number>): Words {
  const slots = 2 ** Math.ceil(Math.log2(2 * numbers.size))
  const letters = new Uint16Array([...numbers.keys()].reduce((sum, {length}) => sum + length, 0))
  const words = {letters, from: new Int32Array(slots), to: new Int32Array(slots), number: new Int32Array(slots)}
  let end = 0
  for (const [word, number] of numbers) {
    let slot = hash(word) & (slots - 1)
    while (words.to[slot]! > 0) slot = (slot + 1) & (slots - 1)
    words.from[slot] = end
    for (let at = 0; at < word.length; at++) letters[end++] = word.charCodeAt(at)
    words.to[slot] = end
    words.number[slot] = number
  }
  return words
}

function hash(word: string): number {
  let h = 0x811c9dc5
  for (let at = 0; at < word.length; at++) h = Math.imul(h ^ word.charCodeAt(at), 0x01000193)
  return h ^ (h >>> 15)
}
