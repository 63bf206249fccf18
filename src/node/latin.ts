// Patterns of plain letters for texts of plain letters. V8 builds the thousand ranges of “\p{L}” anew for each pattern that has it, twice;
// most of what a page costs is that. Where a text is Latin, no other range is needed.

/** What “\p{…}” and “\P{…}” stand for among Latin texts, as the inside of a class: by what is in the braces, with “P:” and “i:” in front. */
export type Classes = {readonly [name: string]: string}

/**
 * Letters, marks and signs that a Latin text has, and none else. Not “ſ”, nor the signs of kelvin and ångström: they are small and capital
 * letters to some patterns and not to others.
 */
export const latin = '\0-\u017E\u02BB\u02BC\u2000-\u206F\u20A0-\u20BF\u2116\u2122\u2190-\u23FF\u2500-\u27BF\uFE0F\uFEFF\uFFFC\uFFFD'

const isOther = new RegExp(`[^${latin}]`)

export function isLatin(text: string): boolean {
  return !isOther.test(text)
}

/** A pattern that finds in a Latin text what `source` finds there; undefined if that cannot be told. */
export function latinSource(source: string, flags: string, classes: Classes): string | undefined {
  if (!flags.includes('u') || flags.includes('v')) return undefined
  const cased = flags.includes('i') ? 'i:' : ''
  let within = false
  let failed = false
  const made = source.replace(tokens, (token: string, sign: string | undefined, name: string | undefined, hex: string | undefined) => {
    if (name !== undefined) {
      const inside = classes[`${sign === 'P' ? 'P:' : ''}${cased}${name}`]
      failed ||= inside === undefined
      return within ? inside! : `[${inside}]`
    }
    if (hex !== undefined) {
      failed ||= hex.length > 4
      return `\\u${hex.padStart(4, '0')}`
    }
    if (token === '[' || token === ']') within = token === '['
    else if (token.length === 1) failed = true
    return token
  })
  return failed ? undefined : made
}

/** An escape, a class's bracket, half a character. Within a class “[” is one of its characters, and it stays within. */
const tokens = /\\(p|P)\{([^}]*)\}|\\u\{([\dA-Fa-f]+)\}|\\[^]|[[\]\uD800-\uDFFF]/g
