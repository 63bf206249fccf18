/** Quantifiers that name nobody. */
export const quantifiers: readonly string[] = [
  'academic', 'certain', 'clinical', 'countless', 'economic', 'few', 'financial', 'foreign', 'growing', 'health',
  'independent', 'industry', 'leading', 'legal', 'many', 'medical', 'military', 'modern', 'more', 'most', 'multiple',
  'new', 'numerous', 'other', 'outside', 'policy', 'political', 'previous', 'prior', 'prominent', 'recent',
  'respected', 'scientific', 'security', 'serious', 'several', 'some', 'technical', 'top', 'unnamed', 'various'
]
