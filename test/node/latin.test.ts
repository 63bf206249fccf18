// Patterns for Latin texts find what the patterns that they stand for find: class by class, letter by letter.
import {describe, expect, test} from 'vitest'
import {classesIn, closure, withLatin} from '../../script/latin.js'
import {lazily} from '../../script/lazily.js'
import {isLatin, latinSource} from '../../src/node/latin.js'

const names = ['L', 'Lu', 'Ll', 'N', 'M', 'P', 'Pi', 'Pf', 'Sc', 'So', 'Cf', 'Z', 'Script=Greek', 'Extended_Pictographic']
const classes = classesIn(names.map((name) => `\\p{${name}}`).join(' '))
const characters = [...closure()]

describe('a class for Latin texts', () => {
  test.each(names.flatMap((name) => [`\\p{${name}}`, `\\P{${name}}`, `[\\p{${name}}’_-]`, `[^\\p{${name}}\\d]`, `[^\\P{${name}}x]`].flatMap((source) => [[source, 'u'], [source, 'iu']])))('%s with %s', (source, flags) => {
    const made = latinSource(source, flags, classes)!
    const [whole, plain] = [new RegExp(source, flags), new RegExp(made, flags.replace('u', ''))]
    expect(characters.filter((character) => whole.test(character) !== plain.test(character))).toEqual([])
  })

  test('small and capital letters are the same to both', () => {
    const cased = characters.filter((character) => character.toLowerCase() !== character.toUpperCase())
    const differ = cased.filter((character) => {
      const [whole, plain] = ['iu', 'i'].map((flags) => new RegExp(`[${character}]`, flags))
      return characters.some((other) => whole!.test(other) !== plain!.test(other))
    })
    expect(differ).toEqual([])
  })

  test('\\w, \\b, \\s and the dot are the same', () => {
    for (const source of ['\\w', '\\W', '\\s', '\\S', '.', '\\bx', 'x\\b']) {
      for (const flags of ['u', 'iu']) {
        const [whole, plain] = [new RegExp(source, flags), new RegExp(source, flags.replace('u', ''))]
        expect(characters.filter((character) => whole.test(`${character}x${character}`) !== plain.test(`${character}x${character}`) || whole.test(character) !== plain.test(character))).toEqual([])
      }
    }
  })
})

describe('a pattern for Latin texts', () => {
  test.each([
    ['a class in a class', '[[\\p{Lu}]', 'u', `[[${classes['Lu']}]`],
    ['an escape that looks like one', '\\\\p{2}', 'u', '\\\\p{2}'],
    ['a character by its number', '\\u{201C}', 'u', '\\u201C']
  ])('%s', (_, source, flags, made) => expect(latinSource(source, flags, classes)).toBe(made))

  test.each([
    ['without “u”', '\\w', 'i'],
    ['an unknown class', '\\p{Script=Thai}', 'u'],
    ['beyond 16 bits', '[\\u{1F3FB}]', 'u'],
    ['half characters', '[🏻]', 'u']
  ])('none: %s', (_, source, flags) => expect(latinSource(source, flags, classes)).toBeUndefined())

  test('texts', () => {
    for (const text of ['', 'Ada “Æ” Łęcka – 5 €…\n', '→ ●']) expect(isLatin(text)).toBe(true)
    for (const text of ['Ада', 'ſ', '\u212A', '🏻', 'ﬁ', 'e\u0301', 'ǆ']) expect(isLatin(text)).toBe(false)
  })
})

describe('the script', () => {
  test('patterns of facts and rules have two forms, others one', () => {
    const chunk = '// src/facts/a.ts\nvar a = /\\p{N}/u, b = /\\d/, c = new RegExp(d, "u");\n// src/node/b.ts\nvar e = /\\p{N}/u;\n'
    expect(withLatin(chunk, {N: '0-9'})).toBe('// src/facts/a.ts\nvar a = (latin$.on ? /[0-9]/ : /\\p{N}/u), b = /\\d/, c = latin$.pattern(d, "u");\n// src/node/b.ts\nvar e = /\\p{N}/u;\n')
  })

  test('what takes time is built when it is asked for', () => {
    const script = (body: string, rest = '') => `var words, has, small, shared;\nvar init_a = __esm({\n  "a.js"() {\n${body}  }\n});\n${rest}`
    const code = script('    words = new Set(["a"]);\n    small = 2;\n    has = (word) => words.has(word);\n    shared = { words };\n', 'function f(words) {\n  return { words };\n}\n')
    const made = lazily(code, () => true)
    expect(made).toContain('function words$() {\n  return words ??= new Set(["a"]);\n}')
    expect(made).toContain('has = (word) => words$().has(word);')
    expect(made).toContain('small = 2;')
    expect(made).toContain('shared = { words: words$() };')
    expect(made).toContain('function f(words) {\n  return { words };\n}')
    expect(lazily(code, () => false).trim()).toBe(code.trim())
    const inLoops = 'var one, two, all;\nvar init_a = __esm({"a.js"() {\n  one = new Set();\n  two = new Map();\n  all = new Set(two);\n  for (const x of one) two.set(x, 1);\n  for (one of []) ;\n}});\n'
    const left = lazily(inLoops, () => true)
    expect(left).toContain('  one = new Set();')
    expect(left).toContain('  all = new Set(two$());')
    expect(left).toContain('for (const x of one) two$().set(x, 1)')
  })

  test('one byte a character', () => {
    expect(lazily('var a = /“/u, b = String.raw`\\p{L}’${a}\\d–`;\n', () => true).trim()).toBe('var a = /\\u201c/u, b = `\\\\p{L}\\u2019${a}\\\\d\\u2013`;')
  })
})
