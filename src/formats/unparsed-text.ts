import type {Text} from 'mdast'
import {aligned} from './align.js'
import {placeholder} from './draft.js'
import type {Draft} from './draft.js'
import {markdownText} from './markdown-text.js'

/**
 * What Pandoc and site generators know and the parser does not: `[@key, p. 3]` and `^[a note]` call notes,
 * `{% include promo.html %}`, a comment that was blanked out, and a line of `:::` are no text. And addresses as they are.
 */
const unparsed =
  /(?<reference>\[(?:[^[\]@]{0,200}[\s;(])?-?@[\p{L}\p{N}_][^[\]]*\])|(?<note>\^\[[^[\]]+\])|\{%.{0,400}?%\}|\{\{[<%].{0,400}?[%>]\}\}|^:{3,}.*$|\uFDD0+|(?<address>(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)(?:\([^\s()<>]*\)|[^\s()<>])+)|(?<mail>(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8})/gimu

/** A run of text, with what of it is none; in a link, an address is words like others. */
export function putText(draft: Draft, source: string, start: number, end: number, {value}: Text, linked: boolean): void {
  const segments = aligned(source, start, end, value, markdownText)
  let next = 0
  const put = (from: number, to: number) => {
    for (; next < segments.length && segments[next]!.at < to; next++) {
      const {at, start: place, length, size} = segments[next]!
      const first = Math.max(at, from)
      const last = Math.min(at + length, to)
      if (first < last) draft.put(value.slice(first, last), size === undefined ? place + first - at : place, size)
      if (at + length > to) break
    }
  }
  /** Addresses come in order: what they stand in is never before `next`, except for the segment that `put` has begun. */
  const sourceOf = (offset: number) => {
    let index = Math.max(0, next - 1)
    while (index + 1 < segments.length && segments[index + 1]!.at <= offset) index++
    const {at, start: place, length, size = length} = segments[index]!
    return size === length ? place + offset - at : offset > at ? place + size : place
  }
  let from = 0
  for (const match of mayHold.test(value) ? value.matchAll(unparsed) : []) {
    const {reference, note, address, mail} = match.groups!
    const stands = address?.replace(/[.,:;!?'"’”*_~\]}]+$/, '') ?? mail
    if (stands !== undefined && linked) continue
    put(from, match.index)
    from = match.index + (stands ?? match[0]).length
    if (reference !== undefined) draft.call('reference', /@([^\s\],;]+)/.exec(reference)![1]!)
    else if (note !== undefined) draft.call('footnote', undefined)
    else if (stands !== undefined) {
      const place = sourceOf(match.index)
      draft.put(placeholder, place, sourceOf(from) - place)
      draft.cite('link', draft.length - 1, mail ? `mailto:${mail}` : /^www/i.test(stands) ? `http://${stands}` : stands)
    } else draft.omit()
  }
  put(from, value.length)
}

const mayHold = /[[{@\uFDD0]|:::|:\/\/|www\./i
