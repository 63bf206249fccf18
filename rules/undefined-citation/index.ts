import {nearest, normalised} from '../../src/facts/citation-labels.js'
import {inTextCitations} from '../../src/facts/in-text-citations.js'
import {references} from '../../src/facts/references.js'
import type {References} from '../../src/facts/references.js'
import {technical} from '../../src/facts/technical.js'
import type {Document, Place} from '../../src/rule.js'
import {defineRule, retext, strings} from '../../src/rule.js'

/** A marker of a note or reference that leads to none. */
export const undefinedCitation = defineRule({
  id: 'undefined-citation',
  summary: 'Markers of notes and references that lead to none: “[^4]”, “[9]”, “[@lund]”',
  severity: {recommended: 'error', strict: 'error', newsroom: 'error', encyclopedia: 'error', academic: 'error', 'web-copy': 'error'},
  options: {
    syntaxes: strings('Which markers to follow', ['note', 'reference', 'number', 'key'], ['note', 'reference', 'number', 'key']),
    definitions: strings('Labels that are defined elsewhere, in a file that is included'),
    keys: strings('What the bibliography holds; while it is empty, “[@lund]” is not looked up')
  },
  messages: {
    note: (marker: string) => ({text: `Where is the note for “${marker}”?`, note: 'Nothing in the text has this label. Add the note, or correct the marker.'}),
    reference: (marker: string) => ({text: `Where does “${marker}” lead?`, note: 'Nothing in the text defines this label. Add its address, or correct the label.'}),
    key: (marker: string) => ({text: `Which work is “${marker}”?`, note: 'The bibliography has no entry with this key. Add the entry, or correct the key.'}),
    number: (marker: string, last: string) => ({text: `Which reference is “${marker}”?`, note: `The list of references ends at ${last}.`})
  },
  document(document, {options, report}) {
    const {apparatus, whole, source} = document
    const elsewhere = new Set(options.definitions.map(normalised))
    if (apparatus) {
      const notes = new Set(apparatus.notes.flatMap(({label}) => (label === undefined ? [] : [label])))
      const labels = {note: new Set([...notes, ...apparatus.anchors]), reference: new Set(apparatus.definitions.map(({label}) => label))}
      const known = {note: new Set([...labels.note].map(normalised)), reference: new Set([...labels.reference].map(normalised))}
      const keys = new Set(options.keys)
      for (const {kind, label, start, end, bare} of apparatus.calls) {
        if (kind === 'key') {
          if (!options.syntaxes.includes(kind) || keys.size === 0 || keys.has(label) || elsewhere.has(normalised(label)) || isCrossReference(label)) continue
          const like = nearest(label, keys)
          // “@octocat” is a name on some site; “@lund2019”, or one letter beside a key, a key.
          if (bare && !isDated(label) && like === undefined) continue
          const at = source.indexOf(label, start)
          report.key({...whole.at({start, end}), suggestions: like ? [{title: `Cite “${like}”`, edits: [{start: at, end: at + label.length, text: like}]}] : []}, source.slice(start, end))
          continue
        }
        if (!options.syntaxes.includes(kind) || known[kind].has(normalised(label)) || elsewhere.has(normalised(label))) continue
        const marker = source.slice(start, end)
        if (kind === 'reference' && areTags(marker, source.slice(Math.max(0, start - 80), start), source.slice(end, end + 8))) continue
        if (kind === 'reference' && /^\[\d{1,3}\]\[\d{1,3}\]$/.test(marker) && document.get(references).entries.some(({number}) => number === Number(label))) continue
        const like = nearest(label, kind === 'note' ? notes : labels.reference)
        const written = marker.lastIndexOf(label)
        const suggestions = [
          ...(like && written >= 0 ? [{title: `Call it “${like}”`, edits: [{start: start + written, end: start + written + label.length, text: like}]}] : []),
          ...(marker.startsWith('[^') ? [{title: 'Add a note to fill in', edits: [stub(document, label)]}] : [])
        ]
        report[kind]({...whole.at({start, end}), suggestions}, short(marker))
      }
    }
    if (!options.syntaxes.includes('number')) return
    const {entries, heading} = document.get(references)
    const numbers = new Set(entries.flatMap(({number}) => (number === undefined ? [] : [number])))
    // Two entries make a list of numbers; a list that nothing calls by number is a list of something else.
    if (numbers.size < 2) return
    const calls = document.get(inTextCitations).filter(({style}) => style === 'number')
    const explicit = entries.some(({text, start, end, block}) => block.text.slice(start, end) !== text && block.text[start] === '[')
    if (!explicit && !calls.some((call) => call.numbers.every((number) => numbers.has(number)))) return
    const last = Math.max(...numbers)
    for (const call of calls) {
      if (isListed(call) || isIndex(call) || (heading === undefined && !isOf(call, entries, document))) continue
      if (isGlued(call) && document.get(technical)) continue
      if (call.numbers.some((number) => number > last && !elsewhere.has(String(number)))) report.number(call, call.said, String(last))
    }
  }
})

