import type {Passage, Span} from '../document.js'
import {wrongVerbs} from '../words/wrong-verbs.js'
import {is} from './categories.js'
import {judgements} from './judgements.js'
import {names} from './names.js'
import {proseTokens} from './prose-tokens.js'
import type {Statement} from './statements.js'
import {subjectBefore} from './targets.js'
import {isCapital, tokenKind} from './tokens.js'
import type {Tokens} from './tokens.js'
import {tokenFrom} from './token-at.js'
import {anyOf, ings, pasts, thirds} from './verb-patterns.js'

/** Wrongdoing of somebody whom the text names, in the writer’s own voice. */
export interface Accusation extends Span {
  readonly who: string
  /** With “allegedly”: it is known that somebody says so, and not who. */
  readonly alleged: boolean
}

const finite = `(?:${anyOf([...thirds(wrongVerbs), ...pasts(wrongVerbs)])})`
const going = `(?:${anyOf(ings(wrongVerbs))})`
const phrases =
  "(?:lied (?:to|about|under)|lies (?:to|about)|lying (?:to|about)|cheated (?!death)|cheating|hid (?:the|their|its|his|her)|hiding (?:the (?:true|real|full)|their|its|his|her)|concealed|concealing|covered up|covering up|cooked the books|lined (?:his|her|their|its) (?:own )?pockets|took (?:bribes|kickbacks)|taking (?:bribes|kickbacks)|turned a blind eye|broke the law|breaking the law|violated the law|evaded (?:tax|taxes)|dodged tax(?:es)?|dodging tax(?:es)?|rigged|rigging|stole|stealing|doing (?:secret )?favou?rs for|did favou?rs for|backdated|doctored (?:the|its|his|her|their)|incites|inciting|incited|preyed on|preys on|took money from|taking money from|(?:dump(?:ed|ing|s)|pour(?:ed|ing|s)|discharg(?:ed|es|ing)) (?:toxic |raw |untreated |chemical )?(?:chemicals|effluent|sewage|sludge|waste)|(?:handed|handing|steered|steering|awarded|awarding) (?:\\p{Ll}+ )?(?:contracts|jobs|grants) to (?:his|her|their|its) (?:own )?(?:allies|cronies|donors|family|friends|relatives)|(?:plant(?:ed|ing|s)|feed(?:ing|s)|fed) (?:false )?stories|(?:forced|bullied|hounded|threw|drove) (?:her|him|them) out|(?:deliberately|knowingly|routinely|secretly|wilfully|willfully|systematically) (?:broke|hid|ignored|misled|overcharged|underpaid|withheld|breaking|hiding|ignoring|misleading|overcharging|underpaying|withholding)|pocketed (?:the|their|his|her|its|public)|(?:spied|spying) on (?:his|her|its|their)|knowingly sold|ignored (?:safety )?warnings|fleeced|systematically \\p{Ll}+(?:ing|ed|es|s))"

const wrong = new RegExp(`(?<![\\p{L}-])(?:${phrases}|${finite}|(?<=\\b(?:been|is|are|was|were|of|by) (?:\\p{L}+ly )?)${going})(?![\\p{L}-])`, 'gu')
const character = /\b(?:is|was|are|were) (?:(?:an?|the) )?(?:\p{Ll}+,? )?(?:lie|a lie|cover-up|sham|scam|swindle)\b/u

/** Not “sabotaged himself”, “stole second base”, “robbed of a goal”, “murdered by”, “misleading”, “tortured genius”. */
const idiom = /^(?:stole|stealing|steals|stolen) (?:\d|second|third|home|bases?|the (?:ball|show|scene|spotlight|limelight|puck|pass|lead)|possession|a (?:win|march|glance|kiss|base)|hearts?|headlines)|^(?:con|conned|forged|forges) (?:a (?:bond|career|path|friendship|link|relationship|partnership|new|name|reputation|way|alliance|deal|close|strong)|ahead|an? \p{Ll}+ (?:bond|alliance|career|partnership|link)|alliances|ties|links|bonds|partnerships|from|in|out)|^(?:conspired?) against (?:him|her|them|it)\b|^(?:coerces?|loots?) (?:box|boxes)|^(?:tortured|murdered|abused) (?:by|artist|genius|soul)|^(?:rigged) (?:with|up|to)|^conspired to (?:make|keep)|^sabotaged by|^\p{L}+ (?:himself|herself|themselves|itself)\b/u

