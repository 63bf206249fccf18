import {existsSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {Misuse} from './misuse.js'

export const suppressionsFile = 'says-who-suppressions.json'

/**
 * The file of suppressions: the one that is named, else the nearest one upward from a folder, else, where one is to be written, one here.
 *
 * @throws {Misuse} if the one that is named is not there.
 */
export function suppressionsPath(named: string | undefined, isToBeWritten: boolean, from = process.cwd()): string | undefined {
  if (named !== undefined) {
    if (!isToBeWritten && !existsSync(named)) throw new Misuse(`${named}: no such file: --suppress-all writes it`)
    return resolve(named)
  }
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, suppressionsFile))) return join(folder, suppressionsFile)
    if (dirname(folder) === folder) return isToBeWritten ? resolve(suppressionsFile) : undefined
  }
}
