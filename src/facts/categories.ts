import {adverbs} from '../words/adverbs.js'
import {auxiliaries} from '../words/auxiliaries.js'
import {bodyNouns} from '../words/body-nouns.js'
import {commonVerbs} from '../words/common-verbs.js'
import {cueNouns} from '../words/cue-nouns.js'
import {determiners} from '../words/determiners.js'
import {documentNouns} from '../words/document-nouns.js'
import {givenNames} from '../words/given-names.js'
import {irregularVerbs} from '../words/irregular-verbs.js'
import {judgeVerbs} from '../words/judge-verbs.js'
import {nameParticles} from '../words/name-particles.js'
import {nameSuffixes} from '../words/name-suffixes.js'
import {peopleNouns} from '../words/people-nouns.js'
import {prepositions} from '../words/prepositions.js'
import {pronouns} from '../words/pronouns.js'
import {quantifiers} from '../words/quantifiers.js'
import {quotingVerbs} from '../words/quoting-verbs.js'
import {roleNouns} from '../words/role-nouns.js'
import {sayVerbs} from '../words/say-verbs.js'
import {showVerbs} from '../words/show-verbs.js'
import {subordinators} from '../words/subordinators.js'
import {thinkVerbs} from '../words/think-verbs.js'
import {titles} from '../words/titles.js'
import {vagueDocuments} from '../words/vague-documents.js'
import {vagueGroups} from '../words/vague-groups.js'
import {weekdaysAndMonths} from '../words/weekdays-and-months.js'
import {ing, participle, past, plural, third} from './forms.js'
import {wordTable} from './word-table.js'

/** What the word lists say of a word, as bits: one look-up a token serves every grammar. A word has all that apply. */
export const is = {
  say: 1 << 0,
  think: 1 << 1,
  show: 1 << 2,
  judge: 1 << 3,
  /** A verb of any list, in any form. */
  verb: 1 << 4,
  base: 1 << 5,
  third: 1 << 6,
  past: 1 << 7,
  participle: 1 << 8,
  ing: 1 << 9,
  auxiliary: 1 << 10,
  adverb: 1 << 11,
  pronoun: 1 << 12,
  determiner: 1 << 13,
  preposition: 1 << 14,
  subordinator: 1 << 15,
  quantifier: 1 << 16,
  title: 1 << 17,
  suffix: 1 << 18,
  given: 1 << 19,
  particle: 1 << 20,
  role: 1 << 21,
  roles: 1 << 22,
  vague: 1 << 23,
  document: 1 << 24,
  documents: 1 << 25,
  body: 1 << 26,
  cueNoun: 1 << 27,
  day: 1 << 28,
  /** A verb that reports speech only beside a quotation. */
  quoting: 1 << 29
} as const

/** A verb that may be a cue. */
export const isCueVerb = is.say | is.think | is.show | is.judge | is.quoting

/** The `is` bits of a lower-cased word with straight apostrophes. */
export function categories(word: string): number {
  return known(word) ?? (word.length > 4 && word.endsWith('ly') ? is.adverb : 0)
}

const known = wordTable('categories', () => {
  const bitsOf = new Map<string, number>()
  const irregular = new Map(irregularVerbs.map((line) => [line.split(' ')[0]!, line.split(' ')]))
  markVerbs(sayVerbs, is.say)
  markVerbs(thinkVerbs, is.think)
  markVerbs(showVerbs, is.show)
  markVerbs(judgeVerbs, is.judge)
  markVerbs(quotingVerbs, is.quoting)
  markVerbs(commonVerbs, 0)
  mark(auxiliaries, is.auxiliary)
  mark(adverbs, is.adverb)
  mark(pronouns, is.pronoun)
  mark(determiners, is.determiner)
  mark(prepositions, is.preposition)
  mark(subordinators, is.subordinator)
  mark(quantifiers, is.quantifier)
  mark(titles, is.title)
  mark(nameSuffixes, is.suffix)
  mark(givenNames, is.given)
  mark(nameParticles, is.particle)
  mark(roleNouns, is.role)
  mark(roleNouns.map(plural), is.roles)
  mark(peopleNouns, is.roles)
  mark(vagueGroups, is.vague | is.roles)
  mark(documentNouns, is.document)
  mark(documentNouns.map(plural), is.documents)
  mark(vagueDocuments, is.documents)
  mark(bodyNouns, is.body)
  mark(bodyNouns.map(plural), is.body)
  mark(cueNouns, is.cueNoun)
  mark(cueNouns.map(plural), is.cueNoun)
  mark(weekdaysAndMonths, is.day)
  return bitsOf

  function mark(words: Iterable<string>, bits: number): void {
    for (const word of words) bitsOf.set(word, (bitsOf.get(word) ?? 0) | bits)
  }

  function markVerbs(verbs: readonly string[], bits: number): void {
    const all = bits | is.verb
    for (const verb of verbs) {
      mark([verb], all | is.base)
      mark([third(verb)], all | is.third)
      mark([past(verb, irregular)], all | is.past)
      mark([participle(verb, irregular)], all | is.participle)
      mark([ing(verb)], all | is.ing)
    }
  }
})
