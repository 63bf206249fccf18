// The linter, in a thread of its own: typing never waits for it.
import {createLinter, presetNames, rules} from 'says-who'
import type {Linter} from 'says-who'
import type {Answer, Question} from './messages.js'

const answer = (message: Answer) => postMessage(message)

let settings = ''
let linter: Linter | undefined

addEventListener('message', ({data: {id, text, options}}: MessageEvent<Question>) => {
  try {
    const asked = JSON.stringify(options)
    if (!linter || asked !== settings) linter = createLinter(options)
    settings = asked
    // Attributions and sources are computed when they are read: this reads them.
    const {ok, findings, type, attributions, sources} = linter.lint(text)
    answer({kind: 'report', id, report: {ok, findings, type, attributions, sources}})
  } catch (error) {
    answer({kind: 'failure', id, message: String(error)})
  }
})

answer({kind: 'ready', rules: rules.map(({id, summary, severity}) => ({id, summary, severity})), presets: [...presetNames]})
