import type {Finding, Report} from '../report.js'
import type {Result} from '../reporters/result.js'
import {decoded} from './decode.js'
import type {Engine} from './engine.js'
import {fixed} from './fixed.js'
import {standardInput} from './files.js'
import type {Problem} from './files.js'
import {Fault, Misuse, reasonOf} from './misuse.js'
import {replaceFile} from './replace.js'

/** A text to read. */
export interface Job {
  /** The file; “-” is standard input. */
  readonly path: string
  /** The name that it goes by, which decides how it is read. */
  readonly name: string
  bytes(): Promise<Uint8Array>
}

/** Which findings of a text count. */
export type Keep = (findings: readonly Finding[], job: Pick<Job, 'path' | 'name'>, text: string) => readonly Finding[]

export interface Wishes {
  /** Apply the fixes: `write` them to the files, or `show` what would be. */
  readonly fix?: 'write' | 'show'
  /** How often to look again after fixes. */
  readonly rounds?: number
  /** How many texts may be under way at a time. */
  readonly atOnce?: number
  readonly keep?: readonly Keep[]
  readonly signal?: AbortSignal
  onDone?(count: number, total: number): void
}

/** What fixes make of a text. */
export interface Change {
  readonly name: string
  readonly before: string
  readonly after: string
}

export interface Outcome {
  readonly results: readonly Result[]
  readonly problems: readonly Problem[]
  /** How many findings were fixed, in how many files. */
  readonly fixes: {readonly findings: number; readonly files: number}
  readonly changes: readonly Change[]
  /** Standard input after its fixes. */
  readonly output?: string
  /** How many texts were left when the work was stopped. */
  readonly left: number
}

interface Done {
  readonly result?: Result
  readonly problem?: Problem
  readonly count?: number
  readonly change?: Change
  readonly output?: string
}

/** What the engine says of all texts, in their order. One that cannot be read does not stop the others. */
export async function outcomeOf(jobs: readonly Job[], engine: Engine, wishes: Wishes): Promise<Outcome> {
  const done = new Array<Done | undefined>(jobs.length).fill(undefined)
  let next = 0
  let count = 0
  const work = async () => {
    while (next < jobs.length && !wishes.signal?.aborted) {
      const index = next++
      done[index] = await doneWith(jobs[index]!, engine, wishes)
      count++
      wishes.onDone?.(count, jobs.length)
    }
  }
  await Promise.all(Array.from({length: Math.max(1, Math.min(wishes.atOnce ?? 1, jobs.length))}, work))
  const all = done.filter((one) => one !== undefined)
  const fixes = all.map((one) => one.count ?? 0).filter((one) => one > 0)
  const output = all.find((one) => one.output !== undefined)?.output
  return {
    results: all.flatMap(({result}) => result ?? []),
    problems: all.flatMap(({problem}) => problem ?? []),
    fixes: {findings: fixes.reduce((sum, one) => sum + one, 0), files: fixes.length},
    changes: all.flatMap(({change}) => change ?? []),
    ...(output !== undefined && {output}),
    left: jobs.length - count
  }
}

async function doneWith(job: Job, engine: Engine, {fix, rounds, keep = []}: Wishes): Promise<Done> {
  const {path, name} = job
  try {
    const source = decoded(await job.bytes())
    if ('problem' in source) throw new Misuse(source.problem)
    const reportOf = async (text: string) => kept(await engine.reportOf(name, text), keep, job, text)
    const isInput = path === standardInput
    if (!fix) return {result: {path: name, text: source.text, report: await reportOf(source.text)}, ...(isInput && {output: source.mark + source.text})}
    const {text, report, count} = await fixed(source.text, reportOf, rounds)
    const failure = fix === 'write' && count > 0 && !isInput ? await failureOf(replaceFile(path, source.mark + text)) : undefined
    if (failure !== undefined) {
      return {problem: {path: name, reason: failure}, result: {path: name, text: source.text, report: await reportOf(source.text)}}
    }
    const change = {name, before: source.mark + source.text, after: source.mark + text}
    return {result: {path: name, text, report}, count, ...(count > 0 && {change}), ...(isInput && {output: source.mark + text})}
  } catch (error) {
    if (error instanceof Fault) throw error
    return {problem: {path: name, reason: reasonOf(error), ...((error as {code?: unknown}).code === 'ENOENT' && {isUnmatched: true})}}
  }
}

async function failureOf(work: Promise<void>): Promise<string | undefined> {
  try {
    await work
    return undefined
  } catch (error) {
    return reasonOf(error)
  }
}

function kept(report: Report, keep: readonly Keep[], job: Job, text: string): Report {
  if (keep.length === 0) return report
  const findings = keep.reduce((left, one) => one(left, job, text), report.findings)
  return {...report, findings, ok: !findings.some(({severity}) => severity === 'error')}
}
