import {defineFact} from '../fact.js'
import type {Span} from '../document.js'
import {is} from './categories.js'
import {phraseEnd} from './phrases.js'
import {proseTokens} from './prose-tokens.js'
import {quotes} from './quotes.js'
import {tokenKind} from './tokens.js'
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

const openers = /^(?:an?|another|one|two|three|four|five|six|several|second|third|fourth|fifth)$/
const singulars = new Map([
  ['officials', 'official'],
  ['sources', 'source'],
  ['people', 'person']
])

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
      if (!openers.test(t.word[at]!)) continue
      const head = headOf(t, at)
      if (head === undefined) continue
      const plural = (t.is[head]! & is.role) === 0
      const end = phraseEnd(t, head + 1, Math.min(head + 8, t.length))
      // “a diplomat, Ana Ruiz,” has a name.
      if (t.word[head + 1] === ',' && t.kind[head + 2] === tokenKind.word && /^\p{Lu}/u.test(t.text.slice(t.start[head + 2]!)) && !(t.is[head + 2]! & is.day)) continue
      if (/^\p{Lu}/u.test(t.text.slice(t.start[head + 1] ?? t.text.length)) && t.kind[head + 1] === tokenKind.word) continue
      const start = t.start[at]!
      const stop = t.end[end - 1]!
      const noun = t.word[head]!
      list.push({
        start,
        end: stop,
        head: singulars.get(noun) ?? (plural ? noun.replace(/s$/, '') : noun),
        label: t.text.slice(start, stop),
        described: t.text.slice(t.start[at + 1]!, stop),
        plural
      })
      at = end - 1
    }
    return list
  }
})

/** The role noun that the determiner opens, past adjectives and a body’s name, within a few words. */
function headOf(t: Tokens, at: number): number | undefined {
  let head: number | undefined
  for (let look = at + 1; look < Math.min(at + 8, t.length); look++) {
    if (t.kind[look] !== tokenKind.word || t.word[look] === "'s") break
    const bits = t.is[look]!
    if (bits & (is.determiner | is.preposition | is.subordinator | is.auxiliary) && !(bits & is.role)) break
    if (bits & (is.role | is.roles)) head = look
    else if (head !== undefined) break
  }
  return head
}
