/** What can be read as a source: singular. */
export const documentNouns: readonly string[] = [
  'abstract', 'account', 'act', 'ad', 'advertisement', 'advisory', 'affidavit', 'agenda', 'agreement', 'analysis',
  'article', 'assessment', 'audit', 'bill', 'blog', 'book', 'brief', 'briefing', 'bulletin', 'cable', 'calendar',
  'census', 'chart', 'circular', 'clip', 'column', 'commercial', 'complaint', 'contract', 'data', 'database',
  'dataset', 'deal', 'decision', 'deposition', 'diary', 'document', 'documentary', 'dossier', 'draft', 'e-mail',
  'editorial', 'email', 'essay', 'estimate', 'evidence', 'experiment', 'figure', 'file', 'filing', 'film', 'finding',
  'footage', 'forecast', 'graph', 'guidance', 'guideline', 'handbook', 'index', 'indictment', 'inquiry',
  'investigation', 'journal', 'law', 'lawsuit', 'letter', 'list', 'literature', 'log', 'manifesto', 'manual', 'map',
  'memo', 'memoir', 'memorandum', 'message', 'meta-analysis', 'metastudy', 'model', 'movie', 'newsletter', 'note',
  'notice', 'op-ed', 'opinion', 'order', 'paper', 'paperwork', 'petition', 'piece', 'plan', 'platform', 'poll',
  'polling', 'post', 'presentation', 'press-release', 'proposal', 'questionnaire', 'ranking', 'record', 'recording',
  'release', 'report', 'research', 'resolution', 'return', 'review', 'ruling', 'schedule', 'simulation', 'site',
  'slide', 'spreadsheet', 'statement', 'statistic', 'story', 'study', 'subpoena', 'summary', 'survey', 'table',
  'tape', 'test', 'testimony', 'text', 'transcript', 'treaty', 'trial', 'tweet', 'verdict', 'video', 'warrant',
  'website', 'white-paper', 'whitepaper'
]
