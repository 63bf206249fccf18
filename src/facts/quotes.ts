import {defineFact} from '../fact.js'
import type {Passage, Span} from '../document.js'
import {elisions} from '../words/elisions.js'
import {is} from './categories.js'
import {proseTokens} from './prose-tokens.js'
import {isCapital, tokenKind} from './tokens.js'
import type {Tokens} from './tokens.js'

/** A quotation with its marks. Prose tokens `first` to before `last`, marks included. */
export interface Quote extends Span {
  readonly first: number
  readonly last: number
  /** British 'single' marks around it, not inside double ones. */
  readonly single: boolean
  /** False if the block ends before it does: it runs on, or its mark is missing. */
  readonly closed: boolean
}

/** A mark that has no partner, or faces the wrong way. `token` is a prose token. */
export interface QuoteFault extends Span {
  readonly kind: 'unopened' | 'unclosed' | 'misplaced-opener' | 'misplaced-closer'
  readonly token: number
  /** Where a new sentence opens a second quotation inside it: the mark that is missing is missed here. */
  readonly reopened?: Span | undefined
  /** The comma before “she said”, behind which the mark is missed. */
  readonly missed?: Span | undefined
}

export interface Quotes {
  /** In order, not nested: quotations inside quotations belong to the outer one. */
  readonly quotes: readonly Quote[]
  readonly faults: readonly QuoteFault[]
  /** The last quotation is still open at the end of the block. */
  readonly runsOn: boolean
  /** The block begins inside a quotation that it closes without having opened it, and that is its only fault. */
  readonly closesOnly: boolean
}

/**
 * The quotations of a block: double marks of any shape ("straight", “curly”, ''doubled'', mixed), paired by the way they face;
 * single ones only where the pair is beyond doubt. Apostrophes, feet and inches are no marks.
 */
export const quotes = defineFact({
  name: 'quotes',
  block(passage): Quotes {
    const t = passage.get(proseTokens)
    const marks = doubleMarks(t)
    if (marks.length === 0) {
      const found = singleQuotes(t, [])
      return found.length === 0 ? none : {quotes: found, faults: [], runsOn: false, closesOnly: false}
    }
    const {found, faults, runsOn} = paired(t, marks)
    const inner = singleQuotes(t, found)
    const all = inner.length > 0 ? outermost([...found, ...inner].sort((a, b) => a.start - b.start)) : found
    const closesOnly = faults.length === 1 && faults[0]!.kind === 'unopened' && marks[0]!.token === faults[0]!.token
    return {quotes: all, faults, runsOn, closesOnly}
  }
})

function outermost(found: readonly Quote[]): Quote[] {
  let end = 0
  return found.filter((quote) => {
    if (quote.first < end) return false
    end = quote.last
    return true
  })
}

const none: Quotes = {quotes: [], faults: [], runsOn: false, closesOnly: false}

type Facing = 'open' | 'close' | 'either'

interface Mark {
  readonly token: number
  readonly facing: Facing
}

const doubles = new Set(['"', '“', '”', '„', '‟', '«', '»', "''", "'''", '``', '″'])

function doubleMarks(t: Tokens): Mark[] {
  const marks: Mark[] = []
  let open = false
  let hasInner = false
  let ahead = 0
  // The next double mark closes: what stands here does not.
  const isClosedLater = (token: number) => {
    ahead = Math.max(ahead, token + 1)
    while (ahead < t.length && !isDouble(t, ahead)) ahead++
    return ahead < t.length && facingOf(t, ahead) === 'close'
  }
  for (let token = 0; token < t.length; token++) {
    if (t.kind[token] !== tokenKind.mark) continue
    if (t.word[token] === '‘') hasInner = true
    const isTwo: boolean = open && !hasInner && isTwoSingle(t, token, marks.at(-1)!.token) && !isClosedLater(token)
    if (!isTwo && (!isDouble(t, token) || isInch(t, token, open) || isDoubledApostrophe(t, token))) continue
    const facing: Facing = isTwo ? 'close' : facingOf(t, token)
    marks.push({token, facing})
    open = facing === 'open' || (facing === 'either' && !open)
    hasInner = false
  }
  return marks
}

