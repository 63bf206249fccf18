import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {Misuse} from '../misuse.js'

/** How a configuration may be called. */
export const configNames = ['js', 'mjs', 'cjs', 'ts', 'mts', 'json', 'yaml', 'yml'].map((ending) => `says-who.config.${ending}`)

/** The key of a package.json. */
export const packageKey = 'says-who'

export type Search = (folder: string) => string | undefined

/** The configuration for what stands in a folder: the nearest one upward. Folders are remembered. */
export function searching(): Search {
  const known = new Map<string, string | undefined>()
  const search: Search = (folder) => {
    if (known.has(folder)) return known.get(folder)
    const up = dirname(folder)
    const found = configIn(folder) ?? (up === folder ? undefined : search(up))
    known.set(folder, found)
    return found
  }
  return search
}

/** @throws {Misuse} if there are two: which of them counts should not be left to the alphabet. */
export function configIn(folder: string): string | undefined {
  const found = configNames.map((name) => join(folder, name)).filter((path) => existsSync(path))
  const manifest = join(folder, 'package.json')
  if (hasKey(manifest)) found.push(manifest)
  if (found.length > 1) throw new Misuse(`${found[0]!}: is not the only configuration in its folder: ${found[1]!}. Keep one of them`)
  return found[0]
}

function hasKey(manifest: string): boolean {
  try {
    const source = readFileSync(manifest, 'utf8')
    return source.includes(`"${packageKey}"`) && Object.hasOwn(JSON.parse(source) as object, packageKey)
  } catch {
    // No package.json, or a broken one: npm's to complain about.
    return false
  }
}
