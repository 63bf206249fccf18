/** Nouns that carry what somebody said or thinks: “her claim that …”, “in the view of …”. */
export const cueNouns: readonly string[] = [
  'accusation', 'acknowledgment', 'admission', 'advice', 'allegation', 'announcement', 'argument', 'assertion',
  'assessment', 'assurance', 'belief', 'characterization', 'charge', 'claim', 'comment', 'complaint', 'concern',
  'conclusion', 'confirmation', 'contention', 'conviction', 'decision', 'declaration', 'demand', 'denial',
  'description', 'doubt', 'estimate', 'expectation', 'explanation', 'fear', 'feeling', 'finding', 'hope', 'idea',
  'impression', 'insistence', 'judgement', 'judgment', 'notion', 'observation', 'opinion', 'phrase', 'pledge',
  'prediction', 'promise', 'proposal', 'question', 'recommendation', 'remark', 'report', 'request', 'rumor',
  'rumour', 'sense', 'speculation', 'statement', 'suggestion', 'suspicion', 'testimony', 'theory', 'threat',
  'understanding', 'view', 'vow', 'warning', 'word', 'words', 'worry'
]
