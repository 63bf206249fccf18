import type {BlockFact, DocumentFact, PlacedFact} from './fact.js'

/** A range in a text: UTF-16 offsets, `start` inclusive, `end` exclusive. Never empty where a public type carries it. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span in the text of one block. */
export interface Place extends Span {
  readonly block: Block
}

/** What a block is in its document. Decided once, by the format. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'item'
  | 'quote'
  | 'caption'
  | 'cell'
  | 'byline'
  | 'dateline'
  | 'turn'
  | 'verse'

/** What the markup says of sources: a link, a footnote call, a reference. Offsets into the block's text. */
export interface Citation extends Span {
  readonly kind: 'link' | 'footnote' | 'reference' | 'cite'
  /** The address, or the label, that it points to. */
  readonly target?: string
}

export const documentTypes = ['news', 'opinion', 'interview', 'encyclopedia', 'academic', 'web', 'fiction'] as const

export type DocumentType = (typeof documentTypes)[number]

/** The house's own names, known to all rules. */
export interface Lexicon {
  readonly people?: readonly string[]
  readonly bodies?: readonly string[]
  readonly outlets?: readonly string[]
  readonly roles?: readonly string[]
}

/** What was asked of a passage or a block, and the answers, in turn. They are few, and most are asked little: a map would cost more. */
class Answers {
  #known: unknown[] | undefined

