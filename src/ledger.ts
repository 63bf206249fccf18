import type {Document} from './document.js'
import type {Attribution, Source} from './report.js'

/** The attributions and sources of a document as the report carries them: plain data with source spans. */
export function ledger(_document: Document): {readonly attributions: readonly Attribution[]; readonly sources: readonly Source[]} {
  return {attributions: [], sources: []}
}
