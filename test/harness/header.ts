import {typeCell} from '../../script/rules.js'
import {documentTypes} from '../../src/document.js'
import {presetNames} from '../../src/preset.js'
import type {AnyRule} from '../../src/rule.js'

/* What the suite writes into a rule's README under its heading. */

const open = '<!-- header -->'
const close = '<!-- /header -->'

/** The header that a README has, with its marks. */
export function writtenHeader(readme: string): string | undefined {
  const start = readme.indexOf(open)
  const end = readme.indexOf(close)
  return start < 0 || end < start ? undefined : readme.slice(start, end + close.length)
}

/** A README with its header written anew; where it has none, behind the heading. */
export function withHeader(readme: string, header: string): string {
  const written = writtenHeader(readme)
  if (written !== undefined) return readme.replace(written, () => header)
  return readme.replace(/^# .*\n+|^/, (title) => `${title.trim() && `${title.trim()}\n\n`}${header}\n\n`)
}

/** The prose between the header and *Flags*. */
export function whyOf(readme: string): string {
  const start = readme.indexOf(close)
  return start < 0 ? '' : readme.slice(start + close.length).split(/^## /m, 1)[0]!.trim()
}

/** What a rule says of itself: summary, severities, options, fixes. */
export function headerOf(rule: AnyRule, fixes: boolean): string {
  const parts = [rule.summary + '.', severityTable(rule), typesOf(rule), optionTable(rule), fixes ? '🔧 Some of what it finds, `fix` repairs.' : '', yields(rule)]
  return [open, ...parts.filter(Boolean), close].join('\n\n')
}

function severityTable({severity}: AnyRule): string {
  return table([...presetNames], [presetNames.map((preset) => severity[preset] ?? 'off')])
}

/** “In fiction: off.” */
function typesOf({types}: AnyRule): string {
  const by = new Map<string, string[]>()
  for (const type of documentTypes) {
    const cell = typeCell(types[type])
    if (cell !== '') by.set(cell, [...(by.get(cell) ?? []), type])
  }
  const parts = [...by].map(([cell, names]) => `in ${names.join(', ')} ${cell.replace('≤', 'at most')}`)
  return parts.length > 0 ? `[By type of text](../../docs/document-types.md): ${parts.join('; ')}.` : ''
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
