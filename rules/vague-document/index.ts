import {categories, is} from '../../src/facts/categories.js'
import {citedIn} from '../../src/facts/citations.js'
import {facetsAt, hasAuthor, isToldBefore, isToldBelowLead, isToldNext} from '../../src/facts/documents.js'
import {isMediaKnown} from '../../src/facts/media-crowds.js'
import {paragraphIndexes, paragraphs} from '../../src/facts/paragraphs.js'
import {coreOf} from '../../src/facts/phrases.js'
import type {Phrase} from '../../src/facts/phrases.js'
import {putFigures} from '../../src/facts/crowds.js'
import {attributions} from '../../src/facts/attributions.js'
import type {Attribution} from '../../src/facts/attributions.js'
import {proseTokens} from '../../src/facts/prose-tokens.js'
import {sentenceAt, sentences} from '../../src/facts/sentences.js'
import {sourceOf, sources} from '../../src/facts/sources.js'
import type {Block, Document, Place} from '../../src/rule.js'
import {defineRule, flag, integer, retext, strings} from '../../src/rule.js'
import {outletWords} from '../../src/words/outlet-words.js'
import {registerNouns, vagueNouns} from './words.js'

/** A report, study or poll that no reader could find. */
export const vagueDocument = defineRule({
  id: 'vague-document',
  summary: 'Reports, studies, polls and documents that no reader could find',
  severity: {recommended: 'warning', strict: 'error', newsroom: 'error', encyclopedia: 'warning', academic: 'warning', 'web-copy': 'warning'},
  types: {interview: 'info', fiction: 'off'},
  yieldsTo: ['weasel-attribution', 'second-hand-source'],
  options: {
    minFacets: integer('How many of producer, title and date it takes to identify a document', 2, {'web-copy': 1}),
    acceptLink: flag('A link or citation in the sentence identifies it', true, {newsroom: true}),
    acceptAuthor: flag('A maker who is named in full behind it counts twice: “a report by the Vask Centre”', true, {encyclopedia: false, academic: false}),
    onlyUnknown: flag('Leave alone polls at large, public filings, a maker whose name has two words or more, and what a named person or the next paragraphs tell', false, {recommended: true}),
    nouns: strings('What counts as a document, in the singular; empty for the list that ships')
  },
  messages: {
    unidentified: (said: string, noun: string, missing: string) => ({
      text: `Which ${noun} is “${said}”?`,
      note: `Give ${missing}, or a link.`
    })
  },
  document(document, {options, report}) {
    const nouns = new Set(options.nouns.length > 0 ? options.nouns : vagueNouns)
    const all = document.get(attributions)
    for (const source of document.get(sources)) {
      const {class: of, mentions, phrase, head} = source
      const first = mentions[0]
      const place = first?.places[0]
      if ((of !== 'document' && options.nouns.length === 0) || !place || first.attribution === undefined || phrase.block.kind === 'heading' || !nouns.has(singular(head)) || phrase.definite) continue
      if (options.acceptLink && citedIn(place)) continue
      if (isNoDocument(phrase, head) || isReading(phrase, place) || isPointedAt(place) || isOfThose(phrase, place) || isPassing(place, all[first.attribution]!)) continue
      if (head === 'reports' && isMediaKnown(document, source, all[first.attribution]!, place)) continue
      const facets = facetsAt(place, phrase)
      const known = Object.values(facets).filter(Boolean).length + (options.acceptAuthor && options.minFacets <= 2 && hasAuthor(phrase) ? 1 : 0)
      if (known >= options.minFacets || facets.title || isOnline(place) || (facets.producer && (isFindable(place, singular(head)) || isOfPapers(phrase, place)))) continue
      if (options.minFacets <= 2 && (isToldNext(document, phrase) || isToldBelowLead(document, phrase) || (isLoose(phrase, head) && isToldBefore(place)))) continue
      if (options.onlyUnknown && isHalfKnown(document, phrase, place, all[first.attribution]!)) continue
      const missing = [!facets.producer && 'who made it', !facets.title && 'its title', !facets.date && 'its date'].filter(Boolean)
      const core = coreOf(phrase)
      report.unidentified({...core, related: mentions.slice(1).flatMap(({places}) => places.map((other) => ({...other, message: 'also here'})))}, said(core.block.text, core), singular(head), list(missing as string[]))
    }
    for (const block of document.blocks) {
      for (const found of block.get(putFigures)) {
        const place = block.at(found)
        if (nouns.has(singular(found.noun)) && !(options.acceptLink && citedIn(place))) report.unidentified(place, said(block.text, place), singular(found.noun), 'who made it, its title and its date')
      }
    }
  }
})

