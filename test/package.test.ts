// The package as its users get it: packed, installed into an empty project, type-checked, bundled, run.
import {execFile} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {isBuiltin} from 'node:module'
import {tmpdir} from 'node:os'
import {basename, join, posix} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {gzipSync} from 'node:zlib'
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core'
import {build} from 'esbuild'
import {publint} from 'publint'
import {formatMessage} from 'publint/utils'
import {globSync} from 'tinyglobby'
import ts from 'typescript'
import {beforeAll, describe, expect, test} from 'vitest'
import {rules} from '../rules/index.js'
import {homepage} from '../src/homepage.js'

const run = promisify(execFile)
const root = fileURLToPath(new URL('..', import.meta.url))
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly name: string
  readonly version: string
  readonly homepage: string
  readonly sideEffects: unknown
  readonly bin: {readonly [name: string]: string}
  readonly dependencies: {readonly [name: string]: string}
  readonly peerDependencies: {readonly [name: string]: string}
  readonly exports: {readonly [path: string]: string | {readonly types: string; readonly default: string} | null}
}

const consumer = mkdtempSync(join(tmpdir(), 'says-who-consumer-'))
const installed = join(consumer, 'node_modules', manifest.name)
let tarball = ''
let packed: readonly string[] = []

beforeAll(async () => {
  // The scripts are not run: what `npm run build` made is what is packed.
  const {stdout} = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', consumer], {cwd: root})
  const [pack] = JSON.parse(stdout) as {filename: string; files: {path: string}[]}[]
  tarball = join(consumer, pack!.filename)
  packed = pack!.files.map(({path}) => path)
  writeFileSync(join(consumer, 'package.json'), JSON.stringify({name: 'consumer', private: true, type: 'module'}))
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--engine-strict', tarball, 'retext@9', 'remark@15', 'rehype@13', '@types/node@20'], {cwd: consumer})
})

const names = (folder: string) => globSync(`${folder}/*.ts`, {cwd: root}).map((path) => basename(path, '.ts'))

