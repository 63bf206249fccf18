import {homepage} from '../homepage.js'
import {Lines} from '../place.js'
import type {Severity} from '../preset.js'
import type {Edit, Finding} from '../report.js'
import type {About, RuleAbout} from './about.js'
import type {Result} from './result.js'

const levels: {readonly [severity in Severity]: string} = {error: 'error', warning: 'warning', info: 'note'}

/**
 * SARIF 2.1.0, for code scanning. The rules that found something bring their pages, findings their fixes, and fingerprints that survive edits elsewhere, by
 * which a service tells old findings from new ones. Columns count UTF-16 units.
 */
export function sarif(results: readonly Result[], {version, rules = []}: About = {}): string {
  const known = rulesOf(results, rules)
  const index = new Map(known.map(({id}, at) => [id, at]))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name: 'says-who', ...(version !== undefined && {version, semanticVersion: version}), informationUri: homepage, rules: known.map(descriptor)}},
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {ROOT: {description: {text: 'The folder in which says-who was run'}}},
        artifacts: results.map(({path}) => ({location: locationOf(path), encoding: 'UTF-8'})),
        results: results.flatMap((result, artifact) => {
          const lines = new Lines(result.text)
          return result.report.findings.map((finding) => entry(finding, result.path, artifact, lines, index.get(finding.ruleId)!))
        })
      }
    ]
  }
  return JSON.stringify(log, undefined, 2) + '\n'
}

/** The rules that found something: as they are known, or as the findings tell of them where they are a house’s own. */
function rulesOf(results: readonly Result[], rules: readonly RuleAbout[]): readonly RuleAbout[] {
  const found = new Map(results.flatMap(({report}) => report.findings).map(({ruleId, url}) => [ruleId, url]))
  const known = rules.filter(({id}) => found.has(id))
  for (const {id} of known) found.delete(id)
  return [...known, ...[...found].map(([id, url]) => ({id, summary: id, ...(url !== undefined && {url})}))]
}

function descriptor({id, summary, url, help}: RuleAbout): object {
  return {
    id,
    shortDescription: {text: summary},
    ...(url !== undefined && {helpUri: url}),
    // Who cannot show Markdown is led to the page: it is long.
    ...(help !== undefined && {help: {text: url === undefined ? summary : `${summary}: ${url}`, markdown: url === undefined ? help : away(help, url)}})
  }
}

/** A page as it is read elsewhere: without the comments that scripts go by, its links from the page’s own address. */
function away(page: string, url: string): string {
  const code = /^(`{3,}).*\n[\s\S]*?^\1$|(`+)[^`\n]+\2/
  const comment = /^<!--.*-->\n+/
  const link = /(?<=\]\()(?![a-z][a-z+.-]*:)[^)\s]+(?=\))/
  return page.replace(new RegExp([code, comment, link].map(({source}) => source).join('|'), 'gm'), (found) => {
    if (found.startsWith('`')) return found
    return found.startsWith('<!--') ? '' : new URL(found, url).href
  })
}

function entry(finding: Finding, path: string, artifact: number, lines: Lines, rule: number): object {
  const {ruleId, severity, message, note, line, column, endLine, endColumn, actual, fix, suggestions = [], related = [], fingerprint} = finding
  const location = {...locationOf(path), index: artifact}
  const changes = (title: string, edits: readonly Edit[]) => ({description: {text: title}, artifactChanges: [{artifactLocation: location, replacements: edits.map((edit) => replacement(edit, lines))}]})
  const fixes = [...(fix ? [changes('Repair it', fix.edits)] : []), ...suggestions.filter(({edits}) => edits.length > 0).map(({title, edits}) => changes(title, edits))]
  return {
    ruleId,
    ruleIndex: rule,
    level: levels[severity],
    message: {text: note === undefined ? message : `${message}\n${note}`},
    locations: [{physicalLocation: {artifactLocation: location, region: {startLine: line, startColumn: column, endLine, endColumn, snippet: {text: actual}}}}],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, id) => ({id, message: {text: other.message}, physicalLocation: {artifactLocation: location, region: regionOf(other, lines)}}))
    }),
    partialFingerprints: {'saysWho/v1': fingerprint},
    ...(fixes.length > 0 && {fixes})
  }
}

function replacement(edit: Edit, lines: Lines): object {
  return {deletedRegion: regionOf(edit, lines), ...(edit.text !== '' && {insertedContent: {text: edit.text}})}
}

function regionOf({start, end}: {readonly start: number; readonly end: number}, lines: Lines): object {
  const from = lines.point(start)
  const to = lines.point(end)
  return {startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column}
}

/** A relative path stands under a base that the reader fills in; an absolute one is an address by itself. */
function locationOf(path: string): {readonly uri: string; readonly uriBaseId?: string} {
  const slashed = path.replace(/\\/g, '/')
  const uri = slashed.split('/').map(encodeURIComponent).join('/')
  if (slashed.startsWith('/')) return {uri: `file://${uri}`}
  return {uri: uri.replace(/^(?:\.\/)+/, ''), uriBaseId: 'ROOT'}
}
