import {rules} from '../../rules/index.js'
import {undefinedCitation} from '../../rules/undefined-citation/index.js'
import type {Format} from '../format.js'
import {text} from '../formats/text.js'
import {linterWith} from '../linter.js'
import type {Linter, LooseOptions} from '../linter.js'
import {formatOf} from './formats.js'
import {Misuse} from './misuse.js'

/** What every command that reads texts may be told. */
export interface ReadingFlags {
  readonly preset?: string
  /** `id:severity`, as typed. */
  readonly rule?: readonly string[]
  readonly type?: string
  /** Files, as typed. */
  readonly bibliography?: readonly string[]
}

/** The linter for a file: one for each format. Over `linterWith`, not `lint`, because `lint` knows every format and its parser. */
export type LinterFor = (path: string) => Promise<Linter>

/** `keys`: what the bibliographies hold. */
export function lintersWith(flags: ReadingFlags, keys: readonly string[] = []): LinterFor {
  const options = optionsOf(flags, keys)
  check(options)
  const linters = new Map<string, Linter>()
  return async (path) => {
    const format = await formatOf(path)
    const known = linters.get(format.name) ?? linterOf(format, options)
    linters.set(format.name, known)
    return known
  }
}

function linterOf(format: Format, options: LooseOptions): Linter {
  return linterWith(rules, [format], {...options, format})
}

function optionsOf({preset, rule = [], type}: ReadingFlags, keys: readonly string[]): LooseOptions {
  const severities = Object.fromEntries(rule.map(settingOf))
  const wish = severities[undefinedCitation.id]
  // What was typed is checked by the linter, which says what is allowed.
  return {
    ...(preset !== undefined && {preset}),
    ...(type !== undefined && {type}),
    rules: {
      ...severities,
      ...(keys.length > 0 && wish !== 'off' && (wish !== undefined || preset !== 'none') && {[undefinedCitation.id]: [wish ?? 'on', {keys}]})
    }
  } as LooseOptions
}

function settingOf(typed: string): readonly [string, string] {
  const [, id, severity] = /^(.+):(.*)$/.exec(typed) ?? []
  if (id === undefined || !severity) throw new Misuse(`--rule takes id:severity, as in “anonymous-source:off”, not “${typed}”`)
  return [id, severity]
}

function check(options: LooseOptions): void {
  try {
    linterOf(text, options)
  } catch (error) {
    if (error instanceof TypeError) throw new Misuse(error.message)
    throw error
  }
}
