import {shownPath} from '../config/configs.js'
import {lintersWith} from '../linters.js'
import type {ReadingFlags} from '../linters.js'
import {print} from '../terminal.js'

/** Print what counts for a file, as JSON: where it was read, the options, the rules of the house by their ids. */
export async function printConfig(path: string, flags: ReadingFlags): Promise<number> {
  const linters = lintersWith(flags)
  const {options, bibliography, files} = await linters.configs.forFile(path)
  // What the linter does not accept is found out here too.
  await linters.for(path)
  const ignoredBy = await linters.configs.ignoredBy(path)
  const {use, ...rest} = options
  const shown = {
    files: files.map(shownPath),
    ...(ignoredBy !== undefined && {ignoredBy}),
    ...(bibliography.length > 0 && {bibliography: bibliography.map(shownPath)}),
    options: {preset: 'recommended', ...rest, ...(use && {use: use.map(({id}) => id)})}
  }
  print(JSON.stringify(shown, undefined, 2) + '\n')
  return 0
}
