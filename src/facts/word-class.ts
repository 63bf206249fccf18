import {wordClasses} from '../weights/word-classes.js'
import {wordTable} from './word-table.js'

/** The class of a lower-cased word, by the company that it keeps: modals, reporting verbs, months. Undefined for a rare word. */
export const wordClass = wordTable('word classes', () => new Map(wordClasses.split('\n').flatMap((line, index) => line.split(' ').map((member) => [member, index + 1] as const))))
