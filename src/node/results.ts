import type {Report} from '../report.js'
import type {Result} from '../reporters/result.js'
import {decoded} from './decode.js'
import {bytesOf, filesOf, standardInput} from './files.js'
import type {Problem} from './files.js'
import {fixed} from './fixed.js'
import type {LinterFor} from './linters.js'
import {Misuse, reasonOf} from './misuse.js'
import {replaceFile} from './replace.js'

export interface Wishes {
  /** Apply the fixes, and write the files. */
  readonly fix?: boolean
  /** Errors only. */
  readonly quiet?: boolean
  /** The source ledger too. */
  readonly ledger?: boolean
  /** The name that standard input goes by. */
  readonly stdinFilename?: string
}

export interface Outcome {
  readonly results: readonly Result[]
  readonly problems: readonly Problem[]
  /** How many findings were fixed, in how many files. */
  readonly fixes: {readonly findings: number; readonly files: number}
  /** Standard input after its fixes. */
  readonly output?: string
}

/** What the linters say of all that the arguments name. One file that cannot be read does not stop the others. */
export async function outcomeOf(patterns: readonly string[], linterFor: LinterFor, wishes: Wishes): Promise<Outcome> {
  const {paths, problems: missing} = await filesOf(patterns)
  const results: Result[] = []
  const problems = [...missing]
  const fixes = {findings: 0, files: 0}
  let output: string | undefined
  for (const path of paths) {
    const name = path === standardInput ? (wishes.stdinFilename ?? '<stdin>') : path
    try {
      const source = decoded(await bytesOf(path))
      if ('problem' in source) throw new Misuse(source.problem)
      const linter = await linterFor(name)
      const reportOf = (text: string) => plain(linter.lint(text), wishes)
      const {text, report, count} = wishes.fix ? fixed(source.text, reportOf) : {text: source.text, report: reportOf(source.text), count: 0}
      const failure = count > 0 && path !== standardInput ? await failureOf(replaceFile(path, source.mark + text)) : undefined
      if (failure !== undefined) {
        problems.push({path: name, reason: failure})
        results.push({path: name, text: source.text, report: reportOf(source.text)})
        continue
      }
      if (path === standardInput) output = source.mark + text
      fixes.findings += count
      fixes.files += count > 0 ? 1 : 0
      results.push({path: name, text, report})
    } catch (error) {
      problems.push({path: name, reason: reasonOf(error)})
    }
  }
  return {results, problems, fixes, ...(output !== undefined && {output})}
}

async function failureOf(work: Promise<void>): Promise<string | undefined> {
  try {
    await work
    return undefined
  } catch (error) {
    return reasonOf(error)
  }
}

/** What is kept of a report: no more than was asked for, so that a thousand articles need no room for their analyses. */
function plain(report: Report, {quiet, ledger}: Wishes): Report {
  return {
    ok: report.ok,
    type: report.type,
    findings: quiet ? report.findings.filter(({severity}) => severity === 'error') : report.findings,
    attributions: ledger ? report.attributions : [],
    sources: ledger ? report.sources : []
  }
}
