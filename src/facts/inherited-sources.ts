import type {Block, Document, Place} from '../document.js'
import {defineFact} from '../fact.js'
import {pollsIn} from './polls.js'
import {attributions} from './attributions.js'
import type {Attribution} from './attributions.js'
import {sourced, handingOn, voice} from './sourced.js'
import {sources} from './sources.js'
import {statements} from './statements.js'
import type {Statement} from './statements.js'
import type {ClaimKind} from './claims.js'

/** Where the nearest source stands that a reader would take for a sentence’s own: in it, beside it, or nowhere. */
export type Reach = 'sentence' | 'paragraph' | 'lead-in' | 'report' | 'body' | 'none'

/** Whose is a statement that has no source in its own words? One question a claim. */
export function reachOf(document: Document): (block: Block, statement: Statement, claim: {readonly kind: ClaimKind; readonly start: number}) => Reach {
  const how = document.get(sourced)
  const firm = document.get(handingOn)
  const {reporting} = document.get(voice)
  const leadIns = leadInsOf(document)
  const reports = reportsOf(document)
  const polls = document.get(pollsIn).filter(({conductor}) => conductor).map(({block}) => block.index)
  const lead = document.blocks.find(({kind, text}) => kind === 'paragraph' && text.length > 60)
  const bodyFigures = new Set(document.blocks.flatMap((block) => (block === lead ? [] : block.get(numbers).flatMap(({index, found}) => (how.get(block)![index] ? found : [])))))
  return (block, statement, claim) => {
    const {kind} = claim
    const own = how.get(block)!
    const {index, text} = statement
    const at = own[index]
    if (at === 'own' ? !boasts.has(kind) || isView.test(text) : at !== undefined && !(at === 'cited' && isBehindNote(block, statement, claim))) return 'sentence'
    if (leadIns.has(block)) return 'lead-in'
    const hands = firm.get(block)
    if (reporting && !voiced.has(kind) && own.some((one) => one !== undefined)) return 'paragraph'
    if (hands?.has(index - 1) && (reporting || goesOn(text) || (kind === 'figure' && isAnotherFigure(block, index - 1)))) return 'paragraph'
    if (kind === 'figure' && hands?.has(index + 1) && isSummedUp(block, index + 1)) return 'paragraph'
    if (kind === 'figure' && reports.some(({block: first, start}) => (first === block ? reporting || start < statement.end : first.index < block.index) && (reporting || block.index - first.index < 2))) return 'report'
    // A poll has many figures, and a text goes through them.
    if (kind === 'figure' && polls.some((first) => first <= block.index && block.index - first < (reporting ? 20 : 5))) return 'report'
    if (block === lead && (kind === 'figure' ? numbersIn(text).some((number) => bodyFigures.has(number)) : reporting)) return 'body'
    if (reporting && !voiced.has(kind) && isBetween(document, block, firm)) return 'paragraph'
    return 'none'
  }
}

/** What “we” and “our” say of themselves is no evidence for these. */
const boasts: ReadonlySet<ClaimKind> = new Set<ClaimKind>(['accusation', 'health', 'ranking'])
const isView = /\b(?:[Ii]n (?:our|my) (?:view|opinion|experience)|I (?:believe|think|find|felt|feel|guess)|[Ff]or me|[Tt]o my mind|we (?:believe|think|found|measured|compared|asked|tested))\b/

/** What the writer alone can mean: a neighbour’s source is none for it. */
const voiced: ReadonlySet<ClaimKind> = new Set<ClaimKind>(['accusation', 'cause', 'forecast', 'praise', 'tail'])

/** “… won the cup in 2005[^2] and is a symbol now”: the note vouches for what stands before it. */
function isBehindNote({citations}: Block, {start, end}: Statement, claim: {readonly kind: ClaimKind; readonly start: number}): boolean {
  const notes = citations.filter((one) => one.start < end + 2 && one.end > start)
  return voiced.has(claim.kind) && notes.length > 0 && notes.every(({kind, end: to}) => kind === 'footnote' && to <= claim.start)
}

/** The statements that have numbers, and which. */
const numbers = defineFact({
  name: 'numbers of statements',
  block: (passage): readonly {readonly index: number; readonly found: readonly string[]}[] => passage.get(statements).map(({text, index}) => ({index, found: numbersIn(text)})).filter(({found}) => found.length > 0)
})

const endsInColon = defineFact({name: 'colon at the end', block: ({text}) => /:\W*$/.test(text)})

const numbersIn = (text: string) => text.match(/\d[\d,.]*\d|\d+(?=%| percent)/g) ?? []

/** “It also fell”, “The same review saw”, “Of those, half”, “Most of that gain”: the sentence before is still telling. */
function goesOn(text: string): boolean {
  return /^\W*(?:(?:It|They|He|She|This|These|Those|Both|Another|Others?) (?:also |further |then )?\p{Ll}|(?:The|Its|Their) (?:same|study|report|survey|review|authors?|researchers?|team|poll|paper|analysis|data|figures?|rest|remainder|others?)\b|(?:Of|Among) (?:those|these|them)\b|(?:\p{L}+ ){0,3}of (?:that|those|these|them)\b|By comparison|In contrast|Among|Meanwhile, the (?:rate|share|number)|The (?:share|rate|number|proportion|figure|average))/u.test(text)
}

/** The sourced sentence beside it has figures, too. */
function isAnotherFigure(block: Block, index: number): boolean {
  return block.get(statements).some((one) => one.index === index && /\d|percent/.test(one.text))
}

/** “Half of them leave. That is what the 2023 survey of the chamber found.” */
function isSummedUp(block: Block, index: number): boolean {
  return block.get(statements).some((one) => one.index === index && /^\W*(?:That|This|Those|These|The (?:figures?|numbers?|data|estimates?|survey|study|report)|It|They|Such)\b/.test(one.text))
}

/** In a reporter’s text: the paragraph before ends with a source, and the one behind begins with one. */
function isBetween(document: Document, block: Block, firm: ReadonlyMap<Block, ReadonlySet<number>>): boolean {
  const before = document.blocks[block.index - 1]
  const behind = document.blocks[block.index + 1]
  return before !== undefined && behind !== undefined && (firm.get(before)?.size ?? 0) > 0 && (firm.get(behind)?.size ?? 0) > 0
}

/** The items of a list, and the paragraphs behind a colon, whose lead-in has a source or counts what the writer has counted. */
function leadInsOf(document: Document): ReadonlySet<Block> {
  const how = document.get(sourced)
  const led = new Set<Block>()
  let open = false
  for (const block of document.blocks) {
    if (block.kind === 'heading') open = false
    if (open && (block.kind === 'item' || block.kind === 'quote')) led.add(block)
    else open = block.get(endsInColon) && how.get(block)!.some((one) => one !== undefined)
  }
  return led
}

/** Where a report, study or survey that speaks more than once is brought in: what follows is its summary. */
function reportsOf(document: Document): readonly Place[] {
  const all = document.get(attributions)
  return document.get(sources).flatMap((source) => (source.class === 'document' && /^(?:analysis|census|data|figures|index|paper|poll|report|research|review|statistics|study|survey)$/.test(source.head) && source.attributions.length > 1 ? [placeOf(all[source.attributions[0]!]!)] : []))
}

const placeOf = ({block, source, cue}: Attribution): Place => source[0] ?? cue[0] ?? block.at({start: 0, end: 0})
