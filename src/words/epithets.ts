/** What newswriting calls a person whom it has named: “the billionaire”, “the Norland senator”. With no name nearby they say nothing. */
export const epithets: readonly string[] = [
  'actor', 'actress', 'attorney-general', 'author', 'billionaire', 'businessman', 'businesswoman', 'candidate',
  'celebrity', 'chairman', 'chairwoman', 'challenger', 'chancellor', 'comedian', 'congressman', 'congresswoman',
  'contender', 'democrat', 'economist', 'entertainer', 'entrepreneur', 'frontrunner', 'general', 'governor',
  'heiress', 'historian', 'incumbent', 'industrialist', 'journalist', 'judge', 'justice', 'lady', 'lawmaker',
  'magnate', 'mayor', 'millionaire', 'minister', 'mogul', 'musician', 'nominee', 'novelist', 'philanthropist',
  'physician', 'politician', 'pope', 'premier', 'president', 'professor', 'rapper', 'representative', 'republican',
  'secretary', 'senator', 'singer', 'socialist', 'speaker', 'surgeon', 'tycoon'
]
