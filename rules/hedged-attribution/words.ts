/** Adverbs of hearsay: they say that somebody says so. NPR’s handbook and Wikipedia’s words to watch name them. */
export const hearsayAdverbs: readonly string[] = ['allegedly', 'purportedly', 'reportedly', 'reputedly', 'supposedly']

/** What tells that a charge, a suit or an inquiry is on record, whose papers are the source: from news reports of courts and police. */
export const legalWords: readonly string[] = [
  'affidavit', 'arraigned', 'arrest', 'arrested',
  'arresting', 'charge', 'charged', 'charges', 'complaint', 'convicted', 'court', 'custody', 'defendant',
  'defendants', 'detectives', 'filing', 'indicted', 'indictment', 'inquiry', 'investigated', 'investigating', 'investigation', 'investigators', 'jury', 'lawsuit', 'lawsuits', 'pleaded',
  'police', 'prosecution', 'prosecutor', 'prosecutors', 'sentenced', 'sheriff', 'sued', 'suing', 'suspect',
  'suspects', 'trial', 'warrant'
]
