import type {Settings} from '../../config.js'
import type {HouseMessages} from '../../house-messages.js'
import type {LooseOptions} from '../../linter.js'

export const settingNames = ['preset', 'type', 'meta', 'rules', 'lexicon', 'messages', 'ignore'] as const

type Rules = NonNullable<LooseOptions['rules']>

/** Settings over settings: the later ones win; rules and messages each by itself; the names of a lexicon, and what is to be ignored, add up. */
export function combined(below: LooseOptions, above: LooseOptions): LooseOptions {
  const {rules, meta, lexicon, messages, ignore} = above
  return {
    ...below,
    ...above,
    ...(rules && {rules: overRules(below.rules ?? {}, rules)}),
    ...(meta && {meta: {...below.meta, ...meta}}),
    ...(lexicon && {lexicon: overLexicon(below.lexicon ?? {}, lexicon)}),
    ...(messages && {messages: overMessages(below.messages ?? {}, messages)}),
    ...(ignore && {ignore: [...new Set([...(below.ignore ?? []), ...ignore])]})
  }
}

/** The settings of a configuration, without what else stands in it. */
export function settingsOf(config: Omit<Settings, 'bibliography'>): LooseOptions {
  return Object.fromEntries(settingNames.flatMap((name) => (config[name] === undefined ? [] : [[name, config[name]]])))
}

/** A severity alone leaves the options of a rule as they were. */
function overRules(below: Rules, above: Rules): Rules {
  const rules: {[id: string]: Rules[string]} = {...below}
  for (const [id, setting] of Object.entries(above)) {
    const before = below[id]
    const keepsOptions = Array.isArray(before) && typeof setting === 'string' && setting !== 'off'
    rules[id] = keepsOptions ? [setting as 'on', (before as readonly [unknown, {readonly [option: string]: unknown}])[1]] : setting
  }
  return rules
}

function overLexicon(below: NonNullable<LooseOptions['lexicon']>, above: NonNullable<LooseOptions['lexicon']>): NonNullable<LooseOptions['lexicon']> {
  const names = [...new Set([...Object.keys(below), ...Object.keys(above)])] as (keyof typeof above)[]
  return Object.fromEntries(names.map((name) => [name, [...new Set([...(below[name] ?? []), ...(above[name] ?? [])])]]))
}

function overMessages(below: HouseMessages, above: HouseMessages): HouseMessages {
  return {...below, ...Object.fromEntries(Object.entries(above).map(([id, words]) => [id, {...below[id], ...words}]))}
}
