import {Schema} from 'prosemirror-model'
import {schema as basic} from 'prosemirror-schema-basic'
import {EditorState, Plugin, TextSelection} from 'prosemirror-state'
import {Decoration, DecorationSet, EditorView} from 'prosemirror-view'
import {createLinter} from '../../../src/index.js'
import {proseMirror} from '../../../src/editors/prosemirror.js'
import type {Mark} from '../../../src/editors/prosemirror.js'
import {paragraphs} from './text.js'

const schema = new Schema({nodes: basic.spec.nodes, marks: basic.spec.marks})
const session = proseMirror(createLinter, {preset: 'none', rules: {'embedded-link-text': 'error'}})

// “Sen. Ida Pell” and a card behind it, which begins in italics.
const [first = '', second = ''] = paragraphs
const cut = second.indexOf('Pell') + 'PellIda Jane'.length
const doc = schema.node('doc', null, [
  schema.node('paragraph', null, [schema.text(first)]),
  schema.node('paragraph', null, [
    schema.text('Sen. Ida Pell'),
    schema.text(second.slice('Sen. Ida Pell'.length, cut), [schema.marks['em']!.create()]),
    schema.text(second.slice(cut))
  ])
])

let marks: readonly Mark[] = []
const decorated = (state: EditorState) => {
  marks = session.lint(state.doc).marks
  return DecorationSet.create(state.doc, marks.map(({from, to, attributes}) => Decoration.inline(from, to, attributes)))
}
const plugin: Plugin<DecorationSet> = new Plugin({
  state: {
    init: (_, state) => decorated(state),
    apply: ({docChanged, mapping, doc}, decorations, _, state) => (docChanged ? decorated(state) : decorations.map(mapping, doc))
  },
  props: {decorations: (state) => plugin.getState(state)}
})

const view = new EditorView(document.body, {state: EditorState.create({doc, plugins: [plugin]})})
view.dispatch(view.state.tr.setSelection(TextSelection.atStart(view.state.doc)))
view.focus()
Object.assign(window, {
  text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n\n'),
  fix() {
    const {tr} = view.state
    for (const {from, to, insert} of marks[0]!.actions[0]!.changes) tr.insertText(insert, from, to)
    view.dispatch(tr)
  }
})
