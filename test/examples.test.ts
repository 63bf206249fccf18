// The example article, held to what a good editor would ask of it, and the scripts beside it, run as their readers would run them.
import {readFileSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {fix, lint} from '../src/index.js'
import {Lines} from '../src/place.js'
import {folder as folderWith, ran} from './node/command.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'examples')
const text = readFileSync(join(folder, 'article.txt'), 'utf8')
const report = lint(text, {path: 'article.txt'})

/** What was put into the article: each rule, and how often it has to speak. The rules that are not named have to be silent. */
const planted: {readonly [ruleId: string]: number} = {
  'ambiguous-second-reference': 2,
  'anonymous-no-position': 1,
  'anonymous-no-reason': 2,
  'anonymous-source': 2,
  'bare-source': 1,
  'embedded-link-text': 1,
  'late-attribution': 1,
  'single-anonymous-source': 1,
  'stray-boilerplate': 2,
  'unattributed-quotation': 1,
  'unbalanced-quotation-mark': 1,
  'vague-document': 1,
  'weasel-attribution': 1
}

describe('the example article', () => {
  test('has every fault that was put into it, and no other', () => {
    const counts: {[ruleId: string]: number} = {}
    for (const {ruleId} of report.findings) counts[ruleId] = (counts[ruleId] ?? 0) + 1
    expect(counts).toEqual(planted)
  })

  test('is reported as in article.expected.json (`UPDATE=1 npx vitest run test/examples.test.ts` writes it)', () => {
    const path = join(folder, 'article.expected.json')
    if (process.env.UPDATE && !process.env.CI) writeFileSync(path, stringified(golden()))
    expect(golden()).toEqual(JSON.parse(readFileSync(path, 'utf8')))
  })

  test('is as long as a story, and holds no line twice', () => {
    expect(text.split(/\s+/).length).toBeGreaterThan(350)
    expect(text.split(/\s+/).length).toBeLessThan(460)
    const paragraphs = text.split('\n').filter(Boolean)
    expect(new Set(paragraphs).size).toBe(paragraphs.length)
  })

  test('fixed, it has no finding left that has a fix, and nothing else has changed', () => {
    const after = fix(text, report.findings)
    expect(lint(after, {path: 'article.txt'}).findings.filter((finding) => finding.fix)).toEqual([])
    expect(after).toContain('Sen. Ruth Halvorsen (D-Mich.), who sits on the commerce committee, called the findings "a disgrace"')
    expect(after).toContain('renting berths to a smuggling group "without so much as a question" has cost')
    expect(after).not.toMatch(/Advertisement|newsletter|MORE/)
    expect(changesOf(text, after).gone).toHaveLength(2)
  })
})

function golden() {
  const lines = new Lines(text)
  const {findings, attributions, sources} = report
  return {
    findings: findings.map(({ruleId, severity, line, column, actual}) => ({rule: ruleId, severity, at: `${line}:${column}`, words: actual})),
    ledger: sources.map((source) => ({
      label: source.label,
      kind: source.kind,
      named: source.named,
      says: source.attributions.map((index) => {
        const {kind, source: who, cue} = attributions[index]!
        const {line, column} = lines.point(Math.min(...[...who, ...cue].map(({start}) => start)))
        return `${line}:${column} ${kind} ${cue.map(({start, end}) => text.slice(start, end)).join(' … ')}`
      })
    })),
    attributions: attributions.length,
    fixed: changesOf(text, fix(text, findings))
  }
}

/** The paragraphs that the fixes leave out or rewrite. */
function changesOf(before: string, after: string): {readonly gone: string[]; readonly rewritten: string[]} {
  const paragraphs = (of: string) => of.split('\n').filter(Boolean)
  const old = paragraphs(before).filter((line) => !paragraphs(after).includes(line))
  const rewritten = paragraphs(after).filter((line) => !paragraphs(before).includes(line))
  const isRewritten = (line: string) => rewritten.some((other) => other.slice(-40) === line.slice(-40))
  return {gone: old.filter((line) => !isRewritten(line)), rewritten}
}

/** JSON with a line for each finding, each source and each paragraph. */
function stringified(value: object): string {
  const entries = (of: readonly unknown[], indent: string) => of.map((entry) => `${indent}${JSON.stringify(entry)}`).join(',\n')
  const parts = Object.entries(value).map(([key, part]: [string, unknown]) => {
    if (Array.isArray(part)) return `  "${key}": [\n${entries(part, '    ')}\n  ]`
    return `  "${key}": ${JSON.stringify(part, undefined, 2).replaceAll('\n', '\n  ')}`
  })
  return `{\n${parts.join(',\n')}\n}\n`
}

/** The scripts: with what they are run, how they end, and what they have to say. */
const scripts: {readonly [file: string]: {readonly args: readonly string[]; readonly code: number; check(out: string): void}} = {
  'pre-publish.mjs': {
    args: ['article.txt'],
    code: 1,
    check: (out) => {
      const lines = out.trimEnd().split('\n')
      expect(lines).toHaveLength(report.findings.length + 1)
      expect(lines).toContain('article.txt:11:1 error What is the advertising marker “Advertisement” doing in the text? (stray-boilerplate)')
      expect(lines.at(-1)).toBe('Not yet: there are errors.')
    }
  },
  'pipeline.mjs': {
    args: ['article.txt'],
    code: 0,
    check: (out) => {
      // The same findings as the linter has, rule by rule.
      const rules = ['unbalanced-quotation-mark', 'bare-source', 'weasel-attribution', 'late-attribution']
      const expected = rules.flatMap((rule) => report.findings.filter(({ruleId}) => ruleId === rule))
      expect(out.trimEnd().split('\n')).toEqual(
        expected.map(({line, column, severity, message, ruleId}) => `article.txt:${line}:${column} ${severity === 'info' ? 'note' : severity} ${message} (${ruleId})`)
      )
    }
  },
  'own-rule.mjs': {
    args: ['article.txt'],
    code: 0,
    check: (out) => expect(out).toBe('article.txt:7:49 warning Which “Tuesday”?\n')
  },
  'ledger.mjs': {
    args: ['article.txt'],
    code: 0,
    check: (out) => {
      const rows = out.trimEnd().split('\n').map((line) => JSON.parse(line) as {source: string; named: boolean; said: string})
      expect(rows).toHaveLength(report.attributions.length)
      expect(rows.filter(({source}) => source === 'Daniel Marsh')).toMatchObject([{named: true, said: expect.stringContaining('They never asked us for help.') as string}])
    }
  }
}

describe('the scripts', () => {
  test('are all tried here', () => {
    expect(readdirSync(folder).filter((file) => /\.[cm]?[jt]s$/.test(file)).sort()).toEqual(Object.keys(scripts).sort())
  })

  test.each(Object.entries(scripts))('%s', async (file, {args, code, check}) => {
    // They import the package by its name, which in its own folders is the package as it was built.
    const run = await ran(process.execPath, [join(folder, file), ...args], {cwd: folder})
    expect(run.err).toBe('')
    expect(run.code).toBe(code)
    check(run.out)
  })

  test('the gate lets a clean article through', async () => {
    const cwd = folderWith({'clean.md': '# Pier reopens\n\n“The pier is safe again,” said Daniel Marsh, the harbor master.\n'})
    const run = await ran(process.execPath, [join(folder, 'pre-publish.mjs'), 'clean.md'], {cwd})
    expect(run).toEqual({code: 0, out: 'May go out.\n', err: ''})
  })
})
