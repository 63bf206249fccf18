import {mkdirSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {transform} from 'esbuild'
import {defineConfig} from 'tsup'
import type {Options} from 'tsup'

type Plugin = NonNullable<Options['plugins']>[number]

/**
 * The chunk of the command that has the rules, the facts and the words becomes a script, and in its place stands a module that has
 * src/node/compiled.ts run it.
 */
const largeAsScript: Plugin = {
  name: 'large-as-script',
  async renderChunk(code, {path, exports = [], imports = []}) {
    if (code.length < 500_000) return undefined
    const script = `${basename(path, '.js')}.cjs`
    const {code: body} = await transform(code, {format: 'cjs', target: 'node20', supported: {'regexp-unicode-property-escapes': true}})
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(join(dirname(path), script), `(function (exports, require, module) {\n${body}})`)
    const names = imports.filter(({kind}) => kind === 'import-statement').map((one) => `./${basename(one.path)}`)
    return {
      code: [
        `import {compiled} from './compiled.js'`,
        ...names.map((name, index) => `import * as module${index} from '${name}'`),
        `const all = compiled(new URL('./${script}', import.meta.url), {${names.map((name, index) => `'${name}': module${index}`).join(', ')}})`,
        ...exports.map((name, index) => `const export${index} = all.${name}`),
        `export {${exports.map((name, index) => `export${index} as ${name}`).join(', ')}}\n`
      ].join('\n')
    }
  }
}

// Three outputs. The library is one file out for each file in, so that an importer of one rule gets that rule and the facts it
// asks, whatever bundler it has. The command is one bundle, because a process that starts should open few files; what only some
// runs need (a parser, a command) is a chunk of it under dist/cli.
// `says-who/core` is one bundle too: in it the weights are not imported but given, so that a page can load them when it likes.
// Declarations come from tsc: `npm run build` runs it next.
export default defineConfig([
  {
    entry: ['src/**/*.ts', 'rules/**/*.ts', '!src/node/**'],
    outDir: 'dist',
    format: 'esm',
    target: 'es2022',
    bundle: false,
    silent: true,
    // Each cleans what it writes: they run side by side.
    clean: ['!cli.js', '!core.js', '!cli/**'],
    outExtension: () => ({js: '.js'})
  },
  {
    entry: {cli: 'src/node/cli.ts', 'cli/compiled': 'src/node/compiled.ts', 'cli/worker': 'src/node/worker.ts'},
    outDir: 'dist',
    format: 'esm',
    target: 'node20',
    platform: 'node',
    bundle: true,
    silent: true,
    splitting: true,
    clean: ['!src/**', '!rules/**', '!core.js'],
    skipNodeModulesBundle: true,
    plugins: [largeAsScript],
    esbuildOptions: (options) => {
      options.chunkNames = 'cli/[name]-[hash]'
      // Node 20 knows “\p{…}”. Else each pattern that has it would be written as a string, and be compiled anew at each use.
      options.supported = {'regexp-unicode-property-escapes': true}
    }
  },
  {
    entry: {core: 'src/core.ts'},
    outDir: 'dist',
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    bundle: true,
    silent: true,
    outExtension: () => ({js: '.js'}),
    esbuildPlugins: [
      {
        name: 'weights-apart',
        setup(build) {
          build.onResolve({filter: /\/weights\/(?:attribution|word-classes)\.js$/}, () => ({
            path: fileURLToPath(new URL('src/weights/given.ts', import.meta.url))
          }))
        }
      }
    ]
  }
])
