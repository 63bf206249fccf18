import type {BlockKind, Citation, DraftBlock, Segment, Span} from '../document.js'

/** Stands for inline code, a formula, a bare address: a word of no meaning, so that the sentence around it keeps its shape. */
export const placeholder = '\uFFFC'

/** A block while its text is put together from pieces of the source. */
export class Draft {
  readonly #parts: string[] = []
  readonly #segments: Segment[] = []
  readonly #citations: Citation[] = []
  #length = 0
  #last = ''
  #reach = 0
  /** A space that is text only if more text follows. */
  #held: {readonly text: string; readonly start: number; readonly size?: number | undefined} | undefined
  #called = false

  /** Where the next text will stand. */
  get length(): number {
    return this.#length
  }

  /** The last character put in; empty at the start. */
  get last(): string {
    return this.#last
  }

  /** Text that stands at `start` in the source; where it differs there, `size` is the length of what it stands for. */
  put(text: string, start: number, size?: number): void {
    if (text === '') return
    this.#release(text)
    // `one<table><td>two</td>three</table>`: what a parser moves in front of what it stood behind has no place of its own.
    if (start < this.#reach) this.#append(text)
    else this.#append(text, {at: this.#length, start, length: text.length, ...(size !== undefined && {size})})
  }

  /** Text that the source does not have: quotation marks for `<q>`. */
  make(text: string): void {
    this.#release(text)
    this.#append(text)
  }

  /** White space in a markup where any run of it is one space: at the edges and behind another it is none. */
  space(start: number, size?: number): void {
    if (this.#length === 0 || this.#held || this.#last === ' ' || this.#last === '\n') return
    this.#held = {text: ' ', start, size}
  }

  /** A line break; white space before it is none. */
  breakLine(start: number, size: number): void {
    this.#held = undefined
    this.#called = false
    if (this.#length > 0) this.#append('\n', {at: this.#length, start, length: 1, size})
  }

  /** A citation of the text since `start`. */
  cite(kind: Citation['kind'], start: number, target: string | undefined): void {
    this.#citations.push({kind, start, end: this.#length, ...(target !== undefined && {target})})
  }

  /** A call of a note, which is no text: “closed [^1].” is “closed.” It is noted at the character before it. */
  call(kind: Citation['kind'], target: string | undefined): void {
    this.omit()
    this.cite(kind, this.#length, target)
  }

  /** What follows is behind something that is no text: “shut <!-- when? --> on” is “shut on”. */
  omit(): void {
    this.#hold()
    this.#called = true
  }

  /** The block, without white space at its edges. Nothing, where there is no text. */
  block(kind: BlockKind, outer?: Span): DraftBlock | undefined {
    const raw = this.#parts.join('')
    const {start, end} = trimmed(raw, 0, raw.length)
    if (start === end) return undefined
    const text = raw.slice(start, end)
    const segments = this.#segments.flatMap((segment) => clipped(segment, start, end))
    const citations = this.#citations.flatMap((citation) => placed(citation, text, start)).sort((a, b) => a.start - b.start)
    return {kind, text, citations, segments, ...(outer && {outer})}
  }

  #append(text: string, segment?: Segment): void {
    const last = this.#segments.at(-1)
    if (segment && last && continues(last, segment)) {
      this.#segments[this.#segments.length - 1] = {at: last.at, start: last.start, length: last.length + segment.length}
    } else if (segment) this.#segments.push(segment)
    if (segment) this.#reach = segment.start + (segment.size ?? segment.length)
    this.#parts.push(text)
    this.#length += text.length
    this.#last = text.at(-1)!
  }

  /** Takes white space back from the end, until it is known what follows. */
  #hold(): void {
    const part = this.#parts.at(-1)
    const segment = this.#segments.at(-1)
    if (part === undefined || !segment || segment.size !== undefined) return
    const text = /[ \t\r\n]*$/.exec(part.slice(-64))![0]
    if (text === '' || text.length >= part.length || text.length >= segment.length) return
    this.#parts[this.#parts.length - 1] = part.slice(0, -text.length)
    this.#segments[this.#segments.length - 1] = {...segment, length: segment.length - text.length}
    this.#length -= text.length
    this.#last = part.at(-text.length - 1)!
    this.#held = {text, start: segment.start + segment.length - text.length}
  }

  /** “closed [^1] on Monday” keeps one space, “closed [^1].” none. */
  #release(next: string): void {
    const held = this.#held
    const dropped = this.#called && (closing.test(next) || next.startsWith(' '))
    this.#held = undefined
    this.#called = false
    if (!held || dropped) return
    const {text, start, size} = held
    this.#append(text, {at: this.#length, start, length: text.length, ...(size !== undefined && {size})})
  }
}

const closing = /^(?:[\t\r\n.,;:!?)\]}…”’]|["'](?![\p{L}\p{N}]))/u

function continues(last: Segment, next: Segment): boolean {
  const adjoins = last.at + last.length === next.at && last.start + last.length === next.start
  return adjoins && last.size === undefined && next.size === undefined
}

function clipped(segment: Segment, from: number, to: number): Segment[] {
  const {at, start, length, size} = segment
  const first = Math.max(at, from)
  const last = Math.min(at + length, to)
  if (first >= last) return []
  if (size !== undefined) return [{at: first - from, start, length: last - first, size}]
  return [{at: first - from, start: start + first - at, length: last - first}]
}

/** On the words themselves, without white space at their edges; a call on the character before it; on nothing, dropped. */
function placed(citation: Citation, text: string, shift: number): Citation[] {
  const bounded = (offset: number) => Math.min(Math.max(offset - shift, 0), text.length)
  let {start, end} = trimmed(text, bounded(citation.start), bounded(citation.end))
  if (start === end) {
    if (citation.start < citation.end || citation.kind === 'link' || citation.kind === 'cite') return []
    start = bounded(citation.start)
    if (start > 0) start -= [...text.slice(Math.max(0, start - 2), start)].at(-1)!.length
    end = start + [...text.slice(start, start + 2)][0]!.length
  }
  return [{...citation, start, end}]
}

/** A range of the text without the white space around it. */
export function trimmed(text: string, start: number, end: number): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return {start, end}
}

/** Spaces, no-break spaces, and the marks of an encoding that are no text: NUL, the byte-order mark. */
export function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0xfeff || (code >= 0x2000 && code <= 0x200a) || code === 0x3000
}
