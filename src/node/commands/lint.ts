import {counted} from '../../reporters/terminal/count.js'
import type {Result} from '../../reporters/result.js'
import type {Cache} from '../cache.js'
import {localEngine} from '../engine.js'
import type {Engine} from '../engine.js'
import type {Changes} from '../git.js'
import {changedJobsHere, jobsOf} from '../jobs.js'
import type {Jobs} from '../jobs.js'
import {build, lintersWith} from '../linters.js'
import type {Linters, ReadingFlags} from '../linters.js'
import {Misuse} from '../misuse.js'
import type {Package} from '../program.js'
import {progressOn} from '../progress.js'
import {outcomeOf} from '../results.js'
import type {Keep, Outcome} from '../results.js'
import {stopping} from '../stop.js'
import type {Stop} from '../stop.js'
import {suppressionsPath} from '../suppressions-path.js'
import type {Baseline} from '../suppressions.js'
import {complain, lookOf, print} from '../terminal.js'
import {threadsFor} from '../thread-count.js'
import type {Timing} from '../timing.js'
import {writeWhole} from '../write.js'
import {complainOf, patternsOf, withCommandMeant} from './reading.js'
import {reporterOf} from './reporters.js'
import type {Reporter} from './reporters.js'

export interface LintFlags extends ReadingFlags {
  readonly format?: string
  readonly outputFile?: string
  /** `format:file`, as typed. */
  readonly report?: readonly string[]
  readonly fix?: boolean
  readonly fixDryRun?: boolean
  readonly quiet?: boolean
  readonly maxWarnings?: string
  readonly stdinFilename?: string
  readonly color?: boolean
  readonly exitZero?: boolean
  readonly errorOnUnmatchedPattern?: boolean
  readonly printConfig?: string
  readonly timing?: boolean
  readonly concurrency?: string
  readonly cache?: boolean
  readonly cacheLocation?: string
  readonly watch?: boolean
  readonly changed?: boolean
  readonly staged?: boolean
  readonly since?: string
  readonly suppressAll?: boolean
  /** Ids, as typed. */
  readonly suppressRule?: readonly string[]
  readonly pruneSuppressions?: boolean
  readonly suppressionsLocation?: string
  /** Files, as typed. */
  readonly bibliography?: readonly string[]
}

/** Lint what the arguments name, print the report, and return the exit code. */
export async function lint(files: readonly string[], flags: LintFlags, pkg: Package): Promise<number> {
  if (flags.printConfig !== undefined) return (await import('./print-config.js')).printConfig(flags.printConfig, flags)
  check(flags)
  const stop = stopping()
  try {
    const patterns = changesAsked(flags) && files.length === 0 ? [] : patternsOf(files)
    if (flags.watch) return await (await import('./watch.js')).watch(patterns, flags, stop, pkg)
    const cache = flags.cache || flags.cacheLocation !== undefined ? await cacheOf(flags, pkg.version) : undefined
    return (await round(patterns, flags, stop, cache, pkg)).code
  } finally {
    stop.end()
  }
}

