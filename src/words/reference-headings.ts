/** Headings over a list of what the text cites, in lower case: as style guides and journals name them. */
export const referenceHeadings: readonly string[] = [
  'cited works', 'literature cited', 'notes and references', 'reference list', 'references', 'references and notes',
  'references cited', 'works cited'
]

/** Headings over a list of what a reader may go on to: nothing in it needs to be cited. */
export const readingHeadings: readonly string[] = [
  'additional reading', 'bibliography', 'external links', 'further reading', 'further resources', 'links',
  'recommended reading', 'related links', 'resources', 'see also', 'suggested reading', 'works consulted'
]

/** Headings over notes and sources of a text without markup, in lower case: they head other things too. */
export const noteHeadings: readonly string[] = ['citations', 'endnotes', 'footnotes', 'notes', 'notes and sources', 'sources', 'sources and notes']
