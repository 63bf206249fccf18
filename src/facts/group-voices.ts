import type {Block, Document} from '../document.js'
import {memberRoles} from '../words/member-roles.js'
import {attributions} from './attributions.js'
import type {Attribution} from './attributions.js'
import {entries, stepsBetween} from './delayed-names.js'
import {names} from './names.js'
import {proseTokens} from './prose-tokens.js'
import {sourceOf} from './sources.js'
import type {Source} from './sources.js'
import {tokenKind} from './tokens.js'

/**
 * “Okoro’s aides insist it was safe. ¶ “Nobody was hurt,” campaign manager Ivo Hale said.” One of the group speaks for it in the next breath,
 * by name, and has the post of a member.
 */
export function isVoiced(document: Document, {attributions: own, anonymity, head, plural, phrase: {determiner, modifiers}}: Source): boolean {
  if (!plural || anonymity || own.length === 0 || !(/^(?:|her|his|its|many|most|other|several|some|the|their)$/.test(determiner) || modifiers.includes("'s"))) return false
  const roles = rolesIn(head)
  if (!roles) return false
  const all = document.get(attributions)
  const last = own.at(-1)!
  const next = all[last + 1]
  const speaker = document.get(sourceOf).get(last + 1)
  const from = all[last]!.block
  // “advisers privately say”: whoever speaks in the open says something else.
  if (!next || !speaker || next.inherited || next.kind === 'indirect' || own.some((index) => isPrivate(all[index]!))) return false
  if (!(speaker.named && /^(?:person|spokesperson)$/.test(speaker.class)) || (next.block !== from && stepsBetween(document, from, next.block) !== 1)) return false
  // “Ivo Hale said no. Other leaders said yes.”: he is not one of them.
  if (speaker.attributions.some((index) => index < own[0]! && all[index]!.block === all[own[0]!]!.block)) return false
  if (isFriendly(head) && entersIn(document, next)) return true
  return wordsAround(next).some((word) => roles.has(word)) || entryRoles(document, speaker, next.block).some((word) => roles.has(word))
}

const isPrivate = ({block, cue}: Attribution) => cue.some(({start, end}) => /\b(?:privately|quietly)\b/i.test(block.text.slice(Math.max(0, start - 20), end + 15)))

const groups: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [/^(?:advis[eo]rs|aides|allies|associates|backers|confidants|friends|insiders|loyalists|organi[sz]ers|staffers|supporters|surrogates)$/, new Set(memberRoles['circle'])],
  [/^(?:executives|managers|owners)$/, new Set(memberRoles['executives'])],
  [/^(?:lawmakers|leaders|members|officials|politicians)$/, new Set(memberRoles['officials'])],
  [/^(?:consultants|operatives|pollsters|strategists)$/, new Set(memberRoles['strategists'])]
]

const rolesIn = (head: string) => groups.find(([group]) => group.test(head))?.[1]

/** Anybody may be a friend: “Allies point to her work. ¶ “She listens,” said Mayor Ivo Hale.” */
const isFriendly = (head: string) => /^(?:allies|backers|friends|loyalists|supporters)$/.test(head)

function entersIn(document: Document, {block, source}: Attribution): boolean {
  return document.get(entries).get(block)?.some(({start}) => source.some((place) => place.block === block && place.start <= start && start < place.end)) ?? false
}

/** The words beside a speaker's name, where news puts the post: “chief executive | Ivo Hale |”, “| Ivo Hale |, a spokesman for the port”. */
function wordsAround({block, source: [place]}: Attribution): readonly string[] {
  if (place?.block !== block) return []
  const t = block.get(proseTokens)
  const words: string[] = []
  for (let at = 0; at < t.length && t.start[at]! < place.end + 60; at++) {
    if (t.start[at]! >= place.start && t.kind[at] === tokenKind.word && !(t.start[at]! >= place.end && /[.!?]["”]? /.test(block.text.slice(place.end, t.start[at])))) words.push(t.word[at]!)
  }
  return words.flatMap((word) => [word, ...word.split('-')])
}

/** What somebody was called where the name came in. */
function entryRoles(document: Document, {label}: Source, here: Block): readonly string[] {
  const name = label.toLowerCase()
  for (let index = here.index; index >= 0; index--) {
    const block = document.blocks[index]!
    const entry = document.get(entries).get(block)?.find(({name: {surname}}) => name.endsWith(surname))
    if (entry) return [...entry.name.roles, ...block.get(names).flatMap(({surname, roles}) => (name.endsWith(surname) ? roles : []))]
  }
  return []
}
