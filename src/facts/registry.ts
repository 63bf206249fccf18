import type {Block, Document, Place, Span} from '../document.js'
import {anonymityIn} from './anonymity.js'
import type {Anonymity} from './anonymity.js'
import {antecedent, namedAntecedent, nounAntecedent} from './antecedents.js'
import {attributions, places} from './attributions.js'
import type {Attribution} from './attributions.js'
import {is} from './categories.js'
import {Clause, outerSentences} from './clauses.js'
import type {OuterSentence} from './clauses.js'
import {bodyNames} from './body-names.js'
import {classOf} from './classify.js'
import type {SourceClass} from './classify.js'
import {names} from './names.js'
import type {Name} from './names.js'
import {nounPhraseFrom, subjectBefore} from './noun-phrases.js'
import type {Range} from './noun-phrases.js'
import {phraseOf, wordsOf} from './phrases.js'
import type {Phrase} from './phrases.js'
import {proseTokens} from './prose-tokens.js'
import {Recent} from './recent.js'
import {referents} from './referents.js'
import type {Referent} from './referents.js'
import {roleName} from './roles.js'
import {hasWord, rememberedKeys} from './source-drafts.js'
import type {Draft} from './source-drafts.js'
import {initials, labelOf, shares, surnameOf} from './source-labels.js'
import type {Introduced} from './source-labels.js'
import type {Mention} from './sources.js'
import {tokenFrom} from './token-at.js'
import {isCapital, tokenKind} from './tokens.js'
import type {Tokens} from './tokens.js'
import {finiteVerbAt} from './verb-groups.js'

/** Who is who: each attribution is given to a source that has been met, or to a new one. */
export class Registry {
  readonly #drafts: Draft[] = []
  readonly #recent = new Recent<Draft>()
  readonly #inBlock = new Map<Block, Set<Draft>>()
  readonly #spoken = new Map<string, Draft>()
  readonly #owners = new Map<readonly Place[], Draft>()
  readonly #people = new Map<string, Introduced>()

  /** How many blocks have told their bodies. */
  #read = 0
  /** Where the text has bodies by name, by their last words, in order. */
  readonly #bodies = new Map<string, {readonly block: Block; readonly range: Range; readonly words: readonly string[]}[]>()

  constructor(readonly document: Document) {
    for (const block of document.blocks) {
      for (const name of block.get(names)) this.#introduce(block, name)
    }
  }

  drafts(): readonly Draft[] {
    const all = this.document.get(attributions)
    all.forEach((attribution, index) => this.#add(attribution, index))
    for (const block of this.document.blocks) {
      for (const range of citedSources(block)) this.#cite(phraseOf(block, range))
      for (const grant of anonymityIn(block)) this.#grant(grant)
    }
    for (const draft of this.#drafts) this.#identify(draft)
    for (const draft of this.#drafts) draft.anonymity ??= this.#anonymityOf(draft)
    return this.#drafts
  }

  #introduce(block: Block, {range, surname, full, roles}: Name): void {
    const known = this.#people.get(surname)
    if (known) for (const role of roles) known.roles.add(role)
    if (known?.full || (known && !full)) return
    const {block: at = block, first = range.first} = known ?? {}
    this.#people.set(surname, {label: wordsOf(block.get(proseTokens), range), roles: new Set([...(known?.roles ?? []), ...roles]), full, block: at, first})
  }

  /** Bodies come in as the text goes on; the last few that end in the same word are remembered. */
  #introduceBodies(until: Block): void {
    for (; this.#read <= until.index; this.#read++) {
      const block = this.document.blocks[this.#read]!
      for (const range of block.get(bodyNames)) {
        const words = block.get(proseTokens).word.slice(range.first, range.last)
        const known = this.#bodies.get(words.at(-1)!)
        if (!known) this.#bodies.set(words.at(-1)!, [{block, range, words}])
        else if (known.push({block, range, words}) > 40) known.shift()
      }
    }
  }

  #add(attribution: Attribution, index: number): void {
    this.#introduceBodies(attribution.block)
    if (!attribution.phrase) return
    const {block, range} = described(attribution.phrase)
    const phrase = phraseOf(block, range)
    // “rejected the figures and said”: one subject, two cues.
    const key = `${block.index} ${range.first}`
    const found = this.#spoken.get(key) ?? this.#earlier(phrase, attribution)
    const own = range === attribution.phrase.range ? attribution.source : places(block, range)
    const mention = (how: Mention['how']): Mention => ({places: own, phrase, how, attribution: index})
    if (found) this.#mention(found, mention(phrase.pronoun ? 'pronoun' : 'second'), attribution.block)
    const source = found ?? this.#introduced(phrase, this.#classOf(phrase), mention('introduction'), attribution.block)
    this.#spoken.set(key, source)
  }

  #introduced(phrase: Phrase, of: SourceClass, mention: Mention, block: Block): Draft {
    const draft = this.#drafted(phrase, of, block)
    this.#mention(draft, mention, block)
    return draft
  }

