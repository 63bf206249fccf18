/** What editors write in brackets where they miss a source. From Wikipedia’s inline cleanup templates. */
export const queries: readonly string[] = [
  'according to whom\\?', 'better source needed', 'by whom\\?', 'citation needed', 'citation required', 'citations needed',
  'cite\\?', 'clarification needed', 'cn', 'failed verification', 'full citation needed', 'how\\?', 'needs citation', 'needs source',
  'needs? (?:a )?(?:source|citation)', 'non-primary source needed', 'original research\\?', 'page needed', 'ref needed', 'ref\\?',
  'reference needed', 'source needed', 'source required', 'source\\?', 'sources needed', 'unreliable source\\?',
  'verification needed', 'when\\?', 'where\\?', 'which\\?', 'who said this\\?', 'who\\?', 'whom\\?', 'year needed'
]

/** What newsrooms and programmers write where something is to come, in brackets. */
export const draftMarks: readonly string[] = ['FIXME', 'TBA', 'TBC', 'TBD', 'TK', 'TKTK', 'TO COME', 'TODO', 'XX', 'XXX', 'XXXX', 'tk', 'tktk']
