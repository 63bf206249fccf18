/** What newswriting calls a person whom it has named: “the billionaire”, “the Norland senator”. With no name nearby they say nothing. */
export const epithets: readonly string[] = [
  'actor', 'actress', 'attorney-general', 'author', 'billionaire', 'businessman', 'businesswoman', 'candidate',
  'celebrity', 'chairman', 'chairwoman', 'challenger', 'chancellor', 'comedian', 'congressman', 'congresswoman',
  'conservative', 'contender', 'democrat', 'documentarian', 'economist', 'entertainer', 'entrepreneur', 'filmmaker',
  'firebrand', 'front-runner', 'frontman', 'frontrunner', 'general', 'governor', 'heiress', 'historian', 'hopeful',
  'incumbent', 'industrialist', 'journalist', 'judge', 'justice', 'lady', 'lawmaker', 'liberal', 'libertarian',
  'magnate', 'maverick', 'mayor', 'millionaire', 'minister', 'mogul', 'musician', 'neurosurgeon', 'nominee',
  'novelist', 'philanthropist', 'physician', 'politician', 'pope', 'premier', 'president', 'professor', 'progressive',
  'rapper', 'representative', 'republican', 'scion', 'secretary', 'senator', 'singer', 'socialist', 'socialite',
  'speaker', 'standard-bearer', 'superstar', 'surgeon', 'tycoon'
]
