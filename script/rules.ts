// Writes rules/index.ts, src/shipped-ids.ts, schema.json and the tables in rules/README.md from the rules' folders. `npm run rules`; the tests check that it was run.
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {documentTypes} from '../src/document.js'
import type {DocumentType} from '../src/document.js'
import {presetNames} from '../src/preset.js'
import type {TypeSeverities} from '../src/preset.js'
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

/** What a rule’s module has to export, beside its plugin: the id in camel case. */
export function exportOf(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** A rule as it is before anybody has looked: a module of whatever exports. */
export type RuleModule = {readonly [name: string]: unknown}

export async function moduleOf(id: string): Promise<RuleModule> {
  return (await import(pathToFileURL(join(folder, id, 'index.ts')).href)) as RuleModule
}

/** Why rules/index.ts cannot import a module as a rule; undefined where it can. */
export function faultOf(id: string, module: RuleModule): string | undefined {
  const file = `rules/${id}/index.ts`
  const name = exportOf(id)
  const named = Object.keys(module).filter((other) => other !== 'default')
  if (named.length !== 1 || named[0] !== name) {
    return `${file} has to export ${name}, its folder’s name in camel case, and nothing else by name; it exports ${named.join(', ') || 'nothing'}`
  }
  const rule = module[name] as Partial<AnyRule> | undefined
  if (rule?.id !== id) return `${file} has to declare a rule with its folder’s name, id: '${id}'; ${name} has ${rule?.id ? `'${rule.id}'` : 'no id'}`
  if (typeof module.default !== 'function') return `${file} has no plugin: its last line is “export default /* @__PURE__ */ retext(${name})”`
  return undefined
}

/** The faults of all modules. */
export async function faultsOf(ids: readonly string[]): Promise<string[]> {
  const faults = ids.map(async (id) => {
    try {
      return faultOf(id, await moduleOf(id))
    } catch (error) {
      return `rules/${id}/index.ts cannot be loaded: ${error instanceof Error ? error.message : String(error)}`
    }
  })
  return (await Promise.all(faults)).filter((fault) => fault !== undefined)
}

/** The text of rules/index.ts. */
export function indexOf(ids: readonly string[]): string {
  return [
    '// Written by `npm run rules` from the folders beside it.',
    "import type {ValuesOf} from '../src/option.js'",
    ...ids.map((id) => `import {${exportOf(id)}} from './${id}/index.js'`),
    '',
    '/** Every rule that ships. */',
    `export const rules = [\n${ids.map((id) => `  ${exportOf(id)}`).join(',\n')}\n] as const`,
    '',
    'type Shipped = (typeof rules)[number]',
    "export type RuleId = Shipped['id']",
    "export type RuleOptions<Id extends RuleId> = ValuesOf<Extract<Shipped, {readonly id: Id}>['options']>",
    '',
    `export {\n${ids.map((id) => `  ${exportOf(id)}`).join(',\n')}\n}`,
    ''
  ].join('\n')
}

/** The text of src/shipped-ids.ts. */
export function shippedIdsOf(ids: readonly string[]): string {
  return [
    '// Written by `npm run rules` from the folders in rules.',
    '/** The rules that ship, and have a page in the package, by their ids alone: one rule as a plugin brings no other. */',
    `export const shippedIds = [\n${ids.map((id) => `  '${id}'`).join(',\n')}\n] as const`,
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

const typeNames = [...documentTypes, 'unknown'] as const

/** What the type of a text changes, in a cell: `off`, `≤ info`, and of one preset `recommended: warning`. */
export function typeCell(change: TypeSeverities[DocumentType | 'unknown']): string {
  if (change === undefined) return ''
  if (typeof change === 'string') return change === 'off' ? 'off' : `≤ ${change}`
  return Object.entries(change).map(([preset, severity]) => `${preset}: ${severity}`).join(', ')
}

/** The table by types: the rules that some type of text changes. */
export function typeTableOf(rules: readonly AnyRule[]): string {
  return [
    `| rule | ${typeNames.join(' | ')} |`,
    `|---|${typeNames.map(() => '---').join('|')}|`,
    ...rules
      .filter(({types}) => Object.keys(types).length > 0)
      .map((rule) => `| [\`${rule.id}\`](${rule.id}/README.md) | ${typeNames.map((type) => typeCell(rule.types[type])).join(' | ')} |`)
  ].join('\n')
}

export const tableMarks = ['<!-- rules -->', '<!-- /rules -->'] as const
export const typeMarks = ['<!-- types -->', '<!-- /types -->'] as const

/** A text with its table between the marks replaced. */
export function withTable(text: string, table: string, [open, close]: readonly [string, string] = tableMarks): string {
  const start = text.indexOf(open)
  const end = text.indexOf(close)
  if (start < 0 || end < start) throw new Error(`rules/README.md has no place for the table: it needs ${open} and ${close}`)
  return `${text.slice(0, start)}${open}\n\n${table}\n\n${text.slice(end)}`
}

/** rules/README.md with both of its tables. */
export function withTables(text: string, rules: readonly AnyRule[]): string {
  return withTable(withTable(text, tableOf(rules)), typeTableOf(rules), typeMarks)
}

/** Writes a file if that changes it, and tells whether it did. */
function isWritten(path: string, text: string): boolean {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return false
  writeFileSync(path, text)
  return true
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const ids = ruleIds()
  const faults = await faultsOf(ids)
  if (faults.length > 0) {
    console.error([...faults, 'Nothing is written.'].join('\n'))
    process.exit(1)
  }
  const written: string[] = []
  if (isWritten(join(folder, 'index.ts'), indexOf(ids))) written.push('rules/index.ts')
  if (isWritten(join(root, 'src/shipped-ids.ts'), shippedIdsOf(ids))) written.push('src/shipped-ids.ts')
  const {rules} = (await import('../rules/index.js')) as {rules: readonly AnyRule[]}
  if (isWritten(join(root, 'schema.json'), (await import('./schema.js')).schemaOf(rules))) written.push('schema.json')
  const readme = join(folder, 'README.md')
  if (existsSync(readme) && isWritten(readme, withTables(readFileSync(readme, 'utf8'), rules))) written.push('the tables in rules/README.md')
  console.log(`${ids.length} rules: ${written.length > 0 ? `wrote ${written.join(', ')}` : 'rules/index.ts, src/shipped-ids.ts, schema.json and the tables in rules/README.md are up to date'}`)
}
