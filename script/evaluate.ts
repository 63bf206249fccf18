// How well the library finds who said what: `npm run evaluate -- PATH [--articles N]`, where PATH is a part of PolNeAR as its authors
// publish it (`PolNeAR/data/dev`), or JSON Lines. Spans are compared as the sets of words in them; punctuation never counts.
import {pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import type {Span} from '../src/document.js'
import {lint} from '../src/index.js'
import {articles} from './polnear.js'
import type {Article, Range} from './polnear.js'

/** The numbers of the words that a part of an attribution holds. */
type Words = ReadonlySet<number>

interface Reading {
  readonly source: Words
  readonly cue: Words
  readonly content: Words
}

const parts = ['source', 'cue', 'content'] as const

/** How many were right of those that the library gave, and of those that the annotators did. */
export interface Score {
  right: number
  given: number
  annotated: number
}

const score = (): Score => ({right: 0, given: 0, annotated: 0})

const scores = () => ({
  ...Object.fromEntries(parts.flatMap((part) => [[`${part}, exact`, score()], [`${part}, overlap of half`, score()], [`${part}, a word in common`, score()]])),
  'content, word by word': score(),
  'source with its content': score()
})

/** Quotations of five words or more whose source is annotated. */
interface Quotations {
  all: number
  found: number
  /** Found, and with the right speaker. */
  assigned: number
}

export interface Evaluation {
  readonly scores: {readonly [name: string]: Score}
  readonly quotations: Quotations
}

export function evaluation(list: readonly Article[]): Evaluation {
  const all: Evaluation = {scores: scores(), quotations: {all: 0, found: 0, assigned: 0}}
  for (const {text, attributions} of list) {
    const wordsIn = words(text)
    const reading = (ranges: (part: (typeof parts)[number]) => readonly Range[]): Reading => ({
      source: wordsIn(ranges('source')),
      cue: wordsIn(ranges('cue')),
      content: wordsIn(ranges('content'))
    })
    const given = lint(text).attributions.map((attribution) => reading((part) => attribution[part].map(rangeOf)))
    const annotated = attributions.map((attribution) => reading((part) => attribution[part]))
    addScores(all.scores, given, annotated)
    const isQuoted = attributions.map(({content: [first]}) => first !== undefined && /^(?:[“"]|''|``)/.test(text.slice(...first)))
    addQuotations(all.quotations, given, annotated.filter((_, index) => isQuoted[index]))
  }
  return all
}

const rangeOf = ({start, end}: Span): Range => [start, end]

/** Which words of a text some ranges touch. “Varela’s”, “U.S” and “mid-1990s” are one word each. */
function words(text: string): (ranges: readonly Range[]) => Words {
  const numbers = new Int32Array(text.length).fill(-1)
  let count = 0
  for (const {index, 0: word} of text.matchAll(/[\p{L}\p{N}]+(?:[-.'’][\p{L}\p{N}]+)*/gu)) numbers.fill(count++, index, index + word.length)
  return (ranges) => {
    const touched = new Set<number>()
    for (const [start, end] of ranges) for (const number of numbers.subarray(start, end)) if (number >= 0) touched.add(number)
    return touched
  }
}

function addScores(all: Evaluation['scores'], given: readonly Reading[], annotated: readonly Reading[]): void {
  for (const part of parts) {
    const [own, gold] = [filled(given, part), filled(annotated, part)]
    add(all[`${part}, exact`]!, matches(own, gold, (a, b) => atLeast(1, likeness(a, b))), own.length, gold.length)
    add(all[`${part}, overlap of half`]!, matches(own, gold, (a, b) => atLeast(0.5, likeness(a, b))), own.length, gold.length)
    add(all[`${part}, a word in common`]!, matches(own, gold, likeness), own.length, gold.length)
  }
  const [own, gold] = [contentWords(given), contentWords(annotated)]
  add(all['content, word by word']!, common(own, gold), own.size, gold.size)
  const [ownPairs, goldPairs] = [sourced(given), sourced(annotated)]
  add(all['source with its content']!, matches(ownPairs, goldPairs, pairLikeness), ownPairs.length, goldPairs.length)
}

const filled = (readings: readonly Reading[], part: (typeof parts)[number]) => readings.map((reading) => reading[part]).filter(({size}) => size > 0)

const contentWords = (readings: readonly Reading[]): Words => new Set(readings.flatMap(({content}) => [...content]))

const sourced = (readings: readonly Reading[]) => readings.filter(({source, content}) => source.size > 0 && content.size > 0)

function add(to: Score, right: number, given: number, annotated: number): void {
  to.right += right
  to.given += given
  to.annotated += annotated
}

function common(a: Words, b: Words): number {
  let count = 0
  for (const word of a) if (b.has(word)) count++
  return count
}

/** The words that both have, as a share of those that either has. */
function likeness(a: Words, b: Words): number {
  const both = common(a, b)
  return both / (a.size + b.size - both || 1)
}

const atLeast = (least: number, value: number) => (value >= least ? value : 0)

/** Source and content are each alike by half. */
function pairLikeness(a: Reading, b: Reading): number {
  const [source, content] = [likeness(a.source, b.source), likeness(a.content, b.content)]
  return source >= 0.5 && content >= 0.5 ? source + content : 0
}

/** How many pairs can be made of like ones, the likest first, each used once. */
function matches<T>(given: readonly T[], annotated: readonly T[], like: (given: T, annotated: T) => number): number {
  const pairs = annotated.flatMap((gold, right) => given.map((own, left) => ({left, right, value: like(own, gold)})).filter(({value}) => value > 0))
  const [usedLeft, usedRight] = [new Set<number>(), new Set<number>()]
  for (const {left, right} of pairs.sort((a, b) => b.value - a.value)) {
    if (usedLeft.has(left) || usedRight.has(right)) continue
    usedLeft.add(left)
    usedRight.add(right)
  }
  return usedLeft.size
}

function addQuotations(to: Quotations, given: readonly Reading[], quoted: readonly Reading[]): void {
  for (const {source, content} of quoted) {
    if (source.size === 0 || content.size < 5) continue
    to.all++
    let [closest, speaker]: [number, Words] = [0, new Set()]
    for (const own of given) {
      const value = likeness(own.content, content)
      if (value > closest) [closest, speaker] = [value, own.source]
    }
    if (closest < 0.5) continue
    to.found++
    if (likeness(speaker, source) >= 0.5) to.assigned++
  }
}

/** A table: precision, recall and F1 of each score, in percent. */
export function tableOf({scores: rows, quotations}: Evaluation): string {
  const percent = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole).toFixed(1).padStart(6)
  return [
    `${''.padEnd(26)}precision  recall      F1   given  annotated`,
    ...Object.entries(rows).map(([name, {right, given, annotated}]) =>
      [
        name.padEnd(26),
        percent(right, given).padStart(9),
        percent(right, annotated).padStart(8),
        percent(2 * right, given + annotated).padStart(8),
        String(given).padStart(8),
        String(annotated).padStart(11)
      ].join('')
    ),
    `Quotations of five words or more: ${quotations.all}; found ${percent(quotations.found, quotations.all).trim()} %, ` +
      `given to the right speaker ${percent(quotations.assigned, quotations.all).trim()} %`
  ].join('\n')
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const {values, positionals} = parseArgs({allowPositionals: true, options: {articles: {type: 'string'}}})
  const [path] = positionals
  if (!path) throw new Error('Where is PolNeAR? npm run evaluate -- PATH')
  const list = articles(path).slice(0, values.articles ? Number(values.articles) : undefined)
  console.log(`${list.length} articles\n${tableOf(evaluation(list))}`)
}
