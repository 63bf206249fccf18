import type {Block} from '../document.js'
import {once} from '../fact.js'
import {bodyKinds} from '../words/body-kinds.js'
import {stateNames} from '../words/state-names.js'
import {places} from './attributions.js'
import {outerSentences} from './clauses.js'
import type {OuterSentence} from './clauses.js'
import {mentionedIn} from './mentioned.js'
import {areAlike, describedBodies, isHypernym} from './described-bodies.js'
import type {SourceClass} from './classify.js'
import type {MetBodies} from './met-bodies.js'
import type {DraftStore} from './draft-store.js'
import type {Name} from './names.js'
import type {Range} from './noun-phrases.js'
import {isOwnedNoun, ownedBodies} from './owned-bodies.js'
import type {OwnedBody} from './owned-bodies.js'
import {isEpithetNoun} from './persons.js'
import {phraseOf, wordsOf} from './phrases.js'
import type {Phrase} from './phrases.js'
import {proseTokens} from './prose-tokens.js'
import {bearers, referents} from './referents.js'
import type {Referent} from './referents.js'
import {roleName} from './roles.js'
import {hasWord} from './source-drafts.js'
import type {Draft} from './source-drafts.js'
import {initials, labelOf, shares, surnameOf} from './source-labels.js'
import {tokenFrom} from './token-at.js'
import {isCapital} from './tokens.js'

/** Whom a name or a noun that comes again stands for: “Okoro”, “the senator”, “the board”. */
export class SecondReferences {
  readonly #store: DraftStore
  readonly #bodies: MetBodies

  constructor(store: DraftStore, bodies: MetBodies) {
    this.#store = store
    this.#bodies = bodies
  }

  byName(phrase: Phrase): Draft | undefined {
    const {block, sort, name} = phrase
    const bearer = sort === 'person' && name && name.last - name.first === 1 ? this.#store.document.get(bearers).get(block)?.get(name.first) : undefined
    return bearer?.name && bearer.name.range.last - bearer.name.range.first > 1 ? this.draftOf(bearer) : this.#byWords(phrase)
  }