  #drafted(phrase: Phrase, of: SourceClass, block: Block): Draft {
    const draft: Draft = {
      label: labelOf(phrase, of, this.#people),
      class: of,
      phrase,
      head: phrase.head,
      surname: of === 'person' && phrase.name ? surnameOf(phrase, phrase.name) : undefined,
      roles: this.#rolesOf(phrase),
      mentions: [],
      anonymity: undefined,
      lastBlock: block.index
    }
    this.#drafts.push(draft)
    return draft
  }

  #mention(draft: Draft, mention: Mention, block: Block): void {
    draft.mentions.push(mention)
    draft.lastBlock = block.index
    this.#owners.set(mention.places, draft)
    const here = this.#inBlock.get(mention.phrase.block)
    if (here) here.add(draft)
    else this.#inBlock.set(mention.phrase.block, new Set([draft]))
    this.#recent.add(draft, rememberedKeys(draft))
  }

  /**
   * “The officials spoke on condition of anonymity because …”: whoever the sentence is about is an unnamed source, and this is why,
   * though nothing else tells it and the sentence attributes nothing.
   */
  #grant(grant: Anonymity): void {
    const {block} = grant.place
    const sentence = block.get(outerSentences).find((items) => sentenceSpan(block, items).end >= grant.place.start)
    if (!sentence) return
    const {start, end} = sentenceSpan(block, sentence)
    const spoken = [...(this.#inBlock.get(block) ?? [])].filter(({mentions}) => mentions.some(({places: own}) => own.some((place) => place.block === block && place.start >= start && place.end <= end)))
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
    const known = this.#speakerAt(phrase) ?? (phrase.definite ? this.#byHead(phrase) : undefined)
    if (known) return canBeUnnamed(known.class) || known.class === 'anonymous' || known.class === 'bare' || (known.class === 'person' && !known.phrase.name) ? known : undefined
    return this.#introduced(phrase, 'anonymous', {places: places(block, range), phrase, how: 'introduction', attribution: undefined}, block)
  }

  /** Who has been met with this very noun. */
  #speakerAt({block, headToken}: Phrase): Draft | undefined {
    return [...(this.#inBlock.get(block) ?? [])].find(({mentions}) => mentions.some(({phrase}) => phrase.block === block && phrase.headToken === headToken))
  }

  /** “…, the Herald reported, citing two people familiar with the talks”: sources at second hand. */
  #cite(phrase: Phrase): void {
    const of = this.#classOf(phrase)
    if ((of !== 'anonymous' && of !== 'bare' && of !== 'weasel') || (of === 'bare' && phrase.determiner === '' && !/^sources?$/.test(phrase.head))) return
    if (this.#speakerAt(phrase)) return
    this.#introduced(phrase, of, {places: places(phrase.block, phrase.range), phrase, how: 'introduction', attribution: undefined}, phrase.block)
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
    const known = phrase.pronoun ? this.#byPronoun(phrase) : phrase.definite ? this.#byHead(phrase) : undefined
    if (known) return canBeUnnamed(known.class) || known.class === 'anonymous' || known.class === 'bare' ? known : undefined
    if (phrase.name && phrase.sort === 'person') return undefined
    return this.#introduced(phrase, 'anonymous', {places: places(block, tokens), phrase, how: 'introduction', attribution: undefined}, block)
  }

  #classOf(phrase: Phrase): SourceClass {
    const {lexicon} = this.document
    const words = wordsOf(phrase.block.get(proseTokens), phrase.range)
    if ([...(lexicon.bodies ?? []), ...(lexicon.outlets ?? [])].some((name) => words.includes(name))) return phrase.sort === 'person' && !phrase.name ? classOf(phrase) : 'body'
    const of = classOf(phrase)
    // A lone capital that no text has with a given name or a title: “Norwell said”.
    if (of === 'person' && phrase.name && phrase.sort === 'person') {
      const surname = surnameOf(phrase, phrase.name)
      if (phrase.name.last - phrase.name.first === 1 && !this.#people.has(surname)) return 'body'
    }
    return of
  }

  #rolesOf(phrase: Phrase): Set<string> {
    const roles = new Set<string>()
    const t = phrase.block.get(proseTokens)
    for (let at = phrase.range.first; at < phrase.range.last; at++) if (t.is[at]! & (is.role | is.title)) roles.add(roleName(t.word[at]!))
    if (phrase.name) for (const role of this.#people.get(surnameOf(phrase, phrase.name))?.roles ?? []) roles.add(roleName(role))
    return roles
  }

  /** The source that this phrase refers back to, if it does. The nearest one wins. */
  #earlier(phrase: Phrase, attribution: Attribution): Draft | undefined {
    if (attribution.inherited) return this.#owners.get(attribution.source)
    if (phrase.pronoun) return this.#byPronoun(phrase)
    if (phrase.name) return this.#byName(phrase) ?? (attribution.kind === 'indirect' ? undefined : this.#awaited(phrase))
    if (phrase.definite && !/^(?:his|her|its|their|my|our)$/.test(phrase.determiner)) return this.#byHead(phrase) ?? this.#byDescription(phrase)
    // “Police”, twice: the same words are the same source; “aides”, twice, need not be.
    if (phrase.head === 'police' && phrase.determiner === '') return this.#byHead(phrase)
    return phrase.determiner === '' && !phrase.plural ? this.#recent.find('head ' + phrase.head, (draft) => sameWords(draft.phrase, phrase)) : undefined
  }

  /**
   * “A clerk says the votes were moved. ¶ “I saw it,” | Dana Okoro said.” At the head of a story, a name that comes in with nothing to
   * tell who it is belongs to whoever the paragraph before described.
   */
  #awaited(phrase: Phrase): Draft | undefined {
    const {block, range, name, tail} = phrase
    const known = phrase.sort === 'person' && name && name.first === range.first && name.last - name.first > 1 ? this.#people.get(surnameOf(phrase, name)) : undefined
    const draft = this.#drafts.at(-1)
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
        const known = this.#people.get(surname)
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

  #byName(phrase: Phrase): Draft | undefined {
    const name = phrase.name!
    const label = wordsOf(phrase.block.get(proseTokens), name)
    const surname = surnameOf(phrase, name)
    return (
      this.#recent.find('label ' + label) ??
      this.#recent.find('surname ' + surname, (draft) => name.last - name.first === 1 || shares(draft.label, label)) ??
      this.#recent.find('body ' + label) ??
      this.#recent.find('label ' + initials(label), (draft) => draft.class === 'body' && draft.label.length > 1) ??
      this.#longerBody(phrase, name)
    )
  }

  /** “The Norland Rivers Board met. | The Rivers Board | said …” */
  #longerBody({block}: Phrase, {first, last}: Range): Draft | undefined {
    const words = block.get(proseTokens).word.slice(first, last)
    if (words.length < 2) return undefined
    const named = this.#bodies.get(words.at(-1)!)?.findLast((body) => body.words.length > words.length && words.every((word, at) => body.words[body.words.length - words.length + at] === word))
    const phrase = named && phraseOf(named.block, named.range)
    return phrase?.name && phrase.sort === 'body' ? this.#recent.find('label ' + wordsOf(named!.block.get(proseTokens), phrase.name)) ?? this.#entered(phrase) : undefined
  }

  #byHead({head, headToken, plural, sort, modifiers, block}: Phrase): Draft | undefined {
    const wanted = modifiers.filter((word) => !/^(?:same|first|former|second|anonymous|unnamed)$/.test(word) && word !== "'s")
    if (sort === 'document') {
      return (
        this.#recent.find('head ' + head, ({class: of}) => of === 'document') ??
        this.#recent.find('document', (draft) => !draft.phrase.plural && isSameThing(head, draft.head) && wanted.every((word) => hasWord(draft, word)))
      )
    }
    const fits = (draft: Draft) =>
      draft.phrase.sort !== 'document' && (draft.phrase.plural === plural || draft.class === 'body') && wanted.every((word) => hasWord(draft, word) || draft.roles.has(word))
    return (
      this.#recent.find('head ' + roleName(head), fits) ??
      // “The source” is whichever unnamed person spoke last.
      (/^(?:source|sources|person)$/.test(head) ? this.#recent.find('anonymous', (draft) => draft.phrase.plural === plural) : undefined) ??
      this.#bodyCalled(head, wanted) ??
      // “The agency”, of whichever body spoke last, a paragraph or two before.
      (anyBody.has(head) && wanted.length === 0 && !plural ? this.#recent.find('body', (draft) => draft.lastBlock >= block.index - 2) ?? this.#bodyBefore(block, headToken) : undefined)
    )
  }

  /** “The Norland Rivers Board met. | The board | said …”: a body that has not spoken yet. */
  #bodyCalled(head: string, wanted: readonly string[]): Draft | undefined {
    const named = this.#bodies.get(head)?.findLast(({words}) => wanted.every((word) => words.includes(word)))
    if (!named) return undefined
    const phrase = phraseOf(named.block, named.range)
    if (phrase.sort !== 'body') return undefined
    return (phrase.name && this.#byName(phrase)) ?? this.#recent.find('label ' + wordsOf(named.block.get(proseTokens), named.range)) ?? this.#entered(phrase)
  }

  /** The body that the words before have named last, in this paragraph or the one before. */
  #bodyBefore(block: Block, token: number): Draft | undefined {
    for (const here of [block, this.document.blocks[block.index - 1]]) {
      const range = here?.get(bodyNames).findLast(({last}) => here !== block || last <= token)
      const phrase = range && phraseOf(here!, range)
      if (phrase?.sort === 'body' && phrase.name) return this.#byName(phrase) ?? this.#ofPhrase(phrase)
    }
    return undefined
  }

  #byPronoun({head, block, range}: Phrase): Draft | undefined {
    if (head === 'who' || head === 'which') return this.#antecedent(block, range)
    if (/^(?:his|her|him)$/.test(head)) return this.#referred(block, range)
    if (head === 'he' || head === 'she') return this.#referred(block, range) ?? this.#recent.find('person')
    if (head === 'they' || head === 'their') return this.#subjectBefore(block, range, isMany) ?? this.#recent.find('many')
    if (head === 'it' || head === 'its') return this.#subjectBefore(block, range, isThing) ?? this.#recent.find('thing')
    return head === 'i' || head === 'we' ? this.#recent.find('self') : undefined
  }

  /** “the Norland senator”: a person whom the text has named otherwise. */
  #byDescription({sort, plural, block, range}: Phrase): Draft | undefined {
    return sort === 'person' && !plural ? this.#referred(block, range) : undefined
  }

  /** Whom the words stand for. A person who has not spoken yet enters the ledger here. */
  #referred(block: Block, {first}: Range): Draft | undefined {
    const referent = this.document.get(referents).get(block)?.get(first)
    return referent && this.#draftOf(referent)
  }

  #draftOf({block, name, introduction}: Referent): Draft | undefined {
    if (name) {
      const phrase = phraseOf(block, name.range)
      return (phrase.name && this.#byName(phrase)) ?? this.#enter(phrase)
    }
    if (!introduction) return undefined
    const t = block.get(proseTokens)
    const known = [...(this.#inBlock.get(block) ?? [])].find(({mentions}) => mentions.some(({places: own}) => own.some(({start, end}) => start <= introduction.start && introduction.start < end)))
    return known ?? this.#ofPhrase(phraseOf(block, {first: tokenFrom(t, introduction.start), last: tokenFrom(t, introduction.end)}))
  }

  #enter(phrase: Phrase): Draft {
    const draft = this.#drafted(phrase, 'person', phrase.block)
    this.#recent.add(draft, rememberedKeys(draft))
    return draft
  }

  /** “Okoro, | who”, “Ines Varela, an aide, | who”; “a woman | who”: the name or noun phrase that it follows. */
  #antecedent(block: Block, {first}: Range): Draft | undefined {
    const name = namedAntecedent(block, first)
    if (name) return this.#draftOf({block, name, introduction: undefined})
    const range = antecedent(block, first) ?? nounAntecedent(block, first)
    return range && this.#ofPhrase(phraseOf(block, range))
  }

  /** “The states sued. | They | argue …”: the nearest subject that fits. */
  #subjectBefore(block: Block, {first}: Range, fits: (phrase: Phrase) => boolean): Draft | undefined {
    for (const here of [block, this.document.blocks[block.index - 1]]) {
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
        const spoken = this.#spoken.get(`${here.index} ${range.first}`)
        if (phrase.pronoun ? spoken && fits(spoken.phrase) : fits(phrase)) return spoken ?? this.#ofPhrase(phrase)
      }
    }
    return undefined
  }

  /** Who has spoken in the sentence, and fits. */
  #speakerIn(block: Block, items: OuterSentence, limit: number, fits: (phrase: Phrase) => boolean): Draft | undefined {
    const [from, to] = [items[0]!.first, Math.min(limit, items.at(-1)!.last)]
    return [...(this.#inBlock.get(block) ?? [])].find(({mentions}) => mentions.some(({phrase}) => phrase.block === block && phrase.range.first >= from && phrase.range.last <= to && !phrase.pronoun && fits(phrase)))
  }

  /** The source that a phrase is or refers to; it may not have spoken yet. */
  #ofPhrase(phrase: Phrase): Draft {
    const found = this.#spoken.get(`${phrase.block.index} ${phrase.range.first}`) ?? (phrase.name ? this.#byName(phrase) : phrase.definite ? this.#byHead(phrase) : undefined)
    return found ?? this.#entered(phrase)
  }

  /** A source that is to speak, or has been spoken of by another name. */
  #entered(phrase: Phrase): Draft {
    const draft = this.#drafted(phrase, this.#classOf(phrase), phrase.block)
    this.#recent.add(draft, rememberedKeys(draft))
    this.#spoken.set(`${phrase.block.index} ${phrase.range.first}`, draft)
    return draft
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

