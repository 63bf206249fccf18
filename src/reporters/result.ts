import type {Report} from '../report.js'

/** What a reporter is given for each text. */
export interface Result {
  /** Its name, as a reader knows it. */
  readonly path: string
  /** The text that was linted: the report's offsets are into it. */
  readonly text: string
  readonly report: Report
}
