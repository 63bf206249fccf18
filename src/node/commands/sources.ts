import {localEngine} from '../engine.js'
import {jobsOf} from '../jobs.js'
import {lintersWith} from '../linters.js'
import type {Package} from '../program.js'
import {outcomeOf} from '../results.js'
import {lookOf, print} from '../terminal.js'
import {writeWhole} from '../write.js'
import type {LintFlags} from './lint.js'
import {complainOf, patternsOf} from './reading.js'
import {ledgerReporterOf} from './reporters.js'

export type SourcesFlags = Pick<LintFlags, 'format' | 'type' | 'stdinFilename' | 'color' | 'config' | 'ignore' | 'ignorePattern' | 'outputFile'>

/** Print the source ledger of each text, and return the exit code. */
export async function sources(files: readonly string[], flags: SourcesFlags, pkg: Package): Promise<number> {
  const reporter = await ledgerReporterOf(flags.format, pkg)
  const {type, config, ignore, ignorePattern, outputFile} = flags
  const given = {...(type !== undefined && {type}), ...(config !== undefined && {config}), ...(ignore !== undefined && {ignore}), ...(ignorePattern && {ignorePattern})}
  // No rule is asked; of a configuration, what it says about the texts counts.
  const linters = lintersWith(given, {
    options: ({type: of, lexicon, meta}) => ({preset: 'none', ...(of && {type: of}), ...(lexicon && {lexicon}), ...(meta && {meta})})
  })
  const {jobs, problems: missing, ignored} = await jobsOf(patternsOf(files), linters.configs, flags.stdinFilename)
  complainOf(ignored)
  const {results, problems: unread} = await outcomeOf(jobs, localEngine(linters, true), {})
  const problems = [...missing, ...unread]
  complainOf(problems)
  if (outputFile !== undefined) writeWhole(outputFile, reporter(results, {color: flags.color === true, width: 80}))
  else if (results.length > 0 || (flags.format !== undefined && flags.format !== 'pretty')) print(reporter(results, lookOf(process.stdout, flags.color)))
  return problems.length > 0 ? 2 : 0
}
