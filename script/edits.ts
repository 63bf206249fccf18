/** What stands in a code from `start` to `end` becomes `text`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A part of a code, after edits in the order of their places. What overlaps the one before it, or ends outside, is left out. */
export function edited(code: string, edits: readonly Edit[], from: number, to: number): string {
  let at = from
  let text = ''
  for (const edit of edits) {
    if (edit.start < at || edit.end > to) continue
    text += code.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return text + code.slice(at, to)
}

/** A UTF-16 unit as a script of one byte a character has it: “\u00e9”. */
export const escapeOf = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
