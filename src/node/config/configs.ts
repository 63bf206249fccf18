import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import type {LooseOptions} from '../../linter.js'
import type {AnyRule} from '../../rule.js'
import {Fault, Misuse} from '../misuse.js'
import type {Loaded} from './loaded.js'
import type {Matcher} from './patterns.js'
import {searching} from './search.js'

/** Files to leave alone, as in a .gitignore. */
export const ignoreFile = '.says-who-ignore'

const typed = '--ignore-pattern'

export interface Wishes {
  /** This configuration, and no other; or none. */
  readonly config?: string | false
  /** What lies over every configuration: what was typed. */
  readonly over?: LooseOptions
  /** Leave nothing alone. */
  readonly ignoreNothing?: boolean
  /** What was typed to be left alone, seen from the current folder. */
  readonly ignorePatterns?: readonly string[]
}

/** What counts for a file. */
export interface FileConfig {
  /** For `createLinter`, with the rules of the house in `use`. */
  readonly options: LooseOptions
  /** What “[@key]” may cite, as whole paths. */
  readonly bibliography: readonly string[]
  /** The same for files of which this is the same. */
  readonly key: string
  /** The configuration, and whatever it was read from. */
  readonly files: readonly string[]
}

/**
 * The configurations for files: from the nearest says-who.config.*, or the key of a package.json, upward from each. Each is read
 * once; make another one of these after a change.
 */
export interface Configs {
  /** @throws {Misuse} for a configuration that is wrong, with the file, the key, and what is allowed. */
  forFile(path: string): Promise<FileConfig>
  /** The house's own rules, of all configurations that were read so far. */
  own(): readonly AnyRule[]
  /** What says that a file is to be left alone: a configuration, or an ignore file. */
  ignoredBy(path: string): Promise<string | undefined>
}

export function configsWith({config, over = {}, ignoreNothing = false, ignorePatterns = []}: Wishes = {}): Configs {
  const search = searching()
  const known = new Map<string, Promise<Loaded>>()
  // A search that fails fails for all.
  const found = (folder: string) => {
    try {
      return search(folder)
    } catch (error) {
      throw error instanceof Misuse ? new Fault(error.message.split(process.cwd() + sep).join('')) : error
    }
  }
  const named = typeof config === 'string' ? resolve(config) : undefined
  const own = new Map<string, AnyRule>()
  const ignores = new Map<string, Matcher>()
  const ignoreFiles = new Map<string, readonly string[]>()

  const loadedFor = (path: string): Promise<Loaded> | undefined => {
    const file = config === false ? undefined : (named ?? found(dirname(resolve(path))))
    if (file === undefined) return undefined
    if (!known.has(file)) known.set(file, load(file))
    return known.get(file)
  }

  return {
    async forFile(path) {
      const loaded = await loadedFor(path)
      if (!loaded) return {options: over, bibliography: [], key: '', files: []}
      for (const rule of loaded.use) own.set(rule.id, rule)
      const {combined} = await import('./settings.js')
      const full = resolve(path)
      const layers = loaded.layers.filter(({matches}) => !matches || matches(full))
      const options = [...layers.map(({settings}) => settings), over].reduce(combined, {})
      return {
        options: {...options, ...(loaded.use.length > 0 && {use: loaded.use})},
        bibliography: [...new Set(layers.flatMap(({bibliography}) => bibliography))],
        key: [loaded.path, ...layers.map((layer) => loaded.layers.indexOf(layer))].join(' '),
        files: loaded.files
      }
    },

    own: () => [...own.values()],

    async ignoredBy(path) {
      if (ignoreNothing) return undefined
      const full = resolve(path)
      if (ignorePatterns.length > 0) {
        if (!ignores.has(typed)) ignores.set(typed, (await import('./patterns.js')).matcher(ignorePatterns, process.cwd()))
        if (ignores.get(typed)!(full)) return typed
      }
      for (const file of ignoreFilesAbove(dirname(full), ignoreFiles)) {
        if (!ignores.has(file)) ignores.set(file, (await import('./patterns.js')).matcher(readFileSync(file, 'utf8').split(/\r?\n/), dirname(file)))
        if (ignores.get(file)!(full)) return shownPath(file)
      }
      const loaded = await loadedFor(path)
      if (!loaded || loaded.ignores.length === 0) return undefined
      if (!ignores.has(loaded.path)) ignores.set(loaded.path, (await import('./patterns.js')).matcher(loaded.ignores, dirname(loaded.path)))
      return ignores.get(loaded.path)!(full) ? shownPath(loaded.path) : undefined
    }
  }
}

/** The loader is loaded where there is something to load. */
async function load(path: string): Promise<Loaded> {
  try {
    return await (await import('./loaded.js')).loaded(path)
  } catch (error) {
    if (error instanceof Misuse) throw new Fault(error.message.split(path).join(shownPath(path)))
    throw error
  }
}

function ignoreFilesAbove(folder: string, known: Map<string, readonly string[]>): readonly string[] {
  const remembered = known.get(folder)
  if (remembered) return remembered
  const up = dirname(folder)
  const file = join(folder, ignoreFile)
  const files = [...(existsSync(file) ? [file] : []), ...(up === folder ? [] : ignoreFilesAbove(up, known))]
  known.set(folder, files)
  return files
}

/** A path as a person in this folder would write it. */
export function shownPath(path: string): string {
  const local = relative(process.cwd(), path)
  return local !== '' && !local.startsWith('..') ? local : path
}
