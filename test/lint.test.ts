// The one function, whatever the rules: its own rules are defined here.
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {worded} from '../src/house-messages.js'
import {createLinter, fix, lint} from '../src/index.js'
import type {Finding, Format, Options, Report} from '../src/index.js'
import {defineFact, defineRule, flag, integer, oneOf, ratio, strings} from '../src/rule.js'
import type {AnyRule} from '../src/rule.js'
import {words} from './harness/words.js'

/** Finds each word of its list. */
const someWords = words('some-words')
const otherWords = words('other-words', {yieldsTo: ['some-words']})

/** Runs the rules of this file alone. */
function alone(text: string, options: Options = {}): Report {
  return lint(text, {preset: 'none', use: [someWords], rules: {'some-words': 'on'}, ...options})
}

const places = ({findings}: Report) => findings.map(({start, end}) => [start, end])

describe('what lint refuses', () => {
  test.each<[string, unknown, string]>([
    ['an unknown option', {presets: 'strict'}, 'Unknown option “presets”. Allowed: format, path, type, meta, preset'],
    ['no object', 'strict', 'Expected an object of options, not "strict"'],
    ['null', null, 'Expected an object of options, not null'],
    ['an unknown preset', {preset: 'strikt'}, 'Unknown preset "strikt". Allowed: recommended, strict, newsroom'],
    ['an unknown format', {format: 'docx'}, 'Unknown format "docx". Allowed: text, markdown, html, or a format value'],
    ['a format that is no format', {format: {name: 'docx'}}, 'Unknown format this object'],
    ['an unknown type', {type: 'poem'}, 'Unknown type "poem". Allowed: news, opinion, interview'],
    ['an unknown rule', {rules: {'few-verbs': 'on'}}, 'Unknown rule “few-verbs”. “says-who rules” lists them all'],
    ['a rule by a slip of the hand', {rules: {'sum-words': 'on'}}, 'Unknown rule “sum-words”. Perhaps “some-words”'],
    ['messages of an unknown rule', {messages: {'anonymous-sorce': {}}}, 'Unknown rule “anonymous-sorce”. Perhaps “anonymous-source”'],
    ['rules in a list', {rules: ['some-words']}, 'Expected an object of rules, not this list'],
    ['rules that are null', {rules: null}, 'Expected an object of rules, not null'],
    ['an unknown severity', {rules: {'some-words': 'fatal'}}, 'Unknown severity of rule “some-words” "fatal". Allowed: error, warning, info, on, off'],
    ['a number as severity', {rules: {'some-words': 2}}, 'Unknown severity of rule “some-words” 2.'],
    ['off with options', {rules: {'some-words': ['off', {}]}}, 'Unknown severity of rule “some-words” "off". Allowed: error, warning, info, on'],
    ['options that are no object', {rules: {'some-words': ['on', 3]}}, 'The options of rule “some-words” must be an object, not 3'],
    ['three in a list', {rules: {'some-words': ['on', {}, {}]}}, 'The setting of rule “some-words” is a severity, or a list of a severity and options'],
    ['an unknown option of a rule', {rules: {'some-words': ['on', {wrods: []}]}}, 'Unknown option “wrods” of rule “some-words”. Allowed: words'],
    ['a wrong option of a rule', {rules: {'some-words': ['on', {words: 'one'}]}}, 'Option “words” of rule “some-words” cannot be "one". Allowed: a list of strings'],
    ['an unknown list of the lexicon', {lexicon: {person: []}}, 'Unknown lexicon list “person”. Allowed: people, bodies, outlets, roles'],
    ['a wrong list of the lexicon', {lexicon: {people: 'Dana Okoro'}}, 'Option “lexicon.people” must be a list of strings'],
    ['an unknown key of meta', {meta: {author: 'Dana Okoro'}}, 'Unknown meta key “author”. Allowed: date, outlet, title'],
    ['a wrong value of meta', {meta: {date: 2024}}, 'Option “meta.date” must be a string'],
    ['a wrong path', {path: 7}, 'Option “path” must be a string'],
    ['fingerprints in no list', {ignore: 'abc'}, 'Option “ignore” must be a list of strings'],
    ['use that is no list', {use: someWords}, 'Option “use” must be a list of rules'],
    ['use of no rule', {use: [{id: 'x'}]}, 'Each of `use` must be a rule made with defineRule'],
    ['one rule twice', {use: [someWords, someWords]}, 'Two rules have the id “some-words”']
  ])('%s', (_, options, message) => {
    const given = typeof options === 'object' && options !== null ? {use: [someWords], ...options} : options
    const refused = () => lint('Text.', given as Options)
    expect(refused).toThrow(TypeError)
    expect(refused).toThrow(message)
    expect(() => createLinter(given as Options)).toThrow(TypeError)
  })

  test.each([undefined, null, 1, {}, Buffer.from('Text.'), ['Text.'], new String('Text.')])('a text that is %s', (text) => {
    expect(() => lint(text as string)).toThrow(TypeError)
    expect(() => createLinter().lint(text as string)).toThrow(/^lint takes a string, not /)
  })

  test('a rule that reports no words', () => {
    const empty = defineRule({
      id: 'empty-span',
      summary: 'Nothing',
      severity: {},
      messages: {none: () => 'What?'},
      block: (_, {report}) => report.none({start: 0, end: 0})
    })
    expect(() => lint('Text.', {use: [empty], rules: {'empty-span': 'on'}})).toThrow('The rule “empty-span” reports an empty span')
  })

  test('a rule that is none', () => {
    const parts = {summary: 'Nothing', severity: {}, messages: {}}
    expect(() => defineRule({id: 'NoKebab', ...parts, block() {}})).toThrow(TypeError)
    expect(() => defineRule({id: 'blind', ...parts})).toThrow('The rule “blind” looks at neither blocks nor the document')
  })
})

