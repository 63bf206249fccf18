// Each rule's README is its test. `npm run update` writes headers, carets and fixed texts into the READMEs; here they are compared.
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {describe, expect, test} from 'vitest'
import {rules as shipped} from '../rules/index.js'
import {exportOf, faultsOf, indexOf, moduleOf, ruleIds, withTables} from '../script/rules.js'
import {fix, presetNames, severities} from '../src/index.js'
import type {AnyRule} from '../src/rule.js'
import {encoded} from './harness/carets.js'
import {pageOf} from './harness/examples.js'
import type {Example, Page} from './harness/examples.js'
import {headerOf, whyOf, writtenHeader} from './harness/header.js'
import {drawingOf, findingsOf, findingsWithin, fixedOf, found, rewritten, ruleOptionsOf, settingsOfText, textOf} from './harness/readme.js'

const folder = fileURLToPath(new URL('../rules/', import.meta.url))
/** `1`, or the id of the one rule whose README is to be written. */
const update = process.env.CI ? undefined : process.env.UPDATE
const hint = '`npm run update` writes this'
const ids = ruleIds()
const faults = await faultsOf(ids)

for (const fault of faults) {
  test(`${fault.split(' ', 1)[0]} can be imported as a rule`, () => expect.fail(`${fault}. No other test of this file is run before this is mended`))
}

// With one such module among the shipped rules no text can be linted: whatever else would fail says nothing.
const sound = faults.length === 0 ? ids : []

test.skipIf(faults.length > 0)('rules/index.ts is as `npm run rules` writes it', () => {
  expect(indexOf(ids), 'out of date: `npm run rules`').toBe(readFileSync(join(folder, 'index.ts'), 'utf8'))
})

test.skipIf(faults.length > 0)('the tables in rules/README.md are as `npm run rules` writes it', () => {
  const readme = readFileSync(join(folder, 'README.md'), 'utf8')
  expect(withTables(readme, shipped), 'out of date: `npm run rules`').toBe(readme)
})

test.skipIf(faults.length > 0)('no rule gives way to one that gives way to it', () => {
  const yieldsTo = new Map<string, readonly string[]>(shipped.map((rule) => [rule.id, rule.yieldsTo]))
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    (yieldsTo.get(from) ?? []).some((next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))))
  expect(ids.filter((id) => reaches(id, id))).toEqual([])
})

