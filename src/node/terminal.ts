import {visible} from '../reporters/terminal/visible.js'
import {apart, reasonOf} from './misuse.js'

export interface Look {
  readonly color: boolean
  readonly width: number
}

/** How to print for a stream: colour where a terminal shows it and nobody said otherwise. */
export function lookOf(stream: NodeJS.WriteStream, wish: boolean | undefined): Look {
  return {color: wish ?? wantsColor(stream), width: widthOf(stream)}
}

function wantsColor(stream: NodeJS.WriteStream): boolean {
  const {NO_COLOR, FORCE_COLOR, TERM} = process.env
  if (NO_COLOR) return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return Boolean(stream.isTTY) && TERM !== 'dumb'
}

function widthOf(stream: NodeJS.WriteStream): number {
  const columns = stream.columns ?? Number(process.env['COLUMNS'])
  return Number.isInteger(columns) && columns > 0 ? columns : 80
}

export function print(text: string): void {
  process.stdout.write(text)
}

/** One line for a person, whatever it holds; of several mistakes a line each. */
export function complain(line: string): void {
  for (const one of line.split(apart)) process.stderr.write(`says-who: ${visible(one)}\n`)
}

/** A reader that has seen enough (`| head`) ends the command quietly; what cannot be written for another reason, a full disk, is an error. */
export function endWithReader(): void {
  process.stderr.on('error', ({code}: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? undefined : 2))
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    complain(`standard output: cannot be written: ${reasonOf(error)}`)
    process.exit(2)
  })
}
