/** Documents that stand for nobody in particular when nothing says which: plural or mass. */
export const vagueDocuments: readonly string[] = [
  'accounts', 'analyses', 'articles', 'data', 'documents', 'e-mails', 'emails', 'estimates', 'evidence',
  'experiments', 'figures', 'findings', 'investigations', 'leaks', 'literature', 'memos', 'models', 'papers',
  'polls', 'publications', 'records', 'reports', 'research', 'reviews', 'science', 'sources', 'statistics',
  'studies', 'surveys', 'tests', 'trials'
]
