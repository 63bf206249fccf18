// Configurations: found, read, checked, combined, and what they do to the built command.
import {mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {describe, expect, test} from 'vitest'
import {createLinter, lint} from '../../src/index.js'
import type {Options} from '../../src/index.js'
import {configsWith} from '../../src/node/config/configs.js'
import {OpenTexts} from '../../src/node/server/open-texts.js'
import type {Finding} from '../../src/index.js'
import {folder, says} from './command.js'

const broken = 'The harbour master said, "We will not be moved.\n'
const bare = 'According to sources, the lock is shut.\n'
const id = 'unbalanced-quotation-mark'
const root = fileURLToPath(new URL('../..', import.meta.url))

interface Entry {
  readonly path: string
  readonly findings: readonly Finding[]
}

interface Printed {
  readonly files: readonly string[]
  readonly ignoredBy?: string
  readonly options: {readonly preset: string; readonly [key: string]: unknown}
}

async function findingsOf(cwd: string, args: readonly string[]): Promise<Record<string, string[]>> {
  const {out, err} = await says([...args, '--format', 'json'], {cwd})
  expect(err).toBe('')
  return Object.fromEntries((JSON.parse(out) as Entry[]).map(({path, findings}) => [path, findings.map(({ruleId, severity}) => `${ruleId} ${severity}`)]))
}

async function printed(cwd: string, path: string, ...args: readonly string[]): Promise<Printed> {
  const {code, out, err} = await says(['--print-config', path, ...args], {cwd})
  expect([code, err]).toEqual([0, ''])
  return JSON.parse(out) as Printed
}

/** A project in which the package is installed, as a link to this one. */
function project(files: Parameters<typeof folder>[0]): string {
  const cwd = folder({'package.json': '{"type": "module"}', ...files})
  mkdirSync(join(cwd, 'node_modules'), {recursive: true})
  symlinkSync(root, join(cwd, 'node_modules/says-who'))
  symlinkSync(join(root, 'node_modules/jiti'), join(cwd, 'node_modules/jiti'))
  return cwd
}

const off = {rules: {[id]: 'off'}}

describe('where a configuration may stand', () => {
  test.each([
    ['says-who.config.json', JSON.stringify(off)],
    ['says-who.config.yaml', `rules:\n  ${id}: off\n`],
    ['says-who.config.yml', `rules: {${id}: 'off'}`],
    ['says-who.config.js', `export default ${JSON.stringify(off)}`],
    ['says-who.config.mjs', `import {defineConfig} from 'says-who/config'\nexport default defineConfig(${JSON.stringify(off)})`],
    ['says-who.config.cjs', `module.exports = ${JSON.stringify(off)}`],
    ['says-who.config.ts', `import {defineConfig} from 'says-who/config'\nconst level: 'off' = 'off'\nexport default defineConfig({rules: {'${id}': level}})`],
    ['says-who.config.mts', `import type {Config} from 'says-who/config'\nexport default ${JSON.stringify(off)} satisfies Config`],
    ['package.json', JSON.stringify({type: 'module', 'says-who': off})]
  ])('%s', async (name, content) => {
    const cwd = project({[name]: content, 'drafts/deep/a.txt': broken})
    expect(await findingsOf(cwd, ['drafts'])).toEqual({'drafts/deep/a.txt': []})
    expect((await printed(cwd, 'drafts/deep/a.txt')).files).toEqual([name])
  })

  test('the nearest one counts, seen from the file and not from the shell', async () => {
    const cwd = folder({'says-who.config.json': JSON.stringify(off), 'a.txt': broken, 'news/says-who.config.json': '{}', 'news/b.txt': broken})
    expect(await findingsOf(cwd, ['a.txt', 'news/b.txt'])).toEqual({'a.txt': [], 'news/b.txt': [`${id} error`]})
  })

  test('what is piped in has the configuration of its name, or of this folder', async () => {
    const cwd = folder({'says-who.config.json': JSON.stringify(off), 'news/says-who.config.json': '{}'})
    expect((await says([], {cwd, input: broken})).code).toBe(0)
    expect((await says(['--stdin-filename', 'news/x.txt'], {cwd, input: broken})).code).toBe(1)
  })

  test('--config names one, --no-config none', async () => {
    const cwd = folder({'says-who.config.json': JSON.stringify(off), 'other.json': '{"preset": "none"}', 'a.txt': broken})
    expect((await says(['a.txt', '--no-config'], {cwd})).code).toBe(1)
    expect((await printed(cwd, 'a.txt', '--config', 'other.json'))).toEqual({files: ['other.json'], options: {preset: 'none'}})
    expect((await says(['sources', '--no-config', 'a.txt'], {cwd})).code).toBe(0)
  })

  test('what is typed wins', async () => {
    const cwd = folder({'says-who.config.json': '{"preset": "none"}', 'a.txt': broken})
    expect((await says(['a.txt'], {cwd})).code).toBe(0)
    expect((await says(['a.txt', '--preset', 'strict'], {cwd})).code).toBe(1)
    expect((await says(['a.txt', '--rule', `${id}:on`], {cwd})).code).toBe(1)
  })

  test('a package.json that is broken, or has no such key, is none', async () => {
    expect((await says(['a.txt'], {cwd: folder({'package.json': '{"says-who"', 'a.txt': broken})})).code).toBe(1)
    expect((await says(['a.txt'], {cwd: folder({'package.json': '{"dependencies": {"says-who": "1"}}', 'a.txt': broken})})).code).toBe(1)
  })
})

describe('what it may say', () => {
  test('overrides: settings for some files, the last word wins', async () => {
    const config = {
      rules: {[id]: 'warning'},
      overrides: [
        {files: ['opinion/', '*.md', '!notes.md'], rules: {[id]: 'info'}},
        {files: 'opinion/guest', rules: {[id]: 'off'}}
      ]
    }
    const names = ['a.txt', 'b.md', 'notes.md', 'opinion/c.txt', 'opinion/guest/d.txt', 'news/opinion/e.txt']
    const cwd = folder({'says-who.config.json': JSON.stringify(config), ...Object.fromEntries(names.map((name) => [name, broken]))})
    expect(await findingsOf(cwd, names)).toEqual({
      'a.txt': [`${id} warning`],
      'b.md': [`${id} info`],
      'notes.md': [`${id} warning`],
      'opinion/c.txt': [`${id} info`],
      'opinion/guest/d.txt': [],
      'news/opinion/e.txt': [`${id} info`]
    })
  })

  test('extends: a file, a list, a package, one for import alone', async () => {
    const cwd = folder({
      'says-who.config.json': JSON.stringify({extends: ['./house/base.yaml', 'says-who-config-gazette', '@gazette/says-who/strict'], rules: {'bare-source': 'info'}}),
      'house/base.yaml': 'extends: ./lowest.json\npreset: newsroom\nlexicon: {bodies: [Kestrel]}\n',
      'house/lowest.json': JSON.stringify({preset: 'strict', type: 'news', rules: {'late-attribution': ['warning', {maxSentences: 4}]}}),
      'node_modules/says-who-config-gazette/package.json': '{"main": "preset.json"}',
      'node_modules/says-who-config-gazette/preset.json': JSON.stringify({lexicon: {bodies: ['Kestrel', 'Pell & Sons'], people: ['Nan Abara']}}),
      'node_modules/@gazette/says-who/package.json': '{"type": "module", "exports": {"./strict": {"import": "./strict.js"}}}',
      'node_modules/@gazette/says-who/strict.js': `export default {rules: {'late-attribution': 'error', 'bare-source': 'error'}}`,
      'a.txt': bare
    })
    expect(await printed(cwd, 'a.txt')).toEqual({
      files: [
        'says-who.config.json',
        'house/base.yaml',
        'house/lowest.json',
        'node_modules/says-who-config-gazette/preset.json',
        'node_modules/@gazette/says-who/strict.js'
      ],
      options: {
        preset: 'newsroom',
        type: 'news',
        rules: {'late-attribution': ['error', {maxSentences: 4}], 'bare-source': 'info'},
        lexicon: {bodies: ['Kestrel', 'Pell & Sons'], people: ['Nan Abara']}
      }
    })
    expect(await findingsOf(cwd, ['a.txt'])).toEqual({'a.txt': ['bare-source info']})
  })

  test('what a shared one says of files is seen from the folder of the one that extends it', async () => {
    const cwd = folder({
      'says-who.config.json': '{"extends": "./house/base.json"}',
      'house/base.json': JSON.stringify({ignores: ['/old/'], overrides: [{files: '/drafts/', ...off}]}),
      'drafts/a.txt': broken,
      'old/b.txt': broken,
      'c.txt': broken
    })
    expect(await findingsOf(cwd, ['.'])).toEqual({'c.txt': [`${id} error`], 'drafts/a.txt': []})
  })

  test('messages: the house’s own words', async () => {
    const config = {messages: {'bare-source': {bare: {text: 'Desk rule 4: who are “{1}”?', note: '{note} See the handbook.'}}, [id]: {opens: 'Unheard of: {message}'}}}
    const usual = lint(bare).findings[0]!
    const messageIds = [...new Set(lint(bare).findings.concat(lint(broken).findings).map(({ruleId, messageId}) => `${ruleId}.${messageId}`))]
    const [bareId, quoteId] = ['bare-source.', `${id}.`].map((prefix) => messageIds.find((one) => one.startsWith(prefix))!.slice(prefix.length))
    const messages = {'bare-source': {[bareId!]: config.messages['bare-source'].bare}, [id]: {[quoteId!]: config.messages[id]!.opens}}
    const cwd = folder({'says-who.config.json': JSON.stringify({messages}), 'a.txt': `${bare}\n${broken}`})
    const {out} = await says(['a.txt', '--format', 'json'], {cwd})
    const findings = (JSON.parse(out) as Entry[])[0]!.findings
    expect(findings[0]).toMatchObject({message: 'Desk rule 4: who are “sources”?', note: `${usual.note ?? ''} See the handbook.`, fingerprint: usual.fingerprint})
    expect(findings.find(({ruleId}) => ruleId === id)?.message).toMatch(/^Unheard of: .+/)
  })

  test('use: rules of your own, from a module or as values', async () => {
    const cwd = project({
      'rules/shout.js': `import {defineRule} from 'says-who/rule'
export const shout = defineRule({id: 'shout', summary: 'Shouts', severity: {recommended: 'warning'}, messages: {shout: () => 'Why shout?'},
  block(block, {report}) { const at = block.text.indexOf('!'); if (at >= 0) report.shout({start: at, end: at + 1}) }})
export const other = 5`,
      'says-who.config.json': JSON.stringify({use: ['./rules/shout.js'], overrides: [{files: 'b.txt', rules: {shout: 'error'}}]}),
      'a.txt': 'The lock is shut!\n',
      'b.txt': 'The lock is shut!\n',
      'sub/says-who.config.js': `import {shout} from '../rules/shout.js'\nexport default {use: [shout]}`,
      'sub/c.txt': 'The lock is shut!\n'
    })
    expect(await findingsOf(cwd, ['a.txt', 'b.txt', 'sub/c.txt'])).toEqual({'a.txt': ['shout warning'], 'b.txt': ['shout error'], 'sub/c.txt': ['shout warning']})
    expect(await findingsOf(cwd, ['a.txt', '--rule', 'shout:info'])).toEqual({'a.txt': ['shout info']})
    expect((await printed(cwd, 'a.txt')).options['use']).toEqual(['shout'])
  })

  test('rules of the house are listed and explained, and lead to no page that is not there', async () => {
    const cwd = project({
      'rules/shout.js': `import {defineRule, integer} from 'says-who/rule'
const messages = {shout: (mark) => ({text: \`Is this worth “\${mark}”?\`, note: 'A full stop will do.', severity: 'error'})}
const block = ({text}, {report}) => { const at = text.indexOf('!'); if (at >= 0) report.shout({start: at, end: at + 1}, '!') }
export const shout = defineRule({id: 'shout', summary: 'Exclamation marks', severity: {recommended: 'warning'}, options: {most: integer('How many', 0)}, messages, block})
export const called = defineRule({id: 'called', url: 'https://desk.example/called', summary: 'The same, with a page', severity: {recommended: 'info'}, messages, block})`,
      'says-who.config.json': '{"use": ["./rules/shout.js"]}',
      'a.txt': 'The lock is shut!\n'
    })
    const {out: list} = await says(['rules'], {cwd, env: {COLUMNS: '200'}})
    expect(list).toMatch(/^ *shout +warning +Exclamation marks \(your own\)$/m)
    expect(list).toContain('rules, 2 of them your own.')
    const rows = JSON.parse((await says(['rules', '--format', 'json'], {cwd})).out) as {id: string; url?: string; own?: boolean}[]
    expect(rows.filter(({own}) => own).map(({id: name, url}) => [name, url])).toEqual([['called', 'https://desk.example/called'], ['shout', undefined]])
    const {code, out} = await says(['explain', 'shout'], {cwd})
    expect(code).toBe(0)
    for (const part of ['Exclamation marks', 'recommended: warning', 'How many', 'Is this worth “…”? A full stop will do. (error)']) expect(out).toContain(part)
    expect((await says(['explain', 'called'], {cwd})).out).toContain('https://desk.example/called')
    expect((await says(['explain', 'shout', '--no-config'], {cwd})).code).toBe(2)
    const [{findings}] = JSON.parse((await says(['a.txt', '--format', 'json'], {cwd})).out) as [Entry]
    expect(findings.map(({ruleId, url}) => [ruleId, url])).toEqual([['called', 'https://desk.example/called'], ['shout', undefined]])
    const {runs: [run]} = JSON.parse((await says(['a.txt', '--format', 'sarif'], {cwd})).out) as {runs: [{tool: {driver: {rules: {id: string}[]}}}]}
    expect(run.tool.driver.rules.find(({id: name}) => name === 'shout')).toEqual({id: 'shout', shortDescription: {text: 'Exclamation marks'}})
    for (const format of ['markdown', 'junit', 'html', 'github', 'compact', 'pretty', 'checkstyle']) {
      const {out: told} = await says(['a.txt', '--format', format], {cwd})
      expect(told).toContain('shout')
      expect(told).not.toMatch(/undefined|rules\/shout/)
    }
  })

  test('the ledger knows the names of the house', async () => {
    const cwd = folder({'says-who.config.yaml': 'lexicon: {bodies: [Kestrel]}', 'a.txt': 'Kestrel said the lock is safe.\n'})
    const {out} = await says(['sources', 'a.txt', '--format', 'json'], {cwd})
    expect((JSON.parse(out) as {sources: {kind: string}[]}[])[0]!.sources[0]?.kind).toBe('organization')
  })
})

test('`ignore`: findings that a person has looked at, of all layers', async () => {
  const prints = lint(`${bare}\n${broken}`).findings.map(({fingerprint}) => fingerprint)
  expect(prints).toHaveLength(2)
  const cwd = folder({'house.json': JSON.stringify({ignore: prints.slice(0, 1)}), 'a.txt': `${bare}\n${broken}`})
  const withOwn = async (config: object) => {
    writeFileSync(join(cwd, 'says-who.config.json'), JSON.stringify({extends: './house.json', ...config}))
    return findingsOf(cwd, ['a.txt'])
  }
  expect(await withOwn({})).toEqual({'a.txt': [`${id} error`]})
  expect(await withOwn({overrides: [{files: '*.txt', ignore: prints.slice(1)}]})).toEqual({'a.txt': []})
})

test('`bibliography`: from the file that names it, of all layers; in the command and for an editor', async () => {
  const cited = 'Pumps fail in winter [@grice; @oram; @pell].\n'
  const cwd = folder({
    'house/base.json': JSON.stringify({bibliography: '../refs/house.json'}),
    'refs/house.json': JSON.stringify([{id: 'grice'}]),
    'refs/more.json': JSON.stringify([{id: 'oram'}]),
    'says-who.config.json': JSON.stringify({extends: './house/base.json', overrides: [{files: 'long/', bibliography: ['refs/more.json']}]}),
    'short/a.md': cited,
    'long/b.md': cited
  })
  const undefinedIn = async (name: string) => {
    const [{findings}] = JSON.parse((await says([name, '--format', 'json'], {cwd})).out) as [Entry]
    return findings.filter(({ruleId}) => ruleId === 'undefined-citation').map(({actual}) => actual)
  }
  expect(await undefinedIn('short/a.md')).toEqual(['@oram', '@pell'])
  expect(await undefinedIn('long/b.md')).toEqual(['@pell'])
  await says(['long/b.md', '--format', 'html', '--output-file', 'page.html', '--report', 'json:said.json'], {cwd})
  const [withLedger] = JSON.parse(readFileSync(join(cwd, 'said.json'), 'utf8')) as [Entry]
  expect(withLedger.findings.filter(({ruleId}) => ruleId === 'undefined-citation').map(({actual}) => actual)).toEqual(['@pell'])
  // The ledger looks nothing up.
  writeFileSync(join(cwd, 'alone.md'), `---\nbibliography: none.json\n---\n\n${cited}`)
  expect(await says(['sources', 'alone.md'], {cwd})).toMatchObject({code: 0, err: ''})
  const texts = new OpenTexts((problem) => expect.fail(problem))
  const read = await texts.read(TextDocument.create(pathToFileURL(join(cwd, 'long/b.md')).href, 'markdown', 1, cited))
  expect(read!.report.findings.filter(({ruleId}) => ruleId === 'undefined-citation').map(({actual}) => actual)).toEqual(['@pell'])
  // What an editor tells of changes in is read anew, if it counts.
  const counts = (name: string) => texts.dependsOn(pathToFileURL(join(cwd, name)).href)
  expect(['refs/more.json', 'refs/house.json', 'house/base.json', 'refs/other.json'].map(counts)).toEqual([true, true, true, false])
})

describe('for a language server', () => {
  test('the options for a path are those that createLinter takes', async () => {
    const cwd = folder({'says-who.config.json': JSON.stringify({preset: 'newsroom', overrides: [{files: 'opinion/', rules: {[id]: 'off'}}]}), '.says-who-ignore': 'old/'})
    const configs = configsWith()
    const findings = async (path: string) => createLinter((await configs.forFile(join(cwd, path))).options as Options).lint(broken).findings.map(({ruleId}) => ruleId)
    expect(await findings('a.txt')).toContain(id)
    expect(await findings('opinion/a.txt')).not.toContain(id)
    expect((await configs.forFile(join(cwd, 'a.txt'))).files).toEqual([join(cwd, 'says-who.config.json')])
    expect(await configs.ignoredBy(join(cwd, 'old/a.txt'))).toBe(join(cwd, '.says-who-ignore'))
  })
})

describe('what is left alone', () => {
  const files = {'.says-who-ignore': '# old\narchive/\n*.draft.md\n!keep.draft.md\n', 'a.md': broken, 'b.draft.md': broken, 'keep.draft.md': broken, 'archive/c.md': broken}

  test('.says-who-ignore, upward from the file', async () => {
    const cwd = folder({...files, 'sub/d.draft.md': broken})
    expect(Object.keys(await findingsOf(cwd, ['.'])).sort()).toEqual(['a.md', 'keep.draft.md'])
    expect(Object.keys(await findingsOf(cwd, ['.', '--no-ignore']))).toHaveLength(5)
    expect((await printed(cwd, 'archive/c.md')).ignoredBy).toBe('.says-who-ignore')
  })

  test('what was named is said to be left alone, and is no error', async () => {
    const cwd = folder(files)
    const {code, out, err} = await says(['a.md', 'archive/c.md', '--exit-zero'], {cwd})
    expect(err).toBe('says-who: archive/c.md: left alone, as .says-who-ignore says (--no-ignore reads it)\n')
    expect(out).toContain('in 1 file')
    expect(code).toBe(0)
    expect((await says(['--stdin-filename', 'archive/c.md'], {cwd, input: broken})).code).toBe(0)
  })

  test('`ignores` of the configuration', async () => {
    const cwd = folder({'says-who.config.json': '{"ignores": ["archive"]}', 'a.md': broken, 'archive/c.md': broken})
    expect(Object.keys(await findingsOf(cwd, ['.']))).toEqual(['a.md'])
  })
})

describe('a configuration that is wrong: one line with file, key and what is allowed', () => {
  const file = 'says-who.config.json'
  const cases: readonly [string, object, RegExp][] = [
    ['not an object', [], /^the configuration must be an object, not this list$/],
    ['an unknown key', {rule: {}}, /^unknown key “rule”\. Allowed: extends, use, ignores, overrides, preset, type, meta, rules, lexicon, messages, ignore, bibliography$/],
    ['an unknown preset', {preset: 'tabloid'}, /^preset: Unknown preset "tabloid"\. Allowed: recommended, .*none$/],
    ['an unknown type', {type: 'poem'}, /^type: Unknown type "poem"\. Allowed: news, /],
    ['an unknown rule', {rules: {'bare-sauce': 'off'}}, /^rules\.bare-sauce: Unknown rule “bare-sauce”\. Perhaps “bare-source”$/],
    ['an unknown severity', {rules: {'bare-source': 'loud'}}, /^rules\.bare-source: Unknown severity .*"loud"\. Allowed: error, warning, info, on, off$/],
    ['an unknown option', {rules: {'late-attribution': ['on', {most: 2}]}}, /^rules\.late-attribution: Unknown option “most” .* Allowed: .*maxSentences/],
    ['an option of the wrong kind', {rules: {'late-attribution': ['on', {maxSentences: 'two'}]}}, /^rules\.late-attribution: Option “maxSentences” .* cannot be "two"\. Allowed: a whole number/],
    ['rules that are a list', {rules: ['bare-source']}, /^rules: Expected an object of rules, not this list$/],
    ['an unknown list of names', {lexicon: {cities: []}}, /^lexicon: Unknown lexicon list “cities”\. Allowed: people, bodies, outlets, roles$/],
    ['meta of the wrong kind', {meta: {date: 3}}, /^meta: Option “meta\.date” must be a string, not 3$/],
    ['an unknown message', {messages: {'bare-source': {shout: 'x'}}}, /^messages\.bare-source: Unknown message “shout” of rule “bare-source”\. Allowed: /],
    ['a word to fill in that there is not', {messages: {'bare-source': {one: 'Who? {9}'}}}, /^messages\.bare-source: The message “one” of rule “bare-source” has nothing to fill in for “\{9\}”\. Allowed: \{1\}, \{message\}, \{note\}$/],
    ['words that are none', {messages: {'bare-source': 'x'}}, /^messages\.bare-source: The messages of rule “bare-source” must be an object, not "x"$/],
    ['overrides that are no list', {overrides: {}}, /^overrides cannot be this object\. Allowed: a list of objects, each with “files”$/],
    ['an override without files', {overrides: [{preset: 'strict'}]}, /^overrides\[0\]: “files” is missing/],
    ['a wrong key in an override', {overrides: [{files: '*.md', ignores: []}]}, /^unknown key “overrides\[0\]\.ignores”\. Allowed: files, preset, /],
    ['a wrong preset in an override', {overrides: [{files: '*.md'}, {files: 'x', preset: 'loud'}]}, /^overrides\[1\]\.preset: Unknown preset "loud"/],
    ['files that are none', {overrides: [{files: [3]}]}, /^overrides\[0\]\.files\[0\] cannot be 3\. Allowed: a string or a list of strings$/],
    ['ignores that are no list', {ignores: 'archive'}, /^ignores cannot be "archive"\. Allowed: a list of strings$/],
    ['a file to extend that is not there', {extends: './house.json'}, /^extends: no such file: .*house\.json$/],
    ['a package that is not there', {extends: ['says-who-config-nowhere']}, /^extends\[0\]: no such package is installed: “says-who-config-nowhere”/],
    ['itself', {extends: `./${file}`}, /^extends itself: says-who\.config\.json → says-who\.config\.json$/],
    ['fingerprints that are no list', {ignore: '00'}, /^ignore: Option “ignore” must be a list of strings, not "00"$/],
    ['fingerprints that are null', {ignore: null}, /^ignore: Option “ignore” must be a list of strings, not null$/],
    ['a fingerprint that is none', {overrides: [{files: 'x', ignore: ['1f3870be274f6c', 'bare-source']}]}, /^overrides\[0\]\.ignore\[1\] cannot be "bare-source"\. Allowed: the “fingerprint” of a finding, as --format json has it$/],
    ['a bibliography that is not there', {bibliography: ['refs.json']}, /^bibliography: no such file: .*refs\.json$/],
    ['a bibliography that is no path', {bibliography: 3}, /^bibliography cannot be 3\. Allowed: a string or a list of strings$/],
    ['a module without rules', {use: ['./none.js']}, /^use\[0\]: .*none\.js exports no rule/]
  ]

  test.each(cases)('%s', async (_, config, line) => {
    const cwd = folder({[file]: JSON.stringify(config), 'none.js': 'export const x = 1', 'package.json': '{"type": "module"}', 'a.txt': broken, 'b.txt': broken})
    const {code, out, err} = await says(['.'], {cwd})
    const prefix = `says-who: ${file}: `
    expect(err.startsWith(prefix)).toBe(true)
    expect(err.slice(prefix.length).trimEnd()).toMatch(line)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect([code, out]).toEqual([2, ''])
  })

  test('all mistakes of a file at once, a line each', async () => {
    const config = {rule: {}, preset: 'tabloid', ignores: 3, use: ['./none.js'], rules: {'bare-sauce': 'off', 'bare-source': 'loud'}, overrides: [{files: 3, type: 'poem', bibliography: ['more.json']}, {files: '*.md', bibliography: 3}], bibliography: ['one.json', 'two.json'], messages: {[id]: {shout: 'x'}}}
    const cwd = folder({[file]: JSON.stringify(config), 'a.txt': broken})
    const {code, err} = await says(['a.txt'], {cwd})
    expect(code).toBe(2)
    const keysAtFault = ['unknown key “rule”', 'ignores', 'overrides[0].files', 'overrides[1].bibliography', 'use[0]', 'preset', 'rules.bare-source', `messages.${id}`, 'overrides[0].type', 'bibliography', 'bibliography', 'overrides[0].bibliography']
    expect(err.trimEnd().split('\n').map((line) => keysAtFault.find((key) => line.startsWith(`says-who: ${file}: ${key}`)))).toEqual(keysAtFault)
  })

  test('JSON may have comments and commas at the end', async () => {
    const cwd = folder({[file]: `// The desk’s.\n{\n  "rules": {"${id}": "off",}, /* for now */\n}\n`, 'a.txt': broken})
    expect(await says(['a.txt'], {cwd})).toMatchObject({code: 0, err: ''})
  })

  test.each([
    ['says-who.config.json', '{\n  "preset": "strict"\n  "type": "news"\n}', /^says-who: says-who\.config\.json: is not valid JSON: line 3, column 3: comma expected\n$/],
    ['says-who.config.json', '{"preset": }', /^says-who: says-who\.config\.json: is not valid JSON: .+\n$/],
    ['says-who.config.yaml', 'rules: [a', /^says-who: says-who\.config\.yaml: is not valid YAML: .+\n$/],
    ['says-who.config.mjs', 'export default {', /^says-who: says-who\.config\.mjs: cannot be loaded: .+\n$/],
    ['says-who.config.mjs', 'throw new Error("no house")', /^says-who: says-who\.config\.mjs: cannot be loaded: no house\n$/],
    ['says-who.config.mjs', 'export const preset = "strict"', /^says-who: says-who\.config\.mjs: has no default export: .+\n$/]
  ])('%s that cannot be read', async (name, content, line) => {
    const {code, out, err} = await says(['a.txt'], {cwd: folder({[name]: content, 'a.txt': broken})})
    expect(err).toMatch(line)
    expect([code, out]).toEqual([2, ''])
  })

  test('two in one folder', async () => {
    const {code, err} = await says(['a.txt'], {cwd: folder({'says-who.config.json': '{}', 'says-who.config.yaml': '', 'a.txt': broken})})
    expect(err).toBe('says-who: says-who.config.json: is not the only configuration in its folder: says-who.config.yaml. Keep one of them\n')
    expect(code).toBe(2)
  })

  test('--config with a file that is not there, or none', async () => {
    const cwd = folder({'a.txt': broken, 'config.toml': ''})
    expect(await says(['--config', 'no.json', 'a.txt'], {cwd})).toEqual({code: 2, out: '', err: 'says-who: no.json: no such file\n'})
    expect((await says(['--config', 'config.toml', 'a.txt'], {cwd})).err).toMatch(/^says-who: config\.toml: is no configuration\. Allowed: /)
  })
})

describe('init', () => {
  test.each(['json', 'yaml', 'mjs', 'ts'])('writes a configuration that is read: %s', async (as) => {
    const cwd = project({'a.txt': broken})
    const {code, out, err} = await says(['init', '--preset', 'newsroom', '--as', as], {cwd})
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain(`Wrote says-who.config.${as}.`)
    expect(await printed(cwd, 'a.txt')).toMatchObject({files: [`says-who.config.${as}`], options: {preset: 'newsroom'}})
  })

  test('never over one that is there', async () => {
    const cwd = folder({'says-who.config.yml': 'preset: strict\n'})
    expect(await says(['init'], {cwd})).toEqual({code: 2, out: '', err: 'says-who: says-who.config.yml: is there already\n'})
    expect(readFileSync(join(cwd, 'says-who.config.yml'), 'utf8')).toBe('preset: strict\n')
  })

  test('names what is allowed', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'x'), '')
    expect((await says(['init', '--preset', 'none'], {cwd: folder()})).code).toBe(0)
    expect((await says(['init', '--preset', 'tabloid'], {cwd})).err).toMatch(/^says-who: Unknown preset "tabloid"\. Allowed: recommended/)
    expect((await says(['init', '--as', 'toml'], {cwd})).err).toMatch(/^says-who: Unknown kind of configuration "toml"\. Allowed: json, yaml, mjs, ts\n$/)
  })
})
