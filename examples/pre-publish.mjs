// A gate before publishing: lint every file that is named, print what was found, and fail if anything is an error.
//
//   node examples/pre-publish.mjs draft.txt page.html
//
// A publishing system calls it with the files of an article and reads the exit code: 0 may go out, 1 may not.
import {readFile} from 'node:fs/promises'
import {lint} from 'says-who'

let mayGoOut = true
for (const path of process.argv.slice(2)) {
  // The ending of the path decides how the file is read: text, Markdown or HTML.
  const {ok, findings} = lint(await readFile(path, 'utf8'), {path, preset: 'recommended'})
  for (const {line, column, severity, message, ruleId} of findings) {
    console.log(`${path}:${line}:${column} ${severity} ${message} (${ruleId})`)
  }
  if (!ok) mayGoOut = false
}
console.log(mayGoOut ? 'May go out.' : 'Not yet: there are errors.')
process.exitCode = mayGoOut ? 0 : 1
