import {SymbolKind} from 'vscode-languageserver/node'
import type {CodeLens, DocumentHighlight, DocumentSymbol, Location, SymbolInformation} from 'vscode-languageserver/node'
import type {Span} from '../../document.js'
import type {Attribution, Source} from '../../report.js'
import {counted} from '../../reporters/terminal/count.js'
import type {ReadText} from './open-texts.js'
import {excerpt, holds, hull, rangeIn} from './places.js'

const kinds: {readonly [kind in Source['kind']]: SymbolKind} = {
  person: SymbolKind.Class,
  organization: SymbolKind.Module,
  document: SymbolKind.File,
  group: SymbolKind.Array
}

/** The source ledger as an outline: each source with what it said. */
export function symbolsOf(read: ReadText): DocumentSymbol[] {
  const {document, report} = read
  return report.sources.flatMap((source) => {
    const [first] = source.mentions
    if (!first) return []
    const range = rangeIn(document, first)
    return [
      {
        name: source.label,
        detail: describe(source),
        kind: kinds[source.kind],
        range,
        selectionRange: range,
        children: source.attributions.flatMap((index) => {
          const attribution = report.attributions[index]
          const span = attribution && hull([...attribution.content, ...attribution.cue, ...attribution.source])
          if (!span) return []
          const [piece = span] = attribution.content
          return [
            {
              name: excerpt(document.getText().slice(piece.start, piece.end), 60),
              detail: attribution.declined ? 'declined' : attribution.kind,
              kind: SymbolKind.String,
              range: rangeIn(document, span),
              selectionRange: rangeIn(document, piece)
            }
          ]
        })
      }
    ]
  })
}

/** The same for clients that show a list. */
export function flatSymbolsOf(read: ReadText): SymbolInformation[] {
  const {uri} = read.document
  return symbolsOf(read).flatMap(({name, kind, selectionRange, children = []}) => [
    {name, kind, location: {uri, range: selectionRange}},
    ...children.map((child) => ({name: child.name, kind: child.kind, containerName: name, location: {uri, range: child.range}}))
  ])
}

/** “official, unnamed; said why not; 2 attributions” */
export function describe({position, named, reason, attributions}: Source): string {
  const terms = named ? [] : [reason === undefined ? 'unnamed' : `unnamed: ${reason}`]
  return [...(position === undefined ? [] : [position]), ...terms, counted(attributions.length, 'attribution')].join(', ')
}

/** The source that is named, or meant, at an offset. */
export function sourceAt({report}: ReadText, offset: number): Source | undefined {
  const mentioned = report.sources.find(({mentions}) => mentions.some((span) => holds(span, offset)))
  if (mentioned) return mentioned
  const attribution = report.attributions.find(({source}) => source.some((span) => holds(span, offset)))
  return attribution && ownerOf({report}, attribution)
}

/** Who said what stands at an offset. */
export function saidAt({report}: ReadText, offset: number): {readonly attribution: Attribution; readonly source: Source | undefined} | undefined {
  const attribution = report.attributions.find(({content, cue}) => [...content, ...cue].some((span) => holds(span, offset)))
  return attribution && {attribution, source: ownerOf({report}, attribution)}
}

function ownerOf({report}: Pick<ReadText, 'report'>, {sourceId}: Attribution): Source | undefined {
  return sourceId === undefined ? undefined : report.sources.find(({id}) => id === sourceId)
}

/** All places at which the source is named or meant, in order. */
export function mentionsAt(read: ReadText, offset: number): readonly Span[] {
  const source = sourceAt(read, offset)
  return source ? [...source.mentions].sort((a, b) => a.start - b.start) : []
}

export function locations({document}: ReadText, spans: readonly Span[]): Location[] {
  return spans.map((span) => ({uri: document.uri, range: rangeIn(document, span)}))
}

export function highlightsAt(read: ReadText, offset: number): DocumentHighlight[] {
  return mentionsAt(read, offset).map((span) => ({range: rangeIn(read.document, span)}))
}

/** “9 attributions, 4 sources, 2 unnamed”, over the first line. */
export function lensesOf({report}: ReadText): CodeLens[] {
  const {attributions, sources} = report
  if (attributions.length === 0) return []
  const unnamed = sources.filter(({named}) => !named).length
  const title = [counted(attributions.length, 'attribution'), counted(sources.length, 'source'), ...(unnamed > 0 ? [`${unnamed} unnamed`] : [])].join(', ')
  return [{range: {start: {line: 0, character: 0}, end: {line: 0, character: 0}}, command: {title, command: ''}}]
}
