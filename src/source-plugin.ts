import type {Plugin} from 'unified'
import {rules} from '../rules/index.js'
import {citationRules} from './citation-rules.js'
import type {Format} from './format.js'
import type {Options} from './lint.js'
import {linterWith} from './linter.js'
import type {Linter, LooseOptions} from './linter.js'
import {tell} from './vfile-message.js'

/** What the plugins for remark and rehype may be told: as `lint`, but for what the file says itself. */
export interface SourceOptions extends Pick<Options, 'type' | 'meta' | 'preset' | 'rules' | 'use' | 'lexicon' | 'ignore'> {
  /** All rules of the preset, and not those about citations alone. */
  readonly all?: boolean
}

const citations: ReadonlySet<string> = new Set(citationRules)

export type SourcePlugin = Plugin<[options?: SourceOptions | null | undefined]>

const optionNames = ['all', 'type', 'meta', 'preset', 'rules', 'use', 'lexicon', 'ignore']

/** A plugin that reads the source of the file, not the tree: there a link still has its address, and each word its place. */
export function sourcePlugin(formatOf: (tree: {readonly data?: unknown}, extension: string | undefined) => Format): SourcePlugin {
  return function (given) {
    const {all = false, ...options} = given ?? {}
    for (const name of Object.keys(given ?? {})) {
      if (!optionNames.includes(name)) throw new TypeError(`Unknown option “${name}”. Allowed: ${optionNames.join(', ')}`)
    }
    const {lexicon = {}} = this.data().saysWho ?? {}
    const linters = new Map<string, Linter>()
    const linterOf = (format: Format) => linterWith(rules, [format], {lexicon, ...options, format} as LooseOptions, all ? undefined : citations)
    // Wrong options are refused when the pipeline is made.
    linterOf({name: 'none', extensions: [], read: () => ({blocks: []})})
    return (tree, file) => {
      const format = formatOf(tree, file.extname?.toLowerCase())
      const linter = linters.get(format.name) ?? linterOf(format)
      linters.set(format.name, linter)
      for (const finding of linter.lint(String(file)).findings) tell(file, finding)
    }
  }
}
