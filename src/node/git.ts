import {execFile} from 'node:child_process'
import {realpathSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import {promisify} from 'node:util'
import {Misuse} from './misuse.js'

/** Lines of a file, both ends in, 1-based. */
export interface Lines {
  readonly first: number
  readonly last: number
}

export interface Changes {
  /** The folder that git keeps. */
  readonly root: string
  /** By absolute path; `all` of a new file. */
  readonly files: ReadonlyMap<string, readonly Lines[] | 'all'>
  /** What the index holds of a file: for `--staged`, where the working tree may be ahead. */
  contentOf?(path: string): Promise<Uint8Array>
}

const most = 1024 ** 3
const run = promisify(execFile)

async function git(args: readonly string[], cwd: string): Promise<string> {
  return (await bytes(args, cwd)).toString('utf8')
}

async function bytes(args: readonly string[], cwd: string): Promise<Buffer> {
  try {
    // The user's settings of git must not change what is read here.
    const {stdout} = await run('git', ['-c', 'core.quotePath=false', '-c', 'diff.noprefix=false', '-c', 'diff.mnemonicPrefix=false', ...args], {cwd, maxBuffer: most, encoding: 'buffer', env: {...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C'}})
    return stdout
  } catch (error) {
    const {code, stderr} = error as {code?: unknown; stderr?: Buffer}
    if (code === 'ENOENT') throw new Misuse('git is not installed: what has changed cannot be told')
    const line = String(stderr ?? '').trim().split('\n')[0]!.replace(/^(?:fatal|error): /, '')
    throw new Misuse(`git: ${line || (error as Error).message}`)
  }
}

/**
 * What has changed: in the working tree, new files included (`changed`); in the index (`staged`); or in the working tree since it
 * went its own way from a branch, tag or commit (`since`).
 *
 * @throws {Misuse} where there is no git, no repository, no such commit.
 */
export async function changesOf(what: 'changed' | 'staged' | {readonly since: string}, cwd = process.cwd()): Promise<Changes> {
  const root = realpathSync((await git(['rev-parse', '--show-toplevel'], cwd)).replace(/\r?\n$/, ''))
  const base = await baseOf(what, root)
  const range = what === 'staged' ? ['--cached', base] : [base]
  const diff = ['diff', '--no-color', '--no-ext-diff', '--no-textconv', '-M', '--diff-filter=d', '--ignore-submodules', ...range]
  const names = (await git([...diff, '--name-only', '-z'], root)).split('\0').filter(Boolean)
  const files = new Map<string, readonly Lines[] | 'all'>()
  if (names.length > 0) {
    // Both list files in the same order; in the patch, names may be quoted.
    const patches = (await git([...diff, '-U0'], root)).split(/(?<=^|\n)(?=diff --git )/)
    const isAligned = patches.length === names.length
    for (const [index, name] of names.entries()) files.set(join(root, name), isAligned ? linesOf(patches[index]!) : 'all')
  }
  if (what !== 'staged') {
    const fresh = (await git(['ls-files', '--others', '--exclude-standard', '-z'], root)).split('\0').filter(Boolean)
    for (const name of fresh) files.set(join(root, name), 'all')
  }
  if (what !== 'staged') return {root, files}
  return {root, files, contentOf: (path) => bytes(['show', `:${relative(root, path).split(sep).join('/')}`], root)}
}

/** The tree that git keeps for nothing: what a repository without commits is compared with. */
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

async function baseOf(what: 'changed' | 'staged' | {readonly since: string}, root: string): Promise<string> {
  if (typeof what === 'object') {
    if (what.since.startsWith('-')) throw new Misuse(`git: no branch, tag or commit is called “${what.since}”`)
    const commit = (await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${what.since}^{commit}`], root).catch(() => '')).trim()
    if (!commit) throw new Misuse(`git: no branch, tag or commit is called “${what.since}”`)
    return (await git(['merge-base', commit, 'HEAD'], root).catch(() => commit)).trim()
  }
  return git(['rev-parse', '--verify', '--quiet', 'HEAD'], root).then(
    () => 'HEAD',
    () => emptyTree
  )
}

/** “@@ -3,2 +3,4 @@”: lines 3 to 6. Where lines went and none came, the two beside the gap: what they leave behind may be at fault. */
function linesOf(patch: string): Lines[] | 'all' {
  // Lines of the text itself begin with a sign or a blank; and only “\n” ends one, where `m` knows others too.
  if (/\nnew file mode /.test(patch.split('\n@@ ', 1)[0]!)) return 'all'
  return [...patch.matchAll(/\n@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/g)].map(({1: start, 2: length}) => {
    const first = Number(start)
    const count = length === undefined ? 1 : Number(length)
    return count === 0 ? {first: Math.max(1, first), last: first + 1} : {first, last: first + count - 1}
  })
}
