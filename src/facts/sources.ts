import type {Block, Document, Place, Span} from '../document.js'
import {defineFact} from '../fact.js'
import {anonymityIn} from './anonymity.js'
import type {Anonymity} from './anonymity.js'
import {attributions, places} from './attributions.js'
import type {Attribution} from './attributions.js'
import {is} from './categories.js'
import {Clause, outerSentences} from './clauses.js'
import type {OuterSentence} from './clauses.js'
import {classOf, isNamed} from './classify.js'
import type {SourceClass} from './classify.js'
import {facetsOf} from './documents.js'
import {names} from './names.js'
import type {Name} from './names.js'
import {nounPhraseFrom, subjectBefore} from './noun-phrases.js'
import type {Range} from './noun-phrases.js'
import {phraseOf, wordsOf} from './phrases.js'
import type {Phrase} from './phrases.js'
import {proseTokens} from './prose-tokens.js'
import {Recent} from './recent.js'
import {isCapital} from './tokens.js'
import type {Tokens} from './tokens.js'

/** One place where a source is spoken of as a source. */
export interface Mention {
  readonly places: readonly Place[]
  readonly phrase: Phrase
  /** “a State Department official” · “the official”, “Levin” · “she” */
  readonly how: 'introduction' | 'second' | 'pronoun'
  /** Index into the `attributions` fact; undefined where the source is only spoken of: “the officials asked not to be named”. */
  readonly attribution: number | undefined
}

/** A source of the document: who is behind one or more attributions. In exactly one class. */
export interface Source {
  readonly id: string
  readonly label: string
  readonly class: SourceClass
  readonly kind: 'person' | 'organization' | 'document' | 'group'
  readonly named: boolean
  readonly mentions: readonly Mention[]
  /** Indexes into the `attributions` fact. */
  readonly attributions: readonly number[]
  readonly head: string
  readonly plural: boolean
  readonly phrase: Phrase
  readonly position: string | undefined
  /** Where anonymity is granted to it, and why. */
  readonly anonymity: Anonymity | undefined
}

interface Draft {
  label: string
  class: SourceClass
  readonly phrase: Phrase
  readonly head: string
  readonly surname: string | undefined
  readonly roles: Set<string>
  readonly mentions: Mention[]
  anonymity: Anonymity | undefined
  lastBlock: number
  /** What it answers to, in its class. */
  keys?: {readonly of: SourceClass; readonly keys: ReadonlySet<string>}
}

/** The source ledger: who is behind the attributions, with second references resolved. */
export const sources = defineFact({name: 'sources', document: (document): readonly Source[] => new Registry(document).sources()})

/** The source of each attribution, by the attribution’s index; undefined where the text hides it. */
export const sourceOf = defineFact({
  name: 'source of',
  document(document): ReadonlyMap<number, Source> {
    return new Map(document.get(sources).flatMap((source) => source.attributions.map((index) => [index, source] as const)))
  }
})

class Registry {
  readonly #drafts: Draft[] = []
  readonly #recent = new Recent<Draft>()
  readonly #inBlock = new Map<Block, Set<Draft>>()
  readonly #spoken = new Map<string, Draft>()
  readonly #owners = new Map<readonly Place[], Draft>()
  readonly #people = new Map<string, {readonly label: string; readonly roles: Set<string>; readonly full: boolean}>()

  constructor(readonly document: Document) {
    for (const block of document.blocks) for (const name of block.get(names)) this.#introduce(block, name)
  }

  sources(): Source[] {
    const all = this.document.get(attributions)
    all.forEach((attribution, index) => this.#add(attribution, index))
    for (const block of this.document.blocks) {
      for (const range of citedSources(block)) this.#cite(phraseOf(block, range))
      for (const grant of anonymityIn(block)) this.#grant(grant)
    }
    for (const draft of this.#drafts) draft.anonymity ??= this.#anonymityOf(draft)
    return this.#drafts.map((draft, index) => finished(draft, index))
  }

  #introduce(block: Block, {range, surname, full, roles}: Name): void {
    const known = this.#people.get(surname)
    if (known) for (const role of roles) known.roles.add(role)
    if (known?.full || (known && !full)) return
    this.#people.set(surname, {label: wordsOf(block.get(proseTokens), range), roles: new Set([...(known?.roles ?? []), ...roles]), full})
  }

  #add(attribution: Attribution, index: number): void {
    if (!attribution.phrase) return
    const {block, range} = attribution.phrase
    const phrase = phraseOf(block, range)
    // “rejected the figures and said”: one subject, two cues.
    const key = `${block.index} ${range.first}`
    const found = this.#spoken.get(key) ?? this.#earlier(phrase, attribution)
    const mention = (how: Mention['how']): Mention => ({places: attribution.source, phrase, how, attribution: index})
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
      label: this.#labelOf(phrase, of),
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
    this.#recent.add(draft, this.#keysOf(draft))
  }

