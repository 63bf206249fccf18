/** What some reporters say of the program and its rules, beside the findings. */
export interface About {
  readonly version?: string
  readonly rules?: readonly RuleAbout[]
}

export interface RuleAbout {
  readonly id: string
  readonly summary: string
  readonly url?: string
  /** Its page, in Markdown. */
  readonly help?: string
}
