import {attributions} from '../../src/facts/attributions.js'
import type {Attribution} from '../../src/facts/attributions.js'
import {is} from '../../src/facts/categories.js'
import {hasStrayLine} from '../../src/facts/boilerplate.js'
import {names} from '../../src/facts/names.js'
import type {Name} from '../../src/facts/names.js'
import {phraseOf} from '../../src/facts/phrases.js'
import type {Phrase} from '../../src/facts/phrases.js'
import {proseTokens} from '../../src/facts/prose-tokens.js'
import {isCapital, tokenKind} from '../../src/facts/tokens.js'
import type {Tokens} from '../../src/facts/tokens.js'
import {quotes} from '../../src/facts/quotes.js'
import type {Quote} from '../../src/facts/quotes.js'
import {sentenceAt, sentences} from '../../src/facts/sentences.js'
import {sourceOf} from '../../src/facts/sources.js'
import type {Block, Document, Span} from '../../src/rule.js'
import {famousNames} from '../../src/words/famous-names.js'
import {defineFact, defineRule, flag, integer, once, retext} from '../../src/rule.js'

/** The reader meets sentence after sentence before learning who is speaking. */
export const lateAttribution = defineRule({
  id: 'late-attribution',
  summary: 'A speaker who is named only behind several quoted sentences',
  severity: {recommended: 'warning', strict: 'warning', newsroom: 'warning', encyclopedia: 'info', 'web-copy': 'info'},
  types: {interview: 'off', encyclopedia: {recommended: 'info'}, academic: {recommended: 'off'}, web: {recommended: 'info'}, fiction: 'off'},
  yieldsTo: ['run-together-speakers'],
  options: {
    maxSentences: integer('Quoted sentences that may stand before the speaker', 1, {}, 1),
    maxWords: integer('Quoted words that may stand before the speaker', 40, {recommended: 50}, 1),
    minWords: integer('Two quoted sentences of fewer words are read at a glance; with newcomers, three or more of fewer than four fifths of that too', 20, {recommended: 30}),
    newcomers: flag('Only people of whom the text has not told, and no group or body that the sentence before leads to', false, {recommended: true})
  },
  messages: {
    sentences: (count: number) => ({
      text: `Who is speaking? The reader meets ${count} quoted sentences before learning it.`,
      note: 'Name the speaker behind the first sentence.'
    }),
    words: (count: number) => ({
      text: `Who is speaking? The reader meets ${count} quoted words before learning it.`,
      note: 'Name the speaker before the quotation, or at its first pause.'
    })
  },
  document(document, {options, report}) {
    document.get(attributions).forEach((attribution, index) => {
      const quote = quoteBeforeSpeaker(attribution)
      if (!quote || isKnown(document, attribution, index, quote)) return
      if (options.newcomers && !isNewcomer(document, attribution, index, quote)) return
      const {block} = attribution
      const inside = sentencesIn(block, quote)
      const t = block.get(proseTokens)
      let words = 0
      for (let at = quote.first; at < quote.last; at++) if (t.kind[at] !== 2) words++
      const first = inside[0]
      if (!first) return
      const span = {start: quote.start, end: Math.min(first.end, quote.end)}
      const speaker = attribution.source[0]!
      const at = {...block.at(span), related: [{...speaker, message: 'the speaker is named here'}], suggestions: moved(attribution, quote, inside)}
      if (inside.length > options.maxSentences && (words >= options.minWords || (inside.length > 2 && (!options.newcomers || words * 5 >= options.minWords * 4)))) report.sentences(at, inside.length)
      else if (words > options.maxWords) report.words(at, words)
    })
  }
})

/** The quotation that opens the attribution, where its source and cue stand behind it. */
const quoteBeforeSpeaker = once(({block, source, cue, content, inherited, by}: Attribution): Quote | undefined => {
  const first = content[0]
  const speaker = source[0]
  if (!first || !speaker || inherited || by === 'colon' || by === 'think' || by === 'signature' || block.kind === 'turn' || block.kind === 'heading') return undefined
  if (first.block !== block || speaker.block !== block || speaker.start < first.end || cue[0]!.start < first.end) return undefined
  // “Pell remarked, "…," further remarking …”
  const sentence = sentenceAt(block, first.start)
  if (sentence && sentence.start < first.start - 3 && /[,:]\s*$/.test(block.text.slice(sentence.start, first.start))) return undefined
  return block.get(quotes).quotes.find((quote) => quote.start >= first.start && quote.start < first.start + 3 && quote.end <= first.end + 1)
})

