import type {Hover} from 'vscode-languageserver/node'
import type {Finding} from '../../report.js'
import type {AnyRule} from '../../rule.js'
import {rules} from '../../../rules/index.js'
import type {Client} from './client.js'
import {describe, saidAt, sourceAt} from './ledger-views.js'
import type {ReadText} from './open-texts.js'
import {holds, rangeIn} from './places.js'

/** What is asked at this place, why, and where the rule’s page is; whose words these are. */
export function hoverAt(read: ReadText, offset: number, {takesMarkdown}: Client): Hover | undefined {
  const findings = read.report.findings.filter((finding) => holds(finding, offset))
  const source = sourceAt(read, offset)
  const said = source ? undefined : saidAt(read, offset)
  const parts = [
    ...findings.map((finding) => asked(finding, takesMarkdown)),
    ...(source ? [`${bold(source.label, takesMarkdown)}: ${describe(source)}`] : []),
    ...(said ? [said.source ? `Said by ${bold(said.source.label, takesMarkdown)}: ${describe(said.source)}` : 'Said by nobody whom the text names'] : [])
  ]
  if (parts.length === 0) return undefined
  return {
    contents: {kind: takesMarkdown ? 'markdown' : 'plaintext', value: parts.join(takesMarkdown ? '\n\n---\n\n' : '\n\n')},
    ...(findings[0] && {range: rangeIn(read.document, findings[0])})
  }
}

function asked({ruleId, message, note, url}: Finding, markdown: boolean): string {
  const known: readonly AnyRule[] = rules
  const summary = known.find(({id}) => id === ruleId)?.summary
  const page = url === undefined ? ruleId : markdown ? `[${ruleId}](${url})` : `${ruleId}: ${url}`
  return [bold(message, markdown), ...(note === undefined ? [] : [plain(note, markdown)]), summary === undefined ? page : `${plain(summary, markdown)} (${page})`].join('\n\n')
}

const bold = (text: string, markdown: boolean) => (markdown ? `**${plain(text, markdown)}**` : text)

/** Words of the text are no markup: “*”, “_”, “<”. */
const plain = (text: string, markdown: boolean) => (markdown ? text.replace(/[\\`*_[\]<>#|~]/g, '\\$&') : text)
