import type {Passage} from '../document.js'
import {is, isCueVerb} from './categories.js'
import {outerSentences} from './clauses.js'
import type {Item} from './clauses.js'
import {grammarLabels} from './grammar-labels.js'
import {proseTokens} from './prose-tokens.js'
import {quotes} from './quotes.js'
import {tokenKind} from './tokens.js'
import type {Tokens} from './tokens.js'
import {wordClass} from './word-class.js'

/** Rows of the weights: each feature of a token is hashed to one of them. */
export const rows = 1 << 18

/** How many features each token has. */
export const featureCount = 67

/**
 * What a labeller may know of each token: the words around it, their classes and what the lists say of them, the quotation and the
 * sentence in which it stands, the nearest cues, and what the grammar makes of it. The function writes the rows of one token’s features.
 */
export function features(passage: Passage): (index: number, out: Int32Array) => void {
  const view = viewOf(passage, passage.get(proseTokens))
  const {word, category, kind, shape, suffix, quote, grammar, sentence} = view
  return (index, out) => {
    // Beyond the ends of the block stand tokens like no other: the arrays are that much longer on both sides.
    const i = index + margin
    let template = 0
    const add = (a: number, b = 0, c = 0, d = 0) => {
      const at = template++
      let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
      h = Math.imul(h ^ (h >>> 13) ^ b, 0xc2b2ae35)
      h = Math.imul(h ^ (h >>> 15) ^ c, 0x27d4eb2f)
      h = Math.imul(h ^ (h >>> 14) ^ d, 0x165667b1)
      out[at] = (h ^ (h >>> 16)) & (rows - 1)
    }
    const [w, c, k, s, q, g] = [word[i]!, category[i]!, kind[i]!, shape[i]!, quote[i]!, grammar[i]!]
    add(w)
    add(word[i - 1]!)
    add(word[i + 1]!)
    add(word[i - 2]!)
    add(word[i + 2]!)
    add(word[i - 3]!)
    add(word[i + 3]!)
    add(word[i - 1]!, w)
    add(w, word[i + 1]!)
    add(word[i - 1]!, word[i + 1]!)
    add(suffix[i]!, s)
    add(c)
    add(category[i - 1]!)
    add(category[i + 1]!)
    add(category[i - 1]!, c)
    add(c, category[i + 1]!)
    add(category[i - 1]!, c, category[i + 1]!)
    add(category[i - 2]!, category[i - 1]!, c)
    add(c, category[i + 1]!, category[i + 2]!)
    add(w, category[i + 1]!)
    add(category[i - 1]!, w)
    add(c, category[i + 1]!, category[i + 2]!, category[i + 3]!)
    add(shape[i - 1]!, s, shape[i + 1]!)
    add(k)
    add(kind[i - 1]!)
    add(kind[i + 1]!)
    add(kind[i - 2]!)
    add(kind[i + 2]!)
    add(kind[i - 1]!, k)
    add(k, kind[i + 1]!)
    add(kind[i - 1]!, k, kind[i + 1]!)
    add(kind[i - 2]!, kind[i - 1]!, k)
    add(k, kind[i + 1]!, kind[i + 2]!)
    add(g)
    add(grammar[i - 1]!, g)
    add(g, grammar[i + 1]!)
    add(g, w)
    add(g, c)
    add(g, k)
    add(grammar[i - 1]!, g, c)
    add(g, grammar[i + 1]!, category[i + 1]!)
    add(kind[i - 1]!, g, kind[i + 1]!)
    add(g, q)
    add(grammar[i - 2]!, grammar[i - 1]!, g, grammar[i + 1]! * 16 + grammar[i + 2]!)
    const {first, last, hasQuote, onlyQuote} = sentence[index]!
    add(q)
    add(q, w)
    add(q, c)
    add(q, k)
    add(quote[i - 1]!, q, quote[i + 1]!)
    add(q, hasQuote, onlyQuote)
    const before = view.cueBefore[index]!
    const after = view.cueAfter[index]!
    const [wordBefore, wordAfter] = [before < 0 ? 0 : word[before + margin]!, after < 0 ? 0 : word[after + margin]!]
    const [grammarBefore, grammarAfter] = [before < 0 ? 9 : grammar[before + margin]!, after < 0 ? 9 : grammar[after + margin]!]
    add(wordBefore, distance(before < 0 ? 0 : index - before))
    add(wordAfter, distance(after < 0 ? 0 : after - index))
    add(before < 0 ? 0 : category[before + margin]!, after < 0 ? 0 : category[after + margin]!, c)
    add(grammarBefore, grammarAfter, c, q)
    add(grammarBefore, grammarAfter, k, q)
    add(view.commas[index]!, before < 0 ? 0 : 1, after < 0 ? 0 : 1, c)
    add(wordBefore, g, q)
    add(wordAfter, g, q)
    add(distance(index - first), c)
    add(distance(last - index), c)
    add(distance(index - first), g, distance(last - index))
    add(word[first + margin]!, g)
    add(g, w, word[i + 1]!)
    add(g, word[i - 1]!, w)
    add(k, word[i + 1]!)
    add(word[i - 1]!, k)
    add(1)
  }
}

const margin = 3

interface View {
  readonly word: Int32Array
  readonly category: Int32Array
  readonly kind: Int32Array
  readonly shape: Int32Array
  readonly suffix: Int32Array
  readonly quote: Int32Array
  readonly grammar: Int32Array
  readonly sentence: readonly SentenceView[]
  readonly cueBefore: Int32Array
  readonly cueAfter: Int32Array
  readonly commas: Int32Array
}

