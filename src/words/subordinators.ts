/** Words that open a subordinate clause. */
export const subordinators: readonly string[] = [
  'after', 'albeit', 'although', 'as', 'because', 'before', 'how', 'if', 'lest', 'once', 'since', 'so', 'that', 'though',
  'till', 'unless', 'until', 'what', 'when', 'whenever', 'where', 'whereas', 'wherever', 'whether', 'which', 'while',
  'whilst', 'who', 'whom', 'whose', 'why'
]