/** Named in the words right before the quotation, or the same speaker goes on. */
function isKnown(document: Document, {block, inherited, phrase, source}: Attribution, index: number, quote: Quote): boolean {
  const owners = document.get(sourceOf)
  const all = document.get(attributions)
  const speaker = owners.get(index)
  if (inherited) return true
  for (let at = index - 1; at >= 0 && block.index - all[at]!.block.index <= 2; at--) if (speaker && owners.get(at) === speaker) return true
  // “Okoro said”, who has been named in full: a reader knows her.
  if (speaker?.class === 'person' && phrase && isSecondReference(document, phraseOf(phrase.block, phrase.range), speaker.label)) return true
  // “she said”: whoever reads a pronoun has met her before.
  if (phrase && phraseOf(phrase.block, phrase.range).pronoun) return true
  // ‘"…," Lund said, according to the Herald’: the quotation is Lund’s all the same.
  const tagged = block.get(names).filter(({range}) => range.first >= quote.last && source[0]!.block === block && block.get(proseTokens).start[range.first]! < source[0]!.start)
  const words = new Set([...(speaker?.label.toLowerCase().split(/\s+/) ?? []), ...tagged.map(({surname}) => surname)])
  const isSpeaker = ({surname}: Name) => words.has(surname)
  if (block.get(names).some((name) => name.range.last <= quote.first && isSpeaker(name))) return true
  const previous = proseBefore(document, block)
  if (!previous || quote.first > 0) return false
  // “The Herald in Norwell reports: ¶ "…"”
  if (previous.text.trimEnd().endsWith(':')) return true
  if (previous.get(quotes).runsOn) return true
  // “The chairman stood by Pell. ¶ "I was wrong. I am sorry," Pell said.”
  const last = previous.get(sentences).at(-1)
  if (previous.kind === 'heading' || last === undefined) return false
  // “The port released a statement. ¶ "…," the statement said.”
  const {definite, head} = phrase ? phraseOf(phrase.block, phrase.range) : {definite: false, head: ''}
  if (definite && previous.get(proseTokens).word.slice(last.first, last.last).includes(head)) return true
  // ‘The Port Authority said nothing. ¶ "…," a clerk of the Port Authority said.’: bodies have no surnames.
  const label = source[0]?.block.text.slice(source[0].start, source[0].end) ?? ''
  const own = new Set(speaker?.class === 'person' ? speaker.label.split(/\s+/) : [])
  // Cut to their stems: “Democrats were angry. ¶ "…," said Democratic Rep. Ada Pell.”
  if ((label.match(/(?<=\s|^)\p{Lu}[\p{L}&]+/gu) ?? []).some((word) => !own.has(word) && !/^(?:An?|The|Mr|Mrs|Ms|Dr)$/.test(word) && previous.text.includes(word.slice(0, 7)))) return true
  if (previous.get(names).some(isSpeaker)) return true
  // “New Norland Sen. Ada Pell and others disagree. ¶ "…," Ms. Pell said.”: a name among the capitals of a longer run
  const surname = speaker?.class === 'person' && speaker.phrase.name ? speaker.label.split(/\s+/).at(-1)! : tagged[0]?.surname
  if (surname && previous.get(proseTokens).word.some((word, at) => word === surname.toLowerCase() && isCapital(previous.get(proseTokens), at))) return true
  // “The president honoured five neighbours. ¶ "…," Hale said.”, where the text has called her “President Hale”.
  const roles = [...words].flatMap((word) => [...(document.get(rolesOf).get(word) ?? [])])
  const t = previous.get(proseTokens)
  return roles.some((role) => t.word.slice(last.first, last.last).some((word, at) => word === role && t.word[last.first + at - 1] === 'the'))
}

/** “Okoro”, “Ms. Okoro”, of Dana Okoro. */
function isSecondReference(document: Document, {block, name}: Phrase, label: string): boolean {
  if (!name || name.last - name.first > 1 || !label.includes(' ')) return false
  return (document.get(firstInFull).get(block.get(proseTokens).word[name.first]!) ?? Infinity) < block.index
}

/** In which block each surname stands in full for the first time. */
const firstInFull = defineFact({name: 'first in full', document: ({blocks}) => firstOf(blocks, (block) => block.get(names).filter(({full}) => full))})

/** In which block, captions aside, each surname stands for the first time. */
const firstNamed = defineFact({name: 'first named', document: ({blocks}) => firstOf(blocks, (block) => (block.kind === 'caption' ? [] : block.get(names)))})