describe('any string is a text', () => {
  test.each(['', ' ', '\n', '\r\n\r\n', '\t \u00A0\n\uFEFF', '\0', '\uFEFF'])('%j is empty and clean', (text) => {
    const report = lint(text, {preset: 'strict'})
    expect({...report}).toMatchObject({ok: true, findings: [], attributions: [], sources: []})
  })

  test.each<[string, string, [line: number, column: number]]>([
    ['after LF', 'A line.\n\nThe second needle.', [3, 12]],
    ['after CRLF', 'A line.\r\n\r\nThe second needle.', [3, 12]],
    ['after CR', 'A line.\r\rThe second needle.', [3, 12]],
    ['after a byte-order mark', '\uFEFFThe needle.', [1, 6]],
    ['after NUL', 'The\0 needle.', [1, 6]],
    ['after an emoji', '👩‍🚒 needle', [1, 7]],
    ['after a lone surrogate', 'a \uD83D needle', [1, 5]],
    ['after tabs', '\t\tThe needle.', [1, 7]],
    ['after a combining mark', 'cafe\u0301 needle', [1, 7]],
    ['after a line separator', 'One.\u2028Two needle', [1, 10]]
  ])('places are right %s', (_, text, [line, column]) => {
    const start = text.indexOf('needle')
    const {findings} = alone(text, {rules: {'some-words': ['on', {words: ['needle']}]}})
    expect(findings).toMatchObject([
      {start, end: start + 6, line, column, endLine: line, endColumn: column + 6, actual: 'needle'}
    ])
  })

  test('a finding may run over lines', () => {
    const run = defineRule({
      id: 'whole-block',
      summary: 'All of it',
      severity: {},
      messages: {all: () => 'All of it?'},
      block: ({text}, {report}) => report.all({start: 0, end: text.length})
    })
    const text = 'One line of an article that is wrapped at a width\r\nas mail was, in mid-sentence.'
    const {findings} = lint(text, {preset: 'none', use: [run], rules: {'whole-block': 'on'}})
    expect(findings).toMatchObject([{line: 1, column: 1, endLine: 2, endColumn: 30, start: 0, end: text.length, actual: text}])
  })

  test('a megabyte without a line break, and one of line breaks, are read in seconds', () => {
    const started = performance.now()
    const long = 'They say the harbour is closed and needle '.repeat(25_000)
    const {findings} = lint(long, {preset: 'strict', use: [someWords], rules: {'some-words': ['info', {words: ['needle']}]}})
    expect(findings.filter(({ruleId}) => ruleId === 'some-words')).toHaveLength(25_000)
    lint('\n'.repeat(1_000_000), {preset: 'strict'})
    lint('a'.repeat(1_000_000), {preset: 'strict'})
    lint('"'.repeat(100_000), {preset: 'strict'})
    expect(performance.now() - started).toBeLessThan(30_000)
  })

  test('whatever it says, with every rule on, in any format', () => {
    const pieces = fc.constantFrom(
      'According to sources, ', 'critics say ', '“', '”', '"', "'", ' ', '\n', '\n\n', '\r\n', '\t', '\0', '\uD83D', '\uDE00', '👩‍🚒', '\uFEFF',
      '\u200B', '[', ']', '](', ')', '<p>', '</p>', '<!--', '-->', '&amp;', '&', '#', '> ', '- ', '[^1]', '```', 'she said.', 'Dana Okoro ', '1', '§', '漢'
    )
    const texts = fc.oneof(fc.array(pieces, {maxLength: 30}).map((parts) => parts.join('')), fc.string({unit: 'binary', maxLength: 60}))
    const formats = fc.constantFrom('text', 'markdown', 'html')
    fc.assert(
      fc.property(texts, formats, (text, format) => {
        const report = lint(text, {preset: 'strict', format: format as 'text'})
        for (const finding of report.findings) wellPlaced(text, finding, format === 'text')
        fix(text, report.findings)
        expect(JSON.parse(JSON.stringify(lint(text, {preset: 'strict', format: format as 'text'})))).toEqual(JSON.parse(JSON.stringify(report)))
      }),
      {numRuns: 300, seed: 42}
    )
  })
})

