import {isAbsolute, relative, sep} from 'node:path'
import ignore from 'ignore'

/** Whether a file, by its absolute path, is one of those that patterns mean. */
export type Matcher = (path: string) => boolean

/** Patterns as in a .gitignore, seen from a folder. What stands outside the folder is never meant. */
export function matcher(patterns: readonly string[], folder: string): Matcher {
  const list = ignore({ignorecase: false}).add([...patterns])
  return (path) => {
    const local = relative(folder, path)
    if (local === '' || isAbsolute(local) || local.startsWith('..')) return false
    return list.ignores(sep === '/' ? local : local.split(sep).join('/'))
  }
}
