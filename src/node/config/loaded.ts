import {existsSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {rules as shipped} from '../../../rules/index.js'
import type {Config, Override} from '../../config.js'
import {text} from '../../formats/text.js'
import {linterWith} from '../../linter.js'
import type {LooseOptions} from '../../linter.js'
import {shown} from '../../option.js'
import type {AnyRule} from '../../rule.js'
import {Misuse} from '../misuse.js'
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
  const config = checked(path, await contentOf(path))
  const bases: Loaded[] = []
  for (const [index, name] of listed(config.extends).entries()) {
    const at = Array.isArray(config.extends) ? `extends[${index}]` : 'extends'
    bases.push(await assembled(within(path, at, () => resolved(name, path)), folder, [...above, path]))
  }
  const files = [path, ...bases.flatMap((base) => base.files)]
  const use = [...bases.flatMap((base) => base.use)]
  for (const [index, one] of (config.use ?? []).entries()) {
    if (typeof one !== 'string') {
      use.push(one)
      continue
    }
    const module = within(path, `use[${index}]`, () => resolved(one, path))
    files.push(module)
    use.push(...(await rulesOf(module, `${path}: use[${index}]`)))
  }
  const own = [...new Map(use.map((rule) => [rule, rule])).values()]
  checkSettings(path, '', config, own)
  for (const [index, override] of (config.overrides ?? []).entries()) checkSettings(path, `overrides[${index}].`, override, own)
  return {
    path,
    layers: [
      ...bases.flatMap((base) => base.layers),
      {settings: settingsOf(config), bibliography: bibliographyOf(path, 'bibliography', config.bibliography)},
      ...(config.overrides ?? []).map((override, index) => ({settings: settingsOf(override), bibliography: bibliographyOf(path, `overrides[${index}].bibliography`, override.bibliography), matches: matcher(listed(override.files), folder)}))
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
function bibliographyOf(path: string, key: string, names: string | readonly string[] | undefined): readonly string[] {
  return listed(names).map((name) => {
    const file = resolve(dirname(path), name)
    if (!existsSync(file)) throw new Misuse(`${path}: ${key}: no such file: ${file}`)
    return file
  })
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

/** The shape. What settings may be is the linter's to say. */
function checked(path: string, content: unknown): Config {
  const config = objectAt(path, 'the configuration', content)
  checkKeys(path, '', config, keys)
  checkNames(path, 'extends', config['extends'], true)
  checkNames(path, 'ignores', config['ignores'], false)
  checkNames(path, 'bibliography', config['bibliography'], true)
  checkList(path, 'use', config['use'], 'a list of rules and names of modules', (one) => typeof one === 'string' || isRule(one))
  const {overrides} = config
  if (overrides !== undefined && !Array.isArray(overrides)) throw wrong(path, 'overrides', overrides, 'a list of objects, each with “files”')
  for (const [index, one] of ((overrides ?? []) as unknown[]).entries()) {
    const at = `overrides[${index}]`
    const override = objectAt(path, at, one)
    checkKeys(path, `${at}.`, override, overrideKeys)
    if (override['files'] === undefined) throw new Misuse(`${path}: ${at}: “files” is missing: say for which files`)
    checkNames(path, `${at}.files`, override['files'], true)
    checkNames(path, `${at}.bibliography`, override['bibliography'], true)
  }
  return config as Config
}

function objectAt(path: string, key: string, value: unknown): {readonly [key: string]: unknown} {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as {readonly [key: string]: unknown}
  throw new Misuse(`${path}: ${key} must be an object, not ${shown(value)}`)
}

function checkKeys(path: string, prefix: string, given: object, allowed: readonly string[]): void {
  const stranger = Object.keys(given).find((key) => !allowed.includes(key))
  if (stranger !== undefined) throw new Misuse(`${path}: unknown key “${prefix}${stranger}”. Allowed: ${allowed.filter((key) => key !== '$schema').join(', ')}`)
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

/** Each setting is tried by itself, so that the one at fault can be named. */
function checkSettings(path: string, prefix: string, settings: Config | Override, use: readonly AnyRule[]): void {
  const attempt = (key: string, options: object) => within(path, prefix + key, () => linterWith(shipped, [text], {preset: 'none', use, ...options} as LooseOptions))
  attempt('use', {})
  checkFingerprints(path, prefix, settings.ignore)
  for (const name of settingNames) {
    const value: unknown = settings[name]
    if (value === undefined) continue
    if ((name === 'rules' || name === 'messages') && typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [id, one] of Object.entries(value)) attempt(`${name}.${id}`, {[name]: {[id]: one as unknown}})
    } else attempt(name, {[name]: value})
  }
}

/** One that is miscopied would ignore nothing, and say nothing. */
function checkFingerprints(path: string, prefix: string, list: unknown): void {
  if (!Array.isArray(list)) return
  const index = list.findIndex((one) => typeof one !== 'string' || !/^[\da-f]{14}$/.test(one))
  if (index >= 0) throw wrong(path, `${prefix}ignore[${index}]`, list[index], 'the “fingerprint” of a finding, as --format json has it')
}
