import type {Block, Document} from '../document.js'
import {defineFact} from '../fact.js'
import {attributions} from './attributions.js'
import type {Attribution} from './attributions.js'
import type {Phrase} from './phrases.js'
import {proseTokens} from './prose-tokens.js'
import {sentenceAt} from './sentences.js'
import {sourceOf, sources} from './sources.js'
import type {Source} from './sources.js'
import {tells} from './speaking.js'

/** Told of, quoted or printed by somebody else: whoever it is has not spoken to the writer. */
export function isOfOthers(document: Document, source: Source): boolean {
  return isDescribedOnly(document, source) || isWithinWords(document, source) || isReprinted(document, source)
}

/** “The mayor hired a clerk | who had called him a fool |”, “anger among tenants | who say |”: it describes them, and what they said is told elsewhere. */
function isDescribedOnly(document: Document, {attributions: own, anonymity, phrase: {block, range, headToken}}: Source): boolean {
  if (anonymity || own.length === 0) return false
  const t = block.get(proseTokens)
  const before = block.text.slice(0, t.start[range.first])
  if (met.test(before)) return false
  const all = document.get(attributions)
  return own.every((index) => {
    const {block: here, source: [place], cue: [cue], word} = all[index]!
    // “to pay a builder who said he was cheated, | saying |”: whoever it is, the builder is told of
    if (index !== own[0] && word === 'saying' && here === block) return true
    if (!place || !cue || place.block !== here || here !== block) return false
    const said = here.text.slice(place.start, place.end)
    if (!(place.start < t.end[headToken]! ? / who$/.test(said) : /^(?:that|who)$/.test(said))) return false
    return /^ (?:[\w’']+ ){0,2}$/.test(here.text.slice(place.end, cue.start))
  })
}

/** What a reporter does with a source: “cited | a clerk who said |”, “There were | clerks who said |”, “according to”. */
const met = /\b(?:according to|contact(?:ed|ing)|(?:cit|quot)(?:e[ds]?|ing)|heard|interview(?:ed|ing|s)?|met|per|reach(?:ed|ing)|spoke|spoken|talked|there (?:are|is|was|were)|told by)(?: [\w-]+){0,6} $/i

/** “Friends mock her boat, | Pell said |”: all that is told of them is in the words of somebody with a name. */
function isWithinWords(document: Document, {attributions: own, anonymity}: Source): boolean {
  if (anonymity || own.length === 0) return false
  const all = document.get(attributions)
  const said = document.get(reported)
  const told = own.filter((index) => !all[index]!.inherited && tells(all[index]!))
  return told.length > 0 && told.every((index) => {
    const {block, source: [place]} = all[index]!
    if (place?.block === block && isToldOn(document, index)) return true
    return place?.block === block && (said.get(block)?.some(({start, end, by}) => by !== index && start <= place.start && place.end <= end) ?? false)
  })
}

/** “Friends call it a joke, | Pell said |.”: the sentence is somebody's by name. */
function isToldOn(document: Document, index: number): boolean {
  const {block, source: [place], cue: [cue]} = document.get(attributions)[index]!
  const sentence = place && sentenceAt(block, place.start)
  if (!sentence || !cue || !/^\W*(?:And |But |Even )?$/.test(block.text.slice(sentence.start, place.start))) return false
  const all = document.get(attributions)
  const owners = document.get(sourceOf)
  for (let at = index + 1; at < all.length && at < index + 5; at++) {
    const {block: here, source: [who], cue: [by], word} = all[at]!
    if (here !== block || !who || !by || who.start >= sentence.end) return false
    if (/^sa(?:id|ys)$/.test(word) && who.start > cue.end && owners.get(at)?.class === 'person' && owners.get(at)!.named && /,["”’']* $/.test(block.text.slice(cue.end, who.start)) && by.start >= who.end) return true
  }
  return false
}

interface Reported {
  readonly start: number
  readonly end: number
  readonly by: number
}

/** Where people with a name are reported in the writer's words. */
const reported = defineFact({
  name: 'reported words of the named',
  document(document): ReadonlyMap<Block, readonly Reported[]> {
    const all = document.get(attributions)
    const found = new Map<Block, Reported[]>()
    for (const {class: of, named, attributions: own} of document.get(sources)) {
      if (of !== 'person' || !named) continue
      for (const by of own) {
        for (const {block, start, end} of indirect(all[by]!)) {
          const here = found.get(block)
          if (here) here.push({start, end, by})
          else found.set(block, [{start, end, by}])
        }
      }
    }
    return found
  }
})

const indirect = ({kind, inherited, content}: Attribution) => (kind === 'direct' || inherited ? [] : content)

/** “The Norland Post writes: ¶ …”: a paragraph of another paper, printed here. */
function isReprinted(document: Document, {phrase: {block}, mentions}: Source): boolean {
  return isPrintedHere(document, block) && mentions.every(({places}) => places.every((place) => isPrintedHere(document, place.block)))
}

function isPrintedHere({blocks}: Document, {index, text}: Block): boolean {
  if (/^[“"']/.test(text)) return false
  let at = index - 1
  // “AD”
  while (at >= 0 && at > index - 4 && blocks[at]!.text.trim().length < 14) at--
  const last = blocks[at]?.text.trim()
  if (!last?.endsWith(':')) return false
  const sentence = last.slice(Math.max(...['. ', '.” ', '." ', '! ', '? '].map((end) => last.lastIndexOf(end))) + 1)
  // “… ”, “[T]he”: cut from somewhere
  return (/^(?:\.\.\.|…|\[\p{Lu}\p{Ll}*\])/u.test(text) || prints.test(sentence)) && !/^\W*(?:Here|Some|These|This|What)\b/.test(sentence)
}

const prints = /\b(?:account|add(?:ed|s)|article|column|continue[ds]|dispatch|editorial|excerpt|explain(?:ed|s)|know|letter|memo|not(?:ed|es)|piece|post|publish(?:ed|es)|put it|read[s]?|relay(?:ed|s)|report(?:ed|s)?|sa(?:id|ys)|state[ds]?|statement|story|summari[sz]e[ds]|transcript|writ(?:es|ing)|wrote)\b/

/** “The Herald reported, citing | an unnamed source |”, “… | two clerks that it spoke to |”: the writer knows no more than they tell. */
export function isCitedByOthers({block, range}: Phrase): boolean {
  const t = block.get(proseTokens)
  const start = t.start[range.first]!
  const end = t.end[range.last - 1]!
  return /,? (?:which (?:cited|cites)|citing) $/.test(block.text.slice(Math.max(0, start - 20), start)) || /^[^.]{0,40}\b(?:it|the (?:network|newspaper|outlet|paper|station)) spoke (?:to|with)\b/.test(block.text.slice(start, end + 24).slice(0, 90))
}
