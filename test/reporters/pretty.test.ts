import stringWidth from 'fast-string-width'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {Lines} from '../../src/place.js'
import {pretty} from '../../src/reporters/pretty.js'
import type {Result} from '../../src/reporters/result.js'
import type {Finding} from '../../src/report.js'

type Given = Partial<Omit<Finding, 'start' | 'end'>>

/** A finding on the words between the marks, by hand. */
function findingOn(text: string, words: string, given: Given = {}): Finding {
  const start = text.indexOf(words)
  return at(text, start, start + words.length, given)
}

function at(text: string, start: number, end: number, given: Given = {}): Finding {
  const lines = new Lines(text)
  const from = lines.point(start)
  const to = lines.point(end)
  return {
    ruleId: 'a-rule',
    messageId: 'a',
    severity: 'warning',
    message: 'Who says?',
    start,
    end,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    actual: text.slice(start, end),
    url: 'https://example.org',
    fingerprint: '0',
    ...given
  }
}

function result(text: string, findings: readonly Finding[], path = 'article.txt'): Result {
  return {path, text, report: {ok: findings.every(({severity}) => severity !== 'error'), findings, type: {name: 'unknown', declared: false, score: 0, signs: []}, attributions: [], sources: []}}
}

/** Without the header and the summary, which have tests of their own. */
function entries(text: string, findings: readonly Finding[], width = 80): string {
  return '\n' + pretty([result(text, findings)], {width}).split('\n').slice(2, -2).join('\n')
}

