import {linter} from '@codemirror/lint'
import {EditorView} from '@codemirror/view'
import {createLinter} from '../../../src/index.js'
import {diagnostics} from '../../../src/editors/codemirror.js'
import {paragraphs} from './text.js'

const session = createLinter({preset: 'none', rules: {'embedded-link-text': 'error'}})

const view = new EditorView({
  parent: document.body,
  doc: paragraphs.join('\n\n'),
  extensions: [EditorView.lineWrapping, linter(({state}) => diagnostics(session.lint(state.doc.toString()).findings), {delay: 50})]
})
view.focus()
Object.assign(window, {text: () => view.state.doc.toString()})
