import type {DocumentType} from './document.js'

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

/**
 * What the type of a text changes. One severity: in every preset findings are that at most. By preset: they are that there, whether the
 * preset has the rule or not.
 */
export type TypeSeverities = {readonly [type in DocumentType | 'unknown']?: Severity | 'off' | {readonly [name in PresetName]?: Severity | 'off'}}

/** A preset that leaves a rule off has it in some type of text. */
export function mayWake(types: TypeSeverities, preset: PresetName): boolean {
  return Object.values(types).some((change) => typeof change === 'object' && (change[preset] ?? 'off') !== 'off')
}

/** The milder of two severities. */
export function milder<S extends Severity | 'off'>(one: S, other: S): S {
  const order: readonly string[] = [...severities, 'off']
  return order.indexOf(one) > order.indexOf(other) ? one : other
}
