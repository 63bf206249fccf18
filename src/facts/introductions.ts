import {defineFact} from '../fact.js'
import type {Span} from '../document.js'
import {peopleNouns} from '../words/people-nouns.js'
import {roleNouns} from '../words/role-nouns.js'
import {is} from './categories.js'
import {plural} from './forms.js'
import {oneOf} from './one-of.js'
import {proseTokens} from './prose-tokens.js'
import {quotes} from './quotes.js'
import {isCapital, tokenKind} from './tokens.js'
import type {Tokens} from './tokens.js'

/** A person without a name who enters the text: “a State Department official”, “another diplomat”, “two sources”. */
export interface Introduction extends Span {
  /** Singular, lower-cased: “official”. */
  readonly head: string
  /** As it stands: “a State Department official”. */
  readonly label: string
  /** Without its determiner: “State Department official”. */
  readonly described: string
  readonly plural: boolean
}

const opens = oneOf('a|an|another|one|two|three|four|five|six|seven|eight|nine|ten|several|second|third|fourth|fifth')
const isSmallNumber = (word: string) => word.length <= 3 && word.charCodeAt(0) <= 57 && /^\d+$/.test(word)
const singulars = new Map([...roleNouns.map((noun) => [plural(noun), noun] as const), ['people', 'person'] as const])
const groups = new Set(peopleNouns)

/** The unnamed persons whom a block introduces, outside quotations. */
export const introductions = defineFact({
  name: 'introductions',
  block(passage): readonly Introduction[] {
    const t = passage.get(proseTokens)
    const {quotes: found} = passage.get(quotes)
    const list: Introduction[] = []
    let quote = 0
    for (let at = 0; at < t.length - 1; at++) {
      while (quote < found.length && found[quote]!.last <= at) quote++
      if (quote < found.length && at >= found[quote]!.first) continue
      if (!opens(t.word[at]) && !isSmallNumber(t.word[at]!)) continue
      const head = headOf(t, at)
      if (head === undefined) continue
      const noun = t.word[head]!
      const isPlural = (t.is[head]! & is.role) === 0
      if (t.kind[at] === tokenKind.number && !isPlural) continue
      const next = /^(?:,|named|called)$/.test(t.word[head + 1] ?? '') ? head + 2 : head + 1
      // “a diplomat, Ana Ruiz,” has a name.
      if (next < t.length && isNameWord(t, next)) continue
      const end = describedEnd(t, head + 1)
      const start = t.start[at]!
      const stop = t.end[end - 1]!
      list.push({
        start,
        end: stop,
        head: isPlural ? singulars.get(noun) ?? (groups.has(noun) ? noun.replace(/s$/, '') : noun) : noun,
        label: t.text.slice(start, stop),
        described: t.text.slice(t.start[at + 1]!, stop),
        plural: isPlural
      })
      at = end - 1
    }
    return list
  }
})

const isNameWord = (t: Tokens, at: number) => t.kind[at] === tokenKind.word && isCapital(t, at) && (t.is[at]! & is.day) === 0

/** Where the description ends: “a diplomat | from Norland |”, “an official | at the Ministry of Health |”, “an aide | to Lund |”. */
function describedEnd(t: Tokens, from: number): number {
  if (!/^(?:from|of|at|with|for|in|to)$/.test(t.word[from] ?? '')) return from
  let at = from + 1
  if (t.word[at] === 'the') at++
  const first = at
  while (at < t.length && at < from + 9 && (isNameWord(t, at) || (at > first && /^(?:of|for)$/.test(t.word[at]!) && at + 1 < t.length && isNameWord(t, at + 1)))) at++
  if (at === first) return from
  // “in the Norland | embassy”
  return at < t.length && (t.is[at]! & is.body) !== 0 ? at + 1 : at
}

/** The role noun that the determiner opens, past adjectives, ages and a body’s name, within a few words. */
function headOf(t: Tokens, at: number): number | undefined {
  let head: number | undefined
  for (let look = at + 1; look < Math.min(at + 8, t.length); look++) {
    if (t.kind[look] === tokenKind.mark || t.word[look] === "'s") break
    const bits = t.is[look]!
    if (look === at + 1 && /^(?:more|other)$/.test(t.word[look]!)) continue
    if (bits & (is.determiner | is.preposition | is.subordinator | is.auxiliary) && !(bits & is.role)) break
    if (bits & (is.role | is.roles)) head = look
    else if (head !== undefined) break
  }
  return head
}
