// Two files with all that they need: the extension, and the language server, which it starts. `node build.mjs [FOLDER]`.
import {copyFileSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const here = fileURLToPath(new URL('.', import.meta.url))
const out = process.argv[2] ?? here
const {version} = JSON.parse(readFileSync(join(here, '../../package.json'), 'utf8'))
// jsonc-parser has a module that can be bundled, and a main file that cannot.
const common = {mainFields: ['module', 'main'], bundle: true, minify: true, platform: 'node', target: 'node20', logLevel: 'error'}

await build({...common, entryPoints: [join(here, 'src/extension.js')], outfile: join(out, 'dist/extension.js'), format: 'cjs', external: ['vscode']})
await build({
  ...common,
  entryPoints: [join(here, 'src/server.js')],
  outfile: join(out, 'dist/server.mjs'),
  format: 'esm',
  // Only a project that has it needs it: for a configuration in TypeScript.
  external: ['jiti'],
  define: {VERSION: JSON.stringify(version)},
  banner: {js: "import {createRequire} from 'node:module'\nconst require = createRequire(import.meta.url)"}
})
copyFileSync(join(here, '../../LICENSE'), join(out, 'LICENSE'))
