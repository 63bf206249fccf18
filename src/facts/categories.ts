/** What the word lists say of a word, as bits: one look-up a token serves every grammar. Filled by `lists`. */
export function categories(word: string): number {
  return known.get(word) ?? 0
}

const known = new Map<string, number>()
