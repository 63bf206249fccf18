// node cold.js [RUNS]: how long a command takes from nothing to the report on one page, as a multiple of Node doing nothing, in the same run.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {performance} from 'node:perf_hooks'
import {fileURLToPath} from 'node:url'
import {news} from './text.js'

const times = Number(process.argv[2] ?? 9)
const page = join(mkdtempSync(join(tmpdir(), 'says-who-bench-')), 'page.txt')
writeFileSync(page, news(3000))
const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const commands = {
  'node -e 0': ['-e', '0'],
  'says-who --version': [at('../dist/cli.js'), '--version'],
  'says-who page.txt': [at('../dist/cli.js'), page],
  'says-who --preset none page.txt': [at('../dist/cli.js'), '--preset', 'none', page],
  'write-good page.txt': [at('node_modules/write-good/bin/write-good.js'), page]
}

const runs = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
// In turns, so that a busy moment is busy for all.
for (let time = 0; time <= times; time++) {
  for (const [name, args] of Object.entries(commands)) {
    const start = performance.now()
    spawnSync(process.execPath, args)
    if (time > 0) runs[name].push(performance.now() - start)
  }
}
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1]
const bare = median(runs['node -e 0'])
console.log(`medians of ${times}, Node ${process.version}`)
for (const [name, list] of Object.entries(runs)) console.log(`${name.padEnd(34)} ${median(list).toFixed(0).padStart(6)} ms  ${(median(list) / bare).toFixed(2).padStart(6)} × bare Node`)
