import {is} from './categories.js'
import {tokenKind} from './tokens.js'
import type {Tokens} from './tokens.js'
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
  /** The weights of what it contributes to its neighbours, summed up; the labeller’s own note. */
  near: Int32Array | undefined
  /** The same for itself, by what the grammar and the quotation make of it. */
  readonly here: (Int32Array | undefined)[]
}

/** What stands beyond the ends of a block: like no word. */
export const edge: WordType = {word: 7, category: 3, kind: 5, shape: 9, suffix: 0, near: undefined, here: []}

/** Common words come again and again; how many are remembered, of each kind. */
const most = 20_000

const known = [new Map<string, WordType>(), new Map<string, WordType>(), new Map<string, WordType>()]

export function wordTypeOf(t: Tokens, index: number): WordType {
  const types = known[t.kind[index]!]!
  const text = t.text.slice(t.start[index]!, t.end[index]!)
  const found = types.get(text)
  if (found) return found
  if (types.size >= most) types.clear()
  const made = typeOf(t, index, text)
  types.set(text, made)
  return made
}

function typeOf(t: Tokens, index: number, text: string): WordType {
  const word = t.word[index]!
  const shape = shapeOf(t.kind[index]!, text)
  const category = categoryOf(t, index, shape)
  const company = wordClass(t.kind[index] === tokenKind.number ? '<n>' : word) ?? 1000 + category
  return {word: hash(word, 0), category, kind: company * 8 + shape, shape, suffix: hash(word, Math.max(0, word.length - 3)), near: undefined, here: []}
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

function categoryOf(t: Tokens, index: number, shape: number): number {
  if (t.kind[index] === tokenKind.number) return 1
  if (t.kind[index] === tokenKind.mark) return 2 + (hash(t.word[index]!, 0) & 15)
  const bits = t.is[index]!
  const rank = ranked.findIndex((bit) => bits & bit) + 1
  const forms = (bits & (is.base | is.third | is.past | is.participle | is.ing)) >> 5
  const ending = rank === 0 ? endings.findIndex((ending) => ending.test(t.word[index]!)) + 1 : 0
  return 20 + ((rank * 32 + forms) * 16 + ending) * 2 + (shape < 4 ? 1 : 0)
}

const endings = [/ing$/, /ed$/, /ly$/, /(?:tion|sion)s?$/, /(?:ous|ful|ive|al|ic|able|ible|ary|less)$/, /ers?$/, /(?:ment|ness|ity)s?$/, /s$/]
