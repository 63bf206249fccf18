/** Nouns that judge what they are said of, in the singular. */
export const praiseNouns: readonly string[] = [
  'catastrophe', 'debacle', 'disaster', 'disgrace', 'failure', 'fiasco', 'gem', 'genius', 'icon', 'inspiration',
  'legend', 'marvel', 'masterpiece', 'masterstroke', 'milestone', 'must-have', 'must-see', 'pioneer', 'powerhouse',
  'shame', 'tragedy', 'trailblazer', 'travesty', 'treasure', 'triumph', 'virtuoso', 'visionary'
]
