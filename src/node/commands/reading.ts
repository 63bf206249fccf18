import {fstatSync} from 'node:fs'
import {nearest} from '../../nearest.js'
import {standardInput} from '../files.js'
import {Misuse, noSuchFile} from '../misuse.js'
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

const commands = ['sources', 'rules', 'explain', 'init', 'lsp', 'help']

/** Of the first argument, which may be a command by a slip of the hand: “explian”. */
export function withCommandMeant(problems: readonly Problem[], first: string | undefined): readonly Problem[] {
  const meant = first === undefined ? undefined : nearest(first, commands)
  if (meant === undefined) return problems
  return problems.map((problem) => (problem.path === first && problem.reason === noSuchFile ? {...problem, reason: `${noSuchFile}; perhaps the command “${meant}”`} : problem))
}

export function complainOf(problems: readonly Problem[]): void {
  for (const {path, reason} of problems) complain(`${path}: ${reason}`)
}
