import {normalised} from '../../src/facts/citation-labels.js'
import {headOf, references} from '../../src/facts/references.js'
import type {Place} from '../../src/rule.js'
import {defineRule, retext, strings} from '../../src/rule.js'

/** One source, or one label, defined twice. */
export const duplicateCitationDefinition = defineRule({
  id: 'duplicate-citation-definition',
  summary: 'Labels defined twice, and one source under two labels',
  severity: {recommended: 'info', strict: 'info', newsroom: 'info', encyclopedia: 'info', academic: 'info', 'web-copy': 'info'},
  options: {compare: strings('What makes two the same', ['label', 'url', 'doi', 'text'], ['label', 'url', 'doi', 'text'])},
  messages: {
    label: (label: string) => ({text: `Which “${label}” is meant?`, note: 'It is defined twice, and only the first definition counts.'}),
    source: (label: string, first: string) => ({text: `Is “${label}” the same source as “${first}”?`, note: 'Call one note twice instead, or say what differs: the page, the edition.'}),
    entry: (entry: string) => ({text: `Is “${entry}” one work or two?`, note: 'It stands twice in the list of references. Take one out, or say what differs.'})
  },
  document(document, {options, report}) {
    const {apparatus, whole, source} = document
    const free = new Set(apparatus?.calls.filter(({shortcut, picture}) => shortcut || picture).map(({label}) => normalised(label)))
    const definitions = (apparatus?.definitions ?? []).map(({label, address, start, end}): Entry => {
      // The label of “[Port Law]” is what the reader reads, and a badge has its own: a second name for an address is no fault. In
      // a manual none is.
      const isFree = apparatus!.technical || free.has(normalised(label))
      return {kind: 'definition', label, address, key: isFree ? undefined : `url ${address}`, place: whole.at({start, end})}
    })
    const notes = (apparatus?.notes ?? []).map(({label, blocks, at, start, end}): Entry => {
      const text = blocks.map((block) => withAddresses(block.text, block.citations)).join(' ')
      const isLabelled = !/^<ref\b/i.test(source.slice(start, end))
      return {kind: isLabelled ? 'note' : 'ref', label, key: keyOf(text), place: whole.at(source[start] === '[' ? {start, end} : at)}
    })
    const {entries, heading} = document.get(references)
    const listed = entries.filter((entry) => entry.listed)
    const numbers = listed.filter(({number}) => number !== undefined).map((entry): Entry => ({kind: 'number', label: String(entry.number), key: keyOf(withAddresses(entry.text, [])), place: entry}))
    const works = listed.filter((entry) => heading !== undefined && entry.number === undefined && entry.years.length > 0)
    const first = new Map<string, Place>()
    for (const entry of works) {
      const key = keyOf(entry.text)
      if (key === undefined || !options.compare.includes('text')) continue
      const same = first.get(key)
      if (!same) first.set(key, entry)
      else report.entry({...entry, related: [{...same, message: 'the first one'}]}, headOf(entry.text))
    }
    for (const list of [definitions, notes.filter(({kind}) => kind === 'note'), numbers]) {
      const labels = new Map<string, Entry>()
      const keys = new Map<string, Entry>()
      for (const entry of list) {
        const label = entry.label === undefined ? undefined : normalised(entry.label)
        const same = label === undefined || entry.kind === 'number' ? undefined : labels.get(label)
        // The same address once more leaves nothing open.
        if (same && (same.address === undefined || bare(same.address) !== bare(entry.address ?? '')) && options.compare.includes('label')) report.label({...entry.place, related: [{...same.place, message: 'the first one'}]}, entry.label!)
        if (same) continue
        if (label !== undefined) labels.set(label, entry)
        const first = entry.key === undefined ? undefined : keys.get(entry.key)
        if (first && options.compare.includes(entry.key!.split(' ', 1)[0] as 'url')) {
          report.source({...entry.place, related: [{...first.place, message: 'the first one'}]}, entry.label ?? 'this note', first.label ?? 'the first one')
        } else if (entry.key !== undefined && !first) keys.set(entry.key, entry)
      }
    }
  }
})

interface Entry {
  readonly kind: 'definition' | 'note' | 'ref' | 'number'
  readonly label: string | undefined
  /** What two of the same source share. */
  readonly key: string | undefined
  readonly address?: string
  readonly place: Place
}

/** “http://mill.example/” and “https://mill.example” are one page. */
function bare(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')
}

/** A note that is a DOI or an address alone is that; else it is its words, with the page that it names. */
function keyOf(text: string): string | undefined {
  const bare = text.replace(/[\s.]+$/, '').trim()
  const doi = /^(?:doi:\s*|(?:https?:\/\/)?(?:dx\.)?doi\.org\/)(10\.\d{4,9}\/\S+)$/i.exec(bare)
  if (doi) return `doi ${doi[1]!.toLowerCase()}`
  if (/^https?:\/\/\S+$/.test(bare)) return `url ${bare.replace(/\/$/, '')}`
  // Code and formulas are not read.
  if (bare.includes('\uFFFC')) return undefined
  const words = bare.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  // “Ibid.”, “Ibid., p. 4”, “See above.”: short forms on purpose.
  if (words.length < 2 || /^(?:ibid|idem|id|op|loc|see|same|as)$/.test(words[0]!)) return undefined
  return `text ${words.join(' ')}`
}

/** The text with its addresses back in place. */
function withAddresses(text: string, citations: readonly {readonly start: number; readonly target?: string; readonly kind: string}[]): string {
  const targets = new Map(citations.flatMap(({kind, start, target}) => (kind === 'link' && target !== undefined ? [[start, target] as const] : [])))
  return text.replace(/\uFFFC/g, (sign, at: number) => targets.get(at) ?? sign)
}

export default /* @__PURE__ */ retext(duplicateCitationDefinition)
