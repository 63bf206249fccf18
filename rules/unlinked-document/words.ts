/** What can be put online and linked to: singular. */
export const linkable: readonly string[] = [
  'analysis', 'article', 'assessment', 'audit', 'book', 'briefing', 'census', 'column', 'database', 'dataset', 'dossier',
  'editorial', 'essay', 'filing', 'forecast', 'guideline', 'handbook', 'index', 'investigation', 'letter', 'manual', 'memo',
  'memorandum', 'paper', 'poll', 'ranking', 'report', 'review', 'study', 'survey', 'transcript', 'whitepaper'
]
