/** What can be put online and linked to: singular. */
export const linkable: readonly string[] = [
  'analysis', 'article', 'assessment', 'audit', 'book', 'briefing', 'census', 'column', 'dataset', 
  'editorial', 'essay', 'filing', 'guideline', 'handbook', 'letter', 'manual', 'memo',
  'memorandum', 'paper', 'poll', 'ranking', 'report', 'review', 'study', 'survey', 'whitepaper'
]
