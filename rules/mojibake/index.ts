import {isMention} from '../../src/facts/deletions.js'
import {residueSigns, sign} from '../../src/facts/residue-signs.js'
import {defineRule, retext} from '../../src/rule.js'
import type {Span} from '../../src/rule.js'
import {garbledIn} from './repair.js'

/** Characters that were read in the wrong encoding. */
export const mojibake = defineRule({
  id: 'mojibake',
  summary: 'Garbled characters, read in the wrong encoding',
  yieldsTo: ['ai-citation-artifact'],
  severity: {recommended: 'error', strict: 'error', newsroom: 'error', encyclopedia: 'error', academic: 'error', 'web-copy': 'error'},
  messages: {
    garbled: (word: string, meant: string) => ({
      text: `Should “${word}” be “${meant}”?`,
      note: 'The text was read in another encoding than it was written in. Quotation marks are the first to suffer, and with them who says what.'
    }),
    space: (word: string) => ({
      text: `Should there be a space in “${word}”, and nothing else?`,
      note: 'The text was read in another encoding than it was written in, and its spaces have become letters.'
    }),
    lost: (word: string) => ({
      text: `Which character is missing in “${word}”?`,
      note: 'It was lost when the text was read in another encoding. Look it up where the text came from.'
    })
  },
  block(block, {report}) {
    const signs = block.get(residueSigns)
    if (!(signs & (sign.garbled | sign.lost))) return
    const {text} = block
    const found = signs & sign.garbled ? garbledIn(text) : []
    for (const {start, end, meant} of found) {
      if (meant === undefined) report.lost({start, end}, wordAt(text, {start, end}))
      else {
        const shown = meant.replace(/\u00a0/g, ' ').trim()
        const fix = [{start, end, text: spaced(text, {start, end}, meant)}]
        if (shown) report.garbled({start, end, fix}, wordAt(text, {start, end}), wordWith(text, {start, end}, shown))
        else report.space({start, end, fix}, wordAt(text, {start, end}))
      }
    }
    if (!(signs & sign.lost)) return
    for (const span of lostIn(text)) {
      if (found.some(({start, end}) => start < span.end && span.start < end)) continue
      const edits = [{...span, text: '’'}]
      const guess = isApostrophe(text, span)
      report.lost({...span, ...(guess && {suggestions: [{title: 'Write an apostrophe', edits}]})}, wordAt(text, span))
    }
  }
})

const lone = /\ufffd+/g
/** “don?t”, “it?s”: contractions whose apostrophe was lost. Not “page?s=1”. */
const asked = /(?<=\b(?:[Cc]an|[Dd]on|[Ww]on|[Ii]sn|[Aa]in|(?:[Aa]re|[Cc]ould|[Dd]id|[Dd]oes|[Hh]ad|[Hh]as|[Hh]ave|[Ss]hould|[Ww]as|[Ww]ere|[Ww]ould)n))\?(?=t\b(?![=&/]))|(?<=\b(?:[Ii]t|[Tt]hat|[Ww]hat|[Ww]ho|[Hh]e|[Ss]he|[Tt]here|[Hh]ere|[Ll]et))\?(?=s\b(?![=&/]))|(?<=\b(?:I|[Yy]ou|[Ww]e|[Tt]hey))\?(?=(?:re|ve|ll|d|m)\b(?![=&/]))/g

function lostIn(text: string): readonly Span[] {
  const found: Span[] = []
  for (const pattern of [lone, asked]) {
    for (const {0: words, index} of text.matchAll(pattern)) {
      const span = {start: index, end: index + words.length}
      // “The character � marks an error.”
      const isNamed = pattern === lone && (isMention(text, span) || (!isGlued(text[span.start - 1]) && !isGlued(text[span.end])))
      if (!isNamed) found.push(span)
    }
  }
  return found
}

const isGlued = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}.,;:!?]/u.test(character)

const isApostrophe = (text: string, {start, end}: Span) => /\p{L}$/u.test(text.slice(0, start)) && /^(?:s|t|re|ve|ll|d|m)\b/.test(text.slice(end))

/** A no-break space beside another space is none. */
function spaced(text: string, {start, end}: Span, meant: string): string {
  if (meant !== '\u00a0') return meant
  return /\S/.test(text[start - 1] ?? ' ') && /\S/.test(text[end] ?? ' ') ? meant : ''
}

function wordAt(text: string, span: Span): string {
  return wordWith(text, span, text.slice(span.start, span.end).replace(/[\u0080-\u009f]/g, '\ufffd'))
}

/** The word that a span stands in, with other text in its place. */
function wordWith(text: string, {start, end}: Span, words: string): string {
  const before = /[\p{L}\p{N}’'-]*$/u.exec(text.slice(Math.max(0, start - 24), start))![0]
  const after = /^[\p{L}\p{N}’'-]*/u.exec(text.slice(end, end + 24))![0]
  return before + words + after
}

export default /* @__PURE__ */ retext(mojibake)
