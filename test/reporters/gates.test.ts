// The reporters that other programs read: checked as these programs would, with the words of a text that tries to break out of each.
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import {parse} from 'parse5'
import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.js'
import {fix, lint} from '../../src/index.js'
import {checkstyle} from '../../src/reporters/checkstyle.js'
import {compact} from '../../src/reporters/compact.js'
import {github} from '../../src/reporters/github.js'
import {html} from '../../src/reporters/html.js'
import {junit} from '../../src/reporters/junit.js'
import {markdown} from '../../src/reporters/markdown.js'
import {sarif} from '../../src/reporters/sarif.js'
import {folder, ran, says} from '../node/command.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const article = readFileSync(join(root, 'examples/article.txt'), 'utf8')
const hostile = 'According to sources, it is.\n\nThe <b>master</b> & "co," said: "]]> %0A ::error:: | `x` \u0007\u001B[31m \uD800 <script>alert(1)</script>\n'
const resultOf = (path: string, text: string) => ({path, text, report: lint(text, {path, preset: 'strict'})})
const results = [resultOf('drafts/the “odd” <name> & [1], 50%:.txt', hostile), resultOf('examples/article.txt', article), resultOf('clean.txt', 'The pier is open.\n')]
const findings = results.flatMap(({report}) => report.findings)

/** Whether it is XML, says Python's parser, and what it holds. */
async function xmlOf(text: string): Promise<string> {
  const script = 'import sys, xml.etree.ElementTree as t\nprint(" ".join(e.tag for e in t.fromstring(sys.stdin.buffer.read()).iter()))'
  const {code, out, err} = await ran('python3', ['-c', script], {input: text})
  expect([code, err]).toEqual([0, ''])
  return out
}

test('the texts have something to report', () => {
  expect(results[0]!.report.findings.length).toBeGreaterThan(1)
  expect(results[2]!.report.findings).toEqual([])
})

