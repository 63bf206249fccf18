/** ISBN-10: weights 10 to 1, a multiple of 11; “X” is ten. */
export function isIsbn10(digits: string): boolean {
  return /^\d{9}[\dX]$/.test(digits) && weighted(digits, (at) => 10 - at) % 11 === 0
}

/** ISBN-13: weights 1 and 3, a multiple of 10, of the book prefixes. */
export function isIsbn13(digits: string): boolean {
  return /^97[89]\d{10}$/.test(digits) && weighted(digits, (at) => (at % 2 === 0 ? 1 : 3)) % 10 === 0
}

/** ISSN: weights 8 to 1, a multiple of 11. */
export function isIssn(digits: string): boolean {
  return /^\d{7}[\dX]$/.test(digits) && weighted(digits, (at) => 8 - at) % 11 === 0
}

/** ORCID: ISO 7064 MOD 11-2. */
export function isOrcid(digits: string): boolean {
  if (!/^\d{15}[\dX]$/.test(digits)) return false
  let total = 0
  for (const digit of digits.slice(0, 15)) total = (total + Number(digit)) * 2
  return valueOf(digits[15]!) === (12 - (total % 11)) % 11
}

function weighted(digits: string, weight: (at: number) => number): number {
  return [...digits].reduce((sum, digit, at) => sum + valueOf(digit) * weight(at), 0)
}

function valueOf(digit: string): number {
  return digit === 'X' ? 10 : Number(digit)
}
