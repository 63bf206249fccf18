import type {Comment, Document, Place, Span} from './document.js'
import {nearest} from './nearest.js'

/** `says-who-ignore bare-source, has-learned: the desk knows who they are`, in a comment of the markup. */
export interface IgnoreComment extends Place {
  /** `ignore`, `disable`, `enable`, `ignore-file`; another word, where it is none of these. */
  readonly command: string
  readonly commandPlace: Place
  /** The command that was meant, where it is none that there is. */
  readonly meant?: string
  /** The rules that it names; none for all rules. */
  readonly names: readonly IgnoredName[]
  readonly hasReason: boolean
  /** It is for all rules, and no rule has anything to say there; or it ends what nothing began. */
  readonly isIdle: boolean
}

export interface IgnoredName extends Place {
  readonly id: string
  readonly isKnown: boolean
  /** The rule that was meant. */
  readonly meant?: string
  /** The rule has spoken, and not there; or the comment ends what nothing began. */
  readonly isIdle: boolean
}

const commands = ['ignore', 'ignore-file', 'disable', 'enable'] as const
type Command = (typeof commands)[number]

interface Order extends Span {
  readonly command: Command
  readonly ids: readonly string[]
  readonly next: Span | undefined
  /** The rules that had something to say. */
  readonly silenced: Set<string>
  /** What an `enable` ended; an empty id for all rules. */
  readonly ended: Set<string>
}

/** What ran: the ids of the rules, and whether that is all that the house has. */
export interface Ran {
  readonly ids: ReadonlySet<string>
  readonly whole: boolean
}

/** The ignore comments of a text: first which findings may be told, then what became of the comments. */
export class IgnoreComments {
  readonly #document: Document
  readonly #known: ReadonlySet<string>
  readonly #parsed: readonly {readonly draft: Draft; readonly order?: Order}[]

  constructor(document: Document, comments: readonly Comment[], known: readonly string[]) {
    this.#document = document
    this.#known = new Set(known)
    this.#parsed = comments.flatMap((comment) => {
      const draft = draftOf(document.source, comment, this.#known)
      return draft ? [{draft, ...orderOf(draft)}] : []
    })
  }

  /** The findings that no comment is written for. They come, and go, in order of their start. */
  told<F extends Span & {readonly ruleId: string}>(findings: readonly F[]): F[] {
    const orders = this.#parsed.flatMap(({order}) => (order ? [order] : []))
    if (orders.length === 0) return [...findings]
    const files = orders.filter(({command}) => command === 'ignore-file')
    const ranges = new Ranges(orders)
    const ignores = orders.filter(({command, next}) => command === 'ignore' && next).sort((a, b) => a.next!.start - b.next!.start || b.next!.end - a.next!.end)
    // Blocks are within each other, or apart: of those that have begun, the last one ends first.
    const open: Order[] = []
    let at = 0
    return findings.filter(({start, ruleId}) => {
      while (at < ignores.length && ignores[at]!.next!.start <= start) open.push(ignores[at++]!)
      while (open.length > 0 && open.at(-1)!.next!.end <= start) open.pop()
      const about = [...files, ...open.filter(({next}) => start < next!.end)].filter(({ids}) => ids.length === 0 || ids.includes(ruleId))
      const range = ranges.at(start, ruleId)
      for (const order of range ? [...about, range] : about) order.silenced.add(ruleId)
      return about.length === 0 && !range
    })
  }

  /** The comments, once the findings were told. */
  after({ids: ran, whole}: Ran): readonly IgnoreComment[] {
    const at = ({start, end}: Span): Place => this.#document.whole.at({start, end})
    return this.#parsed.map(({draft, order}): IgnoreComment => {
      const ends = draft.command === 'enable'
      return {
        ...at(draft),
        command: draft.command,
        commandPlace: at(draft.commandPlace),
        ...(draft.meant !== undefined && {meant: draft.meant}),
        names: draft.names.map((name) => ({
          ...at(name),
          id: name.id,
          isKnown: name.isKnown,
          ...(!name.isKnown && meantBy(name.id, this.#known)),
          isIdle: order !== undefined && name.isKnown && (ends ? !order.ended.has(name.id) : ran.has(name.id) && !order.silenced.has(name.id))
        })),
        hasReason: draft.hasReason,
        isIdle: order !== undefined && draft.names.length === 0 && (ends ? order.ended.size === 0 : whole && order.silenced.size === 0)
      }
    })
  }
}

