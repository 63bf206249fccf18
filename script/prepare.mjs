// npm calls this where it installs says-who from a git repository, as `pre-commit` does: there dist/ has to be built first. In a clone
// it does nothing: `npm test` and `npm pack` build there.
import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync, realpathSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = realpathSync(fileURLToPath(new URL('..', import.meta.url)))
const has = (path) => existsSync(join(root, path))

// Of `npm install --global git+…` the inner npm, which should bring the tools of the build, is told “global” too, and brings none.
const strange = /^npm_config_(?:global|prefix|local_prefix|omit|dry_run|package_lock_only)$/i
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !strange.test(name) && name !== 'NODE_ENV'))

function npm(...args) {
  const path = process.env.npm_execpath
  // Standard output belongs to the npm that called: of `npm pack --json` it is the answer.
  const {status, error} = spawnSync(path ? process.execPath : 'npm', [...(path ? [path] : []), ...args], {cwd: root, env, stdio: ['ignore', 2, 2]})
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

// Where npm was called: in a clone, here or in a folder below.
const isInClone = join(realpathSync(process.env.INIT_CWD ?? root), '/').startsWith(join(root, '/'))
if (!isInClone && !has('dist/cli.js')) {
  if (!has('node_modules/.bin/tsup')) {
    const {devDependencies} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    // The parser of the command line becomes a part of the command.
    const tools = ['tsup', 'typescript', '@types/node', 'commander'].map((name) => `${name}@${devDependencies[name]}`)
    // As dependencies, so that the others of the development, which are many, can stay away.
    npm('install', '--no-save', '--save-prod', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', ...tools)
  }
  // In front: pnpm and yarn hand on to the script what stands behind its name.
  npm('--silent', 'run', 'build')
}
