import type {Span} from '../document.js'

/** A figure about the world. `rate`: a share, a ratio, an average, a change by a factor; `count`: so many of something; `trend`: more or fewer, without a number. */
export interface Figure extends Span {
  readonly kind: 'rate' | 'count' | 'trend'
}

const units = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\\w{3,5})'
const digits = '(?:\\d[\\d,.]*\\d|\\d)'
const scale = '(?: ?(?:hundred|thousand|million|billion|trillion|bn|mn)\\b)'
const about = '(?:(?:about|almost|approximately|around|as many as|at least|close to|fewer than|just over|just under|less than|more than|nearly|only|over|roughly|some|under|up to|well over|an estimated|estimated at) )'
const period = '(?:a|an|each|every|per) (?:capita|century|child|day|decade|head|household|hour|inhabitant|minute|month|night|person|resident|second|week|year)'

const rates = [
  `${about}?(?:${digits}|${units})(?: ?%| percent\\b| per cent\\b| percentage points?\\b)`,
  `${about}?(?:an?|one|two|three|four)[ -](?:third|quarter|fifth|tenth|thirds|quarters|fifths)(?= of (?!an?\\b|the (?:game|match|way|day|night|year|season|season's|book|film|album|pitch|field)\\b))`,
  `(?:about|almost|around|less than|more than|nearly|over|roughly|well over|at least|as many as) half(?= (?:of |the |all |its |their )?(?!an? |(?:the |this |last )?(?:time|hour|mile|day|dozen|year|century|decade|million|hour|season|game|pitch|field)\\b)\\p{L})`,
  'half(?= of (?:all|those|these|people|adults|us|them|\\p{L}+s (?:have|are|who|say|in|report)\\b))',
  `${about}?(?:${units}|\\d{1,3}) (?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred|a thousand|\\d{1,3})(?= (?!(?:years|months|days|weeks|hours|minutes|games|matches|innings)\\b)\\p{Ll}|[,.;]|$)`,
  '(?:has|have|had)(?: \\p{L}+ly| more than| nearly| almost| roughly| about)? (?:doubled|halved|quadrupled|tripled|trebled)(?! (?:down|up|as|his|her|its|their|in (?:brass|role)|to (?:left|right))\\b)',
  '(?:(?<=\\p{L}+s )|(?<=\\p{L}{4,} ))(?:more than |nearly |almost |roughly )?(?:doubled|halved|quadrupled|tripled|trebled) (?=(?:between|from|in the|over|since|after|to \\d|during|under)\\b)',
  `(?:[Oo]n average|[Tt]he (?:average|median|typical)(?: \\p{L}[\\p{L}-]*){1,4})(?=[^.;:]{1,80}?(?:${digits}|\\b${units}\\b))`,
  `${about}?(?<!\\d)(?:\\d[\\d.]*|${units}) times (?:as|more|less|higher|lower|larger|bigger|faster|likelier) `,
  '(?:are|is|were|was) (?:[\\p{L},]+ ){0,4}?(?:more|less|twice as|three times as|four times as|\\d+ times as) likely (?:than [^,.;]{1,40} )?to\\b',
  '[Tt]wice as (?:common|effective|efficient|expensive|fast|likely|many|much|often|productive|quickly|well)\\b(?! as (?:I|we|he|she|you)\\b)',
  // “lose two hours a night to their phones”, “split almost evenly between”
  `(?<=\\b(?:spends?|loses?|wastes?|sleeps?) )${about}?(?:${digits}|${units}) (?:hours|minutes|days|weeks) ${period}`,
  '(?<=(?:divided|split) )(?:(?:about|almost|fairly|more or less|nearly|roughly) )?(?:equally|evenly)(?= (?:among|between)\\b)',
  `${about}?(?:${digits}${scale}?|${units}) (?:to (?:${digits}|${units}) )?(?!(?:hours?|minutes|times|days|miles|kilomet\\p{L}+|weeks)\\b)(?:\\p{Ll}[\\p{L}-]+ ){1,4}(?=${period}\\b)`
]

