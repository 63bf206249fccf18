import fc from 'fast-check'
import {expect, test} from 'vitest'
import {overlapping} from '../src/overlap.js'

const span = fc.tuple(fc.nat(30), fc.integer({min: 1, max: 12})).map(([start, length]) => ({start, end: start + length}))

test('overlapping says what a look at each span says', () => {
  fc.assert(
    fc.property(fc.array(span, {maxLength: 12}), span, (spans, one) => {
      expect(overlapping(spans)(one)).toBe(spans.some(({start, end}) => start < one.end && one.start < end))
    }),
    {numRuns: 1000, seed: 42}
  )
})
