import {localEngine} from '../engine.js'
import {jobsOf} from '../jobs.js'
import {lintersWith} from '../linters.js'
import {outcomeOf} from '../results.js'
import {lookOf, print} from '../terminal.js'
import type {LintFlags} from './lint.js'
import {complainOf, patternsOf} from './reading.js'
import {ledgerReporterOf} from './reporters.js'

export type SourcesFlags = Pick<LintFlags, 'format' | 'type' | 'stdinFilename' | 'color' | 'config' | 'ignore'>

/** Print the source ledger of each text, and return the exit code. */
export async function sources(files: readonly string[], flags: SourcesFlags): Promise<number> {
  const reporter = await ledgerReporterOf(flags.format)
  const {type, config, ignore} = flags
  const given = {...(type !== undefined && {type}), ...(config !== undefined && {config}), ...(ignore !== undefined && {ignore})}
  // No rule is asked; of a configuration, what it says about the texts counts.
  const linters = lintersWith(given, {
    options: ({type: of, lexicon, meta}) => ({preset: 'none', ...(of && {type: of}), ...(lexicon && {lexicon}), ...(meta && {meta})})
  })
  const {jobs, problems: missing, ignored} = await jobsOf(patternsOf(files), linters.configs, flags.stdinFilename)
  complainOf(ignored)
  const {results, problems: unread} = await outcomeOf(jobs, localEngine(linters, true), {})
  const problems = [...missing, ...unread]
  complainOf(problems)
  if (results.length > 0 || flags.format === 'json') print(reporter(results, lookOf(process.stdout, flags.color)))
  return problems.length > 0 ? 2 : 0
}
