import type {Place} from '../document.js'
import {defineFact} from '../fact.js'
import {sentenceAt} from './sentences.js'

const year = '(?:1[89]|20)\\d\\d[a-z]?'
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Spring|Summer|Autumn|Fall|Winter)'

const marker = new RegExp(
  [
    '\\[\\d{1,3}(?:\\s*[-–,]\\s*\\d{1,3})*\\]', // “[3-6]”
    '\\[\\^[\\w-]+\\]', // “[^1]”
    '\\[[^\\[\\]]{0,80}@[\\w:.-]+[^\\[\\]]{0,80}\\]', // “[see @lund2019, p. 3]”
    '(?<=^|[\\s(])-?@\\p{L}[\\p{L}_:-]{0,40}(?:1[5-9]|20)\\d\\d[a-z]?(?![\\p{L}\\p{N}/])', // “@lund2019 says”
    // “(Lund, 2019)”, “(see Lund & Dahl 2019; Pell 2020, p. 3)”, not “(in 2019)”, “(May 2019)”
    `\\((?:see |e\\.g\\.,? |cf\\.? )?(?!${month})\\p{Lu}[^()]{1,80}[ ,]${year}(?:[,:] ?(?:pp?\\. ?)?[\\d–-]+)?\\)`,
    `\\p{Lu}\\p{L}+(?: et al\\.)? \\(${year}(?:[,:] ?(?:pp?\\. ?)?[\\d–-]+)?\\)`, // “Lund et al. (2019)”
    '(?<=\\p{L}{3}|[.,;:!?”"’\')\\]])[⁰¹²³⁴⁵⁶⁷⁸⁹]' // “the dam leaks.²”, not “12 km²”
  ].join('|'),
  'u'
)

/** Quick to try: what every marker holds. */
const mayMark = /[[@⁰¹²³⁴⁵⁶⁷⁸⁹]|\([^()]*\d{4}/

/** Which ranges of a block have a marker, as far as somebody asked. */
const marked = defineFact({name: 'marked ranges', block: () => new Map<string, boolean>()})

/** A link, footnote or citation marker stands in the sentence of this place, or right behind it. */
export function citedIn({block, start, end}: Place): boolean {
  const sentence = sentenceAt(block, start)
  const from = sentence?.start ?? 0
  const to = Math.max(sentence?.end ?? block.text.length, end)
  if (block.citations.some((citation) => citation.start < to + 2 && citation.end > from)) return true
  const known = block.get(marked)
  const key = `${from} ${to}`
  const text = block.text.slice(from, to + 8)
  const found = known.get(key) ?? (mayMark.test(text) && marker.test(text))
  known.set(key, found)
  return found
}
