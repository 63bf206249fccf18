import type {Span} from '../document.js'
import type {BoilerplateKind} from './boilerplate-formulas.js'
import {anySign, patterns, telling} from './boilerplate-patterns.js'
import type {Boilerplate} from './boilerplate.js'

type NextSentence = (line: string, at: number, end: number) => number

/** Leftovers inside a line, in any order; some may overlap. */
export function insideLine(line: string, start: number, end: number, signs: number, nextSentence: NextSentence): readonly Boilerplate[] {
  if (!(signs & anySign)) return none
  const found: Boilerplate[] = []
  let quoted: Uint8Array | undefined
  const add = (from: number, to: number, kind: BoilerplateKind, cut: boolean) => {
    if (from < start || to > end || (quoted ??= quotedPlaces(line))[from]) return
    found.push({start: from, end: to, kind, wholeLine: from === start && to === end, ...(cut && {cut: withSpace(line, from, to, start)})})
  }
  for (const {kind, sign, shape, pattern, isSure} of patterns) {
    if (!(signs & sign) || (shape && !shape.test(line))) continue
    pattern.lastIndex = 0
    for (let match = pattern.exec(line); match; match = pattern.exec(line)) {
      const words = match[0]
      add(match.index + words.length - words.trimStart().length, match.index + words.trimEnd().length, kind, isSure)
    }
  }
  for (const {kind, sign, pattern} of telling) {
    if (!(signs & sign)) continue
    const at = pattern.exec(line)?.index
    if (at === undefined || (quoted ??= quotedPlaces(line))[at]) continue
    let from = start
    for (let next = nextSentence(line, from, end); next <= at; next = nextSentence(line, from, end)) from = next
    const to = from + line.slice(from, nextSentence(line, from, end)).trimEnd().length
    if (to - from < 420) add(from, to, kind, true)
  }
  return found
}

const none: readonly Boilerplate[] = []

/** 1 at each place inside quotation marks that opened in this line. */
export function quotedPlaces(line: string): Uint8Array {
  const places = new Uint8Array(line.length)
  let straight = 0
  let curly = 0
  for (let at = 0; at < line.length; at++) {
    places[at] = straight % 2 === 1 || curly > 0 ? 1 : 0
    const code = line.charCodeAt(at)
    if (code === 34) straight++
    else if (code === 0x201c) curly++
    else if (code === 0x201d && curly > 0) curly--
  }
  return places
}

/** The find with the space before it, or behind it where it begins the line. */
function withSpace(line: string, from: number, to: number, start: number): Span {
  if (from > start) return {start: line.slice(0, from).trimEnd().length, end: to}
  return {start: from, end: line.length - line.slice(to).trimStart().length}
}