/** The accusation of a statement, if it has one: who, and of what. */
export function accusationIn(passage: Passage, statement: Statement): Accusation | undefined {
  const t = passage.get(proseTokens)
  const {text} = statement
  if (isSettled.test(text) || !mayAccuse.test(text)) return undefined
  const people = new Set(passage.get(names).map(({range}) => range.last - 1))
  const alleged = /\b[Aa]llegedly\b/.exec(text)
  if (alleged) {
    const verb = tokenFrom(t, statement.start + alleged.index)
    const who = verb >= t.length || isOwned(t, verb) ? undefined : whoBefore(t, passage, verb, people)
    if (who) return {who, alleged: true, start: alleged.index, end: endOf(text, alleged.index + alleged[0].length)}
  }
  for (const found of text.matchAll(wrong)) {
    if (idiom.test(text.slice(found.index)) || isDenied.test(text.slice(Math.max(0, found.index - 24), found.index))) continue
    const verb = tokenFrom(t, statement.start + found.index)
    const who = verb >= t.length || isOwned(t, verb) || isPassive(t, verb) ? undefined : whoBefore(t, passage, verb, people)
    if (who) return {who, alleged: false, start: found.index, end: endOf(text, found.index + found[0].length)}
  }
  return insultIn(passage, statement) ?? lieIn(text)
}

const mayAccuse = /\b(?:[Aa]llegedly|threw|drove|forced|hounded|fed|plant\w+|dump\w+|pour\w+|handed|handing|took|spied|spying|deliberately|secretly|wilfully|willfully|routinely|lie[ds]?|lying|liar|cheat\w*|hid|hiding|conceal\w*|cover\w*|cook\w*|lined|took|taking|turned|br[eo]\w+|violated|evad\w+|dodg\w+|rigg\w+|st[eo]l\w+|fe[d]\b|feeding|doing|did|backdated|doctored|incit\w+|prey\w+|knowingly|ignored|fleeced|systematically|is|are|was|were|\w+(?:ed|es|s|ing))\b/