const counted = '(?!(?:acres?|am|bits?|bytes|cm|copies|days?|degrees|dollars|episodes|euros|feet|ft|games|gallons|gb|goals|hectares|hours?|inches|kg|kilomet\\p{L}+|km|lbs?|mah|mb|meters|metres|mhz|miles?|minutes?|mm|mph|months?|nautical|ounces|pages|pixels|points?|pounds|rounds|seconds|seats|shares|square|tickets|times|tons?|tonnes|views|votes?|watts|weeks?|words|yards?|years?|year-old)\\b)'
const counts = [
  `${about}(?:\\d{1,3}(?:,\\d{3})+|\\d{4,}(?<!(?:1[5-9]|20)\\d\\d)|${digits}${scale}|(?:${units} |a )?(?:hundred|thousand|million|billion)|tens of thousands|hundreds of thousands|tens of millions|millions)(?: of)? ${counted}(?:\\p{L}[\\p{L}'-]+ ){0,3}?\\p{L}+(?:s|people|men|women|children)\\b`,
  `(?:kill|kills|killed|affects?|affected|infected|displaced|claims?|claimed)(?: the lives of)? ${about}?(?:\\d{1,3}(?:,\\d{3})+|${digits}${scale}|tens of thousands|hundreds of thousands|millions)\\b(?: people)?`,
  `(?:population|number|total|toll|stock)s?(?: of \\p{L}+| \\p{L}+){0,4}? (?:is|was|were|are|stands at|stood at|reached|of|exceeds|fell to|rose to|grew to|soared|has reached)(?: \\p{L}+){0,3}? (?:\\d{1,3}(?:,\\d{3})+|${digits}${scale})`,
  `inhabited by ${about}?(?:\\d{1,3}(?:,\\d{3})+|${digits}${scale})(?: people)?`,
  `[$£€]\\d[\\d.,]*(?:${scale}|[bm]\\b)?(?=[^.;]{0,60}\\b(?:annually|${period}|economy|industry|market|sector|worldwide)\\b)`,
  `(?<=\\b(?:market|industry|economy|sector|trade|wealth|value|losses|damage|cost)\\b[^.;]{0,40})[$£€]\\d[\\d.,]*(?:${scale}|[bm]n?\\b)`,
  `${about}?(?:\\d[\\d,.]*|${units}) (?:to (?:\\d[\\d,.]*|${units}) )?(?:calories|kcal|decibels|milligrams|mg of|grams of|micrograms)\\b`
]

const people = '(?:adults|americans|businesses|buyers|children|companies|consumers|couples|customers|employers|families|farmers|firms|graduates|homeowners|households|owners|parents|patients|people|residents|shops|shoppers|students|teachers|tenants|tourists|travellers|travelers|users|women|men|workers|young people|youngsters)'
const trends = [
  // “are shutting all across the county”
  '(?:are|have been) (?:\\p{L}+ly )?(?:closing|declining|disappearing|dying out|going bankrupt|going out of business|growing|leaving|moving away|on the rise|popping up|rising|shrinking|shutting|springing up|struggling|vanishing)(?: down| up)? (?:all (?:over|across)|across|everywhere|throughout|up and down)\\b(?: the (?:\\p{L}+)| \\p{Lu}\\p{L}+)?',
  `(?:[Mm]ore and more|[Ff]ewer and fewer|[Aa]n? (?:ever-)?(?:growing|increasing|rising|record) number of|(?:[Ii]ncreasing|[Gg]rowing|[Rr]ecord) numbers of|[Ee]ver (?:more|fewer)) (?:\\p{Ll}[\\p{L}-]* ){0,2}?${people}\\b`,
  `(?<=\\p{L}+ )(?:has|have) (?:all but |\\p{L}+ly )?(?:ballooned|exploded|halved|plummeted|plunged|rocketed|skyrocketed|soared|surged|tumbled)\\b`,
  '(?:at (?:an all-time|a record|an historic|a historic) (?:high|low)\\b)'
]

const rate = new RegExp(`(?<![\\p{L}\\d$£€.,-])(?:${rates.join('|')})`, 'u')
const count = new RegExp(`(?<![\\p{L}\\d.,-])(?:${counts.join('|')})`, 'u')
const trend = new RegExp(`(?<![\\p{L}\\d.,-])(?:${trends.join('|')})`, 'iu')
const mayHave = /\d|%|\b(?:doubled|divided|split|twice|typical|median|(?:thir|four|fif|six|seven|eigh|nine)teen|twelve|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens|halved|half|hundred|hundreds|million|millions|quadrupled|quarters?|fifths?|tenths?|thirds?|thousands?|times|trebled|tripled|average|one|two|three|four|five|six|seven|eight|nine|ten)\b/

const mayTell = /\b(?:all over|all across|across|everywhere|throughout|up and down|(?:more|fewer) and|ever more|ever fewer|numbers? of|has|have|all-time|a record|an? historic)\b/i

/** The first figure of a sentence that somebody must have counted, measured or estimated. */
export function figureIn(text: string): Figure | undefined {
  const number = numberIn(text)
  if (number || !mayTell.test(text) || isNoFigure.test(text)) return number
  const found = trend.exec(text)
  return found ? figure(found, 'trend') : undefined
}

function numberIn(text: string): Figure | undefined {
  if (!mayHave.test(text) || isNoFigure.test(text)) return undefined
  const found = rate.exec(text) ?? undefined
  if (found && !isExact(text, found)) return figure(found, 'rate')
  const other = count.exec(text)
  return other ? figure(other, 'count') : undefined
}

