import type {Block, Document} from '../document.js'
import {defineFact} from '../fact.js'
import {bystanderNouns} from '../words/bystander-nouns.js'
import {attributions} from './attributions.js'
import type {Attribution} from './attributions.js'
import {plural} from './forms.js'
import {names} from './names.js'
import type {Name} from './names.js'
import {proseTokens} from './prose-tokens.js'
import {roleName} from './roles.js'
import {sourceOf} from './sources.js'
import type {Source} from './sources.js'

/**
 * Is it named soon? “An actress accused him. ¶ Dana Okoro said …”: news likes to describe somebody first. “Dock workers say … ¶ “…,” dock
 * worker Ivo Hale said”: one of a group speaks for it. A label that many wear, “a senior official”, is not named by whoever speaks next.
 */
export function isNamedSoon(document: Document, source: Source, isLabel: boolean): boolean {
  const {phrase, plural: isGroup, anonymity, attributions: own} = source
  if (anonymity || own.length === 0) return false
  if (isGroup && isSpokenFor(document, source, isLabel)) return true
  if (isGroup) return !isLabel && /^(?:|many|most|several|some)$/.test(phrase.determiner) && near(document, phrase.block, 2).some(({roles}) => roles.some((role) => isOneOf(phrase.head, role)))
  if (!/^(?:an?|another|one)$/.test(phrase.determiner)) return false
  if (isUpdated(document, source)) return true
  const all = document.get(attributions)
  const owners = document.get(sourceOf)
  const last = own.at(-1)!
  let next = last + 1
  while (next < all.length && (all[next]!.inherited || !/^(?:anonymous|bare|person)$/.test(owners.get(next)?.class ?? ''))) next++
  const name = next === all.length ? undefined : enteredBy(document, source, owners.get(next)!, all[next]!.block)
  if (!name) return false
  const {block} = all[last]!
  const steps = stepsBetween(document, block, all[next]!.block)
  // “One expert agrees: “…,” Ana Ruiz, a professor, told the Herald.”
  if (isColon(all[last]!)) return steps === 0
  if (steps < 1) return false
  // “A board official said … ¶ “…,” Ivo Hale said.”
  if (steps === 1 && name.roles.length === 0 && all[next]!.kind === 'direct' && isBareName(all[next]!, name)) return true
  // “One of the mayor's top aides has said so. ¶ Chief of staff Ivo Hale said …”
  if (steps <= 2 && phrase.block.get(proseTokens).word[phrase.range.first + 1] === 'of' && phrase.determiner === 'one' && stepsBetween(document, undefined, phrase.block) < 2) return true
  return !isLabel && steps < 5 && stepsBetween(document, undefined, phrase.block) < 3 && suits(phrase.head, name.roles)
}

/** “A board adviser says the wall is safe. ¶ Ivo Hale spoke to reporters on Monday.”: an agency names in the second paragraph who was quoted in the first. */
function isUpdated(document: Document, {attributions: own, phrase}: Source): boolean {
  const all = document.get(attributions)
  if (own.some((index) => all[index]!.block !== phrase.block)) return false
  const {blocks} = document
  let at = phrase.block.index + 1
  while (at < blocks.length && !isStep(blocks[at]!)) at++
  const next = blocks[at]
  const [entry] = (next && document.get(entries).get(next)) ?? []
  if (!next || !entry || entry.start > 0) return false
  const t = next.get(proseTokens)
  return /^ (?:(?:spoke|was speaking|talked) (?:at|during|on|to|with)|made (?:his|her|the) (?:comments?|remarks?))\b/.test(next.text.slice(t.end[entry.name.range.last - 1]))
}

/** “Planners on the coast say the wall is weak. “…,” said Ana Ruiz, who …”: whoever comes in with the next quotation speaks for them. */
function isSpokenFor(document: Document, {phrase, attributions: own}: Source, isLabel: boolean): boolean {
  if (!/^(?:|many|most|other|several|some)$/.test(phrase.determiner)) return false
  const all = document.get(attributions)
  const last = own.at(-1)!
  const next = all[last + 1]
  if (!next || next.inherited || document.get(sourceOf).get(last + 1)?.class !== 'person') return false
  // “Some tenants say no. ¶ Ivo Hale, a retired pilot, said …”: whoever opens the next paragraph is one of them.
  if (isCrowdNoun(phrase.head) && next.block !== phrase.block && stepsBetween(document, phrase.block, next.block) === 1) {
    const [entry] = document.get(entries).get(next.block) ?? []
    if (entry?.start === 0 && document.get(sourceOf).get(last + 1)!.label.toLowerCase().endsWith(entry.name.surname)) return true
  }
  if (next.kind === 'indirect') return false
  if (next.block !== phrase.block && (isLabel || stepsBetween(document, phrase.block, next.block) !== 1)) return false
  return document.get(entries).get(next.block)?.some(({start}) => next.source.some((place) => place.block === next.block && place.start <= start && start < place.end)) ?? false
}

