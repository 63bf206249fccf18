import {deletionOf, isMention} from '../../src/facts/deletions.js'
import {residueSigns, sign} from '../../src/facts/residue-signs.js'
import {defineRule, retext, strings} from '../../src/rule.js'
import type {Passage, Span} from '../../src/rule.js'
import {decoded} from './decoding.js'
import {dividers, elements, looks, markupWords, shortcodes} from './words.js'

const kinds = ['address', 'code', 'entity', 'markdown', 'shortcode', 'tag', 'template', 'wiki'] as const
type Kind = (typeof kinds)[number]

/** Marks of another language than prose, which a converter or a person has left in the text. */
export const markupResidue = defineRule({
  id: 'markup-residue',
  summary: 'Entities, tags, shortcodes, wiki and template marks, Markdown links in plain text',
  yieldsTo: ['stray-boilerplate', 'embedded-link-text', 'ai-citation-artifact', 'citation-placeholder'],
  severity: {recommended: 'warning', strict: 'warning', newsroom: 'warning', encyclopedia: 'warning', academic: 'warning', 'web-copy': 'warning'},
  options: {
    allow: strings('Kinds that may stand in the text', [], kinds)
  },
  messages: {
    entity: (words: string, meant: string) => ({
      text: meant ? `Should “${words}” be “${meant}”?` : `Should “${words}” be a space, or nothing?`,
      note: 'A character that was written for a web page was not turned back. A lost quotation mark also hides who speaks.'
    }),
    tag: (words: string) => ({
      text: `Should readers see the tag “${words}”?`,
      note: 'It is an instruction to a browser, and stayed in the text when that was converted or pasted.'
    }),
    wiki: (words: string) => ({
      text: `Is “${words}” meant for a wiki?`,
      note: 'Here nothing turns it into a link, a picture or bold type. Write what it stands for.'
    }),
    template: (words: string) => ({
      text: `What should stand in the place of “${words}”?`,
      note: 'It is the name of a field, or a call, that a program should have filled in.'
    }),
    shortcode: (words: string) => ({
      text: `What should “${words}” show here?`,
      note: 'It calls a picture, a box or a player of the system in which the text was written.'
    }),
    markdown: (words: string) => ({
      text: `Should “${words}” be a link?`,
      note: 'Its brackets are Markdown, and here they are read as they stand.'
    }),
    code: (words: string) => ({
      text: `Is “${words}” a line of a program?`,
      note: 'A page’s script or style sheet was copied with its text.'
    }),
    address: (words: string) => ({
      text: `Which address did “${words}” hide?`,
      note: 'The page hid it from robots, and its copy has lost it. Look it up where the text came from.'
    })
  },
  block(block, {options, report}) {
    if (!(block.get(residueSigns) & sign.markup)) return
    const allowed = new Set<string>(options.allow)
    let isAbout: boolean | undefined
    for (const {kind, start, end} of marksIn(block.text)) {
      if (allowed.has(kind) || isMention(block.text, {start, end})) continue
      if (kind !== 'address' && (isAbout ??= isAboutMarkup(block.text))) continue
      tell(kind, block, {start, end})
    }

    function tell(kind: Kind, {text}: Passage, span: Span) {
      const words = excerpt(text.slice(span.start, span.end))
      if (kind === 'entity') {
        const {shown, edit, isSafe} = decoded(text, span)
        report.entity({...span, ...change('Write the character', [edit], isSafe)}, words, shown)
      } else if (kind === 'tag') {
        // “<!-- -->” has none.
        const name = /[a-z]+\d?/i.exec(text.slice(span.start, span.end).replace(/&(?:amp;)*lt;/, '<'))?.[0].toLowerCase() ?? ''
        const edits = [deletionOf(text, span, dividers.has(name))]
        report.tag({...span, ...(looks.has(name) || name === 'br' ? {fix: edits} : {})}, words)
      } else if (kind === 'wiki') report.wiki({...span, ...unwrapped(text, span)}, words)
      else report[kind](span, words)
    }
  }
})

const change = (title: string, edits: readonly (Span & {text: string})[], isSafe: boolean) =>
  isSafe ? {fix: edits} : {suggestions: [{title, edits}]}

const less = '(?:<|&(?:amp;)*lt;)'
const greater = '(?:>|&(?:amp;)*gt;)'
const names = elements.join('|')
const quoted = '(?:"[^"\\n]*"|“[^”\\n]*”|\'[^\'\\n]*\'|[^\\s\\][<>"]+)'

