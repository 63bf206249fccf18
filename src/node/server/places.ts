import type {Range} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Span} from '../../document.js'

export function rangeIn(document: TextDocument, {start, end}: Span): Range {
  return {start: document.positionAt(start), end: document.positionAt(end)}
}

export function spanIn(document: TextDocument, {start, end}: Range): Span {
  return {start: document.offsetAt(start), end: document.offsetAt(end)}
}

export const holds = ({start, end}: Span, offset: number): boolean => start <= offset && offset <= end

/** One span from the first to the last. */
export function hull(spans: readonly Span[]): Span | undefined {
  if (spans.length === 0) return undefined
  return {start: Math.min(...spans.map(({start}) => start)), end: Math.max(...spans.map(({end}) => end))}
}

/** A piece of a text on one line, cut off where it gets long. */
export function excerpt(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const cut = line.slice(0, most - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most >> 1)).trimEnd()}…`
}
