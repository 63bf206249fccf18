import type {Place} from '../document.js'
import {defineFact} from '../fact.js'
import type {Anonymity} from './anonymity.js'
import {isNamed} from './classify.js'
import type {SourceClass} from './classify.js'
import {facetsOf} from './documents.js'
import type {Phrase} from './phrases.js'
import {Registry} from './registry.js'
import type {Draft} from './source-drafts.js'
import {positionOf} from './source-labels.js'

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

/** The source ledger: who is behind the attributions, with second references resolved. */
export const sources = defineFact({name: 'sources', document: (document): readonly Source[] => new Registry(document).drafts().map(finished)})

/** The source of each attribution, by the attribution’s index; undefined where the text hides it. */
export const sourceOf = defineFact({
  name: 'source of',
  document(document): ReadonlyMap<number, Source> {
    const owners = new Map<number, Source>()
    for (const source of document.get(sources)) for (const index of source.attributions) owners.set(index, source)
    return owners
  }
})

function finished(draft: Draft, index: number): Source {
  const {phrase} = draft
  return {
    id: `s${index + 1}`,
    label: draft.label,
    class: draft.class,
    kind: kindOf(draft),
    named: draft.class === 'document' ? isIdentified(phrase) : isNamed(draft.class, phrase) || (draft.class === 'people' && phrase.sort === 'person' && phrase.name !== undefined),
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
