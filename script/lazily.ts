// A script of which only what is asked for is built: its patterns, its sets of words, what is computed from them. Building them all takes
// longer than to read a page with those it needs.
import ts from 'typescript'
import {edited, escapeOf} from './edits.js'
import type {Edit} from './edits.js'

/** What makes these names something with an identity, or is quickly done. */
const eager = /^(?:defineFact|defineRule|once|onceBeside|retext)\d*$/

/**
 * The script, with the values of modules that `isPure` names built at first use. `X = new Set(list)` in the body of a module becomes
 * `function X$() { return X ??= new Set(list$()) }`, and each X a call of it.
 */
export function lazily(code: string, isPure: (module: string) => boolean): string {
  const {file, checker} = checked(code)
  const uses = usesIn(file, checker)
  const late = new Map<ts.Symbol, {readonly name: string; readonly init: ts.Expression; readonly statement: ts.Statement}>()
  const modules = modulesIn(file)
  const filled = filledIn(modules.map(({body}) => body), checker)
  for (const {name, body} of modules) {
    if (!isPure(name)) continue
    for (const statement of body.statements) {
      const set = assignmentOf(statement)
      const symbol = set && checker.getSymbolAtLocation(set.left)
      if (!set || !symbol || (uses.get(symbol) ?? []).filter(isWritten).length !== 1) continue
      if (isWorthWaiting(set.right, (one) => late.has(checker.getSymbolAtLocation(one)!)) && !hasEffect(set.right) && !reads(set.right, filled, checker)) late.set(symbol, {name: set.left.text, init: set.right, statement})
    }
  }
  const edits: Edit[] = asciiEdits(file)
  const gone: Edit[] = []
  for (const [symbol, {name, statement}] of late) {
    gone.push({start: statement.getStart(file), end: statement.end, text: ''})
    for (const use of uses.get(symbol)!) {
      if (ts.isVariableDeclaration(use.parent) || isWritten(use)) continue
      const isNew = ts.isNewExpression(use.parent) && use.parent.expression === use
      const call = isNew ? `(${name}$())` : `${name}$()`
      edits.push({start: use.getStart(file), end: use.end, text: ts.isShorthandPropertyAssignment(use.parent) ? `${name}: ${call}` : call})
    }
  }
  edits.sort((a, b) => a.start - b.start)
  const functions = [...late.values()].map(({name, init}) => `function ${name}$() {\n  return ${name} ??= ${edited(code, edits, init.getStart(file), init.end)};\n}`)
  const outer = edits.filter(({start}) => !gone.some((one) => one.start <= start && start < one.end))
  const rest = edited(code, [...outer, ...gone].sort((a, b) => a.start - b.start), 0, code.length)
  return `${rest}\n${functions.join('\n')}\n`
}

function checked(code: string): {readonly file: ts.SourceFile; readonly checker: ts.TypeChecker} {
  const name = '/script.js'
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS)
  const host: ts.CompilerHost = {
    getSourceFile: (asked) => (asked === name ? file : undefined),
    getDefaultLibFileName: () => '/lib.d.ts',
    writeFile: () => {},
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (path) => path === name,
    readFile: () => undefined
  }
  const program = ts.createProgram({rootNames: [name], options: {allowJs: true, noLib: true, noResolve: true, target: ts.ScriptTarget.Latest, types: []}, host})
  return {file, checker: program.getTypeChecker()}
}

/** Where each name stands, by what it means there. */
function usesIn(file: ts.SourceFile, checker: ts.TypeChecker): ReadonlyMap<ts.Symbol, readonly ts.Identifier[]> {
  const uses = new Map<ts.Symbol, ts.Identifier[]>()
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node) && !isProperty(node)) {
      const symbol = ts.isShorthandPropertyAssignment(node.parent) ? checker.getShorthandAssignmentValueSymbol(node.parent) : checker.getSymbolAtLocation(node)
      if (symbol) uses.set(symbol, [...(uses.get(symbol)?.splice(0) ?? []), node])
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return uses
}

function isProperty(node: ts.Identifier): boolean {
  const {parent} = node
  return (ts.isPropertyAccessExpression(parent) && parent.name === node) || (ts.isPropertyAssignment(parent) && parent.name === node)
}

function isWritten(node: ts.Identifier): boolean {
  const {parent} = node
  if (ts.isBinaryExpression(parent)) return parent.left === node && parent.operatorToken.kind >= ts.SyntaxKind.FirstAssignment && parent.operatorToken.kind <= ts.SyntaxKind.LastAssignment
  if (ts.isVariableDeclaration(parent)) return parent.initializer !== undefined && parent.name === node
  if (ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent)) return parent.operator === ts.SyntaxKind.PlusPlusToken || parent.operator === ts.SyntaxKind.MinusMinusToken
  if (ts.isForOfStatement(parent) || ts.isForInStatement(parent)) return parent.initializer === node
  // Within a pattern on the left: hard to tell, so it is left alone.
  return ts.isArrayLiteralExpression(parent) && isTarget(parent)
}

