import {rules} from '../rules/index.js'
import {text} from './formats/text.js'
import type {Format} from './format.js'
import {linterWith} from './linter.js'
import type {Linter} from './linter.js'
import type {Options} from './options.js'
import {giveWeights} from './weights/given.js'
import type {GivenWeights} from './weights/given.js'

export {fix} from './fix.js'
export type {GivenWeights, Linter, Options}

/**
 * `createLinter` for pages that want to be small at first: the weights, which are the larger part of the library, are loaded apart, and
 * a format that is not plain text is given as a value.
 *
 * @throws {TypeError} as `createLinter` of `says-who` does for options.
 *
 * @example
 * import {createLinter} from 'says-who/core'
 * const {weights} = await import('says-who/weights')
 * const linter = createLinter(weights, {format: (await import('says-who/formats/markdown')).markdown})
 */
export function createLinter(weights: GivenWeights, options: Omit<Options, 'format'> & {readonly format?: 'text' | Format} = {}): Linter {
  giveWeights(weights)
  return linterWith(rules, [text], options)
}
