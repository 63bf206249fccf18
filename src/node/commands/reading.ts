import {fstatSync} from 'node:fs'
import {standardInput} from '../files.js'
import {Misuse} from '../misuse.js'
import type {Problem} from '../files.js'
import {complain} from '../terminal.js'

/** What to read: the arguments, else what is piped in. */
export function patternsOf(files: readonly string[]): readonly string[] {
  if (files.length > 0) return files
  if (process.stdin.isTTY || isNothing()) throw new Misuse('nothing to read: name files, folders or globs, or pipe a text in (see says-who --help)')
  return [standardInput]
}

/** Standard input is closed, or a device such as /dev/null: nobody piped anything. */
function isNothing(): boolean {
  try {
    return fstatSync(0).isCharacterDevice()
  } catch {
    return true
  }
}

export function complainOf(problems: readonly Problem[]): void {
  for (const {path, reason} of problems) complain(`${path}: ${reason}`)
}
