/** Verbs that say what somebody thinks of a thing, and take it as their object: base forms. */
export const judgeVerbs: readonly string[] = [
  'accuse', 'acknowledge', 'address', 'admit', 'allege', 'announce', 'applaud', 'assail', 'attack', 'back', 'berate',
  'blame', 'blast', 'brand', 'call', 'castigate', 'challenge', 'characterise', 'characterize', 'chastise', 'chide',
  'cite', 'commend', 'compare', 'condemn', 'confirm', 'congratulate', 'credit', 'criticise', 'criticize', 'debate',
  'decry', 'defend', 'demand', 'denounce', 'deny', 'depict', 'deplore', 'deride', 'describe', 'detail', 'discuss',
  'dismiss', 'dispute', 'dub', 'endorse', 'excoriate', 'express', 'fault', 'hail', 'invite', 'label', 'lambast',
  'lambaste', 'laud', 'liken', 'mention', 'mock', 'name', 'oppose', 'order', 'outline', 'pledge', 'portray',
  'praise', 'predict', 'promise', 'propose', 'question', 'rebuke', 'rebut', 'recall', 'recount', 'refer',
  'reference', 'refute', 'reiterate', 'reject', 'request', 'ridicule', 'scold', 'slam', 'support', 'thank', 'tout',
  'urge', 'voice', 'welcome'
]
