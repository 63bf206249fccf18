import stringWidth from 'fast-string-width'

/** Letters, and the marks of prose, each of which takes one column: of most texts nothing needs to be looked up. */
const isNarrow = /^[ -~\u00a1-\u00a8\u00aa-\u00ac\u00af-\u017e\u2010-\u2026\u2030-\u2038]*$/

/** How many columns of a terminal a text takes. */
export const columnsOf = (text: string): number => (isNarrow.test(text) ? text.length : stringWidth(text))
