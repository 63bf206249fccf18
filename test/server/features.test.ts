// What an editor can do with a text: fix, ignore, ask who said what.
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {CodeLens, DocumentHighlight, DocumentSymbol, Hover, Location, SymbolInformation} from 'vscode-languageserver-protocol/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {afterEach, describe, expect, test} from 'vitest'
import {capabilities, editor} from './client.js'
import type {Editor, Manner} from './client.js'

const open: Editor[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.end()))
})
const started = async (manner: Manner = {capabilities: capabilities.pulling}) => {
  const one = await editor(manner)
  open.push(one)
  return one
}

const uri = 'untitled:ferry'
const glued = 'Sen. Ida PellIda Jane PellWhy the Senate lost the ferry vote MORE (D-Vt.) said Monday.'
const article = `The ferry will not sail before May, harbour master Ada Pell said on Monday.

“The engine is older than I am,” she said. Pell has run the harbour since 2011.

A city official, who asked not to be named because the talks are private, said the money was gone.`

describe('quick fixes', () => {
  test('a fix is the preferred one, says what it does, and is for this version', async () => {
    const one = await started()
    one.open(uri, glued)
    const [fix, ...others] = await one.actions(uri, 20)
    expect(fix).toMatchObject({title: 'Remove “Ida Jane PellWhy the Senate lost the…”', kind: 'quickfix', isPreferred: true, diagnostics: [{code: 'embedded-link-text'}]})
    expect(others.map(({title}) => title)).toEqual([])
    one.apply(fix!.edit!)
    expect(one.textOf(uri)).toBe('Sen. Ida Pell (D-Vt.) said Monday.')
    expect((await one.pull(uri)).items).toEqual([])
  })

  test('nothing is offered elsewhere', async () => {
    const one = await started()
    one.open(uri, `${glued}\n\nTalks go on.`)
    expect(await one.actions(uri, glued.length + 6)).toEqual([])
  })

  test('all of one rule; all on save', async () => {
    const one = await started()
    one.open(uri, `${glued}\n\n${glued}`)
    const all = (await one.actions(uri, 20)).find(({title}) => title === 'Fix all of “embedded-link-text”')
    const onSave = await one.actions(uri, 0, 0, ['source.fixAll'])
    expect(onSave).toMatchObject([{kind: 'source.fixAll.says-who'}])
    expect(onSave[0]!.edit).toEqual(all!.edit)
    one.apply(all!.edit!)
    expect(one.textOf(uri)).toBe('Sen. Ida Pell (D-Vt.) said Monday.\n\nSen. Ida Pell (D-Vt.) said Monday.')
    expect(await one.actions(uri, 0, 0, ['source.fixAll'])).toEqual([])
  })

  test.each([
    ['markdown', `Talks failed.\n\n- ${glued}\n`, `Talks failed.\n\n<!-- says-who-ignore embedded-link-text: -->\n- ${glued}\n`],
    ['markdown', `\n${glued}`, `\n<!-- says-who-ignore embedded-link-text: -->\n${glued}`],
    ['html', `<main>\n  <p>Talks <em>failed</em>.</p>\n  <p>${glued}</p>\n</main>`, `<main>\n  <p>Talks <em>failed</em>.</p>\n  <!-- says-who-ignore embedded-link-text: -->\n  <p>${glued}</p>\n</main>`]
  ])('ignore here, in %s', async (language, before, after) => {
    const one = await started()
    one.open(uri, before, language)
    const ignore = (await one.actions(uri, before.indexOf('Why'))).find(({title}) => title.startsWith('Ignore') && title.includes('here'))
    expect(ignore!.title).toBe('Ignore “embedded-link-text” here: say why in the comment')
    one.apply(ignore!.edit!)
    expect(one.textOf(uri)).toBe(after)
  })

  test.each([
    ['markdown', glued, `<!-- says-who-ignore-file embedded-link-text: -->\n\n${glued}`],
    ['markdown', `---\ntitle: Ferry\n---\n\n${glued}`, `---\ntitle: Ferry\n---\n\n<!-- says-who-ignore-file embedded-link-text: -->\n\n${glued}`],
    ['markdown', `+++\r\ntitle = 1\r\n+++\r\n${glued}`, `+++\r\ntitle = 1\r\n+++\r\n\n<!-- says-who-ignore-file embedded-link-text: -->\n${glued}`],
    ['mdx', glued, `{/* says-who-ignore-file embedded-link-text: */}\n\n${glued}`],
    ['html', `<!doctype html>\n<p>${glued}</p>`, `<!doctype html>\n<!-- says-who-ignore-file embedded-link-text: -->\n<p>${glued}</p>`],
    ['html', `<!doctype html><p>${glued}</p>`, `<!doctype html>\n<!-- says-who-ignore-file embedded-link-text: -->\n<p>${glued}</p>`]
  ])('ignore in this file, in %s', async (language, before, after) => {
    const one = await started()
    one.open(uri, before, language)
    const ignore = (await one.actions(uri, before.indexOf('Why'))).find(({title}) => title === 'Ignore “embedded-link-text” in this file: say why in the comment')
    one.apply(ignore!.edit!)
    expect(one.textOf(uri)).toBe(after)
    expect((await one.pull(uri)).items!.map(({code}) => code)).toEqual(['ignore-without-reason'])
  })

  test('turn a rule off: in the JSON configuration, which keeps its comments and its indent', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'says-who-'))
    const config = join(folder, 'says-who.config.json')
    const file = pathToFileURL(join(folder, 'ferry.txt')).href
    const one = await started({capabilities: {...capabilities.pulling, workspace: {workspaceEdit: {documentChanges: true, resourceOperations: ['create']}}}, folders: [pathToFileURL(folder).href]})
    one.open(file, glued)
    const off = async () => (await one.actions(file, 20)).find(({title}) => title === 'Turn “embedded-link-text” off in this project')!.edit!
    expect(await off()).toMatchObject({
      documentChanges: [{kind: 'create', uri: pathToFileURL(config).href}, {edits: [{newText: '{\n  "rules": {\n    "embedded-link-text": "off"\n  }\n}\n'}]}]
    })
    writeFileSync(config, '{\n\t"preset": "newsroom"\n}\n')
    void one.connection.sendNotification('workspace/didChangeWatchedFiles', {changes: []})
    const [change] = (await off()).documentChanges as unknown as {edits: []}[]
    const source = TextDocument.create('', '', 0, readFileSync(config, 'utf8'))
    expect(TextDocument.applyEdits(source, change!.edits)).toBe('{\n\t"preset": "newsroom",\n\t"rules": {\n\t\t"embedded-link-text": "off"\n\t}\n}\n')
    rmSync(folder, {recursive: true})
  })
})

