import 'monaco-editor/editor/contrib/codeAction/browser/codeActionContributions.js'
import * as monaco from 'monaco-editor/editor/editor.api.js'
import {createLinter} from '../../../src/index.js'
import {actions, markers} from '../../../src/editors/monaco.js'
import {paragraphs} from './text.js'

Object.assign(window, {MonacoEnvironment: {getWorker: () => new Worker('./worker.js')}})

const session = createLinter({preset: 'none', rules: {'embedded-link-text': 'error'}})
const uriOf = (url: string) => monaco.Uri.parse(url)
const model = monaco.editor.createModel(paragraphs.join('\n\n'), 'plaintext')
const editor = monaco.editor.create(document.body, {model, wordWrap: 'on', automaticLayout: true})

const lint = () => monaco.editor.setModelMarkers(model, 'says-who', markers(session.lint(model.getValue()).findings, uriOf))
model.onDidChangeContent(lint)
lint()
// Without the kinds, “Auto Fix” would not know that there is something to fix.
monaco.languages.registerCodeActionProvider(
  'plaintext',
  {provideCodeActions: (_, range) => ({actions: actions(session.lint(model.getValue()).findings, model, range, uriOf), dispose() {}})},
  {providedCodeActionKinds: ['quickfix']}
)
editor.focus()
Object.assign(window, {
  text: () => model.getValue(),
  marked: () => monaco.editor.getModelMarkers({owner: 'says-who'}).map((marker) => model.getValueInRange(marker)),
  links: () => monaco.editor.getModelMarkers({owner: 'says-who'}).map(({code}) => (typeof code === 'object' ? [code.value, String(code.target)] : [])),
  fix: async () => {
    const [marker] = monaco.editor.getModelMarkers({owner: 'says-who'})
    editor.setPosition({lineNumber: marker!.startLineNumber, column: marker!.startColumn})
    // It can be run once the code actions of the place are known.
    const {length} = model.getValue()
    for (let time = 0; time < 50 && model.getValue().length === length; time++) {
      await editor.getAction('editor.action.autoFix')!.run()
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
})
