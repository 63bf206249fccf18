import type {Block, Document, Span} from '../document.js'
import {once} from '../fact.js'
import {anonymityIn} from './anonymity.js'
import type {Anonymity} from './anonymity.js'
import {antecedent} from './antecedents.js'
import {attributions, places} from './attributions.js'
import type {Attribution} from './attributions.js'
import {is} from './categories.js'
import {citedSources} from './cited-sources.js'
import type {SourceClass} from './classify.js'
import {Clause, outerSentences} from './clauses.js'
import type {OuterSentence} from './clauses.js'
import {described} from './described.js'
import {DraftStore} from './draft-store.js'
import {MetBodies} from './met-bodies.js'
import {names} from './names.js'
import {subjectBefore} from './noun-phrases.js'
import {phraseOf, wordsOf} from './phrases.js'
import type {Phrase} from './phrases.js'
import {proseTokens} from './prose-tokens.js'
import {roleName} from './roles.js'
import {SecondReferences} from './second-references.js'
import type {Draft} from './source-drafts.js'
import {surnameOf} from './source-labels.js'
import {SourcePronouns} from './source-pronouns.js'
import type {Mention} from './sources.js'
import {isCapital} from './tokens.js'

/** Who is who: each attribution is given to a source that has been met, or to a new one. */
export class Registry {
  readonly #store: DraftStore
  readonly #bodies: MetBodies
  readonly #references: SecondReferences
  readonly #pronouns: SourcePronouns

  constructor(readonly document: Document) {
    this.#store = new DraftStore(document)
    this.#bodies = new MetBodies(document)
    this.#references = new SecondReferences(this.#store, this.#bodies)
    this.#pronouns = new SourcePronouns(this.#store, this.#references)
  }

  drafts(): readonly Draft[] {
    const all = this.document.get(attributions)
    all.forEach((attribution, index) => this.#add(attribution, index))
    for (const block of this.document.blocks) {
      for (const range of citedSources(block)) this.#cite(phraseOf(block, range))
      for (const grant of anonymityIn(block)) this.#grant(grant)
    }
    for (const draft of this.#store.drafts) this.#identify(draft)
    for (const draft of this.#store.drafts) draft.anonymity ??= this.#anonymityOf(draft)
    return this.#store.drafts
  }

  #add(attribution: Attribution, index: number): void {
    this.#bodies.readTo(attribution.block)
    if (!attribution.phrase) return
    const {block, range} = described(attribution.phrase)
    const phrase = phraseOf(block, range)
    // “rejected the figures and said”: one subject, two cues.
    const found = this.#store.at(phrase) ?? this.#earlier(phrase, attribution)
    const own = range === attribution.phrase.range ? attribution.source : places(block, range)
    const mention = (how: Mention['how']): Mention => ({places: own, phrase, how, attribution: index})
    if (found) this.#store.mention(found, mention(phrase.pronoun ? 'pronoun' : 'second'), attribution.block)
    const source = found ?? this.#store.introduced(phrase, this.#store.classOf(phrase), mention('introduction'), attribution.block)
    this.#store.put(phrase, source)
    this.#references.remember(phrase, source)
  }

  /**
   * “The officials spoke on condition of anonymity because …”: whoever the sentence is about is an unnamed source, and this is why,
   * though nothing else tells it and the sentence attributes nothing.
   */
  #grant(grant: Anonymity): void {
    const {block} = grant.place
    const sentence = sentenceOf(grant)
    if (!sentence) return
    const {start, end} = sentenceSpan(block, sentence)
    const spoken = this.#store.inBlock(block).filter(({mentions}) => mentions.some(({places: own}) => own.some((place) => place.block === block && place.start >= start && place.end <= end)))
    const own = spoken.find(({class: of}) => of === 'anonymous' || of === 'bare') ?? spoken.find(({class: of, phrase}) => canBeUnnamed(of) || (of === 'person' && !phrase.name && phrase.sort === 'person'))
    const draft = this.#whoOf(block, sentence, grant) ?? own ?? this.#subjectOf(block, sentence, grant)
    if (!draft) return
    if (draft.class !== 'bare') draft.class = 'anonymous'
    draft.anonymity = grant.reason || !draft.anonymity ? grant : draft.anonymity
  }

  /** “a former clerk, | who | spoke on condition of anonymity”, “said these officials, speaking on condition of anonymity” */
  #whoOf(block: Block, items: OuterSentence, grant: Anonymity): Draft | undefined {
    const t = block.get(proseTokens)
    let at = items.length - 1
    while (at > 0 && t.start[items[at]!.first]! > grant.place.start) at--
    const from = at
    while (at > 0 && from - at < 10 && t.word[items[at]!.first] !== 'who' && !items[at]!.quote) at--
    const who = items[at]!.first
    const range = t.word[who] === 'who' ? antecedent(block, who) : undefined
    if (!range) return undefined
    const phrase = phraseOf(block, range)
    if (phrase.name) return undefined
    const known = this.#store.speakerAt(phrase) ?? (phrase.definite ? this.#references.byHead(phrase) : undefined)
    if (known) return canBeUnnamed(known.class) || known.class === 'anonymous' || known.class === 'bare' || (known.class === 'person' && !known.phrase.name) ? known : undefined
    return this.#store.introduced(phrase, 'anonymous', {places: places(block, range), phrase, how: 'introduction', attribution: undefined}, block)
  }

