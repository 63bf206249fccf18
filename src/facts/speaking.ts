import type {Document} from '../document.js'
import {attributions} from './attributions.js'
import type {Attribution} from './attributions.js'
import {is} from './categories.js'
import {names} from './names.js'
import {wordsOf} from './phrases.js'
import {proseTokens} from './prose-tokens.js'
import type {Source} from './sources.js'

/**
 * Does the source tell something? “A doctor feared the worst” and “a gunman stormed in” tell a story; “a doctor said”, “doctors declined
 * to say”, “officials who asked not to be named” make a source.
 */
export function speaks(document: Document, {attributions: own, phrase}: Source): boolean {
  const {block, range, determiner} = phrase
  const t = block.get(proseTokens)
  // “Ivo Hale and his aides”, “Ivo Hale, a carpenter who …, agreed”: there is a name. “No clerk said”: there is nobody.
  if (phrase.name || determiner === 'no' || t.word[range.first - 1] === 'not' || t.is[range.first]! & is.auxiliary || /\p{Lu}\p{Ll}+,? and (?:\p{Ll}|\p{Lu}\p{Ll}+ \p{Ll})/u.test(wordsOf(t, range))) return false
  if (t.word[range.first - 1] === ',' && block.get(names).some((name) => name.full && name.range.last === range.first - 1)) return false
  const all = document.get(attributions)
  return own.length === 0 || own.some((index) => tells(all[index]!))
}

/** A cue that reports words or findings, and something that it reports. */
export function tells({by, content, declined}: Attribution): boolean {
  return declined || (by !== 'think' && by !== 'noun' && content.length > 0)
}

/**
 * A claim in words of its own: a quotation, “that …”, a clause with a verb. “Experts recommend rest”, “coders requested more tests” and
 * “scholars wonder whether” claim nothing, nor do those who “are aware that”.
 */
export function claims({block, content, word, by}: Attribution): boolean {
  if (/^(?:wonder|ask|request|debat|recommend|urg|demand|call|chant|discuss|question|doubt|order|invit|thank|gather)/.test(word) || /^(?:un)?(?:aware|certain|sure)$|^(?:conscious|disappointed|glad|grateful|happy|proud|sad|sorry|surprised|thankful)$/.test(word) || by === 'noun') return false
  const t = block.get(proseTokens)
  return content.some((place) => {
    const text = block.text.slice(place.start, place.end)
    if (place.block !== block || /["“”]/.test(text)) return true
    if (/^whether\b/i.test(text)) return false
    if (/^(?:that|there|it|he|she|they|this|these|such)\b/i.test(text)) return true
    for (let at = 0; at < t.length; at++) {
      if (t.start[at]! <= place.start || t.end[at]! > place.end) continue
      if (t.is[at]! & (is.auxiliary | is.past | is.third) || /[a-z]{3}(?:ed|s)$/.test(t.word[at]!)) return true
    }
    return false
  })
}