const isDouble = (t: Tokens, token: number) => t.kind[token] === tokenKind.mark && doubles.has(t.word[token]!)

/** “We will go,’’ she said: two single marks where a double one should close, `token` being the second. */
function isTwoSingle(t: Tokens, token: number, open: number): boolean {
  if (t.word[token] !== '’' || t.word[token - 1] !== '’' || !/^[“”]$/.test(t.word[open]!) || token - open < 3) return false
  const isClose = t.end[token - 1] === t.start[token] && t.end[token - 2] === t.start[token - 1]
  return isClose && t.word[token - 2] !== '’' && looksClosing(t, token)
}

/** `5'2"`, `40°26'46"`, `12"x10"`; `7" wide` where no quotation is open, or where the one that is closes behind it. */
function isInch(t: Tokens, token: number, open: boolean): boolean {
  const word = t.word[token]!
  if (word === '″' && !open) return true
  if (word !== '"' && word !== '”' && word !== "''" && word !== '″') return false
  if (token === 0 || t.start[token] !== t.end[token - 1]) return false
  if (t.kind[token - 1] !== tokenKind.number && !/^x\d+$/.test(t.word[token - 1]!)) return false
  if (token > 2 && /^['’′]$/.test(t.word[token - 2]!) && t.kind[token - 3] === tokenKind.number) return true
  return !open || (t.kind[token + 1] === tokenKind.word && closesLater(t, token))
}

/** ‘"It was 7" wide," he said.’: the next mark closes, so this one does not. */
function closesLater(t: Tokens, token: number): boolean {
  for (let later = token + 1; later < t.length; later++) {
    if (isDouble(t, later)) return facingOf(t, later) === 'close'
  }
  return false
}

/** “don''t” */
function isDoubledApostrophe(t: Tokens, token: number): boolean {
  if (t.word[token] !== "''" || token === 0 || token + 1 >= t.length) return false
  const isBetween = t.end[token - 1] === t.start[token] && t.end[token] === t.start[token + 1]
  return isBetween && t.kind[token - 1] === tokenKind.word && t.kind[token + 1] === tokenKind.word
}

function facingOf(t: Tokens, token: number): Facing {
  const word = t.word[token]!
  if (word === '“' || word === '„' || word === '«' || word === '``' || word === '‟') return t.word[token] === '“' && looksClosing(t, token) ? 'either' : 'open'
  if (word === '»') return 'close'
  // ''They sang '''Home' ''…: a single mark and a double one, whichever way they face
  if (word === "'''") return looksOpening(t, token) ? 'open' : 'close'
  if (word === '”') return looksOpening(t, token) ? 'either' : 'close'
  const opening = looksOpening(t, token)
  const closing = looksClosing(t, token)
  return opening === closing ? 'either' : opening ? 'open' : 'close'
}

/** Space, a bracket or a dash before it, and a word right behind it. */
function looksOpening(t: Tokens, token: number): boolean {
  if (isSetOff(t, token, token + 1, token + 2)) return true
  if (token + 1 >= t.length || t.start[token + 1]! > t.end[token]!) return false
  return token === 0 || t.start[token]! > t.end[token - 1]! || /^[([{—–\-/‘']$/.test(t.word[token - 1]!)
}

/** A word or a stop right before it, and space, a stop or the end behind it. */
function looksClosing(t: Tokens, token: number): boolean {
  if (isSetOff(t, token, token - 1, token - 2) && !isSetOff(t, token, token + 1, token + 2)) return true
  if (token === 0 || t.start[token]! > t.end[token - 1]!) return false
  return token + 1 >= t.length || t.start[token + 1]! > t.end[token]! || /^[.,;:!?)\]}—–\-…/'’]+$/.test(t.word[token + 1]!)
}

/** ‘He spoke. " 'We go,' she said’, ‘"They cried, 'We go!' ", he said’: a single mark one space from the double one, on the side of the words. */
function isSetOff(t: Tokens, token: number, single: number, word: number): boolean {
  if (t.word[token] !== '"' || !/^[‘'’]$/.test(t.word[single] ?? '') || t.start[word] === undefined) return false
  const [left, right] = single > token ? [token, single] : [single, token]
  const [from, to] = single > token ? [single, word] : [word, single]
  const other = single > token ? token - 1 : token + 1
  const isFree = other < 0 || other >= t.length || (single > token ? t.start[token]! > t.end[other]! : t.start[other]! > t.end[token]! || /^[.,;:!?)]/.test(t.word[other]!))
  return isFree && t.start[right]! === t.end[left]! + 1 && t.start[to] === t.end[from]
}

function paired(t: Tokens, marks: readonly Mark[]) {
  const found: Quote[] = []
  const faults: QuoteFault[] = []
  const fault = (kind: QuoteFault['kind'], token: number, where: Pick<QuoteFault, 'reopened' | 'missed'> = {}) => faults.push({kind, token, start: t.start[token]!, end: t.end[token]!, ...where})
  const quote = (open: number, close: number, closed: boolean) =>
    found.push({start: t.start[open]!, end: t.end[close]!, first: open, last: close + 1, single: false, closed})
  const reopenings = marks.filter(({token, facing}) => facing === 'open' && token > 0 && token + 1 < t.length && /^[.!?…]/.test(t.word[token - 1]!)).slice(0, 40)
  let open: number | undefined
  for (let index = 0; index < marks.length; index++) {
    const {token, facing} = marks[index]!
    const next = marks[index + 1]
    if (open === undefined) {
      if (facing !== 'close') open = token
      else if (next?.facing === 'close' && (isAtHead(t, token) || hasSlipped(t, token))) {
        // “the rebel group" without so much as a question" remain”: two that close, none that opens. The first has slipped.
        fault('misplaced-opener', token)
        quote(token, next.token, true)
        index++
      } else fault('unopened', token)
      continue
    }
    if (facing !== 'open') {
      quote(open, token, true)
      open = undefined
    } else if (reopenings.length > 1 && reopenings.includes(marks[index]!)) {
      // ‘"One point. "Another one. "And a third."’: paragraphs of one quotation, whose line breaks were lost.
    } else if (next?.facing === 'close' && marks[index + 2]?.facing !== 'close' && isEndedBySingle(t, token, next.token)) {
      fault('unclosed', token)
      quote(open, next.token, true)
      open = undefined
      index++
    } else if (facing === 'open' && next?.facing === 'close' && marks[index + 2]?.facing === 'close') {
      // “The “so-called experts” were wrong,” she said.
      index++
    } else if (t.word[open] === '"' && nestedPairs(t, marks, index) > 0) {
      // "I was “too loud” and “too late”," she said.
      index += 2 * nestedPairs(t, marks, index) - 1
    } else if (!next || next.facing === 'open') {
      // ‘"We will go "he said.’: the second one should have closed.
      const slipped = t.start[token]! > t.end[token - 1]!
      if (slipped && (((next || marks.length === 2) && isTagged(t, token + 1)) || endsSaying(t, open, token))) {
        fault('misplaced-closer', token)
        quote(open, token, true)
        open = undefined
      } else {
        fault('unclosed', open, second(t, open, token))
        open = token
      }
    } else {
      fault('unclosed', open, second(t, open, token))
      open = token
    }
  }
  if (open !== undefined) quote(open, t.length - 1, false)
  return {found, faults, runsOn: open !== undefined}
}

/** ‘the rebel group" without’, ‘He left. ” Then’, ‘He left.”Then’: no closing mark stands so behind a quotation that nobody opened. */
function hasSlipped(t: Tokens, token: number): boolean {
  const next = t.start[token + 1]
  if (token === 0 || next === undefined) return false
  const isBehindStop = /^[.!?…]/.test(t.word[token - 1]!)
  if (next > t.end[token]!) return !isBehindStop || t.start[token]! > t.end[token - 1]!
  return isBehindStop && t.word[token] === '”' && t.kind[token + 1] === tokenKind.word && isCapital(t, token + 1)
}

/** How many “curly” pairs stand one after another from here on, before a straight mark that closes. */
function nestedPairs(t: Tokens, marks: readonly Mark[], from: number): number {
  let pairs = 0
  while (marks[from + 2 * pairs] && t.word[marks[from + 2 * pairs]!.token] === '“' && t.word[marks[from + 2 * pairs + 1]?.token ?? -1] === '”') pairs++
  const after = marks[from + 2 * pairs]
  return pairs > 0 && after && t.word[after.token] === '"' && after.facing === 'close' ? pairs : 0
}

/** “” … nobody came,” he said”: a closing mark at the head of a paragraph. */
function isAtHead(t: Tokens, token: number): boolean {
  for (let at = 0; at < token; at++) if (!/^\p{Cf}+$/u.test(t.word[at]!)) return false
  return true
}

/** ‘"Pell wrote: "Nobody came.\'"’: the mark that opens inside is double, and a single one closes it. */
function isEndedBySingle(t: Tokens, token: number, close: number): boolean {
  if (t.word[token - 1] !== ':' && t.word[token - 1] !== ',') return false
  if (!/^['’]$/.test(t.word[close - 1]!) || t.end[close - 1] !== t.start[close] || !/^[.,!?…]/.test(t.word[close - 2]!)) return false
  for (let at = token + 1; at < close - 1; at++) if (opensSingle(t, at)) return false
  return true
}

/** ‘"The pumps failed. "Nobody came," he said.’; but not ‘"The pumps failed, he said. "Nobody came."’, where the mark is missed before he speaks. */
function second(t: Tokens, open: number, token: number): Pick<QuoteFault, 'reopened' | 'missed'> {
  let stop = token - 1
  // What no reader sees, and brackets
  while (stop > open && /^[\p{Cf}\p{Z})\]’']+$/u.test(t.word[stop]!)) stop--
  if (!/^[.!?…]/.test(t.word[stop]!)) return {}
  const comma = tagComma(t, open, stop)
  return comma === undefined ? {reopened: {start: t.start[token]!, end: t.end[token]!}} : {missed: {start: t.start[comma]!, end: t.end[comma]!}}
}

/** “|, she said.”, “|, Pell went on in May.”: the comma before the words that tell who speaks, where they end the sentence. */
function tagComma(t: Tokens, open: number, stop: number): number | undefined {
  for (let at = stop - 1; at > open && stop - at < 8 && t.word[at] !== ','; at--) {
    const isSaying = t.is[at]! & is.say && t.is[at]! & (is.past | is.third) && !t.word.slice(at + 1, stop).some((word) => /^[‘’'“”"]$/.test(word))
    if (!isSaying && !(/^(?:began|continued|continues|went)$/.test(t.word[at]!) && stop - at < 3)) continue
    for (let comma = at - 1; comma > open && comma >= at - 5; comma--) if (t.word[comma] === ',') return isSubject(t, comma + 1, at) ? comma : undefined
  }
  return undefined
}

/** “Pell”, “she”, “the clerk”; but not “according to the arrest”, “and the pilot” */
const isSubject = (t: Tokens, first: number, last: number) => first < last && !/^(?:according|and|but|or|so|that|then|when|which|who)$/.test(t.word[first]!)

function isTagged(t: Tokens, token: number): boolean {
  return /^(?:he|she|they|it|i|we|said|says|asked|told|added|wrote|the|a|an|according)$/.test(t.word[token] ?? '')
}

/** “They call "all aboard, "and nobody comes.”: a comma before it, the sentence going on behind it, and nobody who says something between. */
function endsSaying(t: Tokens, open: number, token: number): boolean {
  // “… walk off, “ but that”: space on both its sides
  const isLoose = t.start[token + 1] !== undefined && t.start[token + 1]! > t.end[token]!
  if (t.word[token - 1] !== ',' || (token - open > 12 && !isLoose) || !/^(?:and|but|like|or|so|when|while|which|before|after)$/.test(t.word[token + 1] ?? '')) return false
  for (let at = open + 1; at < token; at++) if (/^[.!?…]/.test(t.word[at]!) || t.word[at] !== 'going' && t.is[at]! & (is.say | is.quoting)) return false
  return true
}

const elided = new Set(elisions)

/** 'Single' quotations outside the double ones. */
function singleQuotes(t: Tokens, outer: readonly Quote[]): Quote[] {
  const found: Quote[] = []
  let next = 0
  for (let token = 0; token < t.length; token++) {
    while (next < outer.length && token >= outer[next]!.last) next++
    if (next < outer.length && token >= outer[next]!.first) {
      token = outer[next]!.last - 1
      continue
    }
    if (!opensSingle(t, token)) continue
    const limit = next < outer.length ? outer[next]!.first : t.length
    const close = closerOf(t, token, limit) ?? (next < outer.length ? closerBehind(t, token, outer, next) : undefined)
    if (close === undefined) continue
    found.push({start: t.start[token]!, end: t.end[close]!, first: token, last: close + 1, single: true, closed: true})
    token = close
  }
  return found
}

function opensSingle(t: Tokens, token: number): boolean {
  const word = t.word[token]!
  if ((word !== '‘' && word !== "'") || !looksOpening(t, token)) return false
  if (token + 1 >= t.length || t.kind[token + 1] === tokenKind.number) return false // “the '90s”
  return !elided.has(t.word[token + 1]!) // “'til”, “rock 'n' roll”
}

function closesSingle(t: Tokens, token: number): boolean {
  const word = t.word[token]!
  return (word === '’' || word === "'") && t.kind[token] === tokenKind.mark && looksClosing(t, token)
}

/** “‘He told me “go home” and I went,’ she said”: the mark that closes behind double quotations, right behind a stop or one of them. */
function closerBehind(t: Tokens, open: number, outer: readonly Quote[], from: number): number | undefined {
  let next = from
  for (let token = open + 1; token < t.length; token++) {
    const quote = outer[next]
    if (quote && token === quote.first) {
      if (!quote.closed) return undefined
      token = quote.last - 1
      next++
    } else if (opensSingle(t, token)) return undefined
    else if (closesSingle(t, token) && (/^[.,!?…]/.test(t.word[token - 1]!) || token === outer[next - 1]?.last)) return token
  }
  return undefined
}

/** The mark that closes: right behind a stop, or else the last one that can, before a stop or another opener. */
function closerOf(t: Tokens, open: number, limit: number): number | undefined {
  let plain: number | undefined
  for (let token = open + 1; token < limit; token++) {
    if (opensSingle(t, token)) break
    if (!closesSingle(t, token)) continue
    const before = t.word[token - 1]!
    if (/^[.,!?…]/.test(before)) return token
    // “the drivers' strike”, “goin' home”: such an apostrophe closes only if nothing better comes.
    const possessive = /(?:s|.in)$/.test(before) && token + 1 < t.length && t.kind[token + 1] === tokenKind.word
    if (!possessive) return plain !== undefined && token - open > 30 ? plain : token
    plain ??= token
  }
  return plain !== undefined && plain - open <= 6 ? plain : undefined
}

/** Whether an offset of the block stands in a quotation, marks included. */
export const isQuoted = (block: Pick<Passage, 'get'>, at: number): boolean => block.get(quotes).quotes.some(({start, end}) => start <= at && at < end)
