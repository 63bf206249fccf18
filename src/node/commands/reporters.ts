import {existsSync, readFileSync} from 'node:fs'
import {rules} from '../../../rules/index.js'
import {pageOf} from '../../homepage.js'
import type {About} from '../../reporters/about.js'
import type {Result} from '../../reporters/result.js'
import type {AnyRule} from '../../rule.js'
import type {Package} from '../program.js'
import type {Look} from '../terminal.js'
import {Misuse} from '../misuse.js'

export type Reporter = (results: readonly Result[], look: Look) => string

/** What `--format` may name. Each is loaded when it is asked for. */
const reporters: {readonly [name: string]: (pkg: Package) => Promise<Reporter>} = {
  pretty: async () => (await import('../../reporters/pretty.js')).pretty,
  compact: async () => (await import('../../reporters/compact.js')).compact,
  json: async () => (await import('../../reporters/json.js')).json,
  sarif: async (pkg) => {
    const {sarif} = await import('../../reporters/sarif.js')
    return (results) => sarif(results, aboutOf(pkg))
  },
  github: async () => (await import('../../reporters/github.js')).github,
  junit: async () => (await import('../../reporters/junit.js')).junit,
  checkstyle: async () => (await import('../../reporters/checkstyle.js')).checkstyle,
  markdown: async () => (await import('../../reporters/markdown.js')).markdown,
  html: async () => (await import('../../reporters/html.js')).html
}

const ledgers: typeof reporters = {
  pretty: async () => (await import('../../reporters/ledger.js')).ledger,
  table: async () => (await import('../../reporters/ledger.js')).ledger,
  json: async () => (await import('../../reporters/json.js')).ledgerJson,
  csv: async () => (await import('../../reporters/csv.js')).ledgerCsv
}

export function reporterOf(name = 'pretty', pkg: Package): Promise<Reporter> {
  return named(reporters, name, pkg)
}

export function ledgerReporterOf(name = 'pretty', pkg: Package): Promise<Reporter> {
  return named(ledgers, name, pkg)
}

function named(all: typeof reporters, name: string, pkg: Package): Promise<Reporter> {
  const load = Object.hasOwn(all, name) ? all[name] : undefined
  if (!load) throw new Misuse(`Unknown format “${name}”. Allowed: ${Object.keys(all).join(', ')}`)
  return load(pkg)
}

/** The rules with their pages, which ship with the package, and the house's own. */
function aboutOf({version, root, own = () => []}: Package): About {
  const known: readonly AnyRule[] = rules
  return {
    version,
    rules: [...known, ...own()].map(({id, summary, url = pageOf({id})}) => {
      const page = new URL(`rules/${id}/README.md`, root)
      return {id, summary, ...(url !== undefined && {url}), ...(existsSync(page) && {help: readFileSync(page, 'utf8')})}
    })
  }
}
