import {attributionWeights} from './attribution.js'
import {wordClasses} from './word-classes.js'

/** For `createLinter` of `says-who/core`: what `says-who` has already. */
export const weights = {attribution: attributionWeights, wordClasses}