/** The telling kinds first: of two at the same place the earlier in this list is reported. */
const patterns: readonly {readonly kind: Kind; readonly sign: RegExp; readonly pattern: RegExp}[] = [
  {kind: 'tag', sign: /[<;]/, pattern: new RegExp(`${less}(?:/?(?:${names})(?: ?/)?|(?:${names})\\s+[\\w:-]+ ?=[^<>\\n]{0,400}?/?|!--(?! ?says-who-)[^\\n]{0,400}?--)${greater}`, 'gi')},
  {kind: 'template', sign: /\{%|<[?%]|%%|\*\||\{\{/, pattern: /\{%[^%\n]{1,120}%\}|<\?(?:php|=)[^\n]{0,200}?(?:\?>|$)|<%=?[^%\n]{1,120}%>|%%[A-Za-z_]{2,40}%%|\*\|[A-Z_:]{2,40}\|\*|\{\{[#/^&>]? ?[\w.]{1,40} ?\}\}/g},
  {kind: 'wiki', sign: /\{\{|\[\[|'''/, pattern: /\{\{[^{}\n]{1,300}\}\}|\[\[(?! )[^[\]\n]{1,200}(?:\[\[[^[\]\n]{1,80}\]\][^[\]\n]{0,120}){0,4}\]\]|'''(?=[\p{L}\d])[^'\n]{1,80}'''/gu},
  {kind: 'shortcode', sign: /\[/, pattern: new RegExp(`\\[/?[a-z][a-z\\d_-]{1,30}(?: [\\w-]+ ?= ?${quoted})+ ?/?\\]|\\[/?(?:${shortcodes.join('|')})\\]|\\[/[a-z][a-z\\d_-]{0,30}\\]`, 'g')},
  {kind: 'address', sign: /\[email/i, pattern: /\[ ?email[ \u00a0](?:protected|address|hidden)\]/gi},
  {kind: 'markdown', sign: /\]\(/, pattern: /!?\[[^[\]\n]{0,200}\]\((?:https?:|mailto:|\/|#|\.\/)[^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?: "[^"\n]*")?\)/g},
  {kind: 'code', sign: /[{;]/, pattern: /(?:^|\s)(?:var|let|const) \w+ ?= ?[^;\n]{1,200};(?:\s*[\w.]+\([^\n]{0,120}?\);)*|\(?\bfunction ?\w*\([\w, ]*\) ?\{[^\n]{0,400}|(?:[a-z]*[.#][\w-]+(?: [\w.#-]+)*|@media[^{\n]{0,80}|\b(?:body|table|img|span|div|html))\s?\{[^{}\n]*[a-z-]+ ?:[^{}\n]*\}|\b(?:window|document|googletag|jQuery)\.[a-z][\w.]*(?:\(|\s?=)[^\n]{0,200};/g},
  {kind: 'entity', sign: /&|nbsp;/, pattern: /&(?:amp;)*(?:#\d{2,7};|#[xX][\da-fA-F]{2,6};|[A-Za-z]{2,6}\d{0,2};|nbsp(?![\w;]))|(?<![\w&])nbsp;/g}
]

interface Mark extends Span {
  readonly kind: Kind
}

function marksIn(text: string): readonly Mark[] {
  const found: Mark[] = []
  for (const {kind, sign, pattern} of patterns) {
    if (!sign.test(text)) continue
    for (const {0: words, index} of text.matchAll(pattern)) {
      const start = index + words.length - words.trimStart().length
      const end = start + words.trim().length
      // “'''Vask,' he wrote''”: quotation marks within doubled ones
      if (words.startsWith("'''") && /(?<!')''(?!')/.test(text)) continue
      if (kind === 'entity' && !decoded(text, {start, end}).isKnown) continue
      // “x <b> y”: a letter between signs of comparison
      if (kind === 'tag' && /^.?(?:[aiqsu]|b)>$/i.test(words) && !/^<\//.test(words) && !text.includes(`</${words.slice(1)}`)) continue
      if (found.every((other) => other.end <= start || end <= other.start)) found.push({kind, start, end})
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

const about = new Set(markupWords)

/** “Write &amp; for an ampersand.” A text on markup shows some. */
function isAboutMarkup(text: string): boolean {
  const plain = text.replace(/<[^<>]*>|\[[^\]\n]*\]|\{[^{}\n]*\}|&#?\w+;/g, ' ').toLowerCase()
  return (plain.match(/[a-z]{3,}/g) ?? []).some((word) => about.has(word))
}

/** “[[Vask|the port]]” keeps its words, “[[File:Vask.jpg]]” has none. */
function unwrapped(text: string, span: Span) {
  const words = text.slice(span.start, span.end)
  const kept = /^\[\[(?:[^[\]|:]{1,100}\|)?([^[\]|:]{1,100})\]\]$/.exec(words)?.[1] ?? /^'''(.+)'''$/.exec(words)?.[1]
  const edits = [kept === undefined ? deletionOf(text, span) : {...span, text: kept}]
  return {suggestions: [{title: kept === undefined ? 'Delete it' : 'Keep the words alone', edits}]}
}

function excerpt(text: string): string {
  const words = text.replace(/\s+/g, ' ')
  return words.length <= 60 ? words : `${words.slice(0, 56)} …`
}

export default /* @__PURE__ */ retext(markupResidue)
