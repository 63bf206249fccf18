// node keystrokes.js: milliseconds that a linter needs after each key, in an article of 100 KB, median and 99th percentile.
// Beside the time by the clock, that of the processor: on a busy machine the clock counts what others do.
import {performance} from 'node:perf_hooks'
import {createLinter} from '../dist/src/index.js'
import {news} from './text.js'

const keys = Number(process.argv[2] ?? 200)
const plain = news(100_000)
const texts = {text: plain, markdown: marked(plain)}
const typed = 'The mayor of Vask said on Monday that the pier was safe, according to a report by the board. '

for (const [format, text] of Object.entries(texts)) {
  for (const preset of ['none', 'recommended', 'strict']) {
    const {wall, cpu} = typing(text, createLinter({format, preset}))
    const shown = (times) => `${at(times, 0.5).toFixed(1).padStart(6)} ${at(times, 0.99).toFixed(1).padStart(6)}`
    console.log(`${format.padEnd(9)} ${preset.padEnd(12)} clock ${shown(wall)}   processor ${shown(cpu)}`)
  }
}

/** The keys are typed in five places, one after the other. */
function typing(start, linter) {
  let text = start
  linter.lint(text)
  const wall = []
  const cpu = []
  let place = 0
  // A fifth more at the start, for the compiler.
  for (let key = -keys / 5; key < keys; key++) {
    if (Math.trunc(key) % (keys / 5) === 0) place = text.indexOf(' ', Math.floor((text.length * (Math.max(0, key) / (keys / 5) + 0.5)) / 5))
    text = text.slice(0, place) + typed[Math.abs(key) % typed.length] + text.slice(place)
    place++
    const before = process.cpuUsage()
    const clock = performance.now()
    linter.lint(text)
    if (key < 0) continue
    wall.push(performance.now() - clock)
    const {user, system} = process.cpuUsage(before)
    cpu.push((user + system) / 1000)
  }
  return {wall, cpu}
}

function at(times, share) {
  return [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]
}

/** The same as Markdown: headings, lists, links, notes. */
function marked(text) {
  const paragraphs = text.split('\n\n').map((paragraph, index) => {
    if (index % 5 === 0) return `## Part ${index}\n\n${paragraph} [The audit](https://town.example/${index}) says so.[^${index}]`
    return index % 7 === 3 ? '- ' + paragraph.replace(/\. /g, '.\n- ') : paragraph
  })
  const notes = paragraphs.flatMap((_, index) => (index % 5 === 0 ? [`[^${index}]: Board minutes ${index}, https://town.example/n${index}.`] : []))
  return `# The winter plan\n\n${[...paragraphs, ...notes].join('\n\n')}\n`
}
