import {introductions} from '../../src/facts/introductions.js'
import type {Introduction} from '../../src/facts/introductions.js'
import {sources} from '../../src/facts/sources.js'
import type {Mention} from '../../src/facts/sources.js'
import {sentences} from '../../src/facts/sentences.js'
import type {Phrase} from '../../src/facts/phrases.js'
import {proseTokens} from '../../src/facts/prose-tokens.js'
import type {Block, Document, Place} from '../../src/rule.js'
import {defineFact, defineRule, oneOf, retext} from '../../src/rule.js'

/** “The official said”, when two officials without names have been introduced. */
export const ambiguousSecondReference = defineRule({
  id: 'ambiguous-second-reference',
  summary: 'Second references, “the official”, that fit more than one unnamed source',
  severity: {recommended: 'warning', strict: 'error', newsroom: 'error', encyclopedia: 'warning', academic: 'info', 'web-copy': 'info'},
  types: {academic: {recommended: 'info'}, web: {recommended: 'info'}, fiction: 'off'},
  options: {
    resolveWithin: oneOf('How near a description that tells them apart must stand', ['paragraph', 'previous-paragraph', 'never'], 'paragraph', {
      academic: 'previous-paragraph',
      'web-copy': 'previous-paragraph'
    })
  },
  messages: {
    ambiguous: (said: string, candidates: readonly string[]) => ({
      text: `Which one is “${said}”: ${candidates.map((candidate) => `“${candidate}”`).join(' or ')}?`,
      note: 'More than one was introduced. Repeat the description.'
    })
  },
  document(document, {options, report}) {
    for (const {mentions, class: of, phrase} of document.get(sources)) {
      // “Grassley dressed him down, the senator said”: the text has told which senator.
      if (of === 'person' && phrase.name) continue
      for (const mention of mentions) {
        const place = mention.places[0]
        if (!place || !isShort(mention) || mention.phrase.block.kind === 'heading') continue
        const before = candidatesFor(document, mention)
        if (before.length < 2 || isResolved(document, before, mention, options.resolveWithin)) continue
        const labels = before.map(({label}) => label)
        report.ambiguous(
          {
            ...place,
            related: before.map(({place: other}) => ({...other, message: 'introduced here'})),
            suggestions: before.filter(({plural}) => !plural).map(({described}) => {
              const text = matched(place.block.text.slice(place.start, place.end), `the ${described}`)
              return {title: `Replace with “${text}”`, edits: [{start: place.start, end: place.end, text}]}
            })
          },
          place.block.text.slice(place.start, place.end),
          labels
        )
      }
    }
  }
})

/** “the official”, with nothing that tells which. */
function isShort({phrase}: Mention): boolean {
  return phrase.definite && phrase.determiner === 'the' && phrase.modifiers.length === 0 && !phrase.plural && phrase.sort === 'person' && !phrase.tail
}

/** How many paragraphs back a reader remembers who came in: more than any article has. */
const memory = 250

/** Those of the same kind that were introduced before, each once. */
function candidatesFor(document: Document, {phrase}: Mention): Candidate[] {
  const found = new Map<string, Candidate>()
  const start = phrase.block.get(proseTokens).start[phrase.range.first]!
  for (const block of document.blocks.slice(Math.max(0, phrase.block.index - memory), phrase.block.index + 1)) {
    for (const introduction of block.get(introductions)) {
      if (introduction.head !== phrase.head || (block === phrase.block && introduction.start >= start)) continue
      // “three people died”: only who speaks can be “the person said”.
      if (introduction.plural && phrase.head !== 'source' && !isSource(document, block.at(introduction))) continue
      const key = introduction.described.toLowerCase()
      const candidate = {...introduction, place: block.at(introduction)}
      const known = found.get(key)
      // “Another official” is another, though nothing else tells them apart.
      if (!known) found.set(key, candidate)
      else if (/^(?:another|a (?:second|third))/i.test(introduction.label)) found.set(introduction.label.toLowerCase(), candidate)
    }
  }
  const all = [...found.values()]
  // “a police officer”, later “a Norland police officer”: told once more, and better.
  return all.filter((one, index) => !all.slice(index + 1).some((other) => !other.plural && other.described.toLowerCase().endsWith(' ' + one.described.toLowerCase())))
}

function isSource(document: Document, {block, start, end}: Place): boolean {
  return document.get(sourcePlaces).get(block)?.some((place) => place.start < end && start < place.end) ?? false
}

const sourcePlaces = defineFact({
  name: 'source places',
  document(document): ReadonlyMap<Block, readonly Place[]> {
    const found = new Map<Block, Place[]>()
    for (const {mentions} of document.get(sources)) {
      for (const {places} of mentions) {
        for (const place of places) {
          const list = found.get(place.block)
          if (list) list.push(place)
          else found.set(place.block, [place])
        }
      }
    }
    return found
  }
})

interface Candidate extends Introduction {
  readonly place: Place
}

function isResolved(document: Document, before: readonly Candidate[], {phrase}: Mention, within: 'paragraph' | 'previous-paragraph' | 'never'): boolean {
  if (within === 'never') return false
  const {index} = phrase.block
  const nearest = Math.max(...before.map(({place}) => place.block.index))
  if (index - nearest <= (within === 'paragraph' ? 0 : 1)) return true
  // “… an envoy from Vask said. ¶ The envoy said …”: the sentence before has just told which.
  const last = document.blocks[index - 1]?.get(sentences).at(-1)
  const [only, ...others] = before.filter(({place}) => place.block.index === index - 1)
  if (only !== undefined && others.length === 0 && last !== undefined && only.start >= last.start && isInFirstSentence(phrase)) return true
  return within === 'paragraph' && isOnlyOne(document, phrase)
}

/** “…,” said an aide who was there. ¶ “…,” the aide said: the paragraph before, lines of the page apart, brings in one, and speaks of no other. */
function isOnlyOne({blocks}: Document, {block, head}: Phrase): boolean {
  let index = block.index - 1
  while (index > 0 && blocks[index]!.text.trim().length < 14) index--
  const text = blocks[index]?.text ?? ''
  const met = [...text.matchAll(new RegExp(`(\\S+) ${head}(s?)\\b`, 'gi'))].filter(([, before]) => !/^the$/i.test(before!))
  return met.length === 1 && met[0]![2] === '' && new RegExp(`\\b(?:an?|another|one) (?:[\\p{L}-]+ ){0,5}${head}\\b`, 'iu').test(text)
}

function isInFirstSentence({block, range}: Phrase): boolean {
  const [first] = block.get(sentences)
  return first !== undefined && range.first < first.last
}

function matched(model: string, text: string): string {
  return /^\p{Lu}/u.test(model) ? text[0]!.toUpperCase() + text.slice(1) : text
}

export default /* @__PURE__ */ retext(ambiguousSecondReference)
