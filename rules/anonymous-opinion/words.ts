/** Judging words that praise. */
export const praises: readonly string[] = [
  'admirable', 'amazing', 'awesome', 'beautiful', 'best', 'brilliant', 'excellent', 'exceptional', 'extraordinary',
  'fabulous', 'fantastic', 'finest', 'genius', 'godsend', 'good', 'great', 'greatest', 'helpful', 'hero', 'heroic',
  'impressive', 'incredible', 'magnificent', 'marvellous', 'marvelous', 'outstanding', 'perfect', 'phenomenal',
  'positive', 'remarkable', 'smart', 'smartest', 'splendid', 'star', 'strong', 'success', 'superb', 'terrific',
  'treasure', 'triumph', 'wise', 'wonderful'
]
