import type {Document, DocumentType} from '../document.js'
import {defineFact} from '../fact.js'
import {documentTypeWeights} from '../weights/document-type.js'
import {typeSigns, typeSignsOf, wordCount} from './type-signs.js'

/** What a text is, and how that is known. */
export interface TypeOfDocument {
  /** `unknown`: no type that ships is likely enough. */
  readonly name: DocumentType | 'unknown'
  /** The caller said so. */
  readonly declared: boolean
  /** How likely it is, from 0 to 1; 1 where it was declared. */
  readonly score: number
  /** What speaks for it most: kinds of words and marks that the text has more of than others. */
  readonly signs: readonly string[]
}

/** The types that are told apart; a text of none of them, a letter or a speech, is `unknown`. */
export const recognisedTypes = ['news', 'opinion', 'interview', 'encyclopedia', 'academic', 'web', 'fiction', 'unknown'] as const

/** Of a shorter text too little is known. */
export const fewestWords = 100

/** A type that is less likely is `unknown`: what a text is taken for changes what its editor is told. */
const leastScore = 0.75
/** The same of types in which rules are silent. */
const leastScoreOfSilent = 0.85

/** The type of the text: as declared, else recognised, where that is likely. It changes how severe findings are, and never what is found. */
export const documentType = defineFact({
  name: 'document type',
  document({declaredType, blocks}): TypeOfDocument {
    if (declaredType) return {name: declaredType, declared: true, score: 1, signs: []}
    const {name, score, signs} = likeliest(countsOf(blocks), documentTypeWeights)
    return {name, declared: false, score, signs}
  }
})

/** The type that such counts speak for; `unknown` where they do not speak clearly. */
export function likeliest(counts: Float64Array, weights: TypeWeights): Omit<TypeOfDocument, 'declared'> {
  if (counts[wordCount]! < fewestWords) return {name: 'unknown', score: 0, signs: []}
  // “Q: … A: …”: no words tell more.
  const turns = counts[indexOf('turns')]!
  if (turns >= 4 && turns >= counts[indexOf('paragraphs')]! / 3) return {name: 'interview', score: 1, signs: ['turns']}
  const densities = densitiesOf(counts)
  const shares = sharesOf(densities, weights)
  const best = shares.indexOf(Math.max(...shares))
  const name = recognisedTypes[best]!
  const score = Math.round(shares[best]! * 100) / 100
  const isClear = name !== 'unknown' && shares[best]! >= (isSilent(name) ? leastScoreOfSilent : leastScore) && hasShape(name, counts)
  return isClear ? {name, score, signs: signsFor(best, densities, weights)} : {name: 'unknown', score, signs: []}
}

export function countsOf(blocks: Iterable<Document['blocks'][number]>): Float64Array {
  const counts = new Float64Array(wordCount + 1)
  for (const block of blocks) {
    const own = block.get(typeSignsOf)
    for (let index = 0; index < own.length; index++) counts[index]! += own[index]!
  }
  return counts
}

/** Counted by paragraph. All other signs are counted by the hundred words. */
const ofParagraphs: ReadonlySet<string> = new Set(['items', 'turns', 'paragraphs that ask', 'verse', 'quotations at the head of a paragraph'])
const indexOf = (sign: (typeof typeSigns)[number]) => typeSigns.indexOf(sign)

/** How dense each sign is; the root, for the first “Abstract” tells more than the tenth “was”. */
export function densitiesOf(counts: Float64Array): number[] {
  const paragraphs = Math.max(1, counts[indexOf('paragraphs')]!)
  const hundreds = Math.max(1, counts[wordCount]!) / 100
  return typeSigns.map((sign, index) => Math.sqrt(counts[index]! / (ofParagraphs.has(sign) ? paragraphs : hundreds)))
}

export interface TypeWeights {
  /** One for each of `recognisedTypes`, as are the weights. */
  readonly bias: readonly number[]
  /** For each sign its usual density, the highest that counts, and its weights. */
  readonly signs: {readonly [sign: string]: readonly number[]}
}

/** How likely each of `recognisedTypes` is. */
function sharesOf(densities: readonly number[], {bias, signs}: TypeWeights): number[] {
  const sums = [...bias]
  for (const [index, sign] of typeSigns.entries()) {
    const [usual, most, ...weights] = signs[sign]! as [number, number, ...number[]]
    const more = Math.min(densities[index]!, most) - usual
    for (const [type, weight] of weights.entries()) sums[type]! += weight * more
  }
  const top = Math.max(...sums)
  const odds = sums.map((sum) => Math.exp(sum - top))
  const all = odds.reduce((one, other) => one + other)
  return odds.map((odd) => odd / all)
}

const isSilent = (type: string) => type === 'interview' || type === 'fiction'

/** Types in which a quotation needs no speaker are believed of texts with their shape alone: somebody asks; somebody acts. */
function hasShape(type: string, counts: Float64Array): boolean {
  const paragraphs = Math.max(1, counts[indexOf('paragraphs')]!)
  if (type === 'interview') {
    const asks = counts[indexOf('turns')]! + counts[indexOf('paragraphs that ask')]!
    return asks >= 2 && asks >= paragraphs / 15
  }
  if (type === 'fiction') return counts[indexOf('past tense')]! + counts[indexOf('“was” and “were”')]! >= counts[wordCount]! / 50
  return true
}

function signsFor(type: number, densities: readonly number[], {signs}: TypeWeights): string[] {
  return typeSigns
    .map((sign, index) => {
      const [usual, most, ...weights] = signs[sign]! as [number, number, ...number[]]
      const mean = weights.reduce((one, other) => one + other) / weights.length
      const more = Math.min(densities[index]!, most) - usual
      return {sign, worth: more > 0 ? more * (weights[type]! - mean) : 0}
    })
    .filter(({worth}) => worth > 0.1)
    .sort((one, other) => other.worth - one.worth)
    .slice(0, 3)
    .map(({sign}) => sign)
}
