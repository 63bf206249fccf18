import type {Block, Document, Passage, Place, Span} from '../document.js'
import {defineFact} from '../fact.js'
import type {DocumentFact} from '../fact.js'
import {accusationIn} from './accusations.js'
import {hasStrayLine} from './boilerplate.js'
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

type Found = Span & Partial<Pick<Assertion, 'plain' | 'sort' | 'who'>>

/** How each kind is found in a sentence. */
const finders: {readonly [kind in ClaimKind]: (passage: Passage, statement: Statement) => Found | undefined} = {
  figure(_, {text}) {
    const found = figureIn(text)
    return found && {...found, plain: found.kind === 'rate', sort: found.kind}
  },
  ranking(_, {text}) {
    const found = rankingIn(text)
    return found && {...found, plain: found.main && found.kind === 'praise', sort: found.kind}
  },
  cause(_, {text}) {
    const found = causeIn(text)
    return found && {...found, plain: found.outright}
  },
  accusation(passage, statement) {
    const found = accusationIn(passage, statement)
    return found && {...found, plain: !found.alleged, sort: found.alleged ? 'alleged' : '', who: found.who}
  },
  praise: praiseIn,
  forecast(_, {text}) {
    const found = forecastIn(text)
    return found && {...found, plain: found.dated, sort: found.kind}
  },
  mind(passage, statement) {
    const found = mindIn(passage, statement)
    return found && {...found, plain: found.felt, sort: found.kind === 'motive' ? 'motive' : found.whose, who: found.who}
  },
  health: (_, {text}) => healthEffectIn(text),
  tail: (_, {text}) => tailIn(text, 1)
}

/** What a document asserts of a kind, and its own sentence gives no source for; `reach` tells what stands around it. */
export const claims = Object.fromEntries((Object.keys(finders) as ClaimKind[]).map((kind) => [kind, claimsOf(kind)])) as {
  readonly [kind in ClaimKind]: DocumentFact<readonly Claim[]>
}

/** Kinds are facts of their own: a text is not searched for what no rule asks. */
function claimsOf(kind: ClaimKind): DocumentFact<readonly Claim[]> {
  const assertions = defineFact({name: `assertions: ${kind}`, block: (passage) => assertionsIn(passage, kind)})
  return defineFact({
    name: `claims: ${kind}`,
    document(document): readonly Claim[] {
      const reach = document.get(reaches)
      const found = document.blocks.flatMap((block) => (hasStrayLine(block) ? [] : block.get(assertions).flatMap((one) => placed(block, one, reach))))
      if (kind !== 'accusation' || found.length === 0) return found
      const settled = settledIn(document)
      return found.filter(({sort, who}) => sort === 'alleged' || !settled(who))
    }
  })
}

/** What the sentences of a block assert, in the writer’s own voice, by shape: nothing of where they have it from. */
function assertionsIn(passage: Passage, kind: ClaimKind): readonly Assertion[] {
  if (passage.kind !== 'paragraph' && passage.kind !== 'item') return []
  return passage.get(statements).flatMap((statement) => {
    const found = statement.asserts ? finders[kind](passage, statement) : undefined
    if (!found) return []
    const {start, end, plain = true, sort = '', who = ''} = found
    return [{kind, plain, sort, who, statement, start: statement.start + start, end: statement.start + end}]
  })
}

const reaches = defineFact({name: 'reaches of sources', document: reachOf})

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

