import type {Span} from '../document.js'

/**
 * Four or more short lines of words whose ends are no ends of sentences: a poem, a song. A menu has no commas at its line ends,
 * an address has too few words in a line, a list too many full stops.
 */
export function isVerse(source: string, lines: readonly Span[]): boolean {
  if (lines.length < 4 || lines.length > 80) return false
  let soft = 0
  let stops = 0
  let words = 0
  for (const [index, {start, end}] of lines.entries()) {
    if (end - start > 64) return false
    const line = source.slice(start, end)
    words += line.split(/\s+/).length
    if (/^(?:[-*•·]|\d+[.)])\s/.test(line)) return false
    if (/[.!?]["”’)]?$/.test(line)) stops++
    else if (/[,;:–—-]$/.test(line)) soft++
    else if (index + 1 < lines.length && /\p{Ll}/u.test(source[lines[index + 1]!.start]!)) soft++
  }
  const mean = words / lines.length
  return mean >= 3.5 && mean <= 12 && soft >= 2 && soft * 4 >= lines.length && stops * 2 <= lines.length && !fillsColumn(source, lines)
}

/** Every line ends where the next word would not have fitted: prose in a narrow column. */
function fillsColumn(source: string, lines: readonly Span[]): boolean {
  const column = Math.max(...lines.map(({start, end}) => end - start))
  return lines.slice(0, -1).every(({start, end}, index) => {
    const next = lines[index + 1]!
    const word = /\S*/.exec(source.slice(next.start, next.end))![0]
    return end - start + 1 + word.length > column - 2
  })
}
