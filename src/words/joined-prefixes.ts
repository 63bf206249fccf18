/** Beginnings of a name after which a capital starts no new word: McIver, DeLuca, LoPresti, JoAnn. */
export const joinedPrefixes: readonly string[] = [
  'De', 'Del', 'Di', 'Du', 'Fitz', 'Jo', 'La', 'Le', 'Lo', 'Mac', 'Mc', 'Van', 'Vander', 'Von'
]
