import {allBlocks, links} from '../../src/facts/links.js'
import type {Document, Place, Span} from '../../src/rule.js'
import {defineRule, flag, integer, oneOf, retext, strings} from '../../src/rule.js'
import {faultsIn, relabelledIn} from './identifiers.js'
import type {Kind} from './identifiers.js'

/** A DOI, ISBN, ISSN, arXiv number, PMID, PMCID or ORCID that cannot be one. */
export const invalidIdentifier = defineRule({
  id: 'invalid-identifier',
  summary: 'DOIs, ISBNs and other identifiers that cannot be right',
  severity: {recommended: 'error', strict: 'error', newsroom: 'error', encyclopedia: 'error', academic: 'error', 'web-copy': 'error'},
  options: {
    kinds: strings('Which identifiers to check', ['DOI', 'ISBN', 'ISSN', 'ORCID', 'PMCID', 'PMID', 'arXiv'], ['DOI', 'ISBN', 'ISSN', 'ORCID', 'PMCID', 'PMID', 'arXiv']),
    minPmid: integer('The lowest PMID that somebody may mean', 1000),
    allowSbn: flag('The nine digits of old books are no ISBN too short', false),
    allowMarkedInvalid: flag('“ISBN … [invalid]” is known to be wrong', true),
    normalise: oneOf('How a DOI is written: “url” for “https://doi.org/10…”, “bare” for “doi:10…”, “off” for either', ['off', 'url', 'bare'], 'off')
  },
  messages: {
    invalid: (kind: Kind, written: string, reason: string) => ({text: `What is the ${kind} behind “${written}”?`, note: `This cannot be one: ${reason}.`}),
    form: (written: string, wanted: string) => ({text: `Is “${written}” to be written as “${wanted}”?`, note: 'The house writes all DOIs in one way.', severity: 'info'})
  },
  document(document, {options, report}) {
    const limits = {...options, month: monthOf(document)}
    const seen = new Set<string>()
    for (const {text, place, isAddress} of textsOf(document)) {
      for (const {kind, start, end, reason, fix, suggestion} of faultsIn(text, limits, isAddress)) {
        const at = place({start, end})
        const key = `${at.block.index} ${at.start}`
        if (!options.kinds.includes(kind) || seen.has(key)) continue
        seen.add(key)
        const suggestions = suggestion && [{title: `Make it “${suggestion.text}”`, edits: [{...place(suggestion), text: suggestion.text}]}]
        report.invalid({...at, fix: fix && [{...place(fix), text: fix.text}], suggestions}, kind, text.slice(start, end), reason)
      }
      if (options.normalise === 'off' || !options.kinds.includes('DOI')) continue
      for (const {start, end, whole, text: label} of relabelledIn(text, options.normalise, isAddress)) {
        const written = text.slice(whole.start, whole.end)
        report.form({...place(whole), fix: [{...place({start, end}), text: label}]}, written, label + text.slice(end, whole.end))
      }
    }
  }
})

interface Text {
  readonly text: string
  /** The address of a link, and nothing else. */
  readonly isAddress: boolean
  place(span: Span): Place
}

/** The blocks, those of notes, and addresses that stand in no text. */
function textsOf(document: Document): Text[] {
  const {apparatus, whole} = document
  const addresses = apparatus
    ? [...document.get(links).filter(({kind, place}) => kind !== 'image' && place.block === whole).map(({place}) => place), ...apparatus.definitions.map(({place}) => whole.at(place))]
    : []
  return [
    ...allBlocks(document).map((block) => ({text: block.text, isAddress: false, place: (span: Span) => block.at(span)})),
    ...addresses.map(({block, start, end}) => ({
      text: block.text.slice(start, end),
      isAddress: true,
      place: (span: Span) => block.at({start: start + span.start, end: start + span.end})
    }))
  ]
}

/** “2026-11-22” is 2611: as arXiv counts months. */
function monthOf({meta}: Document): number | undefined {
  const found = /^20(\d\d)-(\d\d)/.exec(meta.date ?? '')
  return found ? Number(found[1]! + found[2]!) : undefined
}

export default /* @__PURE__ */ retext(invalidIdentifier)
