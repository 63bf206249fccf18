/** Words that begin with an apostrophe which is no quotation mark; without it. */
export const elisions: readonly string[] = [
  'bout', 'cause', 'cuz', 'em', 'er', 'fraid', 'gainst', 'kay', 'n', 'nam', 'neath', 'nother', 'nuff', 'round', 's',
  'scuse', 'til', 'till', 'tis', 'tisn\'t', 'twas', 'tweren\'t', 'twill', 'twixt', 'un', 've', 'ye', 'yer'
]
