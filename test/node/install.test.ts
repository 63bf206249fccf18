// says-who from its repository: what `npm install git+…` makes of it, and pre-commit with it. The clone has no dist/.
import {execFile} from 'node:child_process'
import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {promisify} from 'node:util'
import {expect, test} from 'vitest'
import {folder} from './command.js'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))

test('from a clone of the last commit, as pre-commit installs a hook, there is a command', {timeout: 600_000}, async (context) => {
  const cwd = folder({'pumps.txt': 'According to sources, the pumps ran dry.\n'})
  const [clone, prefix] = [join(cwd, 'clone'), join(cwd, 'environment')]
  try {
    await run('git', ['clone', '--quiet', root, clone])
  } catch {
    context.skip('This is no git repository')
  }
  mkdirSync(prefix)
  try {
    // As in pre-commit’s languages/node.py; the variables keep what this test itself was called with away.
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:npm_|INIT_CWD$|NODE_ENV$)/i.test(name)))
    await run('npm', ['install', '--allow-git=root', '--install-links', '-g', '--prefer-offline', `git+${pathToFileURL(clone).href}`], {
      cwd: clone,
      env: {...env, npm_config_prefix: prefix}
    })
  } catch (error) {
    const {stderr} = error as {readonly stderr: string}
    if (/ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ETIMEDOUT|ENOTCACHED/.test(stderr)) context.skip('npm reaches no registry')
    throw error
  }
  const {stdout} = await run(join(prefix, 'bin/says-who'), ['--format', 'compact', '--exit-zero', 'pumps.txt'], {cwd})
  expect(stdout).toContain('pumps.txt:1:14')
})