/** “These are mended:”, then “[304] The gauge froze.”: a number that a line begins with belongs to the line. */
function isListed({block: {text}, start, end}: Place): boolean {
  return /^$|[.:;)]\s*\n[ \t]*$/.test(text.slice(Math.max(0, start - 40), start)) && /^[ \t]+\S/.test(text.slice(end, end + 4))
}

/** “- [gauge][docs] say what a mark is”: words for the parts that a change is of, before it. */
function areTags(marker: string, before: string, behind: string): boolean {
  const tags = /^\[(\p{Ll}[\p{L}\d-]*)\]\[(\p{Ll}[\p{L}\d-]*)\]$/u.exec(marker)
  return tags !== null && tags[1] !== tags[2] && /(?:^|\n)[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[\w-]+\][ \t]*)?$/.test(before) && /^:? \p{L}/u.test(behind)
}

/** A list in the middle of a long log is that of the words around it; one at its end, of all. */
function isOf({block}: Place, entries: References['entries'], {blocks}: Document): boolean {
  return entries.some((entry) => entry.number !== undefined && (Math.abs(entry.block.index - block.index) < 40 || blocks.length - entry.block.index < 40))
}

/** “from level[7] to level[8]”: in code, part of a name. */
function isGlued({block: {text}, start}: Place): boolean {
  return /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start))
}

/** “tide_levels[65]”, “char[16]’”, “[0-9]”: code. */
function isIndex({block: {text}, start, end}: Place): boolean {
  return /^\[0/.test(text.slice(start, start + 2)) || /\w_\w*$/.test(text.slice(Math.max(0, start - 40), start)) || (/\w$/.test(text.slice(0, start)) && /^['’"`;=]/.test(text.slice(end, end + 1)))
}

/** “lund2019”, “dahl_pumps_2020a” */
function isDated(label: string): boolean {
  return /^\p{L}[\p{L}\p{N}_:-]*?(?:1[5-9]|20)\d\d(?!\d)/u.test(label) && !label.includes('/')
}

/** “@fig:tides”, “@tbl-costs”: pandoc-crossref and Quarto call figures and sections so. */
function isCrossReference(label: string): boolean {
  return /^(?:fig|tbl|tab|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|nte|tip|wrn|imp|cau)[:-]/i.test(label)
}

function stub({source}: Document, label: string): {start: number; end: number; text: string} {
  const gap = /\n\n$|^$/.test(source) ? '' : source.endsWith('\n') ? '\n' : '\n\n'
  return {start: source.length, end: source.length, text: `${gap}[^${label}]: TK\n`}
}

function short(marker: string): string {
  const words = marker.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')
  return words.length > 60 ? words.slice(0, 58) + '…' : words || marker
}

export default /* @__PURE__ */ retext(undefinedCitation)
