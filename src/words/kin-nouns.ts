/** Relatives, whom a possessive identifies. */
export const kinNouns: readonly string[] = [
  'aunt', 'boyfriend', 'brother', 'brothers', 'children', 'cousin', 'dad', 'daughter', 'daughters', 'ex-husband',
  'ex-wife', 'family', 'father', 'fiance', 'fiancee', 'girlfriend', 'granddaughter', 'grandfather', 'grandmother',
  'grandson', 'husband', 'mom', 'mother', 'parent', 'parents', 'partner', 'sister', 'sisters', 'son', 'sons',
  'spouse', 'stepfather', 'stepmother', 'uncle', 'widow', 'widower', 'wife'
]