interface SentenceView {
  readonly first: number
  readonly last: number
  readonly hasQuote: number
  readonly onlyQuote: number
}

function viewOf(passage: Passage, t: Tokens): View {
  const n = t.length
  const padded = (fill: number, value: (index: number) => number) => {
    const array = new Int32Array(n + 2 * margin).fill(fill)
    for (let index = 0; index < n; index++) array[index + margin] = value(index)
    return array
  }
  const shape = padded(9, (index) => shapeOf(t, index))
  const category = padded(3, (index) => categoryOf(t, index))
  const labels = passage.get(grammarLabels)
  return {
    word: padded(7, (index) => hash(t.word[index]!, 0)),
    category,
    kind: padded(5, (index) => {
      const known = wordClass(t.kind[index] === tokenKind.number ? '<n>' : t.word[index]!)
      return (known === undefined ? 1000 + category[index + margin]! : known) * 8 + shape[index + margin]!
    }),
    shape,
    suffix: padded(0, (index) => hash(t.word[index]!, Math.max(0, t.word[index]!.length - 3))),
    quote: quoteStates(passage, n),
    grammar: padded(8, (index) => labels[index]!),
    ...sentenceViews(passage, t)
  }
}

function hash(word: string, from: number): number {
  let h = 0x811c9dc5
  for (let at = from; at < word.length; at++) h = Math.imul(h ^ word.charCodeAt(at), 0x01000193)
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b)
  return h ^ (h >>> 13)
}

/** Mark, number, “FBI”, “Norwell”, “norwell”. */
function shapeOf(t: Tokens, index: number): number {
  if (t.kind[index] !== tokenKind.word) return t.kind[index] === tokenKind.mark ? 0 : 1
  const start = t.start[index]!
  const text = t.text.slice(start, Math.min(start + 2, t.end[index]!))
  if (text[0] === text[0]!.toLowerCase()) return 4
  return text.length > 1 && text[1] !== text[1]!.toLowerCase() ? 2 : 3
}

const ranked = [
  is.auxiliary, is.pronoun, is.determiner, is.preposition, is.subordinator, is.day, is.title, is.suffix, is.say, is.think, is.show, is.judge,
  is.quoting, is.verb, is.role, is.roles, is.vague, is.document, is.documents, is.body, is.cueNoun, is.quantifier, is.given, is.adverb, is.particle
]

/** The first of the lists that knows the word, with its verb forms; else what its ending tells. A capital counts. */
function categoryOf(t: Tokens, index: number): number {
  if (t.kind[index] === tokenKind.number) return 1
  if (t.kind[index] === tokenKind.mark) return 2 + (hash(t.word[index]!, 0) & 15)
  const bits = t.is[index]!
  const rank = ranked.findIndex((bit) => bits & bit) + 1
  const forms = (bits & (is.base | is.third | is.past | is.participle | is.ing)) >> 5
  const ending = rank === 0 ? endingOf(t.word[index]!) : 0
  const capital = shapeOf(t, index) < 4 ? 1 : 0
  return 20 + ((rank * 32 + forms) * 16 + ending) * 2 + capital
}

const endings = [/ing$/, /ed$/, /ly$/, /(?:tion|sion)s?$/, /(?:ous|ful|ive|al|ic|able|ible|ary|less)$/, /ers?$/, /(?:ment|ness|ity)s?$/, /s$/]

const endingOf = (word: string) => endings.findIndex((ending) => ending.test(word)) + 1

/** Outside, opening mark, closing mark, inside a long quotation, inside a short one. */
function quoteStates(passage: Passage, n: number): Int32Array {
  const states = new Int32Array(n + 2 * margin)
  states.fill(6, 0, margin).fill(6, n + margin)
  for (const {first, last} of passage.get(quotes).quotes) {
    states.fill(last - first < 6 ? 4 : 3, first + margin, last + margin)
    states[first + margin] = 1
    states[last - 1 + margin] = 2
  }
  return states
}

function sentenceViews(passage: Passage, t: Tokens): Pick<View, 'sentence' | 'cueBefore' | 'cueAfter' | 'commas'> {
  const n = t.length
  const sentence: SentenceView[] = new Array<SentenceView>(n)
  const cueBefore = new Int32Array(n).fill(-1)
  const cueAfter = new Int32Array(n).fill(-1)
  const commas = new Int32Array(n)
  const isCue = ({quote, first}: Item) => !quote && ((t.is[first]! & isCueVerb) !== 0 || t.word[first] === 'according')
  for (const items of passage.get(outerSentences)) {
    const first = items[0]!.first
    const last = items.at(-1)!.last
    const view = {
      first,
      last,
      hasQuote: items.some(({quote}) => quote) ? 1 : 0,
      onlyQuote: items.every((item) => item.quote || t.kind[item.first] === tokenKind.mark) ? 1 : 0
    }
    let [cue, seen] = [-1, 0]
    for (const item of items) {
      for (let index = item.first; index < item.last; index++) {
        sentence[index] = view
        cueBefore[index] = cue
        commas[index] = Math.min(3, seen)
      }
      if (isCue(item)) cue = item.first
      if (!item.quote && t.word[item.first] === ',') seen++
    }
    cue = -1
    for (let at = items.length - 1; at >= 0; at--) {
      const item = items[at]!
      for (let index = item.first; index < item.last; index++) cueAfter[index] = cue
      if (isCue(item)) cue = item.first
    }
  }
  return {sentence, cueBefore, cueAfter, commas}
}

/** Near is told exactly, far roughly. */
const distance = (tokens: number) => (tokens <= 0 ? 0 : tokens < 4 ? tokens : tokens < 8 ? 5 : tokens < 16 ? 6 : 7)
