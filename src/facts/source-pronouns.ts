import type {Block} from '../document.js'
import {antecedent, firstRelative, namedAntecedent, nounAntecedent} from './antecedents.js'
import {Clause, outerSentences} from './clauses.js'
import type {OuterSentence} from './clauses.js'
import type {DraftStore} from './draft-store.js'
import {nounPhraseFrom, subjectBefore} from './noun-phrases.js'
import type {Range} from './noun-phrases.js'
import {phraseOf} from './phrases.js'
import type {Phrase} from './phrases.js'
import {proseTokens} from './prose-tokens.js'
import type {SecondReferences} from './second-references.js'
import type {Draft} from './source-drafts.js'
import {isCapital} from './tokens.js'
import {finiteVerbAt} from './verb-groups.js'

/** Whom a pronoun stands for: “she”, “who”, “they”, “it”. */
export class SourcePronouns {
  readonly #store: DraftStore
  readonly #references: SecondReferences

  constructor(store: DraftStore, references: SecondReferences) {
    this.#store = store
    this.#references = references
  }

  find({head, block, range}: Phrase): Draft | undefined {
    if (head === 'who' || head === 'which') return this.#antecedent(block, range)
    if (/^(?:his|her|him)$/.test(head)) return this.#references.referred(block, range)
    if (head === 'he' || head === 'she') return this.#references.referred(block, range) ?? this.#store.recent.find('person')
    if (head === 'they' || head === 'their') return this.#subjectBefore(block, range, isMany) ?? this.#store.recent.find('many')
    if (head === 'it' || head === 'its') return this.#subjectBefore(block, range, isThing) ?? this.#store.recent.find('thing')
    return head === 'i' || head === 'we' ? this.#store.recent.find('self') : undefined
  }

  /** “Okoro, | who”, “Ines Varela, an aide, | who”; “a woman | who”: the name or noun phrase that it follows. */
  #antecedent(block: Block, range: Range): Draft | undefined {
    const first = firstRelative(block, range.first)
    if (block.get(proseTokens).word[first] === 'which') return this.#thingBefore(block, first)
    const name = namedAntecedent(block, first)
    if (name) return this.#references.draftOf({block, name, introduction: undefined})
    const noun = antecedent(block, first) ?? nounAntecedent(block, first)
    return noun && this.#references.ofPhrase(phraseOf(block, noun))
  }

  /** “the port, | which”; where it follows a person, it stands for the whole clause. */
  #thingBefore(block: Block, which: number): Draft | undefined {
    const noun = nounAntecedent(block, which)
    const phrase = noun && phraseOf(block, noun)
    if (!phrase || phrase.pronoun || phrase.sort === 'person' || phrase.sort === 'people') return undefined
    return this.#references.ofPhrase(phrase)
  }

  /** “The states sued. | They | argue …”: the nearest subject that fits. */
  #subjectBefore(block: Block, {first}: Range, fits: (phrase: Phrase) => boolean): Draft | undefined {
    for (const here of [block, this.#store.document.blocks[block.index - 1]]) {
      if (!here) return undefined
      const t = here.get(proseTokens)
      const before = here.get(outerSentences).filter((items) => here !== block || items[0]!.first < first)
      for (const items of before.reverse().slice(0, 3)) {
        const limit = here === block ? first : Infinity
        const spoke = this.#speakerIn(here, items, limit, fits)
        if (spoke) return spoke
        const clause = new Clause(t, items)
        const verb = items.findIndex((item, at) => item.first < limit && finiteVerbAt(clause, at))
        const subject = verb > 0 ? subjectBefore(clause, verb) : nounPhraseFrom(clause, 0)
        if (!subject) continue
        const range = {first: items[subject.first]!.first, last: items[subject.last - 1]!.last}
        if (range.first >= limit) continue
        const phrase = phraseOf(here, range)
        if (phrase.pronoun && !/^(?:they|it)$/.test(phrase.head)) continue
        const spoken = this.#store.at(phrase)
        if (phrase.pronoun ? spoken && fits(spoken.phrase) : fits(phrase)) return spoken ?? this.#references.ofPhrase(phrase)
      }
    }
    return undefined
  }

  /** Who has spoken in the sentence, and fits. */
  #speakerIn(block: Block, items: OuterSentence, limit: number, fits: (phrase: Phrase) => boolean): Draft | undefined {
    const [from, to] = [items[0]!.first, Math.min(limit, items.at(-1)!.last)]
    return this.#store.inBlock(block).find(({mentions}) => mentions.some(({phrase}) => phrase.block === block && phrase.range.first >= from && phrase.range.last <= to && !phrase.pronoun && fits(phrase)))
  }

}

/** “aides”, “the states”, “Okoro and Lund”. */
function isMany({block, plural, head, headToken, name, range}: Phrase): boolean {
  const t = block.get(proseTokens)
  if (plural) return true
  for (let at = range.first + 1; at < range.last - 1; at++) if (t.word[at] === 'and' && isCapital(t, at + 1) === isCapital(t, at - 1)) return name !== undefined || !isCapital(t, at + 1)
  return !name && /[a-z]s$/.test(head) && !/(?:ss|us|is|news)$/.test(head) && !isCapital(t, headToken)
}

/** “the city”, “the board”, “a letter”: one, and nobody. */
const isThing = (phrase: Phrase) => (phrase.sort === 'body' || phrase.sort === 'document') && !isMany(phrase)
