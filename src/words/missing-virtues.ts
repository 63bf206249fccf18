/** What somebody is said not to have, to hurt: “has no spine”. */
export const missingVirtues: readonly string[] = [
  'backbone', 'class', 'conscience', 'decency', 'empathy', 'guts', 'honor', 'honour', 'integrity', 'morals',
  'principles', 'scruples', 'shame', 'spine'
]
