/**
 * What an answer was read from. A question about one thing and the text around it, `onceIn`, has the answer that it had in the text
 * before for as long as all that it was read from is the same: the blocks beside it, the attributions that it looked at. While it is
 * asked, what the document hands out notes who looks at what.
 */

/** What is read in pieces: the answer to a document fact, or the list of blocks. */
export type Collection = object

/** The pieces of a collection that are not what they were in the text before; or all of them. */
export type Changes = ReadonlySet<unknown> | 'all'

/** Beside its elements, something may be read of a collection as a whole. */
const length = Symbol('length')
const whole = Symbol('whole')

/** What reads more pieces than that reads them all, mostly. */
const most = 200

export class Trace {
  /** Collections and pieces, in turn; undefined where nobody noted them. */
  reads: unknown[] | undefined
  /** It looks at more than can be noted. */
  isVast = false

  /** `text` is the number of the document in which it was found, or last found to stand. */
  constructor(
    public text: number,
    isNoted: boolean
  ) {
    this.reads = isNoted ? [] : undefined
  }

  note(of: Collection, piece: unknown): void {
    const {reads} = this
    if (!reads) return
    for (let at = reads.length - 2, to = Math.max(0, at - 16); at >= to; at -= 2) if (reads[at + 1] === piece && reads[at] === of) return
    if (reads.push(of, piece) > 2 * most) this.giveUp()
  }

  /** What another answer was read from. */
  noteAll({reads}: Trace): void {
    if (!reads) return this.giveUp()
    for (let at = 0; at < reads.length; at += 2) this.note(reads[at] as Collection, reads[at + 1])
  }

  giveUp(): void {
    this.reads = undefined
    this.isVast = true
  }

  /** None of what was read is another. */
  stands(changesOf: (of: Collection) => Changes): boolean {
    const {reads} = this
    if (!reads) return false
    let of: unknown
    let changes: Changes | undefined
    for (let at = 0; at < reads.length; at += 2) {
      if (reads[at] !== of) changes = changesOf((of = reads[at]) as Collection)
      if (changes === 'all' || changes!.has(reads[at + 1])) return false
    }
    return true
  }
}

let open: Trace | undefined

/** Who is asking now. */
export const asked = (): Trace | undefined => open

/** Asks with another trace, or with none. */
export function askedBy<T>(trace: Trace | undefined, ask: () => T): T {
  const outer = open
  open = trace
  try {
    return ask()
  } finally {
    open = outer
  }
}

/** The answer, such that who asks now is noted with the pieces that are looked at. */
export function noting<T>(of: Collection, answer: T): T {
  if (Array.isArray(answer)) return new Proxy(answer as unknown[], {get: (list, key) => noted(of, list, key)}) as T
  if (answer instanceof Map) return new NotingMap(of, answer) as T
  if (answer instanceof Set) return new NotingSet(of, answer) as T
  open?.note(of, whole)
  return answer
}

function noted(of: Collection, list: unknown[], key: string | symbol): unknown {
  if (typeof key === 'string') {
    const code = key.charCodeAt(0)
    if (code >= 48 && code <= 57) open?.note(of, Number(key))
    else if (key === 'length') open?.note(of, length)
  }
  return Reflect.get(list, key)
}

class NotingMap<K, V> extends Map<K, V> {
  readonly #of: Collection
  readonly #map: ReadonlyMap<K, V>

  constructor(of: Collection, map: ReadonlyMap<K, V>) {
    super()
    this.#of = of
    this.#map = map
  }

