// Written by `npm run rules` from the folders beside it.
import type {ValuesOf} from '../src/option.js'
import {unbalancedQuotationMark} from './unbalanced-quotation-mark/index.js'

/** Every rule that ships. */
export const rules = [
  unbalancedQuotationMark
] as const

type Shipped = (typeof rules)[number]
export type RuleId = Shipped['id']
export type RuleOptions<Id extends RuleId> = ValuesOf<Extract<Shipped, {readonly id: Id}>['options']>

export {
  unbalancedQuotationMark
}