function firstOf(blocks: readonly Block[], namesIn: (block: Block) => readonly Name[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>()
  for (const block of blocks) for (const {surname} of namesIn(block)) if (!first.has(surname)) first.set(surname, block.index)
  return first
}

/** Sentences of a quotation; what its speaker quotes, ‘They said, “Go. Now.”’, is part of one. */
function sentencesIn(block: Block, quote: Quote): Span[] {
  const all = block.get(sentences).filter(({start, end}) => start < quote.end - 1 && end > quote.start + 1)
  const found: Span[] = []
  for (const sentence of all) {
    const last = found.at(-1)
    const said = last && block.text.slice(Math.max(last.start, quote.start + 1), last.end)
    if (said && (said.match(/(?<!\p{L})[‘'](?=\p{L})/gu) ?? []).length > (said.match(/[’'](?!\p{L})/gu) ?? []).length) found[found.length - 1] = {start: last.start, end: sentence.end}
    else found.push(sentence)
  }
  return found
}

const famous: readonly string[] = famousNames

/** A person, of whom nothing in the text has told, and to whom the sentence before does not lead: “Many workers are angry. "…," said Tom Grice.” */
function isNewcomer(document: Document, {block, word, source}: Attribution, index: number, quote: Quote): boolean {
  const speaker = document.get(sourceOf).get(index)
  if (!speaker || !/^(?:person|anonymous|spokesperson|unresolved)$/.test(speaker.class) || speaker.plural || /^(?:chant|scream|shout|yell)/.test(word)) return false
  const place = source[0]!
  const label = block.text.slice(place.start, place.end)
  const t = block.get(proseTokens)
  const surnames = new Set(block.get(names).filter(({range}) => range.first >= quote.last && t.start[range.first]! < place.end).map(({surname}) => surname))
  // “president Ada Pell”, of what is not told: the text has introduced her body.
  if (/^(?:\p{Ll}[\p{L}-]* ){1,3}\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.-]*)+$/u.test(label.trim()) && !/^(?:an?|one|the) /.test(label) && (t.is[phraseStart(t, place.start)]! & is.role)) return false
  // “Mr Pell”, with no first name: a text that has not introduced him would.
  if (/^(?:Mrs?|Ms|Dr)\.? \p{Lu}\S*$/u.test(label.trim())) return false
  if (speaker.class !== 'anonymous' && (surnames.size === 0 || !/\S\s/.test(label.trim()) || [...surnames].some((surname) => famous.includes(surname)))) return false
  const first = document.get(firstNamed)
  if ([...surnames].some((surname) => (first.get(surname) ?? Infinity) < block.index)) return false
  if (block.kind !== 'caption' && block.get(names).some(({surname, range}) => range.first < quote.first && surnames.has(surname))) return false
  const before = quote.first > 0 ? block : proseBefore(document, block)
  if (!before) return true
  const text = quote.first > 0 ? block.text.slice(0, quote.start) : before.text
  // “The Norwell Bank sees it so, too. "…," said Lena Ortiz of the Norwell Bank.”, “Democrats pounced. ¶ "…," said Democratic Sen. Ada Pell.”
  const bodies = (label.match(/\p{Lu}[\p{L}&]+/gu) ?? []).filter((name) => !/^(?:An?|The|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|President|University|National|State|States|United|American)$/.test(name) && !surnames.has(name.toLowerCase()))
  if (bodies.some((name) => text.includes(name.slice(0, 7)))) return false
  // “The Harbour Board met twice. ¶ It met again. ¶ "…," said Lena Ortiz of the Harbour Board.”
  const near: Block[] = []
  for (let at = block.index - 1; at >= 0 && near.length < 3; at--) if (document.blocks[at]!.kind === 'paragraph' && document.blocks[at]!.text.trim().length >= 14) near.push(document.blocks[at]!)
  if (speaker.class !== 'anonymous' && bodies.some((name) => /^\p{Lu}\p{L}{3,}|^\p{Lu}{2,}/u.test(name) && near.filter(({text: own}) => own.includes(name)).length > 1)) return false
  const last = before.get(sentences).findLast(({start}) => start < (quote.first > 0 ? quote.start : Infinity) - 1)
  return !last || before.kind === 'heading' || !leadsTo(before, last.first, last.last)
}

/** The token that begins here. */
function phraseStart(t: Tokens, start: number): number {
  let at = 0
  while (at < t.length - 1 && t.start[at]! < start) at++
  return at
}

