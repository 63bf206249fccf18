import type {PresetName} from './preset.js'

/** One option of a rule: its type, default, check and documentation row in one declaration. */
export interface Option<T> {
  readonly summary: string
  readonly fallback: T
  /** Where a preset's house style differs from the default. */
  readonly presets: {readonly [name in PresetName]?: T}
  /** What is allowed, in words: for the error and for the documentation. */
  readonly allowed: string
  accepts(value: unknown): value is T
}

// The variance hole: an option of any type, held in a list of options.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyOption = Option<any>
export type Options = {readonly [name: string]: AnyOption}
export type ValuesOf<O extends Options> = {readonly [name in keyof O]: O[name] extends Option<infer T> ? T : never}

type Presets<T> = {readonly [name in PresetName]?: T}

/** A whole number, `least` or more. */
export function integer(summary: string, fallback: number, presets: Presets<number> = {}, least = 0): Option<number> {
  return {
    summary,
    fallback,
    presets,
    allowed: `a whole number, ${least} or more`,
    accepts: (value): value is number => Number.isInteger(value) && (value as number) >= least
  }
}

/** A share between 0 and 1. */
export function ratio(summary: string, fallback: number, presets: Presets<number> = {}): Option<number> {
  return {
    summary,
    fallback,
    presets,
    allowed: 'a number from 0 to 1',
    accepts: (value): value is number => typeof value === 'number' && value >= 0 && value <= 1
  }
}

/** Yes or no. */
export function flag(summary: string, fallback: boolean, presets: Presets<boolean> = {}): Option<boolean> {
  return {summary, fallback, presets, allowed: 'true or false', accepts: (value): value is boolean => typeof value === 'boolean'}
}

/** One of a few words. */
export function oneOf<const W extends string>(
  summary: string,
  words: readonly W[],
  fallback: NoInfer<W>,
  presets: Presets<NoInfer<W>> = {}
): Option<W> {
  return {
    summary,
    fallback,
    presets,
    allowed: words.map((word) => JSON.stringify(word)).join(', '),
    accepts: (value): value is W => words.includes(value as W)
  }
}

/** A list of strings; with `words`, of these strings only. */
export function strings<const W extends string = string>(
  summary: string,
  fallback: readonly NoInfer<W>[] = [],
  words?: readonly W[],
  presets: Presets<readonly NoInfer<W>[]> = {}
): Option<readonly W[]> {
  return {
    summary,
    fallback,
    presets,
    allowed: words ? `a list of ${words.map((word) => JSON.stringify(word)).join(', ')}` : 'a list of strings',
    accepts: (value): value is readonly W[] =>
      Array.isArray(value) && value.every((item) => typeof item === 'string' && (!words || words.includes(item as W)))
  }
}

/** The values that a rule runs with: what the user gave, else the preset's, else the default. A wrong one is a `TypeError`. */
export function valuesOf<O extends Options>(
  ruleId: string,
  options: O,
  given: {readonly [name: string]: unknown} = {},
  preset?: PresetName
): ValuesOf<O> {
  for (const name of Object.keys(given)) {
    const option = Object.hasOwn(options, name) ? options[name] : undefined
    if (!option) {
      const allowed = Object.keys(options).join(', ') || 'none: it has no options'
      throw new TypeError(`Unknown option “${name}” of rule “${ruleId}”. Allowed: ${allowed}`)
    }
    if (given[name] !== undefined && !option.accepts(given[name])) {
      throw new TypeError(`Option “${name}” of rule “${ruleId}” cannot be ${shown(given[name])}. Allowed: ${option.allowed}`)
    }
  }
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => [
      name,
      given[name] !== undefined && Object.hasOwn(given, name)
        ? given[name]
        : preset && preset in option.presets
          ? option.presets[preset]
          : option.fallback
    ])
  ) as ValuesOf<O>
}

/** A value as an error message shows it. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? value.slice(0, 40) + '…' : value)
  if (value === null || typeof value !== 'object') return String(value)
  return Array.isArray(value) ? 'this list' : 'this object'
}
