/** What may follow a personal name as part of it, without the full stop. */
export const nameSuffixes: readonly string[] = [
  'esq', 'ii', 'iii', 'iv', 'jr', 'md', 'phd', 'sr'
]
