// A script whose patterns are of plain letters where the text is: see src/node/latin.ts.
import ts from 'typescript'
import {latin, latinSource} from '../src/node/latin.js'
import type {Classes} from '../src/node/latin.js'
import {edited, escapeOf} from './edits.js'
import type {Edit} from './edits.js'

/**
 * What reads texts. Not the rules that make characters of others, as “&alpha;” or “Î±”: what they look at is not in the text.
 */
const reads = /^(?:src\/facts\/|src\/formats\/(?:shape|text)\.ts|rules\/(?!empty-link-target|invisible-character|markup-residue|mojibake))/

/** Each pattern with a “u” as two: `latin$.on ? /[A-Za-z…]/ : /\p{L}/u`. One that is made of texts is made by `latin$.pattern`. */
export function withLatin(code: string, classes: Classes): string {
  const file = ts.createSourceFile('/chunk.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS)
  const sections = [...code.matchAll(/^\/\/ ((?:src|rules|node_modules)\/\S+)$/gm)].map(({0: line, 1: path, index}) => ({start: index + line.length, path: path!}))
  const pathAt = (at: number) => sections.findLast(({start}) => start <= at)?.path ?? ''
  const edits: Edit[] = []
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node) && reads.test(pathAt(node.pos))) {
      const [, source, flags] = /^\/([^]*)\/([a-z]*)$/.exec(node.text)!
      const made = latinSource(source!, flags!, classes)
      if (made !== undefined && isPattern(made, flags!)) edits.push({start: node.getStart(file), end: node.end, text: `(latin$.on ? /${made}/${flags!.replace('u', '')} : ${node.text})`})
    }
    if (ts.isNewExpression(node) && node.expression.getText(file) === 'RegExp' && reads.test(pathAt(node.pos))) {
      edits.push({start: node.getStart(file), end: node.expression.end, text: 'latin$.pattern'})
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return edited(code, edits, 0, code.length)
}

function isPattern(made: string, flags: string): boolean {
  return new RegExp(made, flags.replace('u', '')) instanceof RegExp
}

/** What a Latin text's characters may become: small, capital, in pieces, put together. */
export function closure(): ReadonlySet<string> {
  const all = new Set<string>()
  const add = (text: string) => {
    for (const character of text) {
      if (all.has(character)) continue
      all.add(character)
      for (const next of [character.toLowerCase(), character.toUpperCase(), ...['NFC', 'NFD', 'NFKC', 'NFKD'].map((form) => character.normalize(form))]) add(next)
    }
  }
  const within = new RegExp(`[${latin}]`)
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code)
    if (within.test(character)) add(character)
  }
  return all
}

/** What each “\p{…}” of the code is, among those characters. */
export function classesIn(code: string): Classes {
  const characters = [...closure()].sort((a, b) => a.charCodeAt(0) - b.charCodeAt(0))
  const names = new Set([...code.matchAll(/\\[pP]\{([\w=]+)\}/g)].map(([, name]) => name!))
  return Object.fromEntries(
    [...names].sort().flatMap((name) =>
      ['p', 'P'].flatMap((sign) =>
        ['', 'i'].map((flag) => {
          const pattern = new RegExp(`\\${sign}{${name}}`, `u${flag}`)
          return [`${sign === 'P' ? 'P:' : ''}${flag ? 'i:' : ''}${name}`, ranges(characters, (character) => pattern.test(character))]
        })
      )
    )
  )
}

/** The inside of a class. What no Latin text has may be in it or not, so it is where that makes it short. */
function ranges(characters: readonly string[], isIn: (character: string) => boolean): string {
  const found: [string, string][] = []
  let open = false
  for (const character of characters) {
    const now = isIn(character)
    if (now && !open) found.push([character, character])
    if (now) found.at(-1)![1] = character
    open = now
  }
  const shown = (character: string) => (/[A-Za-z\d]/.test(character) ? character : escapeOf(character))
  return found.map(([first, last]) => (first === last ? shown(first) : `${shown(first)}-${shown(last)}`)).join('')
}