  #byWords(phrase: Phrase): Draft | undefined {
    const name = phrase.name!
    const {label, short, surname} = namesOf(phrase)
    return (
      this.#store.recent.find('label ' + label) ??
      this.#store.recent.find('surname ' + surname, (draft) => name.last - name.first === 1 || shares(draft.label, label)) ??
      this.#store.recent.find('body ' + label) ??
      this.#store.recent.find('label ' + short, (draft) => draft.class === 'body' && draft.label.length > 1) ??
      this.#longerBody(phrase, name)
    )
  }

  #longerBody({block}: Phrase, {first, last}: Range): Draft | undefined {
    const phrase = this.#bodies.longer(block.get(proseTokens).word.slice(first, last))
    return phrase?.name && phrase.sort === 'body' ? this.#store.recent.find('label ' + wordsOf(phrase.block.get(proseTokens), phrase.name)) ?? this.#enteredAt(phrase) : undefined
  }

  byHead(phrase: Phrase): Draft | undefined {
    return this.#called(phrase) ?? this.#toldBefore(phrase)
  }

  /** Who has come into the ledger, or may have, by this noun. */
  #called(phrase: Phrase): Draft | undefined {
    const {head, headToken, plural, sort, block} = phrase
    const wanted = wantedOf(phrase)
    const body = anyBody.has(head) && wanted.length === 0 && !plural
    if (sort === 'document' || otherDocuments.has(head)) {
      const found = this.#documentBy(phrase, wanted)
      // “The paper”, of a Herald as well.
      const publisher = body ? this.#anyBody(block, headToken, head) : undefined
      if (publisher && (!found || found.lastBlock <= publisher.lastBlock)) return publisher
      if (found || sort === 'document') return found
    }
    if (!phrase.name && (head === 'two' || head === 'pair' || head === 'duo' || (wanted.length === 1 && wanted[0] === 'two'))) {
      const pair = this.#pairBefore(phrase)
      if (pair) return pair
    }
    const owned = isOwnedNoun(head) && wanted.length === 0 ? this.#lastOwned(head, block, headToken) : head === 'state' && wanted.length === 0 && !plural ? this.#stateBefore(block, headToken) : undefined
    if (owned) return owned
    const number = numberOf(phrase)
    const fits = (draft: Draft) =>
      draft.phrase.sort !== 'document' && (number === undefined || (numberOf(draft.phrase) ?? number) === number) && (draft.phrase.plural === plural || draft.class === 'body') && wanted.every((word) => hasWord(draft, word) || draft.roles.includes(word))
    const isPlain = isHypernym(head) && !plural && wanted.length === 0
    const described = isPlain ? this.#lastDescribed(block, headToken, (noun) => noun === head) : undefined
    const same = this.#store.recent.find('head ' + roleName(head), fits)
    if (described && (!same || same.lastBlock < described.block.index)) return this.bodyAt(described)
    return (
      same ??
      // “The source” is whichever unnamed person spoke last.
      (/^(?:source|sources|person)$/.test(head) ? this.#store.recent.find('anonymous', (draft) => draft.phrase.plural === plural) : undefined) ??
      this.#bodyCalled(head, wanted) ??
      (isHypernym(head) && !plural ? this.#subjectBefore(phrase) : undefined) ??
      (isHypernym(head) && !plural && isLoose(phrase, wanted) ? this.#likened(block, headToken, head) : undefined) ??
      // “The agency”, of whichever body spoke last, a paragraph or two before.
      (body || (anyBody.has(head) && !plural && isLoose(phrase, wanted)) ? this.#anyBody(block, headToken, head) : undefined)
    )
  }

  /** “A clerk of the bank called. … | The clerk | said”: of whom the text has told more, and who has not spoken: in this paragraph or the five before it. */
  #toldBefore(phrase: Phrase): Draft | undefined {
    if (!refersBack(phrase)) return undefined
    const {block, range, head, plural} = phrase
    const wanted = wantedOf(phrase)
    const number = numberOf(phrase)
    for (const {here, items} of this.#backFrom(block, 5)) {
      const found = mentionedIn(here, items, here === block ? range.first : Infinity).findLast(
        ({phrase: one, agent}) => one.head === head && one.plural === plural && agent === one && tellsMore(one, wanted) && (number === undefined || numberOf(one) === number) && wanted.every((word) => wordsIn(one).includes(word))
      )
      if (found) return this.#broughtIn(found.phrase, isInStory(this.#store.classOf(found.phrase)) ? 'unresolved' : undefined)
    }
    return undefined
  }

  /** “Norwell rose. | The drug company | said …”: what the sentence before is about, by a name of which the text makes nobody’s. */
  #subjectBefore(phrase: Phrase): Draft | undefined {
    if (!refersBack(phrase) || !isLoose(phrase, wantedOf(phrase))) return undefined
    const {block, range, head} = phrase
    for (const {here, items} of this.#backFrom(block, 0)) {
      if (items[0]!.first >= range.first || items.at(-1)!.last > range.first) continue
      const {phrase: one, place} = mentionedIn(here, items)[0] ?? {}
      const isName = one && place === 'subject' && one.name && (this.#store.isLone(one) || (one.sort === 'body' && one.name.last - one.name.first > 1))
      return isName && mayBe(head, wordsOf(here.get(proseTokens), one.name!)) ? this.bodyAt(one) : undefined
    }
    return undefined
  }

  /** “Ada Pell and Carl Lund met. | The two | said”: in this paragraph or the two before it. */
  #pairBefore({block, range}: Phrase): Draft | undefined {
    for (const {here, items} of this.#backFrom(block, 2)) {
      const found = mentionedIn(here, items, here === block ? range.first : Infinity).findLast(({phrase: one, many}) => many && isPair(one))
      if (found) return this.ofAll(found.phrase)
    }
    return undefined
  }

  /** Sentences backwards, in this paragraph and so many before it, as far as the story goes. */
  *#backFrom(block: Block, reach: number): Generator<{readonly here: Block; readonly items: OuterSentence}> {
    for (let index = block.index; index >= Math.max(0, block.index - reach); index--) {
      const here = this.#store.document.blocks[index]!
      if (isBreak(here.text)) return
      const all = here.get(outerSentences)
      for (let at = all.length - 1; at >= 0; at--) yield {here, items: all[at]!}
    }
  }

  /** “The new poll”, of two: the one that came in as new; else the last. */
  #documentBy(phrase: Phrase, wanted: readonly string[]): Draft | undefined {
    const {head, headToken, plural: isMany, block, tied} = phrase
    const plural = isMany && head !== 'research'
    const isAsked = (draft: Draft) => wanted.every((word) => hasWord(draft, word) || (isNew.test(word) && newWords.some((other) => hasWord(draft, other))))
    // “the unseen port video of the fall”, which is no phone video
    const isOther = (draft: Draft) => wanted.length > 1 && !refersBack(phrase) && draft.phrase.modifiers.some((word) => !newWords.includes(word)) && !wanted.some((word) => hasWord(draft, word))
    const known =
      this.#store.recent.find('head ' + head, (draft) => draft.class === 'document' && wanted.length > 0 && isAsked(draft)) ??
      this.#store.recent.find('head ' + head, (draft) => draft.class === 'document' && !(tied && draft.phrase.tied) && !isOther(draft))
    const fresh = plural ? undefined : this.#introducedBefore(block, headToken, head, wanted.filter((word) => word !== 'new'))
    if (fresh && (!known || known.lastBlock < fresh.block.index)) return this.#broughtIn(fresh)
    return known ?? this.#store.recent.find('document', (draft) => !draft.phrase.plural && isSameThing(head, draft.head) && (!plural || draft.lastBlock >= block.index - 2) && wanted.every((word) => hasWord(draft, word)))
  }

  /** “in Ohio, … | the state |”: in this paragraph or the one before. */
  #stateBefore(block: Block, token: number): Draft | undefined {
    for (const here of [block, this.#store.document.blocks[block.index - 1]]) {
      const t = here?.get(proseTokens)
      for (let at = here === block ? token - 1 : (t?.length ?? 0) - 1; here && t && at >= 0; at--) {
        if (!isCapital(t, at)) continue
        const isTwo = at > 0 && isCapital(t, at - 1) && states.has(`${t.word[at - 1]} ${t.word[at]}`)
        if (isTwo || states.has(t.word[at]!)) return this.bodyAt(phraseOf(here, {first: isTwo ? at - 1 : at, last: at + 1}))
      }
    }
    return undefined
  }

  /** “River Watch, an advocacy group, … The group …”: in this paragraph or the three before it. */
  #lastDescribed(block: Block, token: number, fits: (noun: string) => boolean): Phrase | undefined {
    for (let index = block.index; index >= Math.max(0, block.index - 3); index--) {
      const here = this.#store.document.blocks[index]!
      const found = here.get(describedBodies).findLast(({range, noun}) => (here !== block || range.last < token) && fits(noun))
      if (found) return phraseOf(here, found.range)
    }
    return undefined
  }

  /** “River Watch, a charity, … The group …” */
  #likened(block: Block, token: number, head: string): Draft | undefined {
    const phrase = this.#lastDescribed(block, token, (noun) => areAlike(head, noun))
    return phrase && this.bodyAt(phrase)
  }

  /** “Norwell”, for which “it” stands. */
  bodyAt(phrase: Phrase): Draft {
    const found = this.#store.at(phrase) ?? this.#store.recent.find('label ' + wordsOf(phrase.block.get(proseTokens), phrase.range))
    if (found) return found
    const draft = this.#store.entered(phrase, 'body')
    this.#store.put(phrase, draft)
    return draft
  }

  /** “The campaign”, of the one of which the text spoke last as somebody’s. */
  #lastOwned(head: string, block: Block, token: number): Draft | undefined {
    for (let index = block.index; index >= Math.max(0, block.index - 12); index--) {
      const here = this.#store.document.blocks[index]!
      // “___”: another story begins.
      if (isBreak(here.text)) return undefined
      const found = here.get(ownedBodies).findLast((one) => one.head === head && (here !== block || one.range.last <= token) && this.#holderOf(here, one))
      if (!found) continue
      const spoke = this.#store.recent.find('head ' + head, ({phrase}) => phrase.sort !== 'document')
      const last = spoke?.mentions.at(-1)?.phrase
      if (last && (last.block.index > index || (last.block === here && last.headToken >= found.range.last - 1))) return spoke
      const key = this.#ownedKey(here, found)
      return this.#store.recent.find(key) ?? this.#owned(phraseOf(here, found.range), key)
    }
    return undefined
  }

  #owned(phrase: Phrase, key: string): Draft {
    // “| Okoro’s campaign |”, not “| Okoro’s campaign manager |”
    const known = this.#store.at(phrase)
    const draft = known?.head === phrase.head ? known : this.#enteredAt(phrase)
    this.#store.recent.add(draft, [key])
    return draft
  }

  #ownedKey(block: Block, owned: OwnedBody): string {
    return `owned ${owned.kind} ${this.#holderOf(block, owned)}`
  }

  /** The surname of whose it is. */
  #holderOf(block: Block, {owner}: OwnedBody): string | undefined {
    const t = block.get(proseTokens)
    if (isCapital(t, owner) && !/^(?:his|her)$/.test(t.word[owner]!)) return this.#store.people.has(t.word[owner]!) ? t.word[owner] : undefined
    return this.#store.document.get(referents).get(block)?.get(owner)?.name?.surname
  }

  /** “Her campaign”, “the Okoro campaign”: what is Okoro’s answers to either. */
  remember({block, headToken, head}: Phrase, draft: Draft): void {
    const key = isOwnedNoun(head) ? this.#keyAt(block, headToken) : undefined
    if (key) this.#store.recent.add(draft, [key])
  }

  byHolder(phrase: Phrase): Draft | undefined {
    const {block, headToken, head} = phrase
    const key = isOwnedNoun(head) ? this.#keyAt(block, headToken) : undefined
    const found = key ? this.#store.recent.find(key) : undefined
    // “Her campaign” gets its owner’s name where the text gives it.
    if (found && /^(?:her|his) /i.test(found.label) && !owners.test(phrase.determiner)) found.label = labelOf(phrase, found.class, this.#store.people)
    return found
  }

  #keyAt(block: Block, head: number): string | undefined {
    const owned = block.get(ownedBodies).find(({range}) => range.last - 1 === head)
    return owned && this.#holderOf(block, owned) ? this.#ownedKey(block, owned) : undefined
  }

  /** “The board issued | a statement |. The statement said …”: where it was first spoken of. */
  #broughtIn(phrase: Phrase, of = this.#store.classOf(phrase)): Draft {
    const found = this.#store.at(phrase)
    if (found) return found
    const {block, range} = phrase
    const draft = this.#store.introduced(phrase, of, {places: places(block, range), phrase, how: 'introduction', attribution: undefined}, block)
    this.#store.put(phrase, draft)
    return draft
  }

  /** “a lawyer for Okoro said … | her lawyer | added”: the last of the kind, who is somebody’s. */
  byOwner(phrase: Phrase): Draft | undefined {
    const {head, plural, sort, block} = phrase
    if (!owners.test(phrase.determiner) || (sort !== 'person' && sort !== 'people')) return undefined
    const owner = this.#ownerOf(phrase)
    const isSame = (other: Phrase): boolean => {
      if (owners.test(other.determiner)) return other.determiner === phrase.determiner && this.#ownerOf(other) === owner
      if (owner !== undefined) return wordsIn(other).includes(owner)
      return phrase.determiner === 'their' && /^(?:for|of)$/.test(wordsIn(other)[other.headToken + 1 - other.range.first] ?? '')
    }
    return this.#store.recent.find('head ' + roleName(head), (draft) => draft.lastBlock >= block.index - 10 && draft.head === head && draft.phrase.plural === plural && isSame(draft.phrase))
  }

  /** The surname of her in “her lawyer”. */
  #ownerOf({block, range, determiner}: Phrase): string | undefined {
    return /^(?:his|her)$/.test(determiner) ? this.#store.document.get(referents).get(block)?.get(range.first)?.name?.surname : undefined
  }

  /** “a new letter”, of which nothing has been told yet: in this paragraph or the two before it, outside quotations. */
  #introducedBefore(block: Block, token: number, head: string, wanted: readonly string[]): Phrase | undefined {
    for (let index = block.index; index >= Math.max(0, block.index - 2); index--) {
      const here = this.#store.document.blocks[index]!
      for (const items of [...here.get(outerSentences)].reverse()) {
        const found = mentionedIn(here, items, here === block ? token : Infinity).findLast(({phrase}) => /^(?:an?|another|one)$/.test(phrase.determiner) && phrase.sort === 'document' && (phrase.head === head || isSameThing(head, phrase.head)) && wanted.every((word) => phrase.modifiers.includes(word)))
        if (found) return found.phrase
      }
    }
    return undefined
  }

  /** A body that has not spoken yet. */
  #bodyCalled(head: string, wanted: readonly string[]): Draft | undefined {
    const phrase = this.#bodies.called(head, wanted)
    if (phrase?.sort !== 'body') return undefined
    return (phrase.name && this.byName(phrase)) ?? this.#store.recent.find('label ' + wordsOf(phrase.block.get(proseTokens), phrase.range)) ?? this.#enteredAt(phrase)
  }

  /** The one that spoke last, a paragraph or two before, unless another has been named since. */
  #anyBody(block: Block, token: number, head: string): Draft | undefined {
    const spoke = this.#store.recent.find('body', (draft) => draft.lastBlock >= block.index - 2 && mayBe(head, draft.label))
    if (spoke && spoke.lastBlock === block.index) return spoke
    const named = this.#bodies.before(block, token)
    return (named?.block === block ? this.#bodyBefore(block, token, head) : undefined) ?? spoke ?? this.#bodyBefore(block, token, head)
  }

  #bodyBefore(block: Block, token: number, head: string): Draft | undefined {
    const phrase = this.#bodies.before(block, token)
    return phrase && mayBe(head, wordsOf(phrase.block.get(proseTokens), phrase.name!)) ? this.byName(phrase) ?? this.ofPhrase(phrase) : undefined
  }

  /** “the Norland senator”: a person whom the text has named otherwise. */
  byDescription(phrase: Phrase): Draft | undefined {
    const {sort, plural, block, range, head} = phrase
    const referent = (sort === 'person' || isEpithetNoun(head)) && !plural ? this.#store.document.get(referents).get(block)?.get(range.first) : undefined
    return (referent?.name && this.draftOf(referent)) ?? this.#called(phrase) ?? (referent && this.draftOf(referent)) ?? this.#lastUnnamed(phrase) ?? this.#toldBefore(phrase)
  }

  /** “Another clerk said no. “…,” | the man | said.”: whichever unnamed person spoke last, here or in the paragraph before. */
  #lastUnnamed({head, plural, block, determiner, tail}: Phrase): Draft | undefined {
    if (plural || determiner !== 'the' || tail || !/^(?:man|woman)$/.test(head)) return undefined
    return this.#store.recent.find('anonymous', (draft) => !draft.phrase.plural && draft.mentions.length > 0 && draft.lastBlock >= block.index - 1 && !/^(?:man|woman)$/.test(draft.head))
  }

  /** Whom the words stand for. A person who has not spoken yet enters the ledger here. */
  referred(block: Block, {first}: Range): Draft | undefined {
    const referent = this.#store.document.get(referents).get(block)?.get(first)
    return referent && this.draftOf(referent)
  }

  /** “Mr. Okoro, | who”, of two Okoros: by the title. */
  ofNamed(block: Block, name: Name): Draft | undefined {
    const bearer = name.range.last - name.range.first === 1 ? this.#store.document.get(bearers).get(block)?.get(name.range.first) : undefined
    return this.draftOf(bearer ?? {block, name, introduction: undefined})
  }

  draftOf({block, name, introduction}: Referent): Draft | undefined {
    if (name) {
      const phrase = phraseOf(block, name.range)
      return (phrase.name && this.#byWords(phrase)) ?? this.#store.entered(phrase, 'person')
    }
    if (!introduction) return undefined
    const t = block.get(proseTokens)
    const known = this.#store.inBlock(block).find(({mentions}) => mentions.some(({places: own}) => own.some((place) => place.block === block && place.start <= introduction.start && introduction.start < place.end)))
    return known ?? this.ofPhrase(phraseOf(block, {first: tokenFrom(t, introduction.start), last: tokenFrom(t, introduction.end)}))
  }

  /** The source that a phrase is or refers to; it may not have spoken yet. */
  ofPhrase(phrase: Phrase): Draft {
    const found = this.#store.at(phrase) ?? (phrase.name ? this.byName(phrase) : phrase.definite ? this.byHead(phrase) : undefined)
    return found ?? this.#enteredAt(phrase)
  }

  /** “Ada Pell and Carl Lund”: neither of them alone. */
  ofAll(phrase: Phrase): Draft {
    const {first, last} = phrase.range
    const words = phrase.block.get(proseTokens).word.slice(first, last)
    if (phrase.sort !== 'person' || !words.includes('and')) return this.ofPhrase(phrase)
    const found = this.#store.at(phrase)
    if (found) return found
    const label = wordsOf(phrase.block.get(proseTokens), {first, last: phrase.name && words[phrase.name.first - first - 1] === 'and' ? phrase.name.last : last})
    // “Ada Pell and Carl Lund said … | Pell and Lund | added”
    const other = words[words.indexOf('and') - 1]!
    const known = this.#store.recent.find('head ' + phrase.head, (one) => one.class === 'people' && one.phrase.sort === 'person' && hasWord(one, other))
    const draft = known ?? this.#store.entered(phrase, 'people')
    if (!known) draft.label = label.replace(/^both /i, '')
    this.#store.put(phrase, draft)
    return draft
  }

  #enteredAt(phrase: Phrase): Draft {
    const draft = this.#store.entered(phrase)
    this.#store.put(phrase, draft)
    return draft
  }
}

