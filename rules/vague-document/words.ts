/** Documents that a claim is pinned on and that a reader would want to find: singular. */
export const vagueNouns: readonly string[] = [
  'analysis', 'assessment', 'audit', 'census', 'data', 'dataset', 'document', 'dossier', 'e-mail', 'email',
  'estimate', 'evidence', 'experiment', 'figure', 'file', 'forecast',
  'literature', 'memo', 'memorandum', 'meta-analysis', 'metastudy', 'paper', 'poll', 'polling', 'ranking', 'record',
  'report', 'research', 'review', 'statistic', 'study', 'survey', 'test', 'trial', 'whitepaper'
]

/** What a body keeps or counts: with its name beside it, a reader can look it up. */
export const registerNouns: readonly string[] = ['census', 'data', 'dataset', 'estimate', 'figure', 'forecast', 'record', 'statistic']
