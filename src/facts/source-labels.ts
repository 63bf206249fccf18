import type {Block} from '../document.js'
import {onceBeside} from '../fact.js'
import {is} from './categories.js'
import type {SourceClass} from './classify.js'
import type {Range} from './noun-phrases.js'
import {wordsOf} from './phrases.js'
import {isCapital} from './tokens.js'
import type {Phrase} from './phrases.js'
import {proseTokens} from './prose-tokens.js'
import type {Tokens} from './tokens.js'

/** How the text first names a person, kept by surname. */
export interface Introduced {
  readonly label: string
  readonly roles: Set<string>
  readonly full: boolean
  /** Where the text first has the name. */
  readonly block: Block
  readonly first: number
}

/** What the ledger calls a source: a name in full, a body’s name, or the description without its article. */
export function labelOf(phrase: Phrase, of: SourceClass, people: ReadonlyMap<string, Introduced>): string {
  if (of === 'person' && phrase.name) {
    const known = people.get(surnameOf(phrase, phrase.name))
    const own = wordsOf(phrase.block.get(proseTokens), phrase.name)
    return known?.full && (phrase.name.last - phrase.name.first === 1 || shares(known.label, own)) ? known.label : own
  }
  return ownLabel(phrase, of)
}

const ownLabel = onceBeside((phrase: Phrase, of: SourceClass): string => {
  const t = phrase.block.get(proseTokens)
  if (of === 'body' && phrase.name) return wordsOf(t, {first: phrase.name.first, last: bodyEnd(t, phrase)})
  let {first} = phrase.range
  const end = of === 'anonymous' || of === 'weasel' || of === 'spokesperson' ? describedEnd(t, phrase) : phrase.headToken + 1
  while (first < phrase.headToken && /^(?:an?|the|recent|new|latest|this|that|one|another)$/.test(t.word[first]!) && !(first > phrase.range.first && isCapital(t, first))) first++
  let last = Math.max(end, first + 1)
  while (last > first + 1 && /^[,.]$/.test(t.word[last - 1]!)) last--
  return wordsOf(t, {first, last})
})

/** What the text says that the source does or is. */
export function positionOf({class: of, phrase, label}: {readonly class: SourceClass; readonly phrase: Phrase; readonly label: string}): string | undefined {
  const t = phrase.block.get(proseTokens)
  if (of === 'anonymous' || of === 'spokesperson' || of === 'officials') return label
  if (of !== 'person' || !phrase.name) return undefined
  if (phrase.name.first > phrase.range.first) {
    let {first} = phrase.range
    while (first < phrase.name.first && /^(?:an?|the|,)$/.test(t.word[first]!)) first++
    if (first < phrase.name.first) return wordsOf(t, {first, last: phrase.name.first})
  }
  if (phrase.name.last < phrase.range.last && t.word[phrase.name.last] === ',') {
    let last = phrase.range.last
    while (last > phrase.name.last && t.word[last - 1] === ',') last--
    return last > phrase.name.last + 1 ? wordsOf(t, {first: phrase.name.last + 1, last}) : undefined
  }
  return undefined
}

/** “the Ministry | of Health | said” */
function bodyEnd(t: Tokens, {name, range}: Phrase): number {
  let last = name!.last
  while (last + 1 < range.last && /^(?:of|for|and|on)$/.test(t.word[last]!) && isCapital(t, t.word[last + 1] === 'the' ? last + 2 : last + 1)) {
    last++
    while (last < range.last && (isCapital(t, last) || t.word[last] === 'the')) last++
  }
  return last
}

/** “two people familiar with the talks |, who asked not to be named” */
function describedEnd(t: Tokens, {headToken, range}: Phrase): number {
  let last = headToken + 1
  while (last < range.last && !/^(?:,|who|whose|which|that|speaking|on|\(|—|–)$/.test(t.word[last]!)) last++
  return last
}

export function surnameOf(phrase: Phrase, name: Range): string {
  const t = phrase.block.get(proseTokens)
  let last = name.last
  while (last > name.first + 1 && t.is[last - 1]! & is.suffix) last--
  return t.word[last - 1]!
}

/** “Ada Pell”, “A. Pell” */
export function shares(a: string, b: string): boolean {
  const first = a.toLowerCase().split(' ')[0]!
  const second = b.toLowerCase().split(' ')[0]!
  return first === second || first[0] === second[0]
}

/** “Federal Security Service” → “FSB” will not do; “National Transit Board” → “NTB” will. */
export function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')
}