function figure({0: words, index}: RegExpExecArray, kind: Figure['kind']): Figure {
  return {kind, start: index, end: index + words.trimEnd().length}
}

/** “100% sure”, “110 percent”, “50 percent off”, “0% interest”, “a 20 percent stake”, “a 5% chance of rain”, “an 8% tax”, “90 percent complete”. */
function isExact(text: string, {0: words, index}: RegExpExecArray): boolean {
  const behind = text.slice(index + words.length)
  if (/^\W*(?:1[01]0|100|0) ?(?:%|per)/.test(words)) return true
  if (/^[ -](?:alcohol|bonus|cacao|chance|cocoa|commission|cotton|cut of|deposit|discount|down payment|fee|interest|likelihood|majority|off\b|organic|owner|owned|ownership|recycled|sale|share in|sold|stake|support threshold|surcharge|tariff|tax|threshold|tip|wool|complete|full|sure|certain|shareholding|equity|or (?:more|higher|less))/.test(behind)) return true
  // “the 1 percent”, “the top 10 percent”, “the last 20 to 25 percent”
  if (/\b(?:first|last|top|bottom|final|next|wealthiest|richest|poorest|the|that|to|remaining|other) $/i.test(text.slice(0, index)) && !/\b(?:rose|fell|grew|increased|decreased|down|up|from \S+|climbed|dropped|close|equal|amounts?|nearly|over) to $/i.test(text.slice(0, index))) return true
  return /\b(?:discount|stake|save|saving|tariff|tax|threshold|interest|deposit|fee|commission|down payment)s? of (?:\w+ ){0,2}$/.test(text.slice(0, index))
}

/**
 * Sports, votes, courts, markets and deals have their figures from the event itself; a goal, a rule, an offer or an example states none of
 * the world.
 */
const isNoFigure = new RegExp(
  `\\b(?:${[
    // “12 of 19 from the field, 63 percent”
    'inning|innings|touchdowns?|quarterback|rebounds|three-point|free throws?|field goals?|batting|on-base|strikeouts|home runs?|scored|scoring|shot \\d+|shooting|completions?|save percentage|wickets?|runs|undefeated|playoffs?|league|coach|season|tournament|win percentage|laps?|overs|passes|batters?|hitters?|pitch(?:er|es|ing)|possession',
    // “with 52 percent of the vote”
    'beat|won by|won the|defeated|outnumber\\p{L}*|turnout|winner|percentage points? (?:of|ahead|behind)|approv(?:e|es|ed|al)|disapprov\\p{L}+|favou?rabl\\p{L}+|unfavou?rabl\\p{L}+|respondents|undecideds?|margin of error|plus or minus|finish(?:ed|ing)|trails?|leads? \\p{Lu}\\S* by|votes?|voted|ballots?|runoff|run-off|primary|caucus|delegates|majority|elected|re-elected|seats|polling|precincts?',
    // “sentenced to”, “fined $3 million”
    'sentenced|fines?|fined|penalt(?:y|ies)|bail|bond|jail|prison|settlement|damages|plea|restitution',
    // “shares fell 3%”
    'shares?|stocks?|Nasdaq|Dow|FTSE|S&P|traded|trading|futures|index|quarter(?:ly)?|earnings|year-over-year|dividend|revenue|rall(?:y|ied)|versus the|against the (?:dollar|euro|yen)|yields?|basis points|bitcoin|auction|barrel|crude|settled? at|Mercantile|acquired|acquisition|stake|valuation|invested|contract|lottery|jackpot|mortgage|grant|donat(?:ed|ion|ions)|fundrais\\p{L}+|crowdfund\\p{L}+|raised|budget|deal|sold',
    // “aims to cut emissions by 40%”
    'aims?|aimed|aiming|goals?|targets?|targeted|plans?|planned|planning|pledg\\p{L}+|promis\\p{L}+|propos\\p{L}+|would|\\p{L}+\'d|could|should|must|requir\\p{L}+|limit(?:ed)?|capped|caps|capacity|maximum|minimum|eligible|allowed|mandate\\p{L}*|quota|hopes? to|wants? to|agreed|offer(?:s|ed|ing)?|discounts?|battery|humidity|precipitation|rain|forecast|mph|wind|winds|gusts|magnitude|contain(?:ed|ment)|acres|quartiles?|percentiles?|data (?:points?|sets?|values?)|averages? of (?:the two|two|three|four|five|\\d)|recipe|preheat|serves|tablespoons?|teaspoons?|cups?|oven|for example|for instance|e\\.g|suppose|imagine|hypothetical\\p{L}*|say,|guarantee\\p{L}*|pages|subscribers|followers|views'
  ].join('|')})\\b`,
  'iu'
)