function meantBy(id: string, known: ReadonlySet<string>): {meant: string} | undefined {
  const meant = nearest(id, [...known])
  return meant === undefined ? undefined : {meant}
}

/** From `says-who-disable` to `says-who-enable`, for each rule. */
class Ranges {
  readonly #orders: readonly Order[]
  readonly #changes = new Map<string, readonly Order[]>()

  constructor(orders: readonly Order[]) {
    this.#orders = orders.filter(({command}) => command === 'disable' || command === 'enable')
    const disabled = new Set<string>()
    for (const {command, ids, ended} of this.#orders) {
      for (const id of ids.length > 0 ? ids : ['']) {
        if (command === 'disable') disabled.add(id)
        else if (id === '') {
          for (const one of disabled) ended.add(one)
          disabled.clear()
        } else {
          if (disabled.has(id) || disabled.has('')) ended.add(id)
          disabled.delete(id)
        }
      }
    }
  }

  /** The comment that has a rule disabled at an offset. */
  at(offset: number, ruleId: string): Order | undefined {
    if (this.#orders.length === 0) return undefined
    let changes = this.#changes.get(ruleId)
    if (!changes) this.#changes.set(ruleId, (changes = this.#orders.filter(({ids}) => ids.length === 0 || ids.includes(ruleId))))
    let low = 0
    let high = changes.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (changes[middle]!.end <= offset) low = middle + 1
      else high = middle
    }
    const last = changes[low - 1]
    return last?.command === 'disable' ? last : undefined
  }
}

interface Draft extends Span {
  readonly command: string
  readonly commandPlace: Span
  readonly meant?: string
  readonly names: readonly (Span & {readonly id: string; readonly isKnown: boolean})[]
  readonly hasReason: boolean
  readonly next: Span | undefined
}

/** “says-who-ignore”, what it is about, then a colon or two hyphens, and why. */
const written = /^\s*(says-who-([a-z][a-z-]{0,40}))(?=[\s:]|$)((?:(?!\s--\s)[^:])*)\s*(?::|--)?([^]*)$/

function draftOf(source: string, {start, end, inner, next}: Comment, known: ReadonlySet<string>): Draft | undefined {
  const text = source.slice(inner.start, inner.end)
  if (!/^\s*says-who-/.test(text)) return undefined
  const match = written.exec(text)
  if (!match) return undefined
  const [, word, command, list, reason] = match as unknown as readonly [string, string, string, string, string]
  const isCommand = (commands as readonly string[]).includes(command)
  const meant = isCommand ? undefined : (commands.findLast((one) => command.startsWith(`${one}-`)) ?? nearest(command, commands))
  // A comment of somebody else’s.
  if (!isCommand && meant === undefined) return undefined
  const commandStart = inner.start + text.indexOf(word)
  const listStart = commandStart + word.length
  return {
    start,
    end,
    command,
    commandPlace: {start: commandStart, end: listStart},
    ...(meant !== undefined && {meant}),
    names: isCommand ? namesIn(list, listStart, known) : [],
    hasReason: /[\p{L}\p{N}]/u.test(reason),
    next
  }
}

/** Between commas; blanks will do between rules that there are. */
function namesIn(list: string, shift: number, known: ReadonlySet<string>): Draft['names'] {
  return [...list.matchAll(/[^\s,](?:[^,]*[^\s,])?/g)].flatMap(({0: whole, index}) => {
    const words = [...whole.matchAll(/\S+/g)]
    const pieces = words.every(([word]) => known.has(word)) ? words.map(({0: word, index: at}) => ({word, at})) : [{word: whole, at: 0}]
    return pieces.map(({word, at}) => {
      const start = shift + index + at
      return {start, end: start + word.length, id: word, isKnown: known.has(word)}
    })
  })
}

function orderOf({start, end, command, names, next}: Draft): {order: Order} | undefined {
  const ids = names.flatMap(({id, isKnown}) => (isKnown ? [id] : []))
  // What names nothing but unknown rules is for none, not for all.
  if (!(commands as readonly string[]).includes(command) || (ids.length === 0 && names.length > 0)) return undefined
  return {order: {start, end, command: command as Command, ids, next, silenced: new Set(), ended: new Set()}}
}
