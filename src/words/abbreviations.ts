/** Abbreviations whose full stop seldom ends a sentence, because a name or number follows; without it. */
export const abbreviations: readonly string[] = [
  'adm', 'al', 'ala', 'amb', 'approx', 'apr', 'ariz', 'ark', 'assn', 'atty', 'aug', 'ave', 'blvd', 'brig', 'bros',
  'ca', 'calif', 'capt', 'cf', 'ch', 'cmdr', 'col', 'colo', 'conn', 'cpl', 'dec', 'del', 'dept', 'det', 'dr', 'e.g.',
  'ed', 'eds', 'eq', 'est', 'feb', 'fig', 'figs', 'fla', 'fr', 'ft', 'ga', 'gen', 'gov', 'govs', 'hon', 'i.e.',
  'ill', 'ind', 'insp', 'jan', 'jul', 'jun', 'kan', 'ky', 'la', 'lt', 'maj', 'mar', 'mass', 'md', 'messrs', 'mich',
  'minn', 'miss', 'mlle', 'mme', 'mo', 'mont', 'mr', 'mrs', 'ms', 'msgr', 'mt', 'mx', 'neb', 'nev', 'no', 'nos',
  'nov', 'oct', 'okla', 'op', 'ore', 'p', 'pa', 'pfc', 'pp', 'pres', 'prof', 'rd', 'rep', 'reps', 'rev', 'sec',
  'sen', 'sens', 'sep', 'sept', 'sgt', 'sr', 'st', 'ste', 'supt', 'tenn', 'tex', 'trans', 'treas', 'univ', 'v', 'va',
  'viz', 'vol', 'vs', 'vt', 'wash', 'wis', 'wyo'
]
