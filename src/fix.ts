import type {Edit, Finding} from './report.js'

/**
 * The text with the findings' fixes applied. A fix is applied whole or not at all: of two that overlap, the first in the text
 * is applied and the other waits for the next round; one whose own edits overlap is left out. Two deletions that have nothing but
 * blanks in common are both applied: the lines of a menu, each with its line break. Suggestions are never applied.
 *
 * @throws {RangeError} if an edit lies outside the text: the findings are of another text.
 * @throws {TypeError} for a text that is no string, and for findings in no list: a whole report, say.
 */
export function fix(text: string, findings: readonly Pick<Finding, 'fix'>[]): string {
  if (typeof text !== 'string') throw new TypeError(`fix takes a string, not ${text === null ? 'null' : typeof text}`)
  if (!Array.isArray(findings)) throw new TypeError('fix takes a text and its findings: fix(text, lint(text).findings)')
  let out = ''
  let at = 0
  for (const {start, end, text: put} of editsOf(text, findings)) {
    out += text.slice(at, start) + put
    at = end
  }
  return out + text.slice(at)
}

/** The edits that `fix` applies, in order; none overlaps another. */
export function editsOf(text: string, findings: readonly Pick<Finding, 'fix'>[]): Edit[] {
  const taken: Edit[] = []
  let reach = -1
  for (const {fix: found} of findings) {
    if (!found) continue
    for (const edit of found.edits) {
      if (!(edit.start >= 0 && edit.start <= edit.end && edit.end <= text.length)) {
        throw new RangeError(`An edit at ${edit.start}..${edit.end} lies outside the text, which has ${text.length} UTF-16 units`)
      }
    }
    // Findings mostly come in order: what starts behind everything taken so far cannot overlap it.
    const clear = (edit: Edit) => edit.start > reach || !taken.some((other) => collides(edit, other) && !shareBlanks(text, edit, other))
    if (!found.edits.every(clear) || overlapThemselves(found.edits)) continue
    taken.push(...found.edits)
    for (const edit of found.edits) reach = Math.max(reach, edit.end)
  }
  let at = 0
  return taken.sort(inOrder).map((edit) => {
    const start = Math.max(at, edit.start)
    at = Math.max(at, edit.end)
    return {start, end: at, text: edit.text}
  })
}

function inOrder(a: Edit, b: Edit): number {
  return a.start - b.start || a.end - b.end
}

/** Within one fix, what touches is meant to: an insertion may stand right beside a replacement. */
function overlapThemselves(edits: readonly Edit[]): boolean {
  return [...edits].sort(inOrder).some((edit, index, sorted) => index > 0 && edit.start < sorted[index - 1]!.end)
}

function shareBlanks(text: string, a: Edit, b: Edit): boolean {
  if (a.text !== '' || b.text !== '' || a.start === a.end || b.start === b.end) return false
  return text.slice(Math.max(a.start, b.start), Math.min(a.end, b.end)).trim() === ''
}

function collides(a: Edit, b: Edit): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end
  return a.start < b.end && b.start < a.end
}
