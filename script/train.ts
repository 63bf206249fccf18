// Estimates the weights of the attribution labeller: `npx tsx script/train.ts PATH [--articles N] [--runs N] [--rounds N] [--margin N] [--least N] [--lean N]`, where PATH is
// the training part of PolNeAR, as its authors publish it or as JSON Lines. Writes src/weights/attribution.ts. Deterministic.
//
// An averaged perceptron over whole blocks (Collins 2002): the best path under the weights so far is compared with the annotators’, and
// where they differ the weights of the features move. Rare features are left out and small weights dropped, which makes the weights
// small and the labeller no worse. Counts and weights ship; no sentence does.
import {writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {Block, Passage} from '../src/document.js'
import {bestPath, labelCount} from '../src/facts/best-path.js'
import {allFeatures, featureCount, rowOf, rows, viewOf} from '../src/facts/features.js'
import type {Taker} from '../src/facts/features.js'
import {label} from '../src/facts/labels.js'
import {proseTokens} from '../src/facts/prose-tokens.js'
import {written} from '../src/facts/weights.js'
import {text as textFormat} from '../src/formats/text.js'
import {articles} from './polnear.js'
import type {Article} from './polnear.js'

const {values: flags, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    articles: {type: 'string', default: '1000000'},
    rounds: {type: 'string', default: '8'},
    least: {type: 'string', default: '10.5'},
    step: {type: 'string', default: '3'},
    seen: {type: 'string', default: '3'},
    margin: {type: 'string', default: '15'},
    runs: {type: 'string', default: '4'},
    lean: {type: 'string', default: '24'},
    out: {type: 'string', default: '../src/weights/attribution.ts'}
  }
})
const [path] = positionals
if (!path) throw new Error('Say where PolNeAR is: npx tsx script/train.ts PATH')

interface Example {
  readonly rows: Int32Array
  readonly count: number
  readonly gold: Uint8Array
}

/** The rows of all features of all tokens, in order. */
class Rows implements Taker {
  #at = 0
  readonly all: Int32Array

  constructor(length: number) {
    this.all = new Int32Array(length * featureCount)
  }

