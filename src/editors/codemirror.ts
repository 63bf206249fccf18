import type {Edit, Finding} from '../report.js'

/** What `@codemirror/lint` takes from a linter: offsets into the document, which are ours. */
export interface Diagnostic {
  readonly from: number
  readonly to: number
  readonly severity: 'error' | 'warning' | 'info'
  readonly source: string
  readonly message: string
  readonly actions?: readonly {readonly name: string; apply(view: View, from: number): void}[]
}

/** The part of CodeMirror's EditorView that an action needs. */
export interface View {
  dispatch(transaction: {readonly changes: readonly {readonly from: number; readonly to: number; readonly insert: string}[]}): void
}

/**
 * Findings as CodeMirror 6 diagnostics, with the fix and the suggestions as actions. CodeMirror moves a diagnostic along when the text in
 * front of it changes, and drops the diagnostics of a changed passage: so do the edits of its actions move.
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
      ...(changes.length > 0 && {actions: changes.map(({title, edits}) => ({name: title, apply: applied(edits, start)}))})
    }
  })
}

const applied = (edits: readonly Edit[], then: number) => (view: View, now: number) =>
  view.dispatch({changes: edits.map(({start, end, text}) => ({from: start - then + now, to: end - then + now, insert: text}))})
