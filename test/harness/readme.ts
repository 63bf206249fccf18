import {fix, lint} from '../../src/index.js'
import type {Finding, Options} from '../../src/index.js'
import {presetNames, severityAlone} from '../../src/preset.js'
import type {AnyRule} from '../../src/rule.js'
import {decoded, drawn, encoded, visible} from './carets.js'
import type {Mark} from './carets.js'
import {pageOf, withContents} from './examples.js'
import type {Example} from './examples.js'

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

/** What the rule by itself finds in an example. */
export function findingsOf(rule: AnyRule, example: Example): readonly Finding[] {
  return lint(textOf(example), optionsOf(rule, example, 'none')).findings
}

/** What the rule finds in an example within a preset. */
export function findingsWithin(preset: NonNullable<Options['preset']>, rule: AnyRule, example: Example): readonly Finding[] {
  return lint(textOf(example), optionsOf(rule, example, preset)).findings.filter(({ruleId}) => ruleId === rule.id)
}

function optionsOf(rule: AnyRule, {format, settings}: Example, preset: NonNullable<Options['preset']>): Options {
  const own = ruleOptionsOf(rule, settings)
  const setting = Object.keys(own).length > 0 ? (['on', own] as const) : preset === 'none' ? 'on' : undefined
  return {...settingsOfText(rule, settings), format, preset, rules: {[rule.id]: setting}} as Options
}

/** The options of the rule that an info string sets: all that it sets but `type`, `meta` and `lexicon`. */
export function ruleOptionsOf(rule: AnyRule, settings: Example['settings']): Example['settings'] {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !isOfText(rule, name)))
}

/** `type`, `meta` and `lexicon`, where an info string sets them. */
export function settingsOfText(rule: AnyRule, settings: Example['settings']): Pick<Options, 'type' | 'meta' | 'lexicon'> {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => isOfText(rule, name)))
}

function isOfText(rule: AnyRule, name: string): boolean {
  return ['type', 'meta', 'lexicon'].includes(name) && !Object.hasOwn(rule.options, name)
}

function marksOf(rule: AnyRule, findings: readonly Finding[]): Mark[] {
  const usual = severityAlone(rule.severity)
  return findings.flatMap(({start, end, severity, message, related = []}): Mark[] => [
    {start, end, sign: '^', label: severity === usual ? message : `${severity}: ${message}`},
    ...related.map((other): Mark => ({...other, sign: '~', label: other.message}))
  ])
}

const [open, close] = ['<!-- header -->', '<!-- /header -->']

/** The header that a README has, with its marks. */
export function writtenHeader(readme: string): string | undefined {
  const start = readme.indexOf(open!)
  const end = readme.indexOf(close!)
  return start < 0 || end < start ? undefined : readme.slice(start, end + close!.length)
}

function withHeader(readme: string, header: string): string {
  const written = writtenHeader(readme)
  if (written !== undefined) return readme.replace(written, () => header)
  return readme.replace(/^# .*\n+|^/, (title) => `${title.trim() && `${title.trim()}\n\n`}${header}\n\n`)
}

/** What a rule says of itself: summary, severities, options, fixes. */
export function headerOf(rule: AnyRule, fixes: boolean): string {
  const parts = [rule.summary + '.', severityTable(rule), optionTable(rule), fixes ? '🔧 Some of what it finds, `fix` repairs.' : '', yields(rule)]
  return [open, ...parts.filter(Boolean), close].join('\n\n')
}

function severityTable({severity}: AnyRule): string {
  return table([...presetNames], [presetNames.map((preset) => severity[preset] ?? 'off')])
}

function optionTable({options}: AnyRule): string {
  const rows = Object.entries(options as Readonly<Record<string, OptionRow>>).map(([name, {summary, fallback, presets, allowed}]) => {
    const elsewhere = Object.entries(presets).map(([preset, value]) => `; in ${preset} ${code(value)}`)
    return [`\`${name}\``, summary, code(fallback) + elsewhere.join(''), allowed]
  })
  return rows.length > 0 ? table(['option', 'what it sets', 'default', 'allowed'], rows) : ''
}

interface OptionRow {
  readonly summary: string
  readonly fallback: unknown
  readonly presets: {readonly [preset: string]: unknown}
  readonly allowed: string
}

function yields({yieldsTo}: AnyRule): string {
  const links = yieldsTo.map((id) => `[${id}](../${id}/README.md)`)
  return links.length > 0 ? `Gives way to ${links.join(', ')} on the same words.` : ''
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}

function code(value: unknown): string {
  return `\`${JSON.stringify(value).replace(/","/g, '", "')}\``
}
