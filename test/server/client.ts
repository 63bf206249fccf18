// A client of the language server, in this process: what an editor says and hears, without the editor.
import {PassThrough} from 'node:stream'
import {createConnection, ProposedFeatures} from 'vscode-languageserver/node'
import {createProtocolConnection} from 'vscode-languageserver-protocol/node'
import type {
  ClientCapabilities,
  CodeAction,
  Diagnostic,
  InitializeResult,
  ProtocolConnection,
  PublishDiagnosticsParams,
  TextEdit,
  WorkspaceEdit
} from 'vscode-languageserver-protocol/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {serve} from '../../src/node/server/server.js'

export interface Editor {
  readonly connection: ProtocolConnection
  readonly initialized: InitializeResult
  /** What the server pushed, in order. */
  readonly pushed: PublishDiagnosticsParams[]
  readonly shown: string[]
  readonly logged: string[]
  readonly registered: string[]
  open(uri: string, text: string, languageId?: string): void
  change(uri: string, version: number, changes: readonly {start: number; end: number; text: string}[]): void
  close(uri: string): void
  textOf(uri: string): string
  /** The diagnostics that were pushed for this version, once they are. */
  pushedFor(uri: string, version: number): Promise<Diagnostic[]>
  pull(uri: string, previousResultId?: string): Promise<{kind: string; resultId?: string; items?: Diagnostic[]}>
  actions(uri: string, from: number, to?: number, only?: string[]): Promise<CodeAction[]>
  apply(edit: WorkspaceEdit): void
  end(): Promise<void>
}

export interface Manner {
  readonly capabilities?: ClientCapabilities
  /** What it answers when it is asked for its settings. */
  readonly settings?: () => unknown
  readonly options?: unknown
  readonly folders?: readonly string[]
}

const pulling: ClientCapabilities = {textDocument: {diagnostic: {}}}
export const capabilities = {pulling}

export async function editor({capabilities = {}, settings, options, folders}: Manner = {}): Promise<Editor> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()]
  serve(createConnection(ProposedFeatures.all, toServer, toClient), '0.0.0')
  const connection = createProtocolConnection(toClient, toServer)
  const pushed: PublishDiagnosticsParams[] = []
  const shown: string[] = []
  const logged: string[] = []
  const registered: string[] = []
  const texts = new Map<string, TextDocument>()
  const waiting: (() => void)[] = []
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    pushed.push(params)
    for (const look of waiting) look()
  })
  connection.onNotification('window/showMessage', ({message}: {message: string}) => void shown.push(message))
  connection.onNotification('window/logMessage', ({message}: {message: string}) => void logged.push(message))
  connection.onRequest('workspace/configuration', ({items}: {items: unknown[]}) => items.map(() => settings?.() ?? null))
  connection.onRequest('client/registerCapability', ({registrations}: {registrations: {method: string}[]}) => {
    registered.push(...registrations.map(({method}) => method))
    return null
  })
  connection.onRequest('workspace/diagnostic/refresh', () => null)
  connection.listen()
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities,
    initializationOptions: options,
    ...(folders && {workspaceFolders: folders.map((uri) => ({uri, name: uri}))})
  })
  await connection.sendNotification('initialized', {})
  // The answers to what the server asks now come before anything else.
  await new Promise((resolve) => setTimeout(resolve, 20))

  return {
    connection,
    initialized,
    pushed,
    shown,
    logged,
    registered,
    open(uri, text, languageId = 'plaintext') {
      texts.set(uri, TextDocument.create(uri, languageId, 1, text))
      void connection.sendNotification('textDocument/didOpen', {textDocument: {uri, languageId, version: 1, text}})
    },
    change(uri, version, changes) {
      const document = texts.get(uri)!
      const contentChanges = changes.map(({start, end, text}) => {
        const change = {range: {start: document.positionAt(start), end: document.positionAt(end)}, text}
        TextDocument.update(document, [change], version)
        return change
      })
      void connection.sendNotification('textDocument/didChange', {textDocument: {uri, version}, contentChanges})
    },
    close(uri) {
      texts.delete(uri)
      void connection.sendNotification('textDocument/didClose', {textDocument: {uri}})
    },
    textOf: (uri) => texts.get(uri)!.getText(),
    pushedFor(uri, version) {
      const found = () => pushed.findLast((one) => one.uri === uri && one.version === version)?.diagnostics
      return new Promise((resolve) => {
        const look = () => {
          const diagnostics = found()
          if (diagnostics) resolve(diagnostics)
        }
        waiting.push(look)
        look()
      })
    },
    pull: (uri, previousResultId) => connection.sendRequest('textDocument/diagnostic', {textDocument: {uri}, ...(previousResultId && {previousResultId})}),
    actions(uri, from, to = from, only) {
      const document = texts.get(uri)!
      const range = {start: document.positionAt(from), end: document.positionAt(to)}
      return connection.sendRequest('textDocument/codeAction', {textDocument: {uri}, range, context: {diagnostics: [], ...(only && {only})}})
    },
    apply(edit) {
      for (const change of edit.documentChanges ?? []) {
        if (!('edits' in change)) continue
        const document = texts.get(change.textDocument.uri)!
        if (change.textDocument.version !== document.version) throw new Error('edits of another version')
        const version = document.version + 1
        const text = TextDocument.applyEdits(document, change.edits as TextEdit[])
        TextDocument.update(document, [{text}], version)
        void connection.sendNotification('textDocument/didChange', {textDocument: {uri: change.textDocument.uri, version}, contentChanges: [{text}]})
      }
    },
    async end() {
      await connection.sendRequest('shutdown')
      connection.dispose()
    }
  }
}
