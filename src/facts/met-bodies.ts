import type {Block, Document} from '../document.js'
import {defineFact} from '../fact.js'
import {bodyNames} from './body-names.js'
import type {Range} from './noun-phrases.js'
import {phraseOf} from './phrases.js'
import type {Phrase} from './phrases.js'
import {proseTokens} from './prose-tokens.js'
import {isCapital} from './tokens.js'

interface MetBody {
  readonly block: Block
  readonly range: Range
  readonly words: readonly string[]
  /** What stands behind its “of”: “Court | of Appeals |” */
  readonly of: string | undefined
}

const bodies = defineFact({
  name: 'bodies of a block',
  placed: (block): readonly MetBody[] => block.get(bodyNames).map((range) => ({block, range, words: block.get(proseTokens).word.slice(range.first, range.last), of: ofBehind(block, range)}))
})

function ofBehind(block: Block, {last}: Range): string | undefined {
  const t = block.get(proseTokens)
  return t.word[last] === 'of' && isCapital(t, last + 1) ? t.word[last + 1] : undefined
}

/** The bodies that the text has named so far, by their last words, in order. */
export class MetBodies {
  #read = 0
  readonly #byLast = new Map<string, MetBody[]>()

  constructor(readonly document: Document) {}

  /** Bodies come in as the text goes on; the last few that end in the same word are remembered. */
  readTo(until: Block): void {
    for (; this.#read <= until.index; this.#read++) {
      const block = this.document.blocks[this.#read]!
      for (const body of block.get(bodies)) {
        const last = body.words.at(-1)!
        const known = this.#byLast.get(last)
        if (!known) this.#byLast.set(last, [body])
        else if (known.push(body) > 40) known.shift()
      }
    }
  }

  /** “The Norland Rivers Board met. | The Rivers Board | said …” */
  longer(words: readonly string[]): Phrase | undefined {
    if (words.length < 2) return undefined
    return phraseAt(this.#byLast.get(words.at(-1)!)?.findLast((body) => body.words.length > words.length && words.every((word, at) => body.words[body.words.length - words.length + at] === word)))
  }

  /** “The Norland Rivers Board met. | The board | said …” */
  called(head: string, wanted: readonly string[]): Phrase | undefined {
    return phraseAt(this.#byLast.get(head)?.findLast((body) => wanted.every((word) => body.words.includes(word) || body.of === word) && phraseAt(body)?.sort === 'body'))
  }

  /** The body that the words before have named last, in this paragraph or the one before. */
  before(block: Block, token: number): Phrase | undefined {
    for (const here of [block, this.document.blocks[block.index - 1]]) {
      const range = here?.get(bodyNames).findLast(({last}) => here !== block || last <= token)
      const phrase = range && phraseOf(here!, range)
      if (phrase?.sort === 'body' && phrase.name) return phrase
    }
    return undefined
  }
}

const phraseAt = (body: MetBody | undefined) => body && phraseOf(body.block, body.range)