/** A name, its initials, and its last word. */
const namesOf = once((phrase: Phrase) => {
  const label = wordsOf(phrase.block.get(proseTokens), phrase.name!)
  return {label, short: initials(label), surname: surnameOf(phrase, phrase.name!)}
})

/** “the clerk”, not “the clerk of the bank”, “all the clerks who …”: which one is told elsewhere. */
function refersBack({block, range, determiner, tail}: Phrase): boolean {
  const {word} = block.get(proseTokens)
  return /^(?:the|these|this|those)$/.test(word[range.first]!) && determiner === word[range.first] && (tail === undefined || word[tail.first] === ',') && !/^(?:of|that|which|who|whom|whose)$/.test(word[range.last] ?? '')
}

/** “three clerks of the bank”, not “the clerks”, “more clerks”. */
const tellsMore = (phrase: Phrase, wanted: readonly string[]) =>
  !phrase.pronoun && !(phrase.sort === 'person' && phrase.determiner === '') && (!phrase.definite || phrase.modifiers.length > wanted.length || phrase.tail !== undefined) && !/^(?:all|any|every|fewer|less|more|much|no|other|others)$/.test(wordsIn(phrase)[0]!)

const numberOf = (phrase: Phrase) => wordsIn(phrase).find((word) => /^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(word))

