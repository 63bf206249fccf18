import type {Block, Document} from '../document.js'
import {defineFact, once} from '../fact.js'
import type {Anonymity} from './anonymity.js'
import {attributions} from './attributions.js'
import type {Attribution} from './attributions.js'
import {categories, is} from './categories.js'
import {names} from './names.js'
import type {Name} from './names.js'
import type {Range} from './noun-phrases.js'
import {wordsOf} from './phrases.js'
import {isCapital, tokenKind} from './tokens.js'
import type {Tokens} from './tokens.js'
import type {Phrase} from './phrases.js'
import {proseTokens} from './prose-tokens.js'
import {sentenceAt} from './sentences.js'
import type {Source} from './sources.js'

/**
 * Does the source tell something? “A doctor feared the worst” and “a gunman stormed in” tell a story; “a doctor said”, “doctors declined
 * to say”, “officials who asked not to be named” make a source.
 */
export function speaks(document: Document, {attributions: own, anonymity, phrase}: Source): boolean {
  if (isNobody(phrase) || hasNameBeside(document, phrase)) return false
  const all = document.get(attributions)
  return own.length === 0 || isGranted(phrase, anonymity) || own.some((index) => tells(all[index]!))
}

/** “a clerk who asked not to be named”, in one sentence. */
function isGranted({block, headToken}: Phrase, anonymity: Anonymity | undefined): boolean {
  return anonymity?.place.block === block && sentenceAt(block, anonymity.place.start) === sentenceAt(block, block.get(proseTokens).start[headToken]!)
}

/** “No clerk said”, “not everybody”; “Asking staffers”. */
export const isNobody = once(({block, range, determiner, head, headToken, pronoun}: Phrase): boolean => {
  const t = block.get(proseTokens)
  // “they”: whoever it is has been spoken of. “at public dinners”, “told | reporters”, “having | allies | noting”: part of the sentence.
  if (pronoun && /^(?:he|her|him|his|it|its|she|their|them|they|this|we|which|who|you)$/.test(head)) return true
  if (t.is[range.first]! & is.preposition && !isCapital(t, range.first) && /^(?:at|from|in|on|to|under|with)$/.test(t.word[range.first]!)) return true
  if (/^(?:having|told|tells|telling)$/.test(t.word[range.first - 1] ?? '')) return true
  // “the Committee to Protect | Journalists |”
  if (range.last - range.first === 1 && range.first > 0 && isCapital(t, range.first) && isCapital(t, range.first - 1) && t.kind[range.first - 1] === tokenKind.word) return true
  // “Pell walks out and tells | reporters |”, where the grammar took all of it
  for (let at = range.first + 1; at < headToken; at++) if (/^(?:says|tells|told)$/.test(t.word[at]!) && !/^(?:that|which|who)$/.test(t.word[at - 1]!)) return true
  // “among others”
  if (t.word[range.first - 1] === 'among') return true
  // “Hale, as a senator, complained”
  if (t.word[range.first - 1] === 'as' && t.word[range.last - 1] === ',') return true
  return determiner === 'no' || t.word[range.first - 1] === 'not' || (t.is[range.first]! & is.auxiliary) !== 0
})

/** “Ivo Hale and his aides”, “Ivo Hale, a carpenter who …, agreed”, “advisers like Okoro”, “the nominee and his aides”: somebody is known. */
export function hasNameBeside(document: Document, phrase: Phrase): boolean {
  const {block, range} = phrase
  return isNamedInside(phrase) || nameBefore(document, block, range) || opensWithName(document, phrase)
}

const isNamedInside = once((phrase: Phrase) => phrase.name !== undefined || namesInside(phrase) || example.test(wordsOf(phrase.block.get(proseTokens), phrase.range)) || isPartner(phrase) || isApposed(phrase) || isNamedAside(phrase) || isDescribing(phrase))

