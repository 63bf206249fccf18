// A rule as a plugin of a pipeline.
import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import {retext as english} from 'retext'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {ruleIds} from '../script/rules.js'
import {lint} from '../src/index.js'
import {analyses, retext} from '../src/retext.js'
import {defineRule} from '../src/rule.js'
import {words} from './harness/words.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const someWords = words('some-words')

describe('a plugin', () => {
  test('shares one analysis with the others of its pipeline', async () => {
    const pipeline = english().use(retextEnglish).use(retext(someWords)).use(retext(words('other-words')))
    const before = analyses
    const file = await pipeline.process('One alpha.\n\nTwo alphas, and alpha.')
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['some-words', 'some-words', 'other-words', 'other-words'])
    expect(analyses - before).toBe(1)
    await pipeline.process('One alpha.')
    expect(analyses - before).toBe(2)
  })

  test('tells the file what lint tells the reader', async () => {
    const rule = defineRule({
      id: 'full-message',
      summary: 'All that a message can have',
      severity: {},
      messages: {
        plain: () => ({text: 'What?', severity: 'info'}),
        full: () => ({text: 'What is this?', note: 'Nobody knows.', severity: 'error'}),
        usual: () => 'Is this usual?'
      },
      block({text}, {report}) {
        const alpha = text.indexOf('alpha')
        const at = {start: alpha, end: alpha + 5}
        report.plain({start: 0, end: 3})
        report.full({
          ...at,
          fix: [{...at, text: 'beta'}],
          suggestions: [
            {title: 'Say gamma', edits: [{...at, text: 'gamma'}]},
            {title: 'Drop more', edits: [{start: alpha - 1, end: alpha + 5, text: ''}]},
            {title: 'Drop it', edits: [{...at, text: ''}]}
          ]
        })
        report.usual({start: 0, end: text.length})
      }
    })
    const text = '\n  The alpha.\n'
    const {messages} = await english().use(retextEnglish).use(retext(rule)).process(new VFile({value: text, path: 'a.txt'}))
    const message = (id: string) => messages.find(({reason}) => reason === id)!
    const {findings} = lint(text, {preset: 'none', use: [rule], rules: {'full-message': 'on'}})
    expect(messages.map(({reason}) => reason)).toEqual(findings.map((finding) => finding.message))

    expect(message('What is this?')).toMatchObject({
      fatal: true,
      name: 'a.txt:2:7-2:12',
      place: {start: {line: 2, column: 7, offset: 7}, end: {line: 2, column: 12, offset: 12}},
      ruleId: 'full-message',
      source: 'says-who',
      actual: 'alpha',
      expected: ['beta', 'gamma', ''],
      note: 'Nobody knows.',
      url: findings[0]!.url
    })
    expect(message('What?')).toMatchObject({fatal: undefined, expected: []})
    expect(message('What?').note).toBeUndefined()
    expect(message('Is this usual?').fatal).toBe(false)
  })

  test('takes options, and refuses wrong ones', async () => {
    const plugin = retext(someWords)
    const told = async (options?: {words?: readonly string[]} | null) =>
      (await english().use(retextEnglish).use(plugin, options).process('One alpha, two beta.')).messages.map(({actual}) => actual)
    expect(await told()).toEqual(['alpha'])
    expect(await told(null)).toEqual(['alpha'])
    expect(await told({})).toEqual(['alpha'])
    expect(await told({words: ['beta', 'one']})).toEqual(['One', 'beta'])
    const wrong = (options: object) => () => english().use(plugin, options).freeze()
    expect(wrong({words: 'beta'})).toThrow(new TypeError('Option “words” of rule “some-words” cannot be "beta". Allowed: a list of strings'))
    expect(wrong({wrods: []})).toThrow(new TypeError('Unknown option “wrods” of rule “some-words”. Allowed: words'))
  })

  test('knows the names of the house', async () => {
    const rule = defineRule({
      id: 'house-names',
      summary: 'Names of the house',
      severity: {},
      messages: {name: (name: string) => `Is this our “${name}”?`},
      block({text, lexicon}, {report}) {
        for (const name of lexicon.people ?? []) if (text.includes(name)) report.name({start: text.indexOf(name), end: text.indexOf(name) + name.length}, name)
      }
    })
    const processor = english().use(retextEnglish).use(retext(rule)).data('saysWho', {lexicon: {people: ['Dana Okoro']}})
    expect((await processor.process('So said Dana Okoro.')).messages.map(String)).toEqual(['1:9-1:19: Is this our “Dana Okoro”?'])
  })

  test('looks through Markdown that remark-retext took away', async () => {
    const source = '# Heading\n\nOne *al*pha &amp; an [alpha](https://example.org) here.\n\n> alpha\n'
    const file = new VFile(source)
    const processor = unified().use(remarkParse).use(remarkRetext, unified().use(retextEnglish).use(retext(someWords)) as never)
    await processor.run(processor.parse(file), file)
    const found = file.messages.map(({place}) => {
      const {start, end} = place as {start: {offset: number}; end: {offset: number}}
      return source.slice(start.offset, end.offset)
    })
    expect(found).toEqual(['al*pha', 'alpha', 'alpha'])
  })

  test('has nothing to say of an empty file', async () => {
    for (const text of ['', ' \n\n ', '\uFEFF']) {
      expect((await english().use(retextEnglish).use(retext(someWords)).process(text)).messages).toEqual([])
    }
  })
})

// A configuration file names plugins as strings, which are imported from the package as it is published.
describe('a rule that is built', () => {
  const built = ruleIds().filter((id) => existsSync(join(root, 'dist/rules', id, 'index.js')))

  test.runIf(built.length > 0)('is found by name', () => {
    const script = `
      const names = ${JSON.stringify(built)}
      const types = await Promise.all(names.map(async (name) => typeof (await import('says-who/rules/' + name)).default))
      console.log(JSON.stringify(types))`
    const types = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {cwd: root, encoding: 'utf8'})
    expect(JSON.parse(types)).toEqual(built.map(() => 'function'))
  })
})
