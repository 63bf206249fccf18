import type {Place} from '../document.js'
import {sentences} from './sentences.js'

/** “[3-6]”, “(Lund, 2019)”, “(see Lund & Dahl 2019; Pell 2020)”, “Lund et al. (2019)”, “[@lund2019]”. */
const marker = /\[\d{1,3}(?:\s*[-–,]\s*\d{1,3})*\]|\[@[^\]\s]+\]|\([^()]{0,80}\b(?:1[89]|20)\d\d[a-z]?(?:, p+\. ?\d+)?\)|[¹²³⁴⁵⁶⁷⁸⁹]/u

/** A link, footnote or citation marker stands in the sentence of this place, or right behind it. */
export function citedIn({block, start, end}: Place): boolean {
  const sentence = block.get(sentences).find((candidate) => candidate.start <= start && candidate.end >= Math.min(end, candidate.end) && candidate.end > start)
  const from = sentence?.start ?? 0
  const to = Math.max(sentence?.end ?? block.text.length, end)
  if (block.citations.some((citation) => citation.start < to + 2 && citation.end > from)) return true
  return marker.test(block.text.slice(from, to + 8))
}
