// The tests of the tests: carets and examples.
import {describe, expect, test} from 'vitest'
import {faultOf, indexOf} from '../script/rules.js'
import {flag, integer} from '../src/option.js'
import {defineRule} from '../src/rule.js'
import {decoded, drawn, encoded, undrawn, visible} from './harness/carets.js'
import type {Mark} from './harness/carets.js'
import {pageOf, withContents} from './harness/examples.js'
import {headerOf, whyOf, writtenHeader} from './harness/header.js'
import {rewritten} from './harness/readme.js'

/** A mark on the first occurrence of some words. */
function on(display: string, words: string, label: string, sign: Mark['sign'] = '^'): Mark {
  const start = decoded(display).text.indexOf(words)
  return {start, end: start + words.length, sign, label}
}

describe('drawn', () => {
  test('puts carets and the message under the words', () => {
    const text = 'One report says so.\nNobody else does.'
    expect(drawn(text, [on(text, 'One report', 'Which report is this?')])).toBe(
      ['One report says so.', '^^^^^^^^^^ Which report is this?', 'Nobody else does.'].join('\n')
    )
  })

  test('gives each of several findings a line, overlapping or not, in their order', () => {
    const text = 'Sources say critics agree.'
    const marks = [on(text, 'Sources', 'A?'), on(text, 'Sources say critics', 'B?'), on(text, 'agree', 'C?'), on(text, 'critics', 'see', '~')]
    expect(drawn(text, marks)).toBe(
      [text, '^^^^^^^ A?', '^^^^^^^^^^^^^^^^^^^ B?', '                    ^^^^^ C?', '            ~~~~~~~ see'].join('\n')
    )
  })

  test('draws a span of several lines on each, with its message under the last', () => {
    const text = 'He said “it is\n\n  late, and\ncold” again.'
    const {start} = on(text, '“', '')
    const {end} = on(text, '”', '')
    expect(drawn(text, [{start, end, sign: '^', label: 'Whose words?'}])).toBe(
      [
        'He said “it is',
        '        ^^^^^^',
        '',
        '  late, and',
        '  ^^^^^^^^^',
        'cold” again.',
        '^^^^^ Whose words?'
      ].join('\n')
    )
  })

  test('counts columns as they are displayed', () => {
    const wide = '漢字 and 👩‍🚒 say'
    expect(drawn(wide, [on(wide, 'say', 'Who?')])).toBe([wide, '            ^^^ Who?'].join('\n'))
    expect(drawn(wide, [on(wide, '漢字', 'Who?')])).toBe([wide, '^^^^ Who?'].join('\n'))
    const combined = 'cafe\u0301 says'
    expect(drawn(combined, [on(combined, 'says', 'Who?')])).toBe([combined, '     ^^^^ Who?'].join('\n'))
  })

  test('keeps tabs', () => {
    const text = '\ta\tsources say'
    expect(drawn(text, [on(text, 'sources', 'Which?')])).toBe([text, '\t \t^^^^^^^ Which?'].join('\n'))
  })

  test('marks characters that are written out over their whole width', () => {
    const text = 'cap\\u{200B}ital of\\u{A0}Norland'
    expect(drawn(text, [on(text, '\u200B', 'What is this?'), on(text, 'Norland', 'Where?')])).toBe(
      [text, '   ^^^^^^^^ What is this?', '                        ^^^^^^^ Where?'].join('\n')
    )
  })

  test('keeps a message on its line', () => {
    expect(drawn('A B', [{start: 0, end: 1, sign: '^', label: 'Why “A\nB\u00A0C”?'}])).toBe('A B\n^ Why “A\\u{A}B\\u{A0}C”?')
  })

  test('marks a line break, and a character without width, with one caret', () => {
    expect(drawn('One.\nTwo.', [{start: 4, end: 5, sign: '^', label: 'Why?'}])).toBe('One.\n    ^ Why?\nTwo.')
    expect(drawn('One.\n\nTwo.', [{start: 5, end: 6, sign: '^', label: 'Why?'}])).toBe('One.\n\n^ Why?\nTwo.')
    expect(drawn('e\u0301', [{start: 1, end: 2, sign: '^', label: 'Why?'}])).toBe('e\u0301\n ^ Why?')
  })

  test('is undone by undrawn, and idempotent', () => {
    const text = 'Sources say “it is\nlate” there.\n\n\tCritics agree.'
    const marks = [on(text, 'Sources', 'Who?'), on(text, 'it is\nlate', '^ or ~?'), on(text, 'Critics', 'Who?', '~')]
    const once = drawn(text, marks)
    expect(undrawn(once)).toBe(text)
    expect(drawn(undrawn(once), marks)).toBe(once)
  })
})

