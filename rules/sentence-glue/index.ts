import {defineRule, retext} from '../../src/rule.js'
import {abbreviations} from '../../src/words/abbreviations.js'
import {companyAbbreviations} from '../../src/words/company-abbreviations.js'
import {sentenceOpeners} from '../../src/words/sentence-openers.js'
import {weekdaysAndMonths} from '../../src/words/weekdays-and-months.js'
import {endings} from './words.js'

/** Two sentences without a space between them. */
export const sentenceGlue = defineRule({
  id: 'sentence-glue',
  summary: 'Sentences that run together without a space: “end.Next”',
  yieldsTo: ['embedded-link-text', 'stray-boilerplate', 'markup-residue', 'ai-citation-artifact', 'mojibake'],
  severity: {recommended: 'warning', strict: 'warning', newsroom: 'warning', encyclopedia: 'warning', academic: 'warning', 'web-copy': 'warning'},
  messages: {
    glued: (words: string) => ({
      text: `Is there something missing between the sentences in “${words}”?`,
      note: 'A space is, and often what stood between two paragraphs: a picture, an advertisement, the words of another speaker.'
    })
  },
  block({kind, text}, {report}) {
    if (kind === 'cell' || !mayHold.test(text)) return
    for (const match of text.matchAll(seams)) {
      const [, ahead, stop, behind] = match as unknown as [string, string, string, string]
      const at = match.index + ahead.length
      if (!isSeam(text, match.index, ahead, stop, behind)) continue
      const place = gapIn(text, at, stop)
      const edits = place === undefined ? undefined : [{start: place, end: place, text: ' '}]
      const isSure = openers.has(behind.toLowerCase()) || stop.length > 1
      const words = `${ahead}${stop}${behind}`
      report.glued({start: match.index, end: match.index + words.length, ...(edits && (isSure ? {fix: edits} : {suggestions: [{title: 'Put a space in', edits}]}))}, words)
    }
  }
})

const openers = new Set(sentenceOpeners)
const companies = new Set(companyAbbreviations)
const days = new Set(weekdaysAndMonths)
const leading = new Set(abbreviations.map((word) => word.toLowerCase()))

const mayHold = /[\p{Ll}\d\p{Lu})][.!?]["”’)]?["“‘(]?\p{Lu}/u
/** “shut.The”, “shut.”The”, “2019.The”, “NATO.The”; behind it a word of a sentence. */
const seams = /(?<![\p{L}\p{N}.@#/_-])(\p{L}?\p{Ll}[\p{Ll}’'-]*\p{Ll}|\p{L}[\p{Ll}]+\p{Lu}\p{Ll}+|\d{2,}|\p{Lu}{2,})([.!?]["”’)]{0,2}["“‘(]?)(\p{Lu}[\p{L}’'-]*)(?=[ ,]|$)/gu

function isSeam(text: string, start: number, ahead: string, stop: string, behind: string): boolean {
  const isQuoted = stop.length > 1
  const opens = openers.has(behind.toLowerCase())
  if (endings.has(behind.toLowerCase()) || leading.has(ahead.toLowerCase())) return false
  // “Yahoo!Finance”, “Ada.Pell”: names; “Tarn Corp.Critics” is none
  const isName = (/^\p{Lu}/u.test(ahead) && !companies.has(ahead) && !days.has(ahead.toLowerCase())) || /^\d/.test(ahead)
  if (isName && !opens && !(isQuoted && stop[0] === '.')) return false
  if (!opens && behind.length < 2) return false
  // “Call os.Path”, “System.out”: code stands in brackets and by itself
  return isInSentence(text, start, opens ? 2 : 3) && !/[(){}=;]{2}|=>|::/.test(text)
}

/** Words stand before it: a sentence, not a heading or a path. */
function isInSentence(text: string, at: number, least: number): boolean {
  return text.slice(Math.max(0, at - 60), at).split(/\s+/).length > least
}

/** Where the space belongs. Of straight marks the one that closes stands before it: an odd number stands ahead. */
function gapIn(text: string, at: number, stop: string): number | undefined {
  const mark = stop.slice(1)
  if (mark === '' || /^["”’)]{1,2}$/.test(mark) && !mark.includes('"')) return at + stop.length
  if (/^[“‘(]$/.test(mark)) return at + 1
  if (mark.length > 1) return /^[”’)"]["“‘(]$/.test(mark) ? at + 2 : undefined
  const marks = (part: string) => part.split('"').length - 1
  if (marks(text) % 2 === 1) return undefined
  return marks(text.slice(0, at + 1)) % 2 === 1 ? at + stop.length : at + 1
}

export default /* @__PURE__ */ retext(sentenceGlue)
