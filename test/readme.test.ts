// What README.md and the pages of docs/ show is run: their commands, their programs, and what they say these print.
// `UPDATE=1 npx vitest run test/readme.test.ts` writes the outputs anew.
import {existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {presetNames} from '../src/index.js'
import {folder, ran} from './node/command.js'
import type {Run} from './node/command.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const update = Boolean(process.env.UPDATE) && !process.env.CI
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly name: string
  readonly scripts: {readonly [name: string]: string}
  readonly engines: {readonly node: string}
  readonly devDependencies: {readonly [name: string]: string}
}

interface Fence {
  readonly info: string
  readonly code: string
  readonly line: number
}

const fence = /^```(.*)\n([\s\S]*?)^```$/gm

function fencesOf(readme: string): Fence[] {
  return [...readme.matchAll(fence)].map(({1: info, 2: code, index}) => ({
    info: info!,
    code: code!,
    line: readme.slice(0, index).split('\n').length
  }))
}

/** A project of a reader's, in which the package is installed, as a link to this one. */
function project(): string {
  const cwd = folder({
    'package.json': JSON.stringify({name: 'reader', private: true, type: 'module'}),
    'article.txt': readFileSync(join(root, 'examples/article.txt'))
  })
  mkdirSync(join(cwd, 'node_modules/.bin'), {recursive: true})
  symlinkSync(root, join(cwd, 'node_modules', manifest.name))
  symlinkSync(join(root, 'dist/cli.js'), join(cwd, 'node_modules/.bin', manifest.name))
  for (const name of Object.keys(manifest.devDependencies).filter((one) => !one.startsWith('@'))) {
    symlinkSync(join(root, 'node_modules', name), join(cwd, 'node_modules', name))
  }
  return cwd
}

const readme = readFileSync(join(root, 'README.md'), 'utf8')
const cwd = project()

/** What a block prints. */
async function outputOf({info, code}: Fence): Promise<string> {
  if (info === 'js') {
    writeFileSync(join(cwd, 'program.js'), code)
    const run = await ran(process.execPath, ['program.js'], {cwd})
    expect(run).toMatchObject({code: 0, err: ''})
    return run.out
  }
  let out = ''
  for (const command of code.trim().split('\n')) out += (await done(command)).out
  return out
}

async function done(command: string): Promise<Run> {
  // These two run in a fresh copy of the repository, which is not made here: the second of them is what is running now.
  if (command === 'npm ci && npm run example') return example()
  if (command === 'npm cit') return {code: 0, out: '', err: ''}
  // PATH is the reader's.
  const [, script] = /^npm run ([a-z]+) -- PATH$/.exec(command) ?? []
  if (script) {
    expect(manifest.scripts).toHaveProperty(script)
    return {code: 0, out: '', err: ''}
  }
  // Packages are installed already, those that the package names; that the package can be is what package.test.ts tries.
  const [, packages] = /^npm install ((?:[a-z-]+ ?)+)$/.exec(command) ?? []
  if (packages) {
    expect(packages.split(' ').filter((name) => !existsSync(join(cwd, 'node_modules', name)))).toEqual([])
    return {code: 0, out: '', err: ''}
  }
  const run = await ran('bash', ['-c', command], {cwd, env: {COLUMNS: '80', npm_config_offline: 'true'}})
  expect([run.code === 1 ? 0 : run.code, withoutWarnings(run.err)], command).toEqual([0, ''])
  return run
}

/** `npm run example`, but for the build: that has just been made, and others are using it. */
async function example(): Promise<Run> {
  const build = 'npm run build --silent && '
  expect(manifest.scripts.example).toMatch(new RegExp(`^${build}`))
  const run = await ran('bash', ['-c', manifest.scripts.example!.slice(build.length)], {cwd: root})
  expect(run).toMatchObject({code: 0, err: ''})
  expect(run.out).toContain('unattributed-quotation')
  expect(run.out).toMatch(/^ +Source +Kind +Named/m)
  return run
}

/** npm grumbles about settings of whoever runs this. */
function withoutWarnings(err: string): string {
  return err.split('\n').filter((line) => !line.startsWith('npm warn')).join('\n')
}

const gap = '⋮'

