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
import {bareUrlCitation} from './bare-url-citation/index.js'
import {citationPlaceholder} from './citation-placeholder/index.js'
import {citationWithoutReference} from './citation-without-reference/index.js'
import {citationYearMismatch} from './citation-year-mismatch/index.js'
import {danglingAccordingTo} from './dangling-according-to/index.js'
import {duplicateCitationDefinition} from './duplicate-citation-definition/index.js'
import {embeddedLinkText} from './embedded-link-text/index.js'
import {emptyLinkTarget} from './empty-link-target/index.js'
import {hasLearned} from './has-learned/index.js'
import {hedgedAttribution} from './hedged-attribution/index.js'
import {ignoreWithoutReason} from './ignore-without-reason/index.js'
import {invalidIdentifier} from './invalid-identifier/index.js'
import {invisibleCharacter} from './invisible-character/index.js'
import {lateAttribution} from './late-attribution/index.js'
import {loadedAttributionVerb} from './loaded-attribution-verb/index.js'
import {markupResidue} from './markup-residue/index.js'
import {missingStatementTime} from './missing-statement-time/index.js'
import {mojibake} from './mojibake/index.js'
import {noNamedSource} from './no-named-source/index.js'
import {nonSpeechAttributionVerb} from './non-speech-attribution-verb/index.js'
import {nondescriptLinkText} from './nondescript-link-text/index.js'
import {orphanQuote} from './orphan-quote/index.js'
import {passiveAttribution} from './passive-attribution/index.js'
import {pluralSourceMismatch} from './plural-source-mismatch/index.js'
import {pollMissingMethod} from './poll-missing-method/index.js'
import {quotationMissingLocator} from './quotation-missing-locator/index.js'
import {referenceWithoutCitation} from './reference-without-citation/index.js'
import {relativeTime} from './relative-time/index.js'
import {runTogetherSpeakers} from './run-together-speakers/index.js'
import {scareQuotes} from './scare-quotes/index.js'
import {secondHandSource} from './second-hand-source/index.js'
import {sentenceGlue} from './sentence-glue/index.js'
import {significanceTail} from './significance-tail/index.js'
import {singleAnonymousSource} from './single-anonymous-source/index.js'
import {staleAttribution} from './stale-attribution/index.js'
import {strayBoilerplate} from './stray-boilerplate/index.js'
import {trackingUrl} from './tracking-url/index.js'
import {unattributedAllegation} from './unattributed-allegation/index.js'
import {unattributedCausalClaim} from './unattributed-causal-claim/index.js'
import {unattributedMedicalClaim} from './unattributed-medical-claim/index.js'
import {unattributedMentalState} from './unattributed-mental-state/index.js'
import {unattributedOpinion} from './unattributed-opinion/index.js'
import {unattributedPrediction} from './unattributed-prediction/index.js'
import {unattributedQuotation} from './unattributed-quotation/index.js'
import {unattributedStatistic} from './unattributed-statistic/index.js'
import {unattributedSuperlative} from './unattributed-superlative/index.js'
import {unbalancedQuotationMark} from './unbalanced-quotation-mark/index.js'
import {undefinedCitation} from './undefined-citation/index.js'
import {undescribedSource} from './undescribed-source/index.js'
import {unintroducedSurname} from './unintroduced-surname/index.js'
import {unknownIgnoredRule} from './unknown-ignored-rule/index.js'
import {unlinkedDocument} from './unlinked-document/index.js'
import {unresolvedSourceReference} from './unresolved-source-reference/index.js'
import {unusedCitationDefinition} from './unused-citation-definition/index.js'
import {unusedIgnore} from './unused-ignore/index.js'
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
  bareUrlCitation,
  citationPlaceholder,
  citationWithoutReference,
  citationYearMismatch,
  danglingAccordingTo,
  duplicateCitationDefinition,
  embeddedLinkText,
  emptyLinkTarget,
  hasLearned,
  hedgedAttribution,
  ignoreWithoutReason,
  invalidIdentifier,
  invisibleCharacter,
  lateAttribution,
  loadedAttributionVerb,
  markupResidue,
  missingStatementTime,
  mojibake,
  noNamedSource,
  nonSpeechAttributionVerb,
  nondescriptLinkText,
  orphanQuote,
  passiveAttribution,
  pluralSourceMismatch,
  pollMissingMethod,
  quotationMissingLocator,
  referenceWithoutCitation,
  relativeTime,
  runTogetherSpeakers,
  scareQuotes,
  secondHandSource,
  sentenceGlue,
  significanceTail,
  singleAnonymousSource,
  staleAttribution,
  strayBoilerplate,
  trackingUrl,
  unattributedAllegation,
  unattributedCausalClaim,
  unattributedMedicalClaim,
  unattributedMentalState,
  unattributedOpinion,
  unattributedPrediction,
  unattributedQuotation,
  unattributedStatistic,
  unattributedSuperlative,
  unbalancedQuotationMark,
  undefinedCitation,
  undescribedSource,
  unintroducedSurname,
  unknownIgnoredRule,
  unlinkedDocument,
  unresolvedSourceReference,
  unusedCitationDefinition,
  unusedIgnore,
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
  bareUrlCitation,
  citationPlaceholder,
  citationWithoutReference,
  citationYearMismatch,
  danglingAccordingTo,
  duplicateCitationDefinition,
  embeddedLinkText,
  emptyLinkTarget,
  hasLearned,
  hedgedAttribution,
  ignoreWithoutReason,
  invalidIdentifier,
  invisibleCharacter,
  lateAttribution,
  loadedAttributionVerb,
  markupResidue,
  missingStatementTime,
  mojibake,
  noNamedSource,
  nonSpeechAttributionVerb,
  nondescriptLinkText,
  orphanQuote,
  passiveAttribution,
  pluralSourceMismatch,
  pollMissingMethod,
  quotationMissingLocator,
  referenceWithoutCitation,
  relativeTime,
  runTogetherSpeakers,
  scareQuotes,
  secondHandSource,
  sentenceGlue,
  significanceTail,
  singleAnonymousSource,
  staleAttribution,
  strayBoilerplate,
  trackingUrl,
  unattributedAllegation,
  unattributedCausalClaim,
  unattributedMedicalClaim,
  unattributedMentalState,
  unattributedOpinion,
  unattributedPrediction,
  unattributedQuotation,
  unattributedStatistic,
  unattributedSuperlative,
  unbalancedQuotationMark,
  undefinedCitation,
  undescribedSource,
  unintroducedSurname,
  unknownIgnoredRule,
  unlinkedDocument,
  unresolvedSourceReference,
  unusedCitationDefinition,
  unusedIgnore,
  vagueDocument,
  weaselAttribution
}
