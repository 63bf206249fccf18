/** Adverbs that stand in a verb group and do not end in -ly. */
export const adverbs: readonly string[] = [
  'again', 'all', 'almost', 'already', 'also', 'always', 'both', 'even', 'ever', 'first', 'further', 'indeed',
  'instead', 'just', 'later', 'long', 'maybe', 'never', 'nevertheless', 'nonetheless', 'not', 'now', 'often', 'once',
  'only', 'otherwise', 'perhaps', 'quite', 'rather', 'since', 'so', 'sometimes', 'soon', 'still', 'then',
  'therefore', 'though', 'thus', 'today', 'tonight', 'too', 'twice', 'yesterday', 'yet'
]
