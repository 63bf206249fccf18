import {wordClasses} from '../weights/word-classes.js'

let classes: Map<string, number> | undefined

/** The class of a lower-cased word, by the company that it keeps: modals, reporting verbs, months. Undefined for a rare word. */
export function wordClass(word: string): number | undefined {
  classes ??= new Map(wordClasses.split('\n').flatMap((line, index) => line.split(' ').map((member) => [member, index + 1] as const)))
  return classes.get(word)
}
