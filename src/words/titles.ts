/** Titles that stand before a personal name, without the full stop. */
export const titles: readonly string[] = [
  'adm', 'admiral', 'alderman', 'ambassador', 'archbishop', 'assemblyman', 'assemblywoman', 'attorney', 'ayatollah',
  'baron', 'baroness', 'bishop', 'brother', 'capt', 'captain', 'cardinal', 'chairman', 'chairwoman', 'chancellor',
  'chief', 'cmdr', 'coach', 'col', 'colonel', 'commander', 'commissioner', 'congressman', 'congresswoman',
  'constable', 'corporal', 'councillor', 'councilman', 'councilor', 'councilwoman', 'count', 'dame', 'deacon',
  'dean', 'del', 'delegate', 'deputy', 'det', 'detective', 'dr', 'duchess', 'duke', 'emir', 'father', 'gen',
  'general', 'gov', 'governor', 'hon', 'imam', 'insp', 'inspector', 'judge', 'justice', 'king', 'lady', 'lieutenant',
  'lord', 'lt', 'maj', 'major', 'mayor', 'minister', 'miss', 'mp', 'mr', 'mrs', 'ms', 'mx', 'officer', 'pastor',
  'pm', 'pope', 'premier', 'president', 'prince', 'princess', 'private', 'prof', 'professor', 'queen', 'rabbi',
  'rep', 'representative', 'rev', 'reverend', 'secretary', 'sen', 'senator', 'sergeant', 'sgt', 'sheikh', 'sheriff',
  'sir', 'sister', 'speaker', 'st', 'sultan', 'superintendent', 'supt', 'vice'
]
