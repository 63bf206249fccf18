/** Documents that stand for nobody in particular when nothing tells which. */
export const genericDocuments: readonly string[] = [
  'experiments', 'literature', 'media', 'publications', 'reports', 'research', 'science', 'studies', 'surveys'
]

/** What may stand before them and tells nothing. */
export const genericModifiers: readonly string[] = [
  'academic', 'clinical', 'countless', 'current', 'early', 'existing', 'extensive', 'growing', 'independent',
  'industry', 'international', 'latest', 'many', 'market', 'media', 'medical', 'modern', 'more', 'most', 'much',
  'multiple', 'new', 'news', 'numerous', 'other', 'press', 'previous', 'prior', 'recent', 'scientific', 'several',
  'some', 'various'
]
