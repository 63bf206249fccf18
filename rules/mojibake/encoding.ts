/** Characters that Windows-1252 has where Latin-1 has controls, 0x80 to 0x9F; U+FFFD for the five it lacks. */
const windows = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ'

const bytes: ReadonlyMap<string, number> = new Map([...windows].flatMap((character, index): [string, number][] => (character === '\ufffd' ? [] : [[character, 0x80 + index]])))

/** The byte that was read as this character, by Windows-1252 or, for what that lacks, by Latin-1. */
export function byteOf(character: string): number | undefined {
  const code = character.charCodeAt(0)
  return code < 0x100 ? code : bytes.get(character)
}

/** What Windows-1252 shows for a byte; what it lacks is the control character that Latin-1 has. */
export function windowsCharacter(byte: number): string {
  const character = byte >= 0x80 && byte < 0xa0 ? windows[byte - 0x80]! : String.fromCharCode(byte)
  return character === '\ufffd' ? String.fromCharCode(byte) : character
}

export interface Sequence {
  readonly length: number
  readonly character: string
}

/** The character whose UTF-8 bytes were read one by one from here on, if that is what stands here. */
export function sequenceAt(text: string, at: number): Sequence | undefined {
  const lead = byteOf(text[at] ?? '') ?? 0
  const size = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0
  if (lead < 0xc2 || lead >= 0xf5) return undefined
  let code = lead & (size === 2 ? 0x1f : size === 3 ? 0x0f : 0x07)
  for (let index = 1; index < size; index++) {
    const byte = byteOf(text[at + index] ?? '')
    if (byte === undefined || byte < 0x80 || byte >= 0xc0) return undefined
    code = (code << 6) | (byte & 0x3f)
  }
  const isShortest = code >= (size === 2 ? 0x80 : size === 3 ? 0x800 : 0x10000) && code <= 0x10ffff && (code < 0xd800 || code >= 0xe000)
  return isShortest ? {length: size, character: String.fromCodePoint(code)} : undefined
}
