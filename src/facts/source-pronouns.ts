import type {Block} from '../document.js'
import {antecedent, bothOf, firstRelative, namedAntecedent, nounAntecedent} from './antecedents.js'
import {is} from './categories.js'
import {outerSentences} from './clauses.js'
import type {OuterSentence} from './clauses.js'
import type {DraftStore} from './draft-store.js'
import {agency, mentionedIn} from './mentioned.js'
import type {Range} from './noun-phrases.js'
import {phraseOf} from './phrases.js'
import type {Phrase} from './phrases.js'
import {weight} from './places-in-clause.js'
import {proseTokens} from './prose-tokens.js'
import type {SecondReferences} from './second-references.js'
import type {Draft} from './source-drafts.js'
import type {Tokens} from './tokens.js'

const farthest = 40

/** Whom a pronoun stands for: “she”, “who”, “they”, “it”. */
export class SourcePronouns {
  readonly #store: DraftStore
  readonly #references: SecondReferences
  readonly #known = new Map<number, Phrase | Draft | undefined>()
  #steps = 0

  constructor(store: DraftStore, references: SecondReferences) {
    this.#store = store
    this.#references = references
  }

  find({head, block, range}: Phrase): Draft | undefined {
    const near = ({lastBlock}: Draft) => lastBlock >= block.index - 2
    if (head === 'who' || head === 'which') return this.#antecedent(block, range)
    if (/^(?:his|her|him)$/.test(head)) return this.#references.referred(block, range)
    if (head === 'he' || head === 'she') return this.#references.referred(block, range) ?? this.#store.recent.find('person')
    if (head === 'they' || head === 'their') return this.#mentionedBefore(block, range, true) ?? this.#store.recent.find('many', near)
    if (head === 'it' || head === 'its') return this.#mentionedBefore(block, range, false) ?? (isEmpty(block, range.first) ? undefined : this.#store.recent.find('thing', near))
    return head === 'i' || head === 'we' ? this.#store.recent.find('self') : undefined
  }

