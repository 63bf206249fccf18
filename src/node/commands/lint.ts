import {counted} from '../../reporters/terminal/count.js'
import type {Result} from '../../reporters/result.js'
import {localEngine} from '../engine.js'
import {jobsOf} from '../jobs.js'
import {lintersWith} from '../linters.js'
import type {ReadingFlags} from '../linters.js'
import {outcomeOf} from '../results.js'
import type {Keep} from '../results.js'
import {complain, lookOf, print} from '../terminal.js'
import {complainOf, patternsOf} from './reading.js'
import {reporterOf} from './reporters.js'

export interface LintFlags extends ReadingFlags {
  readonly format?: string
  readonly fix?: boolean
  readonly quiet?: boolean
  readonly stdinFilename?: string
  readonly color?: boolean
  readonly exitZero?: boolean
  readonly printConfig?: string
}

/** Lint what the arguments name, print the report, and return the exit code. */
export async function lint(files: readonly string[], flags: LintFlags): Promise<number> {
  if (flags.printConfig !== undefined) return (await import('./print-config.js')).printConfig(flags.printConfig, flags)
  const reporter = await reporterOf(flags.format)
  const linters = lintersWith(flags)
  const {jobs, problems: missing, ignored} = await jobsOf(patternsOf(files), linters.configs, flags.stdinFilename)
  complainOf(ignored)
  const {results, problems: unread, fixes, output} = await outcomeOf(jobs, localEngine(linters), {
    ...(flags.fix && {fix: 'write'}),
    keep: flags.quiet ? [errorsOnly] : []
  })
  const problems = [...missing, ...unread]
  complainOf(problems)
  if (fixes.findings > 0) complain(`fixed ${counted(fixes.findings, 'finding')} in ${counted(fixes.files, 'file')}`)
  // Of standard input the fixed text is the output; its report goes where it is in nobody's way.
  const isFilter = flags.fix === true && output !== undefined
  const stream = isFilter ? process.stderr : process.stdout
  if (isFilter) print(output)
  if (results.length > 0 || problems.length === 0 || flags.format === 'json') stream.write(reporter(results, lookOf(stream, flags.color)))
  return exitCode(results, problems.length > 0, flags)
}

const errorsOnly: Keep = (findings) => findings.filter(({severity}) => severity === 'error')

function exitCode(results: readonly Result[], hasProblems: boolean, {exitZero}: LintFlags): number {
  if (hasProblems) return 2
  return exitZero || results.every(({report}) => report.ok) ? 0 : 1
}
