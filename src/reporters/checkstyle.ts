import type {Result} from './result.js'
import {xml} from './xml.js'

/** Checkstyle’s XML, which many review tools read. */
export function checkstyle(results: readonly Result[]): string {
  const files = results.map(({path, report: {findings}}) => {
    const errors = findings.map(
      ({line, column, severity, message, note, ruleId}) =>
        `    <error line="${line}" column="${column}" severity="${severity}" message="${xml(note === undefined ? message : `${message} ${note}`)}" source="says-who.${ruleId}"/>\n`
    )
    return `  <file name="${xml(path)}">\n${errors.join('')}  </file>\n`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${files.join('')}</checkstyle>\n`
}
