import {fileURLToPath} from 'node:url'
import {defineConfig} from 'tsup'
import type {Options} from 'tsup'
import {gathered} from './script/command.js'

type Plugin = NonNullable<Options['plugins']>[number]

/** Of what plain text needs, one script is made: see there. */
const gather: Plugin = {name: 'gather', buildEnd: () => gathered(fileURLToPath(new URL('dist/cli', import.meta.url)))}

// Three outputs. The library is one file out for each file in, so that an importer of one rule gets that rule and the facts it
// asks, whatever bundler it has. The command is one bundle, because a process that starts should open few files; what only some
// runs need (a parser, a command) is a chunk of it under dist/cli, and what most need is one script there.
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
    entry: {cli: 'src/node/cli.ts', 'cli/compiled': 'src/node/compiled.ts', 'cli/reader': 'src/node/reader.ts', 'cli/worker': 'src/node/worker.ts'},
    outDir: 'dist',
    format: 'esm',
    target: 'node20',
    platform: 'node',
    bundle: true,
    silent: true,
    splitting: true,
    clean: ['!src/**', '!rules/**', '!core.js'],
    skipNodeModulesBundle: true,
    plugins: [gather],
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
