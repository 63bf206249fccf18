import type {DocumentType, Span} from './document.js'
import type {Severity} from './preset.js'

export interface Edit extends Span {
  readonly text: string
}

/** One thing that an editor would ask about. Offsets are UTF-16 offsets into the text that was passed in. */
export interface Finding extends Span {
  readonly ruleId: string
  readonly messageId: string
  readonly severity: Severity
  /** The editor's question. */
  readonly message: string
  /** Why, or how. */
  readonly note?: string
  /** 1-based; columns count UTF-16 units. */
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** The prose of the span; in plain text equal to `text.slice(start, end)`. */
  readonly actual: string
  /** Always safe to apply: the meaning stays. */
  readonly fix?: {readonly edits: readonly Edit[]}
  /** A person chooses. */
  readonly suggestions?: readonly {readonly title: string; readonly edits: readonly Edit[]}[]
  /** The other places. */
  readonly related?: readonly (Span & {readonly message: string})[]
  /** The rule's page. A house's own rule may have none. */
  readonly url?: string
  /** The same after edits elsewhere; for `Options.ignore`. */
  readonly fingerprint: string
}

/** Who said what, as the attribution corpora (PARC, PolNeAR) define it. Outermost only. */
export interface Attribution {
  /** In pieces where the text has them; empty where the text hides who said it. */
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly kind: 'direct' | 'indirect' | 'mixed'
  /** The source declined to comment. */
  readonly declined?: boolean
  /** Into `Report.sources`: pronouns, surnames and “the official” resolved. */
  readonly sourceId?: string
}

/** One entry of the source ledger. */
export interface Source {
  readonly id: string
  readonly label: string
  readonly kind: 'person' | 'organization' | 'document' | 'group'
  /** Can a reader identify it from this text? */
  readonly named: boolean
  readonly mentions: readonly Span[]
  /** Indexes into `Report.attributions`. */
  readonly attributions: readonly number[]
  /** “State Department official”. */
  readonly position?: string
  /** The words that state why the name is withheld. */
  readonly reason?: string
}

/** What the text is, and how that is known. */
export interface TextType {
  /** `unknown`: none of the types is likely enough. */
  readonly name: DocumentType | 'unknown'
  /** By `Options.type`, and not recognised. */
  readonly declared: boolean
  /** How likely the likeliest type is, from 0 to 1. */
  readonly score: number
  /** What speaks for it most: kinds of words and marks that the text has more of than others. Empty where it is declared or unknown. */
  readonly signs: readonly string[]
}

export interface Report {
  /** No finding is an error. */
  readonly ok: boolean
  /** By place, then rule. */
  readonly findings: readonly Finding[]
  /** Declared or recognised; computed when first read. */
  readonly type: TextType
  /** Computed when first read. */
  readonly attributions: readonly Attribution[]
  /** The ledger, computed when first read. */
  readonly sources: readonly Source[]
}
