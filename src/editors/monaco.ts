import type {Severity} from '../preset.js'
import type {Edit, Finding} from '../report.js'

/** A marker for `editor.setModelMarkers`: 1-based lines and columns, in UTF-16 units, which are ours. */
export interface Marker<Uri> {
  readonly startLineNumber: number
  readonly startColumn: number
  readonly endLineNumber: number
  readonly endColumn: number
  /** `MarkerSeverity`. */
  readonly severity: 8 | 4 | 2
  readonly message: string
  readonly source: 'says-who'
  /** The rule's id, with its page where it has one. */
  readonly code: string | {readonly value: string; readonly target: Uri}
}

/** What this needs of a model: where an offset is, and of which text the edits are. */
export interface Model<Uri> {
  readonly uri: Uri
  getVersionId(): number
  getPositionAt(offset: number): {readonly lineNumber: number; readonly column: number}
}

export interface CodeAction<Uri> {
  readonly title: string
  readonly kind: 'quickfix'
  readonly isPreferred: boolean
  readonly diagnostics: Marker<Uri>[]
  readonly edit: {
    readonly edits: {readonly resource: Uri; readonly versionId: number; readonly textEdit: {readonly range: Range; readonly text: string}}[]
  }
}

export interface Range {
  readonly startLineNumber: number
  readonly startColumn: number
  readonly endLineNumber: number
  readonly endColumn: number
}

const severities: {readonly [severity in Severity]: 8 | 4 | 2} = {error: 8, warning: 4, info: 2}

/**
 * Findings as Monaco markers. The text to lint is `model.getValue()`, whose line ends are the model’s.
 *
 * @example
 * monaco.editor.setModelMarkers(model, 'says-who', markers(findings, monaco.Uri.parse))
 */
export function markers<Uri>(findings: readonly Finding[], uriOf: (url: string) => Uri): Marker<Uri>[] {
  return findings.map(({line, column, endLine, endColumn, severity, message, note, ruleId, url}) => ({
    startLineNumber: line,
    startColumn: column,
    endLineNumber: endLine,
    endColumn,
    severity: severities[severity],
    message: note === undefined ? message : `${message}\n${note}`,
    source: 'says-who',
    code: url === undefined ? ruleId : {value: ruleId, target: uriOf(url)}
  }))
}

/**
 * The fixes and suggestions for what stands in a range, for `languages.registerCodeActionProvider`. From the findings of the text as it
 * is: the edits are of the model’s version.
 *
 * @example
 * provideCodeActions: (model, range) => ({actions: actions(session.lint(model.getValue()).findings, model, range, monaco.Uri.parse), dispose() {}})
 */
export function actions<Uri>(findings: readonly Finding[], model: Model<Uri>, range: Range, uriOf: (url: string) => Uri): CodeAction<Uri>[] {
  return findings
    .filter((finding) => touches(finding, range))
    .flatMap((finding) => {
      const {fix, suggestions = []} = finding
      const offered = [...(fix ? [{title: 'Fix', edits: fix.edits, isPreferred: true}] : []), ...suggestions.map((one) => ({...one, isPreferred: false}))]
      return offered.map(({title, edits, isPreferred}) => ({
        title,
        kind: 'quickfix' as const,
        isPreferred,
        diagnostics: markers([finding], uriOf),
        edit: {edits: edits.map((edit) => ({resource: model.uri, versionId: model.getVersionId(), textEdit: {range: rangeOf(edit, model), text: edit.text}}))}
      }))
    })
}

function touches({line, column, endLine, endColumn}: Finding, range: Range): boolean {
  const before = endLine < range.startLineNumber || (endLine === range.startLineNumber && endColumn < range.startColumn)
  const behind = line > range.endLineNumber || (line === range.endLineNumber && column > range.endColumn)
  return !before && !behind
}

function rangeOf({start, end}: Edit, model: Model<unknown>): Range {
  const [from, to] = [model.getPositionAt(start), model.getPositionAt(end)]
  return {startLineNumber: from.lineNumber, startColumn: from.column, endLineNumber: to.lineNumber, endColumn: to.column}
}