function check({maxWarnings, fix, fixDryRun, watch, ...flags}: LintFlags): void {
  const asked = [flags.changed && '--changed', flags.staged && '--staged', flags.since !== undefined && '--since'].filter(Boolean)
  if (asked.length > 1) throw new Misuse(`${asked.join(' and ')} do not go together: name one of them`)
  const keeps = flags.suppressAll ? '--suppress-all' : flags.suppressRule ? '--suppress-rule' : flags.pruneSuppressions ? '--prune-suppressions' : undefined
  if (keeps && (asked[0] || watch || fixDryRun)) throw new Misuse(`${keeps} goes by whole files: not with ${asked[0] || (watch ? '--watch' : '--fix-dry-run')}`)
  if (flags.suppressAll && flags.pruneSuppressions) throw new Misuse('--suppress-all prunes too: name one of them')
  if (flags.suppressRule && (flags.suppressAll || flags.pruneSuppressions)) throw new Misuse(`${flags.suppressAll ? '--suppress-all' : '--prune-suppressions'} and --suppress-rule do not go together: name one of them`)
  if (flags.staged && fix) throw new Misuse('--staged reads what git is about to commit, and --fix writes files: they may differ. Fix first, then add')
  if (watch && asked[0]) throw new Misuse(`--watch does not go with ${asked[0]}`)
  if (maxWarnings !== undefined && !/^\d+$/.test(maxWarnings)) throw new Misuse(`--max-warnings takes a number from 0, not “${maxWarnings}”`)
  if (fix && fixDryRun) throw new Misuse('--fix writes, --fix-dry-run does not: name one of them')
  if (watch && fix) throw new Misuse('--watch does not go with --fix: it would write what you are writing')
  if (watch && fixDryRun) throw new Misuse('--watch does not go with --fix-dry-run: a patch is printed once')
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
export async function round(patterns: readonly string[], typed: LintFlags, stop: Stop, cache: Cache | undefined, pkg: Package): Promise<Round> {
  const flags = typed.bibliography ? {...typed, keys: await (await import('../bibliography.js')).keysIn(typed.bibliography)} : typed
  const about = {...pkg, own: () => linters.configs.own()}
  const reporter = await reporterOf(flags.format, about)
  const more = await Promise.all((flags.report ?? []).map(async (typed) => reportAs(typed, about)))
  const clock = flags.timing ? (await import('../timing.js')).timing() : undefined
  const linters = lintersWith(flags, clock?.adjustment)
  const changes = await changesFor(flags)
  const baseline = await baselineFor(flags)
  const {jobs, problems: missing, ignored} = await jobsFor(patterns, flags, linters, changes)
  complainOf(ignored)
  // A configuration that is wrong is found before any thread is started.
  if (jobs[0]) await linters.for(jobs[0].name)
  const threads = clock ? 0 : threadsFor(flags.concurrency, jobs.length)
  const engine = await engineOf(threads, flags, linters, cache, clock, stop)
  const progress = progressOn(process.stderr)
  let outcome: Outcome
  try {
    outcome = await outcomeOf(jobs, engine, {
      ...((flags.fix || flags.fixDryRun) && {fix: flags.fix ? 'write' : 'show'}),
      // Lines move with the first fix: findings on changed lines get one round.
      ...(changes && {rounds: 1}),
      keep: [
        ...(baseline ? [baseline.keep] : []),
        ...(changes ? [(await import('../changed-lines.js')).onChangedLines(changes)] : []),
        ...(flags.quiet ? [errorsOnly] : [])
      ],
      atOnce: Math.max(1, 4 * threads),
      signal: stop.signal,
      ...(progress && {onDone: progress.onDone})
    })
  } finally {
    progress?.end()
    await engine.close()
  }
  const problems = withCommandMeant([...missing, ...outcome.problems], patterns[0]).filter(({isUnmatched}) => !isUnmatched || flags.errorOnUnmatchedPattern !== false)
  complainOf(problems)
  if (baseline && suppresses(flags) && outcome.left === 0) {
    // Where nothing could be read, that has been said.
    if (outcome.results.length > 0) {
      // Threads have read the configurations for themselves.
      if (flags.suppressRule) for (const {name} of jobs) await linters.configs.forFile(name)
      complain(`suppressed ${counted(await baseline.suppress(flags.suppressRule, linters.configs.own()), 'finding')}, from now on`)
    }
    return {code: problems.length > 0 ? 2 : 0, linters}
  }
  for (const {path, reporter: another} of more) writeWhole(path, another(outcome.results, {color: false, width: 80}))
  await report(outcome, problems.length > 0, reporter, flags)
  if (baseline && outcome.left === 0) await tidy(baseline, flags)
  if (clock) process.stderr.write(`\n${clock.table(lookOf(process.stderr, flags.color))}`)
  if (outcome.left > 0) complain(`stopped: ${counted(outcome.left, 'text')} not read`)
  return {code: stop.code() ?? exitCode(outcome.results, problems.length > 0, flags), linters}
}

type ChangesAsked = 'changed' | 'staged' | {readonly since: string} | undefined

function changesAsked({changed, staged, since}: LintFlags): ChangesAsked {
  return changed ? 'changed' : staged ? 'staged' : since === undefined ? undefined : {since}
}

async function changesFor(flags: LintFlags): Promise<Changes | undefined> {
  const asked = changesAsked(flags)
  return asked && (await import('../git.js')).changesOf(asked)
}

async function jobsFor(patterns: readonly string[], flags: LintFlags, {configs}: Linters, changes: Changes | undefined): Promise<Jobs> {
  if (!changes) return jobsOf(patterns, configs, flags.stdinFilename)
  const found = patterns.length > 0 ? await jobsOf(patterns, configs, flags.stdinFilename) : await changedJobsHere(changes, configs)
  return {...found, jobs: (await import('../changed-lines.js')).changedJobs(found.jobs, changes)}
}

function suppresses({suppressAll, suppressRule}: LintFlags): boolean {
  return suppressAll === true || suppressRule !== undefined
}

async function baselineFor(flags: LintFlags): Promise<Baseline | undefined> {
  const path = suppressionsPath(flags.suppressionsLocation, suppresses(flags))
  return path === undefined ? undefined : (await import('../suppressions.js')).baselineIn(path)
}

async function tidy(baseline: Baseline, {pruneSuppressions, quiet}: LintFlags): Promise<void> {
  if (pruneSuppressions) complain(`dropped ${counted(await baseline.prune(), 'suppression')}`)
  else if (!quiet && baseline.unneeded() > 0) complain(`no longer needed: ${counted(baseline.unneeded(), 'suppression')} (--prune-suppressions)`)
}

async function engineOf(threads: number, flags: LintFlags, linters: Linters, cache: Cache | undefined, clock: Timing | undefined, stop: Stop): Promise<Engine> {
  // The page for people has the source ledger, which costs more than the findings and is not remembered.
  const ledger = flags.format === 'html' || (flags.report ?? []).some((typed) => typed.startsWith('html:'))
  if (clock) return clock.over(localEngine(linters, ledger, stop.undefended))
  const {preset, rule, type, keys, config, ignore} = flags
  const typed: ReadingFlags = Object.fromEntries(Object.entries({preset, rule, type, keys, config, ignore}).filter(([, value]) => value !== undefined))
  const engine = threads > 0 ? (await import('../threads.js')).threadedEngine(threads, typed, ledger) : localEngine(linters, ledger, stop.undefended, typed)
  return cache && !ledger ? (await import('../cache.js')).remembering(engine, cache, (name, text) => linters.keyFor(name, text)) : engine
}

async function report({results, fixes, changes, output}: Outcome, hasProblems: boolean, reporter: Reporter, flags: LintFlags): Promise<void> {
  const fixesSay = `${counted(fixes.findings, 'finding')} in ${counted(fixes.files, 'file')}`
  if (fixes.findings > 0) complain(flags.fix ? `fixed ${fixesSay}` : `would fix ${fixesSay}`)
  // Of standard input the fixed text is the output, and of a dry run the patch; the report goes where it is in nobody's way.
  const isFilter = (flags.fix === true && output !== undefined) || flags.fixDryRun === true
  const stream = isFilter ? process.stderr : process.stdout
  if (flags.fixDryRun) print((await import('../patch.js')).patch(changes))
  else if (isFilter) print(output!)
  if (flags.outputFile !== undefined) writeWhole(flags.outputFile, reporter(results, {color: flags.color === true, width: 80}))
  else if (results.length > 0 || !hasProblems || (flags.format !== undefined && flags.format !== 'pretty')) stream.write(reporter(results, lookOf(stream, flags.color)))
}

async function reportAs(typed: string, pkg: Package): Promise<{readonly path: string; readonly reporter: Reporter}> {
  const [, format, path] = /^([a-z]+):(.+)$/s.exec(typed) ?? []
  if (format === undefined || path === undefined) throw new Misuse(`--report takes format:file, as in “sarif:report.sarif”, not “${typed}”`)
  return {path, reporter: await reporterOf(format, pkg)}
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