/** “Ada Pell and Carl Lund” */
function isPair({block, range, name, sort}: Phrase): boolean {
  const words = block.get(proseTokens).word.slice(range.first, range.last)
  return sort === 'person' && name !== undefined && words.filter((word) => word === 'and').length === 1 && !words.includes("'s") && isCapital(block.get(proseTokens), range.first + words.indexOf('and') - 1)
}

/** “the conservative newspaper”, “the drug company”: of what may have been named without; not “the Norland newspaper”. */
const isLoose = ({block, headToken}: Phrase, wanted: readonly string[]) => wanted.length < 3 && wanted.every((_, at) => !isCapital(block.get(proseTokens), headToken - 1 - at))

const isBreak = (text: string) => text.length < 12 && !/[\p{L}\p{N}]/u.test(text)

const states: ReadonlySet<string> = new Set(stateNames)

/** What must be said of it elsewhere too: of “the new port report” “new” and “port”. */
const wantedOf = ({head, modifiers}: Phrase) => modifiers.filter((word) => !/^(?:same|first|former|second|anonymous|unnamed)$/.test(word) && word !== "'s" && !(head === 'pac' && word === 'super'))

const owners = /^(?:his|her|their|its)$/

const wordsIn = ({block, range}: Phrase) => block.get(proseTokens).word.slice(range.first, range.last)

