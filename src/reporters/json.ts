import type {Result} from './result.js'

/** The findings of each text, for programs: an array of `{path, ok, type, findings}`. */
export function json(results: readonly Result[]): string {
  return stringified(results.map(({path, report: {ok, type, findings}}) => ({path, ok, type, findings})))
}

/** The source ledger of each text, for programs: an array of `{path, attributions, sources}`. */
export function ledgerJson(results: readonly Result[]): string {
  return stringified(results.map(({path, report: {attributions, sources}}) => ({path, attributions, sources})))
}

function stringified(value: unknown): string {
  return JSON.stringify(value, undefined, 2) + '\n'
}