/**
 * “a former clerk, | who | asked not to be named”: the clerk. “a plan | Norland leaders | outlined”, “the $3 million | experts | say it
 * costs”: they, whom the grammar took together with what they speak of.
 */
function described({block, range}: {readonly block: Block; readonly range: Range}): {readonly block: Block; readonly range: Range} {
  const t = block.get(proseTokens)
  if (range.last - range.first === 1) return {block, range: (t.word[range.first] === 'who' ? antecedent(block, range.first) : undefined) ?? range}
  const head = range.last - 1
  if (!(t.is[head]! & (is.roles | is.vague)) || t.is[head]! & is.role || !opensThing(t, range)) return {block, range}
  let first = head
  while (first > range.first + 1 && (t.is[first - 1]! & is.quantifier || isCapital(t, first - 1))) first--
  return {block, range: {first, last: range.last}}
}

/** “a plan …”, “… the $3 million …”; but not “a group of …”, “a clerk and …”. */
function opensThing(t: Tokens, {first, last}: Range): boolean {
  if (t.word.slice(first, last).some((word) => /^[$£€]/.test(word))) return true
  return /^an?$/.test(t.word[first]!) && last - first > 3 && t.kind[last - 2] === tokenKind.word && !t.word.slice(first, last).some((word) => /^(?:of|and|or|,|few|dozen|hundred|thousand|million|many)$/.test(word)) && !(t.is[last - 1]! & is.role)
}

