import {strayText} from '../../src/facts/boilerplate.js'
import {embeddedLinkText} from '../../src/facts/embedded-links.js'
import {residueSigns, sign} from '../../src/facts/residue-signs.js'
import {defineRule, retext} from '../../src/rule.js'
import type {Block, Place} from '../../src/rule.js'
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
    glued: (words: string, more: number) => ({
      text: `Is there something missing between the sentences in “${words}”?`,
      note: `A space is, and often what stood between two paragraphs: a picture, an advertisement, the words of another speaker.${andMore(more)}`
    })
  },
  document({blocks}, {report}) {
    const seams = blocks.flatMap(seamsIn)
    // What stands in a leftover goes with it.
    const own = seams.filter((seam) => !isStray(seam))
    const found = own.length > 0 ? own : seams
    // Mostly the fault is that of a converter, which makes it again and again: one question, and one answer for all of which there is one.
    ask(found.filter(({gap}) => gap !== undefined))
    ask(found.filter(({gap}) => gap === undefined))

    function ask([first, ...more]: readonly Seam[]) {
      if (!first) return
      const {block, start, end, words} = first
      const edits = [first, ...more].flatMap((seam) => (seam.gap === undefined ? [] : [{block: seam.block, start: seam.gap, end: seam.gap, text: ' '}]))
      const related = more.map((seam) => ({block: seam.block, start: seam.start, end: seam.end, message: `And in “${seam.words}”?`}))
      // “said.Pell” may be a name; beside “shut.The” it is the same fault.
      const isSure = [first, ...more].some((seam) => seam.isSure)
      const change = edits.length === 0 ? {} : isSure ? {fix: edits} : {suggestions: [{title: more.length > 0 ? 'Put spaces in' : 'Put a space in', edits}]}
      report.glued({block, start, end, related, ...change}, words, more.length)
    }
  }
})

const isStray = ({block, start, end}: Place) =>
  [...block.get(strayText), ...block.get(embeddedLinkText)].some((stray) => stray.start < end && start < stray.end)

const andMore = (more: number) => (more === 0 ? '' : ` The same ${more === 1 ? 'once more' : `${more} times more`} in this text.`)

interface Seam extends Place {
  readonly words: string
  /** Where a space belongs, if that is clear. */
  readonly gap: number | undefined
  /** A sentence begins there, and no name: the space may be put in. */
  readonly isSure: boolean
}

function seamsIn(block: Block): Seam[] {
  const {kind, text} = block
  if (kind === 'cell' || !(block.get(residueSigns) & sign.glue)) return []
  return [...text.matchAll(seams)].flatMap((match): Seam[] => {
    const [, ahead, stop, behind] = match as unknown as [string, string, string, string]
    if (!isSeam(text, match.index, ahead, stop, behind)) return []
    const words = `${ahead}${stop}${behind}`
    const gap = gapIn(text, match.index + ahead.length, stop)
    const isSure = gap !== undefined && (openers.has(behind.toLowerCase()) || stop.length > 1)
    return [{block, start: match.index, end: match.index + words.length, words, gap, isSure}]
  })
}

const openers = new Set(sentenceOpeners)
const companies = new Set(companyAbbreviations)
const days = new Set(weekdaysAndMonths)
const leading = new Set(abbreviations.map((word) => word.toLowerCase()))

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

/** Where the space belongs. */
function gapIn(text: string, at: number, stop: string): number | undefined {
  const mark = stop.slice(1)
  if (mark === '' || /^["”’)]{1,2}$/.test(mark) && !mark.includes('"')) return at + stop.length
  if (/^[“‘(]$/.test(mark)) return at + 1
  if (mark.length > 1) return /^[”’)"]["“‘(]$/.test(mark) ? at + 2 : undefined
  const side = sideOf(text, at + 1)
  return side && (side === 'closes' ? at + stop.length : at + 1)
}

/**
 * Whether a straight mark between two words closes or opens, by the marks on either side of it that stand at a space. Where they do not
 * agree, as when a quotation goes on in a new paragraph without having been closed, nobody can tell: a space on the wrong side would give
 * one speaker’s words to another.
 */
function sideOf(text: string, at: number): 'closes' | 'opens' | undefined {
  const before = text.lastIndexOf('"', at - 1)
  const behind = text.indexOf('"', at + 1)
  const [left, right] = [before < 0 ? 'closes' : plainSide(text, before), behind < 0 ? 'opens' : plainSide(text, behind)]
  if (left === undefined || left !== right) return undefined
  return left === 'opens' ? 'closes' : 'opens'
}

/** Of a mark at a space, or beside another: “said: "No”, “No," he said”, “No.""Yes”. */
function plainSide(text: string, at: number): 'closes' | 'opens' | undefined {
  const opens = /[\s(["—–]/.test(text[at - 1] ?? ' ')
  const closes = /[\s)\]"—–,.;:?!]/.test(text[at + 1] ?? ' ')
  return opens === closes ? undefined : opens ? 'opens' : 'closes'
}

export default /* @__PURE__ */ retext(sentenceGlue)
