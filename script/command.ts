// What a command on plain text needs, as one script. V8 tells what it has compiled of a script, and takes it back; and one file opens sooner
// than forty.
import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import type {Plugin} from 'esbuild'
import {classesIn, withLatin} from './latin.js'
import {escaped, lazily} from './lazily.js'

/** Node knows “\p{L}”, though esbuild doubts it of older engines. */
const supported = {'regexp-unicode-property-escapes': true}

/** What is loaded of the program on its way from the command line to a report on plain text; what these import comes with them. */
const common = ['main', 'lint', 'text', 'pretty', 'compact', 'json', 'github', 'reader']

/** The script that stands for files in `folder`, a bundle that esbuild has split. The others find there what they share with it. */
export async function gathered(folder: string): Promise<void> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.js'))
  const roots = common.map((name) => {
    // There are two “markdown-….js”, a reporter and a format: none of `common` may be like that.
    const [found, ...more] = files.filter((file) => new RegExp(`^${name}(?:-[A-Z0-9]{8})?\\.js$`).test(file))
    if (!found || more.length > 0) throw new Error(`dist/cli: one file ${name}-….js is expected`)
    return found
  })
  // The part that loads scripts is outside of all.
  const loader = files.find((file) => file.startsWith('chunk-') && readFileSync(join(folder, file), 'utf8').includes('// src/node/compiled.ts\n'))!
  const inside = await reached(folder, roots, loader)
  const outside = files.filter((file) => !inside.has(file))
  const isShared = (file: string) => outside.some((other) => readFileSync(join(folder, other), 'utf8').includes(`"./${file}"`))
  const shared = [...inside].filter(isShared)
  const code = await bundled(folder, [...new Set([roots[0]!, 'reader.js', ...shared])], inside, loader)
  // Another build, another name.
  const script = `main-${createHash('sha256').update(code).digest('hex').slice(0, 8)}.cjs`
  const exportsOf = new Map<string, readonly string[]>()
  for (const file of shared) exportsOf.set(file, await exported(join(folder, file)))
  for (const file of inside) rmSync(join(folder, file))
  writeFileSync(join(folder, script), code)
  for (const [file, names] of exportsOf) {
    const lines = [
      `import {compiled} from './${loader}'`,
      `const all = compiled(new URL('./${script}', import.meta.url))('./${file}')`,
      ...names.map((name, index) => `const export${index} = all.${name}`),
      `export {${names.map((name, index) => `export${index} as ${name}`).join(', ')}}\n`
    ]
    writeFileSync(join(folder, file), lines.join('\n'))
  }
  const entry = `${folder}.js`
  const before = readFileSync(entry, 'utf8')
  const direct = before.replace(`(await import("./cli/${roots[0]}"))`, `compiled(new URL("./cli/${script}", import.meta.url))("./${roots[0]}")`)
  if (direct === before) throw new Error('dist/cli.js does not load main')
  writeFileSync(entry, direct.replace('\n\n', `\n\nimport { compiled } from "./cli/${loader}";\n`))
}