  take(template: number, a: number, b: number, c: number, d: number): void {
    this.all[this.#at++] = rowOf(template, a, b, c, d)
  }
}

const examples = articles(path).slice(0, Number(flags.articles)).flatMap(examplesOf)
const known = seenOften(examples, Number(flags.seen))
console.log(`${examples.length} blocks, ${examples.reduce((sum, {gold}) => sum + gold.length, 0)} tokens, ${known.reduce((sum, is) => sum + is, 0)} features`)

const weights = new Float32Array(rows * 8)
const sums = new Float32Array(rows * 8)
const path_ = new Float32Array(64)
const pathSums = new Float32Array(64)
let clock = 1

// The order of the examples is chance, and moves the figures by half a percent: the weights of a few orders are averaged.
const runs = Number(flags.runs)
const meanWeights = new Float32Array(rows * 8)
const meanPath = new Float32Array(64)
for (let run = 1; run <= runs; run++) {
  for (const array of [weights, sums, path_, pathSums]) array.fill(0)
  clock = 1
  for (let round = 1; round <= Number(flags.rounds); round++) {
    let wrong = 0
    for (const example of shuffled(examples, run * 1000 + round)) {
      wrong += learn(example)
      clock++
    }
    console.log(`run ${run}, round ${round}: ${wrong} labels wrong`)
  }
  for (let at = 0; at < weights.length; at++) meanWeights[at]! += (weights[at]! - sums[at]! / clock) / runs
  for (let at = 0; at < 64; at++) meanPath[at]! += (path_[at]! - pathSums[at]! / clock) / runs
}
writeFileSync(fileURLToPath(new URL(flags.out, import.meta.url)), moduleText())

function examplesOf({text, attributions}: Article): Example[] {
  const blocks = textFormat.read(text).blocks.map((draft, index) => new Block(index, new Passage(draft.kind, draft.text, [], {}), draft.segments))
  return blocks.flatMap((block) => {
    const t = block.get(proseTokens)
    if (t.length === 0) return []
    const offset = block.segments[0]!.start
    const gold = new Uint8Array(t.length)
    const mark = (spans: readonly (readonly [number, number])[], first: number) => {
      for (const [start, end] of spans) {
        let inside = false
        for (let at = 0; at < t.length; at++) {
          if (offset + t.start[at]! >= end || offset + t.end[at]! <= start) continue
          gold[at] = inside ? first + 1 : first
          inside = true
        }
      }
    }
    for (const attribution of attributions) {
      mark(attribution.content, label.content)
      mark(attribution.source, label.source)
      mark(attribution.cue, label.cue)
    }
    return [{rows: rowsOf(block.passage, t.length), count: featureCount, gold}]
  })
}

function rowsOf(passage: Passage, length: number): Int32Array {
  const rows = new Rows(length)
  const view = viewOf(passage)
  for (let index = 0; index < length; index++) allFeatures(view, index, rows)
  return rows.all
}

function seenOften(list: readonly Example[], least: number): Uint8Array {
  const counts = new Int32Array(rows)
  for (const example of list) for (const row of example.rows) counts[row]!++
  return Uint8Array.from(counts, (count) => (count >= least ? 1 : 0))
}

/** Moves the weights toward the annotators’ labels; returns how many were wrong. */
function learn({rows: at, count, gold}: Example): number {
  const n = gold.length
  const emissions = new Float32Array(n * labelCount)
  for (let index = 0; index < n; index++) {
    for (let feature = index * count; feature < (index + 1) * count; feature++) {
      const row = at[feature]!
      if (!known[row]) continue
      for (let to = 0; to < labelCount; to++) emissions[index * labelCount + to]! += weights[row * 8 + to]!
    }
  }
  // Another label must lose by a margin, or it counts as wrong: the weights stop short of memorising nothing but the training part.
  const margin = Number(flags.margin)
  if (margin > 0) for (let index = 0; index < n; index++) for (let to = 0; to < labelCount; to++) if (to !== gold[index]) emissions[index * labelCount + to]! += margin
  const guess = bestPath(emissions, n, path_)
  let wrong = 0
  for (let index = 0; index < n; index++) {
    const [right, wronged] = [gold[index]!, guess[index]!]
    const [before, guessBefore] = index > 0 ? [gold[index - 1]!, guess[index - 1]!] : [7, 7]
    if (right !== wronged || before !== guessBefore) {
      move(path_, pathSums, before * 8 + right, 1)
      move(path_, pathSums, guessBefore * 8 + wronged, -1)
    }
    if (right === wronged) continue
    wrong++
    for (let feature = index * count; feature < (index + 1) * count; feature++) {
      const row = at[feature]!
      if (!known[row]) continue
      move(weights, sums, row * 8 + right, 1)
      move(weights, sums, row * 8 + wronged, -1)
    }
  }
  return wrong
}

function move(of: Float32Array, total: Float32Array, at: number, by: number): void {
  of[at]! += by
  total[at]! += by * clock
}

/** In another order each round, the same in every run. */
function shuffled(list: readonly Example[], seed: number): Example[] {
  const order = [...list]
  let state = seed * 2654435761
  for (let at = order.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    const other = state % (at + 1)
    ;[order[at], order[other]] = [order[other]!, order[at]!]
  }
  return order
}

/** The module of the weights; `src/facts/weights.ts` says how they are written. */
function moduleText(): string {
  const [least, step] = [Number(flags.least), Number(flags.step)]
  let [skips, labels, values, row] = ['', '', '', 0]
  for (let at = 0; at < meanWeights.length; at++) {
    const weight = meanWeights[at]!
    if ((at & 7) >= labelCount || Math.abs(weight) < least) continue
    const skip = (at >> 3) - row
    row = at >> 3
    skips += '~'.repeat(Math.floor(skip / written.farthest)) + String.fromCharCode(written.noSkip + (skip % written.farthest))
    labels += String.fromCharCode(written.noLabel + (at & 7))
    values += String.fromCharCode(written.noWeight + Math.max(-written.heaviest, Math.min(written.heaviest, Math.round(weight / step))))
  }
  // With a margin none is preferred where little speaks for anything else: as much is missed as is found too much, once it is worth less.
  const path = [...meanPath].map((weight, at) => Math.round((weight - ((at & 7) === label.none ? Number(flags.lean) : 0)) / step)).join(' ')
  return [
    '// Written by script/train.ts; estimated from the training part of PolNeAR (Newell, Margolin and Ruths 2018, annotations',
    '// of US political news of 2015–16): weights only, no text. How to read it stands in src/facts/weights.ts.',
    `export const attributionWeights = ${JSON.stringify([skips, labels, values, path].join('\n'))}`,
    ''
  ].join('\n')
}
