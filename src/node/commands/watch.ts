import {existsSync, statSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {watch as watched} from 'chokidar'
import {cacheInMemory} from '../cache.js'
import {configNames} from '../config/search.js'
import {ignoreFile} from '../config/configs.js'
import {standardInput} from '../files.js'
import {extensions} from '../formats.js'
import {Misuse, reasonOf} from '../misuse.js'
import type {Stop} from '../stop.js'
import {complain} from '../terminal.js'
import type {LintFlags} from './lint.js'
import {round} from './lint.js'

/** Editors write in several steps. */
const pause = 60

/** Read again whatever changes, until somebody stops it. What did not change is remembered. */
export async function watch(patterns: readonly string[], flags: LintFlags, stop: Stop): Promise<number> {
  if (patterns.includes(standardInput)) throw new Misuse('--watch needs files: standard input is read once')
  const cache = cacheInMemory()
  const once = async () => {
    if (process.stdout.isTTY) process.stdout.write('\u001B[2J\u001B[H')
    try {
      await round(patterns, flags, stop, cache)
    } catch (error) {
      complain(reasonOf(error))
    }
    if (!stop.signal.aborted) complain('watching; Ctrl-C ends it')
  }

  const watcher = watched(placesOf(patterns), {
    ignoreInitial: true,
    ignored: (path, stats) => /[\\/](?:node_modules|\.git)(?:[\\/]|$)/.test(path) || (stats?.isFile() === true && !matters(path)),
    awaitWriteFinish: false
  })
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()))

  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => (running = running.then(once)), pause)
  }
  watcher.on('all', soon)
  watcher.on('error', (error) => complain(reasonOf(error)))
  running = once()
  if (!stop.signal.aborted) await new Promise((resolve) => stop.signal.addEventListener('abort', resolve))
  clearTimeout(timer)
  await watcher.close()
  await running
  return 0
}

function matters(path: string): boolean {
  return extensions.some((extension) => path.toLowerCase().endsWith(extension)) || [...configNames, ignoreFile, 'package.json'].some((name) => path.endsWith(name))
}

/** Files and folders as they are; of a glob, the folder before its first star; and the folder in which a configuration may stand. */
function placesOf(patterns: readonly string[]): string[] {
  const places = patterns.map((pattern) => {
    if (existsSync(pattern)) return statSync(pattern).isDirectory() ? pattern : dirname(resolve(pattern))
    const fixed = /^[^*?[\]{}()!]*/.exec(pattern)![0]
    const base = fixed.includes('/') ? fixed.slice(0, fixed.lastIndexOf('/')) || '/' : '.'
    return existsSync(base) ? base : '.'
  })
  const configs = [...configNames, ignoreFile, 'package.json'].filter((name) => existsSync(name))
  return [...new Set([...places, ...configs])]
}
