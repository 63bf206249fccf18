import {createConnection, ProposedFeatures} from 'vscode-languageserver/node'
import {serve} from '../server/server.js'

/** Speak the Language Server Protocol over standard input and output, until the client says goodbye. */
export function lsp(version: string): Promise<number> {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout)
  // Whatever goes wrong is for the log: standard output belongs to the protocol.
  process.on('unhandledRejection', (error) => connection.console.error(String(error)))
  serve(connection, version)
  // The connection ends the process itself: with 0 after a goodbye, with 1 where the client just went away.
  return new Promise(() => {})
}
