import {readFileSync} from 'node:fs'
import {finish} from './afterwards.js'
import {reasonOf} from './misuse.js'
import {exitCodeOf} from './program.js'
import {complain, endWithReader} from './terminal.js'

// This is bundled into a file of dist/cli: the package is two folders up.
const root = new URL('../..', import.meta.url)

/** The command, from what was typed to its exit code. */
export async function main(): Promise<void> {
  endWithReader()
  try {
    const {version} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {version: string}
    process.exitCode = await exitCodeOf(process.argv.slice(2), {root, version})
    finish()
  } catch (error) {
    complain(reasonOf(error))
    process.exitCode = 2
  }
}
