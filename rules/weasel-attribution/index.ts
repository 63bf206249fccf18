import {attributions, attributionsByBlock} from '../../src/facts/attributions.js'
import type {Attribution} from '../../src/facts/attributions.js'
import {is} from '../../src/facts/categories.js'
import {citedIn} from '../../src/facts/citations.js'
import {crowds} from '../../src/facts/crowds.js'
import type {Crowd} from '../../src/facts/crowds.js'
import {proseTokens} from '../../src/facts/prose-tokens.js'
import {sentenceAt, sentences} from '../../src/facts/sentences.js'
import {isToldNext} from '../../src/facts/documents.js'
import {isMediaKnown} from '../../src/facts/media-crowds.js'
import {isNamedLater} from '../../src/facts/named-members.js'
import {isSigned} from '../../src/facts/signatures.js'
import {sourceOf, sources} from '../../src/facts/sources.js'
import type {Source} from '../../src/facts/sources.js'
import {claims, hasNameBeside, isNobody} from '../../src/facts/speaking.js'
import {isVouched, isVouchedNearby} from '../../src/facts/vouching.js'
import type {Block, Document, Place} from '../../src/rule.js'
import {defineFact, defineRule, flag, once, oneOf, retext} from '../../src/rule.js'
import {genericDocuments, genericModifiers} from './words.js'

/** “Critics say”, “studies show”: a claim pinned on a group that nobody could ask. */
export const weaselAttribution = defineRule({
  id: 'weasel-attribution',
  summary: 'Claims pinned on nobody in particular: “critics say”, “studies show”',
  severity: {recommended: 'info', strict: 'error', newsroom: 'error', encyclopedia: 'error', academic: 'warning', 'web-copy': 'warning'},
  types: {opinion: 'info', interview: 'info', encyclopedia: {recommended: 'warning'}, academic: {recommended: 'warning'}, web: {recommended: 'warning'}, fiction: 'off'},
  yieldsTo: ['second-hand-source'],
  options: {
    acceptCitation: flag('A citation or link in the sentence names them', true, {newsroom: false}),
    namedMember: oneOf('How near a member who is named and speaks must follow, to stand for the group', ['paragraph', 'next-paragraph', 'never'], 'paragraph', {
      recommended: 'next-paragraph',
      'web-copy': 'next-paragraph'
    }),
    onlyClaims: flag('Leave alone what a crowd calls a thing, expects or feels, a group with a name in it, and one of which the text goes on to name somebody', false, {recommended: true})
  },
  messages: {
    group: (said: string) => ({text: `Which ones are “${said}”?`, note: 'Name at least one of them, or cite where they say it.'}),
    documents: (said: string) => ({text: `Which ones are “${said}”?`, note: 'Cite at least one of them, with its author and date.'})
  },
  document(document, {options, report}) {
    const all = document.get(attributions)
    const told: Place[] = []
    const asked: Source[] = []
    for (const source of document.get(sources)) {
      const generic = isGeneric(source)
      if ((source.class !== 'weasel' && !generic) || source.phrase.block.kind === 'heading') continue
      const [{places: [place], attribution: index} = {places: [], attribution: undefined}] = source.mentions
      if (!place || isNobody(source.phrase) || hasNameBeside(document, source.phrase) || isBounded(source, place) || isOfThose(document, source)) continue
      // “in what critics called a rout”: no attribution of its own
      const own = index === undefined ? undefined : all[index]!
      if (own && (isSigned(document, own) || isAsked(own) || isSupposed(own) || isNoClaim(own) || (!generic && !claims(own)) || !isSubject(source, own))) continue
      told.push(place)
      if (options.acceptCitation && citedIn(place)) continue
      if (options.onlyClaims && (!own || isModest(source, place, own) || isAnswered(document, source, place))) continue
      if (own && source.phrase.head === 'reports' && isMediaKnown(document, source, own, place)) continue
      if (own && options.namedMember !== 'never' && isNamedLater(document, index!, options.namedMember === 'next-paragraph')) continue
      // “Legal experts say so. It will take years, experts say”: the same ones, asked about once
      if (options.onlyClaims && asked.some(({phrase}) => phrase.head === source.phrase.head && Math.abs(phrase.block.index - place.block.index) < 3)) continue
      asked.push(source)
      const said = place.block.text.slice(place.start, place.end)
      if (generic) report.documents(place, said)
      else report.group(place, said)
    }
    for (const block of document.blocks) {
      for (const crowd of block.get(crowds)) {
        const place = block.at(crowd)
        if (isToldOf(told, place) || (options.acceptCitation && citedIn(place))) continue
        if (options.onlyClaims && (!crowd.standing || isPointedOut(place) || isBehindColon(document, place) || isFollowers(document, place) || (!crowd.documents && isMemberNear(document, place, /\p{L}+$/u.exec(block.text.slice(place.start, place.end))?.[0].toLowerCase() ?? '')))) continue
        if (isHeardNearby(document, place, crowd)) continue
        const said = block.text.slice(place.start, place.end)
        if (crowd.documents) report.documents(place, said)
        else report.group(place, said)
      }
    }
  }
})

