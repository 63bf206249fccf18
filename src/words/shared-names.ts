/** Given names that women and men share, of those in given-names.ts. */
export const sharedNames: readonly string[] = [
  'alex', 'alexis', 'ashley', 'chris', 'christian', 'dana', 'dylan', 'jackie', 'jamie', 'jean', 'jordan', 'kelly',
  'kim', 'lee', 'leslie', 'lindsey', 'logan', 'marion', 'robin', 'sam', 'shannon', 'shawn', 'stacy', 'terry', 'tracy'
]