/** “The Norland legislator, | a member of the minority |, wept”: more about somebody whom the text has already. */
function isApposed({block, range: {first, last}, determiner}: Phrase): boolean {
  const t = block.get(proseTokens)
  if (t.word[first - 1] !== ',' || !/^(?:an?|one)$/.test(determiner) || t.is[first - 2]! & (is.verb | is.adverb)) return false
  const isClosed = t.word[last] === ',' || t.word[last - 1] === ','
  for (let at = first - 2; at >= Math.max(0, first - 9); at--) {
    const opens = at === 0 || /^[.!?”"]$/.test(t.word[at - 1]!)
    if (t.kind[at] === tokenKind.mark) return false
    // “Sheriff Ivo Hale in Vask, | one of many officers | who object, says …”
    if (opens && isCapital(t, at) && t.word[first + 1] === 'of' && block.get(names).some(({full, range}) => full && range.first >= at && range.last < first)) return true
    if (at < first - 2 && isClosed && /^(?:the|this|that|his|her|their)$/.test(t.word[at]!)) return opens
  }
  return false
}

/** “including Dana Okoro”, “like Okoro”, “Okoro and colleagues” */
const example = /\p{Lu}\p{Ll}+,? (?:and|et) (?:(?:her|his|their) )?(?:associates|co-?authors|colleagues|co-?workers|others)$|\b(?:including|like|such as) (?:\p{Ll}+ ){0,3}\p{Lu}\p{Ll}+(?:\. \p{Lu}| ?(?:\p{Lu}|,|$))/u

/** “One pilot, | harbour veteran Dana Okoro, |”, “One priest backing Lund, | Ivo Hale of St. Ann’s, |”: the aside says who. */
function isNamedAside({block, range, headToken, plural, determiner}: Phrase): boolean {
  if (plural || !/^(?:an?|another|one)$/.test(determiner)) return false
  const t = block.get(proseTokens)
  return block.get(names).some(({full, sure, range: {first, last}}) => {
    if (!full || first <= headToken || first > headToken + 16 || !/^(?:,|of|--?|—|–|\))$/.test(t.word[last] ?? '')) return false
    let before = first - 1
    while (before > headToken && before > first - 6 && t.kind[before] === tokenKind.word && !isCapital(t, before) && !(t.is[before]! & (is.preposition | is.determiner | is.auxiliary | is.say | is.pronoun))) before--
    const apart = /^(?:,|--?|—|–|\()$/.test(t.word[before] ?? '')
    // “a clerk in Bexley, Norland Harbor, said”
    if (!apart || !(sure || before < first - 1 || !isCapital(t, before - 1) || !isPlaced(t, before - 1))) return false
    for (let at = headToken + 1; at < before; at++) if (t.kind[at] === tokenKind.mark && !/^[.'’]$/.test(t.word[at]!) && at < range.last) return false
    return before <= range.last || before === headToken + 1
  })
}

/** “in Bexley |”, “of the Norland Port |” */
function isPlaced(t: Tokens, last: number): boolean {
  let at = last
  while (at > 0 && (isCapital(t, at) || t.word[at] === '.')) at--
  return (t.is[t.word[at] === 'the' ? at - 1 : at]! & is.preposition) !== 0
}

/** “As Ivo, | a pilot with a gift for mimicry |, joked”, “On the show “Tide & Co.,” | Rep. Ada Pell |” */
function isDescribing({block, range: {first, last}, determiner}: Phrase): boolean {
  const t = block.get(proseTokens)
  if (/^(?:an?|one)$/.test(determiner) && t.word[first - 1] === ',' && isCapital(t, first - 2) && /^(?:as|because|when|while)$/.test(t.word[first - 3] ?? '') && (t.word[last] === ',' || t.word[last - 1] === ',')) return true
  return block.get(names).some(({full, sure, range, roles}) => full && sure && roles.length > 0 && range.first > first && range.first < last && /^(?:sen|rep|gov|dr)$/.test(roles[0]!) && /["”]/.test(t.text.slice(t.start[first], t.start[range.first])))
}

/** “he and his wife”, “the nominee and his aides”; but not “the guards and their friends”. */
function isPartner({block, range: {first, last}}: Phrase): boolean {
  const t = block.get(proseTokens)
  for (let at = first + 1; at < Math.min(last - 1, first + 5); at++) {
    if (t.word[at] !== 'and') continue
    return /^(?:his|her|its|their)$/.test(t.word[at + 1]!) && !(t.is[at - 1]! & is.roles) && /^(?:he|she|they|the)$/.test(t.word[first]!)
  }
  return false
}

/** “two members from Vask, Ada Pell and Carl Lund,”, “a former candidate -- Ada Pell --” */
function namesInside({block, tail}: Phrase): boolean {
  if (!tail) return false
  const t = block.get(proseTokens)
  return block.get(names).some(({full, sure, range: {first, last}}) => {
    if (!full || !sure || first <= tail.first || last > tail.last) return false
    let before = first - 1
    while (before > tail.first && (t.is[before]! & is.title || (t.word[before] === '.' && t.is[before - 1]! & is.title))) before--
    return /^(?:,|--?|—|–|\(|:)$/.test(t.word[before]!)
  })
}

/** “Sen. Ada Pell and her aides”, “Norwell and its allies”; but not “Guards and their friends”. */
function opensWithName(document: Document, {block, range: {first, last}}: Phrase): boolean {
  const t = block.get(proseTokens)
  let and = first
  while (and < last && (isCapital(t, and) || /^[.,]$/.test(t.word[and]!))) and++
  if (and === first || and >= last || t.word[and] !== 'and') return false
  if (/^(?:his|her|its|their)$/.test(t.word[and + 1] ?? '')) return and - first > 1 || !(t.is[first]! & (is.role | is.roles | is.vague))
  const end = t.word[and - 1] === ',' ? and - 1 : and
  return block.get(names).some((name) => name.range.last === end && name.range.first >= first && isName(document, name))
}

const isName = (document: Document, name: Name) => (name.full && name.sure) || isKnown(document, name.surname)

/** A name right before the phrase: in apposition with it, or its partner in a list. */
function nameBefore(document: Document, block: Block, {first}: Range): boolean {
  const t = block.get(proseTokens)
  const joined = t.word[first - 1] === 'and'
  let end = joined ? first - 1 : first
  while (/^(?:,|--?|–|—)$/.test(t.word[end - 1] ?? '')) end--
  if (end === first) return false
  const name = block.get(names).find(({range}) => range.last === end)
  // “Lund -- and his advisers -- insist”: whoever the possessive points to
  if (name && joined && name.range.last - name.range.first === 1 && /^(?:her|his|its|their)$/.test(t.word[first] ?? '') && /^(?:,|--?|—|–)$/.test(t.word[first - 2] ?? '')) return true
  if (!name || !(name.full || isKnown(document, name.surname))) return false
  // “…,” said Dana Okoro, and a clerk said: a clause of its own.
  return !joined || !document.get(sourceEnds).get(block)?.has(t.end[end - 1]!)
}

const isKnown = (document: Document, surname: string) => document.get(surnames).has(surname)

/** The surnames that the text has in full somewhere. */
const surnames = defineFact({
  name: 'surnames',
  document: ({blocks}): ReadonlySet<string> => new Set(blocks.flatMap((block) => block.get(fullSurnames)))
})

const fullSurnames = defineFact({name: 'full surnames', block: (passage): readonly string[] => passage.get(names).flatMap(({full, surname}) => (full ? [surname] : []))})

/** Where the sources of a block end. */
const sourceEnds = defineFact({
  name: 'source ends',
  document(document): ReadonlyMap<Block, ReadonlySet<number>> {
    const ends = new Map<Block, Set<number>>()
    for (const {source} of document.get(attributions)) {
      for (const {block, end} of source) {
        const own = ends.get(block)
        if (own) own.add(end)
        else ends.set(block, new Set([end]))
      }
    }
    return ends
  }
})

/** A cue that reports words or findings, and something that it reports. */
export const tells = once((attribution: Attribution): boolean => {
  const {by, content, declined, word} = attribution
  if (declined) return true
  if (by === 'think' || by === 'noun' || isSupposed(attribution) || isHeard(attribution) || isNoTelling(attribution)) return false
  if (/\bnever\b|\breports? to$|\bfail(?:ed|ing|s)? to\b|\b(?:tr(?:ied|ies|y)|trying) to (?:convince|explain|persuade|tell|warn)\b|\b(?:is|are|was|were|been|being) (?:accus|blam|charg|criticis|criticiz|referr)ed\b/.test(cueOf(attribution)) || isSaidOf(attribution)) return false
  if (content.length === 0) return (categories(word) & is.say) !== 0 && goesOn(attribution)
  if (/^(?:according|colon|signature)$/.test(by)) return true
  return says(attribution) || claims(attribution)
})

/** “Some clerks | are said | to leave”: others say it. */
const isSaidOf = ({block, cue}: Attribution) => /^(?:is|are|was|were|been) (?:alleged|believed|known|reported|rumou?red|said|thought|understood) to\b/.test(block.text.slice(cue[0]?.start ?? 0, (cue.at(-1)?.end ?? 0) + 4))

/** “described the plan as a mess”, “called it a mess”, “pointed out the mess”; but not “a man called Lund”, “called for help”. */
function says(attribution: Attribution): boolean {
  const {content, word} = attribution
  if (/^(?:accus|blam|characteri[sz]|den[iy]|describ|disput|label|recount)/.test(word)) return true
  if (/^call/.test(word)) return !/ (?:for|in|on|upon)$/.test(cueOf(attribution)) && !isCallOnly(attribution) && content.some(({block, start}) => /^["“\p{Ll}]/u.test(block.text.slice(start)))
  return /^point/.test(word) && / out$/.test(cueOf(attribution))
}

/** “tells jokes”, “report to her”, “showed her the photo”, “stress about the rent”, “suggested waiting”, “mentioned a job” */
function isNoTelling({block, cue, word}: Attribution): boolean {
  const behind = block.text.slice(cue.at(-1)?.end ?? 0)
  // “are starting to worry”
  if (/^(?:fear|worr)/.test(word) && /\b(?:beg[aiu]n|beginning|begins|start(?:ed|ing|s)?) to (?:fear|worry)$/.test(block.text.slice(Math.max(0, (cue.at(-1)?.end ?? 0) - 30), cue.at(-1)?.end))) return true
  if (/^t(?:ell|old)/.test(word)) return /^ ["“”'‘]?(?:an? |\w+ )?(?:jokes?|lies?)\b/.test(behind)
  if (/^reports?$/.test(word)) return /^ (?:directly )?to (?:\p{Lu}|her|him|it|them|us)/u.test(behind)
  if (/^show/.test(word)) return /^ (?:her|him|it|me|them|us|\p{Lu}\p{Ll}+) (?:an?|her|his|its|the|their)\b/u.test(behind)
  if (/^stress/.test(word)) return /\bstress\w* (?:about|out|over)\b/.test(block.text.slice(cue[0]?.start ?? 0, (cue.at(-1)?.end ?? 0) + 8))
  if (/^mention/.test(word)) return /^ (?:an?|her|his|its|the|their)\b/.test(behind)
  return /^suggest/.test(word) && isProposal(behind)
}

/** “waiting”, “they wait”; but not “they knew” */
function isProposal(text: string): boolean {
  const verb = /^ (?:that )?(?:he|she|they|we|\p{Lu}\p{Ll}+) ([a-z]+) /u.exec(text)?.[1]
  return /^ [a-z]+ing\b/.test(text) || (verb !== undefined && !/(?:s|ed|ing|ly)$/.test(verb) && !(categories(verb) & (is.past | is.auxiliary | is.preposition | is.adverb | is.subordinator)) && !/^(?:and|but|or|who)$/.test(verb))
}

/** “call the shots”, “called it a day”, “calls a meeting” */
const isCallOnly = ({block, cue}: Attribution) => /^ (?:the (?:shots|tune)|it (?:a day|quits)|(?:an?|another|the) (?:[\w-]+ )?(?:ambulance|conference|doctor|election|halt|hearing|meeting|referendum|session|strike|summit|truce|vote)s?)\b/.test(block.text.slice(cue.at(-1)?.end ?? 0))

/** “A clerk told the court”, in the open; “an official | confirmed by the board |”; “booed Pell for | saying |”; “Who needs a clerk who calls it a mess?” */
function isHeard(attribution: Attribution): boolean {
  const {block, cue, word} = attribution
  const end = cue.at(-1)?.end
  if (end === undefined) return false
  if (/ing$/.test(word) && /\bfor\s$/.test(block.text.slice(0, cue[0]!.start))) return true
  const behind = block.text.slice(end, end + 30)
  if (/^ (?:the )?(?:court|judges?|jur(?:ors|y)|justices|magistrate|tribunal)\b/.test(behind) && /^t(?:ell|old)/.test(word)) return true
  if (/^ by (?!(?:e-?mail|mail|phone|telephone|text)\b)/.test(behind) && /ed$/.test(word) && cueOf(attribution) === word) return true
  const sentence = sentenceAt(block, end - 1)
  return sentence !== undefined && /^calls?$/.test(word) && block.text[sentence.end - 1] === '?'
}

/** Four words or more: not “fired "for good cause"”. */
const isQuoted = ({content}: Attribution) => content.some(({block, start, end}) => /["“](?:[^\s"”]+\s+){3}[^\s"”]/.test(block.text.slice(start, end)))

/** “Fox insiders told the Herald | that …”, where the grammar has lost what was told. */
function goesOn({block, cue}: Attribution): boolean {
  const end = cue.at(-1)?.end ?? 0
  const sentence = sentenceAt(block, end - 1)
  return /^[^.;:!?]{0,50}\bthat\b/.test(block.text.slice(end, sentence?.end))
}

/** “If a parent says”, “a nurse could say”, “for witnesses to explain”: nobody has. But “would not say” and “would later say” report. */
function isSupposed(attribution: Attribution): boolean {
  return isConditional(attribution) || /\bwould (?!not\b|later\b|neither\b|only\b)/i.test(cueOf(attribution))
}

function isConditional(attribution: Attribution): boolean {
  // “what happens when clerks think that …”
  const [place] = attribution.source
  if (place && /^(?:believe|claim|feel|say|think)s?$/.test(attribution.word) && /\bwhen(?:ever)?\s+$/i.test(place.block.text.slice(0, place.start))) return true
  if (/^to\b|\b(?:can|could|may|might|must|should)\b(?! not\b|n)/i.test(cueOf(attribution))) return true
  const [who] = attribution.source
  return who !== undefined && /\b(?:if|suppose|unless)\s+(?:\w+\s+)?$/i.test(who.block.text.slice(0, who.start))
}

const cueOf = ({cue}: Attribution) => cue.map(({block, start, end}) => block.text.slice(start, end)).join(' ')

/**
 * A claim in words of its own: a quotation, “that …”, a clause with a verb. “Experts recommend rest”, “coders requested more tests” and
 * “scholars wonder whether” claim nothing, nor do those who “are aware that”.
 */
export const claims = once((attribution: Attribution): boolean => {
  const {block, content, word, by} = attribution
  if (by === 'noun' || acts.test(word) || feels.test(word) || isConditional(attribution) || (/^call/.test(word) && !says(attribution))) return false
  if (!((categories(word) & is.say) !== 0 || by === 'according' || believes.test(word) || says(attribution) || isQuoted(attribution))) return false
  // “in what critics called a rout”
  if (/^(?:call|describ|label)/.test(word)) return true
  const t = block.get(proseTokens)
  return content.some((place) => {
    const text = block.text.slice(place.start, place.end)
    if (place.block !== block || /["“”]/.test(text)) return true
    // “saying what he believed”
    if (/^whether\b|^what (?:he|she|they)\b/i.test(text)) return false
    // “said obstacles exist”: nobody says a thing.
    if (/^sa(?:id|y|ys)$/.test(word) && / \S+ /.test(text)) return true
    if (/^(?:that|there|it|he|she|they|this|these|such)\b/i.test(text)) return true
    // “agreed to wait”
    if (/^to\b/.test(text)) return false
    for (let at = 0; at < t.length; at++) {
      if (t.start[at]! <= place.start || t.end[at]! > place.end) continue
      if (t.is[at]! & (is.auxiliary | is.past | is.third) || /[a-z]{3}ed$/.test(t.word[at]!)) return true
      // “the dam leaks”; but not “Pell's efforts”, “a lack of plans”
      if (/[a-z]{3}[^s']s$/.test(t.word[at]!) && !(t.is[at]! & (is.roles | is.documents)) && !/^(?:'s|'|of|and|,|no)$/.test(t.word[at - 1]!) && !(t.is[at - 1]! & (is.determiner | is.preposition | is.quantifier))) return true
    }
    return false
  })
})

/** “is aware that”, “was glad that”: what follows is known. */
const feels = /^(?:un)?(?:aware|certain|sure)$|^(?:conscious|disappointed|glad|grateful|happy|proud|sad|sorry|surprised|thankful)$/
const acts = /^(?:beg|implor|plead|propos|remember|wonder|ask|request|debat|recommend|urg|demand|chant|discuss|question|doubt|order|invit|thank|gather|protest|post|boo|jeer|cheer|applaud|heckl|yell|shout|scream|laugh|do$|did$|done$)/
const believes = /^(?:anticipat|assum|believ|consider|deem|doubt|estimat|expect|fear|feel|felt|hold|perceiv|predict|regard|suspect|think|thought|view|worr)/
