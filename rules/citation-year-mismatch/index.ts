import {allBlocks} from '../../src/facts/links.js'
import {inTextCitations} from '../../src/facts/in-text-citations.js'
import {references} from '../../src/facts/references.js'
import type {Reference} from '../../src/facts/references.js'
import {defineRule, flag, integer, retext} from '../../src/rule.js'
import {readTooEarly, unfilledDates} from './dates.js'

/** Years of a citation that cannot all be right. */
export const citationYearMismatch = defineRule({
  id: 'citation-year-mismatch',
  summary: 'Years that differ between the text and its list of references',
  severity: {recommended: 'warning', strict: 'warning', newsroom: 'warning', encyclopedia: 'warning', academic: 'warning', 'web-copy': 'info'},
  options: {
    tolerance: integer('Up to how many years apart is an info: online first, in print later', 1),
    arxivCheck: flag('Also where an arXiv number is younger than the year of its entry', true)
  },
  messages: {
    differs: (said: string, year: string, listed: string, isNear: boolean) => ({
      text: `Is “${said}” of ${year}, or of ${listed}?`,
      note: `The list of references has ${listed}.`,
      ...(isNear && {severity: 'info' as const})
    }),
    arxiv: (number: string, year: string) => ({text: `How can “${number}” be of ${year}?`, note: 'The first four digits are the year and the month in which it was posted.'}),
    early: (read: string, made: string) => ({text: `How was it read on “${read}”?`, note: `It was published on ${made}.`}),
    unfilled: (date: string) => ({text: `Which day is “${date}”?`, note: 'Fill in month and day, or give the year alone.'}),
    future: (said: string, date: string) => ({text: `Which year is meant in “${said}”?`, note: `The text itself is of ${date}.`})
  },
  document(document, {options, report}) {
    const {entries} = document.get(references)
    const latest = Number(/^\d{4}/.exec(document.meta.date ?? '')?.[0] ?? Number.POSITIVE_INFINITY)
    for (const call of document.get(inTextCitations)) {
      if (call.style !== 'date' || call.year === undefined) continue
      if (call.year > latest) {
        report.future(call, call.block.text.slice(call.start, call.end), document.meta.date!)
        continue
      }
      // “(1922/1999)”: a reprint. “(2019a, 2019b)”: one of them may be listed.
      if (call.years.length > 1) continue
      const works = entries.filter((entry) => isBy(entry, call.names))
      const [only, more] = works
      if (!only || more || only.year === undefined || only.years.includes(call.year) || /in press|forthcoming|n\.d\./i.test(only.text)) continue
      const distance = Math.abs(only.year - call.year)
      const at = call.block.text.slice(call.start, call.end).lastIndexOf(String(call.year)) + call.start
      const suggestions = [{title: `Make it ${only.year}`, edits: [{start: at, end: at + 4, text: String(only.year)}]}]
      report.differs({...call, suggestions, related: [{...only, message: 'the entry'}]}, call.said, String(call.year), String(only.year), distance <= options.tolerance)
    }
    if (options.arxivCheck) {
      for (const entry of entries) {
        const found = /\barxiv(?::\s?|\.org\/abs\/)((\d\d)(?:0[1-9]|1[0-2])\.\d{4,5})/i.exec(entry.text)
        if (!found || entry.year === undefined || entry.years.length > 1 || 2000 + Number(found[2]) <= entry.year) continue
        const start = entry.start + entry.block.text.slice(entry.start, entry.end).indexOf(found[1]!)
        report.arxiv(entry.block.at({start, end: start + found[1]!.length}), found[1]!, String(entry.year))
      }
    }
    for (const block of allBlocks(document)) {
      for (const {read, made, ...span} of readTooEarly(block.text)) report.early(block.at(span), read, made)
      for (const span of unfilledDates(block.text)) {
        if (isCitation(block.text, span.start)) report.unfilled(block.at(span), block.text.slice(span.start, span.end))
      }
    }
  }
})

/** The first author is the citation's first, and the others are among the entry's words. */
function isBy(entry: Reference, names: readonly string[]): boolean {
  return names.length > 0 && entry.names[0] === names[0] && names.every((name) => entry.names.includes(name))
}

/** “accessed 2025-XX-XX”; a format of dates in a manual is none. */
function isCitation(text: string, at: number): boolean {
  return /(?:accessed|retrieved|viewed|visited|published|dated|posted|updated|archived)(?: on|:)?\s*[“"]?$/i.test(text.slice(0, at)) || /\(\s*$/.test(text.slice(0, at))
}

export default /* @__PURE__ */ retext(citationYearMismatch)
