import type {Options, Report, Severity} from 'says-who'

/** What the page asks of the worker. */
export interface Question {
  readonly id: number
  readonly text: string
  readonly options: Options
}

/** A rule, as far as the page shows it. */
export interface RuleCard {
  readonly id: string
  readonly summary: string
  readonly severity: {readonly [preset: string]: Severity | undefined}
}

export type Answer =
  | {readonly kind: 'ready'; readonly rules: readonly RuleCard[]; readonly presets: readonly string[]}
  | {readonly kind: 'report'; readonly id: number; readonly report: Report}
  | {readonly kind: 'failure'; readonly id: number; readonly message: string}