  get<S, T>(fact: {readonly name: string; read(subject: S): T}, subject: S): T {
    const known = (this.#known ??= [])
    for (let at = 0; at < known.length; at += 2) if (known[at] === fact) return found(known[at + 1] as T, fact.name)
    const at = known.push(fact, asking) - 1
    try {
      const made = fact.read(subject)
      known[at] = made
      return made
    } catch (error) {
      known[at - 1] = undefined
      throw error
    }
  }

  remember<T>(key: object, make: () => T): T {
    const known = (this.#known ??= [])
    for (let at = 0; at < known.length; at += 2) if (known[at] === key) return known[at + 1] as T
    const made = make()
    known.push(key, made)
    return made
  }
}

/**
 * What stands in a block, apart from where: kind, text, citations. Block facts see this and nothing else, so that their answers
 * are remembered for as long as the same words stand somewhere in the text.
 */
export class Passage {
  readonly #answers = new Answers()

  constructor(
    readonly kind: BlockKind,
    readonly text: string,
    readonly citations: readonly Citation[],
    readonly lexicon: Lexicon
  ) {}

  /** The answer to a question about this passage, computed when first asked. */
  get<T>(fact: BlockFact<T>): T {
    return this.#answers.get(fact, this)
  }

  /** What somebody else makes of this passage, made once. */
  remember<T>(key: object, make: () => T): T {
    return this.#answers.remember(key, make)
  }
}

/** One run of a block's text that stands unbroken in the source. `at` is in the block's text, `start` in the source. */
export interface Segment {
  readonly at: number
  readonly start: number
  readonly length: number
  /** Its length in the source, where that differs: `&amp;` is one character of text. Such a segment is not divided. */
  readonly size?: number
}

/**
 * A paragraph, heading, list item …: a passage and its place in the source. A linter keeps a block while its passage stands in the text,
 * and moves it: what was found in it, as places, is still right.
 */
export class Block {
  readonly #answers = new Answers()
  #index: number
  #segments: readonly Segment[]
  #outer: Span | undefined

  constructor(
    index: number,
    readonly passage: Passage,
    segments: readonly Segment[],
    outer?: Span
  ) {
    this.#index = index
    this.#segments = segments
    this.#outer = outer
  }

  /** Where it stands in the text now. */
  moveTo(index: number, segments: readonly Segment[], outer: Span | undefined): this {
    this.#index = index
    this.#segments = segments
    this.#outer = outer
    return this
  }

  get index(): number {
    return this.#index
  }

  /** Ordered by `at`. Together they cover the text, except for characters that the format made up (a line break for `<br>`). */
  get segments(): readonly Segment[] {
    return this.#segments
  }

  /** Its place with its markup, where it has any and a deleted block takes it along: `## Head`, `<p>…</p>`. */
  get outer(): Span | undefined {
    return this.#outer
  }

  get kind(): BlockKind {
    return this.passage.kind
  }

  get text(): string {
    return this.passage.text
  }

  get citations(): readonly Citation[] {
    return this.passage.citations
  }

  get<T>(fact: BlockFact<T> | PlacedFact<T>): T {
    return fact.of === 'block' ? this.passage.get(fact) : this.#answers.get(fact, this)
  }

  /** The place of a span of this block's text. */
  at(span: Span): Place {
    return {block: this, start: span.start, end: span.end}
  }
}

/** What a format makes of a source, before blocks are placed. */
export interface DraftBlock {
  readonly kind: BlockKind
  readonly text: string
  readonly citations: readonly Citation[]
  readonly segments: readonly Segment[]
  /** The block with its markup, if that is the block's alone: what is left to delete when its whole text is deleted. */
  readonly outer?: Span
}

/** A link, a picture, or an address that stands for itself. Offsets into the source. */
export interface Link extends Span {
  readonly kind: 'link' | 'image' | 'address'
  /** What it means: `&amp;` is “&”. */
  readonly address: string
  /** Where the address stands, as it is written; empty in `[audit]()`. */
  readonly place: Span
  /** The linked words, as they read, and where they stand. */
  readonly text: string
  readonly words?: Span
  /** It stands in a cell of a table. */
  readonly cell?: true
  /** A control of the page: it has a script, or a class that one may look for. */
  readonly control?: true
}

/** `[label]: address`. Offsets into the source. */
export interface Definition extends Span {
  readonly label: string
  readonly address: string
  readonly place: Span
}

/** A call of a note, of a definition, or of an entry of a bibliography, whether there is one or not: `[^4]`, `[the audit][a23]`, `@lund`. Offsets into the source. */
export interface Call extends Span {
  readonly kind: 'note' | 'reference' | 'key'
  readonly label: string
  /** The label is what the reader reads: `[audit]`, `[audit][]`. */
  readonly shortcut?: true
  /** It links or shows a picture: `[![version][image]][page]`. */
  readonly picture?: true
  /** A key outside brackets: “@lund2019 says”. It may be somebody’s handle. */
  readonly bare?: true
}

/** The text of a note, which is not the article's. Offsets into the source. */
export interface DraftNote extends Span {
  readonly label: string | undefined
  /** Where the label stands; where it has none, the note. */
  readonly at: Span
  readonly blocks: readonly DraftBlock[]
}

/** What stands beside the prose: links with their addresses, definitions, notes, anchors. In the order of the source. */
export interface DraftApparatus {
  readonly links: readonly Link[]
  readonly definitions: readonly Definition[]
  readonly calls: readonly Call[]
  readonly notes: readonly DraftNote[]
  /** What `#…` may lead to. Of headings, their words. */
  readonly anchors: readonly string[]
  /** It shows code or commands in blocks of their own. */
  readonly technical: boolean
}

/** A comment of the markup. Offsets into the source. */
export interface Comment extends Span {
  /** What stands in it. */
  readonly inner: Span
  /** What it stands before: the block that follows; inside a block, the rest of that. Nothing, at the end. */
  readonly next: Span | undefined
}

export interface Note extends Span {
  readonly label: string | undefined
  readonly at: Span
  readonly blocks: readonly Block[]
}

export interface Apparatus extends Omit<DraftApparatus, 'notes'> {
  readonly notes: readonly Note[]
}

export interface Meta {
  readonly date?: string
  readonly outlet?: string
  readonly title?: string
}

/** A text as the rules see it. */
export class Document {
  readonly #facts = new Map<DocumentFact<unknown>, unknown>()
  readonly #drafted: (() => DraftApparatus) | undefined
  readonly #blockOf: (draft: DraftBlock, index: number) => Block
  #apparatus: Apparatus | undefined
  #whole: Block | undefined

  constructor(
    /** The text that was passed in, whole. */
    readonly source: string,
    readonly blocks: readonly Block[],
    readonly lexicon: Lexicon = {},
    readonly meta: Meta = {},
    /** What the caller says the text is; else undefined. */
    readonly declaredType: DocumentType | undefined = undefined,
    apparatus: (() => DraftApparatus) | undefined = undefined,
    blockOf: (draft: DraftBlock, index: number) => Block = ({kind, text, citations, segments, outer}, index) => new Block(index, new Passage(kind, text, citations, lexicon), segments, outer)
  ) {
    this.#drafted = apparatus
    this.#blockOf = blockOf
  }

  /** What stands beside the prose. Nothing, where the format has no markup: all is in the blocks. Read when first asked for. */
  get apparatus(): Apparatus | undefined {
    if (!this.#drafted) return undefined
    return (this.#apparatus ??= placed(this.#drafted(), this.blocks.length, this.#blockOf))
  }

  /** Its format has links and notes. Plain text has none, nor has what a retext pipeline hands on. */
  get hasMarkup(): boolean {
    return this.#drafted !== undefined
  }

  /** The source as one block, for what stands in no prose: `document.whole.at(span)`. It is none of `blocks`. */
  get whole(): Block {
    const {source, lexicon} = this
    return (this.#whole ??= new Block(-1, new Passage('paragraph', source, [], lexicon), [{at: 0, start: 0, length: source.length}]))
  }

  /** The answer to a question about the whole document, computed when first asked. */
  get<T>(fact: DocumentFact<T>): T {
    const known = this.#facts.get(fact)
    if (known !== undefined) return found(known as T, fact.name)
    this.#facts.set(fact, asking)
    try {
      const made = fact.read(this)
      this.#facts.set(fact, made)
      return made
    } catch (error) {
      this.#facts.delete(fact)
      throw error
    }
  }
}

/** The blocks of notes are numbered behind those of the text. */
function placed(draft: DraftApparatus, first: number, blockOf: (draft: DraftBlock, index: number) => Block): Apparatus {
  let index = first
  return {...draft, notes: draft.notes.map((note) => ({...note, blocks: note.blocks.map((block) => blockOf(block, index++))}))}
}

const asking = Symbol('asking')

function found<T>(answer: T, name: string): T {
  if ((answer as unknown) === asking) throw new Error(`The fact “${name}” asks itself`)
  return answer
}