  /** Remembered, as most sources speak more than once. */
  #keysOf(draft: Draft): ReadonlySet<string> {
    if (draft.keys?.of !== draft.class) draft.keys = {of: draft.class, keys: keysOf(draft)}
    return draft.keys.keys
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
    const draft = own ?? this.#subjectOf(block, sentence, grant)
    if (!draft) return
    if (draft.class !== 'bare') draft.class = 'anonymous'
    draft.anonymity = grant.reason || !draft.anonymity ? grant : draft.anonymity
  }

  /** “…, the Herald reported, citing two people familiar with the talks”: sources at second hand. */
  #cite(phrase: Phrase): void {
    const of = this.#classOf(phrase)
    if (of !== 'anonymous' && of !== 'bare') return
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

  #labelOf(phrase: Phrase, of: SourceClass): string {
    const t = phrase.block.get(proseTokens)
    if (of === 'person' && phrase.name) {
      const known = this.#people.get(surnameOf(phrase, phrase.name))
      const own = wordsOf(t, phrase.name)
      return known?.full && (phrase.name.last - phrase.name.first === 1 || shares(known.label, own)) ? known.label : own
    }
    if (of === 'body' && phrase.name) return wordsOf(t, {first: phrase.name.first, last: bodyEnd(t, phrase)})
    let {first} = phrase.range
    const end = of === 'anonymous' || of === 'weasel' || of === 'spokesperson' ? describedEnd(t, phrase) : phrase.headToken + 1
    while (first < phrase.headToken && /^(?:an?|the|recent|new|latest|this|that|one|another)$/.test(t.word[first]!)) first++
    let last = Math.max(end, first + 1)
    while (last > first + 1 && /^[,.]$/.test(t.word[last - 1]!)) last--
    return wordsOf(t, {first, last})
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
    if (phrase.name) return this.#byName(phrase)
    if (phrase.definite && !/^(?:his|her|its|their|my|our)$/.test(phrase.determiner)) return this.#byHead(phrase)
    // “Police”, twice: the same words are the same source; “aides”, twice, need not be.
    return phrase.determiner === '' && !phrase.plural ? this.#recent.find('head ' + phrase.head, (draft) => sameWords(draft.phrase, phrase)) : undefined
  }

  #byName(phrase: Phrase): Draft | undefined {
    const name = phrase.name!
    const label = wordsOf(phrase.block.get(proseTokens), name)
    const surname = surnameOf(phrase, name)
    return (
      this.#recent.find('label ' + label) ??
      this.#recent.find('surname ' + surname, (draft) => name.last - name.first === 1 || shares(draft.label, label)) ??
      this.#recent.find('body ' + label) ??
      this.#recent.find('label ' + initials(label), (draft) => draft.class === 'body' && draft.label.length > 1)
    )
  }

  #byHead({head, plural, sort, modifiers}: Phrase): Draft | undefined {
    const wanted = modifiers.filter((word) => !/^(?:same|first|former|second|anonymous|unnamed)$/.test(word) && word !== "'s")
    if (sort === 'document') {
      return (
        this.#recent.find('head ' + head, ({class: of}) => of === 'document') ??
        (generic.has(head) ? this.#recent.find('document', (draft) => !draft.phrase.plural && wanted.every((word) => hasWord(draft, word))) : undefined)
      )
    }
    const fits = (draft: Draft) =>
      draft.phrase.sort !== 'document' && (draft.phrase.plural === plural || draft.class === 'body') && wanted.every((word) => hasWord(draft, word) || draft.roles.has(word))
    return (
      this.#recent.find('head ' + roleName(head), fits) ??
      // “The source” is whichever unnamed person spoke last.
      (/^(?:source|sources|person)$/.test(head) ? this.#recent.find('anonymous', (draft) => draft.phrase.plural === plural) : undefined)
    )
  }

  #byPronoun({head, block, range}: Phrase): Draft | undefined {
    if (head === 'who') return this.#antecedent(block, range)
    if (head === 'he' || head === 'she') return this.#personBefore(block, range) ?? this.#recent.find('person')
    if (head === 'they') return this.#recent.find('many') ?? this.#recent.find('any')
    if (head === 'it') return this.#recent.find('thing')
    return head === 'i' || head === 'we' ? this.#recent.find('self') : undefined
  }

  /**
   * Whom “she” stands for: who spoke last in the paragraph, or whom its words before this are about, or who spoke in the paragraph
   * before, or whom that is about. A person who has not spoken yet enters the ledger here.
   */
  #personBefore(block: Block, range: Range): Draft | undefined {
    for (const [here, limit] of [[block, range.first], [this.document.blocks[block.index - 1], Infinity]] as const) {
      if (!here) return undefined
      const spoken = this.#recent.find('person', (draft) => draft.lastBlock === here.index)
      if (spoken) return spoken
      const list = here.get(names).filter(({range: {last}}) => last <= limit)
      const name = list.find(({sure}) => sure) ?? list.find(({full, range: {first}}) => full && first === 0)
      if (!name) continue
      return this.#recent.find('surname ' + name.surname) ?? this.#enter(phraseOf(here, name.range))
    }
    return undefined
  }

  #enter(phrase: Phrase): Draft {
    const draft = this.#drafted(phrase, 'person', phrase.block)
    this.#recent.add(draft, this.#keysOf(draft))
    return draft
  }

  #antecedent(block: Block, {first}: Range): Draft | undefined {
    const t = block.get(proseTokens)
    const name = block.get(names).find(({range}) => range.last === first || (range.last === first - 1 && t.word[first - 1] === ','))
    return name && this.#recent.find('surname ' + name.surname)
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