/**
 * The noun phrases behind “citing”, “per” and “according to”, outside quotations, each member of “a document and a person” by itself;
 * and those between “what” and its verb.
 */
function citedSources(block: Block): Range[] {
  if (!/\b(?:cit(?:ing|ed|es?)|quot(?:ing|ed)|per|according to|confirmed by|what|how|which)\b/i.test(block.text)) return []
  const t = block.get(proseTokens)
  return block.get(outerSentences).flatMap((items) => {
    const clause = new Clause(t, items)
    return items.flatMap((_, at) => {
      const word = clause.word(at)
      const isCite = /^(?:cit(?:ing|ed|es?)|quot(?:ing|ed)|per)$/.test(word) || (/^(?:to|by)$/.test(word) && /^(?:according|confirmed)$/.test(clause.word(at - 1)))
      // “per person”
      const phrase = isCite && !(word === 'per' && clause.has(at + 1, is.role)) ? nounPhraseFrom(clause, at + 1) : undefined
      const aside = phrase ? undefined : asideAt(clause, at)
      if (aside) return [{first: items[aside.first]!.first, last: items[aside.last - 1]!.last}]
      if (!phrase) return []
      return membersOf(clause, phrase, block).map(({first, last}) => ({first: items[first]!.first, last: items[last - 1]!.last}))
    })
  })
}

