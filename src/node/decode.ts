/** A file as text, or why it is none. A byte-order mark is no part of the text: columns are those that an editor shows. */
export type Decoded = {readonly text: string; readonly mark: string} | {readonly problem: string}

const byteOrderMark = '\uFEFF'

export function decoded(bytes: Uint8Array): Decoded {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return {problem: 'is UTF-16; save it as UTF-8'}
  }
  const zero = bytes.indexOf(0)
  if (zero >= 0) return {problem: `is a binary file (a NUL byte at offset ${zero})`}
  try {
    const text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
    return text.startsWith(byteOrderMark) ? {text: text.slice(1), mark: byteOrderMark} : {text, mark: ''}
  } catch {
    return {problem: `is not valid UTF-8 (${firstFault(bytes)}); save it as UTF-8`}
  }
}

/** Where the bytes stop being UTF-8: the lenient reading puts a replacement there that the bytes do not hold. */
function firstFault(bytes: Uint8Array): string {
  const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})
  let line = 1
  for (let at = 0; at < bytes.length; at++) {
    try {
      decoder.decode(bytes.subarray(at, at + 1), {stream: true})
    } catch {
      return `line ${line}`
    }
    if (bytes[at] === 10) line++
  }
  return 'it ends in mid-character'
}
