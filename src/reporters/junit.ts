import type {Result} from './result.js'
import {xml} from './xml.js'

/** JUnit’s XML: a suite for each text. Errors are failures; what is less passes, and says what it has to say. */
export function junit(results: readonly Result[]): string {
  const suites = results.map(({path, report: {findings}}) => {
    const failures = findings.filter(({severity}) => severity === 'error').length
    const cases = findings.map(({ruleId, severity, line, column, message, note, url}) => {
      const words = xml([`${path}:${line}:${column}`, message, ...(note === undefined ? [] : [note]), ...(url === undefined ? [] : [url])].join('\n'))
      const inside = severity === 'error' ? `<failure type="${ruleId}" message="${xml(message)}">${words}</failure>` : `<system-out>${words}</system-out>`
      return `    <testcase name="${xml(`${line}:${column} ${ruleId}`)}" classname="${xml(path)}" time="0">\n      ${inside}\n    </testcase>\n`
    })
    const passed = `    <testcase name="no findings" classname="${xml(path)}" time="0"/>\n`
    const head = `  <testsuite name="${xml(path)}" tests="${Math.max(1, findings.length)}" failures="${failures}" errors="0" skipped="0" time="0">\n`
    return `${head}${cases.join('') || passed}  </testsuite>\n`
  })
  const all = results.flatMap(({report}) => report.findings)
  const tests = results.reduce((sum, {report: {findings}}) => sum + Math.max(1, findings.length), 0)
  const failures = all.filter(({severity}) => severity === 'error').length
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="says-who" tests="${tests}" failures="${failures}" errors="0">\n${suites.join('')}</testsuites>\n`
}
