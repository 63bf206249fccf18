import {expect, test} from 'vitest'
import {Block, Document, Passage} from '../../src/document.js'
import {isToldBelow, isVouched, isVouchedNearby} from '../../src/facts/vouching.js'
import {text} from '../../src/formats/text.js'

function answers(source: string) {
  const blocks = text.read(source).blocks.map((draft, index) => new Block(index, new Passage(draft.kind, draft.text, draft.citations, {}), draft.segments))
  const document = new Document(source, blocks)
  const block = blocks.find((one) => one.text.includes('reportedly'))!
  const start = block.text.indexOf('reportedly')
  const place = block.at({start, end: start + 10})
  return {sentence: isVouched(document, place), paragraph: isVouchedNearby(document, place), before: isVouchedNearby(document, place, true), below: isToldBelow(document, place)}
}

test('a source in the sentence vouches for it', () => {
  expect(answers('Ada Pell said the crane had reportedly fallen.').sentence).toBe(true)
  expect(answers('The crane reportedly fell at noon, a spokeswoman for the harbour board said.').sentence).toBe(true)
  expect(answers('The crane reportedly fell, according to two dockers.').sentence).toBe(true)
  expect(answers('The owner reportedly told the Norwell Herald that it fell.').sentence).toBe(true)
})

test('whom the report is about does not', () => {
  expect(answers('Ada Pell, who reportedly owns the crane, left.').sentence).toBe(false)
  expect(answers('The crane reportedly fell. According to some, it was pushed.')).toMatchObject({sentence: false, paragraph: false})
  expect(answers('Media reports say the crane was old. It reportedly fell.').paragraph).toBe(false)
})

test('a paragraph vouches for its sentences, and the one before where that is asked', () => {
  expect(answers('The crane was old, Ada Pell said. It reportedly fell.').paragraph).toBe(true)
  expect(answers('The crane was old, Ada Pell said.\n\nIt reportedly fell.')).toMatchObject({paragraph: false, before: true})
})

test('a lead is told again below', () => {
  const below = '\n\nNobody was on the pier.\n\nThe yellow crane tumbled onto the ferry landing, Ada Pell said.'
  expect(answers('The yellow crane reportedly tumbled onto the ferry landing.' + below).below).toBe(true)
  expect(answers('The harbour reportedly lost money.' + below).below).toBe(false)
})
