import type {Severity} from '../preset.js'
import type {Finding} from '../report.js'

/** The name of a highlight, for `::highlight(says-who-error)`. */
export type HighlightName = `says-who-${Severity}`

/** Offsets into the text, in UTF-16 units, as a `Range` in one text node counts. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * Findings as stretches for the CSS Custom Highlight API, the gravest on top: stretches of one name do not overlap, and where two
 * severities meet the graver has the place. A `<textarea>` shows no highlights itself: they are drawn in a copy of its text behind it.
 * Browsers give a textarea’s value `\n` line ends, so what is linted must be `textarea.value`.
 *
 * @example
 * for (const [name, stretches] of highlights(findings)) {
 *   CSS.highlights.set(name, new Highlight(...stretches.map(({start, end}) => new StaticRange({startContainer: copy, startOffset: start, endContainer: copy, endOffset: end}))))
 * }
 */
export function highlights(findings: readonly Finding[]): Map<HighlightName, readonly Stretch[]> {
  const taken: Stretch[] = []
  const named = new Map<HighlightName, readonly Stretch[]>()
  for (const severity of ['error', 'warning', 'info'] as const) {
    const own = joined(findings.filter((finding) => finding.severity === severity)).flatMap((stretch) => without(stretch, taken))
    named.set(`says-who-${severity}`, own)
    taken.push(...own)
    taken.sort((a, b) => a.start - b.start)
  }
  return named
}

function joined(findings: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = []
  for (const {start, end} of [...findings].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1)
    if (last && start <= last.end) all[all.length - 1] = {start: last.start, end: Math.max(last.end, end)}
    else all.push({start, end})
  }
  return all
}

/** What is left of a stretch between others, which are in order. */
function without({start, end}: Stretch, others: readonly Stretch[]): Stretch[] {
  const left: Stretch[] = []
  let at = start
  for (const other of others) {
    if (other.end <= at || other.start >= end) continue
    if (other.start > at) left.push({start: at, end: other.start})
    at = Math.max(at, other.end)
  }
  if (at < end) left.push({start: at, end})
  return left
}
