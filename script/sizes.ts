// What a page loads: `npm run build && npx tsx script/sizes.ts`. Bundled and minified by esbuild, in kilobytes of 1000 bytes.
import {fileURLToPath} from 'node:url'
import {brotliCompressSync, gzipSync} from 'node:zlib'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** In an order in which each is loaded behind those before it. */
const doors = {
  core: 'export * from "says-who/core"',
  markdown: 'export * from "says-who/formats/markdown"',
  html: 'export * from "says-who/formats/html"',
  weights: 'export * from "says-who/weights"'
} as const

interface Size {
  readonly minified: number
  readonly gzipped: number
  readonly brotli: number
}

/** Of everything that one program would load. */
async function sizeOf(contents: string): Promise<Size> {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: root},
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
    write: false
  })
  const bytes = outputFiles[0]!.contents
  return {minified: bytes.length, gzipped: gzipSync(bytes, {level: 9}).length, brotli: brotliCompressSync(bytes).length}
}

function row(name: string, {minified, gzipped, brotli}: Size): string {
  return [name.padEnd(44), ...[minified, gzipped, brotli].map((size) => (size / 1000).toFixed(1).padStart(9))].join(' ')
}

const minus = (a: Size, b: Size): Size => ({minified: a.minified - b.minified, gzipped: a.gzipped - b.gzipped, brotli: a.brotli - b.brotli})

const core = await sizeOf(doors.core)
const [markdown, html, both, weights, one, fact, whole] = await Promise.all([
  sizeOf(`export {createLinter} from "says-who/core"\n${doors.markdown}`),
  sizeOf(`export {createLinter} from "says-who/core"\n${doors.html}`),
  sizeOf(`export {createLinter} from "says-who/core"\n${doors.markdown}\n${doors.html}`),
  sizeOf(doors.weights),
  sizeOf('export {default} from "says-who/rules/unbalanced-quotation-mark"'),
  sizeOf('export {fix} from "says-who"'),
  sizeOf('export * from "says-who"')
])
console.log(''.padEnd(44), ...['minified', 'gzip', 'brotli'].map((head) => head.padStart(9)))
console.log(row('core: all rules, plain text', core))
console.log(row('weights', weights))
console.log(row('Markdown, more', minus(markdown, core)))
console.log(row('HTML, more', minus(html, core)))
console.log(row('Markdown and HTML, more', minus(both, core)))
console.log(row('everything, as `says-who` has it', whole))
console.log(row('one rule as a retext plugin, with the weights', one))
console.log(row('fix alone', fact))