function isTarget(node: ts.Node): boolean {
  return ts.isBinaryExpression(node.parent) && node.parent.left === node && node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
}

/** The modules of a script that esbuild has gathered: `var init_x = __esm({"x.js"() {…}})`. */
function modulesIn(file: ts.SourceFile): {readonly name: string; readonly body: ts.Block}[] {
  return file.statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement)) return []
    const init = statement.declarationList.declarations[0]!.initializer
    if (!init || !ts.isCallExpression(init) || init.expression.getText(file) !== '__esm') return []
    const [argument] = init.arguments
    const method = argument && ts.isObjectLiteralExpression(argument) ? argument.properties[0] : undefined
    return method && ts.isMethodDeclaration(method) && ts.isStringLiteral(method.name) && method.body ? [{name: method.name.text, body: method.body}] : []
  })
}

function assignmentOf(statement: ts.Statement): {readonly left: ts.Identifier; readonly right: ts.Expression} | undefined {
  if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) return undefined
  const {left, right, operatorToken} = statement.expression
  return operatorToken.kind === ts.SyntaxKind.EqualsToken && ts.isIdentifier(left) ? {left, right} : undefined
}

/** A pattern, something made or computed, a long list, or what is made of such. */
function isWorthWaiting(init: ts.Expression, isLate: (name: ts.Identifier) => boolean): boolean {
  if (ts.isCallExpression(init) && ts.isIdentifier(init.expression) && eager.test(init.expression.text)) return false
  if (ts.isFunctionLike(init) || ts.isClassExpression(init)) return false
  if (ts.isArrayLiteralExpression(init) && init.elements.length > 8) return true
  if (ts.isIdentifier(init)) return isLate(init)
  if (ts.isRegularExpressionLiteral(init) || ts.isNewExpression(init) || ts.isCallExpression(init)) return true
  return ts.forEachChild(init, (child) => (ts.isExpression(child) || ts.isPropertyAssignment(child) || ts.isTemplateSpan(child) || ts.isSpreadElement(child) ? isWorthWaiting(child as ts.Expression, isLate) : false) || undefined) ?? false
}

const filling = /^(?:set|add|push|unshift|splice|delete|clear|sort|reverse)$/

/** What modules fill where they stand, as `index.set(word, place)` in a loop does: its state is not the same before and after. */
function filledIn(bodies: readonly ts.Block[], checker: ts.TypeChecker): ReadonlySet<ts.Symbol> {
  const filled = new Set<ts.Symbol>()
  const visit = (node: ts.Node) => {
    if (ts.isFunctionLike(node)) return
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && filling.test(node.expression.name.text) && ts.isIdentifier(node.expression.expression)) {
      const symbol = checker.getSymbolAtLocation(node.expression.expression)
      if (symbol) filled.add(symbol)
    }
    ts.forEachChild(node, visit)
  }
  for (const body of bodies) ts.forEachChild(body, visit)
  return filled
}

function reads(init: ts.Node, names: ReadonlySet<ts.Symbol>, checker: ts.TypeChecker): boolean {
  const symbol = ts.isIdentifier(init) && !isProperty(init) ? checker.getSymbolAtLocation(init) : undefined
  if (symbol && names.has(symbol)) return true
  return ts.forEachChild(init, (child) => reads(child, names, checker) || undefined) ?? false
}

/** Whether something outside of it changes. */
function hasEffect(init: ts.Node): boolean {
  if (ts.isAwaitExpression(init) || ts.isYieldExpression(init)) return true
  return ts.forEachChild(init, (child) => hasEffect(child) || undefined) ?? false
}

/** A script of one byte a character is read sooner; esbuild leaves patterns and raw texts as they are. */
function asciiEdits(file: ts.SourceFile): Edit[] {
  const edits: Edit[] = []
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) edit(node, escaped(node.text))
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText(file) === 'String.raw') {
      edits.push({start: node.tag.getStart(file), end: node.tag.end, text: ''})
      const {template} = node
      for (const piece of ts.isNoSubstitutionTemplateLiteral(template) ? [template] : [template.head, ...template.templateSpans.map(({literal}) => literal)]) {
        const text = piece.getText(file)
        const ends = ts.isNoSubstitutionTemplateLiteral(piece) ? [1, 1] : ts.isTemplateHead(piece) ? [1, 2] : ts.isTemplateMiddle(piece) ? [1, 2] : [1, 1]
        edit(piece, text.slice(0, ends[0]) + escaped(text.slice(ends[0], -ends[1]!).replace(/\\/g, '\\\\')) + text.slice(-ends[1]!))
      }
    }
    ts.forEachChild(node, visit)
  }
  const edit = (node: ts.Node, text: string) => {
    if (text !== node.getText(file)) edits.push({start: node.getStart(file), end: node.end, text})
  }
  visit(file)
  return edits
}

export function escaped(text: string): string {
  return text.replace(/[^\0-\x7F]/g, escapeOf)
}
