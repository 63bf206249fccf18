import {spawn} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** The command as `npm run build` makes it. */
export const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

if (!existsSync(cli)) throw new Error('The command is not built: npm run build')

export interface Run {
  readonly code: number | undefined
  readonly out: string
  readonly err: string
}

export interface Surroundings {
  readonly cwd?: string
  /** Piped in; without it standard input is /dev/null. */
  readonly input?: string | Uint8Array
  readonly env?: NodeJS.ProcessEnv
}

/** What the command prints, and how it ends. */
export function says(args: readonly string[], surroundings: Surroundings = {}): Promise<Run> {
  return ran(process.execPath, [cli, ...args], surroundings)
}

export function ran(command: string, args: readonly string[], {cwd, input, env}: Surroundings = {}): Promise<Run> {
  const {FORCE_COLOR: _, NO_COLOR: __, ...calm} = process.env
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {cwd, env: {...calm, ...env}, stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe']})
    let out = ''
    let err = ''
    child.stdout!.setEncoding('utf8').on('data', (chunk: string) => (out += chunk))
    child.stderr!.setEncoding('utf8').on('data', (chunk: string) => (err += chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({code: code ?? undefined, out, err}))
    child.stdin?.on('error', () => {}).end(input)
  })
}

/** A new folder with these files. */
export function folder(files: {readonly [name: string]: string | Uint8Array} = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'says-who-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), {recursive: true})
    writeFileSync(join(root, name), content)
  }
  return root
}