/** Would some editors let it pass, since a reader half knows it, or soon will? */
function isHalfKnown(document: Document, phrase: Phrase, place: Place, attribution: Attribution): boolean {
  const {block, start, end} = coreOf(phrase)
  const said = block.text.slice(start, end)
  const sentence = sentenceAt(block, start)
  const before = block.text.slice(sentence?.start ?? 0, start)
  const behind = block.text.slice(end, sentence?.end)
  return (
    isAtLarge(phrase, said, behind) ||
    isFiled(phrase, behind) ||
    isByKnown(document, phrase, said, behind) ||
    (facetsAt(place, phrase).date && /\b(?:congressional|federal|legislative|ministerial|parliamentary)\b/i.test(said)) ||
    // “One poll shows her ahead. [NRC]”
    (sentence !== undefined && /^ ?\[\p{Lu}/u.test(block.text.slice(sentence.end, sentence.end + 4))) ||
    isOwn(document, phrase, before, behind) ||
    isRetold(document, place, attribution) ||
    isTaken(phrase, said, before, behind) ||
    isToldFurther(document, phrase, said)
  )
}

/** “Most polls show him ahead”: there are many, and the state of a race is common knowledge; “preliminary results” of an election. */
function isAtLarge({head, modifiers, determiner}: Phrase, said: string, behind: string): boolean {
  if (head === 'polls' ? !/^(?:few|some|two|three)\b/i.test(said) : head === 'poll' && determiner === 'every') return true
  if (head === 'polling' && determiner === '') return true
  if (/^(?:polling|surveys?)$/.test(head) && (race.test(behind) || /^ of [^.]* (?:as|when) they (?:arrived|entered|left)\b/.test(behind))) return true
  return modifiers.includes('preliminary') && /^(?:figures|reports|results|tests?)$/.test(head)
}

const race = /\b(?:ahead of|behind|lead|leads|leading|tied|trail(?:s|ing)?|neck and neck|the race|within \w+ points?)\b/

/** “campaign finance records”, “federal statistics”: they lie open, and who keeps them is plain. */
function isFiled({head, modifiers}: Phrase, behind: string): boolean {
  if (/^(?:data|figures|statistics)$/.test(head) && modifiers.some((word) => /^(?:federal|government)$/.test(word))) return true
  if (/^(?:data|figures)$/.test(head) && /^ (?:filed|reported|submitted) /.test(behind)) return true
  return /^(?:data|documents?|filings?|figures|records?|reports?)$/.test(head) && modifiers.some((word) => /^(?:campaign|corporate|finance|financial|fundraising|property|public|tax|voting)$/.test(word))
}

/** “a Vask Marine Institute study”, “a paper by a well-known economist, Ines Varela”, “figures released by the port” */
function isByKnown({blocks}: Document, {block, head, range}: Phrase, said: string, behind: string): boolean {
  const own = said.replace(/^(?:An?|The|Some|One|New|Recent) /, '').replace(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g, '')
  // “a recent Vask Harbour report”: which of those, still
  const isOneOfMany = /^(?:an? |the )?(?:latest|new|recent)\b/i.test(said)
  if (!isOneOfMany && /\p{Lu}[\p{L}/’'.&-]+ (?:(?:of|for|the|and) ){0,2}\p{Lu}|\p{L}\/\p{Lu}|-\p{Lu}{2}|\b\p{Lu}{2,} /u.test(own)) return true
  // “Vask & Sons counted again. By new Vask figures, …”
  const ahead = block.text.slice(0, block.get(proseTokens).start[range.first])
  if ((own.match(/(?<=\P{L})\p{Lu}\p{Ll}{3,}/gu) ?? []).some((name) => ahead.includes(name) || blocks.some(({index, text}) => index < block.index && text.includes(name)))) return true
  const tail = (said.slice(said.toLowerCase().lastIndexOf(head) + head.length) + behind).replace(/\s+/g, ' ')
  return /^ by [^.,]{0,60}, \p{Lu}\p{Ll}+ \p{Lu}|^[^.,]{0,40} (?:compiled|conducted|issued|published|released) (?:\p{L}+ ){0,2}by (?:the )?\p{Lu}|^ (?:by|in) (?:the |an? )?\p{Lu}\p{L}+(?: of)? \p{Lu}|^ by \p{Lu}\p{Ll}+\p{Lu}|^[^.]{0,40} from the (?:archives?|database|files) of \p{Lu}|^ (?:on|in) \p{Lu}\p{L}+ (?:media|newspapers|radio|television)\b/u.test(tail)
}

/** “Lund’s campaign sent an email”, “emails” where the text has told of them, “the port of Vask …, port figures show”: whose they are is plain. */
function isOwn({blocks}: Document, {block, head, modifiers}: Phrase, before: string, behind: string): boolean {
  if (/^e-?mails?$/.test(head) && ((head.endsWith('s') && modifiers.length === 0) || /\bsent (?:out )?$/.test(before) || /^,? (?:was )?sent (?:out )?by\b/.test(behind) || blocks.slice(0, block.index).some(({text}) => /\be-?mails\b/i.test(text)))) return true
  return modifiers.some((word) => /^(?:city|company|council|county|government|police|port|state|university)$/.test(word) && new RegExp(`\\b${word} of \\p{Lu}|\\p{Lu}\\p{L}+ ${word}\\b`, 'iu').test(before))
}

/** “About half of them recover, Lund said. For the others, studies have shown …”, “For this they have reasons: research shows …, she says”. */
function isRetold(document: Document, place: Place, {content}: Attribution): boolean {
  const owners = document.get(sourceOf)
  const {block} = place
  const sentence = sentenceAt(block, place.start)
  if (!sentence) return false
  const last = sentence.first > 0 ? sentenceAt(block, sentence.start - 2) : undefined
  const next = sentenceAt(block, sentence.end + 1)
  return document.get(attributions).some(({block: other, cue, by, source}, index) => {
    const [first] = cue
    const [who] = source
    if (other !== block || !first || !who || by === 'think' || by === 'noun' || owners.get(index)?.class !== 'person') return false
    // The document tells what the person says: “polling shows that ‘…,’ said Lund”.
    if (first.start > place.end && first.start < sentence.end) return content.some((own) => own.block === block && own.start < first.start)
    if (last && first.start >= last.start && first.end <= last.end) return who.start > last.start + (last.end - last.start) / 2
    return next !== undefined && next.start > sentence.start && first.start >= next.start && first.end <= next.end && /^(?:she|he)$/i.test(block.text.slice(who.start, who.end)) && /:\s*$/.test(block.text.slice(sentence.start, place.start))
  })
}

/** “some paper | records”, “a trial is set for May”, “it is to use data to show …”: no document that tells something. */
function isTaken({head}: Phrase, said: string, before: string, behind: string): boolean {
  return (
    (head === 'paper' && /^ records\b/.test(behind)) ||
    (/^trials?$/.test(head) && (!/\b(?:clinical|controlled|field|human|medical|randomi[sz]ed)\b/.test(said) || /^ (?:is|was|are|were) (?:scheduled|set|held)\b/.test(behind))) ||
    /^ to [\p{Ll}]+\b/u.test(behind) ||
    (head === 'analysis' && /\bbased on $/.test(before))
  )
}

const kinds = [/\b(?:polls?|polling|surveys?)\b/i, /\b(?:studies|study|research|papers?|analys[ei]s)\b/i]

/** The lead’s “studies show” with studies named below it; a local paper that the next paragraph names; a poll that the next sentences tell of again; an excerpt. */
function isToldFurther(document: Document, phrase: Phrase, said: string): boolean {
  const {block, head} = phrase
  const all = document.get(paragraphs)
  const at = document.get(paragraphIndexes).get(block) ?? -1
  const next = all[at + 1]?.text ?? ''
  if (head === 'paper' && /\b(?:daily|local|weekly)\b/i.test(said) && /^(?:The )?\p{Lu}\p{L}+ (?:also )?(?:quoted|reported|said)\b/u.test(next)) return true
  // “The survey asked 900 people. ¶ In it, …:” and then its words
  if (/:\s*$/.test(all[at - 1]?.text ?? '') && /\b(?:study|paper|report|survey)\b/.test(all[at - 1]!.text)) return true
  // “An email tells of it. ¶ In the email dated May 4, …”
  if (new RegExp(`\\b${head.replace(/s$/, '')} (?:by|dated|from|sent) `).test(next.slice(0, 80))) return true
  // “Local reports say …. …, the Norwell Tide reported.”
  if (head === 'reports' && paperReports.test(block.text.slice(block.get(proseTokens).end[phrase.headToken]!))) return true
  const kind = kinds.find((one) => one.test(head))
  if (!kind) return false
  // “New polling tells more. ¶ A recent poll found …”
  if (/^(?:(?:a|one|the) )?(?:(?:new|recent|latest) )?\p{Ll}+ /iu.test(next) && kind.test(next.slice(0, 30)) && !/\bfound\b/.test(block.text)) return true
  if (at < 0) return false
  // “Several studies have shown it. ¶ A study by the Vask Centre …”
  if (/s$/.test(head) && kind !== kinds[0] && all.slice(at + 1, at + 4).some(({text}) => opensStudy.test(text) && isNamedAt(text, text.search(kind)))) return true
  if (kind !== kinds[0] && isToldAgain(phrase, kind, all.slice(at + 1, at + 4))) return true
  // A lead may go on for some paragraphs of a sentence each.
  if (at > 3 || (at > 1 && block.get(sentences).length > 1)) return false
  if (/s$/.test(head) && kind !== kinds[0] && all.slice(at, at + 14).some(({text}) => /\b[Aa]ccording to (?:the )?(?:[\p{Ll}-]+ )?\p{Lu}/u.test(text))) return true
  return all.slice(at + 1, at + 14).some(({text}) => [...text.matchAll(new RegExp(kind.source, 'gi'))].some(({index}) => isNamedAt(text, index)))
}

const paperReports = new RegExp(`, (?:[Tt]he )?(?:\\p{Lu}[\\p{L}.]+ )*(?:${outletWords.join('|')}) (?:also )?report(?:s|ed)\\b`, 'u')

const opensStudy = /^(?:An?|One|The) (?:[\p{L}\d’'-]+ ){0,4}?(?:analysis|paper|report|research|study)\b/u

/** “A pull quote of it”: the same finding again, a little below, with the document told: “A 2004 study in the Vask Review found …”. */
function isToldAgain({block, range}: Phrase, kind: RegExp, next: readonly Block[]): boolean {
  const own = sentenceAt(block, block.get(proseTokens).start[range.first]!)
  const wanted = longWords(block.text.slice(own?.start, own?.end))
  return next.some((other) =>
    other.get(sentences).some(({start, end}) => {
      const text = other.text.slice(start, end)
      const at = text.search(kind)
      if (at < 0 || !(isNamedAt(text, at) || datedIn.test(text.slice(Math.max(0, at - 5), at + 60)))) return false
      const here = longWords(text)
      return [...wanted].filter((word) => here.has(word)).length >= same
    })
  )
}

/** How many longer words two sentences share, that tell the same. */
const same = 4

const datedIn = /^(?:19|20)\d\d (?:study|paper|report|survey|analysis) in (?:the )?\p{Lu}/u

const longWords = (text: string) => new Set([...text.toLowerCase().matchAll(/\p{L}{5,}/gu)].map(([word]) => word.slice(0, 6)).filter((word) => !/^(?:analys|paper|people|report|resear|studie|study|survey)$/.test(word)))

/** “a Vask Institute study”, “research by three economists at Norwell University”, in one sentence */
function isNamedAt(text: string, at: number): boolean {
  const behind = text.slice(at, at + 90).split(/[.!?;,](?:\s|$)/, 1)[0]!
  return /\b(?:by|at|from|of) (?:the )?(?:\p{Ll}+ ){0,3}(?:the )?\p{Lu}\p{L}/u.test(behind) || /(?:\b(?:An?|The|One|[\p{Ll}]+) )(?:\p{Lu}[\p{L}/’'.&-]+ )+(?:\p{Ll}+ ){0,2}$/u.test(text.slice(Math.max(0, at - 60), at))
}

/** “public figures”, “another email”: people; and one more of what the text is about already. */
function isNoDocument({determiner, modifiers}: Phrase, head: string): boolean {
  // “No evidence has been given”, “circumstantial evidence is no proof”
  if (determiner === 'no' || (head === 'evidence' && modifiers.some((word) => /^(?:anecdotal|circumstantial)$/.test(word)))) return true
  if (/^figures?$/.test(head)) return modifiers.some((word) => !/^(?:official|government|latest|new|recent|provisional|preliminary|early|federal|state|internal|sales|crime)$/.test(word))
  // “exit polls”: a vote has one set of them, or each station its own.
  if (modifiers.includes('exit')) return true
  // “court papers”: the case that the text is about has them; “a pool report” goes to every paper.
  if (modifiers.some((word) => /^(?:court|pool)$/.test(word))) return true
  if (/^(?:another|other)$/.test(determiner) && /^(?:analyses|research|studies|surveys)$/.test(head)) return false
  return /^(?:another|other)$/.test(determiner) || modifiers.some((word) => /^(?:another|other|later|second|third|same)$/.test(word))
}

/** “He wrote reports on waste. One report found”: one of those. */
function isOfThose({determiner}: Phrase, {block, start}: Place): boolean {
  if (determiner !== 'one') return false
  const noun = /^one (\w+)/i.exec(block.text.slice(start, start + 40))?.[1]
  return noun !== undefined && new RegExp(`\\b${noun}s\\b`).test(block.text.slice(Math.max(0, start - 200), start))
}

/** “Records show”, “agency figures”, “a review of her speeches”, “the team is sure: data show it”: what the writer, or who the text is about, has read or keeps. */
function isReading({determiner, modifiers, head}: Phrase, {block, start, end}: Place): boolean {
  if (/^records?$/.test(head) && modifiers.every((word) => word === 'public')) return true
  if (modifiers.some((word) => /^(?:agency|company)$/.test(word))) return true
  if (head === 'review' && /^ of (?:\p{Lu}|(?:court|dozens|documents|emails|her|his|hundreds|its|public|records|speeches|statements|the|their|thousands)\b)/u.test(/ of .*/u.exec(block.text.slice(start, end + 40))?.[0] ?? '')) return true
  return determiner === '' && /^(?:analysis|data)$/.test(head) && /\b(?:[Tt]he|[Tt]hese) (?:authors|economists|pair|researchers|scientists|team)\b[^.]*$/.test(block.text.slice(0, start))
}

/** “polls”, “data”: more of what has been told, rather than another one. */
function isLoose({determiner, modifiers}: Phrase, head: string): boolean {
  return determiner === '' && modifiers.length === 0 && /s$|^(?:data|polling|research)$/.test(head)
}

/** “officials, following an inquiry, stated”, “papers relating to it”, “a plan that reports wanted”: the document says nothing. */
function isPassing({block, start, end}: Place, {by, cue, word}: Attribution): boolean {
  // “in spite of many audits proving it”, “now comes a survey showing …”
  if (by !== 'according' && cue.some((own) => own.block === block && own.start >= end && /^\p{Ll}+ing\b/u.test(block.text.slice(own.start)))) return true
  if (/\bby $/i.test(block.text.slice(0, start)) && /^(?:all|most) (?:accounts|estimates)\b/.test(block.text.slice(start))) return true
  if (by === 'think' || /^(?:(?:is|are|was|were|offers?|offered)$|alleging|arguing|call(?:ed|ing)|claiming|concern|describing|detailing|dubbed|outlining|involv|nam(?:ed|ing)|pertain|regard|relat|requir)/.test(word)) return true
  return by !== 'according' && /\b(?:after|amid|by|during|following|kind of|pending|since|sort of|under|without|(?:18|19|20)\d\d) $/.test(block.text.slice(0, start))
}

/** “(The paper …”, “That poll”, “All three polls”: one that the text has spoken of. */
function isPointedAt({block, start, end}: Place): boolean {
  return /^[^\p{L}]*(?:(?:consider|imagine|picture|take) )?(?:the|that|this|these|those|all|both) /iu.test(block.text.slice(start, end)) || /\b(?:the|that|this|these|those)\s+$/i.test(block.text.slice(0, start))
}

/** “Norland census data”, “a Herald report”: whoever knows whose it is can look it up, in a register or in a paper. */
function isFindable({block, start, end}: Place, noun: string): boolean {
  // “a Herald/Norwell Research poll” begins before its slash.
  const before = /\S+\/$/.exec(block.text.slice(0, start))?.[0] ?? ''
  const behind = /^ (?:at|by|from|in|on) (?:the )?\p{Lu}\S*(?: \p{Lu}\S*){0,3}/u.exec(block.text.slice(end))?.[0] ?? ''
  return registers.has(noun) || outlet.test(before + block.text.slice(start, end) + behind)
}

/** “a memo on the council’s website” */
function isOnline({block, start, end}: Place): boolean {
  return /\bon (?:the |its |his |her |their )?(?:[\p{L}’'-]+ ){0,4}(?:web ?page|website|web site)\b/u.test(block.text.slice(start, end)) || /^ on (?:the |its |his |her |their )?(?:[\p{L}’'-]+ ){0,4}(?:web ?page|website|web site)\b/u.test(block.text.slice(end))
}

/** “a Norwell Tide analysis of newly filed court papers”: who read what. */
function isOfPapers({head}: Phrase, {block, start, end}: Place): boolean {
  return /^(?:analys[ei]s|review)$/.test(head) && /\bof (?:[\p{L}’'-]+ ){0,4}(?:accounts|budgets|contracts|court|data|documents|emails|figures|filings|papers|records|reports|returns|statistics|votes)\b/u.test(block.text.slice(start, end + 80).split(/[.!?;](?:\s|$)/, 1)[0]!)
}

const registers = new Set(registerNouns)
const outlet = new RegExp(`\\b(?:${outletWords.join('|')})\\b`)

function said(text: string, {start, end}: {start: number; end: number}): string {
  const words = text.slice(start, end).split(/\s+/)
  return words.length > 12 ? words.slice(0, 10).join(' ') + ' …' : words.join(' ')
}

function singular(noun: string): string {
  if (categories(noun) & is.document) return noun
  if (noun === 'studies') return 'study'
  if (noun === 'surveys') return 'survey'
  if (noun.endsWith('ses')) return noun.slice(0, -2) + 'is'
  if (noun.endsWith('ies')) return noun.slice(0, -3) + 'y'
  return noun.replace(/s$/, '')
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : words.slice(0, -1).join(', ') + ' and ' + words.at(-1)
}

export default /* @__PURE__ */ retext(vagueDocument)
