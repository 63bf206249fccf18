/** The house styles that ship. What each one asks of a rule stands in the rule: its severities, its options' values. */
export const presetNames = ['recommended', 'strict', 'newsroom', 'encyclopedia', 'academic', 'web-copy'] as const

export type PresetName = (typeof presetNames)[number]

export const severities = ['error', 'warning', 'info'] as const

/** `error` blocks, `warning` needs a decision (fix it, or ignore it with a reason), `info` never interrupts. */
export type Severity = (typeof severities)[number]

/** A rule's severity in each preset; a preset that is not named leaves the rule off. */
export type Severities = {readonly [name in PresetName]?: Severity}

/** The severity of a rule that is switched on by itself, outside any preset that has it. */
export function severityAlone(of: Severities): Severity {
  return of.recommended ?? of.strict ?? 'warning'
}
