import type {Options} from './lint.js'
import type {AnyRule} from './rule.js'

/** What a configuration sets for texts. The last word wins; of rules and messages each by itself, of a lexicon all names together, and all that is to be ignored. */
export type Settings = Pick<Options, 'preset' | 'type' | 'meta' | 'rules' | 'lexicon' | 'messages' | 'ignore'> & {
  /** What Pandoc’s `[@key]` may cite: files of BibTeX or CSL, as paths from here. Those of all layers add up. */
  readonly bibliography?: string | readonly string[]
}

/** Settings for some files. */
export interface Override extends Settings {
  /** As in a .gitignore, seen from the configuration's folder: `opinion/`, `*.md`, `!drafts/old.md`. */
  readonly files: string | readonly string[]
}

/** What says-who.config.* holds, or the key “says-who” of a package.json. */
export interface Config extends Settings {
  /** For editors. */
  readonly $schema?: string
  /** Configurations to start from: paths from here, or packages. Later ones win over earlier ones, and this one over all. */
  readonly extends?: string | readonly string[]
  /** Rules of your own: values, or modules that export them, as paths from here or packages. */
  readonly use?: readonly (string | AnyRule)[]
  /** Files to leave alone, as in a .gitignore. */
  readonly ignores?: readonly string[]
  readonly overrides?: readonly Override[]
}

/**
 * The configuration as it is: for the types, and for an editor that completes.
 *
 * @example
 * import {defineConfig} from 'says-who/config'
 *
 * export default defineConfig({preset: 'newsroom', overrides: [{files: 'opinion/', type: 'opinion'}]})
 */
export function defineConfig(config: Config): Config {
  return config
}
