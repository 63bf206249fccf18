import type {Document, Place, Span} from './document.js'
import {attributions} from './facts/attributions.js'
import {sourceSpan} from './place.js'
import type {Attribution, Source} from './report.js'

/** The attributions and sources of a document as the report carries them: plain data with source spans. */
export function ledger(document: Document): {readonly attributions: readonly Attribution[]; readonly sources: readonly Source[]} {
  const spans = (places: readonly Place[]): Span[] => places.map((place) => sourceSpan(place.block, place))
  return {
    attributions: document.get(attributions).map(({source, cue, content, kind, declined}) => ({
      source: spans(source),
      cue: spans(cue),
      content: spans(content),
      kind,
      ...(declined && {declined})
    })),
    sources: []
  }
}