const crowdNouns = new Set([...bystanderNouns.map((noun) => plural(noun)), 'employees', 'members', 'neighbors', 'neighbours', 'workers'])
const isCrowdNoun = (head: string) => crowdNouns.has(head)

const isColon = ({block, cue}: Attribution) => /:\s?$/.test(block.text.slice(cue.at(-1)?.start, (cue.at(-1)?.end ?? 0) + 1))

/** “Ivo Hale said”, and nothing that would tell who he is. */
function isBareName({source}: Attribution, {range}: Name): boolean {
  const [place, ...others] = source
  if (!place || others.length > 0) return false
  return place.block.text.slice(place.start, place.end).split(/\s+/).length === range.last - range.first
}

/** Paragraphs from one to the other; lines of a page that are no text, and headings, do not count. */
export function stepsBetween(document: Document, from: Block | undefined, to: Block): number {
  if (from && to.index < from.index) return -1
  const steps = document.get(stepsTo)
  return (steps.get(to) ?? 0) - ((from && steps.get(from)) ?? 0)
}

/** From the beginning of the text to each block. */
const stepsTo = defineFact({
  name: 'steps',
  document({blocks}): ReadonlyMap<Block, number> {
    let steps = 0
    return new Map(blocks.map((block) => [block, isStep(block) ? ++steps : steps]))
  }
})

const isStep = ({kind, text}: Block) => kind !== 'heading' && text.length > 40

/** The name by which a speaker comes into the text, between the one who is described and here. */
function enteredBy(document: Document, {phrase}: Source, speaker: Source, here: Block): Name | undefined {
  if (speaker.class !== 'person') return undefined
  const start = phrase.block.get(proseTokens).start[phrase.range.first]!
  for (let index = phrase.block.index; index <= here.index; index++) {
    const block = document.blocks[index]!
    const entry = document.get(entries).get(block)?.find(({name, start: at}) => speaker.label.toLowerCase().endsWith(name.surname) && (block !== phrase.block || at > start))
    if (entry) return entry.name
  }
  return undefined
}

function near(document: Document, {index}: Block, reach: number): readonly Name[] {
  return document.blocks.slice(index, index + reach + 1).flatMap((block) => (document.get(entries).get(block) ?? []).flatMap(({name}) => (name.sure ? [name] : [])))
}

interface Entry {
  readonly name: Name
  readonly start: number
}

/** Where each person comes into the text with the name in full. */
export const entries = defineFact({
  name: 'entries',
  document({blocks}): ReadonlyMap<Block, readonly Entry[]> {
    const met = new Set<string>()
    const found = new Map<Block, Entry[]>()
    for (const block of blocks) {
      if (block.kind === 'heading') continue
      for (const name of block.get(names)) {
        if (!name.full || met.has(name.surname)) continue
        met.add(name.surname)
        const entry = {name, start: block.get(proseTokens).start[name.range.first]!}
        const here = found.get(block)
        if (here) here.push(entry)
        else found.set(block, [entry])
      }
    }
    return found
  }
})

/** “defense lawyers … defense lawyer Ana Ruiz”, “strategists … pollster Ivo Hale” */
function isOneOf(group: string, role: string): boolean {
  return plural(roleName(role)) === group || campaigners.some((word) => plural(word) === group && campaigners.includes(roleName(role)))
}

const campaigners = ['consultant', 'operative', 'pollster', 'strategist']

/** What one and the same person may be called, first by a broad word, then by office. */
const same = [
  ['academic', 'analyst', 'author', 'director', 'doctor', 'economist', 'editor', 'expert', 'fellow', 'founder', 'historian', 'investor', 'manager', 'physician', 'professor', 'researcher', 'scholar', 'scientist', 'strategist'],
  ['candidate', 'conservative', 'democrat', 'governor', 'lawmaker', 'leader', 'liberal', 'mayor', 'member', 'politician', 'representative', 'republican', 'senator'],
  ['captain', 'colonel', 'commander', 'general', 'officer', 'sergeant', 'soldier', 'veteran']
]

function suits(head: string, roles: readonly string[]): boolean {
  const own = roleName(head)
  return roles.length === 0 || roles.some((role) => roleName(role) === own || same.some((words) => words.includes(own) && words.includes(roleName(role))))
}
