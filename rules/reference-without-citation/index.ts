import {inTextCitations} from '../../src/facts/in-text-citations.js'
import {folded, headOf, isEntry, references} from '../../src/facts/references.js'
import type {Reference} from '../../src/facts/references.js'
import type {Document} from '../../src/rule.js'
import {defineRule, retext, strings} from '../../src/rule.js'

/** An entry of the list of references that the text never cites. */
export const referenceWithoutCitation = defineRule({
  id: 'reference-without-citation',
  summary: 'Entries of the list of references that the text never cites',
  severity: {recommended: 'info', strict: 'warning', encyclopedia: 'warning', academic: 'warning'},
  options: {matchOn: strings('What ties an entry to the text', ['author', 'number'], ['author', 'number'])},
  messages: {
    uncited: (entry: string) => ({text: `Where does the text cite “${entry}”?`, note: 'Cite it where it supports a claim, or move it to “Further reading”.'})
  },
  document(document, {options, report}) {
    const {entries, lists, heading} = document.get(references)
    const listed = entries.filter((entry) => entry.listed)
    const calls = document.get(inTextCitations)
    const numbers = new Set(calls.flatMap((call) => call.numbers))
    // A list that no heading names, or “Notes” does, may be of anything, and one number be that of something else; so in a long list.
    const called = listed.filter(({number}) => number !== undefined && numbers.has(number)).length
    const byNumber = options.matchOn.includes('number') && listed.length > 1 && listed.every(({number}) => number !== undefined) && called > (heading === undefined || listed.length > 3 ? 1 : 0)
    // A text that cites nobody by name has a list of something else: links, credits.
    const byAuthor = !byNumber && options.matchOn.includes('author') && heading !== undefined && calls.some(({style, names}) => style !== 'number' && listed.some((entry) => entry.names.includes(names[0]!)))
    if (!byNumber && !byAuthor) return
    const words = byAuthor ? wordsOf(document, lists) : undefined
    for (const entry of listed) {
      const isCited = byNumber ? numbers.has(entry.number!) : !isEntry(entry) || isNamed(entry, words!)
      if (!isCited) report.uncited(entry, headOf(entry.text))
    }
  }
})

/** All capitalised words of the text, and the numbers, folded. */
function wordsOf({blocks, apparatus}: Document, lists: ReadonlySet<unknown>): ReadonlySet<string> {
  const texts = [...blocks, ...(apparatus?.notes.flatMap((note) => note.blocks) ?? [])].filter((block) => !lists.has(block)).map(({text}) => text)
  return new Set(texts.flatMap((text) => (text.match(/\p{Lu}[\p{L}'’-]*/gu) ?? []).flatMap((word) => [folded(word), ...word.split('-').map(folded)])))
}

/** One of the first words of the entry is somewhere in the text: an author, a body, its letters. */
function isNamed({names, text}: Reference, words: ReadonlySet<string>): boolean {
  if (names.length === 0) return true
  const letters = (text.slice(0, text.search(/[.(\d]/) + 1 || 80).match(/\p{Lu}(?=\p{L})/gu) ?? []).join('').toLowerCase()
  // “Norland Water Board. (2020)” is a body: any of its words but the commonest.
  const isPerson = /^\p{Lu}[\p{L}'’ -]+,\s+\p{Lu}/u.test(text) || names.length < 3
  return (isPerson ? [names[0]!] : names).some((name) => words.has(name) || name.split('-').some((part) => words.has(part))) || (letters.length > 1 && words.has(letters))
}

export default /* @__PURE__ */ retext(referenceWithoutCitation)
