import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {expect} from 'vitest'
import type {Finding} from '../../src/index.js'

/** What must hold of a finding in any format: its place is in the source, and there stand the words that it shows. */
export function expectPlaced(source: string, {start, end, line, column, endLine, endColumn, actual, ruleId, fix, suggestions = [], related = []}: Finding): void {
  const what = `${ruleId} “${actual}” in ${JSON.stringify(source.length > 300 ? source.slice(start, end) : source)}`
  for (const span of [{start, end}, ...related]) {
    expect(span.start, what).toBeGreaterThanOrEqual(0)
    expect(span.end, what).toBeGreaterThan(span.start)
    expect(span.end, what).toBeLessThanOrEqual(source.length)
  }
  for (const {edits} of [...(fix ? [fix] : []), ...suggestions]) {
    let reach = 0
    for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
      expect(edit.start, what).toBeGreaterThanOrEqual(reach)
      expect(edit.end, what).toBeGreaterThanOrEqual(edit.start)
      reach = edit.end
    }
    expect(reach, what).toBeLessThanOrEqual(source.length)
  }
  const pointOf = (offset: number) => {
    const lines = source.slice(0, offset).split(/\r\n|\n|\r(?!\n)/)
    return [lines.length, lines.at(-1)!.length + 1]
  }
  expect([line, column, endLine, endColumn], what).toEqual([...pointOf(start), ...pointOf(end)])
  const written = source.slice(start, end)
  if (written === actual) return
  // Through markup: the source has each letter, in order, and begins and ends with a word of it or with its markup.
  const letters = lettersOf(actual)
  let at = 0
  for (const letter of lettersOf(decoded(written))) if (letter === letters[at]) at++
  expect(letters.slice(at).join(''), what).toBe('')
  expect(isEdge(written[0]!, actual[0]!), `begins: ${what}`).toBe(true)
  expect(isEdge(written.at(-1)!, actual.at(-1)!), `ends: ${what}`).toBe(true)
}

function lettersOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]/gu) ?? []
}

function decoded(text: string): string {
  return text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);?/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/** A letter is where it is said to be; anything else may be markup for what is read there. */
function isEdge(written: string, read: string): boolean {
  return written === read || !/[\p{L}\p{N}]/u.test(written) || read === '\uFFFC' || !/[\p{L}\p{N}]/u.test(read)
}
