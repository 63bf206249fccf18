const abbreviated = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['lt', 'lieutenant'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['sgt', 'sergeant'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['rev', 'reverend'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['lawmaker', 'representative'],
  ['councilman', 'councilor'],
  ['councilwoman', 'councilor']
])

/** One word for an office, whether abbreviated before a name or written out. */
export const roleName = (word: string) => abbreviated.get(word) ?? word
