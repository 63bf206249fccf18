import type {RuleId, RuleOptions} from '../rules/index.js'
import type {Format} from './format.js'
import type {LooseOptions} from './linter.js'
import type {Severity} from './preset.js'

/** What `lint` and `createLinter` may be told. */
export interface Options extends Omit<LooseOptions, 'rules' | 'format'> {
  readonly format?: 'text' | 'markdown' | 'html' | Format
  /** A severity, `'off'`, `'on'` (the preset's severity, else the rule's own), or one of these with the rule's options. */
  readonly rules?: {
    readonly [id in RuleId]?: Severity | 'off' | 'on' | readonly [Severity | 'on', Partial<RuleOptions<id>>]
  } & LooseOptions['rules']
}
