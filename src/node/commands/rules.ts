import {rules as shipped} from '../../../rules/index.js'
import {pageOf} from '../../homepage.js'
import {presetNames} from '../../preset.js'
import type {PresetName} from '../../preset.js'
import {counted} from '../../reporters/terminal/count.js'
import {colorsOf, severityColor} from '../../reporters/terminal/colors.js'
import {table} from '../../reporters/terminal/table.js'
import type {AnyRule} from '../../rule.js'
import {Misuse} from '../misuse.js'
import {lookOf, print} from '../terminal.js'
import {ownRules} from './own-rules.js'

export interface RulesFlags {
  readonly preset?: string
  readonly format?: string
  readonly color?: boolean
  readonly config?: string | false
}

/** Print the table of rules, the house's own behind those that ship, with their severities in a preset. */
export async function rules({preset = 'recommended', format = 'pretty', color, config}: RulesFlags): Promise<number> {
  if (preset !== 'none' && !isPreset(preset)) throw new Misuse(`Unknown preset “${preset}”. Allowed: ${presetNames.join(', ')}, none`)
  const own = await ownRules(config)
  const known: readonly AnyRule[] = [...shipped, ...own]
  const severityIn = (severity: AnyRule['severity']) => (preset === 'none' ? undefined : severity[preset])
  if (format === 'json') {
    const rows = known.map((rule) => ({id: rule.id, severity: severityIn(rule.severity) ?? 'off', summary: rule.summary, url: pageOf(rule), ...(own.includes(rule) && {own: true})}))
    print(JSON.stringify(rows, undefined, 2) + '\n')
    return 0
  }
  if (format !== 'pretty') throw new Misuse(`Unknown format “${format}”. Allowed: pretty, json`)
  const look = lookOf(process.stdout, color)
  const colors = colorsOf(look)
  const rows = known.map((rule) => [rule.id, severityIn(rule.severity) ?? 'off', own.includes(rule) ? `${rule.summary} (your own)` : rule.summary])
  const columns = [{title: 'Rule'}, {title: `In ${preset}`}, {title: 'Finds', least: 16}]
  const lines = table(columns, rows, Math.min(look.width, 120), (cell, row, column) => {
    const severity = row < 0 ? undefined : severityIn(known[row]!.severity)
    if (!severity) return colors.dim(cell)
    return column === 0 ? colors.bold(cell) : column === 1 ? severityColor(colors, severity)(cell) : cell
  })
  const total = colors.dim(`${counted(known.length, 'rule')}${own.length > 0 ? `, ${own.length} of them your own` : ''}. What one asks and why: says-who explain RULE`)
  print(`${lines.join('\n')}\n\n${total}\n`)
  return 0
}

function isPreset(name: string): name is PresetName {
  return (presetNames as readonly string[]).includes(name)
}