/** “The bureau”, of an “NTB”: capitals that end in its own. */
const initialled = ['association', 'authority', 'board', 'bureau', 'commission', 'committee', 'council', 'federation', 'league', 'party', 'union']

/** What a body may be called, whatever its name says that it is. */
const anyBody = new Set([...initialled, 'agency', 'alliance', 'company', 'firm', 'group', 'institution', 'journal', 'magazine', 'network', 'newspaper', 'organisation', 'organization', 'outlet', 'paper', 'site', 'website'])

const kinds = new Map(Object.entries(bodyKinds).map(([noun, words]) => [noun, new Set(words)]))
const isInitials = (label: string) => /^\p{Lu}{2,}$/u.test(label)

const sameKind = new Map([['paper', 'newspaper'], ['daily', 'newspaper'], ['broadcaster', 'network']])

/** “the newspaper”, of a Herald; “the company”, of no ministry. */
function mayBe(noun: string, label: string): boolean {
  const last = label.slice(label.lastIndexOf(' ') + 1).toLowerCase()
  const kind = kinds.get(sameKind.get(noun) ?? noun)
  // “FBI”
  if (noun === 'agency' && isInitials(label)) return true
  if (initialled.includes(noun)) return isInitials(label) && last.endsWith(noun[0]!)
  return kind ? kind.has(last) : !(/^(?:company|firm|site|website)$/.test(noun) && kinds.get('no company')!.has(last)) && !(/^(?:group|organi[sz]ation)$/.test(noun) && kinds.get('no group')!.has(last))
}

const alike = [
  ['analysis', 'article', 'document', 'finding', 'findings', 'paper', 'poll', 'report', 'research', 'results', 'review', 'story', 'study', 'survey'],
  ['ad', 'advertisement', 'clip', 'commercial', 'film', 'footage', 'spot', 'video'],
  ['document', 'email', 'letter', 'memo', 'message', 'missive', 'note'],
  ['complaint', 'decision', 'document', 'filing', 'indictment', 'lawsuit', 'opinion', 'order', 'ruling', 'suit'],
  ['book', 'memoir', 'novel']
]

/** Of the words above, those that name no document by themselves. */
const otherDocuments: ReadonlySet<string> = new Set(['missive', 'research', 'results'])

const isNew = /^(?:latest|new|recent)$/
const newWords = ['latest', 'new', 'recent']

/** “The report”, of a study; “the spot”, of an ad. */
const isSameThing = (head: string, other: string) => alike.some((words) => words.includes(head) && words.includes(other))

/** “Four workers were fired. The workers said …”: people of whom something is told, and no informants whose names are withheld. */
const isInStory = (of: SourceClass) => of === 'anonymous' || of === 'bare'
