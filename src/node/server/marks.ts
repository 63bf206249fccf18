import type {Diagnostic} from 'vscode-languageserver/node'
import {diagnostics as shaped} from '../../editors/lsp.js'
import type {Finding} from '../../report.js'
import type {Client} from './client.js'
import type {ReadText} from './open-texts.js'
import {rangeIn} from './places.js'

/** The findings as the client is to show them. */
export function diagnosticsOf({document, report}: ReadText, client: Client): Diagnostic[] {
  const {findings} = report
  return shaped(findings).map((diagnostic, index) => {
    const related = client.showsRelated ? findings[index]!.related : undefined
    return {
      ...diagnostic,
      ...(isStray(findings[index]!) && {tags: [1 as const]}),
      ...(related && {relatedInformation: related.map(({message, ...span}) => ({message, location: {uri: document.uri, range: rangeIn(document, span)}}))})
    }
  })
}

/** What a fix takes out, and puts nothing in its place: editors show it faded. */
function isStray({fix}: Finding): boolean {
  return fix !== undefined && fix.edits.every(({text}) => text === '')
}