function wellPlaced(text: string, finding: Finding, plain: boolean): void {
  const {start, end, actual} = finding
  expect(start).toBeGreaterThanOrEqual(0)
  expect(end).toBeGreaterThan(start)
  expect(end).toBeLessThanOrEqual(text.length)
  if (plain) expect(actual).toBe(text.slice(start, end))
  const before = text.slice(0, start).split(/\r\n|\n|\r(?!\n)/)
  expect([finding.line, finding.column]).toEqual([before.length, before.at(-1)!.length + 1])
}

describe('a report', () => {
  const text = 'Beta and alpha met gamma.\n\nAlpha left; beta and alpha stayed.'

  test('is in order of place, then rule', () => {
    const report = alone(text, {
      use: [words('z-words'), words('a-words')],
      rules: {'z-words': ['info', {words: ['alpha', 'met gamma']}], 'a-words': ['info', {words: ['alpha', 'alpha met', 'beta']}]}
    })
    expect(report.findings.map(({actual, ruleId}) => `${actual} ${ruleId[0]}`)).toEqual([
      'Beta a', 'alpha a', 'alpha z', 'alpha met a', 'met gamma z', 'Alpha a', 'Alpha z', 'beta a', 'alpha a', 'alpha z'
    ])
  })

  test('is plain data', () => {
    const report = alone(text)
    const copy = JSON.parse(JSON.stringify(report)) as Report
    expect(copy).toEqual(structuredClone(report))
    expect(Object.keys(copy)).toEqual(['ok', 'findings', 'type', 'attributions', 'sources'])
    expect(copy.findings).toEqual(report.findings)
    expect({...report}.sources).toBe(report.sources)
  })

  test('is the same each time', () => {
    const options: Options = {use: [someWords, otherWords], rules: {'some-words': 'on', 'other-words': 'on'}}
    const linter = createLinter(options)
    const first = JSON.stringify(lint(text, options))
    expect(JSON.stringify(lint(text, options))).toBe(first)
    expect(JSON.stringify(linter.lint(text))).toBe(first)
    expect(JSON.stringify(linter.lint(text))).toBe(first)
  })

  test('is ok without errors', () => {
    const settings = (severity: 'error' | 'warning' | 'info') => ({rules: {'some-words': severity}})
    expect(alone(text, settings('error')).ok).toBe(false)
    expect(alone(text, settings('warning')).ok).toBe(true)
    expect(alone(text, settings('info')).ok).toBe(true)
    expect(alone('Nothing here.', settings('error')).ok).toBe(true)
  })

  test('names no other place that is its own', () => {
    const twice = defineRule({
      id: 'twice',
      summary: '',
      severity: {},
      messages: {said: () => 'Twice?'},
      document({blocks: [first]}, {report}) {
        const own = first!.at({start: 0, end: 3})
        report.said({...own, related: [own, first!.at({start: 8, end: 11})].map((place) => ({...place, message: 'also here'}))})
      }
    })
    const {findings} = lint('She saw she was out.', {preset: 'none', use: [twice], rules: {twice: 'on'}})
    expect(findings[0]!.related).toEqual([{start: 8, end: 11, message: 'also here'}])
  })

  test('carries note, related places, fixes and suggestions, and nothing that is undefined', () => {
    const full = defineRule({
      id: 'full-finding',
      summary: 'All that a finding can have',
      severity: {},
      messages: {bare: () => 'What?', full: (word: string) => ({text: `Why “${word}”?`, note: 'Because.'})},
      document({blocks: [first, second]}, {report}) {
        report.bare({...first!.at({start: 0, end: 4}), related: [], suggestions: []})
        report.full(
          {
            ...second!.at({start: 0, end: 5}),
            fix: [{start: 5, end: 5, text: ','}, {start: 0, end: 4, text: 'Gone', block: first!}],
            suggestions: [{title: 'Drop it', edits: [{start: 0, end: 6, text: ''}]}],
            related: [{start: 9, end: 14, block: first!, message: 'first here'}]
          },
          'Alpha'
        )
      }
    })
    const [bare, rich] = lint(text, {preset: 'none', use: [full], rules: {'full-finding': 'on'}}).findings
    expect(Object.keys(bare!).sort()).toEqual(
      ['actual', 'column', 'end', 'endColumn', 'endLine', 'fingerprint', 'line', 'message', 'messageId', 'ruleId', 'severity', 'start']
    )
    expect(bare).toMatchObject({ruleId: 'full-finding', messageId: 'bare', message: 'What?', severity: 'warning', actual: 'Beta'})
    expect(rich).toMatchObject({
      message: 'Why “Alpha”?',
      note: 'Because.',
      start: 27,
      end: 32,
      line: 3,
      fix: {edits: [{start: 32, end: 32, text: ','}, {start: 0, end: 4, text: 'Gone'}]},
      suggestions: [{title: 'Drop it', edits: [{start: 27, end: 33, text: ''}]}],
      related: [{start: 9, end: 14, message: 'first here'}]
    })
    expect(fix(text, [bare!, rich!])).toBe('Gone and alpha met gamma.\n\nAlpha, left; beta and alpha stayed.')
  })
})

