import type {Block, Document, Place} from '../document.js'
import {defineFact, once} from '../fact.js'
import {companyNames} from '../words/company-names.js'
import {is} from './categories.js'
import {classOf} from './classify.js'
import type {SourceClass} from './classify.js'
import {names} from './names.js'
import type {Name} from './names.js'
import {wordsOf} from './phrases.js'
import type {Phrase} from './phrases.js'
import {proseTokens} from './prose-tokens.js'
import {Recent} from './recent.js'
import {roleName} from './roles.js'
import {rememberedKeys} from './source-drafts.js'
import type {Draft} from './source-drafts.js'
import {labelOf, surnameOf} from './source-labels.js'
import type {Introduced} from './source-labels.js'
import type {Mention} from './sources.js'

/** The ledger while the text is read: every source that has come in, and where. */
export class DraftStore {
  readonly drafts: Draft[] = []
  readonly recent = new Recent<Draft>()
  readonly people = new Map<string, Introduced>()
  readonly #inBlock = new Map<Block, Draft[]>()
  readonly #byPlace = new Map<number, Draft>()
  readonly #owners = new Map<readonly Place[], Draft>()

  constructor(readonly document: Document) {
    for (const block of document.blocks) {
      for (const name of block.get(labelled)) this.#introduce(block, name)
    }
  }

  #introduce(block: Block, {name: {range, surname, full, roles}, label}: Labelled): void {
    const known = this.people.get(surname)
    if (known) for (const role of roles) known.roles.add(role)
    if (known?.full || (known && !full)) return
    const {block: at = block, first = range.first} = known ?? {}
    this.people.set(surname, {label, roles: new Set([...(known?.roles ?? []), ...roles]), full, block: at, first})
  }

  /** Who speaks from this place: the source whose phrase begins there. */
  at({block, range}: Phrase): Draft | undefined {
    return this.#byPlace.get(block.index * 0x100000 + range.first)
  }

  put({block, range}: Phrase, draft: Draft): void {
    this.#byPlace.set(block.index * 0x100000 + range.first, draft)
  }

  /** Whose these very words are: a quotation that goes on has its speaker’s. */
  owner(source: readonly Place[]): Draft | undefined {
    return this.#owners.get(source)
  }

  inBlock(block: Block): readonly Draft[] {
    return this.#inBlock.get(block) ?? []
  }

  /** Who has been met with this very noun. */
  speakerAt({block, headToken}: Phrase): Draft | undefined {
    return this.inBlock(block).find(({mentions}) => mentions.some(({phrase}) => phrase.block === block && phrase.headToken === headToken))
  }

  introduced(phrase: Phrase, of: SourceClass, mention: Mention, block: Block): Draft {
    const draft = this.#drafted(phrase, of, block)
    this.mention(draft, mention, block)
    return draft
  }

  /** A source that is to speak, or has been spoken of by another name. */
  entered(phrase: Phrase, of = this.classOf(phrase)): Draft {
    const draft = this.#drafted(phrase, of, phrase.block)
    this.recent.add(draft, rememberedKeys(draft))
    return draft
  }

  #drafted(phrase: Phrase, of: SourceClass, block: Block): Draft {
    const draft: Draft = {
      label: labelOf(phrase, of, this.people),
      class: of,
      phrase,
      head: phrase.head,
      surname: of === 'person' && phrase.name ? surnameOf(phrase, phrase.name) : undefined,
      roles: this.#rolesOf(phrase),
      mentions: [],
      anonymity: undefined,
      lastBlock: block.index
    }
    this.drafts.push(draft)
    return draft
  }

  mention(draft: Draft, mention: Mention, block: Block): void {
    draft.mentions.push(mention)
    draft.lastBlock = block.index
    this.#owners.set(mention.places, draft)
    const here = this.#inBlock.get(mention.phrase.block)
    if (!here) this.#inBlock.set(mention.phrase.block, [draft])
    else if (!here.includes(draft)) here.push(draft)
    this.recent.add(draft, rememberedKeys(draft))
  }

  classOf(phrase: Phrase): SourceClass {
    const {lexicon} = this.document
    if ((lexicon.bodies || lexicon.outlets) && isOf(phrase, [...(lexicon.bodies ?? []), ...(lexicon.outlets ?? [])])) return phrase.sort === 'person' && !phrase.name ? classOf(phrase) : 'body'
    const of = classOf(phrase)
    // A lone capital that no text has with a given name or a title: “Norwell said”; and a firm’s, where nobody is called so.
    if (of === 'person' && phrase.name && phrase.sort === 'person') {
      const surname = surnameOf(phrase, phrase.name)
      const known = this.people.get(surname)
      if (phrase.name.last - phrase.name.first === 1 && (!known || (!known.full && known.roles.size === 0 && companies.has(surname)))) return 'body'
    }
    return of
  }

  /** “Norwell”, “Norland”: a lone capital by which the text calls nobody in full, or by a title. */
  isLone(phrase: Phrase): boolean {
    if (phrase.sort !== 'person' || !phrase.name || phrase.range.last - phrase.range.first > 1) return false
    const t = phrase.block.get(proseTokens)
    const {first, last} = phrase.range
    // “Look,”, “Meanwhile,”, “Country after country”: a capital that opens the sentence
    const opens = first === 0 || /^[.!?:"“”…]/.test(t.word[first - 1]!)
    if (opens && (t.is[first]! & is.adverb || !((t.is[last] ?? 0) & (is.verb | is.auxiliary | is.adverb) || t.word[last + 1] === 'which'))) return false
    const known = this.people.get(surnameOf(phrase, phrase.name))
    return !known || (!known.full && known.roles.size === 0)
  }

  #rolesOf(phrase: Phrase): readonly string[] {
    const known = phrase.name && this.people.get(surnameOf(phrase, phrase.name))
    return known && known.roles.size > 0 ? [...ownRoles(phrase), ...[...known.roles].map(roleName)] : ownRoles(phrase)
  }
}

interface Labelled {
  readonly name: Name
  readonly label: string
}

const labelled = defineFact({name: 'labelled names', block: (passage): readonly Labelled[] => passage.get(names).map((name) => ({name, label: wordsOf(passage.get(proseTokens), name.range)}))})

/** A name of the house’s own list stands in it. */
function isOf({block, range}: Phrase, names: readonly string[]): boolean {
  const words = wordsOf(block.get(proseTokens), range)
  return names.some((name) => words.includes(name))
}

const ownRoles = once(({block, range}: Phrase): readonly string[] => {
  const t = block.get(proseTokens)
  const roles: string[] = []
  for (let at = range.first; at < range.last; at++) if (t.is[at]! & (is.role | is.title)) roles.push(roleName(t.word[at]!))
  return roles
})

const companies: ReadonlySet<string> = new Set(companyNames)
