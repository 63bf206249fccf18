// Written by `npm run rules` from the folders beside it.
import type {ValuesOf} from '../src/option.js'
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
import {embeddedLinkText} from './embedded-link-text/index.js'
import {lateAttribution} from './late-attribution/index.js'
import {noNamedSource} from './no-named-source/index.js'
import {orphanQuote} from './orphan-quote/index.js'
import {pluralSourceMismatch} from './plural-source-mismatch/index.js'
import {pollMissingMethod} from './poll-missing-method/index.js'
import {runTogetherSpeakers} from './run-together-speakers/index.js'
import {scareQuotes} from './scare-quotes/index.js'
import {significanceTail} from './significance-tail/index.js'
import {singleAnonymousSource} from './single-anonymous-source/index.js'
import {strayBoilerplate} from './stray-boilerplate/index.js'
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
import {vagueDocument} from './vague-document/index.js'
import {weaselAttribution} from './weasel-attribution/index.js'

/** Every rule that ships. */
export const rules = [
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
  embeddedLinkText,
  lateAttribution,
  noNamedSource,
  orphanQuote,
  pluralSourceMismatch,
  pollMissingMethod,
  runTogetherSpeakers,
  scareQuotes,
  significanceTail,
  singleAnonymousSource,
  strayBoilerplate,
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
  vagueDocument,
  weaselAttribution
] as const

type Shipped = (typeof rules)[number]
export type RuleId = Shipped['id']
export type RuleOptions<Id extends RuleId> = ValuesOf<Extract<Shipped, {readonly id: Id}>['options']>

export {
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
  embeddedLinkText,
  lateAttribution,
  noNamedSource,
  orphanQuote,
  pluralSourceMismatch,
  pollMissingMethod,
  runTogetherSpeakers,
  scareQuotes,
  significanceTail,
  singleAnonymousSource,
  strayBoilerplate,
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
  vagueDocument,
  weaselAttribution
}
