/** Abbreviations that stand inside a sentence or at its end. A capital where they are written with one. */
export const finalAbbreviations: readonly string[] = [
  'Apr', 'Assn', 'Aug', 'Ave', 'Blvd', 'Bros', 'Co', 'Dec', 'Dr', 'Esq', 'Feb', 'Jan', 'Jr', 'Jul', 'Jun', 'Mar',
  'Nov', 'Oct', 'Pkwy', 'Rd', 'Sep', 'Sept', 'Sr', 'St', 'Univ', 'al', 'dept', 'ed', 'eds', 'est', 'etc', 'govt'
]