for (const id of sound) {
  const path = join(folder, id, 'README.md')
  const module = await moduleOf(id)
  const rule = module[exportOf(id)] as AnyRule

  describe(id, () => {
    test('declares what exists', () => {
      const {severity, yieldsTo, summary, options} = rule
      for (const [preset, word] of Object.entries(severity)) {
        expect(presetNames).toContain(preset)
        expect(severities).toContain(word)
      }
      expect(ids, 'yieldsTo').toEqual(expect.arrayContaining([...yieldsTo]))
      expect(summary, 'a summary is a few words without a full stop').toMatch(/^\p{Lu}.{0,90}[^.]$/u)
      for (const option of Object.values(options as AnyRule['options']) as AnyOption[]) {
        for (const value of [option.fallback, ...Object.values(option.presets)]) expect(option.accepts(value)).toBe(true)
      }
    })

    if (!existsSync(path)) {
      test('has a README.md', () => expect.fail(`rules/${id}/README.md is missing: CONTRIBUTING.md says what stands in it`))
      return
    }
    let readme: string
    let page: Page
    try {
      if (update === '1' || update === id) {
        const before = readFileSync(path, 'utf8')
        const after = rewritten(before, rule)
        if (after !== before) writeFileSync(path, after)
      }
      readme = readFileSync(path, 'utf8')
      page = pageOf(readme)
    } catch (error) {
      // Thrown here it would take the tests of all other rules along.
      const reason = error instanceof Error ? error.message : String(error)
      test('has a README.md that can be read', () => expect.fail(`rules/${id}/README.md: ${reason}`))
      return
    }
    const {title, sections, examples} = page
    const flags = examples.filter(({section}) => section === 'Flags')
    const leavesAlone = examples.filter(({section}) => section === 'Leaves alone')

    test('its README says why it matters, then shows enough', () => {
      expect.soft(title).toBe(id)
      expect(sections.filter((section) => section === 'Flags' || section === 'Leaves alone')).toEqual(['Flags', 'Leaves alone'])
      expect.soft(whyOf(readme).length, 'the prose between header and Flags').toBeGreaterThan(80)
      expect.soft(flags.length, 'examples under Flags').toBeGreaterThanOrEqual(2)
      expect.soft(leavesAlone.length, 'examples under Leaves alone').toBeGreaterThanOrEqual(3)
    })

    test('its header is as the rule says', () => {
      expect(headerOf(rule, examples.some(({fixed}) => fixed)), hint).toBe(writtenHeader(readme))
    })

    for (const example of flags) {
      test(`flags ${titleOf(example)}`, async () => {
        if (findingsOf(rule, example).length === 0) expect.fail('this example flags nothing: move it to Leaves alone, or mend the rule')
        expect(drawingOf(rule, example), hint).toBe(example.written)
        if (example.fixed) {
          expect(fixedOf(rule, example), hint).toBe(example.fixed.written)
          expect(rounds(rule, example), 'rounds until no fix is left').toBeLessThan(10)
        }
        if (example.format === 'text') expect(await messagesOf(module.default, rule, example)).toEqual(expectedMessages(rule, example))
      })
    }

    for (const example of leavesAlone) {
      test(`leaves alone ${titleOf(example)}`, async () => {
        expect(found(rule, example, findingsOf(rule, example)), 'by itself').toBe(example.written)
        for (const preset of presetNames) {
          if (rule.severity[preset]) expect(found(rule, example, findingsWithin(preset, rule, example)), `in ${preset}`).toBe(example.written)
        }
        if (example.format === 'text') expect(await messagesOf(module.default, rule, example)).toEqual([])
      })
    }

    test('each message, option and fix is shown by an example', () => {
      const findings = flags.flatMap((example) => findingsOf(rule, example))
      const shown = new Set(findings.map(({messageId}) => messageId))
      const set = new Set(examples.flatMap(({settings}) => Object.keys(settings)))
      expect.soft(Object.keys(rule.messages).filter((message) => !shown.has(message)), 'messages that no example shows').toEqual([])
      expect.soft(Object.keys(rule.options).filter((option) => !set.has(option)), 'options that no example’s info string sets').toEqual([])
      if (findings.some((finding) => finding.fix)) expect(examples.filter(({fixed}) => fixed).length, 'blocks that show a fix').toBeGreaterThan(0)
    })
  })
}

interface AnyOption {
  readonly fallback: unknown
  readonly presets: {readonly [preset: string]: unknown}
  accepts(value: unknown): boolean
}

function titleOf({line, display}: Example): string {
  const words = display.replace(/\s+/g, ' ').trim()
  return `${words.length > 60 ? words.slice(0, 60) + '…' : words} (line ${line})`
}

/** How often a text must be fixed until nothing is left to fix. */
function rounds(rule: AnyRule, example: Example): number {
  let text = textOf(example)
  for (let round = 0; round < 10; round++) {
    const next = fix(text, findingsOf(rule, {...example, display: encoded(text)}))
    if (next === text) return round
    text = next
  }
  return 10
}

/** What a retext pipeline says of an example. */
async function messagesOf(plugin: unknown, rule: AnyRule, example: Example): Promise<readonly unknown[]> {
  const {lexicon, type, meta, preset} = settingsOfText(rule, example.settings)
  if (type ?? meta ?? preset) return expectedMessages(rule, example) // A pipeline has no place for these.
  const processor = retext()
    .use(retextEnglish)
    .data('saysWho', {lexicon})
    .use(plugin as Plugin<[unknown], Root>, ruleOptionsOf(rule, example.settings))
  const file = await processor.process(textOf(example))
  return file.messages.map(({ruleId, reason, place}) => {
    const {start, end} = place as {start: {offset: number}; end: {offset: number}}
    return {ruleId, message: reason, start: start.offset, end: end.offset}
  })
}

function expectedMessages(rule: AnyRule, example: Example): readonly unknown[] {
  return findingsOf(rule, example).map(({ruleId, message, start, end}) => ({ruleId, message, start, end}))
}
