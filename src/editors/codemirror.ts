import type {Edit, Finding} from '../report.js'

/** What `@codemirror/lint` takes from a linter: offsets into the document, which are ours. */
export interface Diagnostic {
  readonly from: number
  readonly to: number
  readonly severity: 'error' | 'warning' | 'info'
  readonly source: string
  readonly message: string
  readonly actions?: readonly {readonly name: string; apply(view: View): void}[]
}

/** The part of CodeMirror's EditorView that an action needs. */
export interface View {
  dispatch(transaction: {readonly changes: readonly {readonly from: number; readonly to: number; readonly insert: string}[]}): void
}

/**
 * Findings as CodeMirror 6 diagnostics, with the fix and the suggestions as actions. An action's edits are those of the text that was
 * linted: CodeMirror drops the diagnostics of a changed passage before it lints again.
 *
 * @example
 * import {linter} from '@codemirror/lint'
 * linter((view) => diagnostics(session.lint(view.state.doc.toString()).findings))
 */
export function diagnostics(findings: readonly Finding[]): Diagnostic[] {
  return findings.map(({start, end, severity, ruleId, message, note, fix, suggestions = []}) => {
    const changes = [...(fix ? [{title: 'Fix', edits: fix.edits}] : []), ...suggestions]
    return {
      from: start,
      to: end,
      severity,
      source: `says-who ${ruleId}`,
      message: note === undefined ? message : `${message}\n${note}`,
      ...(changes.length > 0 && {actions: changes.map(({title, edits}) => ({name: title, apply: applied(edits)}))})
    }
  })
}

const applied = (edits: readonly Edit[]) => (view: View) =>
  view.dispatch({changes: edits.map(({start, end, text}) => ({from: start, to: end, insert: text}))})
