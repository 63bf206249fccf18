import {existsSync, readFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {modify} from 'jsonc-parser'
import type {JSONPath} from 'jsonc-parser'
import type {CodeAction} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {configIn, packageKey} from '../config/search.js'
import type {Client} from './client.js'
import {pathOf} from './open-texts.js'
import {rangeIn} from './places.js'

/** What a change of the project’s configuration comes to: an edit of its file, or a new file. */
export type ConfigEdit = NonNullable<CodeAction['edit']>

/**
 * Sets a key in the configuration that counts for a text. Only JSON can be edited without a guess at what a program means: for a
 * configuration in another language there is no edit.
 */
export function configEdit(uri: string, folders: readonly string[], keys: JSONPath, value: unknown, client: Client): ConfigEdit | undefined {
  const path = pathOf(uri)
  if (path === undefined) return undefined
  const root = folders.map(folderPath).find((folder) => folder !== undefined && (path === folder || path.startsWith(folder)))
  const file = nearest(dirname(path), root) ?? (root !== undefined && client.createsFiles ? join(root, 'says-who.config.json') : undefined)
  if (file === undefined || !file.endsWith('.json')) return undefined
  const isNew = !existsSync(file)
  const source = isNew ? '{}\n' : readFileSync(file, 'utf8')
  const within = basename(file) === 'package.json' ? [packageKey, ...keys] : keys
  const document = TextDocument.create(pathToFileURL(file).href, 'json', 0, isNew ? '' : source)
  const indent = /\n(\t|[ ]+)"/.exec(source)?.[1] ?? '  '
  const edits = modify(source, within, value, {formattingOptions: {insertSpaces: indent !== '\t', tabSize: indent.length, eol: source.includes('\r\n') ? '\r\n' : '\n'}})
  const change = {textDocument: {uri: document.uri, version: null}}
  if (!isNew) {
    return {documentChanges: [{...change, edits: edits.map(({offset, length, content}) => ({range: rangeIn(document, {start: offset, end: offset + length}), newText: content}))}]}
  }
  const text = edits.reduceRight((whole, {offset, length, content}) => whole.slice(0, offset) + content + whole.slice(offset + length), source)
  return {documentChanges: [{kind: 'create', uri: document.uri, options: {ignoreIfExists: true}}, {...change, edits: [{range: rangeIn(document, {start: 0, end: 0}), newText: text}]}]}
}

function nearest(folder: string, root: string | undefined): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    let found: string | undefined
    try {
      found = configIn(at)
    } catch {
      // Two configurations in one folder: which of them to change is for a person to say.
      return undefined
    }
    if (found !== undefined || at === root || dirname(at) === at) return found
  }
}

const folderPath = (uri: string): string | undefined => (uri.startsWith('file:') ? fileURLToPath(uri).replace(/[\\/]$/, '') : undefined)
