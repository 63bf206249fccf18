import type {Passage, Span} from '../document.js'
import {praiseAdjectives} from '../words/praise-adjectives.js'
import {praiseNouns} from '../words/praise-nouns.js'
import {plural} from './forms.js'
import {judgements} from './judgements.js'
import type {Statement} from './statements.js'
import {anyOf} from './verb-patterns.js'

const adjective = anyOf(praiseAdjectives)
const noun = anyOf(praiseNouns.flatMap((word) => [word, plural(word)]))
const degree = '(?:(?:truly|widely|highly|deeply|extremely|hugely|utterly|simply|absolutely|critically|internationally|universally|rightly|most|more|very|so|such|an?|the|his|her|its|their|this|that|these|those|one of the|many|some|most) )*'

const patterns = [
  // “a breathtaking collection”, “the renowned cellist”
  `(?<=\\b(?:an?|the|his|her|its|their|this|that|these|those|some|many|with|of|and|most|truly|is|are|was|were|offers|features) (?:\\p{L}+ly )?)${adjective}(?= (?!${'(?:care|brut|cut|balance|shares|debt|debts|payment|invoices|signs|warrants?|balances|loans?|statistics|organs?|capacity|role of|issue|issues|decision|case|ruling|status|nature)'}\\b)\\p{L})`,
  `(?:is|are|was|were|remains?|became|becomes) ${degree}${adjective}(?=[.,;!]| (?:and|but|for|in|to|as)\\b|$)`,
  `(?:is|are|was|were|remains?|became|becomes|become) (?:truly |widely |simply |nothing short of |nothing less than )?(?:an?|the|one of the) (?:\\p{L}[\\p{L}-]* ){0,2}?${noun}(?! (?:of state|plan|relief|area|recovery|zone|system))`,
  '(?:extremely|hugely|highly|enormously|immensely|deeply|profoundly|vastly|wildly) (?:influential|successful|talented|gifted|respected|regarded|popular|acclaimed|important|original|accomplished|skilled)',
  'critically[ -]acclaimed|award-winning(?= \\p{Ll})|widely (?:admired|acclaimed|celebrated|praised|respected)|best[ -]loved|much[ -]loved|larger[ -]than[ -]life',
  '(?:has|have|had|forever) (?:since )?(?:re-?defined|revolutioni[sz]ed|transformed|reshaped|captivated|dazzled|set the standard|changed forever|become (?:synonymous with|an? (?:\\p{L}+ )?(?:symbol|beacon|icon|institution|byword|fixture)))',
  '(?:continues|continue) to (?:inspire|captivate|delight|amaze|shape|resonate|influence|endure)',
  '(?:stands|stand|serves|serve) as (?:a|an|the) (?:\\p{L}+ )?(?:testament|symbol|beacon|model|reminder|monument)',
  '(?:[Rr]ightly|[Rr]ightfully|[Dd]eservedly|[Ss]hamefully|[Dd]isgracefully|[Ff]oolishly|[Ss]adly|[Tt]ragically|[Uu]nfortunately|[Tt]hankfully|[Rr]emarkably|[Ii]nexplicably|[Uu]ndoubtedly|[Ii]ndisputably|[Uu]nquestionably)(?=,| \\p{Ll})',
  '(?:[Ii]t is|[Ii]t\'s) (?:clear|obvious|undeniable|indisputable|no secret|no exaggeration|fair to say|safe to say)(?: that\\b| to say\\b)|[Tt]here (?:is|can be) (?:no|little) (?:doubt|question|denying) |[Nn]eedless to say',
  '(?:foundational|fundamental|enduring|lasting|indelible|profound|pivotal|crucial|seminal|immeasurable) (?:contributions?|impact|influence|insights?|legacy|mark|role|importance)',
  '(?:continues? to play|plays?|played|has played|have played) (?:an?|the) (?:leading|key|central|pivotal|vital|crucial|prominent|important|significant|major) (?:part|role) in',
  '(?:enjoys?|enjoyed|earned|has earned|gained|has gained|garnered|has garnered|won|boasts?) (?:an? |the |its |his |her |their )?(?:\\p{Ll}+ )?(?:worldwide|global|international|excellent|enviable|well-deserved|loyal|devoted|cult|critical|widespread|glowing|rave) (?:acclaim|admiration|following|praise|recognition|renown|reputation|reviews)',
  '(?:laid|laying|lays) the (?:foundations?|groundwork) (?:for|of)\\b|paved the way for|ahead of (?:his|her|its|their) time|(?:remains?|became|is|are|was|has (?:long )?been) (?:an? |the )?(?:\\p{Ll}+ )?(?:benchmark|byword|cornerstone|gold standard|standard-bearer|touchstone)(?: (?:for|of|in)\\b|[.,])',
  '(?:has|have|had) (?:been|remained) (?:an? |one of the )(?:\\p{Ll}+ )?(?:central|crucial|enduring|formative|foundational|fundamental|guiding|key|lasting|major|profound) (?:influence|insight|inspiration|force|contribution|principle|part)',
  '(?:influenced|inspired|shaped) (?:an? (?:entire |whole )?generations?|generations|countless|a school) of\\b|garnered praise|(?:are|is|were|was) (?:stale|tasteless|bland|overpriced|soulless|second-rate|shoddy|useless|worthless|a waste of (?:money|time|space)|a rip-off)\\b(?= ?(?:[.,;]|and\\b|before\\b))',
  '(?:no|without) equal\\b|comes? as no surprise|left an indelible|the heart (?:and soul )?of (?:the|our|its) (?:community|city|town|village)|a force to be reckoned with|a must for'
]
const praising = new RegExp(`(?<![\\p{L}-])(?:${patterns.join('|')})`, 'u')

/** The words of a statement that judge a person, a work, a place, and that nobody could check. */
export function praiseIn(passage: Passage, {text, start, end}: Statement): Span | undefined {
  const found = praising.exec(text)
  if (found && !isTitle(text, found)) return {start: found.index, end: found.index + found[0].trimEnd().length}
  const one = passage.get(judgements).find(({kind, labels, target, start: from, end: to}) => kind === 'verdict' && !labels && target !== 'self' && from >= start && to <= end && !text.slice(from - start, to - start).includes('_'))
  return one && isStrong.test(text.slice(one.start - start, one.end - start)) ? {start: one.start - start, end: one.end - start} : undefined
}

/** A capital inside: “the Remarkable Theatre”. */
const isTitle = (text: string, {0: words, index}: RegExpExecArray) => /\p{Lu}/u.test(words.slice(1)) || /^ \p{Lu}\p{L}+ (?:Award|Prize|Medal)/u.test(text.slice(index + words.length))

/** Verdicts of the list for sources that are strong in a writer’s voice too: not “is good for”, “was right”, “is fine”. */
const isStrong = /\b(?:abhorrent|absurd|abysmal|appalling|atrocious|awful|beautiful|bizarre|blunder|catastrophic|cowardly|crazy|debacle|disaster|disastrous|disgrace|disgraceful|disgusting|dreadful|embarrassment|farce|fiasco|foolish|ghastly|godsend|heartbreaking|hideous|hopeless|horrible|horrific|idiotic|insult|irresponsible|joke|ludicrous|magnificent|masterpiece|mess|mistake|nonsense|nonsensical|outrage|outrageous|pathetic|perfect|reckless|ridiculous|scandal|scandalous|shame|shameful|stupid|superb|terrible|terrific|tragedy|travesty|triumph|wonderful|worthless)\b/
