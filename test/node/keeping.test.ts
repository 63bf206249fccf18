// What a run keeps for the next one: it is for speed, and may not change what is said.
import {expect, test} from 'vitest'
import {afterwards, finish} from '../../src/node/afterwards.js'

test('what cannot be kept keeps nothing else back, and is no fault', () => {
  const done: string[] = []
  afterwards(() => {
    throw new Error('No entry')
  })
  afterwards(() => void done.push('second'))
  expect(finish).not.toThrow()
  expect(done).toEqual(['second'])
})
