import {Block, Passage} from './document.js'
import type {DraftBlock, Lexicon} from './document.js'

/** The blocks of a text by their words. Those that stand in the next text too go on in it, with all that is known of them. */
export class BlockMemory {
  readonly #lexicon: Lexicon
  #before: ReadonlyMap<string, readonly Block[]> = new Map()
  #here = new Map<string, Block[]>()

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  /** Another text begins. */
  turn(): void {
    this.#before = this.#here
    this.#here = new Map()
  }

  /** Nothing is kept but the blocks of this text. */
  forget(): void {
    this.#before = new Map()
  }

  /** The second one with the same words is the one that was second before. */
  block(draft: DraftBlock, index: number): Block {
    const {kind, text, citations, segments, outer} = draft
    const key = keyOf(draft)
    const same = this.#here.get(key)
    const before = this.#before.get(key)
    const known = before?.[same?.length ?? 0]
    const passage = (same ?? before)?.[0]!.passage ?? new Passage(kind, text, citations, this.#lexicon)
    const block = known?.moveTo(index, segments, outer) ?? new Block(index, passage, segments, outer)
    if (same) same.push(block)
    else this.#here.set(key, [block])
    return block
  }
}

/** What makes a passage the same: kind, text, citations. */
function keyOf({kind, text, citations}: DraftBlock): string {
  // Mostly this, and the text need not be copied.
  if (kind === 'paragraph' && citations.length === 0 && text.charCodeAt(0) !== 0) return text
  return '\0' + kind + '\0' + text + (citations.length > 0 ? '\0' + JSON.stringify(citations) : '')
}
