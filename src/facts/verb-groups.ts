import {is} from './categories.js'
import type {Clause} from './clauses.js'
import {oneOf} from './one-of.js'

/** A cue and what can be said of it without its subject. Items `first` to before `last`. */
export interface VerbGroup {
  readonly first: number
  readonly last: number
  /** The item of the verb itself. */
  readonly head: number
  readonly form: 'finite' | 'base' | 'ing' | 'passive' | 'infinitive'
  readonly negated: boolean
}

const negations = /^(?:not|never)$|n't$/

const isNotFinite = oneOf('be|been|being|having|going|used')
const isPreposition = oneOf('by|as|on|in|with|to|at|for|from')
const isPossessive = oneOf('his|her|its|their|our|my|your|this|that|these|those')
const isRegularPast = (word: string) => word.endsWith('ed') && /[^e]ed$/.test(word)

/** “has repeatedly said”, “did not say”, “was told”, “refusing to say”: the verb with its auxiliaries, negation and adverbs. */
export function verbGroup(clause: Clause, head: number): VerbGroup | undefined {
  if (!clause.has(head, is.verb)) return undefined
  let first = head
  let auxiliary = ''
  let negated = false
  let infinitive = false
  while (first > 0) {
    const word = clause.word(first - 1)
    if (clause.has(first - 1, is.auxiliary) && !clause.isCapital(first - 1)) {
      auxiliary ||= word
      negated ||= negations.test(word)
      first--
    } else if (clause.has(first - 1, is.adverb) && (first - 1 > 0 || !clause.isCapital(first - 1))) {
      negated ||= negations.test(word)
      first--
    } else if (word === 'to' && first === head) {
      infinitive = true
      first--
    } else if (word === "'s" && clause.has(head, is.participle) && !clause.has(head, is.past)) {
      auxiliary ||= word
      first--
    } else break
  }
  // “, also,” and “now,” belong to what stands before.
  while (first < head && clause.has(first, is.adverb) && !clause.has(first, is.auxiliary) && clause.word(first) !== 'not' && clause.word(first - 1) === ',') first++
  const form = formOf(clause, head, auxiliary, infinitive)
  return form && {first, last: head + 1, head, form, negated}
}

const isBe = oneOf("am|is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't|'re|'m")
const isHave = oneOf("have|has|had|having|haven't|hasn't|hadn't|'ve|'d")

function formOf(clause: Clause, head: number, auxiliary: string, infinitive: boolean): VerbGroup['form'] | undefined {
  if (infinitive) return 'infinitive'
  if (isBe(auxiliary)) {
    if (clause.has(head, is.ing)) return 'finite'
    return clause.has(head, is.participle) ? 'passive' : undefined
  }
  if (clause.has(head, is.ing)) return 'ing'
  if (isHave(auxiliary) || auxiliary === "'s") return clause.has(head, is.participle) ? 'finite' : undefined
  if (auxiliary) return clause.has(head, is.base) ? 'finite' : undefined
  if (clause.has(head, is.past | is.third)) return 'finite'
  return clause.has(head, is.base) ? 'base' : undefined
}

/** “the claims”, “his report”, “recent calls”, “the proposed law”: a noun or an adjective that looks like a verb. */
export function looksNominal(clause: Clause, group: VerbGroup): boolean {
  const before = group.head - 1
  if (group.first < group.head) return false
  const word = clause.word(before)
  // “This shows that …”, “this means the lock is open”
  if (word === 'this' && clause.has(group.head, is.third) && (clause.word(group.last) === 'that' || (clause.has(group.head, is.show | is.think) && !clause.has(group.head, is.documents | is.cueNoun) && clause.has(group.last, is.determiner | is.pronoun)))) return false
  if (clause.has(before, is.determiner) && !clause.quote(before)) {
    // “some challenges” are things, “some challenge it” are people.
    if (!clause.has(before, is.pronoun) || (clause.has(group.head, is.third) && !/^(?:he|she|it|who|one|everyone|nobody|each|either|neither|another)$/.test(word))) return true
  }
  if (word === "'s" || word === "'" || word === '’') return true
  if (isPossessive(word)) return word !== 'that' && word !== 'those' && word !== 'these'
  // “harbor volunteers think”, “the projects will end”
  const isPlural = clause.has(group.head, is.third) && clause.has(group.head, is.roles | is.documents | is.body | is.cueNoun) && !clause.has(before, is.pronoun)
  if (isPlural && (clause.has(group.last, is.auxiliary) || (clause.has(group.last, is.base) && clause.has(group.last, is.say | is.think)))) return true
  if (clause.has(before, is.preposition) && !clause.has(before, is.subordinator | is.adverb)) return true
  return false
}

/** A verb that makes a run of words a clause and no noun phrase: “is”, “will”, “fell”, “passed the bill”. */
export function finiteVerbAt(clause: Clause, at: number): boolean {
  if (clause.isCapital(at) && at > 0) return false
  if (clause.has(at, is.auxiliary)) return !isNotFinite(clause.word(at))
  if (clause.word(at) === "'s") return false
  if (clause.has(at - 1, is.determiner | is.preposition) && !clause.has(at - 1, is.pronoun)) return false
  if (clause.has(at, is.verb)) return clause.has(at, is.past) && !clause.has(at, is.role | is.roles | is.document) && !isReduced(clause, at)
  return isRegularPast(clause.word(at)) && clause.isWord(at) && !isReduced(clause, at) && !clause.has(at, is.role)
}

const intransitive = /^(?:died|arrived|happened|occurred|appeared|lived|worked|walked|returned|remained|looked|voted|resigned|ended|failed|started|continued|belonged|existed|emerged|gathered|celebrated|campaigned|caucused|agreed|decided|turned|moved|stopped|stayed|waited|traveled|talked|responded|reacted|apologized|participated|competed|served|collapsed|crashed|landed|stepped|marched|protested|rallied)$/

/** “two people briefed on the plan”, “the report released by”, “a man identified as”: a participle inside a noun phrase. */
/** “an activist | called | Wren”, “a clerk | named | Ana Pell”: no verb of the sentence. */
export function isNaming(clause: Clause, at: number): boolean {
  return /^(?:called|named|nicknamed|dubbed)$/.test(clause.word(at)) && clause.isName(at + 1) && clause.has(at - 1, is.role | is.roles | is.body)
}

function isReduced(clause: Clause, at: number): boolean {
  const next = clause.word(at + 1)
  // “an activist | called | Wren”
  if (isNaming(clause, at)) return true
  if (intransitive.test(clause.word(at)) || (clause.has(at, is.past) && !clause.has(at, is.participle) && clause.has(at, is.verb))) return false
  return isPreposition(next) || clause.word(at - 1) === '-'
}
