/** Auxiliary and modal verbs, with their negations. */
export const auxiliaries: readonly string[] = [
  '\'d', '\'ll', '\'m', '\'re', '\'ve', 'ain\'t', 'am', 'are', 'aren\'t', 'be', 'been', 'being', 'can', 'can\'t',
  'cannot', 'could', 'couldn\'t', 'did', 'didn\'t', 'do', 'does', 'doesn\'t', 'don\'t', 'going', 'gonna', 'had',
  'hadn\'t', 'has', 'hasn\'t', 'have', 'haven\'t', 'having', 'is', 'isn\'t', 'may', 'might', 'must', 'mustn\'t',
  'ought', 'shall', 'should', 'shouldn\'t', 'used', 'was', 'wasn\'t', 'were', 'weren\'t', 'will', 'won\'t', 'would',
  'wouldn\'t'
]
