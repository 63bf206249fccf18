import type {InitializeParams} from 'vscode-languageserver/node'

/** What a client can do, as far as it matters here. What it does not say, it cannot. */
export interface Client {
  /** It asks for diagnostics itself: then nothing is pushed, or all would stand there twice. */
  readonly pulls: boolean
  readonly asksAgain: boolean
  readonly hasSettings: boolean
  readonly hasFolders: boolean
  readonly tellsOfSettings: boolean
  readonly watches: boolean
  readonly showsRelated: boolean
  readonly nestsSymbols: boolean
  readonly createsFiles: boolean
  readonly refreshesLenses: boolean
  readonly takesMarkdown: boolean
}

export function clientOf({capabilities: {textDocument, workspace}}: InitializeParams): Client {
  return {
    pulls: textDocument?.diagnostic !== undefined,
    asksAgain: workspace?.diagnostics?.refreshSupport === true,
    hasSettings: workspace?.configuration === true,
    hasFolders: workspace?.workspaceFolders === true,
    tellsOfSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    showsRelated: (textDocument?.diagnostic?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation) === true,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    createsFiles: workspace?.workspaceEdit?.documentChanges === true && workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    takesMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') === true
  }
}
