import {counted} from '../../reporters/terminal/count.js'
import type {Result} from '../../reporters/result.js'
import type {Cache} from '../cache.js'
import {localEngine} from '../engine.js'
import type {Engine} from '../engine.js'
import {jobsOf} from '../jobs.js'
import {build, lintersWith} from '../linters.js'
import type {Linters, ReadingFlags} from '../linters.js'
import {Misuse} from '../misuse.js'
import type {Package} from '../program.js'
import {progressOn} from '../progress.js'
import {outcomeOf} from '../results.js'
import type {Keep, Outcome} from '../results.js'
import {stopping} from '../stop.js'
import type {Stop} from '../stop.js'
import {complain, lookOf, print} from '../terminal.js'
import {threadsFor} from '../thread-count.js'
import type {Timing} from '../timing.js'
import {complainOf, patternsOf} from './reading.js'
import {reporterOf} from './reporters.js'

export interface LintFlags extends ReadingFlags {
  readonly format?: string
  readonly fix?: boolean
  readonly fixDryRun?: boolean
  readonly quiet?: boolean
  readonly maxWarnings?: string
  readonly stdinFilename?: string
  readonly color?: boolean
  readonly exitZero?: boolean
  readonly printConfig?: string
  readonly timing?: boolean
  readonly concurrency?: string
  readonly cache?: boolean
  readonly cacheLocation?: string
  readonly watch?: boolean
}

/** Lint what the arguments name, print the report, and return the exit code. */
export async function lint(files: readonly string[], flags: LintFlags, {version}: Package): Promise<number> {
  if (flags.printConfig !== undefined) return (await import('./print-config.js')).printConfig(flags.printConfig, flags)
  check(flags)
  const stop = stopping()
  try {
    if (flags.watch) return await (await import('./watch.js')).watch(patternsOf(files), flags, stop)
    const cache = flags.cache || flags.cacheLocation !== undefined ? await cacheOf(flags, version) : undefined
    return (await round(patternsOf(files), flags, stop, cache)).code
  } finally {
    stop.end()
  }
}

function check({maxWarnings, fix, fixDryRun, watch}: LintFlags): void {
  if (maxWarnings !== undefined && !/^\d+$/.test(maxWarnings)) throw new Misuse(`--max-warnings takes a number from 0, not “${maxWarnings}”`)
  if (fix && fixDryRun) throw new Misuse('--fix writes, --fix-dry-run does not: name one of them')
  if (watch && (fix || fixDryRun)) throw new Misuse('--watch does not go with --fix: it would write what you are writing')
}

async function cacheOf({cacheLocation}: LintFlags, version: string): Promise<Cache> {
  const {cacheFile, cacheIn} = await import('../cache.js')
  return cacheIn(cacheLocation ?? cacheFile, `${version} ${build}`)
}

export interface Round {
  readonly code: number
  readonly linters: Linters
}

/** All texts once. */
export async function round(patterns: readonly string[], flags: LintFlags, stop: Stop, cache: Cache | undefined): Promise<Round> {
  const reporter = await reporterOf(flags.format)
  const clock = flags.timing ? (await import('../timing.js')).timing() : undefined
  const linters = lintersWith(flags, clock?.adjustment)
  const {jobs, problems: missing, ignored} = await jobsOf(patterns, linters.configs, flags.stdinFilename)
  complainOf(ignored)
  // A configuration that is wrong is found before any thread is started.
  if (jobs[0]) await linters.for(jobs[0].name)
  const threads = clock ? 0 : threadsFor(flags.concurrency, jobs.length)
  const engine = await engineOf(threads, flags, linters, cache, clock)
  const progress = progressOn(process.stderr)
  let outcome: Outcome
  try {
    outcome = await outcomeOf(jobs, engine, {
      ...((flags.fix || flags.fixDryRun) && {fix: flags.fix ? 'write' : 'show'}),
      keep: flags.quiet ? [errorsOnly] : [],
      atOnce: Math.max(1, 4 * threads),
      signal: stop.signal,
      ...(progress && {onDone: progress.onDone})
    })
  } finally {
    progress?.end()
    await engine.close()
  }
  const problems = [...missing, ...outcome.problems]
  complainOf(problems)
  await report(outcome, problems.length > 0, reporter, flags)
  if (clock) process.stderr.write(`\n${clock.table(lookOf(process.stderr, flags.color))}`)
  if (outcome.left > 0) complain(`stopped: ${counted(outcome.left, 'text')} not read`)
  return {code: stop.code() ?? exitCode(outcome.results, problems.length > 0, flags), linters}
}

async function engineOf(threads: number, flags: LintFlags, linters: Linters, cache: Cache | undefined, clock: Timing | undefined): Promise<Engine> {
  if (clock) return clock.over(localEngine(linters))
  const {preset, rule, type, config, ignore} = flags
  const engine =
    threads > 0
      ? (await import('../threads.js')).threadedEngine(threads, Object.fromEntries(Object.entries({preset, rule, type, config, ignore}).filter(([, value]) => value !== undefined)))
      : localEngine(linters)
  return cache ? (await import('../cache.js')).remembering(engine, cache, (name) => linters.keyFor(name)) : engine
}

async function report({results, fixes, changes, output}: Outcome, hasProblems: boolean, reporter: Awaited<ReturnType<typeof reporterOf>>, flags: LintFlags): Promise<void> {
  const fixesSay = `${counted(fixes.findings, 'finding')} in ${counted(fixes.files, 'file')}`
  if (fixes.findings > 0) complain(flags.fix ? `fixed ${fixesSay}` : `would fix ${fixesSay}`)
  // Of standard input the fixed text is the output, and of a dry run the patch; the report goes where it is in nobody's way.
  const isFilter = (flags.fix === true && output !== undefined) || flags.fixDryRun === true
  const stream = isFilter ? process.stderr : process.stdout
  if (flags.fixDryRun) print((await import('../patch.js')).patch(changes))
  else if (isFilter) print(output!)
  if (results.length > 0 || !hasProblems || (flags.format !== undefined && flags.format !== 'pretty')) stream.write(reporter(results, lookOf(stream, flags.color)))
}

const errorsOnly: Keep = (findings) => findings.filter(({severity}) => severity === 'error')

function exitCode(results: readonly Result[], hasProblems: boolean, {exitZero, maxWarnings}: LintFlags): number {
  if (hasProblems) return 2
  if (exitZero) return 0
  const warnings = results.flatMap(({report}) => report.findings).filter(({severity}) => severity === 'warning').length
  const isOver = maxWarnings !== undefined && warnings > Number(maxWarnings)
  if (isOver) complain(`${counted(warnings, 'warning')}, where --max-warnings allows ${maxWarnings}`)
  return isOver || results.some(({report}) => !report.ok) ? 1 : 0
}
