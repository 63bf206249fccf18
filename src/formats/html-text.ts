import type {Dialect} from './align.js'
import {referenceAt} from './reference.js'

/** Text in HTML: `&amp;`, CRLF as one line break, and tags that the parser ignored: `one</b> two`. */
export const htmlText: Dialect = {
  special: new Set([0, 13, 38, 60]),
  differenceAt(source, at, end, value, into) {
    const code = source.charCodeAt(at)
    if (code === 38) return referenceAt(source, at, end, value, into, true)
    if (code === 13) return {size: source.charCodeAt(at + 1) === 10 ? 2 : 1, length: 1}
    if (code === 0) return {size: 1, length: value.charCodeAt(into) === 0xfffd ? 1 : 0}
    if (code !== 60) return undefined
    if (!/[a-z/!?]/i.test(source[at + 1] ?? '')) return {size: 1, length: 1}
    const comment = source.startsWith('<!--', at)
    const stop = source.indexOf(comment ? '-->' : '>', at)
    return stop === -1 || stop >= end ? undefined : {size: stop + (comment ? 3 : 1) - at, length: 0}
  }
}
