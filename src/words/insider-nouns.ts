/** Plurals of people who speak of what they know from inside, and could be named: without a name they are anonymous sources. */
export const insiderNouns: readonly string[] = [
  'advisers', 'advisors', 'agents', 'aides', 'allies', 'ambassadors', 'associates', 'attorneys', 'bankers',
  'bundlers', 'classmates', 'clerks', 'co-workers', 'colleagues', 'commanders', 'confidantes', 'confidants',
  'consultants', 'contractors', 'councillors', 'coworkers', 'delegates', 'deputies', 'diplomats', 'directors',
  'docs', 'doctors', 'donors', 'drivers', 'employees', 'engineers', 'envoys', 'executives', 'friends', 'fundraisers',
  'guards', 'handlers', 'informants', 'insiders', 'intermediaries', 'investigators', 'journalists', 'lawyers',
  'lieutenants', 'lobbyists', 'loyalists', 'managers', 'members', 'negotiators', 'neighbors', 'neighbours', 'nurses',
  'officers', 'officials', 'operatives', 'organisers', 'organizers', 'pilots', 'pollsters', 'producers',
  'prosecutors', 'regulators', 'relatives', 'reporters', 'representatives', 'roommates', 'soldiers', 'sources',
  'speechwriters', 'staffers', 'strategists', 'subordinates', 'surrogates', 'teachers', 'teammates', 'technicians',
  'traders', 'trustees', 'whistleblowers', 'witnesses', 'workers'
]
