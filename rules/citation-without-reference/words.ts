/** Folded words of what no style guide wants in the list: scripture, classics, laws, letters. */
export const unlistedWords: readonly string[] = [
  'act', 'aristotle', 'bible', 'code', 'constitution', 'convention', 'corinthians', 'deuteronomy', 'directive', 'exodus',
  'genesis', 'herodotus', 'homer', 'interview', 'isaiah', 'koran', 'leviticus', 'luke', 'matthew', 'ordinance', 'plato', 'proverbs',
  'psalms', 'quran', 'qur\u2019an', 'revelation', 'romans', 'statute', 'torah', 'treaty', 'v', 'vs'
].sort()