describe('encoded', () => {
  test('writes out what is invisible, what looks like a drawing, and what looks like an escape', () => {
    const text = '^ here\n  ~~~\nA\u200B\u{E0041}B\uE200C\u00A0D\tE\r\n\\u{41} ^ 2'
    const display = encoded(text)
    expect(display).toBe('\\u{5E} here\n  \\u{7E}~~\nA\\u{200B}\\u{E0041}B\\u{E200}C\\u{A0}D\tE\\u{D}\n\\u{5C}u{41} ^ 2')
    expect(decoded(display).text).toBe(text)
    expect(undrawn(display)).toBe(display)
    expect(visible(display)).toBe(display)
  })

  test('knows where each unit is shown', () => {
    expect(decoded('a\\u{1F600}b')).toEqual({text: 'a😀b', shownAt: [0, 1, 1, 10, 11]})
  })
})

const readme = `# some-rule

<!-- header -->
old
<!-- /header -->

\`\`\`ts
no example
\`\`\`

## Flags

\`\`\`text {"most": 2, "type": "opinion"}
Sources say so.
^^^^^^^ Who?
\`\`\`

\`\`\`text fixed
\`\`\`

## Leaves alone

\`\`\`\`markdown
\`\`\`
# Code
\`\`\`
\`\`\`\`
`

describe('pageOf', () => {
  test('reads title, sections and examples', () => {
    const {title, sections, examples} = pageOf(readme)
    expect(title).toBe('some-rule')
    expect(sections).toEqual(['Flags', 'Leaves alone'])
    expect(examples).toMatchObject([
      {
        section: 'Flags',
        format: 'text',
        settings: {most: 2, type: 'opinion'},
        display: 'Sources say so.',
        written: 'Sources say so.\n^^^^^^^ Who?',
        line: 13,
        fixed: {written: ''}
      },
      {section: 'Leaves alone', format: 'markdown', settings: {}, display: '```\n# Code\n```'}
    ])
  })

  test('finds contents where they stand', () => {
    const {examples} = pageOf(readme)
    expect(withContents(readme, examples.map((example) => [example, example.written] as const))).toBe(readme)
    const replaced = withContents(readme, [[examples[0]!, 'A\nB'], [examples[0]!.fixed!, 'C'], [examples[1]!, 'D']])
    expect(pageOf(replaced).examples.map(({written, fixed}) => [written, fixed?.written])).toEqual([['A\nB', 'C'], ['D', undefined]])
  })

  test.each([
    ['## Flags\n\n```js\nA\n```', 'Line 3: an example is text, markdown or html, not “js”'],
    ['## Flags\n\n```text {most: 2}\nA\n```', 'Line 3: the info string holds “{most: 2}”'],
    ['## Flags\n\n```text fixed\nA\n```', 'Line 3: a fixed block stands directly behind an example under Flags'],
    ['## Flags\n\n```text\nA\n```\n\nBut:\n\n```text fixed\nA\n```', 'Line 9: a fixed block stands directly'],
    ['## Leaves alone\n\n```text\nA\n```\n\n```text fixed\nA\n```', 'Line 7: a fixed block stands directly']
  ])('refuses %j', (text, message) => {
    expect(() => pageOf(text)).toThrow(message)
  })
})

