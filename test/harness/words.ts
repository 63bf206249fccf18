import {defineRule, strings} from '../../src/rule.js'
import type {Severities} from '../../src/rule.js'

/** A rule for tests: it flags the words of its list, each as a whole and in any case. */
export function words<const Id extends string>(id: Id, more: {readonly severity?: Severities; readonly yieldsTo?: readonly string[]} = {}) {
  return defineRule({
    id,
    summary: 'Words of a list',
    severity: {},
    ...more,
    options: {words: strings('The words', ['alpha'])},
    messages: {word: (word: string) => `Why “${word}”?`},
    block({text}, {options, report}) {
      for (const word of options.words) {
        for (const {0: found, index} of text.matchAll(new RegExp(`\\b${word}\\b`, 'gi'))) {
          report.word({start: index, end: index + found.length}, found)
        }
      }
    }
  })
}
