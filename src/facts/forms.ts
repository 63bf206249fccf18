/** “says”, “replies”, “teaches”. */
export function third(verb: string): string {
  if (verb === 'have') return 'has'
  if (verb === 'be') return 'is'
  return plural(verb)
}

/** “officials”, “studies”, “witnesses”, “spokesmen”. */
export function plural(noun: string): string {
  if (noun.endsWith('man') && noun !== 'human') return noun.slice(0, -2) + 'en'
  if (noun === 'person') return 'persons'
  if (noun === 'analysis') return 'analyses'
  if (noun === 'wife') return 'wives'
  if (/[^aeiou]y$/.test(noun)) return noun.slice(0, -1) + 'ies'
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(noun) ? noun + 'es' : noun + 's'
}

type Irregular = ReadonlyMap<string, readonly string[]>

/** “said”, “replied”, “quipped”. */
export function past(verb: string, irregular: Irregular): string {
  return irregular.get(verb)?.[1] ?? regular(verb)
}

/** “said”, “written”, “shown”. */
export function participle(verb: string, irregular: Irregular): string {
  return irregular.get(verb)?.[2] ?? regular(verb)
}

function regular(verb: string): string {
  if (verb.endsWith('e')) return verb + 'd'
  if (/[^aeiou]y$/.test(verb)) return verb.slice(0, -1) + 'ied'
  return verb + 'ed'
}

const doubling = new Set([
  'admit', 'beg', 'bet', 'brag', 'begin', 'chat', 'concur', 'cut', 'dub', 'drop', 'forget', 'get', 'grin', 'hit', 'let', 'nod', 'plan', 'put', 'quip',
  'rebut', 'refer', 'run', 'set', 'shrug', 'sit', 'slam', 'snap', 'sob', 'stop', 'submit', 'sum', 'swim', 'win', 'stun', 'transmit'
])

/** “saying”, “writing”, “quipping”, “lying”. */
export function ing(verb: string): string {
  if (doubling.has(verb)) return verb + verb.at(-1) + 'ing'
  if (verb.endsWith('ie')) return verb.slice(0, -2) + 'ying'
  return /[^eoy]e$/.test(verb) && verb !== 'be' ? verb.slice(0, -1) + 'ing' : verb + 'ing'
}
