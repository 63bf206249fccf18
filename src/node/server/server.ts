import {CodeLensRefreshRequest, DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, MessageType, ShowMessageNotification, TextDocuments, TextDocumentSyncKind} from 'vscode-languageserver/node'
import type {CodeAction, Connection, Diagnostic, InitializeResult, WorkspaceFoldersChangeEvent} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import type {Span} from '../../document.js'
import {diagnostics as shaped} from '../../editors/lsp.js'
import {ignoreFile} from '../config/configs.js'
import {configNames} from '../config/search.js'
import {apart, reasonOf} from '../misuse.js'
import {suppressionsFile} from '../suppressions-path.js'
import {actionKinds, actionsOf, findingsIn} from './actions.js'
import {clientOf} from './client.js'
import type {Client} from './client.js'
import {configEdit} from './config-edit.js'
import {hoverAt} from './hover.js'
import {flatSymbolsOf, highlightsAt, lensesOf, locations, mentionsAt, symbolsOf} from './ledger-views.js'
import {diagnosticsOf} from './marks.js'
import {OpenTexts} from './open-texts.js'
import type {ReadText} from './open-texts.js'
import {spanIn} from './places.js'
import {settingsOf} from './settings.js'

/** How long a client that cannot ask waits after a keystroke, in milliseconds: what is typed at once is read once. */
const pause = 40

/** Files that count by their names alone. */
const watched: readonly string[] = [...configNames, ignoreFile, suppressionsFile, 'package.json']

/**
 * A language server over one connection, after the Language Server Protocol 3.17: diagnostics, quick fixes, and the source ledger as
 * outline, definition, references and hover. It speaks no more of the protocol than the client has said that it understands.
 */