  /** “…, the Herald reported, citing two people familiar with the talks”: sources at second hand. */
  #cite(phrase: Phrase): void {
    const of = this.#store.classOf(phrase)
    if ((of !== 'anonymous' && of !== 'bare' && of !== 'weasel') || (of === 'bare' && phrase.determiner === '' && !/^sources?$/.test(phrase.head))) return
    if (this.#store.speakerAt(phrase)) return
    this.#store.introduced(phrase, of, {places: places(phrase.block, phrase.range), phrase, how: 'introduction', attribution: undefined}, phrase.block)
  }

  #subjectOf(block: Block, items: OuterSentence, grant: Anonymity): Draft | undefined {
    const t = block.get(proseTokens)
    const clause = new Clause(t, items)
    let verb = items.findIndex((item) => t.end[item.last - 1]! > grant.place.start)
    while (verb > 0 && !clause.has(verb, is.verb | is.auxiliary)) verb--
    while (verb > 1 && clause.has(verb - 1, is.auxiliary | is.adverb)) verb--
    if (/^(?:who|that)$/.test(clause.word(verb - 1))) verb -= clause.word(verb - 2) === ',' ? 2 : 1
    const range = subjectBefore(clause, verb)
    if (!range) return undefined
    const tokens = {first: items[range.first]!.first, last: items[range.last - 1]!.last}
    const phrase = phraseOf(block, tokens)
    const known = phrase.pronoun ? this.#pronouns.find(phrase) : phrase.definite ? this.#references.byHead(phrase) : undefined
    if (known) return canBeUnnamed(known.class) || known.class === 'anonymous' || known.class === 'bare' ? known : undefined
    if (phrase.name && phrase.sort === 'person') return undefined
    return this.#store.introduced(phrase, 'anonymous', {places: places(block, tokens), phrase, how: 'introduction', attribution: undefined}, block)
  }

  /** The source that this phrase refers back to, if it does. The nearest one wins. */
  #earlier(phrase: Phrase, attribution: Attribution): Draft | undefined {
    if (attribution.inherited) return this.#store.owner(attribution.source)
    if (phrase.pronoun) return this.#pronouns.find(phrase)
    const held = this.#references.byHolder(phrase)
    if (held) return held
    if (namesTwo(phrase)) return this.#references.ofAll(phrase)
    if (phrase.name) return this.#references.byName(phrase) ?? (attribution.kind === 'indirect' ? undefined : this.#awaited(phrase))
    if (phrase.definite && !/^(?:his|her|its|their|my|our)$/.test(phrase.determiner)) return this.#references.byDescription(phrase)
    if (phrase.definite) return this.#references.byOwner(phrase)
    // “Police”, twice: the same words are the same source; “aides”, twice, need not be.
    if (phrase.head === 'police' && phrase.determiner === '') return this.#references.byHead(phrase)
    return phrase.determiner === '' && !phrase.plural ? this.#store.recent.find('head ' + phrase.head, (draft) => sameWords(draft.phrase, phrase)) : undefined
  }

  /**
   * “A clerk says the votes were moved. ¶ “I saw it,” | Dana Okoro said.” At the head of a story, a name that comes in with nothing to
   * tell who it is belongs to whoever the paragraph before described.
   */
  #awaited(phrase: Phrase): Draft | undefined {
    const {block, range, name, tail} = phrase
    const known = phrase.sort === 'person' && name && name.first === range.first && name.last - name.first > 1 ? this.#store.people.get(surnameOf(phrase, name)) : undefined
    const draft = this.#store.drafts.at(-1)
    if (!known || !draft || known.block !== block || known.first !== name!.first || known.roles.size > 0) return undefined
    const t = block.get(proseTokens)
    if (tail && !/^,?(?:who|\d+|,)/.test(t.word.slice(tail.first, tail.first + 2).join(''))) return undefined
    const {phrase: was} = draft
    if (draft.class !== 'anonymous' || was.sort !== 'person' || was.plural || !/^an?$/.test(was.determiner) || draft.mentions.length > 1 || anonymityIn(was.block).length > 0) return undefined
    if (was.block.index > 2 || block.index === was.block.index || block.index > was.block.index + 2) return undefined
    draft.class = 'person'
    draft.label = wordsOf(t, name!)
    draft.surname = surnameOf(phrase, name!)
    return draft
  }

  /**
   * “An admiral said so on Monday. ¶ “We saw it,” Rear Admiral Ivo Hale said.”: one whom the text describes first and names soon after, by
   * the same role and for the first time.
   */
  #identify(draft: Draft): void {
    const {phrase, class: of} = draft
    const {block, determiner, plural, head} = phrase
    if (of !== 'anonymous' || plural || phrase.sort !== 'person' || !/^(?:an?|one)$/.test(determiner) || draft.anonymity || anonymityIn(block).length > 0) return
    const t = block.get(proseTokens)
    for (const here of [block, ...this.document.blocks.slice(block.index + 1, block.index + 4)]) {
      for (const {range, surname, full, sure, roles} of here.get(names)) {
        const known = this.#store.people.get(surname)
        if (!full || !sure || known?.block !== here || known.first !== range.first || (here === block && range.first < phrase.range.first)) continue
        const isApposed = here === block && range.first === phrase.range.last + 1 && t.word[phrase.range.last] === ','
        if (!isApposed && !roles.some((role) => roleName(role) === roleName(head))) continue
        draft.class = 'person'
        draft.label = known.label
        draft.surname = surname
        return
      }
    }
  }

  #anonymityOf(draft: Draft): Anonymity | undefined {
    if (draft.class !== 'anonymous' && draft.class !== 'bare' && draft.class !== 'spokesperson' && draft.class !== 'officials' && draft.class !== 'unresolved') return undefined
    for (const {phrase} of draft.mentions) {
      const index = phrase.block.index
      for (const block of [phrase.block, this.document.blocks[index + 1]]) {
        if (!block) continue
        const granted = anonymityIn(block)
        const found = granted.find(({reason}) => reason) ?? granted[0]
        if (found) return found
      }
    }
    return undefined
  }
}

const canBeUnnamed = (of: SourceClass) => of === 'officials' || of === 'people' || of === 'unresolved' || of === 'weasel' || of === 'spokesperson'

const sentenceOf = once(({place: {block, start}}: Anonymity) => block.get(outerSentences).find((items) => sentenceSpan(block, items).end >= start))

function sentenceSpan(block: Block, items: OuterSentence): Span {
  const t = block.get(proseTokens)
  return {start: t.start[items[0]!.first]!, end: t.end[items.at(-1)!.last - 1]!}
}

/** “| Okoro and Lund |, both of Vask, said”: neither of them alone. */
function namesTwo({block, range, name, sort}: Phrase): boolean {
  const t = block.get(proseTokens)
  return sort === 'person' && name !== undefined && t.word[name.first - 1] === 'and' && name.first - 1 > range.first && isCapital(t, name.first - 2) && !(t.is[name.first - 2]! & (is.role | is.title | is.body))
}

function sameWords(a: Phrase, b: Phrase): boolean {
  return a.modifiers.join(' ') === b.modifiers.join(' ')
}