/** “in what | some analysts | described as a rout”, “how | experts | say it would end” */
function asideAt(clause: Clause, at: number): Range | undefined {
  if (!/^(?:how|what|which)$/.test(clause.word(at)) || clause.has(at + 1, is.quantifier)) return undefined
  let last = at + 1
  while (last < at + 5 && clause.isWord(last) && !clause.has(last, is.vague)) last++
  if (!clause.has(last, is.vague)) return undefined
  const verb = clause.has(last + 1, is.adverb | is.auxiliary) ? last + 2 : last + 1
  // “what historians call the ‘little flood’”: a name for a thing.
  const quote = clause.quote(verb + 1) ?? clause.quote(verb + 2)
  if (/^call/.test(clause.word(verb)) && quote && quote.last - quote.first < 8) return undefined
  return clause.has(verb, is.say) || /^(?:call|describe|deem|consider|fear|label)/.test(clause.word(verb)) ? {first: at + 1, last: last + 1} : undefined
}

/** “two memos | and | a person who saw them”; but not “Ada Pell, the editor and an expert on ports”. */
function membersOf(clause: Clause, {first, last}: Range, block: Block): Range[] {
  const found: Range[] = []
  const start = clause.items[first]!.first
  if (block.get(names).some(({full, range}) => full && range.first >= start && range.first <= start + 2)) return [{first, last}]
  let from = first
  for (let look = first; look < last; look++) {
    if (clause.word(look) !== 'and' || !clause.has(look + 1, is.determiner | is.roles)) continue
    found.push({first: from, last: look})
    from = look + 1
  }
  return [...found, {first: from, last}].filter((range) => range.last > range.first)
}