/** “Many workers fear it”, “Analysts say so, too”, “The group welcomed it”, “They argue that …”: the next to speak is one of them. */
function leadsTo(block: Block, first: number, last: number): boolean {
  const t = block.get(proseTokens)
  const quoted = block.get(quotes).quotes
  const isPeople = (at: number) => (t.is[at]! & is.roles) !== 0 || /(?:ers|ians|ists|yers)$/.test(t.word[at]!) || ((t.is[at]! & is.vague) !== 0 && t.word[at]!.endsWith('s')) || /^(?:they|many|some|those|people|party|agency|group)$/.test(t.word[at]!)
  // “What do they say?”
  if (t.word[last - 1] === '?') return true
  // “It was a blow to many drivers.”, “The slip made waves in the media.”, “It was doubted among those who row.”
  const end = t.kind[last - 1] === tokenKind.mark ? last - 2 : last - 1
  if (end > first && (isPeople(end) || /^(?:media|press)$/.test(t.word[end]!)) && !quoted.some((quote) => quote.first <= end && end < quote.last)) return true
  let isVerbBefore = false
  let from = first
  for (let at = first; at < last; at++) {
    // “The board wrote to them, and several senators rose.”: a clause of its own
    if (t.word[at - 1] === ',' && /^(?:and|but|while)$/.test(t.word[at]!)) {
      from = at + 1
      isVerbBefore = false
    }
    if (t.word[at - 1] === 'among' && [0, 1, 2].some((ahead) => at + ahead < last && isPeople(at + ahead))) return true
    if (quoted.some((quote) => quote.first <= at && at < quote.last)) continue
    // “…, some engineers say, as long as the pumps hold”
    if (/^(?:argue|say|said)$/.test(t.word[at]!) && [1, 2, 3].some((back) => at - back >= first && isPeople(at - back))) return true
    if (isVerbBefore || at >= from + 12) continue
    // “The Senate’s top Democrat called for it.”; but “A clerk said so. ¶ "…," said Tom Grice”: another one.
    // “A Pentagon spokesman would not say. ¶ "…," said Cmdr. Tom Grice”
    if (/^(?:representative|spokes\p{L}+)$/u.test(t.word[at]!)) return true
    if (isPeople(at) || ((t.is[at]! & is.role) !== 0 && !/^an?$/.test(t.word[first]!)) || /^(?:democrat|republican)s?$/.test(t.word[at]!)) return true
    isVerbBefore = (t.is[at]! & (is.auxiliary | is.past | is.third)) !== 0
  }
  return false
}

/** The paragraph before, captions and a page’s furniture left out. */
function proseBefore({blocks}: Document, {index}: Block): Block | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const block = blocks[at]!
    if (block.kind !== 'caption' && !hasStrayLine(block)) return block
  }
  return undefined
}

/** What a text calls its people, by surname: “president”, “mayor”. */
const rolesOf = defineFact({
  name: 'roles of names',
  document({blocks}): ReadonlyMap<string, ReadonlySet<string>> {
    const found = new Map<string, Set<string>>()
    for (const block of blocks) {
      for (const {surname, roles} of block.get(names)) {
        const own = found.get(surname) ?? new Set()
        for (const role of roles) own.add(role)
        found.set(surname, own)
      }
    }
    return found
  }
})

/** ‘"One. Two," Lund said.’ → ‘"One," Lund said. "Two."’, where the sentence has nothing but quotation, speaker and cue. */
function moved({block, source, cue, content}: Attribution, quote: Quote, inside: readonly Span[]) {
  const {text} = block
  const [first, second] = inside
  const tagStart = Math.min(source[0]!.start, cue[0]!.start)
  const tagEnd = Math.max(source.at(-1)!.end, cue.at(-1)!.end)
  const close = text.slice(quote.end - 1, quote.end)
  const open = text.slice(quote.start, quote.start + 1)
  if (!first || !second || content.length > 1 || !/^["“”]$/.test(open + '') || !/^["”]$/.test(close)) return []
  if (text.slice(quote.end - 2, quote.end - 1) !== ',' || text.slice(quote.end, tagStart).trim() !== '' || !/^\.(?:\s|$)/.test(text.slice(tagEnd)) || text[first.end - 1] !== '.') return []
  return [
    {
      title: 'Name the speaker behind the first sentence',
      edits: [
        {start: first.end - 1, end: second.start, text: `,${close} ${text.slice(tagStart, tagEnd)}. ${open}`},
        {start: quote.end - 2, end: tagEnd + 1, text: `.${close}`}
      ]
    }
  ]
}

export default /* @__PURE__ */ retext(lateAttribution)