  /** “Okoro, | who”, “Ines Varela, an aide, | who”; “a woman | who”: the name or noun phrase that it follows. */
  #antecedent(block: Block, range: Range): Draft | undefined {
    const first = firstRelative(block, range.first)
    if (block.get(proseTokens).word[first] === 'which') return this.#thingBefore(block, first)
    const name = namedAntecedent(block, first)
    if (name) return this.#references.ofNamed(block, name)
    const noun = antecedent(block, first) ?? nounAntecedent(block, first)
    return noun && this.#references.ofPhrase(phraseOf(block, bothOf(block, noun)))
  }

  /** “the port, | which”; where it follows a person, it stands for the whole clause. */
  #thingBefore(block: Block, which: number): Draft | undefined {
    const noun = nounAntecedent(block, which)
    const phrase = noun && phraseOf(block, noun)
    if (!phrase || phrase.pronoun || phrase.sort === 'person' || phrase.sort === 'people') return undefined
    return this.#references.ofPhrase(phrase)
  }

  /** “The states sued. | They | argue …”: of what the sentences before mention, the likeliest to speak, the nearest, the subject first. */
  #mentionedBefore(block: Block, {first}: Range, many: boolean): Draft | undefined {
    const best = this.#likeliest(block, first, many)
    if (!best || 'mentions' in best) return best
    if (many) return this.#references.ofAll(best)
    return this.#store.isLone(best) ? this.#references.bodyAt(best) : this.#references.ofPhrase(best)
  }

  /** Remembered, as “they” may stand for whom “they” stood for before. */
  #likeliest(block: Block, first: number, many: boolean): Phrase | Draft | undefined {
    const key = block.index * 0x100000 + first
    if (this.#known.has(key)) return this.#known.get(key)
    // Nobody follows “they” back through more sentences than these.
    if (this.#steps >= farthest) return undefined
    this.#steps++
    const found = this.#weigh(block, first, many)
    this.#steps--
    this.#known.set(key, found)
    return found
  }

  #weigh(block: Block, first: number, many: boolean): Phrase | Draft | undefined {
    if (!many && isEmpty(block, first)) return undefined
    let best: Phrase | Draft | undefined
    let most = 1.2
    let far = 1
    const t = block.get(proseTokens)
    const deed = deedBehind(t, first)
    // “The fee, | it | says, would fall.”: whoever says so is not in what is said.
    const isInserted = t.word[first - 1] === ',' && (t.is[first + 1]! & is.say) !== 0 && /^[,.]$/.test(t.word[first + 2] ?? '.')
    // “The clerks sent a letter. “…,” | it | read.”
    const reads = /^reads?$/.test(t.word[first + 1] ?? '')
    for (const {here, items} of this.#sentencesBefore(block, first)) {
      const limit = here === block ? first : Infinity
      const isOwn = here === block && items.at(-1)!.last > first
      const subject = this.#sameSubject(here, items, limit, many, isOwn)
      if (subject === true) continue
      if (subject && 6 * far > most) [best, most] = [subject, 6 * far]
      for (const mentioned of subject ? [] : mentionedIn(here, items, limit)) {
        const {phrase, place} = mentioned
        const known = this.#store.at(phrase)
        const isBody = phrase.sort === 'body' || this.#isBody(phrase)
        const worth =
          far *
          (weight[place] / 100) *
          (isBody ? 2 : !many && this.#store.isLone(phrase) && place !== 'oblique' && place !== 'inside' ? 1.2 : agency(mentioned, many)) *
          (mentioned.many === many ? 1 : many && isBody ? asMany(phrase, known) : 0) *
          (reads && phrase.sort === 'document' ? 4 : 1) *
          (isInserted && isOwn && !known && (!phrase.name || agency(mentioned, many) < 1) ? 0.3 : 1) *
          (deed === 'will' && phrase.sort === 'document' ? 0.25 : 1) *
          (deed === 'show' && phrase.sort === 'document' ? (many ? 4 : 1.5) : 1) *
          (deed === 'show' && isBody && !known ? 0.5 : 1) *
          // “Critics like Ada Pell and Carl Lund”: they
          (many && phrase.name && /^(?:like|namely)$/.test(here.get(proseTokens).word[phrase.range.first - 1] ?? '') ? 1.5 : 1) *
          (known ? (deed === 'say' ? 1.6 : 1.2) : 1)
        if (worth > most) [best, most] = [phrase, worth]
      }
      far /= 2
    }
    return best
  }

  /** “Norwell”, a lone capital that has spoken and is nobody’s surname. */
  #isBody(phrase: Phrase): boolean {
    return phrase.sort === 'person' && phrase.name !== undefined && phrase.name.last - phrase.range.first === 1 && this.#store.classOf(phrase) === 'body' && this.#references.byName(phrase)?.class === 'body'
  }

  /** The last ones, in this paragraph and the two before it, backwards. */
  *#sentencesBefore(block: Block, first: number): Generator<{readonly here: Block; readonly items: OuterSentence}> {
    let left = 4
    for (let index = block.index; index >= Math.max(0, block.index - 2); index--) {
      const here = this.#store.document.blocks[index]!
      const all = here.get(outerSentences)
      for (let at = all.length - 1; at >= 0 && left > 0; at--) {
        if (here === block && all[at]![0]!.first >= first) continue
        yield {here, items: all[at]!}
        if (all[at]!.some(({quote}) => !quote)) left--
      }
    }
  }

  /** “They met at noon.”: whoever they were in the sentence before, or `true` where that is not known. */
  #sameSubject(block: Block, items: OuterSentence, limit: number, many: boolean, isOwn: boolean): Phrase | Draft | true | undefined {
    const t = block.get(proseTokens)
    const at = items.find((item) => !item.quote && item.first < limit && t.word[item.first] === (many ? 'they' : 'it'))
    if (!at || (!many && isEmpty(block, at.first))) return undefined
    const known = this.#store.at(phraseOf(block, {first: at.first, last: at.first + 1}))
    if (known) return known
    // “As they left, | they | said …”
    if (isOwn) return this.#likeliest(block, at.first, many)
    // “In other words, they …”
    const opens = at === items[0] || (t.word[at.first - 1] === ',' && at.first < items[0]!.first + 6)
    return opens ? this.#likeliest(block, at.first, many) ?? true : undefined
  }
}

/** “The Norland Board met. | They | said”: a body is many, where nothing else is, the sooner where it has spoken. */
const asMany = ({name}: Phrase, known: Draft | undefined) => (known ? 0.6 : name ? 0.3 : 0)

/** “it | will not decline |”, “they | have shown |”: what only somebody does, what a document does sooner, what either may say. */
function deedBehind(t: Tokens, pronoun: number): 'will' | 'show' | 'say' | undefined {
  let at = pronoun + 1
  let passive = false
  for (; at < pronoun + 5 && (t.is[at] ?? 0) & (is.auxiliary | is.adverb); at++) passive ||= /^(?:'re|are|be|been|is|was|were)$/.test(t.word[at]!)
  const word = t.word[at] ?? ''
  // “They were told”
  if (passive && !word.endsWith('ing')) return undefined
  if (wills.test(word)) return 'will'
  if (shows.test(word)) return 'show'
  return (t.is[at] ?? 0) & is.say ? 'say' : undefined
}

const wills = /^(?:agree|announce|apologize|believe|decide|decline|expect|fear|hope|intend|want|offer|oppose|plan|pledge|plead|promise|refuse|vow|sue)(?:s|d|ed)?$|^(?:agreed|denied|denies|deny|planned|swore|told)$/
const shows = /^(?:contradict|depict|demonstrate|detail|disclose|feature|illustrate|portray|reveal|show)(?:s|d|ed)?$|^shown$/
/** “it seems”, “it is clear that”: nothing that has been mentioned; but “it is building a wall”. */
function isEmpty(block: Block, it: number): boolean {
  const {word} = block.get(proseTokens)
  if (/^(?:is|was|'s)$/.test(word[it + 1] ?? '')) return !/[a-z]{2}ing$/.test(word[it + 2] ?? '')
  return /^(?:appear|seem)(?:s|ed)?$/.test(word[it + 1] ?? '') && word[it + 2] !== 'to'
}
