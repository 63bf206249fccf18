/** What was estimated from annotated news, as text. */
export interface GivenWeights {
  readonly attribution: string
  readonly wordClasses: string
}

// In `says-who/core`, where weights are loaded apart, this file stands in for the two that hold them: see tsup.config.ts.
export let attributionWeights = ''
export let wordClasses = ''

/** There is one set of weights: giving it again changes nothing. */
export function giveWeights(weights: GivenWeights): void {
  attributionWeights = weights.attribution
  wordClasses = weights.wordClasses
}
