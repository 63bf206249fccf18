import {existsSync, writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {homepage} from '../../homepage.js'
import {presetNames} from '../../preset.js'
import {shown} from '../../option.js'
import {configIn} from '../config/search.js'
import {shownPath} from '../config/configs.js'
import {Misuse} from '../misuse.js'
import {print} from '../terminal.js'

export interface InitFlags {
  readonly preset?: string
  readonly as?: string
}

/** Write a configuration to start from, where there is none yet. */
export function init({preset = 'recommended', as = 'json'}: InitFlags): number {
  const presets: readonly string[] = [...presetNames, 'none']
  if (!presets.includes(preset)) throw new Misuse(`Unknown preset ${shown(preset)}. Allowed: ${presets.join(', ')}`)
  const template = Object.hasOwn(templates, as) ? templates[as] : undefined
  if (!template) throw new Misuse(`Unknown kind of configuration ${shown(as)}. Allowed: ${Object.keys(templates).join(', ')}`)
  const there = configIn(process.cwd())
  if (there !== undefined) throw new Misuse(`${shownPath(there)}: is there already`)
  const path = resolve(`says-who.config.${as}`)
  if (existsSync(path)) throw new Misuse(`${shownPath(path)}: is there already`)
  writeFileSync(path, template(preset), {flag: 'wx'})
  print(`Wrote ${shownPath(path)}. What may stand in it: docs/configuration.md in the package.\n`)
  return 0
}

const module = (preset: string) => `import {defineConfig} from 'says-who/config'

export default defineConfig({
  preset: '${preset}',
  rules: {},
  // Names that your house knows: people, bodies, outlets, roles.
  lexicon: {},
  // Files to leave alone, as in a .gitignore.
  ignores: [],
  // Settings for some files: {files: 'opinion/', type: 'opinion'}
  overrides: []
})
`

const templates: {readonly [ending: string]: (preset: string) => string} = {
  json: (preset) => JSON.stringify({$schema: `${homepage}/schema.json`, preset, rules: {}, lexicon: {}, ignores: [], overrides: []}, undefined, 2) + '\n',
  yaml: (preset) => `preset: ${preset}

rules: {}

# Names that your house knows: people, bodies, outlets, roles.
lexicon: {}

# Files to leave alone, as in a .gitignore.
ignores: []

# Settings for some files: - {files: opinion/, type: opinion}
overrides: []
`,
  mjs: module,
  ts: module
}
