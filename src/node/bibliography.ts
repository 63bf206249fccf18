import {decoded} from './decode.js'
import {bytesOf} from './files.js'
import {Misuse, reasonOf} from './misuse.js'

/** No reader of BibTeX is installed. */
export class NoReader extends Misuse {}

/** A file that is not there. */
export class Missing extends Misuse {
  constructor(readonly path: string, message: string) {
    super(message)
  }
}

/** The keys that the entries of these files have: BibTeX and BibLaTeX, CSL-JSON where the name ends in `.json`, CSL-YAML where it ends in `.yaml` or `.yml`. */
export async function keysIn(paths: readonly string[]): Promise<readonly string[]> {
  const keys = new Set<string>()
  for (const path of paths) {
    const found = await keysOf(path, await textOf(path))
    if (found.length === 0) throw new Misuse(`${path}: holds no entries`)
    for (const key of found) keys.add(key)
  }
  return [...keys]
}

async function textOf(path: string): Promise<string> {
  try {
    const file = decoded(await bytesOf(path))
    if ('problem' in file) throw new Misuse(file.problem)
    return file.text
  } catch (error) {
    const reason = `${path}: ${reasonOf(error)}`
    throw (error as {code?: unknown}).code === 'ENOENT' ? new Missing(path, reason) : new Misuse(reason)
  }
}

async function keysOf(path: string, text: string): Promise<readonly string[]> {
  if (/\.json$/i.test(path)) return jsonKeys(path, text)
  return /\.ya?ml$/i.test(path) ? yamlKeys(path, text) : bibKeys(path, text)
}

function jsonKeys(path: string, text: string): readonly string[] {
  const items = parsedJson(path, text)
  if (!Array.isArray(items)) throw new Misuse(`${path}: line 1: CSL-JSON is a list of entries, in “[” and “]”`)
  return cslKeys(path, items)
}

/** Entries in a list, or in one called `references`, as Pandoc has it between “---” and “...”. */
async function yamlKeys(path: string, text: string): Promise<readonly string[]> {
  const {parseAllDocuments} = await import('yaml')
  const documents = [...parseAllDocuments(text)]
  for (const {errors: [error]} of documents) {
    if (error) throw new Misuse(`${path}: line ${error.linePos?.[0].line ?? 1}: is no YAML (${error.message.split(/ at line |\n/)[0]!.replace(/:$/, '')})`)
  }
  const found = documents.map((document): unknown => document.toJS()).find((value) => typeof value === 'object' && value !== null)
  const items = Array.isArray(found) ? (found as readonly unknown[]) : (found as {references?: unknown} | undefined)?.references
  if (!Array.isArray(items)) throw new Misuse(`${path}: line 1: CSL-YAML is a list of entries, under “references:”`)
  return cslKeys(path, items)
}

function cslKeys(path: string, items: readonly unknown[]): readonly string[] {
  return items.map((item: unknown, index) => {
    const {id} = (typeof item === 'object' && item !== null ? item : {}) as {id?: unknown}
    if (typeof id !== 'string' && typeof id !== 'number') throw new Misuse(`${path}: entry ${index + 1} has no “id”`)
    return String(id)
  })
}

function parsedJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    throw new Misuse(`${path}: line ${faultyLine(text)}: is no JSON (${message})`)
  }
}

/** The first line behind which no text makes it JSON. Not each engine says where the fault is. */
function faultyLine(text: string): number {
  const lines = text.split('\n')
  let low = 1
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mayGoOn(lines.slice(0, middle).join('\n').trimEnd())) low = middle + 1
    else high = middle
  }
  return low
}

function mayGoOn(start: string): boolean {
  try {
    JSON.parse(start)
    return true
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    return /Unexpected end/.test(message) || Number(/position (\d+)/.exec(message)?.[1] ?? -1) >= start.length
  }
}

interface BibEntry {
  readonly label: string
  readonly properties: {readonly [field: string]: unknown}
}

async function bibKeys(path: string, text: string): Promise<readonly string[]> {
  const parse = await bibParser(path)
  try {
    return parse(text).flatMap(({label, properties: {ids}}) => [label, ...(typeof ids === 'string' ? ids.split(',').map((key) => key.trim()) : [])])
  } catch (error) {
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    const [, what = first, line] = /^(.*?) at line (\d+)/.exec(first) ?? []
    throw new Misuse(`${path}: ${line === undefined ? '' : `line ${line}: `}is no BibTeX (${what.trim()})`)
  }
}

/** Loaded for a `.bib` only: who has none needs no reader of it. */
async function bibParser(path: string): Promise<(text: string) => readonly BibEntry[]> {
  const name = '@citation-js/plugin-bibtex/lib/input/file.js'
  try {
    const {parse} = (await import(name)) as {parse: (text: string) => readonly BibEntry[]}
    return parse
  } catch (error) {
    if ((error as {code?: unknown}).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new NoReader(`${path}: to read BibTeX, install @citation-js/core@0.7 and @citation-js/plugin-bibtex@0.7; CSL-JSON needs neither`)
  }
}
