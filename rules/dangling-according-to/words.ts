/** What “according to” may name and still name nobody: from the groups and documents that Wikipedia’s “who?” and “which?” ask about. */
export const vagueHeads: readonly string[] = [
  'accounts', 'analysts', 'commentators', 'critics', 'data', 'documents', 'estimates', 'experts', 'insiders', 'internet',
  'many', 'media', 'observers', 'others', 'people', 'polls', 'records', 'reports', 'research', 'rumor',
  'rumors', 'rumour', 'rumours', 'scholars', 'scientists', 'some', 'sources', 'statistics', 'studies', 'study', 'surveys', 'web'
]
