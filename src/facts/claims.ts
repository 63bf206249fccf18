import type {Block, Document, Passage, Place, Span} from '../document.js'
import {defineFact} from '../fact.js'
import {accusationIn} from './accusations.js'
import {strayText} from './boilerplate.js'
import {causeIn} from './causes.js'
import {figureIn} from './figures.js'
import {forecastIn} from './forecasts.js'
import {healthEffectIn} from './health.js'
import {reachOf} from './inherited-sources.js'
import type {Reach} from './inherited-sources.js'
import {mindIn} from './minds.js'
import {praiseIn} from './praise.js'
import {rankingIn} from './rankings.js'
import {statements} from './statements.js'
import type {Statement} from './statements.js'
import {tailIn} from './tails.js'

/** What a sentence asserts that a reader may doubt. */
export type ClaimKind = 'figure' | 'ranking' | 'cause' | 'accusation' | 'praise' | 'forecast' | 'mind' | 'health' | 'tail'

interface Assertion extends Span {
  readonly kind: ClaimKind
  /** Its shape leaves no doubt about what it asserts; of a forecast, for when. */
  readonly plain: boolean
  /** How it is said: `rate`, `count`; `praise`, `size`; `state`, `motive` … */
  readonly sort: string
  /** Whom it is about, where it matters. */
  readonly who: string
  readonly statement: Statement
}

/** An assertion at its place, and how far away the nearest source is. */
export interface Claim extends Place {
  readonly kind: ClaimKind
  readonly plain: boolean
  readonly sort: string
  readonly who: string
  /** The words that make the claim. */
  readonly words: string
  /** The whole sentence. */
  readonly about: Span
  /** `none`: neither sentence nor surroundings tell where it comes from. */
  readonly reach: Reach
}

/** What the sentences of a block assert, in the writer’s own voice, by shape: nothing of where they have it from. */
export const assertions = defineFact({
  name: 'assertions',
  block(passage): readonly Assertion[] {
    if (passage.kind !== 'paragraph' && passage.kind !== 'item') return []
    return passage.get(statements).flatMap((statement) => (statement.asserts ? assertionsIn(passage, statement) : []))
  }
})

function assertionsIn(passage: Passage, statement: Statement): Assertion[] {
  const {text, start} = statement
  const found: Assertion[] = []
  const add = (kind: ClaimKind, span: Span | undefined, plain: boolean, sort = '', who = '') => {
    if (span) found.push({kind, plain, sort, who, statement, start: start + span.start, end: start + span.end})
  }
  const figure = figureIn(text)
  add('figure', figure, figure?.kind === 'rate', figure?.kind)
  const ranking = rankingIn(text)
  add('ranking', ranking, ranking !== undefined && ranking.main && ranking.kind === 'praise', ranking?.kind)
  const cause = causeIn(text)
  add('cause', cause, cause?.outright === true)
  const accusation = accusationIn(passage, statement)
  add('accusation', accusation, accusation?.alleged === false, accusation?.alleged ? 'alleged' : '', accusation?.who)
  add('praise', praiseIn(passage, statement), true)
  const forecast = forecastIn(text)
  add('forecast', forecast, forecast?.dated === true, forecast?.kind)
  const mind = mindIn(passage, statement)
  add('mind', mind, mind !== undefined && mind.felt, mind?.kind === 'motive' ? 'motive' : mind?.whose, mind?.who)
  add('health', healthEffectIn(text), true)
  add('tail', tailIn(text, 1), true)
  return found
}

/** What a document asserts and its own sentence gives no source for; `reach` tells what stands around it. */
export const claims = defineFact({
  name: 'claims',
  document(document): readonly Claim[] {
    const reach = reachOf(document)
    const settled = settledIn(document)
    return document.blocks.flatMap((block) => (isFurniture(block) ? [] : block.get(assertions).flatMap((one) => placed(block, one, reach).filter((claim) => claim.kind !== 'accusation' || claim.sort === 'alleged' || !settled(claim.who)))))
  }
})

function placed(block: Block, {statement, start, end, ...rest}: Assertion, reach: ReturnType<typeof reachOf>): Claim[] {
  const near = reach(block, statement, {kind: rest.kind, start})
  if (near === 'sentence') return []
  const words = block.text.slice(start, end).replace(/\s+/g, ' ')
  return [{...rest, block, start, end, words, about: {start: statement.start, end: statement.end}, reach: near}]
}

/** Somebody whom the text says to be charged, sued or sentenced: what the court heard is told of as fact. */
function settledIn(document: Document): (who: string) => boolean {
  const said = document.blocks.flatMap((block) => block.get(statements).flatMap(({text}) => (isSettled.test(text) ? [text] : []))).join(' ')
  return (who) => who !== '' && said.includes(who.split(' ').at(-1)!)
}

const isSettled = /\b(?:accused|admitted|arraigned|arrested|charged|confessed|convicted|found guilty|indicted|jailed|pleaded|prosecutors?|sentenced|sued|lawsuit|tried|tribunal)\b/

const isFurniture = (block: Block) => block.get(strayText).some(({wholeLine}) => wholeLine)
