/** The rules about citations: links, notes, references, identifiers. And those that look after the comments that ignore them. */
export const citationRules = [
  'ai-citation-artifact',
  'bare-url-citation',
  'citation-placeholder',
  'citation-without-reference',
  'citation-year-mismatch',
  'duplicate-citation-definition',
  'empty-link-target',
  'ignore-without-reason',
  'invalid-identifier',
  'nondescript-link-text',
  'quotation-missing-locator',
  'reference-without-citation',
  'tracking-url',
  'undefined-citation',
  'unknown-ignored-rule',
  'unused-citation-definition',
  'unused-ignore'
] as const
