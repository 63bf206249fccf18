/** Verbs for what goes on in a mind, where nobody else can see it, in the base form. */
export const mindVerbs: readonly string[] = [
  'adore', 'believe', 'crave', 'despise', 'detest', 'dislike', 'distrust', 'doubt', 'dread', 'fear', 'feel', 'hate',
  'hope', 'intend', 'know', 'like', 'loathe', 'long', 'love', 'mistrust', 'prefer', 'regret', 'resent', 'suspect',
  'think', 'want', 'wish', 'yearn'
]