/** Its sentence has been asked about already. */
function isToldOf(told: readonly Place[], {block, start}: Place): boolean {
  const sentence = sentenceAt(block, start)
  return sentence !== undefined && told.some((place) => place.block === block && place.start < sentence.end && place.end > sentence.start)
}

/** One of them, or somebody else who is known, speaks in the paragraph or in the next one; what “most vets recommend” nobody settles alone. */
function isHeardNearby(document: Document, place: Place, {standing}: Crowd): boolean {
  if (isVouched(document, place)) return true
  if (standing) return false
  const next = document.blocks[place.block.index + 1]
  return isVouchedNearby(document, place) || (next !== undefined && isVouchedNearby(document, next.at({start: 0, end: 0})))
}

const genericHeads = new Set(genericDocuments)
const genericWords = new Set(genericModifiers)

/** “Studies”, “much research”, “industry reports”: documents that are none in particular. */
const isGeneric = once(({class: of, phrase}: Source): boolean => {
  return of === 'document' && !phrase.definite && !phrase.name && !phrase.tied && genericHeads.has(phrase.head) && phrase.modifiers.every((word) => genericWords.has(word)) && (!phrase.tail || phrase.tail.last - phrase.tail.first < 2)
})

/** “Activists plan a march”, “some users protested”: what a group does or wants, which nobody doubts. */
function isNoClaim({word}: Attribution): boolean {
  return actions.test(word)
}

const actions = /^(?:aim|announc|ask|decid|declin|demand|gather|hear|hope|hoping|intend|know|knew|learn|listen|need|plan|pledg|prefer|promis|propos|protest|question|refus|resolv|seek|sought|vow|want|wish)/

