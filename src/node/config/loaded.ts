import {existsSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {rules as shipped} from '../../../rules/index.js'
import type {Config, Override} from '../../config.js'
import {text} from '../../formats/text.js'
import {linterWith} from '../../linter.js'
import type {LooseOptions} from '../../linter.js'
import {shown} from '../../option.js'
import type {AnyRule} from '../../rule.js'
import {apart, Misuse} from '../misuse.js'
import {contentOf, moduleAt, resolved} from './module.js'
import {matcher} from './patterns.js'
import type {Matcher} from './patterns.js'
import {settingNames, settingsOf} from './settings.js'

/** Settings, for all files or for some. Later layers lie over earlier ones. */
export interface Layer {
  readonly settings: LooseOptions
  /** Whole paths. */
  readonly bibliography: readonly string[]
  readonly matches?: Matcher
}

export interface Loaded {
  readonly path: string
  readonly layers: readonly Layer[]
  readonly use: readonly AnyRule[]
  readonly ignores: readonly string[]
  /** All that was read: the configuration, what it extends, the modules it uses. */
  readonly files: readonly string[]
}

/**
 * A configuration with all that it extends, checked.
 *
 * @throws {Misuse} that names the file, the key, and what is allowed.
 */
export async function loaded(path: string): Promise<Loaded> {
  return assembled(path, dirname(path), [])
}

async function assembled(path: string, folder: string, above: readonly string[]): Promise<Loaded> {
  if (above.includes(path)) throw new Misuse(`${path}: extends itself: ${[...above.slice(above.indexOf(path)), path].join(' → ')}`)
  const mistakes = new Mistakes()
  const config = checked(path, await contentOf(path), mistakes)
  const bases: Loaded[] = []
  for (const [index, name] of listed(config.extends).entries()) {
    const at = Array.isArray(config.extends) ? `extends[${index}]` : 'extends'
    await mistakes.while(async () => bases.push(await assembled(within(path, at, () => resolved(name, path)), folder, [...above, path])))
  }
  const files = [path, ...bases.flatMap((base) => base.files)]
  const use = [...bases.flatMap((base) => base.use)]
  for (const [index, one] of (config.use ?? []).entries()) {
    if (typeof one !== 'string') {
      use.push(one)
      continue
    }
    await mistakes.while(async () => {
      const module = within(path, `use[${index}]`, () => resolved(one, path))
      files.push(module)
      use.push(...(await rulesOf(module, `${path}: use[${index}]`)))
    })
  }
  const isWhole = mistakes.count === 0
  const own = [...new Map(use.map((rule) => [rule, rule])).values()]
  checkSettings(path, '', config, own, mistakes, isWhole)
  for (const [index, override] of (config.overrides ?? []).entries()) checkSettings(path, `overrides[${index}].`, override, own, mistakes, isWhole)
  const bibliography = bibliographyOf(path, 'bibliography', config.bibliography, mistakes)
  const bibliographies = (config.overrides ?? []).map((override, index) => bibliographyOf(path, `overrides[${index}].bibliography`, override.bibliography, mistakes))
  mistakes.throw()
  return {
    path,
    layers: [
      ...bases.flatMap((base) => base.layers),
      {settings: settingsOf(config), bibliography},
      ...(config.overrides ?? []).map((override, index) => ({settings: settingsOf(override), bibliography: bibliographies[index]!, matches: matcher(listed(override.files), folder)}))
    ],
    use: own,
    ignores: [...bases.flatMap((base) => base.ignores), ...(config.ignores ?? [])],
    files
  }
}

function listed(value: string | readonly string[] | undefined): readonly string[] {
  return typeof value === 'string' ? [value] : (value ?? [])
}

/** The files, seen from the configuration that names them, also where another one extends it. */
function bibliographyOf(path: string, key: string, names: string | readonly string[] | undefined, mistakes: Mistakes): readonly string[] {
  // What is no name has been told of.
  const files = [listed(names)].flat().flatMap((name) => (typeof name === 'string' ? [resolve(dirname(path), name)] : []))
  for (const file of files) {
    mistakes.none(() => {
      if (!existsSync(file)) throw new Misuse(`${path}: ${key}: no such file: ${file}`)
    })
  }
  return files
}

function within<T>(path: string, key: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof Misuse || error instanceof TypeError) throw new Misuse(`${path}: ${key}: ${error.message}`)
    throw error
  }
}

async function rulesOf(path: string, where: string): Promise<AnyRule[]> {
  let exported: {readonly [name: string]: unknown}
  try {
    exported = await moduleAt(path)
  } catch (error) {
    throw new Misuse(`${where}: ${path} cannot be loaded: ${error instanceof Error ? error.message : String(error)}`)
  }
  const rules = [...new Set(Object.values(exported).flat())].filter(isRule)
  if (rules.length === 0) throw new Misuse(`${where}: ${path} exports no rule: one is made with defineRule, from says-who/rule`)
  return rules
}

function isRule(value: unknown): value is AnyRule {
  return typeof value === 'object' && value !== null && typeof (value as AnyRule).id === 'string' && Boolean((value as AnyRule).block ?? (value as AnyRule).document)
}

const keys: readonly string[] = ['$schema', 'extends', 'use', 'ignores', 'overrides', ...settingNames, 'bibliography']
const overrideKeys: readonly string[] = ['files', ...settingNames, 'bibliography']

/** All that is wrong with a configuration, to be told at once. */
class Mistakes {
  readonly #said: string[] = []

  get count(): number {
    return this.#said.length
  }