describe('faultOf', () => {
  const someRule = {id: 'some-rule'}
  const plugin = () => {}

  test('finds none in a module that rules/index.ts can import', () => {
    expect(faultOf('some-rule', {someRule, default: plugin})).toBeUndefined()
    expect(indexOf(['some-rule'])).toContain("import {someRule} from './some-rule/index.js'")
  })

  test.each([
    [{somRule: someRule, default: plugin}, 'rules/some-rule/index.ts has to export someRule, its folder’s name in camel case, and nothing else by name; it exports somRule'],
    [{default: plugin}, 'it exports nothing'],
    [{someRule, words: [], default: plugin}, 'it exports someRule, words'],
    [{someRule: {id: 'other-rule'}, default: plugin}, "id: 'some-rule'; someRule has 'other-rule'"],
    [{someRule}, 'rules/some-rule/index.ts has no plugin: its last line is “export default /* @__PURE__ */ retext(someRule)”']
  ])('names file and fault of %o', (module, fault) => {
    expect(faultOf('some-rule', module)).toContain(fault)
  })
})

test('headerOf tells what the rule says of itself', () => {
  const rule = defineRule({
    id: 'some-rule',
    summary: 'Something',
    severity: {recommended: 'info', newsroom: 'error'},
    yieldsTo: ['other-rule'],
    options: {most: integer('How many are fine', 1, {strict: 0}), loud: flag('Whether it is loud', true)},
    messages: {some: () => 'What?'},
    block() {}
  })
  expect(headerOf(rule, true)).toBe(`<!-- header -->

Something.

| recommended | strict | newsroom | encyclopedia | academic | web-copy |
|---|---|---|---|---|---|
| info | off | error | off | off | off |

| option | what it sets | default | allowed |
|---|---|---|---|
| \`most\` | How many are fine | \`1\`; in strict \`0\` | a whole number, 0 or more |
| \`loud\` | Whether it is loud | \`true\` | true or false |

🔧 Some of what it finds, \`fix\` repairs.

Gives way to [other-rule](../other-rule/README.md) on the same words.

<!-- /header -->`)
  expect(whyOf(headerOf(rule, false) + '\n\nBecause.\n\n## Flags\n\n## Leaves alone')).toBe('Because.')
  expect(writtenHeader(readme)).toBe('<!-- header -->\nold\n<!-- /header -->')
})

describe('rewritten', () => {
  const rule = defineRule({
    id: 'repeated-greeting',
    summary: 'Greetings said twice',
    severity: {recommended: 'info'},
    options: {loud: flag('Whether it is loud', false)},
    messages: {
      repeated: (word: string, loud: boolean) => ({text: `Why “${word}” again?`, severity: loud ? 'error' : 'info'})
    },
    block({text}, {options, report}) {
      const [first, ...more] = [...text.matchAll(/\bhello\b[ \u200B]*/gi)].map(({0: {length}, index}) => ({start: index, end: index + length}))
      for (const at of more) {
        report.repeated({...at, fix: [{...at, text: ''}], related: [{...first!, message: 'first here'}]}, text.slice(at.start, at.end).trim(), options.loud)
      }
    }
  })

  const bare = `# repeated-greeting

Once is polite.

## Flags

\`\`\`text
漢字 Hello there, hello you, hello\u200B\u200Bthem.
\`\`\`

\`\`\`text fixed
\`\`\`

\`\`\`text {"loud": true}
Hello, hello.
^ a caret that was left behind
\`\`\`

## Leaves alone

\`\`\`text
Hello.
^^^^^ a caret that was left behind
\`\`\`
`

  test('writes header, carets and fixed text, and is idempotent', () => {
    const once = rewritten(bare, rule)
    expect(once).toBe(`# repeated-greeting

${headerOf(rule, true)}

Once is polite.

## Flags

\`\`\`text
漢字 Hello there, hello you, hello\\u{200B}\\u{200B}them.
                  ^^^^^^ Why “hello” again?
     ~~~~~~ first here
                             ^^^^^^^^^^^^^^^^^^^^^ Why “hello\\u{200B}\\u{200B}” again?
     ~~~~~~ first here
\`\`\`

\`\`\`text fixed
漢字 Hello there, you, them.
\`\`\`

\`\`\`text {"loud": true}
Hello, hello.
       ^^^^^ error: Why “hello” again?
~~~~~ first here
\`\`\`

## Leaves alone

\`\`\`text
Hello.
\`\`\`
`)
    expect(rewritten(once, rule)).toBe(once)
  })
})
