import {rules} from '../../rules/index.js'
import {undefinedCitation} from '../../rules/undefined-citation/index.js'
import type {Format} from '../format.js'
import {text} from '../formats/text.js'
import {linterWith} from '../linter.js'
import type {Linter, LooseOptions} from '../linter.js'
import type {Severity} from '../preset.js'
import type {AnyRule} from '../rule.js'
import {configsWith} from './config/configs.js'
import type {Configs} from './config/configs.js'
import {formatOf} from './formats.js'
import {isLatin} from './latin.js'
import {Fault, Misuse} from './misuse.js'

/** The name of the built file, which has a hash of all that decides what a report says: another build, another name. */
export const build = import.meta.url.replace(/^.*\//, '')

/** What every command that reads texts may be told. */
export interface ReadingFlags {
  readonly preset?: string
  /** `id:severity`, as typed. */
  readonly rule?: readonly string[]
  readonly type?: string
  /** What “[@key]” may cite. */
  readonly keys?: readonly string[]
  /** A configuration to use instead of those that are found, or none. */
  readonly config?: string | false
  /** False: nothing is left alone. */
  readonly ignore?: boolean
  /** What else is left alone. */
  readonly ignorePattern?: readonly string[]
}

/** The linters for files: one for each format and each set of settings. Over `linterWith`, not `lint`, because `lint` knows every format and its parser. */
export interface Linters {
  /** @throws {Fault} if what was typed, or a configuration, is wrong. */
  for(path: string, text?: string): Promise<Linter>
  /** What a report depends on beside the text; undefined where that cannot be told, because a house's own rules are programs. */
  keyFor(path: string, text?: string): Promise<string | undefined>
  /** Whether it reads plain text, and nothing that it goes by is in other letters. */
  isLatin(linter: Linter): boolean
  readonly configs: Configs
}

export interface Adjustment {
  /** What to do with the options of a configuration. */
  options?(options: LooseOptions): LooseOptions
  /** Which rules there are, in place of those that ship. */
  readonly known?: readonly AnyRule[]
  own?(rules: readonly AnyRule[]): readonly AnyRule[]
}

export function lintersWith(flags: ReadingFlags, {options: adjusted = (options) => options, known = rules, own = (use) => use}: Adjustment = {}): Linters {
  const typed = optionsOf(flags)
  check(typed)
  const configs = configsWith({
    ...(flags.config !== undefined && {config: flags.config}),
    over: typed,
    ignoreNothing: flags.ignore === false,
    ...(flags.ignorePattern && {ignorePatterns: flags.ignorePattern})
  })
  const linters = new Map<string, Linter>()
  const latin = new WeakSet<Linter>()
  const keysOf = bibliographies()
  return {
    configs,
    async for(path, text) {
      const {options, bibliography, key} = await configs.forFile(path)
      const format = await formatOf(path)
      const use = adjusted(options)
      const keys = await keysFor(path, text, format, use, bibliography)
      const name = `${format.name} ${key} ${keys?.join(' ') ?? ''}`
      const found = linters.get(name)
      if (found) return found
      const counts = citing(use, keys)
      const linter = linterOf(known, format, withOwn(counts, own))
      linters.set(name, linter)
      if (format.name === 'text' && !counts.use && isLatin(JSON.stringify(counts))) latin.add(linter)
      return linter
    },
    isLatin: (linter) => latin.has(linter),
    async keyFor(path, text) {
      const {options, bibliography} = await configs.forFile(path)
      const format = await formatOf(path)
      if (options.use) return undefined
      const use = adjusted(options)
      return JSON.stringify([format.name, citing(use, await keysFor(path, text, format, use, bibliography))])
    }
  }

  /** What the bibliographies hold: those that were typed, those of the configuration, and those that the text itself names. */
  async function keysFor(path: string, text: string | undefined, {name}: Format, options: LooseOptions, bibliography: readonly string[]): Promise<readonly string[] | undefined> {
    if (text === undefined || name !== 'markdown' || !text.includes('@') || citing(options, []) === options) return flags.keys
    const more = await (await import('./front-matter.js')).frontKeys(path, text, keysOf)
    const house = bibliography.length > 0 ? await houseKeys(bibliography, keysOf) : undefined
    return more || house ? [...new Set([...(flags.keys ?? []), ...configuredKeys(options), ...(house ?? []), ...(more ?? [])])] : flags.keys
  }
}

/** @throws {Fault} if one cannot be read: it is every text's. */
async function houseKeys(files: readonly string[], keysOf: (file: string) => Promise<readonly string[]>): Promise<readonly string[]> {
  try {
    return (await Promise.all(files.map(keysOf))).flat()
  } catch (error) {
    throw error instanceof Misuse ? new Fault(error.message) : error
  }
}

/** Each file is read once. */
export function bibliographies(): (file: string) => Promise<readonly string[]> {
  const read = new Map<string, Promise<readonly string[]>>()
  return (file) => {
    const keys = read.get(file) ?? import('./bibliography.js').then(({keysIn}) => keysIn([file]))
    read.set(file, keys)
    return keys
  }
}

export function configuredKeys({rules}: LooseOptions): readonly string[] {
  const wish = rules?.[undefinedCitation.id]
  return Array.isArray(wish) ? ((wish as readonly [unknown, {readonly keys?: readonly string[]}?])[1]?.keys ?? []) : []
}

/** With what the bibliographies hold, beside what the settings name. */
export function citing(options: LooseOptions, keys: readonly string[] | undefined): LooseOptions {
  const {id} = undefinedCitation
  const wish = options.rules?.[id]
  const [severity, more] = Array.isArray(wish) ? (wish as readonly [Severity | 'on', object]) : [wish as Severity | 'on' | 'off' | undefined, {}]
  if (!keys || severity === 'off' || (severity === undefined && options.preset === 'none')) return options
  return {...options, rules: {...options.rules, [id]: [severity ?? 'on', {...more, keys}]}}
}

function withOwn(options: LooseOptions, own: (rules: readonly AnyRule[]) => readonly AnyRule[]): LooseOptions {
  return options.use ? {...options, use: own(options.use)} : options
}

function linterOf(known: readonly AnyRule[], format: Format, options: LooseOptions): Linter {
  try {
    return linterWith(known, [format], {...options, format})
  } catch (error) {
    if (error instanceof TypeError) throw new Fault(error.message)
    throw error
  }
}

function optionsOf({preset, rule = [], type}: ReadingFlags): LooseOptions {
  // What was typed is checked by the linter, which says what is allowed.
  return {
    ...(preset !== undefined && {preset}),
    ...(type !== undefined && {type}),
    ...(rule.length > 0 && {rules: Object.fromEntries(rule.map(settingOf))})
  } as LooseOptions
}

function settingOf(typed: string): readonly [string, string] {
  const [, id, severity] = /^(.+):(.*)$/.exec(typed) ?? []
  if (id === undefined || !severity) throw new Misuse(`--rule takes id:severity, as in “anonymous-source:off”, not “${typed}”`)
  return [id, severity]
}

/** Before any file is read. A rule that does not ship may be one of the house's, which a configuration brings. */
function check(options: LooseOptions): void {
  const ids: readonly string[] = rules.map(({id}) => id)
  linterOf(rules, text, {...options, rules: Object.fromEntries(Object.entries(options.rules ?? {}).filter(([id]) => ids.includes(id)))})
}
