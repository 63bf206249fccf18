import {existsSync, readFileSync} from 'node:fs'
import {rules} from '../../../rules/index.js'
import type {Options} from '../../option.js'
import type {AnyRule, Messages, Wording} from '../../rule.js'
import {unknownRule} from '../../unknown-rule.js'
import {Misuse} from '../misuse.js'
import {lookOf, print} from '../terminal.js'
import {ownRules} from './own-rules.js'
import {page} from './page.js'

/** Print a rule's page: the README that ships with it; of a rule of the house, what the rule itself tells. */
export async function explain(id: string, packageRoot: URL, {color, config}: {readonly color?: boolean; readonly config?: string | false}): Promise<number> {
  const shipped: readonly AnyRule[] = rules
  const isShipped = shipped.some((one) => one.id === id)
  // A configuration that is wrong keeps nobody from reading about a rule that ships.
  const known = isShipped ? shipped : [...shipped, ...(await ownRules(config))]
  const rule = known.find((one) => one.id === id)
  if (!rule) throw new Misuse(unknownRule(id, known.map((one) => one.id)))
  const file = new URL(`rules/${id}/README.md`, packageRoot)
  const source = isShipped && existsSync(file) ? readFileSync(file, 'utf8') : pageOf(rule)
  print(page(source, lookOf(process.stdout, color)))
  return 0
}

/** What a message says of no words in particular, with the severity that it alone has. */
function saidBy(message: Messages[string]): string {
  try {
    const said = message(...Array.from({length: message.length}, () => '…'))
    const {text, note, severity} = typeof said === 'string' ? ({text: said} as Wording) : said
    const levels = typeof severity === 'object' ? Object.entries(severity).map(([preset, level]) => `${preset}: ${level}`).join(', ') : severity
    return `: ${[text, note, levels && `(${levels})`].filter(Boolean).join(' ')}`
  } catch {
    // It wants more than words.
    return ''
  }
}

/** What the rule itself tells, where its page is missing. */
function pageOf({id, summary, url, severity, options = {}, messages}: AnyRule): string {
  const rows = Object.entries(options as Options).map(
    ([name, option]) => `- \`${name}\`: ${option.summary}. ${option.allowed}; default \`${JSON.stringify(option.fallback)}\``
  )
  return [
    `# ${id}`,
    `${summary}.`,
    '## Severity',
    Object.entries(severity).map(([preset, level]) => `- ${preset}: ${level}`).join('\n'),
    ...(rows.length > 0 ? ['## Options', rows.join('\n')] : []),
    '## Messages',
    Object.entries(messages as Messages).map(([name, message]) => `- \`${name}\`${saidBy(message)}`).join('\n'),
    ...(url === undefined ? [] : [`See ${url}`])
  ].join('\n\n')
}
