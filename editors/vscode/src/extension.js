// Starts the language server that comes with the extension, and shows what it says.
import {join} from 'node:path'
import {commands} from 'vscode'
import {LanguageClient, TransportKind} from 'vscode-languageclient/node'

const languages = ['html', 'markdown', 'mdx', 'plaintext', 'quarto', 'rmd']
let client

export async function activate(context) {
  const server = {module: join(context.extensionPath, 'dist/server.mjs'), transport: TransportKind.ipc}
  client = new LanguageClient('says-who', 'says-who', {run: server, debug: server}, {documentSelector: languages.map((language) => ({language}))})
  context.subscriptions.push(commands.registerCommand('says-who.restart', () => client.restart()))
  await client.start()
}

export const deactivate = () => client?.stop()
