import {realpathSync, statSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {GlobOptions} from 'tinyglobby'
import {extensions} from './formats.js'
import {Misuse, reasonOf} from './misuse.js'

/** The name under which standard input is given. */
export const standardInput = '-'

/** What could not be used, and why. */
export interface Problem {
  readonly path: string
  readonly reason: string
  /** There is no such file, or none that the pattern means. */
  readonly isUnmatched?: boolean
}

/** Files were asked for that are not there. */
export class Unmatched extends Misuse {}

export interface Found {
  /** In the order they were named; within a folder or glob by name; none twice. */
  readonly paths: readonly string[]
  /** Of these, the ones that an argument names, and not a folder or glob around them. */
  readonly named: ReadonlySet<string>
  readonly problems: readonly Problem[]
}

/** The files that the arguments name: files, directories and globs. What exists is no glob, whatever it looks like. */
export async function filesOf(patterns: readonly string[]): Promise<Found> {
  const paths = new Map<string, string>()
  const named = new Set<string>()
  const problems: Problem[] = []
  for (const pattern of patterns) {
    try {
      for (const path of await matches(pattern)) {
        const key = identityOf(path)
        if (!paths.has(key)) paths.set(key, path)
        if (path === pattern) named.add(paths.get(key)!)
      }
    } catch (error) {
      problems.push({path: pattern, reason: reasonOf(error), ...(error instanceof Unmatched && {isUnmatched: true})})
    }
  }
  return {paths: [...paths.values()], named, problems}
}

/** The file behind a name: by links, one file may have many. */
function identityOf(path: string): string {
  try {
    return path === standardInput ? path : realpathSync(path)
  } catch {
    return path
  }
}

async function matches(pattern: string): Promise<readonly string[]> {
  if (pattern === standardInput) return [pattern]
  if (pattern === '') throw new Misuse('an empty name is no file')
  const stats = statSync(pattern, {throwIfNoEntry: false})
  if (stats?.isDirectory()) {
    const found = await walked(`**/*{${extensions.join(',')}}`, {cwd: pattern, caseSensitiveMatch: false})
    if (found.length === 0) throw new Unmatched(`no files to read in this directory (looked for ${extensions.join(' ')})`)
    return found.map((path) => join(pattern, path))
  }
  if (stats || !/[*?[\]{}()!]/.test(pattern)) return [pattern]
  const found = await walked(pattern, {})
  if (found.length === 0) throw new Unmatched('no file matches')
  return found
}

/** The walker is loaded for folders and globs only. */
async function walked(pattern: string, options: Pick<GlobOptions, 'cwd' | 'caseSensitiveMatch'>): Promise<string[]> {
  const {glob} = await import('tinyglobby')
  const found = await glob(pattern, {...options, ignore: ['**/node_modules/**'], expandDirectories: false})
  return found.sort()
}

/** The bytes of a file, or of standard input. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  if (path !== standardInput) return readFile(path)
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}