/** The noun phrases behind “citing” and “quoting”, outside quotations, each member of “a document and a person” by itself. */
function citedSources(block: Block): Range[] {
  const t = block.get(proseTokens)
  if (!(t.word.includes('citing') || t.word.includes('quoting')) || !/\b(?:citing|quoting)\b/i.test(block.text)) return []
  return block.get(outerSentences).flatMap((items) => {
    const clause = new Clause(t, items)
    return items.flatMap((_, at) => {
      if (!/^(?:citing|quoting)$/.test(clause.word(at))) return []
      const phrase = nounPhraseFrom(clause, at + 1)
      if (!phrase) return []
      let {first} = phrase
      for (let look = first; look < phrase.last; look++) if (clause.word(look) === 'and' && clause.has(look + 1, is.determiner | is.roles)) first = look + 1
      return [{first: items[first]!.first, last: items[phrase.last - 1]!.last}]
    })
  })
}

/** “the Ministry | of Health | said” */
function bodyEnd(t: Tokens, {name, range}: Phrase): number {
  let last = name!.last
  while (last + 1 < range.last && /^(?:of|for|and|on)$/.test(t.word[last]!) && isCapital(t, t.word[last + 1] === 'the' ? last + 2 : last + 1)) {
    last++
    while (last < range.last && (isCapital(t, last) || t.word[last] === 'the')) last++
  }
  return last
}

