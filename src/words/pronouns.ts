/** Pronouns that can be the source of an attribution. */
export const pronouns: readonly string[] = [
  'all', 'another', 'anybody', 'anyone', 'both', 'each', 'either', 'everybody', 'everyone', 'few', 'he', 'i', 'it',
  'many', 'most', 'neither', 'nobody', 'none', 'one', 'others', 'several', 'she', 'some', 'somebody', 'someone',
  'these', 'they', 'this', 'those', 'we', 'who', 'you'
]
