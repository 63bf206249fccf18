import type {Result} from '../../reporters/result.js'
import type {Look} from '../terminal.js'
import {Misuse} from '../misuse.js'

export type Reporter = (results: readonly Result[], look: Look) => string

/** What `--format` may name. Each is loaded when it is asked for. */
const reporters: {readonly [name: string]: () => Promise<Reporter>} = {
  pretty: async () => (await import('../../reporters/pretty.js')).pretty,
  json: async () => (await import('../../reporters/json.js')).json
}

const ledgers: typeof reporters = {
  pretty: async () => (await import('../../reporters/ledger.js')).ledger,
  json: async () => (await import('../../reporters/json.js')).ledgerJson
}

export function reporterOf(name = 'pretty'): Promise<Reporter> {
  return named(reporters, name)
}

export function ledgerReporterOf(name = 'pretty'): Promise<Reporter> {
  return named(ledgers, name)
}

function named(all: typeof reporters, name: string): Promise<Reporter> {
  const load = Object.hasOwn(all, name) ? all[name] : undefined
  if (!load) throw new Misuse(`Unknown format “${name}”. Allowed: ${Object.keys(all).join(', ')}`)
  return load()
}