/** “two people familiar with the talks |, who asked not to be named” */
function describedEnd(t: Tokens, {headToken, range}: Phrase): number {
  let last = headToken + 1
  while (last < range.last && !/^(?:,|who|whose|which|that|speaking|on|\(|—|–)$/.test(t.word[last]!)) last++
  return last
}

/** The words that may refer to it later: its name, its roles, a pronoun. */
function keysOf({label, surname, class: of, head, roles, phrase}: Draft): Set<string> {
  const keys = new Set(['any', 'label ' + label, 'head ' + roleName(head)])
  for (const role of roles) keys.add('head ' + role)
  if (surname !== undefined) keys.add('surname ' + surname)
  if (of === 'body') {
    keys.add('body ' + initials(label))
    keys.add('body ' + label.slice(label.lastIndexOf(' ') + 1))
    keys.add('head ' + label.slice(label.lastIndexOf(' ') + 1).toLowerCase())
  }
  if (of === 'document') keys.add('document')
  if (of === 'anonymous') keys.add('anonymous')
  if (of === 'self') keys.add('self')
  if (of === 'body' || of === 'document') keys.add('thing')
  if (of === 'body' || of === 'document' || of === 'people' || phrase.plural) keys.add('many')
  if (isPerson(of) && !phrase.plural) keys.add('person')
  return keys
}

const canBeUnnamed = (of: SourceClass) => of === 'officials' || of === 'people' || of === 'unresolved' || of === 'weasel' || of === 'spokesperson'

function sentenceSpan(block: Block, items: OuterSentence): Span {
  const t = block.get(proseTokens)
  return {start: t.start[items[0]!.first]!, end: t.end[items.at(-1)!.last - 1]!}
}

const isPerson = (of: SourceClass) => of === 'person' || of === 'anonymous' || of === 'bare' || of === 'spokesperson' || of === 'unresolved'

const generic = new Set(['report', 'study', 'document', 'paper', 'survey', 'analysis'])

function finished(draft: Draft, index: number): Source {
  const {phrase} = draft
  return {
    id: `s${index + 1}`,
    label: draft.label,
    class: draft.class,
    kind: kindOf(draft),
    named: draft.class === 'document' ? isIdentified(phrase) : isNamed(draft.class, phrase),
    mentions: draft.mentions,
    attributions: draft.mentions.flatMap(({attribution}) => (attribution === undefined ? [] : [attribution])),
    head: draft.head,
    plural: phrase.plural,
    phrase,
    position: positionOf(draft),
    anonymity: draft.anonymity
  }
}

function kindOf({class: of, phrase}: Draft): Source['kind'] {
  if (of === 'document') return 'document'
  if (of === 'body' || of === 'spokesperson') return 'organization'
  if (of === 'weasel' || of === 'people' || of === 'officials' || phrase.plural) return 'group'
  return phrase.sort === 'body' ? 'organization' : 'person'
}

/** A document is identified by a title, or by its producer and its date; “the report” by whatever introduced it. */
function isIdentified(phrase: Phrase): boolean {
  const {producer, title, date} = facetsOf(phrase)
  return title || (producer && date) || (phrase.definite && !phrase.tied)
}

function positionOf({class: of, phrase, label}: Draft): string | undefined {
  const t = phrase.block.get(proseTokens)
  if (of === 'anonymous' || of === 'spokesperson' || of === 'officials') return label
  if (of !== 'person' || !phrase.name) return undefined
  if (phrase.name.first > phrase.range.first) {
    let {first} = phrase.range
    while (first < phrase.name.first && /^(?:an?|the|,)$/.test(t.word[first]!)) first++
    if (first < phrase.name.first) return wordsOf(t, {first, last: phrase.name.first})
  }
  if (phrase.name.last < phrase.range.last && t.word[phrase.name.last] === ',') {
    let last = phrase.range.last
    while (last > phrase.name.last && t.word[last - 1] === ',') last--
    return last > phrase.name.last + 1 ? wordsOf(t, {first: phrase.name.last + 1, last}) : undefined
  }
  return undefined
}

function surnameOf(phrase: Phrase, name: Range): string {
  const t = phrase.block.get(proseTokens)
  let last = name.last
  while (last > name.first + 1 && t.is[last - 1]! & is.suffix) last--
  return t.word[last - 1]!
}

function shares(a: string, b: string): boolean {
  const first = a.toLowerCase().split(' ')[0]!
  const second = b.toLowerCase().split(' ')[0]!
  return first === second || first[0] === second[0]
}

function hasWord({phrase}: Draft, word: string): boolean {
  const t = phrase.block.get(proseTokens)
  for (let at = phrase.range.first; at < phrase.range.last; at++) if (t.word[at] === word) return true
  return false
}

function sameWords(a: Phrase, b: Phrase): boolean {
  return a.modifiers.join(' ') === b.modifiers.join(' ')
}

/** “Federal Security Service” → “FSB” will not do; “National Transit Board” → “NTB” will. */
function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')
}

const abbreviated = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['lt', 'lieutenant'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['sgt', 'sergeant'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['rev', 'reverend'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['lawmaker', 'representative'],
  ['councilman', 'councilor'],
  ['councilwoman', 'councilor']
])

const roleName = (word: string) => abbreviated.get(word) ?? word
