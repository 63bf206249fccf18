/** Participles of the last clause of a sentence that tell readers what to think of the rest. */
export const tailVerbs: readonly string[] = [
  'affirming', 'attesting', 'capturing', 'celebrating', 'cementing', 'confirming', 'contributing', 'cultivating',
  'demonstrating', 'elevating', 'embodying', 'emphasising', 'emphasizing', 'encapsulating', 'ensuring',
  'exemplifying', 'fostering', 'further', 'highlighting', 'illustrating', 'marking', 'proving', 'reaffirming',
  'reflecting', 'reinforcing', 'sealing', 'showcasing', 'signaling', 'signalling', 'signifying', 'solidifying',
  'symbolising', 'symbolizing', 'testifying', 'transforming', 'underlining', 'underscoring'
]
