// What a run keeps for the next one: it is for speed, and may not change what is said.
import {serialize} from 'node:v8'
import * as zlib from 'node:zlib'
import {expect, test} from 'vitest'
import {afterwards, finish} from '../../src/node/afterwards.js'
import {bodyOf, withDigest} from '../../src/node/kept-tables.js'

test('what cannot be kept keeps nothing else back, and is no fault', () => {
  const done: string[] = []
  afterwards(() => {
    throw new Error('No entry')
  })
  afterwards(() => void done.push('second'))
  expect(finish).not.toThrow()
  expect(done).toEqual(['second'])
})

test('tables that are damaged are not taken', () => {
  const body = serialize(new Map([['sums', {all: new Int32Array([1, 2, 3])}]]))
  const whole = Buffer.from(withDigest(body))
  expect(Buffer.from(bodyOf(whole)!).equals(body)).toBe(true)
  expect(bodyOf(Buffer.alloc(0))).toBeUndefined()
  expect(bodyOf(whole.subarray(0, -1))).toBeUndefined()
  if (!('crc32' in zlib)) return
  const taken = [...whole.keys()].filter((index) => {
    const damaged = Buffer.from(whole)
    damaged[index]! ^= 1
    return bodyOf(damaged)
  })
  expect(taken).toEqual([])
})
