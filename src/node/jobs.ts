import type {Configs} from './config/configs.js'
import {bytesOf, filesOf, standardInput} from './files.js'
import type {Problem} from './files.js'
import type {Job} from './results.js'

export interface Jobs {
  readonly jobs: readonly Job[]
  readonly problems: readonly Problem[]
  /** What was named and is to be left alone, and what says so. */
  readonly ignored: readonly Problem[]
}

/** The texts that the arguments name, without those that are to be left alone. */
export async function jobsOf(patterns: readonly string[], configs: Configs, stdinFilename: string | undefined): Promise<Jobs> {
  const {paths, named, problems} = await filesOf(patterns)
  const jobs: Job[] = []
  const ignored: Problem[] = []
  for (const path of paths) {
    const name = path === standardInput ? (stdinFilename ?? '<stdin>') : path
    const by = path === standardInput && stdinFilename === undefined ? undefined : await configs.ignoredBy(name)
    if (by === undefined) jobs.push({path, name, bytes: () => bytesOf(path)})
    else if (named.has(path)) ignored.push({path: name, reason: `left alone, as ${by} says (--no-ignore reads it)`})
  }
  return {jobs, problems, ignored}
}
