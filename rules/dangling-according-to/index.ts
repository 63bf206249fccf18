import {attributions} from '../../src/facts/attributions.js'
import {citedIn} from '../../src/facts/citations.js'
import type {Clause} from '../../src/facts/clauses.js'
import {isToldNext} from '../../src/facts/documents.js'
import {isNamedLater} from '../../src/facts/named-members.js'
import {names} from '../../src/facts/names.js'
import type {Range} from '../../src/facts/noun-phrases.js'
import {inOwnSentences, placeOf} from '../../src/facts/own-sentences.js'
import type {OwnSentence} from '../../src/facts/own-sentences.js'
import {sourceOf, sources} from '../../src/facts/sources.js'
import {defineRule, flag, retext, strings} from '../../src/rule.js'
import type {Document, Place} from '../../src/rule.js'
import {vagueHeads} from './words.js'

/** “According to” that leads nowhere, and “according to Lund, he said”. */
export const danglingAccordingTo = defineRule({
  id: 'dangling-according-to',
  summary: 'Uses of “according to” with no source that a reader could check',
  severity: {recommended: 'warning', strict: 'error', newsroom: 'warning', encyclopedia: 'error', academic: 'warning', 'web-copy': 'warning'},
  types: {fiction: 'off'},
  yieldsTo: ['weasel-attribution', 'bare-source', 'anonymous-source', 'vague-document', 'second-hand-source'],
  options: {
    heads: strings('Further words that name nobody'),
    acceptCitation: flag('A citation or link in the sentence is what it points to', true, {newsroom: false})
  },
  messages: {
    nobody: (said: string) => ({text: `Who is meant by “${said}”?`, note: 'Name the source: nothing stands behind it.'}),
    vague: (said: string) => ({text: `Which source is meant by “${said}”?`, note: 'Name one that a reader can check.'}),
    address: (said: string) => ({text: `Whose page is “${said}”?`, note: 'Name who says so, and link the name.'}),
    doubled: (said: string) => ({text: `Is “${said}” needed, where “according to” has named the source?`, note: 'One attribution is enough. Delete the other.'})
  },
  document(document, {options, report}) {
    const heads = new Set([...vagueHeads, ...options.heads])
    for (const {sentence, found: at} of inOwnSentences(document, /\baccording to\b/i, accordingTo)) {
      const {clause, block} = sentence
      const found = readFrom(clause, at + 2, heads)
      const twice = found ? undefined : doubledAt(document, sentence, at)
      if (twice) {
        const place = placeOf(sentence, twice.first, twice.last)
        report.doubled(place, block.text.slice(place.start, place.end))
      }
      if (!found) continue
      const place = placeOf(sentence, at, found.last)
      const said = block.text.slice(place.start, place.end)
      if (found.kind === 'nobody') report.nobody(place, said)
      else if (found.kind === 'address') {
        const end = addressEnd(block.text, place.end)
        report.address({...place, end}, block.text.slice(place.start, end))
      } else if (!(options.acceptCitation && citedIn(place)) && !isKnown(document, place)) report.vague(place, said)
    }
  }
})

const accordingTo = (clause: Clause) => Array.from({length: clause.length}, (_, at) => at).filter((at) => clause.word(at) === 'according' && clause.word(at + 1) === 'to')

interface Found {
  readonly kind: 'nobody' | 'address' | 'vague'
  readonly last: number
}

/** What stands behind “according to”. */
function readFrom(clause: Clause, at: number, heads: ReadonlySet<string>): Found | undefined {
  if (clause.quote(at)) return undefined
  if (at >= clause.length || /^[,.;:!?)—–]$/.test(clause.word(at))) return {kind: 'nobody', last: at}
  if (/^(?:https?|www)(?:$|[.:])/.test(clause.word(at)) || (clause.word(at) === 'here' && ends(clause, at + 1))) return {kind: 'address', last: at + 1}
  let head = at
  while (/^(?:a|few|many|most|multiple|numerous|other|recent|several|some|the|various)$/.test(clause.word(head)) && clause.isWord(head + 1) && head < at + 3) head++
  const word = clause.word(head)
  if (!heads.has(word) || !ends(clause, head + 1)) return undefined
  // “the data”, “the experts”: those of whom the text has told; but not “the internet”.
  if (clause.word(at) === 'the' && !/^(?:internet|web)$/.test(word)) return undefined
  if (/^a$/.test(clause.word(at)) && word !== 'study') return undefined
  return word === 'study' && clause.word(at) !== 'a' ? undefined : {kind: 'vague', last: head + 1}
}

/** “according to some, …”, “according to reports.” */
function ends(clause: Clause, at: number): boolean {
  return at >= clause.length || /^[,.;:!?)—–]$/.test(clause.word(at)) || /^(?:and|but)$/.test(clause.word(at))
}

/** “https://…”: as far as the next space. */
function addressEnd(text: string, from: number): number {
  const rest = /^[^\s,;)]*/.exec(text.slice(from))![0].replace(/[.:]$/, '')
  return from + rest.length
}

/** A member that is named later in the paragraph, or a document that the next sentence tells of. */
function isKnown(document: Document, place: Place): boolean {
  const all = document.get(attributions)
  const owners = document.get(sourceOf)
  const index = all.findIndex(({cue}) => cue.some((own) => own.block === place.block && own.start >= place.start && own.start < place.end))
  if (index < 0) return false
  const source = owners.get(index)
  return isNamedLater(document, index, true) || (source?.class === 'document' && isToldNext(document, source.phrase))
}

/** “According to Lund, | he said | that …”: the same source, twice. Told of somebody else, it is no doubling: “According to his lawyer, he said …” */
function doubledAt(document: Document, {block, clause}: OwnSentence, at: number): Range | undefined {
  const {t, items} = clause
  let comma = at + 2
  while (comma < at + 14 && comma < clause.length && clause.word(comma) !== ',') comma++
  const source = items[at + 2]
  if (clause.word(comma) !== ',' || !source || !/^(?:he|she)$/.test(clause.word(comma + 1)) || !/^(?:claimed|said|says|stated)$/.test(clause.word(comma + 2))) return undefined
  const name = block.get(names).find(({range}) => range.first >= source.first && range.last === items[comma]!.first)
  if (!name) return undefined
  const pronoun = t.start[items[comma + 1]!.first]!
  const who = document.get(sources).find(({mentions}) => mentions.some(({places}) => places.some((place) => place.block === block && place.start === pronoun)))
  return !who || who.class === 'unresolved' || who.label.toLowerCase().endsWith(name.surname) ? {first: comma + 1, last: comma + 3} : undefined
}

export default /* @__PURE__ */ retext(danglingAccordingTo)
