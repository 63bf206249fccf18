import type {Anonymity} from './anonymity.js'
import type {SourceClass} from './classify.js'
import type {Phrase} from './phrases.js'
import {proseTokens} from './prose-tokens.js'
import {roleName} from './roles.js'
import {initials} from './source-labels.js'
import type {Mention} from './sources.js'

/** A source while the text is read: what is known of it so far. */
export interface Draft {
  label: string
  class: SourceClass
  readonly phrase: Phrase
  readonly head: string
  surname: string | undefined
  readonly roles: readonly string[]
  readonly mentions: Mention[]
  anonymity: Anonymity | undefined
  lastBlock: number
  /** What it answers to, in its class. */
  keys?: {readonly of: SourceClass; readonly keys: readonly string[]}
}

/** The words that may refer to it later: its name, its roles, a pronoun. Remembered, as most sources speak more than once. */
export function rememberedKeys(draft: Draft): readonly string[] {
  if (draft.keys?.of !== draft.class) draft.keys = {of: draft.class, keys: keysOf(draft)}
  return draft.keys.keys
}

function keysOf({label, surname, class: of, head, roles, phrase}: Draft): string[] {
  const keys = ['label ' + label, 'head ' + roleName(head)]
  for (const role of roles) keys.push('head ' + role)
  if (surname !== undefined) keys.push('surname ' + surname)
  if (of === 'body') {
    keys.push('body ' + initials(label))
    keys.push('body ' + label.slice(label.lastIndexOf(' ') + 1))
    keys.push('head ' + label.slice(label.lastIndexOf(' ') + 1).toLowerCase())
  }
  if (of === 'document') keys.push('document')
  if (of === 'body' && phrase.name) keys.push('body')
  if (of === 'anonymous') keys.push('anonymous')
  if (of === 'self') keys.push('self')
  if (of === 'body' || of === 'document') keys.push('thing')
  if (of === 'body' || of === 'document' || of === 'people' || phrase.plural) keys.push('many')
  if (isPerson(of) && !phrase.plural) keys.push('person')
  return keys
}

const isPerson = (of: SourceClass) => of === 'person' || of === 'anonymous' || of === 'bare' || of === 'spokesperson' || of === 'unresolved'

/** Whether it came in with this word. */
export function hasWord({phrase}: Draft, word: string): boolean {
  const t = phrase.block.get(proseTokens)
  for (let at = phrase.range.first; at < phrase.range.last; at++) if (t.word[at] === word) return true
  return false
}
