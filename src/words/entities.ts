/** Names of characters in HTML that pages leave in text, and what they stand for. From the HTML standard, those seen in prose. */
export const entities: {readonly [name: string]: string} = {
  Aacute: 'Á', Agrave: 'À', Aring: 'Å', Auml: 'Ä', Ccedil: 'Ç', Eacute: 'É', Ntilde: 'Ñ', Oslash: 'Ø', Ouml: 'Ö', Uuml: 'Ü',
  aacute: 'á', acirc: 'â', aelig: 'æ', agrave: 'à', amp: '&', apos: "'", aring: 'å', atilde: 'ã', auml: 'ä', bdquo: '„',
  bull: '•', ccedil: 'ç', cent: '¢', copy: '©', deg: '°', eacute: 'é', ecirc: 'ê', egrave: 'è', emsp: '\u2003', ensp: '\u2002',
  euml: 'ë', euro: '€', frac12: '½', frac14: '¼', frac34: '¾', gt: '>', hellip: '…', iacute: 'í', icirc: 'î', iuml: 'ï',
  laquo: '«', ldquo: '“', lsquo: '‘', lt: '<', mdash: '—', middot: '·', nbsp: '\u00A0', ndash: '–', ntilde: 'ñ', oacute: 'ó',
  ocirc: 'ô', oslash: 'ø', otilde: 'õ', ouml: 'ö', pound: '£', quot: '"', raquo: '»', rdquo: '”', reg: '®', rsquo: '’',
  sbquo: '‚', sect: '§', shy: '', szlig: 'ß', thinsp: '\u2009', times: '×', trade: '™', uacute: 'ú', ucirc: 'û', ugrave: 'ù',
  uuml: 'ü', yen: '¥', zwj: '', zwnj: ''
}
