/** Determiners, possessives and quantifiers that open a noun phrase. */
export const determiners: readonly string[] = [
  'a', 'all', 'an', 'another', 'any', 'both', 'certain', 'countless', 'dozen', 'dozens', 'each', 'eight', 'either',
  'every', 'few', 'five', 'four', 'half', 'her', 'his', 'its', 'many', 'more', 'most', 'much', 'multiple', 'my',
  'neither', 'nine', 'no', 'numerous', 'one', 'other', 'our', 'seven', 'several', 'six', 'some', 'such', 'ten',
  'that', 'the', 'their', 'these', 'this', 'those', 'three', 'two', 'various', 'your'
]