const canBeUnnamed = (of: SourceClass) => of === 'officials' || of === 'people' || of === 'unresolved' || of === 'weasel' || of === 'spokesperson'

function sentenceSpan(block: Block, items: OuterSentence): Span {
  const t = block.get(proseTokens)
  return {start: t.start[items[0]!.first]!, end: t.end[items.at(-1)!.last - 1]!}
}

function sameWords(a: Phrase, b: Phrase): boolean {
  return a.modifiers.join(' ') === b.modifiers.join(' ')
}

/** What a body may be called, whatever its name says that it is. */
const anyBody = new Set(['agency', 'company', 'firm', 'group', 'institution', 'magazine', 'network', 'newspaper', 'organisation', 'organization', 'outlet', 'paper', 'site', 'website'])

const alike = [
  ['analysis', 'article', 'document', 'finding', 'paper', 'poll', 'report', 'research', 'review', 'story', 'study', 'survey'],
  ['ad', 'advertisement', 'clip', 'commercial', 'film', 'footage', 'spot', 'video'],
  ['document', 'email', 'letter', 'memo', 'message', 'note'],
  ['complaint', 'decision', 'document', 'filing', 'indictment', 'lawsuit', 'opinion', 'order', 'ruling', 'suit'],
  ['book', 'memoir', 'novel']
]

/** “The report”, of a study; “the spot”, of an ad. */
const isSameThing = (head: string, other: string) => alike.some((words) => words.includes(head) && words.includes(other))

/** “aides”, “the states”, “Okoro and Lund”. */
function isMany({block, plural, head, headToken, name, range}: Phrase): boolean {
  const t = block.get(proseTokens)
  if (plural) return true
  for (let at = range.first + 1; at < range.last - 1; at++) if (t.word[at] === 'and' && isCapital(t, at + 1) === isCapital(t, at - 1)) return name !== undefined || !isCapital(t, at + 1)
  return !name && /[a-z]s$/.test(head) && !/(?:ss|us|is|news)$/.test(head) && !isCapital(t, headToken)
}

/** “the city”, “the board”, “a letter”: one, and nobody. */
const isThing = (phrase: Phrase) => (phrase.sort === 'body' || phrase.sort === 'document') && !isMany(phrase)