/** “Some haven’t thought about it”, “Does it help, as critics say?”, “Activists sent out letters | warning |”: nobody has said so. */
const isSupposed = once(({block, cue, source, by}: Attribution): boolean => {
  const [who] = source
  const [first] = cue
  if (!who || !first || who.block !== first.block) return false
  const {text} = block
  const end = cue.at(-1)!.end
  const between = text.slice(Math.min(who.end, first.start), end)
  if (/\b(?:have|has|had)(?:n[’']t| not) /.test(between)) return true
  // “experts | who | wrote it”, “the bank attracted notice when | they | said”; “experts tell the young to wait”
  if (/^(?:they|we|wh\w+)$/i.test(text.slice(who.start, who.end)) || /^t(?:ell|old)s? (?:the |their |his |her )?\p{Ll}+ to \p{Ll}/u.test(text.slice(first.start))) return true
  // “scientists | have experiments to explain |”
  if (/^(?:\p{L}+ly |even |also )?(?:ha[ds]|have|sen[dt]) (?!(?:\p{L}+ )?\p{L}+(?:ed|en|wn|id|ught|und)\b)/u.test(text.slice(first.start, end))) return true
  if (by !== 'according' && first.start - who.end > 8 && /^\p{Ll}+ing\b/u.test(text.slice(first.start))) return true
  return text[(sentenceAt(block, first.start)?.end ?? 0) - 1] === '?'
})

/** What a crowd calls, expects or feels, and whom it has told it to; a group with a name in it; “others”, of whom the first have been told. */
function isModest({phrase}: Source, {block, start, end}: Place, {by, cue, word}: Attribution): boolean {
  const {text} = block
  const between = text.slice(end, cue.at(-1)!.end)
  // “Critics would say”, “some even try to argue”
  if (/\bwould(?! (?:later|not)\b)|\btr(?:y|ies|ied|ying) to\b/.test(between)) return true
  if (/^(?:point|call|characteri[sz]|deem|describ|dub|anticipat|advis|assum|expect|fear|feel|felt|forecast|hope|label|predict|refer|see|saw|term|think|thought|view|worr)/.test(word)) return true
  if (phrase.pronoun ? /^others?$/.test(phrase.head) || !/^(?:argu|believ|claim|sa[iy]|suggest|suspect)/.test(word) : crowdHeads.test(phrase.head) && (by === 'think' || /^believ/.test(word))) return true
  const sentence = sentenceAt(block, start)
  const said = text.slice(start, end)
  const before = text.slice(sentence?.start ?? 0, start)
  // “for what critics say is a trick”, “even critics say”, “the consensus among scientists”, “researchers say they need”, “groups reported spending”
  if (/\bwhat (?:\p{Ll}+ )?$/u.test(before) || /^even\b|\bconsensus\b|\bboth\b/i.test(said) || /^disagree/.test(word) || /^[^.]{0,12}\bthey (?:need|want)/.test(text.slice(cue.at(-1)!.end)) || /^ (?:spending|raising)\b/.test(text.slice(cue.at(-1)!.end))) return true
  if (/^some\b/i.test(said) && hasOthers(text, before, end, sentence?.end ?? end)) return true
  // “Some scientists believe one thing, while some say another”; “Nine of ten voters were angry; most said …”
  if (phrase.pronoun && (/(?:^|\P{L})(?:critics|experts|many|most|others?|scientists|some|\p{Lu}\p{Ll}+(?:ans|ats|ers))\b.*[;,]/iu.test(before))) return true
  if (/\P{L}\p{Lu}|^["“‘(]|^\p{Lu}{2}/u.test(text.slice(start, end)) || (start > (sentence?.start ?? 0) && /^\p{Lu}/u.test(text.slice(start))) || /["”’]\s*$/.test(text.slice(0, start)) || /^(?:[Oo]thers?|[Ff]ew) /.test(text.slice(start, end))) return true
  // “advocates of the levy”, “a half-dozen party | strategists”; “advocates, who have warned of it, …”
  if (/^(?:advocates|backers|campaigners|defenders|foes|opponents|proponents|supporters)\b.* (?:for|of|on)\b/i.test(text.slice(start, end)) || /^,? who\b/.test(text.slice(end))) return true
  if (/\b(?:dozen|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:\p{L}+ ){0,3}$/u.test(text.slice(Math.max(0, start - 50), start))) return true
  // “experts have told the Norland House”, in public
  const tail = text.slice(cue.at(-1)!.end - 4)
  if (/^told (?:the |a )?\p{Lu}/u.test(tail)) return true
  return /\bI (?:asked|called|interviewed|met|polled|spoke|talked)\b/.test(text.slice(sentence?.start, sentence?.end))
}

/** “Some scientists believe the eels came by sea, while others say they came by river”, “While some …, others …”, “Some …. Others …”: two schools, side by side. */
function hasOthers(text: string, before: string, end: number, stop: number): boolean {
  if (/, (?:and |but |while )+(?:some|others)\b/.test(text.slice(end, stop))) return true
  if (/^(?:Although|Though|While) $/.test(before) && /, (?:some )?others\b/.test(text.slice(end, stop))) return true
  return /^[.!?]["”’]* (?:[^.!?]{1,90}[.!?]["”’]* )?(?:(?:But|Still|Yet),? )?[Oo]thers \p{Ll}/u.test(text.slice(stop - 1))
}

const crowdHeads = /^(?:americans|citizens|folks|fans|parents|people|voters|workers)$/

/** Somebody who is known tells it, or the text goes on to one: in the next sentence for documents, further down behind a lead. */
function isAnswered(document: Document, {phrase, class: of}: Source, place: Place): boolean {
  if (isVouched(document, place) || isBehindColon(document, place) || (of === 'document' && isToldNext(document, phrase))) return true
  const {block} = place
  if (of !== 'document' && isOfList(document, place)) return true
  const sentence = sentenceAt(block, place.start)
  const next = sentence && sentenceAt(block, sentence.end + 1)
  const rest = block.text.slice(place.end, next?.end ?? sentence?.end)
  // “… That is over, says Ada Pell”, “In a chapter titled "…"”: where no attribution was read
  if (/(?:^|[,.”"’'] )(?:not|sa[iy]|writ|wrot|add)\p{Ll}* (?:the )?\p{Lu}|\btitled ["“]/u.test(rest)) return true
  const owners = document.get(sourceOf)
  const all = document.get(attributions)
  const spoken = (other: Block | undefined) =>
    ((other && document.get(attributionsByBlock).get(other)) ?? [])
      .filter((index) => !all[index]!.inherited && /^(?:person|anonymous)$/.test(owners.get(index)?.class ?? '') && all[index]!.by !== 'think' && all[index]!.by !== 'noun')
      .map((index) => all[index]!)
  const after = paragraphFrom(document, block.index + 1, 1)
  const earlier = paragraphFrom(document, block.index - 1, -1)
  // “…, said Ines Varela, of the Vask Institute. ¶ …, experts say”
  if ((phrase.head === 'critics' || expertHeads.test(phrase.head)) && after?.get(namesDocument)) return true
  // “The Vask Medical Society said …. ¶ It said …. ¶ …, medical groups say”
  if (phrase.head === 'groups' && document.blocks.slice(Math.max(0, block.index - 4), block.index + 1).some(({text}) => /\p{Lu}\p{Ll}+ (?:Association|Council|Federation|Foundation|Group|Institute|League|Network|Society|Union) (?:also )?(?:sa[iy]|warn|report)/u.test(text))) return true
  if (of !== 'document' && isMemberNear(document, place, phrase.head)) return true
  if (expertHeads.test(phrase.head) && (spoken(earlier).length > 0 || spoken(block).some(({cue}) => cue[0]!.start < place.start))) return true
  // “she noted, while studies have shown …”
  if (/\b(?:he|she|\p{Lu}\p{Ll}+) (?:added|argued|explained|noted|said|says)\b[^.]*$/u.test(block.text.slice(sentence?.start ?? 0, place.start))) return true
  // “Scientists say so. An analysis by the Vask Institute has …”
  if (named.test(rest) || (of === 'document' && [1, 2, 3].some((step) => document.blocks[block.index + step]?.get(namesDocument)))) return true
  if (isFollowers(document, place)) return true
  if (of !== 'document' && after?.kind !== 'heading' && spoken(after).length > 0) return true
  if (!document.get(lead).has(block)) return false
  const below = new Set(document.blocks.slice(block.index).filter(({kind}) => kind === 'paragraph').slice(0, 12))
  return document.get(sources).some(({class: other, mentions}) => other === 'person' && mentions.some(({attribution, places}) => attribution !== undefined && places[0] !== undefined && below.has(places[0].block) && (places[0].block !== place.block || places[0].start > place.start)))
}

/** The paragraphs with which a text begins. */
const lead = defineFact({name: 'lead', document: ({blocks}): ReadonlySet<Block> => new Set(blocks.filter(({kind}) => kind === 'paragraph').slice(0, 3))})

/** The nearest block from an index on that is more than what a page left, “AD”. */
function paragraphFrom({blocks}: Document, from: number, step: 1 | -1): Block | undefined {
  let at = from
  while (blocks[at] && blocks[at]!.text.trim().length < 14) at += step
  return blocks[at]
}

/** How many paragraphs further down one of them may speak. */
const near = 3

/** How many paragraphs above one whose trade is told may have spoken. */
const above = 2

/**
 * Does one of them speak a little further down, or did one in this paragraph: “Supporters say it will help. ¶ It begins in May. ¶ "I could pay
 * my rent," said Tom Grice”, “Economists say so. ¶ … ¶ Lena Ortiz, an economist, said”? Or just above: “Senator Lena Ortiz said …. ¶ Many
 * lawmakers say …”?
 */
function isMemberNear(document: Document, place: Place, head: string): boolean {
  const learned = learnedHeads.test(head)
  if (!learned && !partyHeads.test(head)) return false
  const owners = document.get(sourceOf)
  const all = document.get(attributions)
  const earlier = new Set(paragraphsAbove(document, place.block))
  const stem = head.replace(/s$/, '')
  const seat = head === 'lawmakers' ? seats : undefined
  return [...earlier, place.block, ...paragraphsBelow(document, place.block)].flatMap((block) => document.get(attributionsByBlock).get(block) ?? []).some((index) => {
    const own = all[index]!
    const source = owners.get(index)
    if (own.inherited || own.by === 'think' || own.by === 'noun' || !source || source.class !== 'person') return false
    const isAbove = earlier.has(own.block)
    if (isAbove && !(source.named && (learned || seat))) return false
    if (own.block === place.block && own.cue[0]!.start > place.start) return false
    const label = `${own.source.map(({block, start, end: to}) => block.text.slice(start, to)).join(' ')} ${source.position ?? ''}`
    if (isAbove && seat) return seat.test(label) || label.includes(stem)
    return !learned || learnedPosition.test(label) || label.includes(stem)
  })
}

/** The few paragraphs before. */
function paragraphsAbove(document: Document, block: Block): Block[] {
  const found: Block[] = []
  let next = paragraphFrom(document, block.index - 1, -1)
  while (next && found.length < above) {
    found.push(next)
    next = paragraphFrom(document, next.index - 1, -1)
  }
  return found
}

/** The next few paragraphs, up to a heading. */
function paragraphsBelow(document: Document, block: Block): Block[] {
  const below: Block[] = []
  let next = paragraphFrom(document, block.index + 1, 1)
  while (next && next.kind !== 'heading' && below.length < near) {
    below.push(next)
    next = paragraphFrom(document, next.index + 1, 1)
  }
  return below
}

/** “The Herald wrote: ¶ Experts say …”: words of a quotation that the page has set apart. */
const isBehindColon = ({blocks}: Document, {block}: Place) => blocks[block.index - 1]?.text.trimEnd().endsWith(':') ?? false

/** “Vets point out that hens like shade”: nobody doubts what is pointed out. */
const isPointedOut = ({block, end}: Place) => /^ (?:\p{L}+ )?point(?:ed)? out\b/u.test(block.text.slice(end))

/** “Nurses, farmers, teachers and others on the island said it would last. ¶ But observers say”: those of the list, a paragraph or two before. */
function isOfList(document: Document, {block, start, end}: Place): boolean {
  if (/\s/.test(block.text.slice(start, end))) return false
  const all = document.get(attributions)
  const near = document.blocks.slice(Math.max(0, block.index - 3), block.index + 1).flatMap((other) => document.get(attributionsByBlock).get(other) ?? [])
  return near.some((index) => {
    const [list] = all[index]!.source
    return list !== undefined && (list.block !== block || list.start < start) && isList(list)
  })
}

const isList = once(({block, start, end}: Place) => /\p{L}s, (?:[^,]+, )*[^,]+,? and \p{L}+s?\b/u.test(block.text.slice(start, end)))

const partyHeads = /^(?:activists|advocates|backers|campaigners|defenders|detractors|foes|lawmakers|leaders|opponents|organi[sz]ations|proponents|supporters)$/
const learnedHeads = /^(?:academics|analysts|commentators|doctors|experts|observers|pundits|professionals|researchers|scholars|specialists|strategists|\p{L}+(?:ists|ians))$/u
const learnedPosition = /\b(?:[Aa]nalyst|[Cc]ent(?:er|re)|[Cc]ollege|[Dd]irector|[Dd]octor|[Ee]xpert|[Ff]ellow|[Hh]istorian|[Hh]ospital|[Ii]nstitute|[Mm]edicine|[Ll]ecturer|[Pp]hysician|[Pp]rofessor|[Rr]esearcher|[Ss]chool|[Ss]cholar|[Ss]ociety|[Ss]pecialist|[Ss]trategist|[Uu]niversity|\p{L}+(?:ologist|omist|entist))\b/u

const seats = /\b(?:[Cc]ongress(?:man|woman)|MP|[Rr]ep(?:resentative|\.)|[Ss]en(?:ator|\.))(?= |$)/

const expertHeads = /^(?:academics|analysts|doctors|economists|experts|groups|lawyers|officials|researchers|scholars|scientists|strategists)$/

const named = /\b(?:[Aa]n?|[Oo]ne|[Tt]he) (?:(?:new|recent|\d{4}) )?(?:analysis|article|estimate|forecast|paper|projection|report|review|study|survey) (?:\p{Ll}+ ){0,3}?(?:by|from|in) (?:the )?(?:[\p{Ll}]+ ){0,3}\p{Lu}|\b(?:article|paper|report|study)\b[^.]{0,40}\bin (?:the )?\p{Lu}|\b(?:Science|Nature|Lancet)\b/u

const namesDocument = defineFact({name: 'names a document', block: ({text}) => named.test(text)})

/** “Pell supporters insist”: a candidate’s own crowd or staff. */
function isFollowers({blocks}: Document, {block, start, end}: Place): boolean {
  const [, name] = /^(\p{Lu}\p{Ll}+) (?:advis[eo]rs|aides|allies|backers|fans|officials|staffers|supporters|voters)$/u.exec(block.text.slice(start, end)) ?? []
  return name !== undefined && blocks.some(({text}) => new RegExp(`[\\p{Ll},.] ${name}\\b`, 'u').test(text))
}

/** “Scores of riders came. Some said”: the sentence before tells of whom, in this paragraph or at the end of the one before. */
function isOfThose({blocks}: Document, {phrase}: Source): boolean {
  if (!phrase.pronoun) return false
  const own = phrase.block.get(proseTokens)
  const start = sentenceAt(phrase.block, own.start[phrase.range.first]!)?.first ?? 0
  if (phrase.range.first - start > 2) return false
  const block = start > 0 ? phrase.block : blocks[phrase.block.index - 1]
  if (!block || block.kind === 'heading') return false
  const t = block.get(proseTokens)
  const before = start > 0 ? sentenceAt(block, t.start[start - 1]!) : block.get(sentences).at(-1)
  for (let at = before?.first ?? 0; before && at < before.last; at++) if (t.is[at]! & is.roles && !(t.is[at]! & (is.vague | is.role)) && !/^(?:americans|people)$/.test(t.word[at]!)) return true
  return false
}

/** “Mr. Pell and others say”, “In a study of the delta, scientists report”: the text names one of them, or their work. */
function isBounded({phrase}: Source, {block, start, end}: Place): boolean {
  const said = block.text.slice(start, end)
  if (/\p{Lu}\p{Ll}+(?:,| and| or) (?:several |many |some )?others?$|\b(?:including|such as) [^,]*\p{Lu}\p{Ll}+ \p{Lu}|^[Tt]?[Ss]?he[y]? and |\b(?:[Ll]awyers|[Aa]ttorneys) (?:for|of) \p{Lu}/u.test(said)) return true
  // “analysts | at the Norwell Bank”
  if (/^ (?:at|from) (?:the )?\p{Lu}/u.test(block.text.slice(end))) return true
  // “several | state attorneys”, “at some | point”: no pronoun.
  if (phrase.pronoun && /^ (?:state|point|alleged|estimated)\b/.test(block.text.slice(end))) return true
  if (/^[^.!?]{0,60}\bin (?:an?|the|their) (?:[\w’'-]+ ){0,4}?(?:analysis|article|journal|letter|paper|report|review|study|survey)\b/.test(block.text.slice(end))) return true
  const sentence = sentenceAt(block, start)
  const before = block.text.slice(sentence?.start ?? 0, start)
  return phrase.determiner === '' && /\b(?:[Ii]n|[Ff]or) (?:[\w’'-]+ ){1,5}?(?:analysis|article|commentary|editorial|journal|letter|paper|report|review|statement|study|survey)\b/.test(before)
}

/** “Some say” and “others, he said, believe”; but not “some | rival ideas”, “many a call”, “of most”. */
function isSubject({phrase}: Source, {cue}: Attribution): boolean {
  if (!phrase.pronoun) return true
  const t = phrase.block.get(proseTokens)
  const next = phrase.range.last
  if (/^(?:of|in|at|to|for|by|on|with|than)$/.test(t.word[phrase.range.first - 1] ?? '') || t.word[next] === "'s") return false
  return cue.some((place) => place.block === phrase.block && place.start >= t.start[phrase.range.first]! && place.start <= t.end[Math.min(t.length - 1, next + 2)]!)
}

/** “How many people say yes”: no claim. */
function isAsked({block, source}: Attribution): boolean {
  const t = block.get(proseTokens)
  const start = source[0]?.start ?? 0
  let at = 0
  while (at < t.length && t.start[at]! < start) at++
  return t.word[at - 1] === 'how' || t.word[at] === 'how' || (t.word[at - 1] === 'so' && t.word[at - 2] === 'how')
}

export default /* @__PURE__ */ retext(weaselAttribution)
