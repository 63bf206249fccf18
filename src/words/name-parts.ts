/** Lower-case words that stand inside names: "Jeff Van Drew", "Bill de Blasio", "Mohammed bin Salman". */
const particles: ReadonlySet<string> = new Set([
  'abu', 'al', 'ben', 'bin', 'da', 'das', 'de', 'del', 'della', 'der', 'di', 'do', 'dos', 'du', 'el', 'ibn', 'la', 'le', 'ten',
  'ter', 'van', 'von', 'y', 'zu'
])

/** Suffixes after a surname, folded. */
export const nameSuffixes: ReadonlySet<string> = new Set(['ii', 'iii', 'iv', 'jr', 'sr'])

/** Beginnings after which a capital does not start a new word: McConnell, DeSantis, O'Rourke, LoBiondo, JoAnn. */
export const joinedPrefixes: ReadonlySet<string> = new Set([
  'De', 'Del', 'Di', 'Du', 'Fitz', 'Jo', 'La', 'Le', 'Lo', 'Mac', 'Mc', 'Van', 'Vander', 'Von'
])

/** May this word stand in a person's full name? Capitals, initials, particles; hyphens and apostrophes inside. */
export function isNamePart(word: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) || particles.has(word)
}