/** Whether an output is as shown, where a line of `⋮` stands for any lines. */
function shows(shown: string, output: string): boolean {
  const pattern = shown
    .trimEnd()
    .split('\n')
    .map((line) => (line.trim() === gap ? '(?:.*\\n)*?' : line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') + '\\n'))
  return new RegExp(`^${pattern.join('')}$`).test(output.trimEnd() + '\n')
}

/** The output as it is now, cut where the old one was cut: each of its paragraphs gives way to the one that is most like it. */
function redrawn(shown: string, output: string): string {
  const now = output.trimEnd()
  if (!shown.includes(gap)) return now + '\n'
  const paragraphs = now.split('\n\n')
  let from = 0
  const drawn = shown.trimEnd().split('\n\n').map((paragraph) => {
    if (paragraph.trim() === gap) return paragraph
    const likeness = paragraphs.map((other, at) => (at < from ? -1 : likenessOf(paragraph, other)))
    const best = likeness.indexOf(Math.max(...likeness))
    // What is nowhere any more stays, and lets the test fail: a person decides what to show instead.
    if (likeness[best]! < 0.3) return paragraph
    from = best + 1
    return paragraphs[best]!
  })
  return drawn.join('\n\n') + '\n'
}

/** The share of words that two paragraphs have in common. */
function likenessOf(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => new Set(text.split(/\s+/)))
  const common = [...a!].filter((word) => b!.has(word)).length
  return common / (a!.size + b!.size - common)
}

describe.each(['README.md', 'docs/attribution.md', 'docs/ignoring.md', 'docs/unified.md'])('what %s shows', (page) => {
  const path = join(root, page)
  const written = readFileSync(path, 'utf8')
  const fences = fencesOf(written)
  const outputs = new Map<number, string>()

  test('is of a kind that is run', () => {
    expect(fences.map(({info}) => info).filter((info) => !['sh', 'js', 'text output'].includes(info))).toEqual([])
    // An output stands right behind what prints it.
    expect(fences.filter(({info}, index) => info === 'text output' && !/^(?:sh|js)$/.test(fences[index - 1]?.info ?? ''))).toEqual([])
  })

  for (const [index, block] of fences.entries()) {
    if (block.info === 'text output') continue
    test(`line ${block.line}: ${block.code.split('\n')[0]}`, async () => {
      const output = (await outputOf(block)).replace(/[ \t]+$/gm, '')
      const next = fences[index + 1]
      if (next?.info !== 'text output') return
      outputs.set(index + 1, output)
      if (update || shows(next.code, output)) return
      expect(next.code).toBe(redrawn(next.code, output))
      expect.fail(`${page} shows what is not printed:\n${output}`)
    })
  }

  test.runIf(update)('is written anew', () => {
    let index = -1
    const anew = written.replace(fence, (whole, info: string, code: string) => {
      index++
      const output = outputs.get(index)
      return output === undefined ? whole : `\`\`\`${info}\n${redrawn(code, output)}\`\`\``
    })
    if (anew !== written) writeFileSync(path, anew)
  })

  test('links to what is there', () => {
    const links = [...written.matchAll(/\]\(([^)#\s]+)(?:#[^)\s]*)?\)/g)].map(({1: target}) => target!).filter((target) => !/^https?:/.test(target))
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter((target) => !existsSync(join(dirname(path), target)))).toEqual([])
  })
})

describe('what README.md says', () => {
  test('names every preset, and the version of Node', () => {
    expect([...presetNames, 'none'].filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
    expect(readme).toContain(`Node ${/\d+/.exec(manifest.engines.node)![0]} or newer`)
  })

  test('counts the words of the example, and names each script beside it', () => {
    const words = readFileSync(join(root, 'examples/article.txt'), 'utf8').trim().split(/\s+/).length
    expect(readme).toContain(`a news story of ${words} words`)
    const scripts = readdirSync(join(root, 'examples')).filter((file) => file.endsWith('.mjs'))
    expect(scripts.filter((file) => !readme.includes(`](examples/${file})`))).toEqual([])
  })

  test('promises what CI does', () => {
    expect(readFileSync(join(root, '.ci/run'), 'utf8').trimEnd().split('\n').at(-1)).toBe('npm cit')
  })
})
