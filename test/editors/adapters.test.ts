import {Schema} from 'prosemirror-model'
import {schema as basic} from 'prosemirror-schema-basic'
import {addListNodes} from 'prosemirror-schema-list'
import {EditorState} from 'prosemirror-state'
import {describe, expect, test} from 'vitest'
import {diagnostics as codemirror} from '../../src/editors/codemirror.js'
import {highlights} from '../../src/editors/highlights.js'
import {diagnostics as lsp} from '../../src/editors/lsp.js'
import {actions, markers} from '../../src/editors/monaco.js'
import {proseMirror} from '../../src/editors/prosemirror.js'
import {createLinter, lint} from '../../src/index.js'

const text = 'Talks failed.\n\nSen. Ida PellIda Jane PellWhy the Senate lost the ferry vote MORE (D-Vt.) said Monday.'
const {findings} = lint(text, {preset: 'none', rules: {'embedded-link-text': 'error'}})

test('a language server counts lines and characters from zero', () => {
  expect(lsp(findings)).toMatchObject([
    {
      range: {start: {line: 2, character: 13}, end: {line: 2, character: 65}},
      severity: 1,
      source: 'says-who',
      code: 'embedded-link-text',
      codeDescription: {href: findings[0]!.url}
    }
  ])
})

test('CodeMirror takes offsets, and applies the fix itself', () => {
  const [diagnostic] = codemirror(findings)
  expect(text.slice(diagnostic!.from, diagnostic!.to)).toBe(findings[0]!.actual)
  const after = (before: string, from: number) => {
    let edited = before
    diagnostic!.actions![0]!.apply(
      {
        dispatch({changes}) {
          for (const {from, to, insert} of changes) edited = edited.slice(0, from) + insert + edited.slice(to)
        }
      },
      from
    )
    return edited
  }
  expect(after(text, diagnostic!.from)).toBe('Talks failed.\n\nSen. Ida Pell (D-Vt.) said Monday.')
  // Something was written in front of it since.
  expect(after(`Ferry ${text}`, diagnostic!.from + 6)).toBe('Ferry Talks failed.\n\nSen. Ida Pell (D-Vt.) said Monday.')
})

test('severities keep their meaning; a note follows the question', () => {
  const plain = {...findings[0]!, severity: 'info' as const, note: 'Why.'}
  expect(lsp([plain])[0]).toMatchObject({severity: 3, message: `${plain.message}\nWhy.`})
  expect(codemirror([plain])[0]).toMatchObject({severity: 'info', message: `${plain.message}\nWhy.`})
})