  async while(work: () => Promise<unknown>): Promise<void> {
    try {
      await work()
    } catch (error) {
      this.#add(error)
    }
  }

  /** Whether there is none in it. */
  none(work: () => void): boolean {
    try {
      work()
      return true
    } catch (error) {
      this.#add(error)
      return false
    }
  }

  throw(): void {
    if (this.#said.length > 0) throw new Misuse([...new Set(this.#said)].join(apart))
  }

  #add(error: unknown): void {
    if (!(error instanceof Misuse)) throw error
    this.#said.push(error.message)
  }
}

/** The shape. What settings may be is the linter's to say. Without what is wrong, so that the rest can be looked at too. */
function checked(path: string, content: unknown, mistakes: Mistakes): Config {
  const config = objectAt(path, 'the configuration', content)
  checkKeys(path, '', config, keys, mistakes)
  const isRight = {
    extends: mistakes.none(() => checkNames(path, 'extends', config['extends'], true)),
    ignores: mistakes.none(() => checkNames(path, 'ignores', config['ignores'], false)),
    bibliography: mistakes.none(() => checkNames(path, 'bibliography', config['bibliography'], true)),
    use: mistakes.none(() => checkList(path, 'use', config['use'], 'a list of rules and names of modules', (one) => typeof one === 'string' || isRule(one))),
    overrides: mistakes.none(() => {
      const {overrides} = config
      if (overrides !== undefined && !Array.isArray(overrides)) throw wrong(path, 'overrides', overrides, 'a list of objects, each with “files”')
    })
  }
  const overrides = (isRight.overrides && config['overrides']) as readonly unknown[] | undefined | false
  const objects = (overrides || []).map((one, index) => (mistakes.none(() => checkOverride(path, `overrides[${index}]`, one, mistakes)) ? one : {}))
  const right = Object.entries(config).filter(([key]) => !Object.hasOwn(isRight, key) || isRight[key as keyof typeof isRight])
  return {...Object.fromEntries(right), ...(overrides && {overrides: objects})} as Config
}

function checkOverride(path: string, at: string, one: unknown, mistakes: Mistakes): void {
  const override = objectAt(path, at, one)
  checkKeys(path, `${at}.`, override, overrideKeys, mistakes)
  mistakes.none(() => {
    if (override['files'] === undefined) throw new Misuse(`${path}: ${at}: “files” is missing: say for which files`)
    checkNames(path, `${at}.files`, override['files'], true)
  })
  mistakes.none(() => checkNames(path, `${at}.bibliography`, override['bibliography'], true))
}

function objectAt(path: string, key: string, value: unknown): {readonly [key: string]: unknown} {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as {readonly [key: string]: unknown}
  throw new Misuse(`${path}: ${key} must be an object, not ${shown(value)}`)
}

function checkKeys(path: string, prefix: string, given: object, allowed: readonly string[], mistakes: Mistakes): void {
  const names = allowed.filter((key) => key !== '$schema').join(', ')
  for (const key of Object.keys(given)) {
    mistakes.none(() => {
      if (!allowed.includes(key)) throw new Misuse(`${path}: unknown key “${prefix}${key}”. Allowed: ${names}`)
    })
  }
}

function checkNames(path: string, key: string, value: unknown, mayBeOne: boolean): void {
  if (mayBeOne && typeof value === 'string' && value !== '') return
  checkList(path, key, value, mayBeOne ? 'a string or a list of strings' : 'a list of strings', (one) => typeof one === 'string' && one !== '')
}

function checkList(path: string, key: string, value: unknown, allowed: string, accepts: (one: unknown) => boolean): void {
  if (value === undefined) return
  if (!Array.isArray(value)) throw wrong(path, key, value, allowed)
  const index = value.findIndex((one) => !accepts(one))
  if (index >= 0) throw wrong(path, `${key}[${index}]`, value[index], allowed)
}

function wrong(path: string, key: string, value: unknown, allowed: string): Misuse {
  return new Misuse(`${path}: ${key} cannot be ${shown(value)}. Allowed: ${allowed}`)
}

/** Each setting is tried by itself, so that the one at fault can be named. Where the house's rules are not all there, an id may be one of theirs. */
function checkSettings(path: string, prefix: string, settings: Config | Override, use: readonly AnyRule[], mistakes: Mistakes, isWhole: boolean): void {
  const attempt = (key: string, options: object) => mistakes.none(() => within(path, prefix + key, () => linterWith(shipped, [text], {preset: 'none', use, ...options} as LooseOptions)))
  if (!attempt('use', {})) return
  mistakes.none(() => checkFingerprints(path, prefix, settings.ignore))
  for (const name of settingNames) {
    const value: unknown = settings[name]
    if (value === undefined) continue
    if ((name === 'rules' || name === 'messages') && typeof value === 'object' && value !== null && !Array.isArray(value)) {
      const isKnown = (id: string) => [...shipped, ...use].some((rule) => rule.id === id)
      for (const [id, one] of Object.entries(value)) if (isWhole || isKnown(id)) attempt(`${name}.${id}`, {[name]: {[id]: one as unknown}})
    } else attempt(name, {[name]: value})
  }
}

/** One that is miscopied would ignore nothing, and say nothing. */
function checkFingerprints(path: string, prefix: string, list: unknown): void {
  if (!Array.isArray(list)) return
  const index = list.findIndex((one) => typeof one !== 'string' || !/^[\da-f]{14}$/.test(one))
  if (index >= 0) throw wrong(path, `${prefix}ignore[${index}]`, list[index], 'the “fingerprint” of a finding, as --format json has it')
}
