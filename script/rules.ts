// Writes rules/index.ts and the table in rules/README.md from the rules' folders. `npm run rules`; the tests check that it was run.
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {presetNames} from '../src/preset.js'
import type {AnyRule} from '../src/rule.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'rules')

/** The ids of the rules: each folder that holds an index.ts. */
export function ruleIds(): string[] {
  return readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'index.ts')))
    .map(({name}) => name)
    .sort()
}

/** The text of rules/index.ts. */
export function indexOf(ids: readonly string[]): string {
  const name = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return [
    '// Written by `npm run rules` from the folders beside it.',
    "import type {ValuesOf} from '../src/option.js'",
    ...ids.map((id) => `import {${name(id)}} from './${id}/index.js'`),
    '',
    '/** Every rule that ships. */',
    `export const rules = [\n${ids.map((id) => `  ${name(id)}`).join(',\n')}\n] as const`,
    '',
    'type Shipped = (typeof rules)[number]',
    "export type RuleId = Shipped['id']",
    "export type RuleOptions<Id extends RuleId> = ValuesOf<Extract<Shipped, {readonly id: Id}>['options']>",
    '',
    `export {\n${ids.map((id) => `  ${name(id)}`).join(',\n')}\n}`,
    ''
  ].join('\n')
}

/** The table of rules/README.md. */
export function tableOf(rules: readonly AnyRule[]): string {
  const shown = {error: '🔴 error', warning: '🟡 warning', info: '🔵 info'} as const
  const fixes = (id: string) => {
    const readme = join(folder, id, 'README.md')
    return existsSync(readme) && /^`{3,}\w+ fixed$/m.test(readFileSync(readme, 'utf8')) ? '🔧' : ''
  }
  return [
    `| rule | finds | fix | ${presetNames.join(' | ')} |`,
    `|---|---|---|${presetNames.map(() => '---').join('|')}|`,
    ...rules.map((rule) => {
      const levels = presetNames.map((preset) => (rule.severity[preset] ? shown[rule.severity[preset]] : '–'))
      return `| [\`${rule.id}\`](${rule.id}/README.md) | ${rule.summary} | ${fixes(rule.id)} | ${levels.join(' | ')} |`
    })
  ].join('\n')
}

export const tableMarks = ['<!-- rules -->', '<!-- /rules -->'] as const

/** A text with its table between the marks replaced. */
export function withTable(text: string, table: string): string {
  const [open, close] = tableMarks
  const start = text.indexOf(open)
  const end = text.indexOf(close)
  if (start < 0 || end < start) throw new Error(`rules/README.md has no place for the table: it needs ${open} and ${close}`)
  return `${text.slice(0, start)}${open}\n\n${table}\n\n${text.slice(end)}`
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const ids = ruleIds()
  writeFileSync(join(folder, 'index.ts'), indexOf(ids))
  const {rules} = (await import('../rules/index.js')) as {rules: readonly AnyRule[]}
  const readme = join(folder, 'README.md')
  if (existsSync(readme)) writeFileSync(readme, withTable(readFileSync(readme, 'utf8'), tableOf(rules)))
}
