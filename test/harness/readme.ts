import {fix, lint, rules as shipped} from '../../src/index.js'
import type {Finding, Options} from '../../src/index.js'
import {severityAlone} from '../../src/preset.js'
import type {AnyRule} from '../../src/rule.js'
import {decoded, drawn, encoded, visible} from './carets.js'
import type {Mark} from './carets.js'
import {pageOf, withContents} from './examples.js'
import type {Example} from './examples.js'
import {headerOf, withHeader} from './header.js'

/** What the suite writes into a rule's README: the header, the carets, the fixed texts. */
export function rewritten(readme: string, rule: AnyRule): string {
  const {examples} = pageOf(readme)
  const contents = examples.flatMap((example) => [
    [example, drawingOf(rule, example)] as const,
    ...(example.fixed ? [[example.fixed, fixedOf(rule, example)] as const] : [])
  ])
  return withHeader(withContents(readme, contents), headerOf(rule, examples.some(({fixed}) => fixed)))
}

/** An example as it ought to stand in the README. Under *Leaves alone* that is without carets, whatever is found. */
export function drawingOf(rule: AnyRule, example: Example): string {
  const display = visible(example.display)
  return drawn(display, example.section === 'Flags' ? marksOf(rule, findingsOf(rule, example)) : [])
}

/** An example with whatever is found, in this section or that. */
export function found(rule: AnyRule, example: Example, findings: readonly Finding[]): string {
  return drawn(visible(example.display), marksOf(rule, findings))
}

/** The text of an example after its fixes. */
export function fixedOf(rule: AnyRule, example: Example): string {
  return encoded(fix(textOf(example), findingsOf(rule, example)))
}

export function textOf({display}: Example): string {
  return decoded(display).text
}

/** What the rule finds in an example: by itself, or beside the others of a preset where the info string names one. */
export function findingsOf(rule: AnyRule, example: Example): readonly Finding[] {
  return findingsWithin((example.settings.preset as NonNullable<Options['preset']> | undefined) ?? 'none', rule, example)
}

/** What the rule finds in an example within a preset. */
export function findingsWithin(preset: NonNullable<Options['preset']>, rule: AnyRule, example: Example): readonly Finding[] {
  return lint(textOf(example), optionsOf(rule, example, preset)).findings.filter(({ruleId}) => ruleId === rule.id)
}

function optionsOf(rule: AnyRule, {format, settings}: Example, preset: NonNullable<Options['preset']>): Options {
  const own = ruleOptionsOf(rule, settings)
  const setting = Object.keys(own).length > 0 ? (['on', own] as const) : preset === 'none' ? 'on' : undefined
  const use = shipped.some(({id}) => id === rule.id) ? [] : [rule]
  return {...settingsOfText(rule, settings), format, preset, use, rules: {[rule.id]: setting}} as Options
}

/** The options of the rule that an info string sets: all that it sets but `type`, `meta`, `lexicon` and `preset`. */
export function ruleOptionsOf(rule: AnyRule, settings: Example['settings']): Example['settings'] {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !isOfText(rule, name)))
}

/** `type`, `meta`, `lexicon` and `preset`, where an info string sets them. */
export function settingsOfText(rule: AnyRule, settings: Example['settings']): Pick<Options, 'type' | 'meta' | 'lexicon' | 'preset'> {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => isOfText(rule, name)))
}

function isOfText(rule: AnyRule, name: string): boolean {
  return ['type', 'meta', 'lexicon', 'preset'].includes(name) && !Object.hasOwn(rule.options, name)
}

function marksOf(rule: AnyRule, findings: readonly Finding[]): Mark[] {
  const usual = severityAlone(rule.severity)
  return findings.flatMap(({start, end, severity, message, related = []}): Mark[] => [
    {start, end, sign: '^', label: severity === usual ? message : `${severity}: ${message}`},
    ...related.map((other): Mark => ({...other, sign: '~', label: other.message}))
  ])
}