export function serve(connection: Connection, version: string): void {
  const documents = new TextDocuments(TextDocument)
  const told = new Set<string>()
  const complain = (said: string) => {
    const problem = said.split(apart).join('\n')
    connection.console.error(problem)
    if (!told.has(problem)) void connection.sendNotification(ShowMessageNotification.type, {type: MessageType.Error, message: `says-who: ${problem}`})
    told.add(problem)
  }
  const texts = new OpenTexts(complain)
  const waiting = new Map<string, NodeJS.Timeout>()
  let client: Client
  let folders: readonly string[] = []

  connection.onInitialize((params): InitializeResult => {
    client = clientOf(params)
    folders = params.workspaceFolders?.map(({uri}) => uri) ?? (params.rootUri ? [params.rootUri] : [])
    configure(params.initializationOptions)
    return {
      serverInfo: {name: 'says-who', version},
      capabilities: {
        textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: false},
        ...(client.pulls && {diagnosticProvider: {identifier: 'says-who', interFileDependencies: false, workspaceDiagnostics: false}}),
        codeActionProvider: {codeActionKinds: actionKinds},
        hoverProvider: true,
        documentSymbolProvider: {label: 'Sources'},
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        codeLensProvider: {},
        workspace: {workspaceFolders: {supported: true, changeNotifications: true}}
      }
    }
  })

  connection.onInitialized(async () => {
    // Each by itself: a client may refuse one of them.
    if (client.hasSettings) await safely(fetchSettings)
    if (client.tellsOfSettings) await safely(() => connection.client.register(DidChangeConfigurationNotification.type, {section: 'says-who'}))
    if (client.hasFolders) await safely(async () => void connection.workspace.onDidChangeWorkspaceFolders(moved))
    if (client.watches) {
      const watchers = [...watched, '*.bib', '*.json', '*.yaml', '*.yml'].map((name) => ({globPattern: `**/${name}`}))
      await safely(() => connection.client.register(DidChangeWatchedFilesNotification.type, {watchers}))
    }
  })

  connection.onDidChangeConfiguration(async ({settings}: {settings: unknown}) => {
    await safely(async () => {
      if (client.hasSettings) await fetchSettings()
      else configure(settings)
    })
    readAgain()
  })
  connection.onDidChangeWatchedFiles(({changes}) => {
    if (changes.length > 0 && changes.every(({uri}) => isOthers(uri))) return
    texts.configure()
    readAgain()
  })

  documents.onDidChangeContent(({document}) => push(document, pause))
  documents.onDidClose(({document: {uri}}) => {
    texts.close(uri)
    clearTimeout(waiting.get(uri))
    waiting.delete(uri)
    if (!client.pulls) void connection.sendDiagnostics({uri, diagnostics: []})
  })

  if (connection.languages?.diagnostics) {
    connection.languages.diagnostics.on(async ({textDocument, previousResultId}, token) => {
      const read = await readOf(textDocument.uri, token)
      if (!read) return {kind: 'full', items: []}
      if (previousResultId === read.id) return {kind: 'unchanged', resultId: read.id}
      return {kind: 'full', resultId: read.id, items: diagnosticsOf(read, client)}
    })
  }
  connection.onCodeAction(async ({textDocument, range, context}, token) => {
    const read = await readOf(textDocument.uri, token)
    if (!read) return []
    const span = spanIn(read.document, range)
    const one = (finding: ReadText['report']['findings'][number]): Diagnostic => shaped([finding])[0]!
    return [...actionsOf(read, span, context, one), ...(context.only && !context.only.includes('quickfix') ? [] : settingActions(read, span))]
  })
  connection.onHover(async ({textDocument, position}, token) => {
    const read = await readOf(textDocument.uri, token)
    return read && hoverAt(read, read.document.offsetAt(position), client)
  })
  connection.onDocumentSymbol(async ({textDocument}, token) => {
    const read = await readOf(textDocument.uri, token)
    return read && (client.nestsSymbols ? symbolsOf(read) : flatSymbolsOf(read))
  })
  connection.onDefinition(async ({textDocument, position}, token) => {
    const read = await readOf(textDocument.uri, token)
    return read && locations(read, mentionsAt(read, read.document.offsetAt(position)).slice(0, 1))
  })
  connection.onReferences(async ({textDocument, position}, token) => {
    const read = await readOf(textDocument.uri, token)
    return read && locations(read, mentionsAt(read, read.document.offsetAt(position)))
  })
  connection.onDocumentHighlight(async ({textDocument, position}, token) => {
    const read = await readOf(textDocument.uri, token)
    return read && highlightsAt(read, read.document.offsetAt(position))
  })
  connection.onCodeLens(async ({textDocument}, token) => {
    const read = await readOf(textDocument.uri, token)
    return read && lensesOf(read)
  })

  documents.listen(connection)
  connection.listen()

  /** The text as it is now; undefined where it is closed, left alone, or nobody waits for an answer any more. */
  async function readOf(uri: string, token?: {readonly isCancellationRequested: boolean}): Promise<ReadText | undefined> {
    // What the client has sent meanwhile, an edit or a second thought, comes first.
    await new Promise((resolve) => setImmediate(resolve))
    const document = documents.get(uri)
    if (!document || token?.isCancellationRequested) return undefined
    try {
      return await texts.read(document)
    } catch (error) {
      complain(reasonOf(error))
      return undefined
    }
  }

  function push(document: TextDocument, after: number): void {
    if (client.pulls) return
    const {uri} = document
    clearTimeout(waiting.get(uri))
    waiting.set(
      uri,
      setTimeout(async () => {
        waiting.delete(uri)
        const read = await readOf(uri)
        const now = documents.get(uri)
        // Closed meanwhile, or edited: there is another answer on its way, or none is wanted.
        if (!now || (read && now.version !== read.version)) return
        void connection.sendDiagnostics({uri, version: now.version, diagnostics: read ? diagnosticsOf(read, client) : []})
      }, after)
    )
  }

  function readAgain(): void {
    if (client.pulls && client.asksAgain) connection.languages.diagnostics.refresh()
    if (client.refreshesLenses) void connection.sendRequest(CodeLensRefreshRequest.type)
    for (const document of documents.all()) push(document, 0)
  }

  /** Data like a bibliography’s, or like a configuration’s that another one extends, which nobody has named: a folder has many. */
  function isOthers(uri: string): boolean {
    return /\.(?:json|ya?ml)$/i.test(uri) && !watched.some((name) => uri.endsWith(`/${name}`)) && !texts.dependsOn(uri)
  }

  function moved({added, removed}: WorkspaceFoldersChangeEvent): void {
    const gone = new Set(removed.map(({uri}) => uri))
    folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({uri}) => uri)]
  }

  async function fetchSettings(): Promise<void> {
    configure(await connection.workspace.getConfiguration('says-who'))
  }

  function configure(sent: unknown): void {
    const {options, problems} = settingsOf(sent)
    for (const problem of problems) complain(problem)
    texts.configure(options)
  }

  /** “Turn the rule off”, and for plain text “ignore this”, in the project’s configuration. */
  function settingActions(read: ReadText, range: Span): CodeAction[] {
    return [...new Set(findingsIn(read, range).map(({ruleId}) => ruleId))].flatMap((id) => {
      const edit = configEdit(read.document.uri, folders, ['rules', id], 'off', client)
      return edit ? [{title: `Turn “${id}” off in this project`, kind: 'quickfix', edit}] : []
    })
  }

  /** No fault of a client’s may end the server. */
  async function safely(does: () => Promise<unknown>): Promise<void> {
    try {
      await does()
    } catch (error) {
      connection.console.warn(reasonOf(error))
    }
  }
}
