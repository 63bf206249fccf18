import {performance} from 'node:perf_hooks'
import {rules} from '../../rules/index.js'
import {attributions} from '../facts/attributions.js'
import {sources} from '../facts/sources.js'
import {presetNames} from '../preset.js'
import type {Severities} from '../preset.js'
import {colorsOf} from '../reporters/terminal/colors.js'
import {table} from '../reporters/terminal/table.js'
import {visible} from '../reporters/terminal/visible.js'
import type {AnyRule} from '../rule.js'
import type {Engine} from './engine.js'
import type {Adjustment} from './linters.js'
import type {Look} from './terminal.js'

export interface Timing {
  /** Rules that note how long they take. */
  readonly adjustment: Adjustment
  /** An engine that notes how long each text takes. */
  over(engine: Engine): Engine
  table(look: Look): string
}

/** What rules ask in common is a row of its own: else it would be charged to the rule that happens to ask first. */
const reading = '(who said what)'

export function timing(): Timing {
  const byRule = new Map<string, number>()
  const byFile = new Map<string, number>()
  const add = (times: Map<string, number>, name: string, start: number) => times.set(name, (times.get(name) ?? 0) + performance.now() - start)

  const timed = (rule: AnyRule): AnyRule => {
    const {block, document} = rule
    return {
      ...rule,
      ...(block && {
        block: (passage, context) => {
          const start = performance.now()
          block(passage, context)
          add(byRule, rule.id, start)
        }
      }),
      ...(document && {
        document: (whole, context) => {
          const start = performance.now()
          document(whole, context)
          add(byRule, rule.id, start)
        }
      })
    }
  }

  const first: AnyRule = {
    id: reading,
    summary: '',
    severity: Object.fromEntries(presetNames.map((name) => [name, 'info'])) as Severities,
    types: {},
    yieldsTo: [],
    options: {},
    messages: {},
    document(document) {
      document.get(attributions)
      document.get(sources)
    }
  }

  return {
    adjustment: {known: [first, ...rules].map(timed), own: (use) => use.map(timed)},
    over: (engine) => ({
      async reportOf(name, text) {
        const start = performance.now()
        const report = await engine.reportOf(name, text)
        add(byFile, name, start)
        return report
      },
      close: () => engine.close()
    }),
    table(look) {
      return [tableOf('Rule', byRule, look, Infinity), tableOf('File', byFile, look, 10)].join('\n')
    }
  }
}

function tableOf(title: string, times: ReadonlyMap<string, number>, look: Look, most: number): string {
  const colors = colorsOf(look)
  const total = [...times.values()].reduce((sum, time) => sum + time, 0)
  const rows = [...times].sort((a, b) => b[1] - a[1]).slice(0, most).map(([name, time]) => [visible(name), time.toFixed(1), `${((100 * time) / (total || 1)).toFixed(1)} %`])
  const columns = [{title, least: 16}, {title: 'ms', align: 'right' as const}, {title: 'of all', align: 'right' as const}]
  return table(columns, rows, look.width, (cell, row) => (row < 0 ? colors.dim(cell) : cell)).join('\n') + '\n'
}
