import {sources} from '../../src/facts/sources.js'
import type {Source} from '../../src/facts/sources.js'
import {groupReasons, isExplainedBefore, isExplainedBeside, isWithheld} from '../../src/facts/reasons-nearby.js'
import {grouped, isBystander, isInformant, toldAt} from '../../src/facts/unnamed-sources.js'
import {isCitedByOthers} from '../../src/facts/words-of-others.js'
import {defineRule, flag, retext} from '../../src/rule.js'

/** A name is withheld, and the reader is not told why. */
export const anonymousNoReason = defineRule({
  id: 'anonymous-no-reason',
  summary: 'An unnamed source, and no word on why it is unnamed',
  severity: {recommended: 'info', strict: 'warning', newsroom: 'error', encyclopedia: 'info'},
  types: {academic: {recommended: 'off'}, web: {recommended: 'off'}, fiction: 'off'},
  yieldsTo: ['bare-source'],
  options: {
    acceptGroundRules: flag('Ground rules that the text states once are a reason for every source of the briefing', true),
    perDocument: flag('Speak once for the document, not once for each source', false)
  },
  messages: {
    unexplained: (source: string) => ({text: `Why is “${source}” not named?`, note: 'Tell the reader in a clause: “who spoke on condition of anonymity because TK”.'}),
    granted: (source: string) => ({text: `Why was “${source}” granted anonymity?`, note: 'The text says that the name is withheld, and not why.'})
  },
  document(document, {options, report}) {
    const explained = groupReasons(document.get(sources))
    const unexplained = document.get(sources).filter((source) => lacksReason(source) && isInformant(document, source) && !isExplainedBeside(document, source) && !isExplainedBefore(explained, source))
    if (unexplained.length === 0) return
    if (options.acceptGroundRules && document.blocks.some(({text}) => /\bground rules\b|\bunder (?:the )?rules set\b/i.test(text))) return
    // “These people and others spoke on condition of anonymity because …”: one reason for all.
    if (document.blocks.some(({text}) => /\b(?:(?:and|like) (?:the )?others|both|all|these (?:people|officials|sources))\b[^.]{0,60}(?:anonymity|not be(?:ing)? (?:named|identified))[^.]{0,40}\b(?:because|to|for fear)\b/i.test(text))) return
    for (const [source] of grouped(options.perDocument ? unexplained.slice(0, 1) : unexplained)) {
      const {first: place} = toldAt(document, source)
      if (!place) continue
      const said = place.block.text.slice(place.start, place.end).replace(/,$/, '')
      if (source.anonymity || isWithheld(place)) report.granted(place, said)
      else report.unexplained(place, said)
    }
  }
})

function lacksReason(source: Source): boolean {
  const {class: of, phrase, plural, anonymity} = source
  if (anonymity?.reason !== undefined) return false
  // “Witnesses say”: nobody withheld a name.
  if (!anonymity && plural && phrase.determiner === '' && isBystander(source)) return false
  if (isCitedByOthers(phrase)) return false
  return of === 'anonymous' || (of === 'bare' && (anonymity !== undefined || /^(?:sources?|insiders?)$/.test(phrase.head)))
}

export default /* @__PURE__ */ retext(anonymousNoReason)
