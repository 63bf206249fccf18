import {availableParallelism} from 'node:os'
import {Misuse} from './misuse.js'

/** A thread has to read the program and warm up before it is faster than none: with fewer texts than these, it never is. */
const worthwhile = 150

/**
 * How many threads `--concurrency` means for so many texts: 0 is none.
 *
 * @throws {Misuse} for what is no number.
 */
export function threadsFor(wish: string | undefined, texts: number): number {
  if (wish === 'off') return 0
  if (wish === undefined || wish === 'auto') return texts < worthwhile || availableParallelism() < 2 ? 0 : Math.min(availableParallelism(), 8)
  if (!/^[1-9]\d{0,2}$/.test(wish)) throw new Misuse(`--concurrency takes a number from 1, auto or off, not “${wish}”`)
  return wish === '1' ? 0 : Math.min(Number(wish), texts)
}