describe('ProseMirror', () => {
  const schema = new Schema({nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block'), marks: basic.spec.marks})
  const paragraph = (...content: (string | ReturnType<typeof schema.node>)[]) =>
    schema.node('paragraph', null, content.map((one) => (typeof one === 'string' ? schema.text(one) : one)))
  const em = (words: string) => schema.text(words, [schema.marks['em']!.create()])
  const options = {preset: 'none', rules: {'embedded-link-text': 'error'}} as const

  test('places are the document’s own, through marks and nodes', () => {
    const doc = schema.node('doc', null, [
      schema.node('heading', {level: 1}, [schema.text('Talks')]),
      schema.node('bullet_list', null, [
        schema.node('list_item', null, [paragraph('Sen. Ida ', em('PellIda Jane'), ' PellWhy the Senate lost the ferry vote MORE (D-Vt.) said Monday.')])
      ])
    ])
    const {marks} = proseMirror(createLinter, options).lint(doc)
    expect(marks.map(({from, to}) => doc.textBetween(from, to))).toEqual([findings[0]!.actual])
    expect(marks[0]!.attributes).toEqual({class: 'says-who says-who-error', title: `${findings[0]!.message}\n${findings[0]!.note}`})
    const {tr} = EditorState.create({doc})
    for (const {from, to, insert} of marks[0]!.actions[0]!.changes) tr.insertText(insert, from, to)
    expect(tr.doc.textContent).toBe('TalksSen. Ida Pell (D-Vt.) said Monday.')
  })

  test('a picture and a break count as ProseMirror counts them', () => {
    const doc = schema.node('doc', null, [
      paragraph('Talks failed.', schema.node('hard_break'), schema.node('image', {src: 'pier.png'}), ' '),
      paragraph('Sen. Ida PellIda Jane PellWhy the Senate lost the ferry vote MORE (D-Vt.) said Monday.')
    ])
    const {marks} = proseMirror(createLinter, options).lint(doc)
    expect(marks.map(({from, to}) => doc.textBetween(from, to))).toEqual([findings[0]!.actual])
  })

  test('headings, quotations and code are what they are; a link is a citation', () => {
    const words = 'The ferry carries 62 percent of all visitors to the island.'
    const rules = {preset: 'none', rules: {'unattributed-statistic': 'warning'}} as const
    const found = (...blocks: ReturnType<typeof schema.node>[]) => proseMirror(createLinter, rules).lint(schema.node('doc', null, blocks)).marks.length
    expect(found(paragraph(words))).toBe(1)
    expect(found(schema.node('code_block', null, [schema.text(words)]))).toBe(0)
    const link = schema.marks['link']!.create({href: 'https://harbour.example/count'})
    expect(found(paragraph(schema.text('The ferry carries '), schema.text('62 percent', [link]), ' of all visitors to the island.'))).toBe(0)
  })

  test('an empty document is clean', () => {
    expect(proseMirror(createLinter).lint(schema.node('doc', null, [paragraph()])).marks).toEqual([])
  })
})

describe('Monaco', () => {
  const uriOf = (url: string) => new URL(url)
  const model = {
    uri: new URL('inmemory://1'),
    getVersionId: () => 7,
    getPositionAt: (offset: number) => ({lineNumber: text.slice(0, offset).split('\n').length, column: offset - text.lastIndexOf('\n', offset - 1)})
  }

  test('markers are 1-based, with the rule’s page', () => {
    expect(markers(findings, uriOf)).toEqual([
      {
        startLineNumber: 3,
        startColumn: 14,
        endLineNumber: 3,
        endColumn: 66,
        severity: 8,
        message: `${findings[0]!.message}\n${findings[0]!.note}`,
        source: 'says-who',
        code: {value: 'embedded-link-text', target: new URL(findings[0]!.url!)}
      }
    ])
  })

  test('an action for what the cursor touches, of the model’s version', () => {
    const at = (lineNumber: number, column: number) => ({startLineNumber: lineNumber, startColumn: column, endLineNumber: lineNumber, endColumn: column})
    expect(actions(findings, model, at(3, 20), uriOf)).toMatchObject([
      {title: 'Fix', isPreferred: true, edit: {edits: [{versionId: 7, textEdit: {range: {startLineNumber: 3, startColumn: 14, endLineNumber: 3, endColumn: 66}, text: ''}}]}}
    ])
    expect(actions(findings, model, at(3, 66), uriOf)).toHaveLength(1)
    expect(actions(findings, model, at(3, 67), uriOf)).toEqual([])
    expect(actions(findings, model, at(1, 1), uriOf)).toEqual([])
  })
})

test('highlights do not overlap: the gravest has the place', () => {
  const [finding] = findings
  const at = (start: number, end: number, severity: 'error' | 'warning' | 'info') => ({...finding!, start, end, severity})
  const marks = highlights([at(0, 10, 'info'), at(2, 4, 'error'), at(3, 7, 'warning'), at(8, 12, 'info'), at(20, 21, 'error')])
  expect([...marks]).toEqual([
    ['says-who-error', [{start: 2, end: 4}, {start: 20, end: 21}]],
    ['says-who-warning', [{start: 4, end: 7}]],
    ['says-who-info', [{start: 0, end: 2}, {start: 7, end: 12}]]
  ])
})
