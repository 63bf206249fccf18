import {is} from './categories.js'
import {tokenKind} from './tokens.js'
import type {Tokens} from './tokens.js'
import type {Known} from './vocabulary.js'
import {wordClass} from './word-class.js'

/** What the labeller knows of a word as it is written, wherever it stands. */
export interface WordType {
  /** A hash of the lower-cased word. */
  readonly word: number
  /** The first of the lists that knows the word, with its verb forms; else what its ending tells. */
  readonly category: number
  /** The company that the word keeps, with its shape. */
  readonly kind: number
  /** Mark, number, “FBI”, “Norwell”, “norwell”. */
  readonly shape: number
  /** Its last three letters. */
  readonly suffix: number
  /** Which of the words in hand it is, from 1; what stands beyond the ends of a block is 0. */
  readonly id: number
  /** A word, a number or a mark. */
  readonly tokenKind: number
  readonly owner: WordTypes | undefined
}

/** What stands beyond the ends of a block: like no word. */
export const edge: WordType = {word: 7, category: 3, kind: 5, shape: 9, suffix: 0, id: 0, tokenKind: 0, owner: undefined}

/** Common words come again and again: those in hand, as words, numbers and marks. */
export class WordTypes {
  readonly #types = [new Map<string, WordType>(), new Map<string, WordType>(), new Map<string, WordType>()]
  /** How many there are. */
  size = 0

  of({known, kind}: Tokens, index: number): WordType {
    const word = known[index]!
    const {type} = word
    return type !== undefined && type.owner === this && type.tokenKind === kind[index] ? type : (word.type = this.#find(word, kind[index]!))
  }

  #find(word: Known, kind: number): WordType {
    const types = this.#types[kind]!
    const found = types.get(word.raw)
    if (found) return found
    const made = typeOf(word, kind, ++this.size, this)
    types.set(word.raw, made)
    return made
  }
}

/** How many words are kept in hand between one block and the next. */
const most = 20_000

let inHand = new WordTypes()

/** The words in hand: new ones, once they are too many. */
export function wordTypes(): WordTypes {
  if (inHand.size >= most) inHand = new WordTypes()
  return inHand
}

function typeOf(known: Known, ofKind: number, id: number, owner: WordTypes): WordType {
  const word = ofKind === tokenKind.mark ? known.raw : known.word
  const shape = shapeOf(ofKind, known.raw)
  const category = categoryOf(word, ofKind, ofKind === tokenKind.word ? known.is : 0, shape)
  const company = wordClass(ofKind === tokenKind.number ? '<n>' : word) ?? 1000 + category
  return {word: hash(word, 0), category, kind: company * 8 + shape, shape, suffix: hash(word, Math.max(0, word.length - 3)), id, tokenKind: ofKind, owner}
}

function hash(word: string, from: number): number {
  let h = 0x811c9dc5
  for (let at = from; at < word.length; at++) h = Math.imul(h ^ word.charCodeAt(at), 0x01000193)
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b)
  return h ^ (h >>> 13)
}

function shapeOf(kind: number, text: string): number {
  if (kind !== tokenKind.word) return kind === tokenKind.mark ? 0 : 1
  if (text[0] === text[0]!.toLowerCase()) return 4
  return text.length > 1 && text[1] !== text[1]!.toLowerCase() ? 2 : 3
}

const ranked = [
  is.auxiliary, is.pronoun, is.determiner, is.preposition, is.subordinator, is.day, is.title, is.suffix, is.say, is.think, is.show, is.judge,
  is.quoting, is.verb, is.role, is.roles, is.vague, is.document, is.documents, is.body, is.cueNoun, is.quantifier, is.given, is.adverb, is.particle
]

function categoryOf(word: string, kind: number, bits: number, shape: number): number {
  if (kind === tokenKind.number) return 1
  if (kind === tokenKind.mark) return 2 + (hash(word, 0) & 15)
  const rank = ranked.findIndex((bit) => bits & bit) + 1
  const forms = (bits & (is.base | is.third | is.past | is.participle | is.ing)) >> 5
  const ending = rank === 0 ? endings.findIndex((ending) => ending.test(word)) + 1 : 0
  return 20 + ((rank * 32 + forms) * 16 + ending) * 2 + (shape < 4 ? 1 : 0)
}

const endings = [/ing$/, /ed$/, /ly$/, /(?:tion|sion)s?$/, /(?:ous|ful|ive|al|ic|able|ible|ary|less)$/, /ers?$/, /(?:ment|ness|ity)s?$/, /s$/]
