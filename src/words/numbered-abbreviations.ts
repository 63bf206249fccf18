/** Abbreviations that a number follows: “No. 2”, “pp. 14–16”, “c. 1870”. Before anything else they are words. */
export const numberedAbbreviations: readonly string[] = [
  'art', 'bk', 'c', 'ch', 'eq', 'fig', 'figs', 'no', 'nos', 'op', 'p', 'pp', 'sec', 'tel', 'vol', 'vols'
]
