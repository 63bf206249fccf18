// How well the type of a text is recognised, and the weights that do it.
//   npx tsx script/document-types.ts PATH            what the library makes of each text, against what it is
//   npx tsx script/document-types.ts PATH --folds 5  the same, each text judged by weights that were estimated without it
//   npx tsx script/document-types.ts PATH --write    writes src/weights/document-type.ts
// PATH is JSON Lines with `text` and `type`: a type, `unknown` for a text of none, or a list where either is right. `format` is `text`
// or `markdown`; rows of the table are the types, or `genre` where a text has one. --words 150 reads the first 150 words alone.
import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {divided} from '../src/division.js'
import {Block, Passage} from '../src/document.js'
import {countsOf, densitiesOf, fewestWords, likeliest, recognisedTypes} from '../src/facts/document-type.js'
import type {TypeWeights} from '../src/facts/document-type.js'
import {typeSigns, wordCount} from '../src/facts/type-signs.js'
import {markdown} from '../src/formats/markdown.js'
import {text as plain} from '../src/formats/text.js'
import {lint} from '../src/index.js'

export interface Sample {
  readonly text: string
  readonly type: string | readonly string[]
  readonly format?: 'text' | 'markdown'
  readonly genre?: string
}

type Row = readonly number[]
interface Example {
  readonly types: readonly string[]
  readonly row: Row
  weight: number
}

export function samplesOf(path: string): Sample[] {
  return readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Sample)
}

function blocksOf({text, format}: Sample): Block[] {
  return (format === 'markdown' ? markdown : plain)
    .read(text)
    .blocks.flatMap(divided)
    .map((draft, index) => new Block(index, new Passage(draft.kind, draft.text, draft.citations, {}), draft.segments))
}

/** The blocks from here on that hold so many words, the last one whole. */
function opening(blocks: readonly Block[], words: number, from = 0): Block[] {
  let count = 0
  return blocks.slice(from).filter((block) => {
    const isIn = count < words
    count += countsOf([block])[wordCount]!
    return isIn
  })
}

/** A text teaches as a whole, by its openings, and by a piece of its middle: short texts are to be recognised too. */
function examplesOf(sample: Sample): Example[] {
  const blocks = blocksOf(sample)
  const pieces = [blocks, opening(blocks, 120), opening(blocks, 300), opening(blocks, 250, Math.floor(blocks.length / 3))]
  const rows = pieces.map(countsOf).filter((counts) => counts[wordCount]! >= fewestWords * 0.8).map(densitiesOf)
  return rows.map((row) => ({types: [sample.type].flat(), row, weight: 1 / rows.length}))
}

/** Multinomial logistic regression by gradient descent with momentum. A rare type weighs more than its texts are many. */
export function estimated(samples: readonly Sample[], decay = 0.04, rounds = 300): TypeWeights {
  const examples = samples.flatMap(examplesOf)
  const mass = new Map<string, number>()
  for (const {types, weight} of examples) for (const type of types) mass.set(type, (mass.get(type) ?? 0) + weight / types.length)
  for (const example of examples) {
    example.weight *= example.types.reduce((sum, type) => sum + mass.get(type)! ** -0.65, 0) / example.types.length
  }
  const total = examples.reduce((sum, {weight}) => sum + weight, 0)
  for (const example of examples) example.weight /= total
  const usual = typeSigns.map((_, sign) => examples.reduce((sum, {row, weight}) => sum + weight * row[sign]!, 0))
  const spread = typeSigns.map((_, sign) => Math.sqrt(examples.reduce((sum, {row, weight}) => sum + weight * (row[sign]! - usual[sign]!) ** 2, 0)) || 1)
  const width = typeSigns.length
  const scaled = examples.map(({row}) => Float64Array.from([...row.map((density, sign) => Math.min(4, (density - usual[sign]!) / spread[sign]!)), 1]))
  const isRight = examples.map(({types}) => recognisedTypes.map((type) => types.includes(type)))
  const weights = recognisedTypes.map(() => new Float64Array(width + 1))
  const speed = recognisedTypes.map(() => new Float64Array(width + 1))
  for (let round = 0; round < rounds; round++) {
    const slope = recognisedTypes.map(() => new Float64Array(width + 1))
    for (let index = 0; index < examples.length; index++) {
      const odds = weights.map((of) => Math.exp(dot(of, scaled[index]!)))
      const all = odds.reduce((one, other) => one + other)
      const right = odds.reduce((sum, odd, at) => sum + (isRight[index]![at] ? odd : 0), 0)
      for (let at = 0; at < odds.length; at++) {
        const error = examples[index]!.weight * odds[at]! * (1 / all - (isRight[index]![at] ? 1 / right : 0))
        for (let sign = 0; sign <= width; sign++) slope[at]![sign]! += error * scaled[index]![sign]!
      }
    }
    for (const [at, of] of weights.entries()) {
      for (let sign = 0; sign <= width; sign++) {
        const pull = sign < width ? decay * 0.02 * of[sign]! : 0
        speed[at]![sign] = 0.9 * speed[at]![sign]! - 2 * (slope[at]![sign]! + pull)
        of[sign]! += speed[at]![sign]!
      }
    }
  }
  const short = (value: number) => Math.round(value * 100) / 100
  return {
    bias: weights.map((of) => short(of[width]!)),
    signs: Object.fromEntries(
      typeSigns.map((name, sign) => [name, [usual[sign]!, usual[sign]! + 4 * spread[sign]!, ...weights.map((of) => of[sign]! / spread[sign]!)].map(short)])
    )
  }
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!
  return sum
}

