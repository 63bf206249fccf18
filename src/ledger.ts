import type {Document, Place, Span} from './document.js'
import {attributions} from './facts/attributions.js'
import {isAnybody} from './facts/classify.js'
import {sources} from './facts/sources.js'
import {sourceSpan} from './place.js'
import type {Attribution, Source} from './report.js'

/** The attributions and sources of a document as the report carries them: plain data with source spans. */
export function ledger(document: Document): {readonly attributions: readonly Attribution[]; readonly sources: readonly Source[]} {
  const spans = (places: readonly Place[]): Span[] => places.map((place) => sourceSpan(place.block, place))
  const listed = document.get(sources).filter((source) => isAnybody(source.class, source.phrase))
  const ids = new Map(listed.flatMap(({id, attributions: own}) => own.map((index) => [index, id] as const)))
  return {
    attributions: document.get(attributions).map(({source, cue, content, kind, declined}, index) => ({
      source: spans(source),
      cue: spans(cue),
      content: spans(content),
      kind,
      ...(declined && {declined}),
      ...(ids.has(index) && {sourceId: ids.get(index)!})
    })),
    sources: listed.map((source) => ({
      id: source.id,
      label: source.label,
      kind: source.kind,
      named: source.named,
      mentions: source.mentions.flatMap(({places}) => spans(places)),
      attributions: [...source.attributions],
      ...(source.position !== undefined && {position: source.position}),
      ...(source.anonymity?.reason && {reason: proseOf(source.anonymity.reason)})
    }))
  }
}

const proseOf = ({block, start, end}: Place): string => block.text.slice(start, end)
