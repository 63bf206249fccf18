import type {DraftBlock} from './document.js'

/** What a format makes of a source. */
export interface Reading {
  /** In the order of the source. */
  readonly blocks: readonly DraftBlock[]
}

/** A way to read a source: which parts are prose, of what kind, and what its markup says of sources. */
export interface Format {
  readonly name: string
  /** With the dot, in lower case. */
  readonly extensions: readonly string[]
  /** Its markup can hold links, notes or references. */
  readonly hasMarkup?: boolean
  read(source: string): Reading
}
