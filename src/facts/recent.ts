/** How far back a reader remembers: candidates of the same name or kind. */
const memory = 40

/** Things by the words that may refer to them, each list in the order in which they were last spoken of. */
export class Recent<T> {
  readonly #lists = new Map<string, T[]>()

  /** The thing was spoken of again, and answers to these words. */
  add(thing: T, keys: Iterable<string>): void {
    for (const key of keys) {
      const list = this.#lists.get(key)
      if (!list) this.#lists.set(key, [thing])
      else if (list.at(-1) !== thing) list.push(thing)
    }
  }

  /** The nearest that answers to the word, and fits. */
  find(key: string, fits: (thing: T) => boolean = () => true): T | undefined {
    const list = this.#lists.get(key) ?? []
    for (let at = list.length - 1; at >= Math.max(0, list.length - memory); at--) if (fits(list[at]!)) return list[at]
    return undefined
  }
}
