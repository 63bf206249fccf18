import {createConnection, ProposedFeatures} from 'vscode-languageserver/node'
import {serve} from '../../../src/node/server/server.js'

const connection = createConnection(ProposedFeatures.all)
process.on('unhandledRejection', (error) => connection.console.error(String(error)))
serve(connection, VERSION)
