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
  readonly roles: Set<string>
  readonly mentions: Mention[]
  anonymity: Anonymity | undefined
  lastBlock: number
}

/** The words that may refer to it later: its name, its roles, a pronoun. */
export function keysOf({label, surname, class: of, head, roles, phrase}: Draft): Set<string> {
  const keys = new Set(['any', 'label ' + label, 'head ' + roleName(head)])
  for (const role of roles) keys.add('head ' + role)
  if (surname !== undefined) keys.add('surname ' + surname)
  if (of === 'body') {
    keys.add('body ' + initials(label))
    keys.add('body ' + label.slice(label.lastIndexOf(' ') + 1))
    keys.add('head ' + label.slice(label.lastIndexOf(' ') + 1).toLowerCase())
  }
  if (of === 'document') keys.add('document')
  if (of === 'body' && phrase.name) keys.add('body')
  if (of === 'anonymous') keys.add('anonymous')
  if (of === 'self') keys.add('self')
  if (of === 'body' || of === 'document') keys.add('thing')
  if (of === 'body' || of === 'document' || of === 'people' || phrase.plural) keys.add('many')
  if (isPerson(of) && !phrase.plural) keys.add('person')
  return keys
}

const isPerson = (of: SourceClass) => of === 'person' || of === 'anonymous' || of === 'bare' || of === 'spokesperson' || of === 'unresolved'

/** The words that it came in with. */
export function ownWords({phrase}: Draft): Set<string> {
  const t = phrase.block.get(proseTokens)
  return new Set(t.word.slice(phrase.range.first, phrase.range.last))
}
