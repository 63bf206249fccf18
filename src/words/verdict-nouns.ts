/** Nouns that, as a predicate, say what somebody thinks of a thing: singular. */
export const verdictNouns: readonly string[] = [
  'abomination', 'blessing', 'blunder', 'breakthrough', 'bust', 'catastrophe', 'debacle', 'disappointment',
  'disaster', 'disgrace', 'duty', 'embarrassment', 'farce', 'fiasco', 'flop', 'genius', 'godsend', 'hero', 'insult',
  'joke', 'masterpiece', 'mess', 'miracle', 'misjudgment', 'misstep', 'mistake', 'nightmare', 'nonsense',
  'obligation', 'outrage', 'overreaction', 'responsibility', 'scandal', 'shame', 'star', 'success', 'tragedy',
  'travesty', 'treasure', 'triumph', 'waste'
]
