import {existsSync, readFileSync} from 'node:fs'
import {rules} from '../../../rules/index.js'
import type {Options} from '../../option.js'
import type {AnyRule} from '../../rule.js'
import {unknownRule} from '../../unknown-rule.js'
import {Misuse} from '../misuse.js'
import {lookOf, print} from '../terminal.js'
import {page} from './page.js'

/** Print a rule's page: the README that ships with it. */
export function explain(id: string, packageRoot: URL, {color}: {readonly color?: boolean}): number {
  const known: readonly AnyRule[] = rules
  const rule = known.find((one) => one.id === id)
  if (!rule) throw new Misuse(unknownRule(id, known.map((one) => one.id)))
  const file = new URL(`rules/${id}/README.md`, packageRoot)
  const source = existsSync(file) ? readFileSync(file, 'utf8') : pageOf(rule)
  print(page(source, lookOf(process.stdout, color)))
  return 0
}

/** What the rule itself tells, where its page is missing. */
function pageOf({id, summary, severity, options}: AnyRule): string {
  const rows = Object.entries(options as Options).map(
    ([name, option]) => `- \`${name}\`: ${option.summary}. ${option.allowed}; default \`${JSON.stringify(option.fallback)}\``
  )
  return [
    `# ${id}`,
    `${summary}.`,
    '## Severity',
    Object.entries(severity).map(([preset, level]) => `- ${preset}: ${level}`).join('\n'),
    ...(rows.length > 0 ? ['## Options', rows.join('\n')] : [])
  ].join('\n\n')
}
