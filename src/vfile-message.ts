import type {VFile} from 'vfile'
import type {Finding} from './report.js'

/** In the shape that vfile reporters and unified language servers expect. */
export function tell(file: VFile, finding: Finding): void {
  const {line, column, endLine, endColumn, start, end} = finding
  const place = {start: {line, column, offset: start}, end: {line: endLine, column: endColumn, offset: end}}
  const message = file.message(finding.message, {place, ruleId: finding.ruleId, source: 'says-who'})
  message.fatal = finding.severity === 'error' ? true : finding.severity === 'warning' ? false : undefined
  message.actual = finding.actual
  message.expected = expected(finding)
  if (finding.url !== undefined) message.url = finding.url
  if (finding.note !== undefined) message.note = finding.note
}

/** Literal replacements for the whole finding, and nothing else: editors offer each as a quick fix. */
function expected({start, end, fix, suggestions = []}: Finding): string[] {
  return [fix, ...suggestions].flatMap((change) => {
    const [edit, ...more] = change?.edits ?? []
    return edit && more.length === 0 && edit.start === start && edit.end === end ? [edit.text] : []
  })
}