/** A court, a charge, a denial: it is known who says so, or settled. And what a law or a story says of anybody. */
const isSettled = /\b(?:accus\w+|acquitt\w+|admitt?\w*|allegations?|arraign\w+|arrest\w*|charg(?:e|es|ed|ing)|complaints?|confess\w*|convict\w*|court|defendants?|denie[ds]|deny\w*|fined|found guilty|guilty|indict\w*|inquiry|investigat\w+|jail\w*|judge|jury|lawsuits?|plead\w*|pleaded|police|prison|prosecut\w+|sentenc\w+|sheriff\w*|suing|sued|suspect\w*|tribunal|verdict|(?:on|stand|stood|murder) trial|warrant|novel|film|movie|episode|character|plot|season|fiction\w*|century|myth|legend|no (?:credible |real )?evidence|narrative|notion|false(?:ly)?|untrue|conspiracy theor(?:y|ies)|rumou?rs?)\b/i
const isDenied = /(?:n't|\b(?:not|never|nobody|no one|without|if|whether|would|could|may|might|must|should|can|to|who)) (?:\w+ly )?(?:been |have |be )?$/

/** Whoever the verb has for its subject, if a name or a definite body: “Marlow Ltd”, “the landlord, Castle Estates,”. */
function whoBefore(t: Tokens, passage: Passage, verb: number, people: ReadonlySet<number>): string | undefined {
  let at = verb
  while (at > 0 && (t.is[at - 1]! & (is.auxiliary | is.adverb) || /^(?:been|allegedly|also|then|not|all|both)$/.test(t.word[at - 1]!))) at--
  if (at === 0) return undefined
  // “The landlord, Castle Estates, bullied”, “Dunne, who chairs the board, has been”: back over what stands between commas.
  if (t.word[at - 1] === ',') {
    let look = at - 2
    while (look > 0 && at - look < 14 && t.word[look] !== ',' && !/^[.;:!?]$/.test(t.word[look]!)) look--
    if (t.word[look] === ',') at = /^(?:who|which|whose)$/.test(t.word[look + 1]!) || !isCapital(t, look + 1) ? look : at - 1
    else return undefined
  }
  const subject = subjectBefore(t, at, people)
  if (!subject || subject.last <= subject.first || (subject.target !== 'person' && subject.target !== 'body')) return undefined
  let first = subject.first
  while (first > 0 && isCapital(t, first) && isCapital(t, first - 1)) first--
  // “Officials in | Vask hid”: not the town.
  if (first > 0 && t.is[first - 1]! & is.preposition) return undefined
  const head = t.word[subject.last - 1]!
  // “Thieves stole a bicycle”: the capital is the sentence’s.
  const isOpener = subject.last - first === 1 && (t.is[subject.last - 1]! & (is.role | is.roles) || /^\p{Lu}?[\p{Ll}]+(?:s|men|people)$/u.test(head)) && (first === 0 || /^[.!?]$/.test(t.word[first - 1]!))
  const isNamed = !isOpener && isCapital(t, subject.last - 1) && t.kind[subject.last - 1] === tokenKind.word && !/^(?:they|he|she|it|we|you|who|people|some|many|others)$/.test(head)
  return isNamed ? passage.text.slice(t.start[first]!, t.end[subject.last - 1]!) : undefined
}

/** “his allegedly failed plan”, “the tortured surface” */
function isOwned(t: Tokens, verb: number): boolean {
  let at = verb - 1
  while (at > 0 && t.is[at]! & is.adverb) at--
  return t.word[at] === "'s" || (t.is[at]! & (is.determiner | is.preposition)) !== 0
}

/** “Lund was murdered”, “were robbed” */
function isPassive(t: Tokens, verb: number): boolean {
  let at = verb - 1
  while (at > 0 && t.is[at]! & is.adverb) at--
  return /^(?:am|are|be|been|being|get|gets|got|is|was|were)$/.test(t.word[at] ?? '') && !/ing$/.test(t.word[verb]!)
}

/** “Pell is a serial liar”; not “think that Pell is a liar”, “to many, Pell is a liar”. */
function insultIn(passage: Passage, {start, end, text}: Statement): Accusation | undefined {
  const found = passage.get(judgements).find((one) => one.kind === 'insult' && !one.labels && one.start >= start && one.end <= end && /\b(?:bigot|corrupt|crook|crooked|cheat|dictator|dishonest|extremist|fascist|fraud|liar|misogynist|narcissist|predator|psychopath|racist|rapist|sexist|swindler|terrorist|thief|traitor|tyrant|xenophobe)s?\b/.test(passage.text.slice(one.start, one.end)))
  if (!found) return undefined
  const own = text.slice(found.start - start, found.end - start)
  if (own.includes('_') || / (?:was|were)\b/.test(own) || /\b(?:that|whether|if) $|^\W*(?:To|For) (?:\p{Ll}+ )*(?:many|some|others|critics)\b/u.test(text.slice(0, found.start - start)) || !/^\p{Lu}/u.test(own.replace(/^(?:The|A|An|It|That|This|He|She|They|There|What|But|And|We|You|I|Congress|Parliament|Washington|Politics|Politicians|Everyone|Everybody)(?: |'re |'s )/, ''))) return undefined
  return {who: own.split(/ (?:is|was|are|were)\b/)[0]!, alleged: false, start: found.start - start, end: found.end - start}
}

/** “That statement is a lie.” */
function lieIn(text: string): Accusation | undefined {
  const found = character.exec(text)
  return found && /\b(?:claims?|comments?|remarks?|statements?|story|words|answer|that|deal|company)\b/i.test(text.slice(0, found.index)) ? {who: '', alleged: false, start: found.index, end: found.index + found[0].length} : undefined
}

/** A few words on, to the next mark: “bullied her out”. */
function endOf(text: string, from: number): number {
  const more = /^(?: [\p{L}'’-]+){0,3}/u.exec(text.slice(from))!
  return from + more[0].length
}
