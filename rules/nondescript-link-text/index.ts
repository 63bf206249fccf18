import {excerpted} from '../../src/facts/excerpted.js'
import {links} from '../../src/facts/links.js'
import {reproduced} from '../../src/facts/reproduced.js'
import {licence} from '../../src/facts/technical.js'
import type {Place} from '../../src/rule.js'
import {defineRule, flag, retext, strings} from '../../src/rule.js'
import {emptyTerms} from './words.js'

/** Linked words that do not say where they lead. */
export const nondescriptLinkText = defineRule({
  id: 'nondescript-link-text',
  summary: 'Links called “here”, “this”, “source”',
  severity: {recommended: 'info', strict: 'info', newsroom: 'info', encyclopedia: 'info', academic: 'info', 'web-copy': 'warning'},
  options: {
    terms: strings('Link texts that say nothing, in lower case; empty for the list that ships'),
    allowFootnoteNumbers: flag('“[1]” may be a link', true)
  },
  messages: {
    empty: (text: string) => ({text: `What is behind the link “${text}”?`, note: 'Link the words that name the source: readers see links before sentences, and some hear them alone.'})
  },
  document(document, {options, report}) {
    const terms = new Set(options.terms.length > 0 ? options.terms : emptyTerms)
    const {blocks} = document
    const named = new Map<string, Place>()
    const isForced = ({block}: Place) => (block.kind === 'quote' && document.get(licence)) || (block === blocks.at(-1) && document.get(excerpted))
    for (const {kind, text, words, cell, control, address, within} of document.get(links)) {
      // A column of sources has its names in other cells, and a button is called what it does.
      if (kind !== 'link' || !words || cell || (control && /^(?:#|javascript:|$)/i.test(address))) continue
      const plain = text.toLowerCase().replace(/^[\s("'“‘[]+|[\s)"'”’.,:;!\]]+$/g, '')
      const isArrow = /^[→⇒»›➜↗↪>\s]+$|^(?:&gt;)+$/.test(text)
      const isNumber = /^\[\d{1,3}\]$/.test(text) && !/^#/.test(address)
      // “(source)” behind the name of a program is its code.
      // A part of the text has that name, or a program: “[Source](#source)”, “[`link`](…)”.
      if (address.toLowerCase() === `#${plain.replaceAll(' ', '-')}` || isCode(words)) continue
      if (plain === 'source' && /\/\/(?:[\w-]+\.)*(?:github|gitlab|bitbucket|codeberg|sourcehut|sr)\.(?:com|org|ht|io)\//i.test(address)) continue
      if (plain === 'source' && codeFile.test(address)) continue
      if (isOwnName(plain, address) || (within && isTold(plain, within))) continue
      if (!terms.has(plain) && !isArrow && (!isNumber || options.allowFootnoteNumbers)) {
        if (within) named.set(address, within)
        continue
      }
      // “… in [the log of 2024](…). More is [here](…)”: the same page, named already.
      if (within && (isBeside(named.get(address), within) || isForced(within))) continue
      if (!document.get(reproduced)) report.empty(words, text)
    }
  }
})

/** “[Source](/src/gauge.ts) · [Benchmark](/bench.md)”: the code of what the heading names. */
const codeFile = /\.(?:[cm]?[jt]sx?|c|cc|cpp|cs|go|h|hs|java|kt|lua|php|py|rb|rs|sh|swift|vue|zig)(?:#.*)?$/i

/** The same block, in the same sentence or the one before. */
function isBeside(before: Place | undefined, {block, start}: Place): boolean {
  return before?.block === block && (block.text.slice(before.end, start).match(/[.!?]["”’)]?\s/g)?.length ?? 0) < 2
}

/** “[Source](source.html)”, “the [source](#level-source) setting”: the page, or the part of it, is called so. */
function isOwnName(plain: string, address: string): boolean {
  return plain === 'source' && (/(?:^|\/)source(?:\.\w+)?(?:[?#]|\/?$)/i.test(address) || /#(?:[\w-]*-)?source(?![a-z])/.test(address) || /#(?:\w*[a-z])?Source(?![a-z])/.test(address))
}

/** “[this post](…) on the keepers’ list” goes on to say which; “The gauge counts centimetres of water. [Read more](…)” has said what of. */
function isTold(plain: string, {block: {text}, start, end}: Place): boolean {
  if (/^this \p{L}+$/u.test(plain)) return /^[\s\uFFFC]+(?:about|by|from|in|of|on)\s+\S/.test(text.slice(end, end + 20))
  return plain === 'read more' && /(?:\S+\s+){5}\S*[.!?]["”’)]?\s+$/.test(text.slice(Math.max(0, start - 160), start)) && /^[.\s]*$/.test(text.slice(end))
}

function isCode({block, start, end}: Place): boolean {
  const written = block.text.slice(start, end)
  return (written.startsWith('`') && written.endsWith('`')) || /^<(?:code|kbd|samp|tt)\b[^<]*<\/\w+>$/i.test(written)
}

export default /* @__PURE__ */ retext(nondescriptLinkText)