/** Every path that a user can import, and the files it leads to. */
const targets = new Map(
  Object.entries(manifest.exports).flatMap(([path, target]) => {
    if (target === null || typeof target === 'string') return []
    const ids = !path.includes('*') ? [''] : path === './rules/*' ? rules.map(({id}) => id as string) : names(`src/${path.slice(2, -2)}`)
    const filled = (pattern: string, id: string) => pattern.replace('*', id).replace(/^\.\//, '')
    return ids.map((id) => [manifest.name + path.slice(1).replace('*', id), {types: filled(target.types, id), default: filled(target.default, id)}] as const)
  })
)
const entries = [...targets.keys()]

describe('the tarball', () => {
  test('holds what is needed, and nothing else', () => {
    const allowed = [
      /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|CONTRIBUTING\.md|action\.yml|schema\.json|\.pre-commit-hooks\.yaml)$/,
      /^docs\/[a-z-]+\.md$/,
      /^examples\/(?:[\w.-]+\/)*[\w.-]+$/,
      /^rules\/README\.md$/,
      // What “prepare” names: it is called where an unpacked package is installed.
      /^script\/prepare\.mjs$/,
      /^rules\/[a-z-]+\/README\.md$/,
      /^dist\/(?:cli|core)\.js$/,
      /^dist\/cli\/[\w-]+\.c?js$/,
      /^dist\/rules\/(?:[a-z-]+\/)?[a-z-]+\.(?:js|d\.ts)$/,
      /^dist\/src\/(?!node\/)(?:[a-z-]+\/)*[a-z-]+\.(?:js|d\.ts)$/
    ]
    expect(packed.filter((path) => !allowed.some((pattern) => pattern.test(path)))).toEqual([])
    expect(packed).toEqual(expect.arrayContaining(['package.json', 'LICENSE', 'script/prepare.mjs', 'dist/cli.js', 'dist/src/index.js', 'dist/src/index.d.ts']))
  })

  test('holds every module of the library with its types, and no stale one', () => {
    const sources = globSync(['src/**/*.ts', 'rules/**/*.ts', '!src/node/**'], {cwd: root})
    const modules = (ending: string) => packed.filter((path) => /^dist\/(?:src|rules)\//.test(path) && path.endsWith(ending)).sort()
    const expected = (ending: string) => sources.map((path) => `dist/${path.slice(0, -3)}${ending}`).sort()
    expect(modules('.js')).toEqual(expected('.js'))
    expect(modules('.d.ts')).toEqual(expected('.d.ts'))
  })

  test('holds the page of every rule', () => {
    expect(rules.map(({id}) => `rules/${id}/README.md`).filter((page) => !packed.includes(page))).toEqual([])
  })

  test('holds what its pages link to', () => {
    const dead = packed
      .filter((path) => path.endsWith('.md'))
      .flatMap((page) => {
        const prose = readFileSync(join(installed, page), 'utf8').replace(/^(````*)[^`]*\n[\s\S]*?^\1$/gm, '')
        return [...prose.matchAll(/\]\(([^)#\s]+)(?:#[^)\s]*)?\)/g)].map(({1: target}) => `${page} → ${target!}`)
      })
      .filter((link) => !/→ (?:https?|mailto):/.test(link))
      .filter((link) => {
        const [page, target] = link.split(' → ') as [string, string]
        const path = posix.join(posix.dirname(page), target).replace(/\/$/, '')
        return !packed.some((file) => file === path || file.startsWith(`${path}/`))
      })
    expect(dead).toEqual([])
  })

  test('points to no source map that it does not hold', () => {
    const scripts = packed.filter((path) => /\.(?:js|d\.ts)$/.test(path))
    expect(scripts.filter((path) => readFileSync(join(installed, path), 'utf8').includes('sourceMappingURL'))).toEqual([])
  })

  test('every export leads to a file', () => {
    const files = [...targets.values()].flatMap((target) => [target.types, target.default])
    expect(files.filter((file) => !existsSync(join(installed, file)))).toEqual([])
    expect(entries).toEqual(expect.arrayContaining([manifest.name, ...['rule', 'facts', 'retext', 'remark', 'rehype', 'rules', 'formats/html', 'reporters/pretty'].map((path) => `${manifest.name}/${path}`)]))
  })

  test('the command can be run: a first line that says with what, and the permission', () => {
    for (const target of Object.values(manifest.bin)) {
      expect(readFileSync(join(installed, target), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
      expect(statSync(join(installed, target)).mode & 0o111).toBe(0o111)
    }
  })

  test('nothing it brings along runs at install', () => {
    const lock = JSON.parse(readFileSync(join(consumer, 'package-lock.json'), 'utf8')) as {packages: {[path: string]: {hasInstallScript?: boolean}}}
    const scripted = Object.entries(lock.packages).filter(([, {hasInstallScript}]) => hasInstallScript)
    expect(scripted.map(([path]) => path)).toEqual([])
  })

  test('what the entries import is declared, and what is declared is imported', () => {
    const seen = new Set<string>()
    const imported = new Set<string>()
    const visit = (path: string) => {
      if (seen.has(path)) return
      seen.add(path)
      const code = readFileSync(join(installed, path), 'utf8')
      // In the command’s script, “load$” stands for “import”.
      for (const {fileName} of ts.preProcessFile(code.replace(/\bload\$\("/g, 'import("')).importedFiles) {
        if (!fileName.startsWith('.')) imported.add(/^(?:@[^/]+\/)?[^/]+/.exec(fileName)![0])
        else visit(path.endsWith('.d.ts') ? posix.join(posix.dirname(path), fileName).replace(/\.js$/, '.d.ts') : posix.join(posix.dirname(path), fileName))
      }
    }
    for (const path of packed.filter((file) => /^dist\/(?:cli\.js|cli\/.*)$/.test(file))) visit(path)
    for (const {types, default: script} of targets.values()) {
      visit(types)
      visit(script)
    }
    const declared = Object.keys(manifest.dependencies)
    const optional = Object.keys(manifest.peerDependencies)
    const strangers = [...imported].filter((name) => !isBuiltin(name) && ![...declared, ...optional].includes(name) && !declared.includes(`@types/${name}`))
    expect(strangers).toEqual([])
    expect(declared.filter((name) => !imported.has(name.replace('@types/', '')))).toEqual([])
  })
})

describe('installed', () => {
  // What the file type of vfile needs of its surroundings, `URL`, is there in a browser's library and in Node's types.
  test.each([
    ['Node', {lib: ['es2022'], types: ['node']}],
    ['a browser', {lib: ['es2022', 'dom'], types: []}]
  ])('type-checks for %s, in a strict project that checks its libraries too', async (_, surroundings) => {
    const lines = entries.map((entry, index) => `import * as entry${index} from '${entry}'`)
    const use = `
import {createLinter, fix, lint} from 'says-who'
import type {Finding, Options, Report} from 'says-who'
import {defineRule} from 'says-who/rule'
import {citedIn, is, proseTokens, sources, wordsOf} from 'says-who/facts'
import type {Source, SourceClass} from 'says-who/facts'
import plugin, {unbalancedQuotationMark} from 'says-who/rules/unbalanced-quotation-mark'
import {pretty} from 'says-who/reporters/pretty'
import {markdown} from 'says-who/formats/markdown'
import {rehype} from 'rehype'
import {remark} from 'remark'
import {retext} from 'retext'
import rehypeSaysWho from 'says-who/rehype'
import remarkSaysWho from 'says-who/remark'
import type {SourceOptions} from 'says-who/remark'

export const shouting = defineRule({
  id: 'no-shouting',
  summary: 'Exclamation marks',
  severity: {recommended: 'info'},
  messages: {shout: (times: number) => \`Is this worth shouting \${times} times?\`},
  block(block, {report}) {
    const at = block.text.indexOf('!')
    if (at >= 0) report.shout({start: at, end: at + 1}, 1)
  }
})
const wanted: SourceClass = 'weasel'
export const asking = defineRule({
  id: 'asking-facts',
  summary: 'Groups whom nobody names',
  severity: {newsroom: 'info'},
  messages: {who: (words: string) => \`Who are “\${words}”?\`},
  document(document, {report}) {
    const found: readonly Source[] = document.get(sources)
    for (const {class: of, phrase, mentions} of found) {
      const t = phrase.block.get(proseTokens)
      const [place] = mentions[0]?.places ?? []
      if (place && of === wanted && !citedIn(place) && t.is[phrase.headToken]! & is.vague) report.who(place, wordsOf(t, phrase.range))
    }
  }
})
const options: Options = {format: markdown, preset: 'strict', rules: {'unbalanced-quotation-mark': 'warning'}, use: [shouting, asking]}
const report: Report = createLinter(options).lint('She said.')
export const findings: readonly Finding[] = lint('She said.', {rules: {[unbalancedQuotationMark.id]: 'off'}}).findings
export const text: string = fix('She said.', findings) + pretty([{path: 'a.txt', text: 'She said.', report}])
export const processor = retext().use(plugin)
const sourceOptions: SourceOptions = {preset: 'academic', rules: {'tracking-url': 'off'}, use: [shouting]}
export const pipelines = [remark().use(remarkSaysWho), remark().use(remarkSaysWho, sourceOptions), rehype().use(rehypeSaysWho, {all: true})]
export const known = [retext().data('saysWho', {lexicon: {bodies: ['Kestrel']}}), remark().data('saysWho', {lexicon: {people: ['Nan Abara']}})]
// @ts-expect-error: no such list.
retext().data('saysWho', {lexicon: {cities: []}})
// @ts-expect-error: no such option.
remark().use(remarkSaysWho, {every: true})
// @ts-expect-error: no such preset.
lint('', {preset: 'tabloid'})
// @ts-expect-error: no such severity.
lint('', {rules: {'unbalanced-quotation-mark': 'loud'}})
`
    const compilerOptions = {
      target: 'es2022',
      module: 'nodenext',
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      noEmit: true,
      ...surroundings
    }
    writeFileSync(join(consumer, 'use.ts'), `${lines.join('\n')}\n${use}export {${entries.map((_, index) => `entry${index}`).join(', ')}}\n`)
    writeFileSync(join(consumer, 'tsconfig.json'), JSON.stringify({compilerOptions, include: ['use.ts']}))
    const {stdout} = await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc')], {cwd: consumer}).catch((error: {stdout: string}) => error)
    expect(stdout).toBe('')
  })

  test('the programs in its pages and its examples type-check in a strict project', async () => {
    const pages = ['README.md', 'docs/ignoring.md', 'docs/unified.md', 'docs/configuration.md']
    const shown = pages.flatMap((page) => [...readFileSync(join(root, page), 'utf8').matchAll(/^```(?:js|ts)\n([^]*?)^```$/gm)].map(({1: code}) => code!))
    // What else they import has types of its own, or is Node’s.
    const here = ['retext', 'remark', 'rehype']
    const mine = shown.filter((code) => [...code.matchAll(/from '([^']+)'/g)].every(({1: name}) => name!.startsWith('says-who') || name!.startsWith('node:') || here.includes(name!)))
    expect(mine.length).toBeGreaterThan(5)
    const files = mine.map((code, index) => [`shown-${index}.ts`, code] as const)
    for (const [name, code] of [...files, ['ledger.ts', readFileSync(join(root, 'examples/ledger.mjs'), 'utf8')] as const]) {
      // One page shows what is refused.
      writeFileSync(join(consumer, name), `${code.replace(/^.*'tabloid'/m, '// @ts-expect-error\n$&')}\nexport {}\n`)
    }
    const compilerOptions = {target: 'es2022', module: 'nodenext', lib: ['es2022'], types: ['node'], strict: true, noEmit: true}
    writeFileSync(join(consumer, 'tsconfig.shown.json'), JSON.stringify({compilerOptions, include: ['shown-*.ts', 'ledger.ts']}))
    const {stdout} = await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.shown.json'], {cwd: consumer}).catch((error: {stdout: string}) => error)
    expect(stdout).toBe('')
  })

  test('every entry can be imported', async () => {
    writeFileSync(join(consumer, 'every.js'), entries.map((entry) => `await import('${entry}')\n`).join('') + `console.log('all')\n`)
    expect((await run(process.execPath, ['every.js'], {cwd: consumer})).stdout).toBe('all\n')
  })

  test('what is inside stays inside', async () => {
    for (const path of ['dist/src/run.js', 'reporters/terminal/table', 'facts/tokens']) {
      writeFileSync(join(consumer, 'inside.js'), `await import('${manifest.name}/${path}').catch((error) => console.log(error.code))\n`)
      expect((await run(process.execPath, ['inside.js'], {cwd: consumer})).stdout).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED\n')
    }
  })

  test('lints', async () => {
    writeFileSync(join(consumer, 'lint.js'), `import {lint} from 'says-who'\nconsole.log(JSON.stringify(lint('She said, "We will not.').findings.map(({ruleId, line, column}) => [ruleId, line, column])))\n`)
    expect(JSON.parse((await run(process.execPath, ['lint.js'], {cwd: consumer})).stdout)).toContainEqual(['unbalanced-quotation-mark', 1, 11])
  })

  test('is a retext plugin', async () => {
    writeFileSync(
      join(consumer, 'plugin.js'),
      `import {retext} from 'retext'
import plugin from 'says-who/rules/unbalanced-quotation-mark'
const file = await retext().use(plugin).process('She said, "We will not.')
console.log(JSON.stringify(file.messages.map(({source, ruleId, fatal}) => [source, ruleId, fatal])))
`
    )
    expect(JSON.parse((await run(process.execPath, ['plugin.js'], {cwd: consumer})).stdout)).toEqual([['says-who', 'unbalanced-quotation-mark', true]])
  })

  test('is a plugin for remark and for rehype', async () => {
    writeFileSync(
      join(consumer, 'source.js'),
      `import {rehype} from 'rehype'
import {remark} from 'remark'
import rehypeSaysWho from 'says-who/rehype'
import remarkSaysWho from 'says-who/remark'
const files = [await remark().use(remarkSaysWho).process('The [log](#).'), await rehype().use(rehypeSaysWho).process('<p>The <a href="#">log</a>.')]
console.log(JSON.stringify(files.map(({messages}) => messages.map(({source, ruleId, fatal, actual}) => [source, ruleId, fatal, actual]))))
`
    )
    const told = [['says-who', 'empty-link-target', true, 'log']]
    expect(JSON.parse((await run(process.execPath, ['source.js'], {cwd: consumer})).stdout)).toEqual([told, told])
  })

  test('is a command', async () => {
    const npx = (...args: string[]) => run('npx', ['--no-install', 'says-who', ...args], {cwd: consumer})
    expect((await npx('--version')).stdout).toBe(`${manifest.version}\n`)
    expect((await npx('explain', 'unbalanced-quotation-mark')).stdout).toMatch(/^unbalanced-quotation-mark\n/)
    writeFileSync(join(consumer, 'article.txt'), 'She said, "We will not.\n')
    await expect(npx('article.txt')).rejects.toMatchObject({code: 1, stdout: expect.stringContaining('1:11') as string})
  })
})

describe('as others judge it', () => {
  test('publint', async () => {
    const {messages, pkg} = await publint({pkgDir: installed, strict: true})
    // A folder of entries in which nothing stands yet.
    const empty = (line: string) => names('src/editors').length === 0 && line.includes('./editors/*')
    expect(messages.map((message) => formatMessage(message, pkg) ?? message.code).filter((line) => !empty(line))).toEqual([])
  })

  // ESM only, as the profile of that name has it. `node10` resolution knows no `exports`, so that no package with sub-paths and
  // one folder of output can satisfy it; a CommonJS module that requires this one is told by Node what to do (`import()`), and
  // from Node 22 on simply gets it.
  test('are the types wrong?', async () => {
    const result = await checkPackage(createPackageFromTarballData(readFileSync(tarball)))
    if (!result.types) throw new Error('The package has no types')
    const problems = result.problems.filter((problem) => {
      if (problem.kind === 'CJSResolvesToESM') return false
      return !('resolutionKind' in problem && problem.resolutionKind === 'node10')
    })
    expect(problems).toEqual([])
  })
})

describe('what a bundler keeps', () => {
  const bundle = async (source: string) => {
    const {outputFiles} = await build({
      stdin: {contents: source, resolveDir: consumer},
      bundle: true,
      format: 'esm',
      platform: 'browser',
      minify: true,
      write: false,
      logLevel: 'silent'
    })
    const {text} = outputFiles[0]!
    return {text, size: gzipSync(text).length, ids: rules.map(({id}) => id as string).filter((id) => text.includes(`id:"${id}"`))}
  }

  test('the manifest says that nothing happens on import', () => {
    expect(manifest.sideEffects).toBe(false)
  })

  test.each(rules.map(({id}) => id as string))('%s alone', async (id) => {
    const {ids, size} = await bundle(`export {default} from '${manifest.name}/rules/${id}'`)
    console.info(`${id}, as a plugin: ${(size / 1000).toFixed(1)} kB gzipped`)
    expect(ids).toEqual([id])
  })

  test('one rule of the index', async () => {
    expect((await bundle(`export {unbalancedQuotationMark} from '${manifest.name}/rules'`)).ids).toEqual(['unbalanced-quotation-mark'])
  })

  test('one fact: what it asks itself, and nothing of who said what', async () => {
    const {text, size} = await bundle(`import {tokens} from '${manifest.name}/facts'\nexport * from '${manifest.name}/rule'\nexport {tokens}`)
    console.info(`a rule of one’s own that asks for tokens: ${(size / 1000).toFixed(1)} kB gzipped`)
    expect(text).toContain('"tokens"')
    expect(text).not.toContain('"attributions"')
  })

  test('fix alone is a few lines', async () => {
    expect((await bundle(`export {fix} from '${manifest.name}'`)).size).toBeLessThan(1000)
  })

  test('the core, with its weights apart: it finds what the whole does', async () => {
    const {text, ids} = await bundle(`export * from '${manifest.name}/core'`)
    expect(ids).toEqual(rules.map(({id}) => id))
    expect(text.length).toBeLessThan(760_000)
    writeFileSync(
      join(consumer, 'core.js'),
      `import {createLinter} from 'says-who/core'
import {lint} from 'says-who'
const text = 'A port official said the gates were late. "We were late," said Ada Pell, the harbor master. Critics say so too.'
const {weights} = await import('says-who/weights')
console.log(JSON.stringify(createLinter(weights).lint(text)) === JSON.stringify(lint(text)), lint(text).attributions.length)
`
    )
    expect((await run(process.execPath, ['core.js'], {cwd: consumer})).stdout).toBe('true 3\n')
  })

  test('everything, in a browser', async () => {
    const {ids, size} = await bundle(`export * from '${manifest.name}'`)
    console.info(`everything: ${(size / 1000).toFixed(1)} kB gzipped`)
    expect(ids).toEqual(rules.map(({id}) => id))
  })
})

test('the homepage in the code is the one in the manifest', () => {
  expect(homepage).toBe(manifest.homepage)
})
