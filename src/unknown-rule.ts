import {nearest} from './nearest.js'

/** So many names can be read in a line. */
const few = 12

/** What is said of a name that no rule has: which one was meant, else which there are. */
export function unknownRule(id: string, known: readonly string[]): string {
  const meant = nearest(id, known)
  const hint = meant !== undefined ? `Perhaps “${meant}”` : known.length > few ? '“says-who rules” lists them all' : `Allowed: ${known.join(', ')}`
  return `Unknown rule “${id}”. ${hint}`
}
