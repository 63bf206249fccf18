import {existsSync, readFileSync, statSync} from 'node:fs'
import {createRequire} from 'node:module'
import {basename, dirname, extname, isAbsolute, join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {ParseError} from 'jsonc-parser'
import {Misuse, reasonOf} from '../misuse.js'
import {packageKey} from './search.js'

/**
 * What a configuration file holds, as it is.
 *
 * @throws {Misuse} if it cannot be read, with the file and the reason.
 */
export async function contentOf(path: string): Promise<unknown> {
  try {
    switch (extname(path)) {
      case '.json':
        return basename(path) === 'package.json' ? (parsed(path) as {[key: string]: unknown})[packageKey] : await fromJson(path)
      case '.yaml':
      case '.yml':
        return await fromYaml(path)
      case '.ts':
      case '.mts':
        return defaultOf(await typescript(path))
      case '.js':
      case '.mjs':
      case '.cjs':
        return defaultOf(await javascript(path))
      default:
        throw new Misuse('is no configuration. Allowed: a file that ends in .js, .mjs, .cjs, .ts, .mts, .json, .yaml or .yml')
    }
  } catch (error) {
    throw new Misuse(`${path}: ${whyUnread(error)}`)
  }
}

/** All that a module exports. */
export async function moduleAt(path: string): Promise<{readonly [name: string]: unknown}> {
  return (/\.m?ts$/.test(path) ? typescript(path) : javascript(path)) as Promise<{readonly [name: string]: unknown}>
}

/**
 * The file behind a name in a configuration: `./house.json` from its folder, `says-who-config-gazette` from node_modules.
 *
 * @throws {Misuse} if there is none.
 */
export function resolved(name: string, from: string): string {
  if (/^\.{1,2}\//.test(name) || isAbsolute(name)) {
    const path = resolve(dirname(from), name)
    if (!existsSync(path)) throw new Misuse(`no such file: ${path}`)
    return path
  }
  try {
    return createRequire(from).resolve(name)
  } catch (error) {
    const path = importedBy(name, from)
    if (path !== undefined) return path
    const isMissing = (error as {code?: string}).code === 'MODULE_NOT_FOUND'
    throw new Misuse(isMissing ? `no such package is installed: “${name}”. A path begins with ./` : `cannot be resolved: “${name}”: ${(error as Error).message}`)
  }
}

/** Of a package for `import` alone, `require` cannot find the entry: its manifest tells. */
function importedBy(name: string, from: string): string | undefined {
  const [, packageName, rest] = /^((?:@[^/]+\/)?[^/]+)(\/.*)?$/.exec(name) ?? []
  for (let folder = dirname(from); packageName !== undefined; folder = dirname(folder)) {
    const root = join(folder, 'node_modules', packageName)
    if (existsSync(join(root, 'package.json'))) {
      const {exports} = parsed(join(root, 'package.json')) as {readonly exports?: unknown}
      const target = targetOf(exports, `.${rest ?? ''}`)
      return target === undefined ? undefined : join(root, target)
    }
    if (dirname(folder) === folder) return undefined
  }
  return undefined
}

function targetOf(exports: unknown, path: string): string | undefined {
  if (typeof exports === 'string') return path === '.' ? exports : undefined
  if (typeof exports !== 'object' || exports === null) return undefined
  const map = exports as {readonly [key: string]: unknown}
  if (Object.hasOwn(map, path)) return targetOf(map[path], '.')
  return targetOf(map['import'] ?? map['default'], path)
}

function parsed(path: string): unknown {
  const source = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  try {
    return JSON.parse(source)
  } catch (error) {
    throw new Misuse(`is not valid JSON: ${(error as Error).message}`)
  }
}

/** With comments and commas at the end, as people write it. The reader of these is loaded where they, or a mistake, are there. */
async function fromJson(path: string): Promise<unknown> {
  const source = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  try {
    return JSON.parse(source)
  } catch {
    const {parse, printParseErrorCode} = await import('jsonc-parser')
    const mistakes: ParseError[] = []
    const content = parse(source, mistakes, {allowTrailingComma: true}) as unknown
    const [first] = mistakes
    if (!first) return content
    const before = source.slice(0, first.offset).split(/\r\n?|\n/)
    const words = printParseErrorCode(first.error).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim()
    throw new Misuse(`is not valid JSON: line ${before.length}, column ${before.at(-1)!.length + 1}: ${words}`)
  }
}

async function fromYaml(path: string): Promise<unknown> {
  const {parse} = await import('yaml')
  try {
    return parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Misuse(`is not valid YAML: ${(error as Error).message.split('\n')[0]!.replace(/:$/, '')}`)
  }
}

/** A file that has changed is another module. */
function javascript(path: string): Promise<unknown> {
  return import(`${pathToFileURL(path).href}?${statSync(path).mtimeMs}`)
}

/** Node reads TypeScript from 22.18 on; before that, jiti does where it is installed. */
async function typescript(path: string): Promise<unknown> {
  if ((process.features as {readonly typescript?: unknown}).typescript) return javascript(path)
  const {createJiti} = await jiti()
  return createJiti(pathToFileURL(path).href, {moduleCache: false}).import(path)
}

async function jiti(): Promise<typeof import('jiti')> {
  try {
    return await import('jiti')
  } catch {
    throw new Misuse('TypeScript needs Node 22.18 or newer, or the package jiti beside says-who (npm install --save-dev jiti)')
  }
}

function defaultOf(module: unknown): unknown {
  const exported = module as {readonly default?: unknown}
  if (exported.default === undefined) throw new Misuse('has no default export: export default {…}')
  return exported.default
}

function whyUnread(error: unknown): string {
  const code = (error as {code?: unknown} | undefined)?.code
  if (error instanceof Misuse || (typeof code === 'string' && !code.startsWith('ERR_'))) return reasonOf(error)
  return `cannot be loaded: ${error instanceof Error ? error.message : String(error)}`
}