describe('sarif', () => {
  const schema = JSON.parse(readFileSync(join(root, 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as object
  const ajv = new Ajv.default({strict: false, allErrors: true, unicodeRegExp: false})
  addFormats.default(ajv as never)
  const isValid = ajv.compile(schema)

  interface Region {
    readonly startLine: number
    readonly startColumn: number
    readonly endLine: number
    readonly endColumn: number
  }
  interface Log {
    readonly runs: readonly {
      readonly tool: {readonly driver: {readonly rules: readonly {readonly id: string; readonly help?: {readonly markdown: string}}[]}}
      readonly results: readonly {
        readonly ruleId: string
        readonly ruleIndex: number
        readonly level: string
        readonly partialFingerprints: object
        readonly locations: readonly {readonly physicalLocation: {readonly artifactLocation: {readonly uri: string}; readonly region: Region}}[]
        readonly fixes?: readonly {readonly description: {readonly text: string}; readonly artifactChanges: readonly {readonly replacements: readonly {readonly deletedRegion: Region; readonly insertedContent?: {readonly text: string}}[]}[]}[]
      }[]
    }[]
  }
  const about = {version: '1.2.3', rules: rules.map(({id, summary}) => ({id: id as string, summary, url: 'https://example.org', help: `# ${id}`}))}

  test('is what the schema of SARIF 2.1.0 says', () => {
    for (const log of [sarif(results, about), sarif(results), sarif([])]) {
      isValid(JSON.parse(log))
      expect(isValid.errors ?? []).toEqual([])
    }
  })

  test('has every finding, its rule with a page, a place that can be opened, a fingerprint', () => {
    const {runs} = JSON.parse(sarif(results, about)) as Log
    const [{tool, results: entries}] = runs as [Log['runs'][0]]
    expect(entries.map(({ruleId}) => ruleId)).toEqual(findings.map(({ruleId}) => ruleId))
    expect(entries.map(({ruleIndex}) => tool.driver.rules[ruleIndex]!.id)).toEqual(findings.map(({ruleId}) => ruleId))
    expect(entries.map(({partialFingerprints}) => partialFingerprints)).toEqual(findings.map(({fingerprint}) => ({'saysWho/v1': fingerprint})))
    expect(tool.driver.rules.filter(({help}) => !help)).toEqual([])
    expect(decodeURIComponent(entries[0]!.locations[0]!.physicalLocation.artifactLocation.uri)).toBe(results[0]!.path)
  })

  test('lists the rules that found something alone, with pages that can be read elsewhere', () => {
    const help = '# A rule\n\n<!-- header -->\n\nSee [types](../../docs/types.md), [another](../b/README.md#flags) and [a guide](https://example.org/guide).\n\n<!-- /header -->\n\n```markdown\n[The lock](lock.jpg)\n```\n\nNot `[text](page)`.\n'
    const pages = about.rules.map((rule) => ({...rule, url: `https://example.org/rules/${rule.id}/README.md`, help}))
    const {rules: listed} = (JSON.parse(sarif(results, {rules: pages})) as Log).runs[0]!.tool.driver
    expect(listed.map(({id}) => id).sort()).toEqual([...new Set(findings.map(({ruleId}) => ruleId))].sort())
    expect(listed.length).toBeLessThan(rules.length)
    expect(listed[0]!.help!.markdown).toBe(
      '# A rule\n\nSee [types](https://example.org/docs/types.md), [another](https://example.org/rules/b/README.md#flags) and [a guide](https://example.org/guide).\n\n```markdown\n[The lock](lock.jpg)\n```\n\nNot `[text](page)`.\n'
    )
  })

  test('its fixes do what the fixes of the report do', () => {
    const {runs} = JSON.parse(sarif([results[1]!], about)) as Log
    const starts = [0, ...[...article.matchAll(/\n/g)].map(({index}) => index + 1)]
    const edits = runs[0]!.results.map(({fixes = []}) => {
      const found = fixes.find(({description}) => description.text === 'Repair it')
      return found && {fix: {edits: found.artifactChanges[0]!.replacements.map(({deletedRegion: at, insertedContent}) => ({start: starts[at.startLine - 1]! + at.startColumn - 1, end: starts[at.endLine - 1]! + at.endColumn - 1, text: insertedContent?.text ?? ''}))}}
    })
    expect(fix(article, edits.filter((one) => one !== undefined))).toBe(fix(article, results[1]!.report.findings))
  })
})

describe('github', () => {
  test('a command a line, and nothing that ends one early', () => {
    const lines = github(results).trimEnd().split('\n')
    expect(lines).toHaveLength(findings.length)
    for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) file=[^,:]+,line=\d+,endLine=\d+,(?:col=\d+,endColumn=\d+,)?title=[^,:]+%3A [a-z-]+::[^\r\n]+$/)
    expect(lines[0]).toContain('[1]%2C 50%25%3A.txt')
  })
})

describe('junit and checkstyle', () => {
  test('are XML, with an entry for each finding', async () => {
    const cases = (await xmlOf(junit(results))).trim().split(' ')
    expect(cases.filter((tag) => tag === 'testcase')).toHaveLength(findings.length + 1)
    expect(cases.filter((tag) => tag === 'failure')).toHaveLength(findings.filter(({severity}) => severity === 'error').length)
    const errors = (await xmlOf(checkstyle(results))).trim().split(' ')
    expect(errors.filter((tag) => tag === 'error')).toHaveLength(findings.length)
    expect(errors.filter((tag) => tag === 'file')).toHaveLength(3)
  })
})

describe('compact', () => {
  test('a line for each finding, that an editor can jump to', () => {
    const lines = compact(results).trimEnd().split('\n')
    expect(lines).toHaveLength(findings.length)
    for (const line of lines) expect(line).toMatch(/^.+:\d+:\d+: (?:error|warning|info): \S.* \([a-z-]+\)$/)
  })
})

describe('markdown', () => {
  test('holds the words of a text as words: no markup of theirs', () => {
    const tree = fromMarkdown(markdown(results), {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]})
    const tables = tree.children.filter(({type}) => type === 'table')
    expect(tables).toHaveLength(2)
    expect(tables.map((table) => ('children' in table ? table.children.length - 1 : 0))).toEqual(results.slice(0, 2).map(({report}) => report.findings.length))
    const kinds = new Set<string>()
    const visit = (node: {readonly type: string; readonly children?: readonly unknown[]; readonly value?: string}) => {
      kinds.add(node.type === 'html' ? `html ${node.value!}` : node.type)
      for (const child of node.children ?? []) visit(child as never)
    }
    visit(tree as never)
    expect([...kinds].sort()).toEqual(['heading', 'html <br>', 'inlineCode', 'link', 'paragraph', 'root', 'table', 'tableCell', 'tableRow', 'text'])
  })
})

