/** Room for the characters of a text, and behind its end for blanks. */
let characters = new Uint16Array(4096)
let inHand = ''

/**
 * The characters of a text, which are looked at again and again, in an array: reading them out of a string takes longer. Behind the end
 * stand four blanks. Those of the text that is asked for next are written over them.
 */
export function charactersOf(text: string): Uint16Array {
  if (text === inHand) return characters
  const {length} = text
  if (length + 4 > characters.length) characters = new Uint16Array(length * 2)
  for (let at = 0; at < length; at++) characters[at] = text.charCodeAt(at)
  characters.fill(0, length, length + 4)
  inHand = text
  return characters
}
