/** Abbreviations that end a sentence as often as not; without the last full stop where they have but one. */
export const finalAbbreviations: readonly string[] = [
  'a.d.', 'a.m.', 'al', 'ala', 'ariz', 'ave', 'b.a.', 'b.c.', 'blvd', 'bros', 'calif', 'co', 'colo', 'conn', 'corp',
  'd.c.', 'dept', 'e.u.', 'esq', 'est', 'etc', 'fla', 'ga', 'ill', 'inc', 'jr', 'kan', 'ky', 'l.a.', 'la', 'ltd',
  'm.a.', 'm.d.', 'mass', 'md', 'mich', 'minn', 'miss', 'mo', 'n.y.', 'nev', 'okla', 'ore', 'p.m.', 'pa', 'ph.d.',
  'plc', 'rd', 'sr', 'st', 'tenn', 'tex', 'u.k.', 'u.n.', 'u.s.', 'u.s.a.', 'va', 'vt', 'wash', 'wis', 'wyo'
]
