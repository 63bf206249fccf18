// node bench.js [FILE …]: megabytes a second on one core, ours and others’, on the same text in the same run. Without files the text is made up.
// In the same run, so that a slow or busy machine is slow for all: read the ratios.
import {readFileSync} from 'node:fs'
import {performance} from 'node:perf_hooks'
import {ParseEnglish} from 'parse-english'
import retextEnglish from 'retext-english'
import retextPassive from 'retext-passive'
import retextQuotes from 'retext-quotes'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import writeGood from 'write-good'
import {lint} from '../dist/src/index.js'

import {news} from './text.js'

const files = process.argv.slice(2)
const text = files.length > 0 ? files.map((file) => readFileSync(file, 'utf8')).join('\n\n') : news(300_000)
const retext = unified().use(retextEnglish).use(retextPassive).use(retextQuotes).use(retextStringify)

const leftovers = Object.fromEntries(
  [
    'ai-chat-residue', 'ai-citation-artifact', 'citation-placeholder', 'embedded-link-text', 'invisible-character', 'markup-residue', 'mojibake',
    'sentence-glue', 'stray-boilerplate'
  ].map((id) => [id, 'on'])
)

const contenders = {
  'says-who, who said what': (input) => void lint(input, {preset: 'none'}).attributions.length,
  'says-who, who said what and the ledger': (input) => void lint(input, {preset: 'none'}).sources.length,
  'says-who, leftovers of web pages': (input) => void lint(input, {preset: 'none', rules: leftovers}),
  'says-who, recommended': (input) => void lint(input),
  'says-who, strict': (input) => void lint(input, {preset: 'strict'}),
  'parse-english, the tree alone': (input) => void new ParseEnglish().parse(input),
  'retext with passive and quotes': (input) => void retext.processSync(input),
  'write-good': (input) => void writeGood(input)
}

console.log(`${(text.length / 1e6).toFixed(2)} MB, best of three`)
const speeds = Object.entries(contenders).map(([name, run]) => [name, speed(run, text)])
const [, ours] = speeds.find(([name]) => name === 'says-who, recommended')
for (const [name, own] of speeds) {
  console.log(`${name.padEnd(40)} ${own.toFixed(2).padStart(6)} MB/s  ${(own / ours).toFixed(2).padStart(6)} × recommended`)
}

console.log(`\nleftovers of web pages, ${cpuSpeed(contenders['says-who, leftovers of web pages'], text).toFixed(1)} MB a second of the processor’s time`)

console.log('\nrecommended on longer texts, no two paragraphs alike')
for (const size of [250_000, 1_000_000, 4_000_000]) {
  const long = news(size)
  console.log(`${(size / 1e6).toFixed(2)} MB  ${speed(contenders['says-who, recommended'], long, 1).toFixed(2)} MB/s`)
}

function speed(run, input, times = 3) {
  // Once for the compiler.
  if (times > 1) run(input)
  let best = Infinity
  for (let time = 0; time < times; time++) {
    const start = performance.now()
    run(input)
    best = Math.min(best, performance.now() - start)
  }
  return input.length / 1000 / best
}

/** On a busy machine steadier than the clock. */
function cpuSpeed(run, input, times = 5) {
  let best = Infinity
  for (let time = 0; time < times; time++) {
    const start = process.cpuUsage()
    run(input)
    best = Math.min(best, process.cpuUsage(start).user)
  }
  return input.length / best
}
