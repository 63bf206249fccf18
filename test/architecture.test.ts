// The plan of the house, checked: who may import whom, and what a file looks like.
import {readFileSync} from 'node:fs'
import {basename, join, posix} from 'node:path'
import {fileURLToPath} from 'node:url'
import {globSync} from 'tinyglobby'
import ts from 'typescript'
import {describe, expect, test} from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

interface Room {
  /** A file, or a folder with a slash behind it. */
  readonly at: string
  /** The files and folders that it may import from. */
  readonly may: readonly string[]
  /** The same, for types alone. */
  readonly types?: readonly string[]
  readonly packages?: RegExp
}

const files = globSync(['src/**/*.ts', 'rules/**/*.ts'], {cwd: root}).sort()
const parsed = new Map(files.map((file) => [file, ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true)]))

/** Knows no rule by name: what stands in src itself, but for the doors. */
const core = files.filter((file) => /^src\/[^/]+\.ts$/.test(file) && !/\/(?:lint|core|options|index|config|remark|rehype|source-plugin)\.ts$/.test(file))

/** The first room that a file is in says what it may import. */
const rooms: readonly Room[] = [
  {at: 'src/words/', may: []},
  {at: 'src/weights/', may: ['src/weights/']},
  {at: 'src/facts/', may: ['src/words/', 'src/weights/', 'src/facts/', 'src/fact.ts', 'src/document.ts']},
  {at: 'src/formats/', may: ['src/formats/', 'src/format.ts', 'src/document.ts'], packages: /^(?:mdast|micromark|parse5|decode-named-character-reference)\b/},
  // Beside types, these need lines and columns of spans for which the report has offsets alone, the names of the severities, and
  // what the package calls itself.
  {
    at: 'src/reporters/',
    may: ['src/reporters/', 'src/place.ts', 'src/preset.ts', 'src/homepage.ts'],
    types: ['src/'],
    packages: /^(?:picocolors|fast-string-width)$/
  },
  {at: 'src/editors/', may: ['src/editors/', 'src/place.ts', 'src/preset.ts', 'src/homepage.ts'], types: ['src/']},
  {at: 'src/node/', may: ['src/', 'rules/'], packages: /./},
  // A name for an object: types alone.
  {at: 'src/config.ts', may: [], types: ['src/']},
  {at: 'src/options.ts', may: [], types: ['src/', 'rules/index.ts']},
  {at: 'src/lint.ts', may: [...core, 'src/options.ts', 'src/formats/', 'rules/index.ts']},
  {at: 'src/core.ts', may: [...core, 'src/options.ts', 'src/formats/text.ts', 'src/weights/given.ts', 'rules/index.ts']},
  {at: 'src/index.ts', may: [...core, 'src/lint.ts', 'rules/index.ts']},
  {at: 'src/source-plugin.ts', may: [...core, 'src/lint.ts', 'rules/index.ts'], packages: /^unified$/},
  {at: 'src/remark.ts', may: ['src/source-plugin.ts', 'src/formats/']},
  {at: 'src/rehype.ts', may: ['src/source-plugin.ts', 'src/formats/']},
  {at: 'src/vfile-message.ts', may: core, packages: /^vfile$/},
  {at: 'src/retext.ts', may: [...core, 'src/formats/', 'src/facts/'], packages: /^(?:nlcst(?:-to-string)?|unified|vfile)$/},
  ...core.map((at) => ({at, may: [...core, 'src/facts/']})),
  {at: 'rules/index.ts', may: ['rules/'], types: ['src/option.ts']},
  {at: 'rules/', may: ['src/rule.ts', 'src/retext.ts', 'src/facts/', 'src/words/']}
]

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

function nodesOf(file: string): ts.Node[] {
  const nodes: ts.Node[] = []
  const visit = (node: ts.Node) => {
    nodes.push(node)
    ts.forEachChild(node, visit)
  }
  visit(parsed.get(file)!)
  return nodes
}

interface Import {
  readonly from: string
  readonly typeOnly: boolean
}

function importsOf(file: string): Import[] {
  return nodesOf(file).flatMap((node): Import[] => {
    if (ts.isImportDeclaration(node)) return [{from: wordsOf(node.moduleSpecifier), typeOnly: node.importClause?.isTypeOnly === true}]
    if (ts.isExportDeclaration(node) && node.moduleSpecifier) return [{from: wordsOf(node.moduleSpecifier), typeOnly: node.isTypeOnly}]
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return [{from: wordsOf(node.arguments[0]!), typeOnly: false}]
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return [{from: wordsOf(node.argument.literal), typeOnly: true}]
    return []
  })
}

function wordsOf(node: ts.Node): string {
  return ts.isStringLiteralLike(node) ? node.text : node.getText()
}

