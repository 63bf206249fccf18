import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, relative, resolve} from 'node:path'
import type {Report} from '../report.js'
import type {Engine} from './engine.js'
import {Misuse, reasonOf} from './misuse.js'

export const cacheFile = '.says-who-cache'

/** What was said of texts before. It depends on the text, the settings and the program, and on no clock: fit for CI. */
export interface Cache {
  get(name: string, key: string): Report | undefined
  set(name: string, key: string, report: Report): void
  save(): void
}

interface Entry {
  readonly key: string
  readonly report: Pick<Report, 'ok' | 'type' | 'findings'>
}

/** In a file, whose paths are relative to it, so that another checkout can take it over. `build` is the program that wrote it. */
export function cacheIn(path: string, build: string): Cache {
  const folder = dirname(resolve(path))
  const nameOf = (name: string) => relative(folder, resolve(name))
  const entries = entriesIn(path, build)
  let hasChanged = false
  return {
    get(name, key) {
      const entry = entries.get(nameOf(name))
      return entry?.key === key ? {...entry.report, attributions: [], sources: []} : undefined
    },
    set(name, key, {ok, type, findings}) {
      entries.set(nameOf(name), {key, report: {ok, type, findings}})
      hasChanged = true
    },
    save() {
      if (!hasChanged) return
      const kept = [...entries].filter(([name]) => existsSync(resolve(folder, name))).sort(([a], [b]) => (a < b ? -1 : 1))
      const body = JSON.stringify({build, entries: kept})
      const beside = `${path}.${process.pid}.tmp`
      try {
        mkdirSync(folder, {recursive: true})
        writeFileSync(beside, `${digest(body)}\n${body}\n`)
        renameSync(beside, path)
      } catch (error) {
        rmSync(beside, {force: true})
        throw new Misuse(`${path}: the cache cannot be written: ${reasonOf(error)}`)
      }
    }
  }
}

/** For as long as the program runs. */
export function cacheInMemory(): Cache {
  const entries = new Map<string, {readonly key: string; readonly report: Report}>()
  return {
    get: (name, key) => (entries.get(name)?.key === key ? entries.get(name)!.report : undefined),
    set: (name, key, report) => void entries.set(name, {key, report}),
    save() {}
  }
}

/** A file that is damaged, or another version's, holds nothing. */
function entriesIn(path: string, build: string): Map<string, Entry> {
  try {
    const source = readFileSync(path, 'utf8')
    const end = source.indexOf('\n')
    const body = source.slice(end + 1, -1)
    if (digest(body) !== source.slice(0, end)) return new Map()
    const parsed = JSON.parse(body) as {readonly build: string; readonly entries: readonly [string, Entry][]}
    return parsed.build === build ? new Map(parsed.entries) : new Map()
  } catch {
    return new Map()
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** An engine that is asked only for what is not known. `keyFor` says what a report depends on beside the text; what it cannot say is not remembered. */
export function remembering(engine: Engine, cache: Cache, keyFor: (name: string, text: string) => Promise<string | undefined>): Engine {
  return {
    async reportOf(name, text) {
      const settings = await keyFor(name, text)
      if (settings === undefined) return engine.reportOf(name, text)
      const key = digest(`${settings}\n${text}`)
      const known = cache.get(name, key)
      if (known) return known
      const report = await engine.reportOf(name, text)
      cache.set(name, key, report)
      return report
    },
    async close() {
      await engine.close()
      cache.save()
    }
  }
}
