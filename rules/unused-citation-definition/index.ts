import {normalised} from '../../src/facts/citation-labels.js'
import {excerpted} from '../../src/facts/excerpted.js'
import type {Document, Place, Span} from '../../src/rule.js'
import {defineRule, retext, strings} from '../../src/rule.js'

/** A note or definition that nothing in the text calls. */
export const unusedCitationDefinition = defineRule({
  id: 'unused-citation-definition',
  summary: 'Notes and definitions that nothing in the text calls',
  severity: {recommended: 'warning', strict: 'warning', newsroom: 'info', encyclopedia: 'warning', academic: 'warning', 'web-copy': 'info'},
  options: {
    ignoreSections: strings('Headings under which nothing needs to be called', ['Bibliography', 'Further reading']),
    allow: strings('Labels that may stay unused')
  },
  messages: {
    note: (label: string) => ({text: `Which sentence does note “${label}” support?`, note: 'Nothing calls it. Call it where it supports a claim, or take it out.'}),
    definition: (label: string) => ({text: `What is “${label}” the address of?`, note: 'Nothing links to it. Link it where it supports a claim, or take it out.'})
  },
  document(document, {options, report}) {
    const {apparatus, whole} = document
    if (!apparatus) return
    const allowed = new Set(options.allow.map(normalised))
    const ignored = sections(document, options.ignoreSections)
    const isFree = (label: string, {start}: Span) => allowed.has(normalised(label)) || ignored.some((section) => section.start <= start && start < section.end)
    const called = (kind: 'note' | 'reference') => new Set(apparatus.calls.filter((call) => call.kind === kind).map(({label}) => normalised(label)))
    const definitions = called('reference')
    let bracketed: ReadonlySet<string> | undefined
    const stock = stockOf(apparatus.definitions)
    const kept = new Set(stock.some(({label}) => definitions.has(normalised(label))) ? stock.map(({label}) => label) : [])
    const shown = () => (bracketed ??= bracketedIn(document.source))
    for (const {label, address, start, end} of document.get(excerpted) ? [] : apparatus.definitions) {
      // “[//]: # (a comment)”
      if (definitions.has(normalised(label)) || isFree(label, {start, end}) || shown().has(normalised(label)) || address === '#' || address === '' || /^(?:\/\/|comment)/i.test(label)) continue
      if (isNext(label, address) || kept.has(label)) continue
      report.definition({...whole.at({start, end}), suggestions: [removal(document, {start, end})]}, label)
    }
    const notes = called('note')
    // A page may number its notes without links: then nothing is known.
    const linked = apparatus.notes.some(({label}) => label !== undefined && notes.has(normalised(label)))
    for (const {label, at, start, end} of apparatus.notes) {
      const written = document.source.slice(start, end)
      if (label === undefined || notes.has(normalised(label)) || isFree(label, {start, end}) || /^<ref\b/i.test(written)) continue
      if (!written.startsWith('[^') && !linked) continue
      report.note({...whole.at(at), ...(written.startsWith('[^') && {suggestions: [removal(document, {start, end})]})}, label)
    }
  }
})

interface Defined {
  readonly label: string
  readonly address: string
}

/** “[#204]: https://…/issues/204” and four more: a list of all that was reported, kept whole so that a log may call what it needs. */
function stockOf(definitions: readonly Defined[]): readonly Defined[] {
  const reported = definitions.filter(({label, address}) => {
    const number = /^(?:#|gh-|pr ?#?)?(\d+)$/i.exec(label)?.[1]
    return number !== undefined && new RegExp(`\\/(?:issues?|merge_requests|pulls?)\\/${number}$`).test(address)
  })
  return reported.length > 4 ? reported : []
}

/** “[Unreleased]: https://…/compare/v2.0.1...HEAD”: it waits for the next change. */
function isNext(label: string, address: string): boolean {
  return /^(?:unreleased|next|upcoming)$/i.test(label) && /\/compare\//.test(address)
}

/** “[badge]”, also in a comment, and in code: what one tool takes for code, another reads on. Not “[badge]: https://…”. */
function bracketedIn(source: string): ReadonlySet<string> {
  return new Set([...source.matchAll(/\[([^[\]]{1,200})\](?!:)/g)].map(([, label]) => normalised(label!)))
}

/** The note with the line break behind it. */
function removal({source}: Document, {start, end}: Span) {
  const behind = /^[ \t]*(?:\r?\n|$)/.exec(source.slice(end, end + 80))?.[0].length ?? 0
  return {title: 'Take it out', edits: [{start, end: end + behind, text: ''}]}
}

/** What stands under these headings, in offsets of the source. */
function sections(document: Document, names: readonly string[]): Span[] {
  const wanted = new Set(names.map(normalised))
  const headings = document.blocks.filter(({kind}) => kind === 'heading')
  return headings.flatMap((heading, at) => {
    if (!wanted.has(normalised(heading.text))) return []
    return [{start: startOf(heading.at({start: 0, end: 1})), end: headings[at + 1] ? startOf(headings[at + 1]!.at({start: 0, end: 1})) : document.source.length}]
  })
}

function startOf({block}: Place): number {
  return block.segments[0]?.start ?? 0
}

export default /* @__PURE__ */ retext(unusedCitationDefinition)