function where(node: ts.Node): string {
  const file = node.getSourceFile()
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.getText().slice(0, 60)}`
}

function isIn(file: string, place: string): boolean {
  return place.endsWith('/') ? file.startsWith(place) : file === place
}

function strangersOf(file: string): string[] {
  const room = rooms.find(({at}) => isIn(file, at))
  if (!room) return ['is in no room: say in test/architecture.test.ts what it may import']
  return importsOf(file)
    .filter(({from, typeOnly}) => {
      if (from.startsWith('node:')) return room.at !== 'src/node/'
      if (!from.startsWith('.')) return !room.packages?.test(from)
      const target = posix.join(posix.dirname(file), from).replace(/\.js$/, '.ts')
      if (room.at === 'rules/' && posix.dirname(target) === posix.dirname(file)) return false // its own word list
      return ![...room.may, ...(typeOnly ? (room.types ?? []) : [])].some((place) => isIn(target, place))
    })
    .map(({from}) => from)
}

describe('who may import whom', () => {
  test.each(files)('%s', (file) => {
    expect(strangersOf(file)).toEqual([])
  })
})

describe('the house style', () => {
  test('file names are nouns in kebab-case', () => {
    const all = globSync(['src/**', 'rules/**', 'test/**/*.ts', 'script/**'], {cwd: root})
    const named = /^(?:README\.md|[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\.[a-z]+)+)$/
    expect(all.filter((file) => !named.test(basename(file)) && !file.includes('fixtures/'))).toEqual([])
  })

  test('a default export is a plugin, nothing else', () => {
    const defaults = files.filter((file) => nodesOf(file).some((node) => ts.isExportAssignment(node) || isDefault(node)))
    expect(defaults.filter((file) => !/^(?:rules\/[^/]+\/index|src\/(?:remark|rehype))\.ts$/.test(file))).toEqual([])
  })

  test('a rule’s file ends with its plugin, which a bundler may drop', () => {
    const wrong = files
      .filter((file) => /^rules\/[^/]+\/index\.ts$/.test(file))
      .filter((file) => {
        const name = file.split('/')[1]!.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
        return !read(file).endsWith(`\n\nexport default /* @__PURE__ */ retext(${name})\n`)
      })
    expect(wrong).toEqual([])
  })

  // What another package lets be added to its types is said with “declare module 'unified'”.
  test('no enum, no namespace', () => {
    const isOld = (node: ts.Node) => ts.isEnumDeclaration(node) || (ts.isModuleDeclaration(node) && !ts.isStringLiteral(node.name))
    expect(files.flatMap((file) => nodesOf(file).filter(isOld).map(where))).toEqual([])
  })

  test('undefined, and never null, in a type', () => {
    // A plugin's options may be null: unified hands it on.
    const isNull = (node: ts.Node) => node.kind === ts.SyntaxKind.NullKeyword && ts.isLiteralTypeNode(node.parent)
    const rest = files.filter((file) => file !== 'src/retext.ts' && file !== 'src/source-plugin.ts')
    expect(rest.flatMap((file) => nodesOf(file).filter(isNull).map(where))).toEqual([])
  })

  test('any stands only in the variance holes', () => {
    const isAny = (node: ts.Node) => node.kind === ts.SyntaxKind.AnyKeyword
    const rest = files.filter((file) => !['src/fact.ts', 'src/rule.ts', 'src/option.ts'].includes(file))
    expect(rest.flatMap((file) => nodesOf(file).filter(isAny).map(where))).toEqual([])
  })

  test('no clock, chance, network, process or locale outside src/node: same text, same report, in a browser too', () => {
    const rest = files.filter((file) => !file.startsWith('src/node/'))
    expect(rest.flatMap((file) => nodesOf(file).filter(isOutside).map(where))).toEqual([])
  })

  test('the repository explains itself', () => {
    const elsewhere = new RegExp(['\\.\\.', 'work'].map((up) => `${up}/shared`).join('|'))
    const all = globSync(['**/*.{ts,md,json,yml,yaml,js,mjs,html}', '.ci/*', '.github/**'], {
      cwd: root,
      dot: true,
      ignore: ['**/node_modules/**', '**/dist/**', '.git/**', '**/coverage/**']
    })
    expect(all.filter((file) => elsewhere.test(read(file)))).toEqual([])
  })
})

function isDefault(node: ts.Node): boolean {
  return (
    (ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({kind}) => kind === ts.SyntaxKind.DefaultKeyword)) ||
    (ts.isExportSpecifier(node) && node.name.text === 'default')
  )
}

const outside = new Set(['Buffer', 'Date', 'XMLHttpRequest', 'fetch', 'performance', 'process', 'require', 'setInterval', 'setTimeout'])

function isOutside(node: ts.Node): boolean {
  if (!ts.isIdentifier(node)) return false
  const {parent, text} = node
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) {
    return /^(?:toLocale\w+|localeCompare)$/.test(text) || parent.getText() === 'Math.random'
  }
  const isKey = (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node
  return outside.has(text) && !isKey
}

describe('word lists are sorted by code unit, without duplicates', () => {
  const modules = files.filter((file) => file.startsWith('src/words/') || /^rules\/[^/]+\/words\.ts$/.test(file))
  test.each(modules)('%s', async (file) => {
    const exported = (await import(join(root, file))) as {readonly [name: string]: unknown}
    for (const [name, value] of Object.entries(exported)) {
      for (const list of listsOf(value)) {
        const misplaced = list.find((word, at) => at > 0 && list[at - 1]! >= word)
        expect(misplaced, `the first word of ${name} that stands behind a later one, or twice`).toBeUndefined()
        expect(list.filter((word) => word.trim() !== word || word === ''), `words of ${name} with space around`).toEqual([])
      }
    }
  })
})

/** Lists of strings wherever a module has them: as array, set, keys of a map, lines of a text, or in the values of an object. */
function listsOf(value: unknown): string[][] {
  if (typeof value === 'string') return value.includes('\n') ? [value.split('\n').map((line) => line.trim()).filter(Boolean)] : []
  if (value instanceof Map) return listsOf([...value.keys()])
  if (value instanceof Set) return listsOf([...value])
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string') ? [value] : value.flatMap(listsOf)
  if (typeof value === 'object' && value !== null && !(value instanceof RegExp)) return Object.values(value).flatMap(listsOf)
  return []
}
