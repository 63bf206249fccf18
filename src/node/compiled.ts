import {mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {basename, dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {Script} from 'node:vm'

type Exports = Record<string, unknown>
/** For which texts the patterns of a script are: for all, or for those that `isLatin` says yes to. */
interface Latin {
  on: boolean
}

type Main = (exports: Exports, require: (name: string) => unknown, module: {exports: Exports}, load: (name: string) => Promise<unknown>, url: string, latin: Latin) => void
type Modules = (name: string) => Exports

const fresh: {readonly script: Script; readonly cache: string}[] = []
const loaded = new Map<string, Modules>()

/**
 * What a large file of this program exports. script/command.ts writes such a file as a script, because V8 tells what it has compiled of a
 * script, and takes it back: to compile the rules and the words takes longer than to read a page with them. It is kept in a folder beside
 * the script, where only who may write the program may write.
 */
export function compiled(file: URL): Modules {
  const known = loaded.get(file.href) ?? modulesOf(file)
  loaded.set(file.href, known)
  return known
}

/** From here on, the patterns of the script that asks are for Latin texts only, where there is a script. */
export function narrow(): boolean {
  return false
}

/** The modules of the script that asks, once more, with patterns for all texts. */
export function another(): Modules | undefined {
  return undefined
}

function modulesOf(file: URL): Modules {
  const filename = fileURLToPath(file)
  const cache = join(dirname(filename), 'compiled', `${basename(filename)}-${process.version}-${process.arch}`)
  const cachedData = keptIn(cache)
  const script = new Script(readFileSync(filename, 'latin1'), {filename, ...(cachedData && {cachedData})})
  if (script.cachedDataRejected !== false) fresh.push({script, cache})
  const main = script.runInThisContext() as Main
  const require = createRequire(file)
  const another = (): Modules => {
    const latin = {on: false}
    const own = {compiled, keepCompiled, narrow: () => (latin.on = true), another, kept: () => keptIn(`${cache}.tables`), keepOwn: (data: () => Uint8Array) => keep(`${cache}.tables`, data)}
    const module = {exports: {}}
    main(module.exports, (name) => (name.startsWith('./') ? own : (require(name) as unknown)), module, (name) => import(name), file.href, latin)
    return (name) => (module.exports as {readonly [name: string]: () => Exports})[name]!()
  }
  return another()
}

/** Keep in the folder of what is compiled, under a name of this build and this Node. */
function keep(file: string, data: () => Uint8Array): void {
  if (process.env['NODE_DISABLE_COMPILE_CACHE']) return
  const beside = `${file}.${process.pid}.tmp`
  try {
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(beside, data())
    renameSync(beside, file)
  } catch {
    // Whoever may not write there starts as slowly the next time.
    discard(beside)
  }
}

function discard(file: string): void {
  try {
    rmSync(file, {force: true})
  } catch {
    // Nor may the folder be entered: nothing is there.
  }
}

/** Keep what had to be compiled. After the work is done, because V8 compiles a function when it is first called. */
export function keepCompiled(): void {
  for (const {script, cache} of fresh.splice(0)) keep(cache, () => script.createCachedData())
}

/** What the script that asks has kept for itself, where there is a script. */
export function kept(): Buffer | undefined {
  return undefined
}

/** Keep something for the script that asks. */
export function keepOwn(_: () => Uint8Array): void {}

function keptIn(cache: string): Buffer | undefined {
  if (process.env['NODE_DISABLE_COMPILE_CACHE']) return undefined
  try {
    return readFileSync(cache)
  } catch {
    return undefined
  }
}