  override get(key: K): V | undefined {
    open?.note(this.#of, key)
    return this.#map.get(key)
  }

  override has(key: K): boolean {
    open?.note(this.#of, key)
    return this.#map.has(key)
  }

  override get size(): number {
    return this.#all().size
  }

  override forEach(each: (value: V, key: K, map: Map<K, V>) => void): void {
    this.#all().forEach((value, key) => each(value, key, this))
  }

  override entries(): ReturnType<Map<K, V>['entries']> {
    return this.#all().entries() as ReturnType<Map<K, V>['entries']>
  }

  override keys(): ReturnType<Map<K, V>['keys']> {
    return this.#all().keys() as ReturnType<Map<K, V>['keys']>
  }

  override values(): ReturnType<Map<K, V>['values']> {
    return this.#all().values() as ReturnType<Map<K, V>['values']>
  }

  override [Symbol.iterator](): ReturnType<Map<K, V>['entries']> {
    return this.entries()
  }

  #all(): ReadonlyMap<K, V> {
    open?.note(this.#of, whole)
    return this.#map
  }
}

class NotingSet<T> extends Set<T> {
  readonly #of: Collection
  readonly #set: ReadonlySet<T>

  constructor(of: Collection, set: ReadonlySet<T>) {
    super()
    this.#of = of
    this.#set = set
  }

  override has(value: T): boolean {
    open?.note(this.#of, value)
    return this.#set.has(value)
  }

  override get size(): number {
    return this.#all().size
  }

  override forEach(each: (value: T, same: T, set: Set<T>) => void): void {
    this.#all().forEach((value) => each(value, value, this))
  }

  override entries(): ReturnType<Set<T>['entries']> {
    return this.#all().entries() as ReturnType<Set<T>['entries']>
  }

  override keys(): ReturnType<Set<T>['keys']> {
    return this.values()
  }

  override values(): ReturnType<Set<T>['values']> {
    return this.#all().values() as ReturnType<Set<T>['values']>
  }

  override [Symbol.iterator](): ReturnType<Set<T>['values']> {
    return this.values()
  }

  #all(): ReadonlySet<T> {
    open?.note(this.#of, whole)
    return this.#set
  }
}

const nothing: ReadonlySet<unknown> = new Set()

/** Which pieces of an answer are not what they were before. */
export function changesBetween(before: unknown, now: unknown): Changes {
  if (before === now) return nothing
  if (Array.isArray(before) && Array.isArray(now)) return inList(before, now)
  if (before instanceof Map && now instanceof Map) return inMap(before, now)
  if (before instanceof Set && now instanceof Set) return inSet(before, now)
  return isSame(before, now) ? nothing : 'all'
}

function inList(before: readonly unknown[], now: readonly unknown[]): Changes {
  const changed = new Set<unknown>()
  for (let at = Math.max(before.length, now.length) - 1; at >= 0; at--) if (!isSame(before[at], now[at])) changed.add(at)
  if (before.length !== now.length) changed.add(length)
  return changed
}

function inMap(before: ReadonlyMap<unknown, unknown>, now: ReadonlyMap<unknown, unknown>): Changes {
  const changed = new Set<unknown>()
  const old = before.entries()
  let isOrdered = before.size === now.size
  for (const [key, value] of now) {
    if (isOrdered && old.next().value![0] !== key) isOrdered = false
    if (!before.has(key) || !isSame(before.get(key), value)) changed.add(key)
  }
  if (!isOrdered) for (const key of before.keys()) if (!now.has(key)) changed.add(key)
  if (!isOrdered || changed.size > 0) changed.add(whole)
  return changed
}

function inSet(before: ReadonlySet<unknown>, now: ReadonlySet<unknown>): Changes {
  const changed = new Set<unknown>()
  const old = before.values()
  let isOrdered = before.size === now.size
  for (const value of now) {
    if (isOrdered && old.next().value !== value) isOrdered = false
    if (!before.has(value)) changed.add(value)
  }
  if (!isOrdered) for (const value of before) if (!now.has(value)) changed.add(value)
  if (!isOrdered || changed.size > 0) changed.add(whole)
  return changed
}

/** The same thing; or a list, set or record of the same things, made again. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b)
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((one, at) => one === b[at] || isSameRecord(one, b[at]))
  if (a instanceof Set) return b instanceof Set && a.size === b.size && [...a].every((one) => b.has(one))
  return isSameRecord(a, b)
}

function isSameRecord(a: unknown, b: unknown): boolean {
  if (!isRecord(a) || !isRecord(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => Object.is(a[key], b[key]))
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