describe('who said what', () => {
  const at = (words: string) => {
    const offset = article.indexOf(words)
    if (offset < 0) throw new Error(`“${words}” is not in the article`)
    return {textDocument: {uri}, position: TextDocument.create(uri, '', 0, article).positionAt(offset + 1)}
  }
  const textIn = ({range}: {range: Location['range']}) => TextDocument.create(uri, '', 0, article).getText(range)

  test('the outline is the ledger', async () => {
    const one = await started({capabilities: {textDocument: {diagnostic: {}, documentSymbol: {hierarchicalDocumentSymbolSupport: true}}}})
    one.open(uri, article)
    const symbols = await one.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {textDocument: {uri}})
    expect(symbols.map(({name, detail, children}) => [name, detail, children!.map((child) => child.name)])).toEqual([
      ['Ada Pell', 'harbour master, 2 attributions', ['The ferry will not sail before May', '“The engine is older than I am,”']],
      ['city official', 'city official, unnamed: because the talks are private, 1 attribution', ['the money was gone']]
    ])
  })

  test('the outline as a list', async () => {
    const one = await started()
    one.open(uri, article)
    const symbols = await one.connection.sendRequest<SymbolInformation[]>('textDocument/documentSymbol', {textDocument: {uri}})
    expect(symbols.slice(0, 2)).toMatchObject([{name: 'Ada Pell'}, {name: 'The ferry will not sail before May', containerName: 'Ada Pell'}])
  })

  test('“she” leads to where she is first named', async () => {
    const one = await started()
    one.open(uri, article)
    const [definition, ...more] = await one.connection.sendRequest<Location[]>('textDocument/definition', at('she said'))
    expect(more).toEqual([])
    expect(textIn(definition!)).toContain('Ada Pell')
    const references = await one.connection.sendRequest<Location[]>('textDocument/references', {...at('Ada Pell'), context: {includeDeclaration: true}})
    expect(references.map(textIn)).toContain('she')
    const marks = await one.connection.sendRequest<DocumentHighlight[]>('textDocument/documentHighlight', at('she said'))
    expect(marks.map(textIn)).toEqual(references.map(textIn))
  })

  test('hover tells whose words these are, and what is asked', async () => {
    const one = await started({capabilities: {textDocument: {diagnostic: {}, hover: {contentFormat: ['markdown']}}}})
    one.open(uri, article)
    const said = await one.connection.sendRequest<Hover>('textDocument/hover', at('older than'))
    expect(said.contents).toEqual({kind: 'markdown', value: 'Said by **Ada Pell**: harbour master, 2 attributions'})
    const asked = await one.connection.sendRequest<Hover>('textDocument/hover', at('city official'))
    expect((asked.contents as {value: string}).value).toMatch(/^\*\*.*city official.*\*\*[^]*\[anonymous-source\]\(https:[^]*\*\*city official\*\*: city official, unnamed/)
    expect(await one.connection.sendRequest('textDocument/hover', at('has run'))).toBeNull()
  })

  test('a lens over the text', async () => {
    const one = await started()
    one.open(uri, article)
    const lenses = await one.connection.sendRequest<CodeLens[]>('textDocument/codeLens', {textDocument: {uri}})
    expect(lenses.map(({command}) => command!.title)).toEqual(['3 attributions, 2 sources, 1 unnamed'])
  })
})
