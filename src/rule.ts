import type {Block, Document, Passage, Place, Span} from './document.js'
import type {IgnoreComment} from './ignore-comments.js'
import type {Options, ValuesOf} from './option.js'
import type {Severities, Severity, TypeSeverities} from './preset.js'

/** A change of a block's text: `text` takes the place of `start..end`. Without `block` it is in the block of the finding. */
export interface BlockEdit extends Span {
  readonly text: string
  readonly block?: Block
}

export interface Suggestion {
  readonly title: string
  readonly edits: readonly BlockEdit[]
}

export interface Extras {
  /** Always safe to apply: the meaning stays. */
  readonly fix?: readonly BlockEdit[] | undefined
  /** A person chooses. */
  readonly suggestions?: readonly Suggestion[] | undefined
  /** All that it is about, where that is more than its words: a rule that gives way does so within it. */
  readonly about?: Span | undefined
  /** The other places: “first introduced here”. */
  readonly related?: readonly (Span & {readonly block?: Block; readonly message: string})[] | undefined
}

/** What a message says: the editor's question in one sentence, and a note with why or how. */
export interface Wording {
  readonly text: string
  readonly note?: string
  /** Where a standard grades the kinds within one rule. An explicit severity of the user's wins. */
  readonly severity?: Severity | Severities
}

// The variance holes of this file: any message's arguments, any rule's options and messages.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Messages = {readonly [id: string]: (...words: any[]) => string | Wording}

export type Report<M extends Messages, At> = {
  readonly [id in keyof M]: (at: At & Extras, ...words: Parameters<M[id]>) => void
}

export interface Context<O extends Options, M extends Messages, At> {
  readonly options: ValuesOf<O>
  readonly report: Report<M, At>
}

export interface Definition<Id extends string, O extends Options, M extends Messages> {
  /** In kebab-case; the name of its folder. */
  readonly id: Id
  /** What it finds, in a few words, for the table of rules. */
  readonly summary: string
  readonly severity: Severities
  /** What the type of the text changes: `{fiction: 'off', opinion: 'info'}`. It never changes what is found. */
  readonly types?: TypeSeverities
  /** Rules whose finding on the same words makes this one's superfluous. */
  readonly yieldsTo?: readonly string[]
  readonly options?: O
  readonly messages: M
  /** Called for each block; sees that block alone, and may ask block facts. */
  block?(block: Passage, context: Context<O, M, Span>): void
  /** Called once; may ask any fact. */
  document?(document: Document, context: Context<O, M, Place>): void
  /** Called once, after all rules, where there are ignore comments: what each is for, and whether it was needed. None silences it. */
  ignores?(comments: readonly IgnoreComment[], context: Context<O, M, Place>): void
}

export interface Rule<Id extends string = string, O extends Options = Options, M extends Messages = Messages> {
  readonly id: Id
  readonly summary: string
  readonly severity: Severities
  readonly types: TypeSeverities
  readonly yieldsTo: readonly string[]
  readonly options: O
  readonly messages: M
  readonly block?: (block: Passage, context: Context<O, M, Span>) => void
  readonly document?: (document: Document, context: Context<O, M, Place>) => void
  readonly ignores?: (comments: readonly IgnoreComment[], context: Context<O, M, Place>) => void
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyRule = Rule<string, any, any>

/**
 * Declare a rule.
 *
 * @example
 * export const noShouting = defineRule({
 *   id: 'no-shouting',
 *   summary: 'Exclamation marks',
 *   severity: {recommended: 'info'},
 *   messages: {shout: () => 'Is this worth shouting?'},
 *   block(block, {report}) {
 *     const at = block.text.indexOf('!')
 *     if (at >= 0) report.shout({start: at, end: at + 1})
 *   }
 * })
 *
 * @throws {TypeError} if the id is not in kebab-case, or the rule looks at neither blocks nor the document.
 */
export function defineRule<const Id extends string, M extends Messages, O extends Options = Record<never, never>>(
  definition: Definition<Id, O, M>
): Rule<Id, O, M> {
  const {id, block, document, ignores} = definition
  if (!/^[a-z]+(?:-[a-z0-9]+)*$/.test(id)) throw new TypeError(`The rule id “${id}” is not in kebab-case`)
  if (!block && !document && !ignores) throw new TypeError(`The rule “${id}” looks at neither blocks nor the document`)
  return {types: {}, yieldsTo: [], options: {} as O, ...definition}
}

export {defineFact, once, onceBeside} from './fact.js'
export type {BlockFact, DocumentFact, PlacedFact} from './fact.js'
export {flag, integer, oneOf, ratio, strings} from './option.js'
export type {Option, Options, ValuesOf} from './option.js'
export type {PresetName, Severities, Severity, TypeSeverities} from './preset.js'
export type {IgnoreComment, IgnoredName} from './ignore-comments.js'
export {retext} from './retext.js'
export type {Apparatus, Block, BlockKind, Citation, Document, Lexicon, Meta, Passage, Place, Span} from './document.js'
