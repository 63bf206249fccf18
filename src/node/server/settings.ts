import {rules} from '../../../rules/index.js'
import {text} from '../../formats/text.js'
import {linterWith} from '../../linter.js'
import type {LooseOptions} from '../../linter.js'
import {shown} from '../../option.js'

/** What a client may set, under the key `says-who`: what a project’s configuration says of the same wins. */
export const settingNames = ['preset', 'type', 'rules', 'lexicon', 'meta'] as const

export interface Settings {
  readonly options: LooseOptions
  /** What is wrong with them, for a person: the others count all the same. */
  readonly problems: readonly string[]
}

/** The settings in whatever a client sent: an object with our key or without it, null, nothing. */
export function settingsOf(sent: unknown): Settings {
  const own = isObject(sent) && isObject(sent['says-who']) ? sent['says-who'] : sent
  if (!isObject(own)) return {options: {}, problems: []}
  const problems: string[] = []
  const options: {[name: string]: unknown} = {}
  for (const [name, value] of Object.entries(own)) {
    // An empty setting is how an editor writes that nothing is set.
    if (value === null || value === undefined || value === '') continue
    const problem = (settingNames as readonly string[]).includes(name) ? problemOf({[name]: value}) : `Unknown setting ${shown(name)}. Allowed: ${settingNames.join(', ')}`
    if (problem === undefined) options[name] = value
    else problems.push(`says-who.${name}: ${problem}`)
  }
  return {options: options as LooseOptions, problems}
}

function problemOf(options: object): string | undefined {
  try {
    linterWith(rules, [text], options as LooseOptions)
    return undefined
  } catch (error) {
    if (error instanceof TypeError) return error.message
    throw error
  }
}

function isObject(value: unknown): value is {readonly [key: string]: unknown} {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
