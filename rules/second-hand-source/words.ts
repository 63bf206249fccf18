/** Media as a crowd: plural or mass. */
export const crowds: readonly string[] = ['broadcasters', 'channels', 'media', 'newspapers', 'outlets', 'papers', 'press', 'reports', 'stations', 'tabloids', 'websites']

/** One of the media: singular. */
export const outletNouns: readonly string[] = [
  'agency', 'blog', 'broadcaster', 'channel', 'daily', 'magazine', 'newspaper', 'newswire', 'outlet', 'paper', 'podcast', 'station',
  'tabloid', 'website', 'weekly'
]

/** What may stand before them and tells nothing of which. */
export const emptyModifiers: readonly string[] = [
  'conflicting', 'early', 'foreign', 'initial', 'international', 'local', 'major', 'many', 'media', 'more', 'multiple', 'national',
  'new', 'news', 'newspaper', 'numerous', 'online', 'other', 'press', 'print', 'private', 'public', 'published', 'radio', 'recent',
  'regional', 'separate', 'several', 'some', 'tabloid', 'television', 'tv', 'unconfirmed', 'various'
]

/** Of the modifiers of a single outlet, those that say that it is one: “a news agency”, not “a travel agency”. */
export const mediaModifiers: readonly string[] = ['media', 'news', 'radio', 'television', 'tv']
