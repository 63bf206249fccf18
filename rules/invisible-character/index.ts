import {residueSigns, sign} from '../../src/facts/residue-signs.js'
import {defineRule, retext} from '../../src/rule.js'
import type {Span} from '../../src/rule.js'

/** Characters that nobody sees and every search trips over. */
export const invisibleCharacter = defineRule({
  id: 'invisible-character',
  summary: 'Zero-width characters, soft hyphens, bidirectional controls, no-break spaces at line ends',
  severity: {recommended: 'warning', strict: 'warning', newsroom: 'warning', encyclopedia: 'warning', academic: 'warning', 'web-copy': 'warning'},
  messages: {
    hidden: (what: string, around: string, more: number) => ({
      text: `What is ${what} doing in “${around}”?`,
      note: `Nobody sees it, and no search for the words finds them.${andMore(more)}`
    }),
    reordered: (what: string, around: string, more: number) => ({
      text: `In which order should readers see “${around}”, where ${what} stands?`,
      note: `It turns the letters behind it around, so that what is shown is not what is written.${andMore(more)}`,
      severity: {recommended: 'error', strict: 'error', newsroom: 'error', encyclopedia: 'error', academic: 'error', 'web-copy': 'error'}
    })
  },
  block(block, {report}) {
    const {text} = block
    if (!(block.get(residueSigns) & sign.hidden)) return
    const found = [...text.matchAll(runs)]
      .map(({0: characters, index}) => ({start: index, end: index + characters.length, kind: kindOf(characters)}))
      .filter((span) => isStray(text, span))
    // A text from a typesetter has hundreds of them: one question a paragraph, and one fix for all of a kind.
    for (const kind of new Set(found.map((span) => span.kind))) {
      const same = found.filter((span) => span.kind === kind)
      const first = same[0]!
      const fix = same.map((span) => ({start: span.start, end: span.end, text: filling(text, span)}))
      const {start, end} = first
      report[kind === 'bidi' ? 'reordered' : 'hidden']({start, end, fix}, names[kind], around(text, first), same.length - 1)
    }
  }
})

type Kind = 'zero' | 'hyphen' | 'bidi' | 'space' | 'control'

const names: {readonly [kind in Kind]: string} = {
  zero: 'a zero-width character',
  hyphen: 'a soft hyphen',
  bidi: 'a direction mark',
  space: 'a no-break space at the end of a line',
  control: 'a control character'
}

const andMore = (more: number) => (more === 0 ? '' : ` There ${more === 1 ? 'is one more' : `are ${more} more`} in this paragraph.`)

const mayHold = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\u00a0\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]/ // eslint-disable-line no-control-regex
/** Runs of one kind. */
const runs =
  /\u00ad+|[\u180e\u200b-\u200d\u2060-\u2064\ufeff\ufff9-\ufffb]+|[\u200e\u200f\u202a-\u202e\u2066-\u2069]+|\u00a0+(?= *(?:[\r\n]|$))|[\u0000-\u0008\u000b\u000e-\u001f\u007f]+/g // eslint-disable-line no-control-regex

function kindOf(characters: string): Kind {
  const code = characters.charCodeAt(0)
  if (code === 0xad) return 'hyphen'
  if (code === 0xa0) return 'space'
  if (code < 0x80) return 'control'
  return code === 0x200e || code === 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2066 && code <= 0x2069 ? 'bidi' : 'zero'
}

/** Letters that are written from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
/** Letters whose scripts know no joiners, nor breaks without a space: Latin, Greek, Cyrillic. */
const plainLetter = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d\s\p{P}\p{Sc}\p{Sm}]/u

function isStray(text: string, {start, end, kind}: Span & {readonly kind: Kind}): boolean {
  if (kind === 'bidi') return !rightToLeft.test(text)
  if (kind !== 'zero') return true
  const before = lastCharacter(text, start)
  const after = String.fromCodePoint(text.codePointAt(end) ?? 32)
  // 👩 + joiner + 🚒 is one picture; Persian, Hindi and Khmer words need them
  return plainLetter.test(before) || plainLetter.test(after) ? !joins(before) && !joins(after) : !joins(before)
}

/** A character that these have to do with: a letter of another script, a picture and its variants. */
function joins(character: string): boolean {
  return /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u.test(character) && !/[\d#*©®™]/.test(character) ? true : /\p{L}|\p{M}/u.test(character) && !plainLetter.test(character)
}

function lastCharacter(text: string, at: number): string {
  const code = text.charCodeAt(at - 1)
  return at === 0 ? ' ' : code >= 0xdc00 && code < 0xe000 && at > 1 ? text.slice(at - 2, at) : text[at - 1]!
}

/** “held.” + zero width + “Nobody”: what divided two sentences becomes their space. */
function filling(text: string, {start, end, kind}: Span & {readonly kind: Kind}): string {
  const isSeam = kind === 'zero' && /[.!?]["”’)]?$/.test(text.slice(Math.max(0, start - 2), start)) && /^["“‘(]?\p{Lu}/u.test(text.slice(end, end + 2))
  return isSeam ? ' ' : ''
}

/** The words around it. */
function around(text: string, {start, end}: Span): string {
  const before = /\S*\s?$/.exec(text.slice(Math.max(0, start - 24), start))![0]
  const after = /^\s?\S*/.exec(text.slice(end, end + 24))![0]
  return (before + after).replace(mayHoldAll, '').replace(/\s+/g, ' ').trim() || 'an empty line'
}

const mayHoldAll = new RegExp(mayHold.source.replace('\\u00a0', ''), 'g')

export default /* @__PURE__ */ retext(invisibleCharacter)
