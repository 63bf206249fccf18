import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {Misuse, reasonOf} from './misuse.js'

/**
 * Write a report, and the folders that it is to stand in.
 *
 * @throws {Misuse} if that cannot be done.
 */
export function writeWhole(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, text)
  } catch (error) {
    throw new Misuse(`${path}: cannot be written: ${reasonOf(error)}`)
  }
}
