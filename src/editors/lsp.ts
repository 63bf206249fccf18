import type {Finding} from '../report.js'
import type {Severity} from '../preset.js'

/** Zero-based, in UTF-16 units: the Language Server Protocol's own. */
export interface Position {
  readonly line: number
  readonly character: number
}

export interface Range {
  readonly start: Position
  readonly end: Position
}

/** A diagnostic of the Language Server Protocol 3.17. */
export interface Diagnostic {
  readonly range: Range
  readonly severity: 1 | 2 | 3
  readonly source: 'says-who'
  readonly code: string
  readonly codeDescription?: {readonly href: string}
  readonly message: string
  /** For code actions: which finding it is. */
  readonly data: {readonly fingerprint: string}
}

const severities: {readonly [severity in Severity]: 1 | 2 | 3} = {error: 1, warning: 2, info: 3}

/** Findings as the diagnostics of a language server. The note follows the question, since few clients show notes. */
export function diagnostics(findings: readonly Finding[]): Diagnostic[] {
  return findings.map(({ruleId, severity, message, note, url, fingerprint, ...place}) => ({
    range: rangeOf(place),
    severity: severities[severity],
    source: 'says-who',
    code: ruleId,
    ...(url !== undefined && {codeDescription: {href: url}}),
    message: note === undefined ? message : `${message}\n${note}`,
    data: {fingerprint}
  }))
}

/** The range of a finding, whose lines and columns are 1-based. */
export function rangeOf({line, column, endLine, endColumn}: Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'>): Range {
  return {start: {line: line - 1, character: column - 1}, end: {line: endLine - 1, character: endColumn - 1}}
}
