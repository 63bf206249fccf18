/** Places behind the name of a city: “Lodi, Calif.” A capital where they are written with one, unless full stops are inside. */
export const stateAbbreviations: readonly string[] = [
  'Ala', 'Ariz', 'Ark', 'Calif', 'Colo', 'Conn', 'Del', 'Fla', 'Ga', 'Ill', 'Ind', 'Kan', 'Ky', 'La', 'Mass', 'Md',
  'Mich', 'Minn', 'Miss', 'Mo', 'Mont', 'Neb', 'Nev', 'Okla', 'Ore', 'Pa', 'Tenn', 'Tex', 'Va', 'Vt', 'Wash', 'Wis',
  'Wyo', 'd.c.', 'n.c.', 'n.d.', 'n.h.', 'n.j.', 'n.m.', 'n.y.', 'r.i.', 's.c.', 's.d.'
]
