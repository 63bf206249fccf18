/** Documents and people that “the” points back to when they are a source: singular or plural, as they stand. */
export const references: readonly string[] = [
  'analysis', 'article', 'audit', 'dossier', 'economist', 'economists', 'email', 'emails', 'filing', 'investigation', 'letter',
  'memo', 'memorandum', 'official', 'officials', 'paper', 'poll', 'professor', 'report', 'researcher', 'researchers', 'review', 'scientist', 'scientists',
  'source', 'sources', 'spokesman', 'spokesperson', 'spokeswoman', 'study', 'survey'
]