describe('html', () => {
  test('shows whole words beside what was found', () => {
    const text = `${'Nine ferries waited outside the lock. '.repeat(4)}According to sources, it was shut. ${'Nobody had called the harbour master. '.repeat(4)}`
    const [excerpt] = /<blockquote>[^]*?<\/blockquote>/.exec(html([{path: 'lock.txt', text, report: lint(text)}]))!
    expect(excerpt).toMatch(/…(?:Nine|ferries|waited|outside|the|lock)\b/)
    expect(excerpt).toMatch(/\b(?:Nobody|had|called|the|harbour|master\.)…/)
  })

  test('is a whole page, without scripts, and holds the words of a text as words', () => {
    const page = html(results)
    const tags = new Set<string>()
    const visit = (node: {readonly tagName?: string; readonly childNodes?: readonly unknown[]}) => {
      if (node.tagName) tags.add(node.tagName)
      for (const child of node.childNodes ?? []) visit(child as never)
    }
    const faults: string[] = []
    visit(parse(page, {onParseError: ({code}) => faults.push(code)}) as never)
    expect(faults).toEqual([])
    expect(tags.has('script') || tags.has('b') || tags.has('img')).toBe(false)
    expect(page.match(/<mark>/g)).toHaveLength(new Set(findings.map(({start, end}) => `${start} ${end}`)).size)
  })

  test('asks all about the same words in one card, the gravest first, and ends with the ledger', () => {
    const words = 'A harbour official said the pumps ran dry, because he feared for his job. “They knew,” the official said.'
    const report = lint(words, {preset: 'none', rules: {'anonymous-source': 'info', 'anonymous-no-position': 'warning'}})
    const page = html([{path: 'pumps.txt', text: words, report}])
    expect(page.match(/class="card /g)).toHaveLength(1)
    expect(page.indexOf('anonymous-no-position</a>')).toBeLessThan(page.indexOf('anonymous-source</a>'))
    expect(page).toMatch(/<th scope="row">harbour official<\/th><td><strong class="unnamed">unnamed<\/strong>/)
  })
})

describe('the command', () => {
  test.each(['compact', 'sarif', 'github', 'junit', 'checkstyle', 'markdown', 'html'])('--format %s, into a file', async (format) => {
    const cwd = folder({'a.txt': hostile})
    const {code, out, err} = await says(['a.txt', '--format', format, '--output-file', 'reports/out'], {cwd})
    expect([code, out, err]).toEqual([1, '', ''])
    expect(readFileSync(join(cwd, 'reports/out'), 'utf8')).toContain('a.txt')
  })

  test('sarif brings the pages of the rules that found something', async () => {
    const {out} = await says(['--format', 'sarif'], {input: hostile})
    const {runs} = JSON.parse(out) as {runs: {tool: {driver: {rules: {id: string; help: {markdown: string}}[]}}}[]}
    expect(runs[0]!.tool.driver.rules.length).toBeGreaterThan(0)
    for (const {id, help} of runs[0]!.tool.driver.rules) {
      expect(help.markdown.startsWith(`# ${id}\n`)).toBe(true)
      expect(help.markdown).not.toMatch(/<!-- \/?header|\]\(\.\.\//)
    }
    expect(out.length).toBeLessThan(100_000)
  })

  test('a place that cannot be written', async () => {
    const cwd = folder({'a.txt': hostile, 'b': ''})
    expect(await says(['a.txt', '-o', 'b/out'], {cwd})).toMatchObject({code: 2, out: ''})
  })
})
