import {defineFact} from '../fact.js'

/** Was the rest of the text cut off, with the labels and parts that it had? “Read full docs here.” is its last line. */
export const excerpted = defineFact({
  name: 'excerpted',
  document: ({blocks}): boolean => /^(?:Read|See) (?:the )?(?:full|complete|whole) (?:docs|documentation|readme|text)\b/i.test(blocks.at(-1)?.text ?? '')
})