describe('a fingerprint', () => {
  const text = 'They met alpha there. Nobody met alpha here.\n\nThey met alpha there.'
  const fingerprints = (source: string, options: Options = {}) => alone(source, options).findings.map(({fingerprint}) => fingerprint)

  test('is of its finding alone', () => {
    const all = fingerprints(text)
    expect(new Set(all).size).toBe(3)
    expect(all).toEqual(expect.arrayContaining(all.map(() => expect.stringMatching(/^[0-9a-f]{14}$/))))
  })

  test('stays when text comes, goes or moves elsewhere, and case and spacing change', () => {
    const all = fingerprints(text)
    expect(fingerprints('A new lead, with nothing in it.\n\n' + text)).toEqual(all)
    expect(fingerprints(text.toUpperCase().replaceAll(' ', '  '))).toEqual(all)
    const [first, second, third] = text.split(/(?<=\.)\s+/)
    const apart = fingerprints([first, second, third].join('\n\n'))
    expect(fingerprints([second, first, third].join('\n\n'))).toEqual([apart[1], apart[0], apart[2]])
    expect(fingerprints([first, third].join('\n\n'))).toEqual([apart[0], apart[2]])
  })

  test('leaves a finding out', () => {
    const all = fingerprints(text)
    expect(fingerprints(text, {ignore: [all[1]!]})).toEqual([all[0], all[2]])
    expect(fingerprints(text, {ignore: [all[0]!]})).toEqual([all[1], all[2]])
    expect(fingerprints(text, {ignore: all})).toEqual([])
    expect(fingerprints(text, {ignore: ['no such fingerprint']})).toEqual(all)
    expect(alone(text, {rules: {'some-words': 'error'}, ignore: all}).ok).toBe(true)
  })
})