/** The files that are loaded with these. */
async function reached(folder: string, roots: readonly string[], loader: string): Promise<Set<string>> {
  const {metafile} = await build({
    entryPoints: roots.map((root) => join(folder, root)),
    outdir: folder,
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    packages: 'external',
    logLevel: 'error',
    platform: 'node',
    supported,
    plugins: [{name: 'static', setup: ({onResolve}) => onResolve({filter: /^\.\//}, ({kind, path}) => (kind === 'dynamic-import' || path === `./${loader}` ? {path, external: true} : undefined))}]
  })
  return new Set(Object.keys(metafile.inputs).map((path) => basename(path)))
}

async function exported(path: string): Promise<readonly string[]> {
  const {metafile} = await build({entryPoints: [path], format: 'esm', write: false, metafile: true, outdir: dirname(path), logLevel: 'error', supported})
  return Object.values(metafile.outputs)[0]!.exports
}

async function bundled(folder: string, wanted: readonly string[], inside: ReadonlySet<string>, loader: string): Promise<string> {
  const sources = new Map([...inside].map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
  const classes = classesIn([...sources.values()].join('\n'))
  const plugin: Plugin = {
    name: 'gathered',
    setup({onResolve, onLoad}) {
      onResolve({filter: /^\.\//}, ({kind, path, importer}) => {
        if (importer.includes('node_modules')) return undefined
        if (path === `./${loader}` || !inside.has(path.slice(2))) return {path, external: true}
        return kind === 'dynamic-import' || kind === 'import-statement' || kind === 'require-call' ? {path: join(folder, path)} : undefined
      })
      onLoad({filter: /\.js$/}, ({path}) => {
        const source = dirname(path) === folder ? sources.get(basename(path)) : undefined
        return source === undefined ? undefined : {contents: withLatin(source, classes), resolveDir: folder}
      })
      // The parser of the command line would start other programs, which takes long to load; ours are none.
      onResolve({filter: /^node:child_process$/}, ({importer}) => (importer.includes('commander') ? {path: 'child_process', namespace: 'late'} : undefined))
      onLoad({filter: /.*/, namespace: 'late'}, () => ({contents: `module.exports = {get spawn() { return require('child_process').spawn }}`}))
      // Everything else that is not here is loaded when it is asked for.
      onResolve({filter: /^[^./]/}, ({kind, path}) => (kind === 'dynamic-import' ? {path, external: true} : undefined))
    }
  }
  const {outputFiles, metafile} = await build({
    stdin: {contents: start(wanted), resolveDir: folder},
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    write: false,
    metafile: true,
    // One byte a character, which is read sooner.
    charset: 'ascii',
    supported,
    define: {'import.meta.url': 'url$', classes$: JSON.stringify(classes)},
    plugins: [plugin],
    logLevel: 'error'
  })
  const pure = new Set([...inside].filter((file) => !/^\/\/ (?:src\/node\/|node_modules)/m.test(sources.get(file)!)))
  const dynamic = Object.values(metafile.outputs)[0]!.imports.filter(({kind}) => kind === 'dynamic-import')
  let count = 0
  const code = outputFiles[0]!.text.replace(/\bimport\(/g, () => (count++, 'load$('))
  if (dynamic.length !== count) throw new Error('dist/cli: something else reads like an import')
  return `${licences(Object.keys(metafile.inputs))}(function (exports, require, module, load$, url$, latin$) {\n${escaped(lazily(code, (module) => pure.has(basename(module)) || module.includes('node_modules/fast-string-')))}})`
}

/** What the script hands out, and how it makes the patterns that are put together from texts. */
function start(wanted: readonly string[]): string {
  return [
    `import {latinSource} from '${fileURLToPath(new URL('../src/node/latin.ts', import.meta.url))}'`,
    `latin$.pattern = (source, flags = '') => {`,
    `  const made = latin$.on && typeof source === 'string' ? latinSource(source, flags, classes$) : undefined`,
    `  return made === undefined ? new RegExp(source, flags) : new RegExp(made, flags.replace('u', ''))`,
    `}`,
    `module.exports = {reader: () => require('./reader.js'), ${wanted.map((file) => `'./${file}': () => require('./${file}')`).join(', ')}}`
  ].join('\n')
}

/** What the packages that are within want to be said. */
function licences(inputs: readonly string[]): string {
  const packages = new Set(inputs.flatMap((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []))
  const texts = [...packages].map((path) => {
    const file = readdirSync(path).find((name) => /^licen[cs]e/i.test(name))
    if (!file) throw new Error(`${path} says nothing of its licence`)
    return `${path.replace(/^.*node_modules\//, '')}\n\n${readFileSync(join(path, file), 'utf8').trim()}`
  })
  return `/*\n${escaped(texts.join('\n\n\n')).replaceAll('*/', '* /')}\n*/\n`
}
