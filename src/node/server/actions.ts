import {CodeActionKind} from 'vscode-languageserver/node'
import type {CodeAction, CodeActionContext, Diagnostic, TextEdit} from 'vscode-languageserver/node'
import {editsOf} from '../../fix.js'
import type {Edit, Finding} from '../../report.js'
import type {Span} from '../../document.js'
import {ignoreEdit, ignoreFileEdit} from './ignore-edit.js'
import type {ReadText} from './open-texts.js'
import {excerpt, rangeIn} from './places.js'

const fixAllKind = `${CodeActionKind.SourceFixAll}.says-who`

/** The kinds of action there are, for the client to know. */
export const actionKinds = [CodeActionKind.QuickFix, fixAllKind]

/** What can be done about the findings in a range. From our own findings: what a client sends back of them is not to be relied on. */
export function actionsOf(read: ReadText, range: Span, {only}: CodeActionContext, diagnosticOf: (finding: Finding) => Diagnostic): CodeAction[] {
  const wanted = (kind: string) => !only || only.some((one) => kind === one || kind.startsWith(`${one}.`))
  const here = findingsIn(read, range)
  return [
    ...(wanted(CodeActionKind.QuickFix) ? [...here.flatMap((finding) => quickFixes(read, finding, diagnosticOf(finding))), ...fixesOfRule(read, here)] : []),
    ...(wanted(fixAllKind) ? fixAll(read, only !== undefined) : [])
  ]
}

/** What the range touches. */
export const findingsIn = ({report}: ReadText, range: Span): Finding[] => report.findings.filter(({start, end}) => start <= range.end && range.start <= end)

function quickFixes(read: ReadText, finding: Finding, diagnostic: Diagnostic): CodeAction[] {
  const {fix, suggestions = [], ruleId} = finding
  const about = {kind: CodeActionKind.QuickFix, diagnostics: [diagnostic]}
  const ignored = ignoreEdit(read, finding)
  const ignoredInFile = ignoreFileEdit(read, finding)
  return [
    ...(fix ? [{...about, title: titleOf(read, fix.edits, ruleId), isPreferred: true, edit: changes(read, fix.edits)}] : []),
    ...suggestions.map(({title, edits}) => ({...about, title, edit: changes(read, edits)})),
    ...(ignored ? [{...about, title: `Ignore “${ruleId}” here: say why in the comment`, edit: changes(read, [ignored])}] : []),
    ...(ignoredInFile ? [{...about, title: `Ignore “${ruleId}” in this file: say why in the comment`, edit: changes(read, [ignoredInFile])}] : [])
  ]
}

/** One action for each rule that can repair more than one place. */
function fixesOfRule(read: ReadText, here: readonly Finding[]): CodeAction[] {
  const ids = [...new Set(here.filter(({fix}) => fix).map(({ruleId}) => ruleId))]
  return ids.flatMap((id) => {
    const all = read.report.findings.filter(({ruleId, fix}) => ruleId === id && fix)
    if (all.length < 2) return []
    return [{title: `Fix all of “${id}”`, kind: CodeActionKind.QuickFix, edit: changes(read, editsOf(read.document.getText(), all))}]
  })
}

/** On save, and where it is asked for: all that is safe. */
function fixAll(read: ReadText, isAsked: boolean): CodeAction[] {
  const edits = editsOf(read.document.getText(), read.report.findings)
  if (edits.length === 0 || !isAsked) return []
  return [{title: 'Fix all that says-who can fix safely', kind: fixAllKind, edit: changes(read, edits)}]
}

/** Edits of this version of the text, and of no other. */
function changes({document, version}: ReadText, edits: readonly Edit[]): NonNullable<CodeAction['edit']> {
  const {uri} = document
  return {documentChanges: [{textDocument: {uri, version}, edits: edits.map((edit): TextEdit => ({range: rangeIn(document, edit), newText: edit.text}))}]}
}

function titleOf({document}: ReadText, edits: readonly Edit[], ruleId: string): string {
  const [edit] = edits
  if (!edit || edits.length > 1) return `Fix “${ruleId}”`
  const old = excerpt(document.getText().slice(edit.start, edit.end), 40)
  const put = excerpt(edit.text, 40)
  if (edit.text.trim() === '') return old === '' ? `Fix “${ruleId}”` : `Remove “${old}”`
  return edit.start === edit.end ? `Insert “${put}”` : `Replace with “${put}”`
}
