import {attributions} from '../../src/facts/attributions.js'
import type {Attribution} from '../../src/facts/attributions.js'
import {phraseOf, wordsOf} from '../../src/facts/phrases.js'
import type {Phrase} from '../../src/facts/phrases.js'
import {proseTokens} from '../../src/facts/prose-tokens.js'
import type {Quote} from '../../src/facts/quotes.js'
import {sourceOf} from '../../src/facts/sources.js'
import type {Block, Document, Place} from '../../src/rule.js'

/** Who says the words of a quotation. */
export interface Voice {
  readonly index: number
  readonly attribution: Attribution
  readonly place: Place
  readonly label: string
  /** The speaker stands behind the quotation, in the same paragraph. */
  readonly tagged: boolean
}

/** Of each quotation of the document, its voice. */
export function speakers(document: Document): (block: Block, quote: Quote) => Voice | undefined {
  const pieces = new Map<Block, {readonly place: Place; readonly index: number}[]>()
  const all = document.get(attributions)
  all.forEach(({source, content}, index) => {
    if (source.length === 0) return
    for (const place of content) {
      const list = pieces.get(place.block)
      if (list) list.push({place, index})
      else pieces.set(place.block, [{place, index}])
    }
  })
  return (block, quote) => {
    const own = pieces.get(block)?.find(({place}) => place.start < quote.end - 1 && quote.start + 1 < place.end)
    if (!own) return undefined
    const attribution = all[own.index]!
    const place = attribution.source[0]!
    const label = document.get(sourceOf).get(own.index)?.label ?? ''
    const start = Math.min(place.start, attribution.cue[0]!.start)
    const tagged = !attribution.inherited && attribution.block === block && start >= quote.end && /^[\s,–—-]*$/.test(block.text.slice(quote.end, start))
    return {index: own.index, attribution, place, label, tagged}
  }
}

/** Surely not one and the same: two names, a name and a group, two groups. “The mayor” and “Hale” may be one. */
export function areTwo(document: Document, first: Voice, second: Voice): boolean {
  const owners = document.get(sourceOf)
  const one = owners.get(first.index)
  const other = owners.get(second.index)
  if (!one || !other || one === other) return false
  const a = phrased(first)
  const b = phrased(second)
  if (!a || !b || b.pronoun || (a.pronoun && !(b.name && /^\p{Lu}/u.test(one.label)))) return false
  if (a.sort === 'document' || b.sort === 'document') return false
  const words = labelWords(one.label, a)
  if (labelWords(other.label, b).some((word) => words.includes(word))) return false
  const isNamed = ({name, sort}: Phrase) => name !== undefined && sort !== 'body'
  const mayBe = (name: Phrase, role: Phrase) => isNamed(name) && !isNamed(role) && !role.plural && role.sort !== 'people'
  return !mayBe(a, b) && !mayBe(b, a)
}

const phrased = ({attribution: {phrase}}: Voice) => phrase && phraseOf(phrase.block, phrase.range)

function labelWords(label: string, {block, range}: Phrase): string[] {
  const own = (label + ' ' + wordsOf(block.get(proseTokens), range)).toLowerCase().split(/[^\p{L}]+/u)
  return own.filter((word) => word.length > 2 && !/^(?:the|and|for|his|her|their|who|said|from|with)$/.test(word))
}

/** ‘"Keep it open," Cho said.’ → ‘Cho said: "Keep it open."’, where the sentence has nothing but quotation, speaker and cue. */
export function named({text}: Block, quote: Quote, {attribution: {source, cue}}: Voice) {
  const start = Math.min(source[0]!.start, cue[0]!.start)
  const end = Math.max(source.at(-1)!.end, cue.at(-1)!.end)
  const isPlain = source.length === 1 && cue.length === 1 && text.slice(quote.end, start).trim() === '' && /^\.(?:\s|$)/.test(text.slice(end))
  if (!isPlain || !/^,["”]$/.test(text.slice(quote.end - 2, quote.end)) || !/^\p{Lu}/u.test(text.slice(source[0]!.start))) return []
  const tag = `${text.slice(source[0]!.start, source[0]!.end)} ${text.slice(cue[0]!.start, cue[0]!.end)}`
  return [
    {
      title: 'Name the speaker before the quotation',
      edits: [
        {start: quote.start, end: quote.start, text: `${tag}: `},
        {start: quote.end - 2, end: end + 1, text: `.${text.slice(quote.end - 1, quote.end)}`}
      ]
    }
  ]
}
