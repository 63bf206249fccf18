/** Prose as a terminal may be given it: nothing in it moves the cursor, turns the line around, or hides. */
export function visible(text: string): string {
  return text.replace(unseen, (character, joined: string | undefined) => joined ?? nameOf(character.codePointAt(0)!))
}

// A joiner inside “👩‍🚀” and the selector after “❤️” belong to what is seen; the first group keeps them.
const unseen =
  /((?<=\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D(?=\p{Extended_Pictographic}))|[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029\u115F\u1160\u3164\uFFA0]/gu

function nameOf(code: number): string {
  if (code === 9) return '⇥'
  if (code < 32) return String.fromCodePoint(0x2400 + code)
  if (code === 127) return '␡'
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
}