/** What the library says of a text: with weights of one's own, by these. */
function typeOf(sample: Sample, words: number, weights?: TypeWeights): string {
  const blocks = opening(blocksOf(sample), words)
  if (!weights) {
    const last = blocks.at(-1)?.segments.at(-1)
    const {text, format = 'text'} = sample
    return lint(last ? text.slice(0, last.start + last.length) : text, {format, preset: 'none'}).type.name
  }
  return likeliest(countsOf(blocks), weights).name
}

/** The table of what each genre was taken for, and the sums. */
export function evaluation(samples: readonly Sample[], words: number, weightsFor: (index: number) => TypeWeights | undefined): string {
  const table = new Map<string, number[]>()
  const sums = {right: 0, wrong: 0, unknown: 0}
  for (const [index, sample] of samples.entries()) {
    const found = typeOf(sample, words, weightsFor(index))
    const types = [sample.type].flat()
    const name = `${sample.genre ?? types[0]!} | ${types.join(', ')}`
    const row = table.get(name) ?? recognisedTypes.map(() => 0)
    row[recognisedTypes.indexOf(found as (typeof recognisedTypes)[number])]!++
    table.set(name, row)
    sums[types.includes(found) ? 'right' : found === 'unknown' ? 'unknown' : 'wrong']++
  }
  return [
    `| text | right | ${recognisedTypes.join(' | ')} |`,
    `|---|---|${recognisedTypes.map(() => '---:').join('|')}|`,
    ...[...table].sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, row]) => `| ${name} | ${row.map((count) => count || '').join(' | ')} |`),
    '',
    `${samples.length} texts: right ${sums.right}, wrong ${sums.wrong}, left unknown ${sums.unknown}; of those that were given a type ${((100 * (samples.length - sums.wrong - sums.unknown)) / Math.max(1, samples.length - sums.unknown)).toFixed(1)} % are right`
  ].join('\n')
}

function written({bias, signs}: TypeWeights): string {
  return [
    '// Written by script/document-types.ts; estimated from texts of known type: GUM (23 genres, CC BY annotations), part of PolNeAR, Wikinews,',
    '// news pages and columns of US outlets, and a few pages of web copy. Weights only, no text. Each line: the usual density of the sign, the',
    '// highest that counts, and its weights for news, opinion, interview, encyclopedia, academic, web, fiction, and none of these.',
    '/** How it is read stands in src/facts/document-type.ts. */',
    'export const documentTypeWeights = {',
    `  bias: [${bias.join(', ')}],`,
    '  signs: {',
    Object.entries(signs).map(([sign, row]) => `    '${sign}': [${row.join(', ')}]`).join(',\n'),
    '  }',
    '} as const',
    ''
  ].join('\n')
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {folds: {type: 'string'}, words: {type: 'string'}, write: {type: 'boolean'}}
  })
  const samples = samplesOf(positionals[0]!)
  if (values.write) writeFileSync(fileURLToPath(new URL('../src/weights/document-type.ts', import.meta.url)), written(estimated(samples)))
  else {
    const folds = Number(values.folds ?? 0)
    const foldOf = (index: number) => (index * 7 + 3) % folds
    const models = Array.from({length: folds}, (_, fold) => estimated(samples.filter((_, index) => foldOf(index) !== fold)))
    console.log(evaluation(samples, Number(values.words ?? Infinity), (index) => models[foldOf(index)]))
  }
}