describe('settings', () => {
  type Setting = NonNullable<Options['rules']>[string]
  const severitiesOf = (options: Options) =>
    lint('One alpha.', options)
      .findings.filter(({ruleId}) => ruleId === 'graded-words')
      .map(({severity}) => severity)
  const graded = words('graded-words', {severity: {recommended: 'warning', strict: 'error'}})

  test('a preset has its rules, at its severities', () => {
    expect(severitiesOf({use: [graded]})).toEqual(['warning'])
    expect(severitiesOf({use: [graded], preset: 'strict'})).toEqual(['error'])
    expect(severitiesOf({use: [graded], preset: 'newsroom'})).toEqual([])
    expect(severitiesOf({use: [graded], preset: 'none'})).toEqual([])
  })

  test('rules has the last word', () => {
    const rules = (setting: Setting): Options => ({use: [graded], rules: {'graded-words': setting}})
    expect(severitiesOf(rules('off'))).toEqual([])
    expect(severitiesOf(rules('info'))).toEqual(['info'])
    expect(severitiesOf(rules(undefined))).toEqual(['warning'])
    expect(severitiesOf({...rules('on'), preset: 'strict'})).toEqual(['error'])
    expect(severitiesOf({...rules('on'), preset: 'newsroom'})).toEqual(['warning'])
    expect(severitiesOf({...rules('on'), preset: 'none'})).toEqual(['warning'])
    expect(severitiesOf({...rules(['info', {words: ['one']}]), preset: 'none'})).toEqual(['info'])
    expect(severitiesOf({...rules(['on', {words: ['two']}]), preset: 'none'})).toEqual([])
  })

  test('a message may have its own severity, or one for each preset; an explicit one of the user’s wins', () => {
    const kinds = defineRule({
      id: 'graded-words',
      summary: 'Words of several grades',
      severity: {recommended: 'warning', strict: 'warning', newsroom: 'warning'},
      messages: {
        plain: () => 'Plain?',
        fixed: () => ({text: 'Fixed?', severity: 'error'}),
        varying: () => ({text: 'Varying?', severity: {recommended: 'info', strict: 'error'}})
      },
      block(_, {report}) {
        report.plain({start: 0, end: 1})
        report.fixed({start: 1, end: 2})
        report.varying({start: 2, end: 3})
      }
    })
    expect(severitiesOf({use: [kinds]})).toEqual(['warning', 'error', 'info'])
    expect(severitiesOf({use: [kinds], preset: 'strict'})).toEqual(['warning', 'error', 'error'])
    expect(severitiesOf({use: [kinds], preset: 'newsroom'})).toEqual(['warning', 'error', 'info'])
    expect(severitiesOf({use: [kinds], preset: 'none', rules: {'graded-words': 'on'}})).toEqual(['warning', 'error', 'info'])
    expect(severitiesOf({use: [kinds], rules: {'graded-words': 'info'}})).toEqual(['info', 'info', 'info'])
  })

  test('options come from the user, else the preset, else the default, and are checked', () => {
    let seen: unknown
    const rule = defineRule({
      id: 'all-options',
      summary: 'Options of every kind',
      severity: {recommended: 'info', strict: 'info'},
      options: {
        count: integer('A count', 3, {strict: 1}),
        share: ratio('A share', 0.5),
        loud: flag('A flag', false, {strict: true}),
        mode: oneOf('A mode', ['high', 'low'], 'high'),
        kinds: strings('Some kinds', ['a'], ['a', 'b']),
        names: strings('Names')
      },
      messages: {},
      document: (_, {options}) => void (seen = options)
    })
    const defaults = {count: 3, share: 0.5, loud: false, mode: 'high', kinds: ['a'], names: []}
    lint('A.', {use: [rule]})
    expect(seen).toEqual(defaults)
    lint('A.', {use: [rule], preset: 'strict'})
    expect(seen).toEqual({...defaults, count: 1, loud: true})
    lint('A.', {use: [rule], preset: 'strict', rules: {'all-options': ['on', {count: 7, loud: false, names: ['Okoro']}]}})
    expect(seen).toEqual({...defaults, count: 7, loud: false, names: ['Okoro']})
    lint('A.', {use: [rule], rules: {'all-options': ['on', {count: undefined}]}})
    expect(seen).toEqual(defaults)
    for (const wrong of [{count: -1}, {count: 1.5}, {share: 2}, {share: Number.NaN}, {loud: 'yes'}, {mode: 'mid'}, {kinds: ['c']}, {kinds: 'a'}, {names: [1]}, {names: null}]) {
      expect(() => lint('A.', {use: [rule], rules: {'all-options': ['on', wrong]}}), JSON.stringify(wrong)).toThrow(TypeError)
    }
  })

  test('a rule gives way on the same words to one that it yields to, if that is on', () => {
    const both = (some: 'on' | 'off') =>
      lint('They met alpha and beta.', {
        preset: 'none',
        use: [someWords, otherWords],
        rules: {'some-words': some, 'other-words': ['on', {words: ['met alpha', 'beta']}]}
      }).findings.map(({ruleId, actual}) => `${ruleId} ${actual}`)
    expect(both('on')).toEqual(['some-words alpha', 'other-words beta'])
    expect(both('off')).toEqual(['other-words met alpha', 'other-words beta'])
  })

  test('a rule gives way within all that its finding is about', () => {
    const wide = defineRule({
      id: 'wide-words',
      summary: 'A word for its sentence',
      severity: {},
      yieldsTo: ['some-words'],
      messages: {word: () => 'Why?'},
      block({text}, {report}) {
        for (const {0: sentence, index} of text.matchAll(/[^.]+\./g)) {
          const at = sentence.indexOf('beta')
          if (at >= 0) report.word({start: index + at, end: index + at + 4, about: {start: index, end: index + sentence.length}})
        }
      }
    })
    const {findings} = lint('They met alpha and beta. They met beta.', {preset: 'none', use: [someWords, wide], rules: {'some-words': 'on', 'wide-words': 'on'}})
    expect(findings.map(({ruleId, start}) => `${ruleId} ${start}`)).toEqual(['some-words 9', 'wide-words 34'])
  })

  test('a format is named, guessed from the path, or given', () => {
    const upper: Format = {
      name: 'upper',
      extensions: ['.up'],
      read: (source) => ({blocks: [{kind: 'paragraph', text: source.slice(2), citations: [], segments: [{at: 0, start: 2, length: source.length - 2}]}]})
    }
    expect(places(alone('alpha alpha', {format: upper}))).toEqual([[6, 11]])
    expect(places(alone('alpha', {format: 'text', path: 'page.html'}))).toEqual([[0, 5]])
    for (const path of ['a.txt', 'a.unknown', 'no-extension', '', '.', 'A.MD', 'a.b/c', 'a\\b.HTML']) {
      expect(places(alone('alpha', {path})), path).toEqual([[0, 5]])
    }
  })

  test('facts are computed when asked, once a block, and remember the lexicon', () => {
    let reads = 0
    const people = defineFact({
      name: 'people',
      block: ({text, lexicon}) => {
        reads++
        return (lexicon.people ?? []).filter((name) => text.includes(name))
      }
    })
    const rule = (id: string) =>
      defineRule({
        id,
        summary: 'People of the house',
        severity: {},
        messages: {known: (name: string) => `Is this our “${name}”?`},
        block(block, {report}) {
          for (const name of block.get(people)) report.known({start: block.text.indexOf(name), end: block.text.indexOf(name) + name.length}, name)
        }
      })
    const options: Options = {preset: 'none', use: [rule('one-rule'), rule('two-rule')], rules: {'one-rule': 'on', 'two-rule': 'on'}}
    const {findings} = lint('Dana Okoro met him.\n\nNobody came.', {...options, lexicon: {people: ['Dana Okoro']}})
    expect(findings.map(({message}) => message)).toEqual(['Is this our “Dana Okoro”?', 'Is this our “Dana Okoro”?'])
    expect(reads).toBe(2)
    expect(lint('Dana Okoro met him.', options).findings).toEqual([])
  })
})

describe('a house message for a rule of the house', () => {
  const said = (messages: AnyRule['messages'], house: string) => {
    const rule = defineRule({id: 'house-rule', summary: 'Two words', severity: {}, messages: {}, block() {}}) as AnyRule
    return worded({...rule, messages}, {first: house}).messages['first']!(...(['one', 'two'] as never[]))
  }

  test.each([
    ['a default', {first: (one: string, two = 'x') => `${one} ${two}`}],
    ['a default that has brackets', {first: (one = String(1), two: string) => `${one} ${two}`}],
    ['the rest', {first: (...words: string[]) => words.join()}]
  ])('may name words that %s stands for', (_, messages) => {
    expect(said(messages, 'Now {2}, then {1}')).toEqual({text: 'Now two, then one'})
    expect(() => said(messages, '{word}')).toThrow('has nothing to fill in for “{word}”')
  })

  test('may not name more than there are', () => {
    expect(() => said({first: (one: string) => one}, '{2}')).toThrow('has nothing to fill in for “{2}”')
    expect(() => said({first: () => 'a = b'}, '{1}')).toThrow('has nothing to fill in for “{1}”')
  })
})
