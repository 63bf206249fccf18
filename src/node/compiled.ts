import {mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {Script} from 'node:vm'

type Exports = Record<string, unknown>
type Main = (exports: Exports, require: (name: string) => unknown, module: {exports: Exports}) => void

const fresh: {readonly script: Script; readonly cache: string}[] = []

/**
 * What a large file of this program exports. tsup.config.ts writes such a file as a script, because V8 tells what it has compiled of a
 * script, and takes it back: to compile the rules and the words takes longer than to read a page with them. It is kept in a folder beside
 * the script, where only who may write the program may write. `modules` are the modules that the script asks for.
 */
export function compiled(file: URL, modules: {readonly [name: string]: unknown}): Exports {
  const filename = fileURLToPath(file)
  const cache = join(dirname(filename), 'compiled', `${basename(filename)}-${process.version}-${process.arch}`)
  const cachedData = keptIn(cache)
  const script = new Script(readFileSync(filename, 'utf8'), {filename, ...(cachedData && {cachedData})})
  if (script.cachedDataRejected !== false) fresh.push({script, cache})
  const module = {exports: {}}
  ;(script.runInThisContext() as Main)(module.exports, (name) => modules[name], module)
  return module.exports
}

/** Keep what had to be compiled. After the work is done, because V8 compiles a function when it is first called. */
export function keepCompiled(): void {
  if (process.env['NODE_DISABLE_COMPILE_CACHE']) return
  for (const {script, cache} of fresh.splice(0)) {
    const beside = `${cache}.${process.pid}.tmp`
    try {
      mkdirSync(dirname(cache), {recursive: true})
      writeFileSync(beside, script.createCachedData())
      renameSync(beside, cache)
    } catch {
      // Whoever may not write there starts as slowly the next time.
      rmSync(beside, {force: true})
    }
  }
}

function keptIn(cache: string): Buffer | undefined {
  if (process.env['NODE_DISABLE_COMPILE_CACHE']) return undefined
  try {
    return readFileSync(cache)
  } catch {
    return undefined
  }
}
