import type {Comment, DraftApparatus, DraftBlock} from './document.js'

/** What a format makes of a source. */
export interface Reading {
  /** In the order of the source. */
  readonly blocks: readonly DraftBlock[]
  /** What stands beside the prose. Left out by a format without markup; called at most once. */
  readonly apparatus?: () => DraftApparatus
  /** The comments of the markup, in the order of the source. Left out by a format that has none. */
  readonly comments?: readonly Comment[]
}

/** A way to read a source: which parts are prose, of what kind, and what its markup says of sources. */
export interface Format {
  readonly name: string
  /** With the dot, in lower case. */
  readonly extensions: readonly string[]
  read(source: string): Reading
  /** A `read` that remembers the last source, where reading the next anew would be slow. What it says is the same. */
  readonly reader?: () => (source: string) => Reading
}
