import {lintersWith} from '../linters.js'
import {outcomeOf} from '../results.js'
import {lookOf, print} from '../terminal.js'
import type {LintFlags} from './lint.js'
import {complainOf, patternsOf} from './reading.js'
import {ledgerReporterOf} from './reporters.js'

export type SourcesFlags = Pick<LintFlags, 'format' | 'type' | 'stdinFilename' | 'color'>

/** Print the source ledger of each text, and return the exit code. */
export async function sources(files: readonly string[], flags: SourcesFlags): Promise<number> {
  const reporter = await ledgerReporterOf(flags.format)
  const linters = lintersWith({preset: 'none', ...(flags.type !== undefined && {type: flags.type})})
  const {results, problems} = await outcomeOf(patternsOf(files), linters, {...flags, ledger: true})
  complainOf(problems)
  if (results.length > 0 || flags.format === 'json') print(reporter(results, lookOf(process.stdout, flags.color)))
  return problems.length > 0 ? 2 : 0
}
