import {attributions} from '../../src/facts/attributions.js'
import type {Attribution} from '../../src/facts/attributions.js'
import {citedIn} from '../../src/facts/citations.js'
import {proseTokens} from '../../src/facts/prose-tokens.js'
import {sourceOf, sources} from '../../src/facts/sources.js'
import type {Source} from '../../src/facts/sources.js'
import type {Document} from '../../src/rule.js'
import {defineRule, flag, retext} from '../../src/rule.js'
import {genericDocuments, genericModifiers} from './words.js'

/** “Critics say”, “studies show”: a claim pinned on a group that nobody could ask. */
export const weaselAttribution = defineRule({
  id: 'weasel-attribution',
  summary: '“Critics say”, “studies show”: claims pinned on nobody in particular',
  severity: {recommended: 'warning', strict: 'error', newsroom: 'error', encyclopedia: 'error', academic: 'warning', 'web-copy': 'warning'},
  options: {
    acceptCitation: flag('A citation or link in the sentence names them', true, {newsroom: false}),
    acceptNamedMember: flag('A member who is named and speaks later in the paragraph stands for the group', true)
  },
  messages: {
    group: (said: string) => ({text: `Which ones are “${said}”?`, note: 'Name at least one of them, or cite where they say it.'}),
    documents: (said: string) => ({text: `Which ones are “${said}”?`, note: 'Cite at least one of them, with its author and date.'})
  },
  document(document, {options, report}) {
    const all = document.get(attributions)
    for (const source of document.get(sources)) {
      const generic = isGeneric(source)
      if ((source.class !== 'weasel' && !generic) || source.phrase.block.kind === 'heading') continue
      for (const {places, attribution} of source.mentions.slice(0, 1)) {
        const place = places[0]
        if (!place || isAsked(all[attribution]!)) continue
        if (options.acceptCitation && citedIn(place)) continue
        if (options.acceptNamedMember && isNamedLater(document, attribution)) continue
        const said = place.block.text.slice(place.start, place.end)
        if (generic) report.documents(place, said)
        else report.group(place, said)
      }
    }
  }
})

const genericHeads = new Set(genericDocuments)
const genericWords = new Set(genericModifiers)

/** “Studies”, “much research”, “industry reports”: documents that are none in particular. */
function isGeneric({class: of, phrase}: Source): boolean {
  return of === 'document' && !phrase.definite && !phrase.name && !phrase.tied && genericHeads.has(phrase.head) && phrase.modifiers.every((word) => genericWords.has(word)) && (!phrase.tail || phrase.tail.last - phrase.tail.first < 2)
}

/** “How many people say yes”: no claim. */
function isAsked({block, source}: Attribution): boolean {
  const t = block.get(proseTokens)
  const start = source[0]?.start ?? 0
  let at = 0
  while (at < t.length && t.start[at]! < start) at++
  return t.word[at - 1] === 'how' || t.word[at] === 'how'
}

/** “Critics object. Hale, of the union, said …”: the paragraph goes on to name one. */
function isNamedLater(document: Document, index: number): boolean {
  const all = document.get(attributions)
  const owners = document.get(sourceOf)
  const {block} = all[index]!
  for (let at = index + 1; at < all.length && all[at]!.block === block; at++) {
    const owner = owners.get(at)
    if (owner && (owner.class === 'person' || owner.class === 'body')) return true
  }
  return false
}

export default /* @__PURE__ */ retext(weaselAttribution)
