import type {Span} from '../document.js'
import {healthEffects} from '../words/health-effects.js'
import {healthMatters} from '../words/health-matters.js'
import {plural} from './forms.js'
import {anyOf, ings, thirds} from './verb-patterns.js'

const matter = `${anyOf(healthMatters.flatMap((word) => [word, plural(word)]))}\\b`
const verb = anyOf([...healthEffects, ...thirds(healthEffects), ...ings(healthEffects)])
const small = "(?:(?:the|your|our|a|an|my|their|his|her|against|in|down|up|off|away|on|of|overall|blood|symptoms of|risk of|the risk of|chances of|effects of|signs of|levels of|(?!_|(?:and|are|but|how|if|in|is|or|spread|than|that|was|were|whether|which|who|work|public|economic)\\b)\\p{Ll}[\\p{L}-]*) ){0,4}?"

const effects = new RegExp(`(?<![\\p{L}-])(?:${verb}) ${small}${matter}`, 'u')
const proofs = /\b(?:clinically|medically|scientifically) (?:backed|demonstrated|proven|shown|studied|tested|validated)\b|\b(?:[Dd]entists?|[Dd]ermatologists?|[Dd]octors?|[Pp]a?ediatricians?|[Pp]hysicians?|[Vv]ets?)[- ](?:agree|approved|formulated|recommend|recommended|recommends|swear by)\b/
const risks = new RegExp(`\\b(?:is|are) (?:packed with antioxidants|good for (?:your|the) ${matter}|bad for (?:your|the) ${matter}|a (?:natural )?(?:cure|remedy|treatment|tonic) for|effective against|safe (?:for|in) (?:pregnan|children|babies|infants)\\p{Ll}*|linked to (?:an? |the )?(?:\\p{Ll}+ ){0,3}${matter}|(?:rich|loaded|bursting) (?:in|with) antioxidants|(?:toxic|poisonous|harmful|carcinogenic) to (?:humans|people|children|dogs|cats))`, 'u')

/** The words by which a sentence says what something does to the body. */
export function healthEffectIn(text: string): Span | undefined {
  if (isNoEffect.test(text)) return undefined
  const proof = proofs.exec(text)
  if (proof) return span(proof)
  const found = effects.exec(text) ?? risks.exec(text)
  return found && !isPurpose(text, found) ? span(found) : undefined
}

const span = ({0: words, index}: RegExpExecArray): Span => ({start: index, end: index + words.length})

/** “Treat the wound”, “a drug to treat pain”, “how to prevent flu”, “efforts to fight the virus”, “the treatment of pain”: no claim that it works. */
function isPurpose(text: string, {0: words, index}: RegExpExecArray): boolean {
  const before = text.slice(0, index)
  // “causing a cold shower”
  if (/ cold$/.test(words) && /^ (?!(?:and|or|by|in|within)\b)\p{Ll}/u.test(text.slice(index + words.length))) return true
  if (/\b(?:whether|if|doubt|doubts)\b/i.test(before)) return true
  if (/^\p{L}+ing\b/u.test(words) && !/(?:\b(?:is|are|and|while|thereby)|,) $/.test(before)) return true
  if (/^\W*$/.test(before) || /[:;] *$/.test(before)) return !/ing\b/.test(words.split(' ')[0]!)
  if (/\b(?:proven|shown|known|helps?|tends?|guaranteed) to $/.test(before)) return false
  if (/\b(?:to|not|n't|never|he|she|they|we|i|you|who|might|may|must|should|will|would|could|please|then|and then|for|of|by|in|without|the|an?|his|her|their|its|your|after|before|while|when|if|on|about|from|with|no|people who|those who) $/i.test(before)) return true
  // “Boost your mood”, “control group”, “damage to the lungs”, “a blood clearing test”
  return /^(?:cause|control|damage|harm|help|release|treat|support|limit|block|attack|trigger|cut|fight|balance|slow|clear|beat|heal|limit|repair|relief)s? (?:of|to|group|in)\b/.test(words) || /\b(?:disease|pain|heart|cancer|lung|blood|stress|sleep|immune|mental|vaccine|outbreak)-? $/.test(before)
}

/** Money and moods, animals of old, and what was believed. */
const isNoEffect = /\b(?:economy|economic|market|markets|investors|shareholders|toxic debt|balance sheet|voters|campaign|election|once believed|then believed|metaphor|novel|album|song|film|lawsuit|police|murder|shot|crash|collision|hospitalized|hospitalised|surgery for|diagnosed|died|killed|suffered|suffering)\b/i
