// Written by `npm run rules` from the folders beside it.
import type {ValuesOf} from '../src/option.js'
import {aiChatResidue} from './ai-chat-residue/index.js'
import {aiCitationArtifact} from './ai-citation-artifact/index.js'
import {alteredQuotation} from './altered-quotation/index.js'
import {ambiguousSecondReference} from './ambiguous-second-reference/index.js'
import {anonymousAttack} from './anonymous-attack/index.js'
import {anonymousBoilerplateReason} from './anonymous-boilerplate-reason/index.js'
import {anonymousLeadQuote} from './anonymous-lead-quote/index.js'
import {anonymousNoBasis} from './anonymous-no-basis/index.js'
import {anonymousNoPosition} from './anonymous-no-position/index.js'
import {anonymousNoReason} from './anonymous-no-reason/index.js'
import {anonymousOpinion} from './anonymous-opinion/index.js'
import {anonymousSource} from './anonymous-source/index.js'
import {bareSource} from './bare-source/index.js'
import {citationPlaceholder} from './citation-placeholder/index.js'
import {embeddedLinkText} from './embedded-link-text/index.js'
import {invisibleCharacter} from './invisible-character/index.js'
import {lateAttribution} from './late-attribution/index.js'
import {markupResidue} from './markup-residue/index.js'
import {mojibake} from './mojibake/index.js'
import {noNamedSource} from './no-named-source/index.js'
import {orphanQuote} from './orphan-quote/index.js'
import {pluralSourceMismatch} from './plural-source-mismatch/index.js'
import {runTogetherSpeakers} from './run-together-speakers/index.js'
import {scareQuotes} from './scare-quotes/index.js'
import {sentenceGlue} from './sentence-glue/index.js'
import {singleAnonymousSource} from './single-anonymous-source/index.js'
import {strayBoilerplate} from './stray-boilerplate/index.js'
import {unattributedQuotation} from './unattributed-quotation/index.js'
import {unbalancedQuotationMark} from './unbalanced-quotation-mark/index.js'
import {vagueDocument} from './vague-document/index.js'
import {weaselAttribution} from './weasel-attribution/index.js'

/** Every rule that ships. */
export const rules = [
  aiChatResidue,
  aiCitationArtifact,
  alteredQuotation,
  ambiguousSecondReference,
  anonymousAttack,
  anonymousBoilerplateReason,
  anonymousLeadQuote,
  anonymousNoBasis,
  anonymousNoPosition,
  anonymousNoReason,
  anonymousOpinion,
  anonymousSource,
  bareSource,
  citationPlaceholder,
  embeddedLinkText,
  invisibleCharacter,
  lateAttribution,
  markupResidue,
  mojibake,
  noNamedSource,
  orphanQuote,
  pluralSourceMismatch,
  runTogetherSpeakers,
  scareQuotes,
  sentenceGlue,
  singleAnonymousSource,
  strayBoilerplate,
  unattributedQuotation,
  unbalancedQuotationMark,
  vagueDocument,
  weaselAttribution
] as const

type Shipped = (typeof rules)[number]
export type RuleId = Shipped['id']
export type RuleOptions<Id extends RuleId> = ValuesOf<Extract<Shipped, {readonly id: Id}>['options']>

export {
  aiChatResidue,
  aiCitationArtifact,
  alteredQuotation,
  ambiguousSecondReference,
  anonymousAttack,
  anonymousBoilerplateReason,
  anonymousLeadQuote,
  anonymousNoBasis,
  anonymousNoPosition,
  anonymousNoReason,
  anonymousOpinion,
  anonymousSource,
  bareSource,
  citationPlaceholder,
  embeddedLinkText,
  invisibleCharacter,
  lateAttribution,
  markupResidue,
  mojibake,
  noNamedSource,
  orphanQuote,
  pluralSourceMismatch,
  runTogetherSpeakers,
  scareQuotes,
  sentenceGlue,
  singleAnonymousSource,
  strayBoilerplate,
  unattributedQuotation,
  unbalancedQuotationMark,
  vagueDocument,
  weaselAttribution
}
