import {nearest} from '../../src/facts/citation-labels.js'
import {inTextCitations} from '../../src/facts/in-text-citations.js'
import {folded, references} from '../../src/facts/references.js'
import type {Reference} from '../../src/facts/references.js'
import {defineRule, retext, strings} from '../../src/rule.js'
import {unlistedWords} from './words.js'

/** An author in the text who is not in the list of references. */
export const citationWithoutReference = defineRule({
  id: 'citation-without-reference',
  summary: 'Authors cited in the text who are not in its list of references',
  severity: {recommended: 'warning', strict: 'error', encyclopedia: 'warning', academic: 'error'},
  options: {
    styles: strings('Which styles to follow: “(Lund, 2019)”, “(Lund 44)”', ['date', 'page'], ['date', 'page']),
    exempt: strings('Words of works that need no entry: laws, scripture, classics')
  },
  messages: {
    missing: (said: string) => ({text: `Where is “${said}” in the list of references?`, note: 'No entry names this author. Add the entry, or correct the name.'})
  },
  document(document, {options, report}) {
    const {entries, heading} = document.get(references)
    const listed = entries.filter((entry) => entry.listed)
    if (heading === undefined || listed.length === 0 || !listed.some(isAuthored)) return
    const words = new Set(listed.flatMap(({text}) => (text.match(/[\p{L}][\p{L}'’-]*/gu) ?? []).map(folded)))
    const initials = listed.map(({text}) => initialsOf(text))
    const exempt = new Set([...unlistedWords, ...options.exempt.map(folded)])
    for (const call of document.get(inTextCitations)) {
      const [first] = call.names
      if (call.style === 'number' || !options.styles.includes(call.style) || first === undefined) continue
      if (call.names.some((name) => exempt.has(name)) || isListed(first, words) || (call.names.length > 2 && call.names.every((name) => words.has(name)))) continue
      // “WHO” is “World Health Organization”, and the other way round.
      if (/^\p{Lu}{2,}$/u.test(call.said) && initials.some((letters) => letters.startsWith(call.said))) continue
      if (call.names.length > 2 && words.has(initialsOf(call.said).toLowerCase())) continue
      const like = nearest(first, listed.flatMap(({names: [name = '']}) => name), 2)
      const written = call.said.match(/\p{L}[\p{L}'’-]*/u)![0]
      const name = like && listed.flatMap(({text}) => text.match(/\p{Lu}[\p{L}'’-]*/gu) ?? []).find((word) => folded(word) === like)
      const suggestions = name && folded(written) === first ? [{title: `Make it “${name}”`, edits: [{...spanOf(call.block.text, written, call.start), text: name}]}] : undefined
      report.missing({...call, suggestions}, call.block.text.slice(call.start, call.end))
    }
  }
})

/** “Lund, B. (2019)”, “Lund 2019”, “Pell, Ray. Sleep.”: a list of authors, not of links. */
function isAuthored({text, year}: Reference): boolean {
  return /^\p{Lu}[\p{L}'’ -]+,\s+\p{Lu}/u.test(text) || (year !== undefined && /^\p{Lu}/u.test(text))
}

/** “Lund-Berg” is listed where “Lund” is, and “Bexley’s” where “Bexley” is. */
function isListed(name: string, words: ReadonlySet<string>): boolean {
  return words.has(name) || name.split('-').some((part) => words.has(part)) || [...words].some((word) => word.startsWith(`${name}-`) || word.endsWith(`-${name}`))
}

function initialsOf(text: string): string {
  const head = text.slice(0, Math.max(text.search(/[.(\d]/), 0) || 80)
  return (head.match(/\p{Lu}(?=\p{L})/gu) ?? []).join('')
}

function spanOf(text: string, word: string, from: number): {start: number; end: number} {
  const start = text.indexOf(word, from)
  return {start, end: start + word.length}
}

export default /* @__PURE__ */ retext(citationWithoutReference)