describe('pretty', () => {
  test('nothing found', () => {
    expect(pretty([])).toBe('✓ No findings in 0 files\n')
    expect(pretty([result('a', []), result('b', [])])).toBe('✓ No findings in 2 files\n')
  })

  test('a report', () => {
    const text = 'The plan\n\nOfficials said the bridge would close.\nHe said, "We are ready.\n'
    const report = pretty([
      result(text, [
        findingOn(text, 'Officials', {
          severity: 'info',
          message: 'Which officials?',
          note: 'Name the source, or say why the name is withheld.',
          ruleId: 'anonymous-source',
          suggestions: [{title: 'Name the office: “officials of TK”', edits: []}]
        }),
        findingOn(text, '"', {
          severity: 'error',
          message: 'Where does this quotation end?',
          ruleId: 'unbalanced-quotation-mark',
          fix: {edits: [{start: 0, end: 3, text: 'This'}]},
          related: [{start: text.indexOf('plan'), end: text.indexOf('plan') + 4, message: 'another place'}]
        })
      ]),
      result('', [], 'clean.txt')
    ])
    expect('\n' + report).toMatchInlineSnapshot(`
      "
      article.txt

         3:1  info   Which officials?                                 anonymous-source
              │ Officials said the bridge would close.
              │ ^^^^^^^^^
              │ Name the source, or say why the name is withheld.
              │ Perhaps: Name the office: “officials of TK”

        4:10  error  Where does this quotation end?          unbalanced-quotation-mark
              │ He said, "We are ready.
              │          ^
              │ ↳ another place 1:5
              │ Fix available: write “This”.

      ✗ 1 error, 1 info in 2 files; 1 can be fixed with --fix
      "
    `)
  })

  test('colour adds nothing but colour', () => {
    const text = 'Officials said so.'
    const results = [result(text, [findingOn(text, 'Officials', {note: 'Why?', fix: {edits: []}, severity: 'error'})])]
    const colored = pretty(results, {color: true})
    expect(colored).toContain('\u001B[31mOfficials\u001B[39m')
    expect(colored.replaceAll(/\u001B\[\d+m/g, '')).toBe(pretty(results))
  })

  test('the same note is said once', () => {
    const text = 'Officials said. Aides said.'
    const note = 'Name the source.'
    const report = entries(text, [findingOn(text, 'Officials', {note}), findingOn(text, 'Aides', {note})])
    expect(report.split(note)).toHaveLength(2)
  })

  test.each([
    [['error'], '✗ 1 error in 1 file'],
    [['warning', 'info', 'info'], '! 1 warning, 2 infos in 1 file'],
    [['info'], '! 1 info in 1 file'],
    [['error', 'error', 'error', 'warning', 'warning'], '✗ 3 errors, 2 warnings in 1 file']
  ] as const)('%j', (severities, line) => {
    const findings = severities.map((severity) => at('text', 0, 4, {severity}))
    expect(pretty([result('text', findings)]).split('\n').at(-2)).toBe(line)
    const fixable = findings.map((finding) => ({...finding, fix: {edits: []}}))
    expect(pretty([result('text', fixable)]).split('\n').at(-2)).toBe(`${line}; ${findings.length} can be fixed with --fix`)
  })
})

describe('what a fix will do', () => {
  const fixOf = (text: string, words: string, ...written: readonly string[]) => {
    const finding = findingOn(text, words)
    const edits = written.map((text) => ({start: finding.start, end: finding.end, text}))
    return /Fix available: (.*)\./.exec(entries(text, [{...finding, fix: {edits}}]))![1]
  }

  test.each([
    ['Advertisement', 'Advertisement', '', 'leave this out'],
    ['a recieved report', 'recieved', ' received ', 'write “received”'],
    ['a group" without any effort', '" ', ' "', 'write “group "without”'],
    ['“I can play! “, he recalled', ' “', '”', 'write “play!”,”'],
    ['He left.\n" Never."\n', '" ', '"', 'write “"Never."”'],
    ['“', '“', '”', 'write “””'],
    ['😀'.repeat(15) + '" yes', '" ', ' "', `write “${'😀'.repeat(14)} "yes”`],
    ['x'.repeat(99) + '" yes', '" ', ' "', `write “${'x'.repeat(24)} "yes”`]
  ])('%s', (text, words, written, outcome) => {
    expect(fixOf(text, words, written)).toBe(outcome)
  })

  test('in several places', () => {
    expect(fixOf('a b', 'b', 'c', 'd')).toBe('write this another way')
    expect(fixOf('a b', 'b', '', '')).toBe('leave this out')
  })
})

describe('the line it is about', () => {
  const long =
    'The council met in the old hall on Monday to hear the harbour master, a retired pilot and two of the engineers, and when it rose long after midnight a senior aide told reporters at the door that the talks had broken down, though nobody who had been in the room would say so the next morning.'

  test('a long line is shown around the finding', () => {
    expect(entries(long, [findingOn(long, 'a senior aide')])).toMatchInlineSnapshot(`
      "
        1:150  warning  Who says?                                               a-rule
               │ …rose long after midnight a senior aide told reporters at the door…
               │                           ^^^^^^^^^^^^^
      "
    `)
  })

  test('at its beginning and at its end', () => {
    expect(entries(long, [findingOn(long, 'The council'), findingOn(long, 'the next morning')], 60)).toMatchInlineSnapshot(`
      "
          1:1  warning  Who says?                           a-rule
               │ The council met in the old hall on Monday to…
               │ ^^^^^^^^^^^

        1:275  warning  Who says?                           a-rule
               │ …been in the room would say so the next morning.
               │                                ^^^^^^^^^^^^^^^^
      "
    `)
  })

  test('a long finding is shown by its two ends', () => {
    expect(entries(long, [findingOn(long, long.slice(40, 230))])).toMatchInlineSnapshot(`
      "
        1:41  warning  Who says?                                                a-rule
              │ …hall on Monday to hear the harbour master, a … down, though n…
              │               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      "
    `)
  })

  test('a word that is longer than the line', () => {
    const text = `See ${'x'.repeat(300)} there.`
    expect(entries(text, [findingOn(text, 'there')], 50)).toMatchInlineSnapshot(`
      "
        1:306  warning  Who says?                 a-rule
               │ …xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx there.
               │                                  ^^^^^
      "
    `)
  })

  test('over two lines, over many', () => {
    const text = 'Monday.\nRead more:\nTen things\nto do\nat the harbour\nSunday.'
    expect(entries(text, [findingOn(text, 'Read more:\nTen things'), findingOn(text, 'things\nto do\nat the')])).toMatchInlineSnapshot(`
      "
        2:1  warning  Who says?                                                 a-rule
             │ Read more:
             │ ^^^^^^^^^^
             │ Ten things
             │ ^^^^^^^^^^

        3:5  warning  Who says?                                                 a-rule
             │ Ten things
             │     ^^^^^^
             │ ⋮
             │ at the harbour
             │ ^^^^^^
      "
    `)
  })

  test('wide characters', () => {
    const text = '東京の港湾局 said 👩‍🚀 that the café was 한국 shut.'
    expect(entries(text, [findingOn(text, 'said'), findingOn(text, '港湾局'), findingOn(text, '한국')])).toMatchInlineSnapshot(`
      "
         1:8  warning  Who says?                                                a-rule
              │ 東京の港湾局 said 👩‍🚀 that the café was 한국 shut.
              │              ^^^^

         1:4  warning  Who says?                                                a-rule
              │ 東京の港湾局 said 👩‍🚀 that the café was 한국 shut.
              │       ^^^^^^

        1:37  warning  Who says?                                                a-rule
              │ 東京の港湾局 said 👩‍🚀 that the café was 한국 shut.
              │                                        ^^^^
      "
    `)
  })

  test('what is invisible, and what must not reach a terminal', () => {
    const text = '\tThe\u200B mayor\u001B[2J said\u202E so\u0007.\r\nNext.'
    expect(entries(text, [findingOn(text, '\u200B'), findingOn(text, 'so')])).toMatchInlineSnapshot(`
      "
         1:5  warning  Who says?                                                a-rule
              │ The<U+200B> mayor␛[2J said<U+202E> so␇.
              │    ^^^^^^^^

        1:23  warning  Who says?                                                a-rule
              │ The<U+200B> mayor␛[2J said<U+202E> so␇.
              │                                    ^^
      "
    `)
  })

  test('a found line break', () => {
    const text = 'One\r\n\r\nTwo'
    expect(entries(text, [at(text, 3, 7)])).toMatchInlineSnapshot(`
      "
        1:4  warning  Who says?                                                 a-rule
             │ One␍␊␍␊Two
             │    ^^^^
      "
    `)
  })

  test('long questions, rule ids and notes give way to the width', () => {
    const text = 'Officials said so.'
    const finding = findingOn(text, 'Officials', {
      message: 'Who says that the talks between the port authority and the two unions had broken down over the dredging?',
      note: 'A reader who cannot see who says something cannot judge what it is worth; say who it was, or how you know.',
      ruleId: 'claim-that-nobody-makes'
    })
    expect(entries(text, [finding], 60)).toMatchInlineSnapshot(`
      "
        1:1  warning  Who says that the talks between the port
                      authority and the two unions had broken down
                      over the dredging?   claim-that-nobody-makes
             │ Officials said so.
             │ ^^^^^^^^^
             │ A reader who cannot see who says something cannot
             │ judge what it is worth; say who it was, or how you
             │ know.
      "
    `)
  })

  test('a question that fits its lines stays whole: the rule stands below it, or where there is room further right', () => {
    const text = 'People familiar with the talks said so.'
    const finding = findingOn(text, 'People familiar with the talks', {message: 'What is the position of “People familiar with the talks”?', ruleId: 'claim-that-nobody-makes'})
    const headline = (width: number) => entries(text, [finding], width).split('│')[0]!
    expect(headline(80)).toBe(
      '\n  1:1  warning  What is the position of “People familiar with the talks”?\n                                                         claim-that-nobody-makes\n       '
    )
    expect(headline(100)).toBe('\n  1:1  warning  What is the position of “People familiar with the talks”?    claim-that-nobody-makes\n       ')
    const long = {...finding, message: `${finding.message} ${finding.message}`}
    expect(entries(text, [long], 200).split('│')[0]).toBe(`\n  1:1  warning  ${long.message}  claim-that-nobody-makes\n       `)
  })

  test('what stands around the words is cut between words', () => {
    const text = 'They were gone by the end of the summer. Three current and former members blocked the pumps with barrels.'
    const words = new Set(text.split(' '))
    for (let width = 40; width < 120; width++) {
      for (const found of ['Three current and former members', 'Three current and former members blocked the pumps', 'pumps']) {
        const line = entries(text, [findingOn(text, found)], width).split('│')[1]!
        const whole = line.split(/[\s…]+/).filter(Boolean)
        expect(whole.filter((word) => !words.has(word))).toEqual([])
      }
    }
  })

  test('any text, any finding, any width: no line is too wide, nothing raw, carets under the words', () => {
    const piece = fc.oneof(fc.string(), fc.string({unit: 'binary'}), fc.constantFrom('word ', '東京', '👩‍🚀', '\n', '\r\n', '\t', '\u200B', 'e\u0301', 'x'.repeat(200)))
    fc.assert(
      fc.property(fc.array(piece, {minLength: 1, maxLength: 30}), fc.nat(), fc.nat(), fc.integer({min: 40, max: 140}), (pieces, a, b, width) => {
        const text = pieces.join('')
        fc.pre(text.length > 0)
        const start = a % text.length
        const end = start + 1 + (b % (text.length - start))
        const report = pretty([result(text, [at(text, start, end, {message: text.slice(0, 200), note: text.slice(0, 100) || '?'})])], {width})
        expect(report).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/)
        for (const line of report.split('\n').slice(0, -2)) expect(stringWidth(line)).toBeLessThanOrEqual(width)
        const carets = report.split('\n').filter((line) => /│ *\^+$/.test(line))
        expect(carets.length).toBeGreaterThan(0)
      })
    )
  })

  test('many findings on one long line take time in proportion', () => {
    const took = (count: number) => {
      const text = 'officials said so and '.repeat(count)
      const findings = Array.from({length: count}, (_, index): Finding => ({...at('officials', 0, 9), start: index * 22, end: index * 22 + 9}))
      const begun = performance.now()
      pretty([result(text, findings)])
      return performance.now() - begun
    }
    took(500)
    // Eight times as many: a report that reads the line anew for each would take sixty times as long.
    expect(took(8000) / took(1000)).toBeLessThan(30)
  })
})
