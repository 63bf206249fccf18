// Writes src/weights/word-classes.ts: words that stand beside the same words fall into one class, “might” with “could”, “insisted”
// with “argued”. `npx tsx script/word-classes.ts FILE…`; a file is plain text, or JSON Lines with `text` or `sentences: [{text}]`.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {gzipSync} from 'node:zlib'
import {Passage} from '../src/document.js'
import {tokenKind, tokens} from '../src/facts/tokens.js'
import {clusters, normalised} from './clusters.js'
import {singularVectors} from './singular-vectors.js'
import type {SparseMatrix} from './singular-vectors.js'

const limits = {words: 12_000, seen: 15, neighbours: 1500, dimensions: 80, classes: 160, rounds: 30}

/** The texts of a file: itself, or one a row. */
function textsOf(path: string): string[] {
  const file = readFileSync(path, 'utf8')
  if (!/\.jsonl$/.test(path)) return [file]
  return file.split('\n').filter(Boolean).map((line) => {
    const row = JSON.parse(line) as {readonly text?: string; readonly sentences?: readonly {readonly text: string}[]}
    return row.text ?? (row.sentences ?? []).map(({text}) => text).join(' ')
  })
}

/** The words of each paragraph, lower-cased; “1,250” and “2016” are `<n>`, “. . .” is “...”. */
function paragraphsOf(text: string): string[][] {
  return text.split(/\n+/).filter((line) => line.trim()).map((line) => {
    const t = new Passage('paragraph', line, [], {}).get(tokens)
    return t.word.map((word, index) => (t.kind[index] === tokenKind.number ? '<n>' : /\s/.test(word) ? '...' : word))
  })
}

/** The words that are seen often enough, the commonest first. */
function commonest(paragraphs: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>()
  for (const words of paragraphs) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= limits.seen)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, limits.words)
    .map(([word]) => word)
}

/** How often each word stands behind, and before, each of the commonest words. */
function neighbourCounts(paragraphs: readonly (readonly string[])[], words: readonly string[]): SparseMatrix {
  const ids = new Map(words.map((word, id) => [word, id]))
  const kinds = Math.min(limits.neighbours, words.length)
  const columns = 2 * kinds
  const cells = new Map<number, number>()
  const count = (row: number, neighbour: number | undefined, offset: number) => {
    if (neighbour === undefined || neighbour >= kinds) return
    const cell = row * columns + offset + neighbour
    cells.set(cell, (cells.get(cell) ?? 0) + 1)
  }
  for (const paragraph of paragraphs) {
    const own = paragraph.map((word) => ids.get(word))
    own.forEach((id, index) => {
      if (id === undefined) return
      count(id, own[index - 1], 0)
      count(id, own[index + 1], kinds)
    })
  }
  const places = [...cells.keys()].sort((a, b) => a - b)
  return {
    rows: words.length,
    columns,
    row: Int32Array.from(places, (place) => Math.floor(place / columns)),
    column: Int32Array.from(places, (place) => place % columns),
    value: Float64Array.from(places, (place) => cells.get(place)!)
  }
}

/** Positive pointwise mutual information: how much oftener two stand together than chance has it. */
function association(counts: SparseMatrix): SparseMatrix {
  const {row, column, value} = counts
  const ofRow = new Float64Array(counts.rows)
  const ofColumn = new Float64Array(counts.columns)
  let total = 0
  value.forEach((count, i) => {
    ofRow[row[i]!]! += count
    ofColumn[column[i]!]! += count
    total += count
  })
  const information = value.map((count, i) => Math.log((count * total) / (ofRow[row[i]!]! * ofColumn[column[i]!]!)))
  return {...counts, value: information.map((bits) => Math.max(bits, 0))}
}

/** One vector a word, of length one. */
function wordVectors(counts: SparseMatrix): Float64Array[] {
  const {vectors, values} = singularVectors(association(counts), limits.dimensions)
  return Array.from({length: counts.rows}, (_, word) =>
    normalised(Float64Array.from(vectors, (vector, dimension) => vector[word]! * Math.sqrt(values[dimension]!)))
  )
}

/** The words of each class, sorted. */
export function wordClassesOf(texts: readonly string[]): string[][] {
  const paragraphs = texts.flatMap(paragraphsOf)
  const words = commonest(paragraphs)
  const classOf = clusters(wordVectors(neighbourCounts(paragraphs, words)), limits.classes, limits.rounds)
  const classes = Array.from({length: limits.classes}, (): string[] => [])
  words.forEach((word, index) => classes[classOf[index]!]!.push(word))
  return classes.map((members) => members.sort())
}

/** The text of src/weights/word-classes.ts. */
export function moduleOf(classes: readonly (readonly string[])[]): string {
  const lines = classes.map((words) => words.join(' ')).join('\n')
  return `// Written by script/word-classes.ts. Classes of words that stand beside the same words, for the tagger: one class a line, its number
// the line’s, from 0; <n> is any number. Estimated without annotation from counts of neighbouring words (positive mutual information,
// ${limits.dimensions} dimensions, spherical k-means) in the training part of PolNeAR and in news and other text (Wikinews, GUM, news pages).
// Only words seen at least ${limits.seen} times; it holds no sentence of those texts.
export const wordClasses = \`${lines.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\`
`
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const paths = process.argv.slice(2)
  if (paths.length === 0) throw new Error('Which texts? npx tsx script/word-classes.ts FILE…')
  const classes = wordClassesOf(paths.flatMap(textsOf))
  const text = moduleOf(classes)
  const folder = fileURLToPath(new URL('../src/weights/', import.meta.url))
  mkdirSync(folder, {recursive: true})
  writeFileSync(`${folder}word-classes.ts`, text)
  console.log(`${classes.flat().length} words, ${gzipSync(text).length} bytes gzipped`)
}
