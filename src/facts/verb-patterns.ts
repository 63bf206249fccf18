import {irregularVerbs} from '../words/irregular-verbs.js'
import {ing, participle, past, third} from './forms.js'

const irregular = new Map(irregularVerbs.map((line) => [line.split(' ')[0]!, line.split(' ')]))

/** “rob” → “robbed”, “drop” → “dropping”: the last letter of a short verb is doubled. */
const doubled = (verb: string) => (/^[^aeiou]*[aeiou][bdgmprt]$/.test(verb) && !/(?:er|or)$/.test(verb) ? verb + verb.at(-1) : verb)

export const thirds = (verbs: readonly string[]) => verbs.map(third)
export const pasts = (verbs: readonly string[]) => verbs.flatMap((verb) => (irregular.has(verb) ? [past(verb, irregular), participle(verb, irregular)] : [past(doubled(verb), irregular)]))
export const ings = (verbs: readonly string[]) => verbs.map((verb) => ing(doubled(verb) === verb ? verb : doubled(verb)))

/** “a|b|c”, the longer before the shorter, as a pattern takes the first that fits. */
export function anyOf(words: Iterable<string>): string {
  const list = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return `(?:${list.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`
}
