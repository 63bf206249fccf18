/** Verbs of speech that doubt what is said, from Wikipedia’s words to watch: base forms. */
export const doubtVerbs: readonly string[] = ['allege', 'claim', 'insist', 'maintain', 'purport']

/** Verbs of speech that make a confession of what is said. */
export const guiltVerbs: readonly string[] = ['admit', 'concede', 'confess']

/** Verbs of speech that vouch for what is said. */
export const truthVerbs: readonly string[] = ['confirm', 'disclose', 'expose', 'note', 'observe', 'point', 'refute', 'reveal']

/** Verbs of speech that paint how it was said. */
export const toneVerbs: readonly string[] = [
  'blast', 'boast', 'brag', 'bristle', 'crow', 'fume', 'gripe', 'gush', 'lambast', 'lambaste', 'quip', 'rant', 'rave', 'scoff', 'slam', 'sneer',
  'whine'
]

/** What somebody may refuse to do who declines to comment: base forms. */
export const answers: readonly string[] = [
  'answer', 'clarify', 'comment', 'confirm', 'disclose', 'discuss', 'divulge', 'elaborate', 'explain', 'identify', 'name', 'reply', 'respond', 'reveal',
  'say', 'specify'
]

/** Who alleges by office: prosecutors, and papers that are filed. */
export const accusers: readonly string[] = [
  'affidavit', 'attorneys', 'authorities', 'claimant', 'claimants', 'complaint', 'fbi', 'filing', 'indictment', 'investigators', 'lawsuit', 'lawyers', 'petition', 'plaintiff', 'plaintiffs',
  'police', 'prosecution', 'prosecutor', 'prosecutors', 'suit', 'warrant'
]
