import type {Span} from '../../src/rule.js'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?'
const date = `\\d{4}-\\d\\d-\\d\\d|\\d{1,2} ${month} \\d{4}|${month} \\d{1,2}, \\d{4}`
const published = new RegExp(`\\b(?:published|dated|posted|issued)(?: on|:)? (${date})`, 'gi')
const accessed = new RegExp(`\\b(?:accessed|retrieved|viewed|visited)(?: on|:)? (${date})`, 'gi')

/** “Published 2023-05-01, accessed 2021-02-03”: read before it was there. Each in one line. */
export function readTooEarly(text: string): (Span & {readonly read: string; readonly made: string})[] {
  if (!/accessed|retrieved|viewed|visited/i.test(text)) return []
  const made = [...text.matchAll(published)]
  return [...text.matchAll(accessed)].flatMap(({0: whole, 1: read, index}) => {
    const before = made.filter((match) => match.index < index && !/[\n]|[.;] \p{Lu}\p{Ll}+,? [\p{Lu}\d]/u.test(text.slice(match.index, index))).at(-1)
    if (!before || dayOf(read!) >= dayOf(before[1]!)) return []
    return [{start: index, end: index + whole.length, read: read!, made: before[1]!}]
  })
}

/** “2025-XX-XX” */
export function unfilledDates(text: string): Span[] {
  return [...text.matchAll(/(?<![\w-])(?:19|20)\d\d-(?:XX-XX|xx-xx|\d\d-XX|MM-DD|\?\?-\?\?)(?![\w-])/g)].map(({0: whole, index}) => ({start: index, end: index + whole.length}))
}

/** Days may be compared as numbers: 20230501. */
function dayOf(text: string): number {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (iso) return Number(iso[1]! + iso[2]! + iso[3]!)
  const year = /\d{4}$/.exec(text)![0]
  const name = /[a-z]{3}/i.exec(text)![0].toLowerCase()
  const day = /\b\d{1,2}\b/.exec(text)![0]
  return Number(year) * 10000 + (months.indexOf(name) + 1) * 100 + Number(day)
}
